#include "ui/window/writing_session.h"

#include "core/article/article_json.h"
#include "core/proof/ignored.h"
#include "ui/articles/details_panel.h"
#include "ui/editor/sheet.h"
#include "ui/widgets/when_done.h"

#include <QTimer>

#include <chrono>

namespace toasoan {

namespace {

constexpr std::chrono::seconds tryAgainAfter(2);

} // namespace

WritingSession::WritingSession(Drafting &drafting, const Clock &now, Sheet &sheet, DetailsPanel &details,
                               Mode mode, QObject *parent)
    : QObject(parent)
    , m_drafting(drafting)
    , m_sheet(sheet)
    , m_details(details)
    , m_mode(mode)
    , m_keeper(new DraftKeeper(
          {[&drafting](const Article &article, const Over &over) { return drafting.save(article, over); },
           [&drafting](const Article &article, RevisionKind kind, const QString &note, const Over &over) {
               return drafting.keepRevision(article, kind, note, over);
           },
           now},
          [this] { return present(); }, this))
{
    connect(&sheet, &Sheet::edited, this, &WritingSession::takeEdit);
    connect(&details, &DetailsPanel::edited, this, &WritingSession::takeEdit);
    connect(&sheet, &Sheet::ignoredMoved, this, [this](const QList<IgnoredFinding> &notes) {
        Article article = m_article;
        article.ignoredFindings = notes;
        setIgnored(article);
    });
    connect(m_keeper, &DraftKeeper::saved, this, [this](const Article &article) {
        emit saved(article);
        if (m_isAside)
            QMetaObject::invokeMethod(this, &WritingSession::showNewest, Qt::QueuedConnection);
    });
    connect(m_keeper, &DraftKeeper::conflicted, this, &WritingSession::giveWay);
    close();
}

bool WritingSession::isReadOnly() const
{
    return m_mode == Mode::Read || m_article.stage == Stage::Trashed || m_isAside;
}

Article WritingSession::present() const
{
    Article article = m_article;
    m_sheet.writeTo(article);
    m_details.writeTo(article);
    return article;
}

void WritingSession::takeEdit()
{
    if (!isOpen() || isReadOnly())
        return;
    m_keeper->changed();
    emit edited();
}

void WritingSession::create()
{
    createBy([this] { return m_drafting.create(); }, [] {});
}

void WritingSession::createBy(const std::function<QFuture<Result<Article>>()> &make,
                              const std::function<void()> &shown)
{
    m_used = true;
    whenSafe([this, make, shown] {
        const auto take = [this, shown, request = m_request,
                           stood = m_timesBack](const Result<Article> &article) {
            if (!article) {
                emit failed(article.error());
                return;
            }
            emit listChanged();
            if (request != m_request)
                return;
            if (stood != m_timesBack || !m_keeper->isSafe()) {
                open(article->id); // typed meanwhile, or not to be shown now
                return;
            }
            show(*article);
            shown();
        };
        whenDone(make(), this, take);
    });
}

void WritingSession::open(ArticleId id, int cursor)
{
    m_used = true;
    if (m_standsBack && id == m_article.id) {
        ++m_request;
        m_afterwards = {}; // it is shown again anyway
        return;
    }
    whenSafe([this, id, cursor] { load(id, cursor, m_request); });
}

void WritingSession::load(ArticleId id, int cursor, int request)
{
    const auto take = [this, id, cursor, request, stood = m_timesBack](const Result<Article> &article) {
        if (request != m_request)
            return;
        if (!article) {
            emit failed(article.error());
            emit stayed();
        } else if (stood != m_timesBack || !m_keeper->isSafe()) {
            open(id, cursor); // typed, or changed in the store, while it was read
        } else {
            show(*article, cursor);
        }
    };
    whenDone(m_drafting.article(id), this, take);
}

void WritingSession::show(const Article &article, int cursor)
{
    ++m_request;
    m_used = true;
    putOn(article, cursor);
}

void WritingSession::putOn(const Article &article, int cursor)
{
    m_isAside = m_isAside && article.id == m_article.id;
    m_article = article;
    m_sheet.setArticle(article);
    m_details.setArticle(article);
    m_sheet.setEnabled(true);
    if (cursor > 0)
        m_sheet.setCursorPosition(cursor);
    m_keeper->begin(article);
    m_textLocked = m_lockRule && m_lockRule(article);
    hold(isReadOnly());
    emit opened(m_article);
}

// While the store changes the article itself, nothing may be typed that it would not know of.
void WritingSession::hold(bool held)
{
    const bool readOnly = held || m_standsBack; // whatever ends meanwhile
    m_sheet.setReadOnly(readOnly || m_textLocked);
    m_details.setEnabled(!readOnly);
    m_details.setTextLocked(m_textLocked);
    emit readOnlyChanged(readOnly || m_textLocked);
}

void WritingSession::setTextLocked(bool locked)
{
    if (!isOpen() || std::exchange(m_textLocked, locked) == locked)
        return;
    m_sheet.finishTable(); // what is typed in a cell is typed
    hold(isReadOnly());
}

void WritingSession::setDetailsLocked(bool locked)
{
    m_details.setDetailsLocked(isOpen() && locked);
}

// What waits to be written is asked for once more: the store keeps it beside, and giveWay() follows.
void WritingSession::standAside()
{
    if (!isOpen() || m_isAside)
        return;
    m_sheet.finishTable(); // what is typed in a cell is typed
    m_isAside = true;
    if (m_standsBack)
        return; // it is shown anew anyway
    hold(true);
    if (m_keeper->isIdle())
        showNewest();
    else
        m_keeper->saveNow();
}

void WritingSession::showNewest()
{
    if (!m_isAside || m_standsBack || !m_keeper->isIdle())
        return;
    m_keeper->stop();
    load(m_article.id, m_sheet.cursorPosition(), ++m_request);
}

void WritingSession::takeInHand()
{
    if (std::exchange(m_isAside, false) && !m_givesWay)
        open(m_article.id, m_sheet.cursorPosition());
}

void WritingSession::refresh()
{
    if (!isOpen() || m_standsBack || !m_keeper->isIdle())
        return; // the next save finds out
    const auto take = [this, request = m_request, stood = m_timesBack](const Result<Article> &article) {
        if (!article || request != m_request || stood != m_timesBack || !m_keeper->isIdle())
            return;
        const Over &known = m_keeper->stored();
        if (known && contentToJson(*known) != contentToJson(*article))
            show(*article, m_sheet.cursorPosition());
    };
    whenDone(m_drafting.article(m_article.id), this, take);
}

// What stands on the sheet is kept beside the other text before that one is shown.
void WritingSession::giveWay(const Error &error)
{
    ++m_request;
    m_givesWay = true;
    hold(true);
    whenDone(m_drafting.keepBeside(present()), this,
             [this, error, id = m_article.id, request = m_request](const Result<int> &number) {
                 if (request != m_request)
                     return;
                 if (!number) {
                     emit failed(number.error());
                     QTimer::singleShot(tryAgainAfter, this, [this, error, request] {
                         if (request == m_request)
                             giveWay(error);
                     });
                     return;
                 }
                 m_givesWay = false;
                 m_keeper->stop(); // it is kept
                 load(id, m_sheet.cursorPosition(), m_request);
                 emit conflicted(id, *number, error.message);
             });
}

void WritingSession::close()
{
    ++m_request;
    m_givesWay = false;
    m_keeper->stop();
    m_textLocked = m_isAside = false;
    m_article = Article();
    m_sheet.setArticle(m_article);
    m_sheet.setEnabled(false);
    m_details.setArticle(m_article);
    m_details.setEnabled(false);
    emit closed();
}

void WritingSession::restore(int revision)
{
    whenSafe([this, revision, id = m_article.id] {
        hold(true);
        whenDone(m_drafting.restore(id, revision), this,
                 [this, request = m_request, stood = m_timesBack](const Result<Article> &article) {
                     hold(isReadOnly());
                     if (!article)
                         emit failed(article.error());
                     else if (request == m_request && stood != m_timesBack)
                         open(article->id);
                     else if (request == m_request)
                         show(*article);
                     emit listChanged();
                 });
    });
}

void WritingSession::trash()
{
    if (!isOpen() || isReadOnly())
        return;
    whenSafe([this, id = m_article.id, headline = present().headline] {
        hold(true);
        whenDone(m_drafting.trash(id), this, [this, id, headline](const Result<void> &done) {
            if (!done) {
                hold(isReadOnly());
                emit failed(done.error());
                return;
            }
            if (m_article.id == id)
                close();
            emit listChanged();
            emit trashed(id, headline);
        });
    });
}

void WritingSession::takeFromTrash(ArticleId id)
{
    whenDone(m_drafting.takeFromTrash(id), this, [this, id](const Result<void> &done) {
        if (!done) {
            emit failed(done.error());
            return;
        }
        if (m_article.id == id)
            m_article = Article(); // it is read again, writable now
        emit listChanged();
        open(id);
    });
}

void WritingSession::ignore(const IgnoredFinding &note)
{
    Article article = m_article;
    if (toasoan::ignore(article, note))
        setIgnored(article);
}

void WritingSession::unignore(const IgnoredFinding &note)
{
    Article article = m_article;
    if (toasoan::unignore(article, note))
        setIgnored(article);
}

void WritingSession::setIgnored(const Article &with)
{
    if (!isOpen() || m_sheet.isReadOnly())
        return;
    m_article.ignoredWords = with.ignoredWords;
    m_article.ignoredFindings = with.ignoredFindings;
    m_sheet.setIgnored(Ignored(m_article));
    takeEdit();
}

void WritingSession::leave(DraftKeeper::Answer answer)
{
    m_sheet.finishTable(); // what is typed in a cell is typed
    if (m_givesWay)
        answer(false);
    else if (isOpen() && (!isReadOnly() || !m_keeper->isSafe()))
        m_keeper->keepRevision(RevisionKind::Closed, {}, std::move(answer));
    else
        answer(true);
}

void WritingSession::keepVersion(const QString &name, const DraftKeeper::Answer &answer)
{
    if (m_standsBack) {
        m_queue << [this, name, answer, id = m_article.id] {
            if (id == m_article.id)
                keepVersion(name, answer);
            else
                answer(false);
        };
        return;
    }
    m_sheet.takeCell();
    if (isOpen() && !isReadOnly())
        m_keeper->keepRevision(RevisionKind::Saved, name, answer);
    else
        answer(false);
}

void WritingSession::standBack(const std::function<void(const Done &)> &work,
                               const std::function<void()> &refused, RevisionKind kind)
{
    if (m_standsBack) {
        m_queue << [this, work, refused, kind] { standBack(work, refused, kind); };
        return;
    }
    if (m_givesWay) {
        refused();
        return;
    }
    m_sheet.finishTable(); // what is typed in a cell is typed
    const auto step = [this, work, refused, kind](bool safe) {
        if (!safe) {
            refused();
            return;
        }
        if (m_standsBack || (isOpen() && !isReadOnly() && !m_keeper->isIdle())) {
            standBack(work, refused, kind); // typed or asked for something meanwhile
            return;
        }
        m_standsBack = true;
        ++m_timesBack;
        m_keeper->stop(); // nothing it holds may come behind what the store does now
        hold(true);
        work([this, id = m_article.id, cursor = m_sheet.cursorPosition()] { comeBack(id, cursor); });
    };
    if (isOpen() && !isReadOnly())
        m_keeper->keepRevision(kind, {}, step);
    else
        step(true);
}

void WritingSession::comeBack(ArticleId id, int cursor)
{
    if (id.isNull()) {
        goOn();
        return;
    }
    whenDone(m_drafting.article(id), this, [this, id, cursor](const Result<Article> &article) {
        m_standsBack = false;
        if (article && id == m_article.id) {
            putOn(*article, cursor);
        } else if (id == m_article.id) {
            emit failed(article.error());
            close(); // what stands on the sheet must not be written over what is in the store
        }
        goOn();
    });
}

void WritingSession::goOn()
{
    m_standsBack = false;
    if (const auto next = std::exchange(m_afterwards, {}))
        whenSafe(next);
    for (const auto &work : std::exchange(m_queue, {}))
        work();
}

void WritingSession::whenSafe(const std::function<void()> &step)
{
    if (m_givesWay) {
        emit stayed();
        return;
    }
    const int request = ++m_request;
    if (m_standsBack) {
        m_afterwards = step;
        return;
    }
    leave([this, step, request](bool safe) {
        if (request != m_request)
            return;
        if (!safe)
            emit stayed();
        else if (m_standsBack)
            m_afterwards = step;
        else
            step();
    });
}

} // namespace toasoan
