#include "core/desk/edit_gate.h"

#include "core/desk/article_locks.h"
#include "core/desk/present_actor.h"
#include "core/desk/process_settings.h"
#include "core/desk/telling.h"
#include "core/store/article_store.h"
#include "core/store/database.h"
#include "core/store/photo_store.h"
#include "core/store/process_store.h"
#include "core/store/record_store.h"
#include "core/store/remark_store.h"
#include "core/store/settings_store.h"
#include "core/store/suggestion_store.h"
#include "core/workflow/approval.h"

namespace toasoan {

namespace {

// Whether an approval may hold there that a change makes void.
bool mayBeApproved(Stage stage)
{
    return stage == Stage::Approved || stage == Stage::Scheduled || stage == Stage::Correcting;
}

// "section: Thời sự → Dân vận khéo", of what is printed but not approved; empty: nothing of it.
QString changedDetails(const Article &before, const Article &after)
{
    QStringList changes;
    const auto compare = [&changes](const char *field, const QString &was, const QString &is) {
        const auto shown = [](const QString &text) { return text.isEmpty() ? QStringLiteral("–") : text; };
        if (was != is)
            changes << QStringLiteral("%1: %2 → %3").arg(QLatin1String(field), shown(was), shown(is));
    };
    compare("publicationDate", before.publicationDate.toString(Qt::ISODate),
            after.publicationDate.toString(Qt::ISODate));
    compare("section", before.section, after.section);
    compare("genre", before.genre, after.genre);
    compare("tags", before.tags.join(QStringLiteral(", ")), after.tags.join(QStringLiteral(", ")));
    compare("template", before.templateName, after.templateName);
    return changes.join(QStringLiteral("; "));
}

} // namespace

Result<QByteArray> digestOf(Database &database, const Article &article)
{
    const QList<PhotoId> ids = photosIn(article.body);
    const auto photos = PhotoStore(database).photos(ids);
    if (!photos)
        return photos.error();
    QHash<PhotoId, QByteArray> pictures;
    for (const Photo &photo : *photos)
        pictures.insert(photo.id, photo.sha256.toHex());
    return printedDigest(article, pictures);
}

Result<void> movePlaces(Database &database, const Article &before, const Article &after)
{
    RemarkStore remarkStore(database);
    SuggestionStore suggestionStore(database);
    const auto remarks = remarkStore.remarks(after.id);
    const auto suggestions = suggestionStore.open(after.id);
    if (!remarks || !suggestions)
        return remarks ? suggestions.error() : remarks.error();
    QList<Anchor> places;
    for (const Remark &remark : *remarks)
        places.append(remark.anchor);
    for (const Suggestion &suggestion : *suggestions)
        places.append(suggestion.change.anchor);
    const QList<Anchor> now = moved(places, before, after);
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (now[i] == places[i])
            continue;
        const bool isRemark = i < remarks->size();
        const auto placed = isRemark ? remarkStore.move(remarks->at(i).id, now[i])
                                     : suggestionStore.move(suggestions->at(i - remarks->size()).id, now[i]);
        if (!placed)
            return placed;
    }
    return {};
}

Result<void> signNew(Database &database, ArticleId id, const Actor &actor, AccountId author)
{
    if (actor.account.isNull())
        return {};
    const auto present = presentActor(database, actor);
    if (!present)
        return present.error();
    StandingRow row;
    row.standing.author = actor.account; // of what they write themselves
    if (const auto refused = refusal(Act::Edit, row.standing, *present, {.accounts = true}))
        return Error{Fault::NotAllowed, sentence(*refused, Act::Edit, row.standing), {}};
    if (!author.isNull())
        row.standing.author = author;
    row.standing.lastEditor = row.standing.author;
    return ProcessStore(database).setStanding(id, row);
}

Result<void> addNew(Database &database, const Article &article, const Actor &actor)
{
    return database.inTransaction([&]() -> Result<void> {
        const auto stored = ArticleStore(database).add(article);
        return stored ? signNew(database, article.id, actor) : stored;
    });
}

EditGate::EditGate(Database &database, const Actor &actor, const QDateTime &now)
    : m_database(database)
    , m_actor(actor)
    , m_now(now)
{
}

Result<void> EditGate::through(const Article &changed, const std::function<Result<void>()> &write)
{
    const auto effect = ask(changed);
    if (!effect)
        return effect.error();
    const auto hasRemarks = RemarkStore(m_database).hasAny(changed.id);
    const auto hasSuggestions = SuggestionStore(m_database).hasOpen(changed.id);
    if (!hasRemarks || !hasSuggestions)
        return hasRemarks ? hasSuggestions.error() : hasRemarks.error();
    const bool hasPlaces = *hasRemarks || *hasSuggestions;
    if (*effect == Effect::None && !hasPlaces)
        return write();
    const auto before = ArticleStore(m_database).article(changed.id);
    return m_database.inTransaction([&]() -> Result<void> {
        if (const auto written = write(); !written)
            return written;
        if (hasPlaces && before)
            if (const auto placed = movePlaces(m_database, *before, changed); !placed)
                return placed;
        return *effect == Effect::None ? Result<void>() : follow(changed, *effect);
    });
}

