#include "ui/window/remark_desk.h"

#include "core/desk/accounts.h"
#include "core/desk/newsroom.h"
#include "core/desk/remarking.h"
#include "core/workflow/reading_order.h"
#include "ui/articles/details_panel.h"
#include "ui/editor/remark_marks.h"
#include "ui/editor/sheet.h"
#include "ui/photos/photos_panel.h"
#include "ui/widgets/when_done.h"
#include "ui/window/notices.h"
#include "ui/window/panels.h"
#include "ui/window/window_actions.h"
#include "ui/window/writing_session.h"

#include <QApplication>

#include <algorithm>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto beforePlacing = 250ms; // of a pause: until then the sheet moves the marks by itself

QList<Anchor> placesOf(const QList<Remark> &remarks)
{
    QList<Anchor> places;
    for (const Remark &remark : remarks)
        places.append(remark.anchor);
    return places;
}

QList<Remark> movedTo(const QList<Remark> &remarks, const Article &before, const Article &after)
{
    const QList<Anchor> places = moved(placesOf(remarks), before, after);
    QList<Remark> there = remarks;
    for (qsizetype i = 0; i < there.size(); ++i)
        there[i].anchor = places[i];
    return there;
}

// Whether their cards say the same.
bool readAlike(const QList<Remark> &one, const QList<Remark> &other)
{
    return std::equal(
        one.begin(), one.end(), other.begin(), other.end(), [](const Remark &a, const Remark &b) {
            return a.id == b.id && a.lines == b.lines && (a.anchor.length > 0) == (b.anchor.length > 0);
        });
}

bool isOfWord(QChar letter)
{
    return letter.isLetterOrNumber() || letter.isMark();
}

// The place in the text as it is: the whole field, the selection, or the word around the cursor; of the
// article as a whole where there is none.
Anchor filled(const Anchor &chosen, const Article &article)
{
    for (const TextField &field : textFields(article)) {
        if (field.field != chosen.field || field.block != chosen.block || field.part != chosen.part)
            continue;
        int start = chosen.start;
        int length = chosen.length < 0 ? int(field.text.size()) : chosen.length;
        if (length == 0) {
            const int at = std::clamp(start, 0, int(field.text.size()));
            int end = at;
            for (start = at; start > 0 && isOfWord(field.text[start - 1]);)
                --start;
            while (end < field.text.size() && isOfWord(field.text[end]))
                ++end;
            length = end - start;
        }
        return anchorAt(article, field, start, length);
    }
    return {};
}

} // namespace

