#include "core/desk/suggesting.h"

#include "core/desk/edit_gate.h"
#include "core/desk/present_actor.h"
#include "core/desk/process_settings.h"
#include "core/store/article_store.h"
#include "core/store/database.h"
#include "core/store/process_store.h"
#include "core/store/settings_store.h"
#include "core/store/store.h"
#include "core/store/suggestion_store.h"
#include "core/workflow/suggested_changes.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace toasoan {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Suggesting)
};

Result<void> mayTakePart(Database &database, const Actor &actor)
{
    const auto present = presentActor(database, actor);
    if (!present)
        return present.error();
    if (!(present->roles & (Role::Writer | Role::Editor | Role::Publisher)))
        return Error{Fault::NotAllowed, Texts::tr("Only who works on articles may suggest changes."), {}};
    return {};
}

// Why `actor` may not change the text as things are; nothing when they may.
Result<void> mayChangeText(Database &database, ArticleId article, const Actor &actor)
{
    const auto present = presentActor(database, actor);
    const auto row = ProcessStore(database).standing(article);
    if (!present || !row)
        return present ? row.error() : present.error();
    SettingsStore settings(database);
    const auto rules = readProcessRules(settings, *present);
    if (!rules)
        return rules.error();
    if (const auto refused = refusal(Act::Edit, row->standing, *present, *rules))
        return Error{Fault::NotAllowed, sentence(*refused, Act::Edit, row->standing), {}};
    return {};
}

bool isOf(const Suggestion &suggestion, const Actor &actor)
{
    return suggestion.account == actor.account &&
           (!actor.account.isNull() || suggestion.author == actor.name);
}

// The same change, wherever its words are by now.
bool sayTheSame(const SuggestedChange &a, const SuggestedChange &b)
{
    return a.words == b.words && a.blocks == b.blocks && a.anchor.field == b.anchor.field &&
           a.anchor.block == b.anchor.block && a.anchor.part == b.anchor.part;
}

bool isSame(const Suggestion &known, const SuggestedChange &change)
{
    return sayTheSame(known.change, change) && known.change.anchor.start == change.anchor.start;
}

// The changes with their places in `present`, where they were found in `base`.
QList<SuggestedChange> placedIn(const Article &present, const Article &base, QList<SuggestedChange> changes)
{
    QList<Anchor> places;
    for (const SuggestedChange &change : std::as_const(changes))
        places.append(change.anchor);
    places = moved(places, base, present);
    for (qsizetype i = 0; i < changes.size(); ++i)
        changes[i].anchor = places[i];
    return changes;
}

Error tooMany()
{
    return {
        Fault::TooLarge, Texts::tr("The article has too many suggestions; decide some of them first."), {}};
}

// What is new in `changes` is added, what is open of theirs and in them no longer is taken back.
Result<void> replaceOwn(Database &database, ArticleId article, const QList<SuggestedChange> &changes,
                        const SuggestedBy &by, const Actor &actor)
{
    SuggestionStore store(database);
    const auto all = store.suggestions(article);
    if (!all)
        return all.error();
    QList<SuggestedChange> missing = changes;
    for (const Suggestion &known : *all) {
        if (!known.isOpen() || !isOf(known, actor))
            continue;
        const auto same = std::find_if(missing.begin(), missing.end(),
                                       [&](const SuggestedChange &change) { return isSame(known, change); });
        if (same != missing.end()) {
            missing.erase(same);
            continue;
        }
        if (const auto gone = store.decide(article, known.id, Suggestion::State::Withdrawn, by.author, by.at);
            !gone)
            return gone;
    }
    if (all->size() + missing.size() > mostSuggestions)
        return tooMany();
    for (const SuggestedChange &change : std::as_const(missing)) {
        Suggestion made{SuggestionId::make(),    change,    by.revision, by.account, by.author, by.at,
                        Suggestion::State::Open, QString(), QDateTime()};
        if (const auto added = store.add(article, made); !added)
            return added;
    }
    return {};
}

