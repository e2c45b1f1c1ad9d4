#include "ui/window/suggestion_desk.h"

#include "core/desk/accounts.h"
#include "core/desk/drafting.h"
#include "core/desk/newsroom.h"
#include "core/desk/suggesting.h"
#include "core/workflow/reading_order.h"
#include "core/workflow/suggested_changes.h"
#include "ui/editor/change_marks.h"
#include "ui/review/margin_panel.h"
#include "ui/review/suggestions_panel.h"
#include "ui/widgets/when_done.h"
#include "ui/window/notices.h"
#include "ui/window/panels.h"
#include "ui/window/picture_desk.h"
#include "ui/window/suggest_dialog.h"
#include "ui/window/window_actions.h"
#include "ui/window/writing_session.h"

#include <QApplication>

#include <algorithm>
#include <utility>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto beforePlacing = 250ms; // of a pause: until then the sheet moves the marks by itself

QList<Anchor> placesOf(const QList<Suggestion> &suggestions)
{
    QList<Anchor> places;
    for (const Suggestion &suggestion : suggestions)
        places.append(suggestion.change.anchor);
    return places;
}

// The open ones moved; what is decided stays where it was.
QList<Suggestion> movedTo(QList<Suggestion> suggestions, const Article &before, const Article &after)
{
    const QList<Anchor> places = moved(placesOf(suggestions), before, after);
    for (qsizetype i = 0; i < suggestions.size(); ++i)
        if (suggestions[i].isOpen())
            suggestions[i].change.anchor = places[i];
    return suggestions;
}

QString told(const Suggestion &suggestion)
{
    const SuggestedWords words = wordsOf(suggestion.change);
    if (words.removed.isEmpty())
        return SuggestionDesk::tr("%1 suggests to put in: %2").arg(suggestion.author, words.added);
    if (words.added.isEmpty())
        return SuggestionDesk::tr("%1 suggests to take out: %2").arg(suggestion.author, words.removed);
    return SuggestionDesk::tr("%1 suggests: %2").arg(suggestion.author, words.added);
}

} // namespace

SuggestionDesk::SuggestionDesk(Newsroom &newsroom, WritingSession &session, const WindowActions &actions,
                               const Panels &panels, QWidget *window)
    : QObject(window)
    , m_newsroom(newsroom)
    , m_session(session)
    , m_actions(actions)
    , m_panels(panels)
    , m_window(window)
{
    connect(&session, &WritingSession::opened, this, &SuggestionDesk::open);
    connect(&session, &WritingSession::closed, this, &SuggestionDesk::close);
    connect(&session, &WritingSession::edited, this, &SuggestionDesk::followSoon);
    connect(&session, &WritingSession::saved, this, &SuggestionDesk::followSave);
    connect(&session, &WritingSession::readOnlyChanged, this, &SuggestionDesk::showRights);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        const auto rest = beforePlacing - std::chrono::milliseconds(m_sinceEdit.elapsed());
        if (rest > 0ms)
            m_soon.start(rest);
        else
            place();
    });
    connect(actions.suggestChanges, &QAction::triggered, this, &SuggestionDesk::begin);
    connect(actions.nextSuggestion, &QAction::triggered, this, &SuggestionDesk::goToNext);
    connect(actions.acceptSuggestion, &QAction::triggered, this, &SuggestionDesk::acceptHere);
    connect(actions.rejectSuggestion, &QAction::triggered, this, &SuggestionDesk::rejectHere);
    connect(panels.sheet, &QTextEdit::cursorPositionChanged, this, [this] {
        const SuggestionId here = m_panels.sheet->suggestionHere();
        if (here.isNull() || here == m_panels.suggestions->chosen())
            return;
        m_panels.suggestions->choose(here);
        m_panels.margin->showSuggestions();
        m_panels.sheet->setCurrentSuggestion(here);
    });
    SuggestionsPanel *panel = panels.suggestions;
    connect(panel, &SuggestionsPanel::suggestWanted, this, &SuggestionDesk::begin);
    connect(panel, &SuggestionsPanel::placeWanted, this, &SuggestionDesk::goTo);
    connect(panel, &SuggestionsPanel::acceptWanted, this, &SuggestionDesk::accept);
    connect(panel, &SuggestionsPanel::rejectWanted, this, &SuggestionDesk::reject);
    connect(panel, &SuggestionsPanel::chosenChanged, this,
            [this] { m_panels.sheet->setCurrentSuggestion(m_panels.suggestions->chosen()); });
}

bool SuggestionDesk::maySuggest() const
{
    const Roles roles = m_newsroom.actor().roles;
    const bool works = !m_newsroom.accounts().areOn() ||
                       (roles & (Role::Writer | Role::Editor | Role::Publisher)).toInt() != 0;
    return m_session.isOpen() && m_newsroom.canWrite() && m_newsroom.isAnybodyIn() && works;
}