RemarkDesk::RemarkDesk(Newsroom &newsroom, WritingSession &session, const WindowActions &actions,
                       const Panels &panels, const Clock &now, QWidget *window)
    : QObject(window)
    , m_newsroom(newsroom)
    , m_session(session)
    , m_actions(actions)
    , m_panels(panels)
    , m_now(now)
{
    connect(&session, &WritingSession::opened, this, &RemarkDesk::open);
    connect(&session, &WritingSession::closed, this, &RemarkDesk::close);
    connect(&session, &WritingSession::edited, this, &RemarkDesk::followSoon);
    connect(&session, &WritingSession::saved, this, &RemarkDesk::followSave);
    connect(&session.keeper(), &DraftKeeper::stateChanged, this, [this] {
        if (m_saying && m_session.keeper().hasFailed())
            sayNow();
    });
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        const auto rest = beforePlacing - std::chrono::milliseconds(m_sinceEdit.elapsed());
        if (rest > 0ms)
            m_soon.start(rest);
        else
            place();
    });

    const Sheet::Actions &ofSheet = panels.sheet->actions();
    connect(ofSheet.remark, &QAction::triggered, this, &RemarkDesk::begin);
    connect(ofSheet.showRemark, &QAction::triggered, this, &RemarkDesk::showHere);
    connect(actions.remarkOnArticle, &QAction::triggered, this, &RemarkDesk::beginWhole);
    connect(panels.sheet, &Sheet::remarkChosen, this, [this](RemarkId id) {
        emit panelWanted();
        m_panels.remarks->choose(id);
    });
    connect(panels.sheet, &QTextEdit::cursorPositionChanged, this, [this] {
        const RemarkId here = m_panels.sheet->remarkHere();
        if (!here.isNull() && here != m_panels.remarks->chosen() && m_panels.remarks->isVisible())
            m_panels.remarks->choose(here);
    });
    RemarksPanel *panel = panels.remarks;
    connect(panel, &RemarksPanel::beginWanted, this, &RemarkDesk::begin);
    connect(panel, &RemarksPanel::wholeWanted, this, &RemarkDesk::beginWhole);
    connect(panel, &RemarksPanel::sayWanted, this, &RemarkDesk::say);
    connect(panel, &RemarksPanel::placeWanted, this, &RemarkDesk::goTo);
    connect(panel, &RemarksPanel::resolvedShownChanged, this, &RemarkDesk::showMarks);
    connect(panel, &RemarksPanel::chosenChanged, this,
            [this] { m_panels.sheet->setCurrentRemark(m_panels.remarks->chosen()); });
    connect(panel, &RemarksPanel::leftOff, this, [this] {
        m_new.reset();
        showMarks();
    });
    const auto answers = [this, panel](auto signal, RemarkLine::Kind kind) {
        connect(panel, signal, this,
                [this, kind](RemarkId id, const QString &text) { finish(id, text, kind); });
    };
    answers(&RemarksPanel::replyWanted, RemarkLine::Kind::Said);
    answers(&RemarksPanel::resolveWanted, RemarkLine::Kind::Resolved);
    answers(&RemarksPanel::reopenWanted, RemarkLine::Kind::Reopened);
}

bool RemarkDesk::mayWrite() const
{
    const Roles roles = m_newsroom.actor().roles;
    const bool works = !m_newsroom.accounts().areOn() ||
                       (roles & (Role::Writer | Role::Editor | Role::Publisher)).toInt() != 0;
    return m_session.isOpen() && m_newsroom.canWrite() && m_newsroom.isAnybodyIn() && works;
}

void RemarkDesk::open(const Article &article)
{
    const bool isSame = m_article == article.id && m_person == m_newsroom.actor().account;
    keep();
    m_article = article.id;
    m_person = m_newsroom.actor().account;
    m_stored = article;
    if (!isSame) {
        m_saying.reset();
        m_remarks.clear();
        m_placed.clear();
        m_panels.remarks->clear();
        m_panels.notices->clear(u"remark"_s);
    }
    bringBack(article);
    m_panels.remarks->setRemarks(m_placed);
    const bool writable = mayWrite();
    m_panels.remarks->setWritable(writable);
    m_panels.sheet->actions().remark->setEnabled(writable);
    m_actions.remarkOnArticle->setEnabled(writable);
    m_panels.sheet->actions().showRemark->setEnabled(true);
    showMarks();
    if (m_saying)
        sayNow();
    whenDone(m_newsroom.remarking().remarks(article.id), this,
             [this, article, request = ++m_request](const Result<QList<Remark>> &remarks) {
                 if (request != m_request)
                     return;
                 if (remarks)
                     take(*remarks, article);
                 else
                     emit failed(remarks.error());
             });
}

void RemarkDesk::close()
{
    keep();
    ++m_request;
    m_article = {};
    m_saying.reset();
    m_new.reset();
    m_remarks.clear();
    m_placed.clear();
    m_panels.remarks->clear();
    m_panels.remarks->setWritable(false);
    m_panels.notices->clear(u"remark"_s);
    for (QAction *action :
         {m_panels.sheet->actions().remark, m_panels.sheet->actions().showRemark, m_actions.remarkOnArticle})
        action->setEnabled(false);
    showMarks();
}

void RemarkDesk::changePerson()
{
    if (m_person != m_newsroom.actor().account)
        close(); // until the article is opened for who is in now
}

