#include "ui/window/draft_keeper.h"

#include "ui/widgets/when_done.h"

#include <chrono>

namespace toasoan {

namespace {

using namespace std::chrono_literals;

constexpr auto pause = 1s;
constexpr auto longest = 1500ms;
constexpr auto retryEvery = 2s;
constexpr auto workPerRevision = 10min;

void prepare(QTimer &timer, std::chrono::milliseconds interval)
{
    timer.setSingleShot(true);
    timer.setInterval(interval);
    timer.setTimerType(Qt::PreciseTimer); // coarse ones may come 5 % late
}

} // namespace

DraftKeeper::DraftKeeper(DraftWriting writing, Present present, QObject *parent)
    : QObject(parent)
    , m_store(std::move(writing))
    , m_present(std::move(present))
{
    prepare(m_pause, pause);
    prepare(m_longest, longest);
    prepare(m_retry, retryEvery);
    prepare(m_work, workPerRevision);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::saveNow);
    connect(&m_longest, &QTimer::timeout, this, &DraftKeeper::saveNow);
    connect(&m_retry, &QTimer::timeout, this, &DraftKeeper::write);
    connect(&m_work, &QTimer::timeout, this, [this] { keepRevision(RevisionKind::Timed, {}); });
}

void DraftKeeper::begin(const Article &article)
{
    stop();
    m_open = true;
    m_savedAt = article.updatedAt;
    m_stored = article;
    emit stateChanged();
}

void DraftKeeper::stop()
{
    ++m_generation;
    m_pause.stop();
    m_longest.stop();
    m_retry.stop();
    m_work.stop();
    m_open = m_dirty = m_writing = m_changedSinceRevision = false;
    m_inRevision.reset();
    m_wanted.reset();
    m_savedAt = {};
    m_stored.reset();
    if (std::exchange(m_failure, std::nullopt))
        emit recovered();
    emit stateChanged();
}

void DraftKeeper::changed()
{
    if (!m_open)
        return;
    const bool first = !m_dirty;
    m_dirty = true;
    m_changedSinceRevision = true;
    m_pause.start();
    if (!m_longest.isActive())
        m_longest.start();
    if (!m_work.isActive())
        m_work.start();
    if (first)
        emit stateChanged();
}

void DraftKeeper::saveNow()
{
    if (m_open && m_dirty)
        write();
}

void DraftKeeper::keepRevision(RevisionKind kind, const QString &note, Answer answer)
{
    const bool nothingNew = !m_changedSinceRevision && isIdle() && note.isEmpty();
    if (!m_open || (nothingNew && kind != RevisionKind::Saved)) {
        if (answer)
            answer(true);
        return;
    }
    if (!m_wanted || !note.isEmpty() || kind == RevisionKind::Saved) {
        Wanted wanted{kind, note, m_wanted ? m_wanted->answers : QList<Answer>{}};
        if (note.isEmpty() && m_wanted)
            wanted.note = m_wanted->note;
        m_wanted = wanted;
    }
    if (answer)
        m_wanted->answers << answer;
    write();
}

void DraftKeeper::write()
{
    // Whoever asks meanwhile is served by finishWriting(): two writes of one article never race.
    if (m_writing || !m_open || (!m_dirty && !m_wanted))
        return;
    m_pause.stop();
    m_longest.stop();
    m_retry.stop();
    m_dirty = false;
    m_writing = true;
    emit stateChanged();
    if (m_wanted) {
        writeRevision();
        return;
    }
    const Article article = m_present();
    whenDone(m_store.save(article, m_stored), this,
             [this, article, generation = m_generation](const Result<QDateTime> &at) {
                 if (generation != m_generation)
                     return;
                 if (at)
                     finishWriting(article, *at);
                 else
                     failWriting(at.error());
             });
}

void DraftKeeper::writeRevision()
{
    const Article article = m_present();
    m_inRevision = std::exchange(m_wanted, std::nullopt);
    m_changedSinceRevision = false;
    m_work.stop();
    whenDone(m_store.keepRevision(article, m_inRevision->kind, m_inRevision->note, m_stored), this,
             [this, article, generation = m_generation](const Result<int> &number) {
                 if (generation != m_generation)
                     return;
                 if (!number) {
                     failWriting(number.error());
                     return;
                 }
                 emit revisionKept(*number);
                 finishWriting(article, m_store.now());
             });
}

void DraftKeeper::finishWriting(const Article &article, const QDateTime &at)
{
    m_writing = false;
    m_stored = article;
    m_savedAt = at;
    if (std::exchange(m_failure, std::nullopt))
        emit recovered();
    emit stateChanged();
    emit saved(article);
    answerAll(true);
    // Typed meanwhile: the timers run since then, or came due while the store was busy.
    if (m_wanted || (m_dirty && !m_longest.isActive()))
        write();
}

void DraftKeeper::failWriting(const Error &error)
{
    m_writing = false;
    m_dirty = true;
    m_changedSinceRevision = true;
    if (error.fault == Fault::Conflict) {
        m_open = false;
        answerAll(false);
        emit conflicted(error);
        return;
    }
    const bool first = !m_failure;
    m_failure = error;
    m_retry.start();
    if (first)
        emit failed(error);
    emit stateChanged();
    // A revision somebody asked for is not forgotten; one for leaving is asked again by whoever leaves.
    const bool keep = m_inRevision && m_inRevision->kind == RevisionKind::Saved && !m_wanted;
    const Wanted again = keep ? Wanted{RevisionKind::Saved, m_inRevision->note, {}} : Wanted{};
    answerAll(false);
    if (keep && !m_wanted)
        m_wanted = again;
    else if (m_wanted && !m_wanted->answers.isEmpty())
        write();
}

void DraftKeeper::answerAll(bool safe)
{
    const auto done = std::exchange(m_inRevision, std::nullopt);
    if (!done)
        return;
    for (const Answer &answer : done->answers)
        answer(safe);
}

} // namespace toasoan