Result<void> EditGate::mayChange(const Article &changed)
{
    const auto effect = ask(changed);
    return effect ? Result<void>() : effect.error();
}

Result<EditGate::Effect> EditGate::ask(const Article &changed)
{
    const auto present = presentActor(m_database, m_actor);
    if (!present)
        return present.error();
    m_actor = *present;
    if (const auto free = askWriters(changed); !free)
        return free.error();
    ProcessStore process(m_database);
    const auto row = process.standing(changed.id);
    if (!row)
        return row.error();
    SettingsStore settings(m_database);
    const auto rules = readProcessRules(settings, m_actor);
    if (!rules)
        return rules.error();
    const Standing &standing = row->standing;
    const auto refused = refusal(Act::Edit, standing, m_actor, *rules);
    const bool signs = rules->accounts && standing.lastEditor != m_actor.account;
    if (!refused && !signs && !mayBeApproved(standing.stage))
        return Effect::None; // whatever changes, nothing follows from it

    const auto stored = ArticleStore(m_database).article(changed.id);
    if (!stored && stored.error().fault != Fault::Damaged)
        return stored.error();
    if (stored) {
        const auto before = digestOf(m_database, *stored);
        const auto after = digestOf(m_database, changed);
        if (!before || !after)
            return before ? after.error() : before.error();
        if (*before == *after)
            return askDetails(*stored, changed, standing, *rules);
    }
    if (refused)
        return refuse(Act::Edit, *refused, standing, changed.id, stored ? stored->revision : 0);
    return mayBeApproved(standing.stage) ? Effect::Drops : Effect::Signed;
}

// Of a text that stays as it is.
Result<EditGate::Effect> EditGate::askDetails(const Article &stored, const Article &changed,
                                              const Standing &standing, const ProcessRules &rules)
{
    m_details = changedDetails(stored, changed);
    if (m_details.isEmpty())
        return Effect::None;
    if (const auto refused = refusal(Act::Describe, standing, m_actor, rules))
        return refuse(Act::Describe, *refused, standing, changed.id, stored.revision);
    return mayBeApproved(standing.stage) || standing.stage == Stage::Published ? Effect::Described
                                                                               : Effect::None;
}

Error EditGate::refuse(Act act, Refusal refusal, const Standing &standing, ArticleId id, int revision)
{
    const QString why = sentence(refusal, act, standing);
    RecordEntry entry = entryBy(Recorded::Refused, m_actor, m_now, name(act) + QStringLiteral(": ") + why);
    entry.article = id;
    entry.revision = revision;
    if (const auto recorded = RecordStore(m_database).add(entry); !recorded)
        return recorded.error();
    return {faultOf(refusal), why, {}};
}

// What stands there already disturbs nobody.
Result<void> EditGate::askWriters(const Article &changed)
{
    const auto lock = lockAgainst(m_database, changed.id, m_actor, m_now);
    if (!lock || !*lock)
        return lock ? Result<void>() : lock.error();
    const auto same = ArticleStore(m_database).stillHas(changed);
    if (!same)
        return same.error();
    return *same ? Result<void>() : inOtherHands(**lock, m_actor, m_now);
}

Result<void> EditGate::follow(const Article &changed, Effect effect)
{
    if (effect == Effect::Described) {
        RecordEntry entry = entryBy(Recorded::Described, m_actor, m_now, m_details);
        entry.article = changed.id;
        entry.revision = changed.revision;
        const auto recorded = RecordStore(m_database).add(entry);
        return recorded ? Result<void>() : recorded.error();
    }
    ProcessStore process(m_database);
    auto row = process.standing(changed.id);
    if (!row)
        return row.error();
    row->standing.lastEditor = m_actor.account;
    if (effect == Effect::Drops) {
        row->publication.scheduled = {};
        if (const auto dropped = drop(changed); !dropped)
            return dropped;
    }
    return process.setStanding(changed.id, *row);
}

Result<void> EditGate::drop(const Article &changed)
{
    ProcessStore process(m_database);
    const auto row = process.standing(changed.id);
    if (!row)
        return row.error();
    const auto approval = process.holding(changed.id);
    if (!approval)
        return approval.error();
    const Stage after = stageAfter(Act::Edit, row->standing);
    if (after != row->standing.stage)
        if (const auto moved = ArticleStore(m_database).setStage(changed.id, after, m_now); !moved)
            return moved;
    if (!*approval)
        return {};
    if (const auto dropped = process.dropApproval(changed.id, m_now); !dropped)
        return dropped;
    const auto digest = digestOf(m_database, changed);
    if (!digest)
        return digest.error();
    RecordEntry entry = entryBy(Recorded::ApprovalDropped, m_actor, m_now);
    entry.article = changed.id;
    entry.revision = (*approval)->revision;
    entry.before = (*approval)->digest;
    entry.after = *digest;
    if (const auto recorded = RecordStore(m_database).add(entry); !recorded)
        return recorded.error();
    DeskNotice notice;
    notice.article = changed.id;
    notice.by = m_actor.name;
    notice.at = m_now;
    return tellOfStep(m_database, Act::Edit, notice, m_actor);
}

} // namespace toasoan