void RemarkDesk::keep()
{
    if (m_article.isNull())
        return;
    const UnsentRemarks unsent = m_panels.remarks->unsent();
    const KeptOf key{m_person, m_article};
    if (unsent.isBegun || !unsent.replies.isEmpty())
        m_kept[key] = {unsent, m_new.value_or(Anchor()), m_newText};
    else
        m_kept.remove(key);
}

void RemarkDesk::bringBack(const Article &article)
{
    m_new.reset();
    const Kept kept = m_kept.value({m_person, m_article});
    if (kept.unsent.isBegun) {
        m_new = moved(kept.place, kept.text, article);
        m_newText = article;
    }
    m_panels.remarks->setUnsent(kept.unsent, m_new.value_or(Anchor()));
}

// `of` is the text they are the places of.
void RemarkDesk::take(const QList<Remark> &remarks, const Article &of)
{
    m_remarks = movedTo(remarks, of, m_stored);
    place();
}

// What was said; where, is known here.
void RemarkDesk::readAgain()
{
    whenDone(m_newsroom.remarking().remarks(m_article), this,
             [this, id = m_article](const Result<QList<Remark>> &remarks) {
                 if (!remarks || id != m_article)
                     return;
                 for (Remark &known : m_remarks)
                     for (const Remark &there : *remarks)
                         if (there.id == known.id)
                             known.lines = there.lines;
                 place();
             });
}

void RemarkDesk::followSave(const Article &saved)
{
    if (saved.id != m_article)
        return;
    m_remarks = movedTo(m_remarks, m_stored, saved);
    m_stored = saved;
    if (m_saying)
        sayNow();
}

void RemarkDesk::followSoon()
{
    if (m_remarks.isEmpty() && !m_new)
        return;
    m_sinceEdit.start();
    if (!m_soon.isActive())
        m_soon.start(beforePlacing);
}

void RemarkDesk::place()
{
    if (m_article.isNull())
        return;
    const Article present = m_session.present();
    const QList<Remark> before =
        std::exchange(m_placed, inReadingOrder(movedTo(m_remarks, m_stored, present), present,
                                               [](const Remark &remark) { return remark.anchor; }));
    if (m_new) {
        m_new = moved(*m_new, m_newText, present);
        m_newText = present;
        m_panels.remarks->setPlace(*m_new);
    }
    if (!readAlike(before, m_placed))
        m_panels.remarks->setRemarks(m_placed);
    showMarks();
}

void RemarkDesk::showMarks()
{
    const bool all = m_panels.remarks->showsResolved();
    QList<RemarkedPlace> places;
    int count = 0;
    for (const Remark &remark : std::as_const(m_placed)) {
        count += remark.isResolved() ? 0 : 1;
        if (remark.isResolved() && !all)
            continue;
        const RemarkLine &first = remark.lines.front();
        places.append({remark.id, remark.anchor, tr("Remark by %1: %2").arg(first.author, first.text)});
    }
    if (m_new)
        places.append({{}, *m_new, tr("New remark")});
    m_panels.sheet->setRemarks(places);
    m_openCount = count;
    emit countChanged();
}

Anchor RemarkDesk::chosenPlace(const Article &present) const
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus && m_panels.details->isAncestorOf(focus))
        return filled(m_panels.details->chosenPlace(), present);
    if (focus && m_panels.photos->isAncestorOf(focus))
        return filled(m_panels.photos->chosenPlace(), present);
    return filled(m_panels.sheet->chosenPlace(), present);
}

void RemarkDesk::begin()
{
    if (mayWrite())
        beginAt(chosenPlace(m_session.present()));
}

void RemarkDesk::beginWhole()
{
    if (mayWrite())
        beginAt({});
}

void RemarkDesk::beginAt(const Anchor &place)
{
    if (m_isSending) { // the one before
        m_afterwards = [this, place] { beginAt(place); };
        return;
    }
    m_new = place;
    m_newText = m_session.present();
    emit panelWanted();
    m_panels.remarks->begin(place);
    showMarks();
}