bool SuggestionDesk::mayDecide() const
{
    return maySuggest() && !m_session.isReadOnly() && !m_session.isTextLocked();
}

void SuggestionDesk::showRights()
{
    const bool maySuggest = this->maySuggest();
    m_actions.suggestChanges->setEnabled(maySuggest);
    showWays();
    m_panels.suggestions->setPerson(m_newsroom.actor().account, m_newsroom.actor().name);
    m_panels.suggestions->setRights(mayDecide(), maySuggest);
}

void SuggestionDesk::showWays()
{
    const bool isAny = openCount() > 0;
    m_actions.nextSuggestion->setEnabled(isAny);
    m_actions.acceptSuggestion->setEnabled(isAny && mayDecide());
    m_actions.rejectSuggestion->setEnabled(isAny && mayDecide());
}

void SuggestionDesk::open(const Article &article)
{
    if (m_article != article.id) {
        m_suggestions.clear();
        m_panels.suggestions->clear();
        m_panels.notices->clear(u"suggestion"_s);
    }
    m_article = article.id;
    m_stored = article;
    showRights();
    place();
    read();
}

void SuggestionDesk::close()
{
    ++m_request;
    m_article = {};
    m_suggestions.clear();
    m_panels.suggestions->clear();
    m_panels.notices->clear(u"suggestion"_s);
    showRights();
    showMarks({});
}

void SuggestionDesk::read()
{
    whenDone(m_newsroom.suggesting().suggestions(m_article), this,
             [this, of = m_stored, request = ++m_request](const Result<QList<Suggestion>> &suggestions) {
                 if (request != m_request)
                     return;
                 if (!suggestions)
                     return emit failed(suggestions.error());
                 m_suggestions = movedTo(*suggestions, of, m_stored);
                 place();
                 if (const SuggestionId next = std::exchange(m_next, {}); !next.isNull())
                     goTo(next);
             });
}

void SuggestionDesk::followSave(const Article &saved)
{
    if (saved.id != m_article)
        return;
    m_suggestions = movedTo(m_suggestions, m_stored, saved);
    m_stored = saved;
}

void SuggestionDesk::followSoon()
{
    if (m_suggestions.isEmpty())
        return;
    m_sinceEdit.start();
    if (!m_soon.isActive())
        m_soon.start(beforePlacing);
}

void SuggestionDesk::place()
{
    if (m_article.isNull())
        return;
    const Article present = m_session.present();
    const QList<Suggestion> placed =
        inReadingOrder(movedTo(m_suggestions, m_stored, present), present,
                       [](const Suggestion &suggestion) { return suggestion.change.anchor; });
    QSet<SuggestionId> unfit;
    for (const Suggestion &suggestion : placed)
        if (suggestion.isOpen() && !withChange(present, suggestion.change))
            unfit.insert(suggestion.id);
    m_panels.suggestions->setSuggestions(placed, unfit);
    showMarks(placed);
}

void SuggestionDesk::showMarks(const QList<Suggestion> &placed)
{
    QList<SuggestedPlace> places;
    for (const Suggestion &suggestion : placed)
        if (suggestion.isOpen())
            places.append({suggestion.id, placeOf(suggestion.change), wordsOf(suggestion.change).added,
                           told(suggestion)});
    m_panels.sheet->setSuggestions(places);
    m_panels.sheet->setCurrentSuggestion(m_panels.suggestions->chosen());
    showWays();
    emit countChanged();
}

int SuggestionDesk::openCount() const
{
    return int(std::count_if(m_suggestions.begin(), m_suggestions.end(),
                             [](const Suggestion &one) { return one.isOpen(); }));
}

void SuggestionDesk::begin()
{
    if (!maySuggest() || m_isBusy)
        return;
    m_isBusy = true;
    const auto work = [this, id = m_article](const WritingSession::Done &done) {
        whenDone(m_newsroom.drafting().article(id), this, [this, done](const Result<Article> &base) {
            if (base)
                return askDialog(*base, done);
            m_isBusy = false;
            done();
            emit failed(base.error());
        });
    };
    m_session.standBack(
        work, [this] { m_isBusy = false; }, RevisionKind::Timed);
}