QList<Suggestion> ownOf(const QList<Suggestion> &open, const Actor &actor)
{
    QList<Suggestion> own;
    for (const Suggestion &suggestion : open)
        if (isOf(suggestion, actor))
            own.append(suggestion);
    return own;
}

QString noteOn(const QList<Suggestion> &accepted)
{
    QSet<QString> names;
    for (const Suggestion &suggestion : accepted)
        names.insert(suggestion.author);
    if (names.size() == 1 && !names.begin()->isEmpty())
        return Texts::tr("%n suggestions of %1 accepted", nullptr, int(accepted.size()))
            .arg(accepted.front().author);
    return Texts::tr("%n suggestions accepted", nullptr, int(accepted.size()));
}

// Accepting, step by step.
class Accepting
{
public:
    Accepting(Database &database, ArticleId article, const Actor &actor, const QDateTime &now)
        : m_database(database)
        , m_article(article)
        , m_actor(actor)
        , m_now(now)
    {
    }

    Result<AcceptedSuggestions> run(const QList<SuggestionId> &which)
    {
        const auto before = ArticleStore(m_database).article(m_article);
        if (!before)
            return before.error();
        const auto open = SuggestionStore(m_database).open(m_article);
        if (!open)
            return open.error();
        if (const auto chosen = choose(*open, which); !chosen)
            return chosen.error();
        make(*before);
        if (m_fitting.isEmpty())
            return Error{Fault::Conflict,
                         Texts::tr("The text has been changed at this place since; nothing was accepted."),
                         {}};
        if (const auto kept = keep(*before); !kept)
            return kept.error();
        return m_done;
    }

private:
    Result<void> choose(const QList<Suggestion> &open, const QList<SuggestionId> &which)
    {
        for (const SuggestionId id : which) {
            const auto found =
                std::find_if(open.begin(), open.end(), [&](const Suggestion &each) { return each.id == id; });
            if (found == open.end())
                return Error{Fault::NotFound, Texts::tr("This suggestion has been decided already."), {}};
            m_chosen.append(*found);
        }
        return {};
    }

    void make(const Article &before)
    {
        QList<SuggestedChange> changes;
        for (const Suggestion &suggestion : std::as_const(m_chosen))
            changes.append(suggestion.change);
        const ChangesMade made = withEach(before, changes);
        m_done.article = made.article;
        m_done.article.updatedAt = m_now;
        for (qsizetype i = 0; i < m_chosen.size(); ++i) {
            const bool fits = !std::binary_search(made.conflicts.begin(), made.conflicts.end(), i);
            (fits ? m_done.accepted : m_done.unfit).append(m_chosen[i].id);
            if (fits)
                m_fitting.append(m_chosen[i]);
        }
    }

    // What is accepted is so before the places of the others move: its own words are gone.
    Result<void> keep(const Article &before)
    {
        const auto write = [&]() -> Result<void> {
            ArticleStore articles(m_database);
            if (const auto kept = articles.saveRevision(before, RevisionKind::BeforeAccept, m_actor.name, {});
                !kept)
                return kept.error();
            const auto number = articles.saveRevision(m_done.article, RevisionKind::Accepted, m_actor.name,
                                                      noteOn(m_fitting));
            if (!number)
                return number.error();
            m_done.article.revision = *number;
            return decideAll();
        };
        return EditGate(m_database, m_actor, m_now).through(m_done.article, write);
    }

    Result<void> decideAll()
    {
        for (const SuggestionId id : std::as_const(m_done.accepted))
            if (const auto decided =
                    SuggestionStore(m_database)
                        .decide(m_article, id, Suggestion::State::Accepted, m_actor.name, m_now);
                !decided)
                return decided;
        return {};
    }

    Database &m_database;
    ArticleId m_article;
    Actor m_actor;
    QDateTime m_now;
    QList<Suggestion> m_chosen, m_fitting;
    AcceptedSuggestions m_done;
};

} // namespace

Suggesting::Suggesting(Store &store, const Clock &clock)
    : m_store(store)
    , m_clock(clock)
{
}

