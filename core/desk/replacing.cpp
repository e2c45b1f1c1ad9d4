#include "core/desk/replacing.h"

#include "core/article/article_json.h"
#include "core/desk/edit_gate.h"
#include "core/store/article_store.h"
#include "core/store/search_index.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtConcurrent>

#include <numeric>
#include <optional>

namespace toasoan {

namespace {

constexpr int mostPlaces = 20'000; // of a plan: more than anybody looks through
constexpr int mostFound = 100;     // articles of a search, as a list of them shows
constexpr int listPage = 1'000;
constexpr int readTogether = 16; // articles, so that lists and searches of others come between
constexpr int longestInNote = 60;

bool hasBeenPublished(Stage stage)
{
    return stage == Stage::Published || stage == Stage::Correcting || stage == Stage::Withdrawn ||
           stage == Stage::Archived;
}

bool mayChange(Stage stage, bool published)
{
    return stage != Stage::Trashed && (published || !hasBeenPublished(stage));
}

QByteArray hashOf(const Article &article)
{
    return QCryptographicHash::hash(contentToJson(article), QCryptographicHash::Sha256);
}

QString shortened(const QString &text)
{
    return text.size() <= longestInNote ? text : text.left(longestInNote - 1) + u'…';
}

QString noteOf(const ReplaceWish &wish)
{
    const QString words = shortened(wish.query.words);
    return wish.with.isEmpty() ? QCoreApplication::translate("Replacing", "“%1” taken out").arg(words)
                               : QCoreApplication::translate("Replacing", "“%1” replaced by “%2”")
                                     .arg(words, shortened(wish.with));
}

// The article with its changes, each in its sentence.
Result<PlannedArticle> planned(const Article &article, const Finder &finder)
{
    const auto changes = changesIn(article, finder);
    if (!changes)
        return changes.error();
    PlannedArticle plan{article.id, article.stage, article.headline, {}, {}};
    if (changes->isEmpty())
        return plan;
    plan.sha256 = hashOf(article);
    const QList<TextField> fields = textFields(article);
    auto field = fields.begin();
    for (const TextChange &change : *changes) {
        while (field->field != change.field || field->block != change.block || field->part != change.part)
            ++field;
        plan.changes.append({change, sentenceOf(field->text, change.place.start, change.place.length)});
    }
    return plan;
}

QList<TextChange> changesOf(const PlannedArticle &article)
{
    QList<TextChange> changes;
    for (const PlannedChange &planned : article.changes)
        changes.append(planned.change);
    return changes;
}

// The article when it still is what it was: nothing when somebody changed it, or it cannot be read any more.
Result<std::optional<Article>> unchanged(ArticleStore &articles, ArticleId id, const QByteArray &sha256)
{
    auto present = articles.article(id);
    if (!present && present.error().fault != Fault::NotFound && present.error().fault != Fault::Damaged)
        return present.error();
    if (!present || present->stage == Stage::Trashed || hashOf(*present) != sha256)
        return std::optional<Article>();
    return std::optional(*std::move(present));
}

QString headlineOf(ArticleStore &articles, ArticleId id)
{
    const auto article = articles.article(id);
    return article ? article->headline : QString();
}

struct By
{
    Actor actor;
    QDateTime now;
};

Result<void> replaceIn(Database &database, const PlannedArticle &plan, const QString &note, const By &by,
                       ReplaceOutcome &outcome)
{
    ArticleStore articles(database);
    auto present = unchanged(articles, plan.id, plan.sha256);
    if (!present)
        return present.error();
    if (!*present || (*present)->stage != plan.stage) {
        outcome.skipped.append(plan.headline);
        return {};
    }
    Article article = **std::move(present);
    const auto before = articles.saveRevision(article, RevisionKind::BeforeReplace, by.actor.name, {});
    if (!before)
        return before.error();
    Article changed = withChanges(article, changesOf(plan));
    changed.updatedAt = by.now;
    const auto after = EditGate(database, by.actor, by.now).through(changed, [&]() -> Result<void> {
        const auto kept = articles.saveRevision(changed, RevisionKind::Replaced, by.actor.name, note);
        return kept ? Result<void>() : kept.error();
    });
    if (!after && (after.error().fault == Fault::NotAllowed || after.error().fault == Fault::Held)) {
        outcome.skipped.append(plan.headline);
        return {};
    }
    if (!after)
        return after;
    outcome.articles.append({plan.id, *before, hashOf(changed), int(plan.changes.size())});
    return {};
}

Result<void> takeBackIn(Database &database, const ReplacedArticle &replaced, const By &by,
                        ReplaceOutcome &outcome)
{
    ArticleStore articles(database);
    const auto present = unchanged(articles, replaced.id, replaced.sha256);
    if (!present)
        return present.error();
    if (!*present) {
        outcome.skipped.append(headlineOf(articles, replaced.id));
        return {};
    }
    Result<Article> restored = articles.revision(replaced.id, replaced.before);
    if (!restored)
        return restored.error();
    const auto done = EditGate(database, by.actor, by.now).through(*restored, [&]() -> Result<void> {
        restored = articles.restore(replaced.id, replaced.before, by.actor.name, by.now);
        return restored ? Result<void>() : restored.error();
    });
    if (!done && done.error().fault == Fault::Held) {
        outcome.skipped.append(headlineOf(articles, replaced.id));
        return {};
    }
    if (!done)
        return done;
    outcome.articles.append({replaced.id, restored->revision, hashOf(*restored), replaced.places});
    return {};
}

} // namespace

int ReplacePlan::places() const
{
    return std::accumulate(articles.begin(), articles.end(), 0, [](int sum, const PlannedArticle &article) {
        return sum + int(article.changes.size());
    });
}

int ReplaceOutcome::places() const
{
    return std::accumulate(articles.begin(), articles.end(), 0,
                           [](int sum, const ReplacedArticle &article) { return sum + article.places; });
}

Replacing::Replacing(Store &store, QThreadPool &pool, const Clock &clock)
    : m_store(store)
    , m_pool(pool)
    , m_clock(clock)
{
}

void Replacing::setActor(const Actor &actor)
{
    m_actor = actor;
}

QFuture<Result<ReplacePlan>> Replacing::find(const ReplaceWish &wish)
{
    using Answer = Result<ReplacePlan>;
    ReplaceWish asked = wish;
    asked.person = m_actor;
    const auto saved = m_store.write([](Database &) { return true; });
    return QtConcurrent::run(&m_pool, [this, wish = asked, saved](QPromise<Answer> &promise) {
        const auto finder = Finder::make(wish.query, wish.with);
        if (!finder) {
            promise.addResult(Answer(finder.error()));
            return;
        }
        (void)saved.result();
        const Progress progress{[&promise](double part) { promise.setProgressValue(qRound(part * 1000)); },
                                [&promise] { return promise.isCanceled(); }};
        promise.setProgressRange(0, 1000);
        promise.addResult(look(wish, *finder, progress));
    });
}

// The articles that may be looked through; counts in `plan` those that may not.
Result<QList<ArticleId>> Replacing::candidates(const ReplaceWish &wish, ReplacePlan &plan)
{
    QList<ArticleId> ids;
    if (!wish.search.isEmpty()) {
        const auto asked = m_store.read(
            [words = wish.search](Database &database) { return search(database, words, mostFound); });
        const Result<QList<SearchHit>> hits = asked.result();
        if (!hits)
            return hits.error();
        for (const SearchHit &hit : *hits)
            ids.append(hit.id);
        return ids;
    }
    ArticleQuery query{.stage = wish.stage, .work = wish.work, .person = wish.person, .limit = listPage};
    do {
        const auto asked =
            m_store.read([query](Database &database) { return ArticleStore(database).list(query); });
        const Result<ArticlePage> page = asked.result();
        if (!page)
            return page.error();
        for (const ArticleSummary &summary : page->articles) {
            if (mayChange(summary.stage, wish.published))
                ids.append(summary.id);
            else if (summary.stage != Stage::Trashed)
                ++plan.leftOut;
        }
        query.after = page->next;
    } while (!query.after.isEmpty());
    return ids;
}

Result<ReplacePlan> Replacing::look(const ReplaceWish &wish, const Finder &finder, const Progress &progress)
{
    ReplacePlan plan;
    plan.note = noteOf(wish);
    if (wish.query.words.isEmpty())
        return plan;
    const auto ids = candidates(wish, plan);
    if (!ids)
        return ids.error();
    int places = 0;
    for (qsizetype from = 0; from < ids->size(); from += readTogether) {
        const auto reading = m_store.read([some = ids->mid(from, readTogether)](Database &database) {
            QList<Result<Article>> articles;
            for (const ArticleId id : some)
                articles.append(ArticleStore(database).article(id));
            return articles;
        });
        for (const Result<Article> &article : reading.result()) {
            if (progress.ended())
                return cancelledWork();
            if (!article && article.error().fault != Fault::NotFound &&
                article.error().fault != Fault::Damaged)
                return article.error();
            if (!article) {
                plan.unreadable += article.error().fault == Fault::Damaged;
                continue;
            }
            if (!mayChange(article->stage, wish.published)) { // a search does not tell, or it moved on
                plan.leftOut += article->stage != Stage::Trashed;
                continue;
            }
            ++plan.read;
            auto found = planned(*article, finder);
            if (!found)
                return found.error();
            if (found->changes.isEmpty())
                continue;
            if (places + found->changes.size() > mostPlaces) {
                plan.isWhole = false;
                found->changes.resize(mostPlaces - places);
            }
            places += int(found->changes.size());
            if (!found->changes.isEmpty())
                plan.articles.append(*std::move(found));
            if (!plan.isWhole)
                return plan;
        }
        progress.done(from + readTogether, ids->size() + readTogether);
    }
    return plan;
}

// Posted from the thread that asks: what is asked of the writer afterwards comes afterwards.
QFuture<Result<ReplaceOutcome>> Replacing::apply(const ReplacePlan &plan,
                                                 const std::function<bool()> &isCancelled)
{
    const auto promise = std::make_shared<QPromise<Result<ReplaceOutcome>>>();
    promise->start();
    promise->setProgressRange(0, int(plan.articles.size()));
    const auto work = [promise, plan, isCancelled,
                       by = By{m_actor, m_clock()}](Database &database) -> Result<ReplaceOutcome> {
        ReplaceOutcome outcome;
        const auto done = database.inTransaction([&]() -> Result<void> {
            int count = 0;
            for (const PlannedArticle &article : plan.articles) {
                if (isCancelled && isCancelled())
                    return cancelledWork();
                if (auto replaced = replaceIn(database, article, plan.note, by, outcome); !replaced)
                    return replaced;
                promise->setProgressValue(++count);
            }
            return {};
        });
        if (!done)
            return done.error();
        return outcome;
    };
    m_store.write([promise, work](Database &database) {
        promise->addResult(work(database));
        promise->finish();
        return true;
    });
    return promise->future();
}

QFuture<Result<ReplaceOutcome>> Replacing::takeBack(const ReplaceOutcome &outcome)
{
    return m_store.write(
        [outcome, by = By{m_actor, m_clock()}](Database &database) -> Result<ReplaceOutcome> {
            ReplaceOutcome back;
            const auto done = database.inTransaction([&]() -> Result<void> {
                for (const ReplacedArticle &article : outcome.articles)
                    if (auto taken = takeBackIn(database, article, by, back); !taken)
                        return taken;
                return {};
            });
            if (!done)
                return done.error();
            return back;
        });
}

} // namespace toasoan