void SuggestionDesk::askDialog(const Article &base, const std::function<void()> &done)
{
    whenDone(m_newsroom.suggesting().withOwn(base.id), this, [this, base, done](const Result<Article> &own) {
        if (!own) {
            m_isBusy = false;
            done();
            return emit failed(own.error());
        }
        SheetServices services;
        services.picture = PictureDesk::pictureService(m_newsroom.drafting(), this);
        services.cleanHtml = cleanPaste;
        const Anchor here = m_panels.sheet->chosenPlace();
        m_dialog = new SuggestDialog(m_newsroom.suggesting(), base, *own, std::move(services), m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->sheet().setZoom(m_panels.sheet->zoom());
        m_dialog->goTo(here.block, here.field, here.start);
        connect(m_dialog, &QDialog::finished, this, [this, done] {
            m_isBusy = false;
            m_panels.margin->showSuggestions();
            done();
        });
        m_dialog->open();
    });
}

void SuggestionDesk::accept(const QList<SuggestionId> &which)
{
    if (m_isBusy || which.isEmpty())
        return;
    m_isBusy = true;
    const auto work = [this, which, id = m_article](const WritingSession::Done &done) {
        whenDone(m_newsroom.suggesting().accept(id, which), this,
                 [this, done](const Result<AcceptedSuggestions> &accepted) {
                     m_isBusy = false;
                     if (!accepted)
                         m_next = {};
                     done();
                     if (!accepted)
                         return emit failed(accepted.error());
                     tellAccepted(accepted->accepted.size(), accepted->unfit.size());
                 });
    };
    m_session.standBack(
        work,
        [this] {
            m_isBusy = false;
            m_next = {};
        },
        RevisionKind::BeforeAccept);
}

QList<Suggestion> SuggestionDesk::openInOrder() const
{
    const Article present = m_session.present();
    QList<Suggestion> open = inReadingOrder(movedTo(m_suggestions, m_stored, present), present,
                                            [](const Suggestion &one) { return one.change.anchor; });
    open.removeIf([](const Suggestion &one) { return !one.isOpen(); });
    return open;
}

SuggestionId SuggestionDesk::here() const
{
    const SuggestionId atCursor = m_panels.sheet->suggestionHere();
    return atCursor.isNull() && m_panels.suggestions->isAncestorOf(QApplication::focusWidget())
               ? m_panels.suggestions->chosen()
               : atCursor;
}

// The one behind it in reading order, from the last one the first; null: there is no other.
SuggestionId SuggestionDesk::after(SuggestionId id) const
{
    const QList<Suggestion> open = openInOrder();
    for (qsizetype i = 0; i < open.size(); ++i)
        if (open[i].id == id)
            return open.size() > 1 ? open[(i + 1) % open.size()].id : SuggestionId();
    return {};
}

void SuggestionDesk::goToNext()
{
    const QList<Suggestion> open = openInOrder();
    if (open.isEmpty())
        return;
    SuggestionId next = after(here());
    if (here().isNull()) {
        const int position = m_panels.sheet->textCursor().position();
        const auto isBehind = [&](const Suggestion &one) {
            const auto words = m_panels.sheet->wordsOf(one.id);
            return words && words->selectionStart() >= position;
        };
        const auto found = std::find_if(open.begin(), open.end(), isBehind);
        next = found == open.end() ? open.front().id : found->id;
    }
    goTo(next.isNull() ? open.front().id : next);
}

// Where there is none, the key leads to the next one.
void SuggestionDesk::acceptHere()
{
    const SuggestionId id = here();
    if (id.isNull())
        return goToNext();
    m_next = after(id);
    accept({id});
}

void SuggestionDesk::rejectHere()
{
    const SuggestionId id = here();
    if (id.isNull())
        return goToNext();
    m_next = after(id);
    reject({id});
}

void SuggestionDesk::tellAccepted(qsizetype accepted, qsizetype unfit)
{
    QString sentence =
        tr("%n suggestions are accepted; the text before is kept as a version.", nullptr, int(accepted));
    if (unfit > 0)
        sentence += u' ' + tr("%n no longer fit and stay open.", nullptr, int(unfit));
    m_panels.notices->show(u"suggestion"_s, unfit > 0 ? Notices::Kind::Warning : Notices::Kind::Done,
                           sentence);
}

void SuggestionDesk::reject(const QList<SuggestionId> &which)
{
    if (m_isBusy || which.isEmpty())
        return;
    m_isBusy = true;
    whenDone(m_newsroom.suggesting().reject(m_article, which), this,
             [this, id = m_article](const Result<void> &rejected) {
                 m_isBusy = false;
                 if (!rejected)
                     m_next = {};
                 if (!rejected)
                     return emit failed(rejected.error());
                 if (id == m_article)
                     read();
             });
}

void SuggestionDesk::showFirst()
{
    emit panelWanted();
    const auto first = std::find_if(m_suggestions.begin(), m_suggestions.end(),
                                    [](const Suggestion &one) { return one.isOpen(); });
    if (first != m_suggestions.end())
        m_panels.suggestions->choose(first->id);
}

void SuggestionDesk::goTo(SuggestionId id)
{
    if (const auto words = m_panels.sheet->wordsOf(id)) {
        m_panels.sheet->setTextCursor(*words);
        m_panels.sheet->showCursor();
        m_panels.sheet->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (const Suggestion &suggestion : std::as_const(m_suggestions))
        if (suggestion.id == id && !suggestion.change.anchor.isWhole())
            emit placeWanted(suggestion.change.anchor);
}

} // namespace toasoan