// On the writer thread: a place that was moved by a save asked before is where it is then.
QFuture<Result<QList<Suggestion>>> Suggesting::suggestions(ArticleId article)
{
    return m_store.write(
        [article](Database &database) { return SuggestionStore(database).suggestions(article); });
}

QFuture<Result<QList<Suggestion>>> Suggesting::suggest(const Article &base, const Article &wanted)
{
    return m_store.write(
        [=, actor = m_actor, now = m_clock()](Database &database) -> Result<QList<Suggestion>> {
            if (const auto asked = mayTakePart(database, actor); !asked)
                return asked.error();
            const auto present = ArticleStore(database).article(base.id);
            if (!present)
                return present.error();
            const QList<SuggestedChange> changes = placedIn(*present, base, changesBetween(base, wanted));
            const SuggestedBy by{actor.account, actor.name, now, present->revision};
            const auto done = database.inTransaction(
                [&]() -> Result<void> { return replaceOwn(database, base.id, changes, by, actor); });
            if (!done)
                return done.error();
            const auto open = SuggestionStore(database).open(base.id);
            if (!open)
                return open.error();
            return ownOf(*open, actor);
        });
}

QFuture<Result<Article>> Suggesting::withOwn(ArticleId article)
{
    return m_store.write([article, actor = m_actor](Database &database) -> Result<Article> {
        const auto present = ArticleStore(database).article(article);
        const auto open = SuggestionStore(database).open(article);
        if (!present || !open)
            return present ? open.error() : present.error();
        QList<SuggestedChange> changes;
        for (const Suggestion &own : ownOf(*open, actor))
            changes.append(own.change);
        return withEach(*present, changes).article;
    });
}

QFuture<Result<AcceptedSuggestions>> Suggesting::accept(ArticleId article, const QList<SuggestionId> &which)
{
    return m_store.write([=, actor = m_actor, now = m_clock()](Database &database) {
        return Accepting(database, article, actor, now).run(which);
    });
}

QFuture<Result<void>> Suggesting::reject(ArticleId article, const QList<SuggestionId> &which)
{
    return m_store.write([=, actor = m_actor, now = m_clock()](Database &database) -> Result<void> {
        if (const auto asked = mayTakePart(database, actor); !asked)
            return asked;
        const auto open = SuggestionStore(database).open(article);
        if (!open)
            return open.error();
        const QList<Suggestion> own = ownOf(*open, actor);
        const auto isOwn = [&](SuggestionId id) {
            return std::any_of(own.begin(), own.end(), [&](const Suggestion &each) { return each.id == id; });
        };
        if (!std::all_of(which.begin(), which.end(), isOwn))
            if (const auto may = mayChangeText(database, article, actor); !may)
                return may;
        return database.inTransaction([&]() -> Result<void> {
            for (const SuggestionId id : which) {
                const auto state = isOwn(id) ? Suggestion::State::Withdrawn : Suggestion::State::Rejected;
                if (const auto decided =
                        SuggestionStore(database).decide(article, id, state, actor.name, now);
                    !decided)
                    return decided;
            }
            return {};
        });
    });
}

Result<int> addSuggestions(Database &database, ArticleId article, const QList<SuggestedChange> &changes,
                           const SuggestedBy &by)
{
    SuggestionStore store(database);
    const auto all = store.suggestions(article);
    if (!all)
        return all.error();
    int added = 0;
    for (const SuggestedChange &change : changes) {
        const bool known = std::any_of(all->begin(), all->end(), [&](const Suggestion &each) {
            return each.author == by.author && sayTheSame(each.change, change);
        });
        if (known)
            continue;
        if (all->size() + added >= mostSuggestions)
            return tooMany();
        Suggestion made{SuggestionId::make(),    change,    by.revision, by.account, by.author, by.at,
                        Suggestion::State::Open, QString(), QDateTime()};
        if (const auto stored = store.add(article, made); !stored)
            return stored.error();
        ++added;
    }
    return added;
}

} // namespace toasoan