void RemarkDesk::showHere()
{
    RemarkId wanted = m_panels.sheet->remarkHere();
    const int cursor = m_panels.sheet->cursorPosition();
    for (const Remark &remark : std::as_const(m_placed)) { // else the next one
        const auto words = m_panels.sheet->wordsOf(remark.id);
        if (wanted.isNull() && words && words->selectionStart() >= cursor)
            wanted = remark.id;
    }
    emit panelWanted();
    if (!wanted.isNull())
        m_panels.remarks->choose(wanted);
}

void RemarkDesk::showFirst()
{
    emit panelWanted();
    const auto first = std::find_if(m_placed.begin(), m_placed.end(),
                                    [](const Remark &remark) { return !remark.isResolved(); });
    if (first != m_placed.end())
        m_panels.remarks->choose(first->id);
}

// A place is told in words of the text the store has.
void RemarkDesk::say(const QString &text)
{
    if (m_saying || m_isSending || !m_new || !mayWrite())
        return;
    m_saying = text;
    const DraftKeeper &keeper = m_session.keeper();
    if (keeper.isSafe() || keeper.hasFailed() || m_session.isReadOnly())
        sayNow();
    else
        m_session.keeper().saveNow();
}

void RemarkDesk::sayNow()
{
    const QString text = *std::exchange(m_saying, std::nullopt);
    if (!m_new)
        return;
    m_isSending = true;
    const Anchor place = moved(*m_new, m_newText, m_stored);
    whenDone(m_newsroom.remarking().say(m_article, place, text), this,
             [this, id = m_article, person = m_person, of = m_stored](const Result<Remark> &said) {
                 m_isSending = false;
                 const auto next = std::exchange(m_afterwards, {});
                 if (!said)
                     return emit failed(said.error());
                 if (id != m_article || person != m_person) {
                     m_kept.remove({person, id}); // it is said, and not to be sent again
                     return;
                 }
                 m_new.reset();
                 m_remarks += movedTo({*said}, of, m_stored);
                 m_panels.remarks->endSaying();
                 this->place();
                 m_panels.remarks->choose(said->id);
                 if (next)
                     next();
             });
}

void RemarkDesk::finish(RemarkId id, const QString &text, RemarkLine::Kind kind)
{
    if (!mayWrite() || m_busy.contains(id))
        return;
    m_busy.insert(id);
    Remarking &remarking = m_newsroom.remarking();
    const auto done = kind == RemarkLine::Kind::Said       ? remarking.reply(m_article, id, text)
                      : kind == RemarkLine::Kind::Resolved ? remarking.resolve(m_article, id, text)
                                                           : remarking.reopen(m_article, id, text);
    whenDone(done, this, [this, id, kind, article = m_article](const Result<void> &answer) {
        m_busy.remove(id);
        if (!answer)
            return emit failed(answer.error());
        if (article != m_article)
            return;
        m_panels.remarks->endReply(id);
        readAgain();
        if (kind == RemarkLine::Kind::Resolved)
            m_panels.notices->show(
                u"remark"_s, Notices::Kind::Done, tr("The remark is resolved."),
                {{tr("Undo"), [this, id] { finish(id, {}, RemarkLine::Kind::Reopened); }}});
        else
            m_panels.notices->clear(u"remark"_s);
    });
}

void RemarkDesk::goTo(RemarkId id)
{
    const auto words = m_panels.sheet->wordsOf(id);
    if (words && words->hasSelection()) {
        m_panels.sheet->setTextCursor(*words);
        m_panels.sheet->showCursor();
        m_panels.sheet->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto found = std::find_if(m_placed.begin(), m_placed.end(),
                                    [id](const Remark &remark) { return remark.id == id; });
    const Anchor place = found == m_placed.end() ? m_new.value_or(Anchor()) : found->anchor;
    if (!place.isWhole())
        emit placeWanted(place);
}

} // namespace toasoan
