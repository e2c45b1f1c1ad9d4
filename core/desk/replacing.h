#pragma once

#include "core/article/replace.h"
#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/store/article_store.h"
#include "core/text/sentence_of.h"
#include "core/workflow/role.h"

#include <QFuture>

#include <optional>

class QThreadPool;

namespace toasoan {

class Database;
class Store;

// What shall be replaced, and in which articles. Those in the trash are never among them.
struct ReplaceWish
{
    FindQuery query;
    QString with;
    bool published = false;     // also those that have been published: they stand on a page already
    std::optional<Stage> stage; // only those at this stage
    QString search;             // only those a search for these words finds, when not empty
    Work work = Work::Any;      // only this work of whoever asks, who is put in by Replacing
    Actor person = {};
};

// One change as it would be made, with the sentence it is in; `sentence` says where in it.
struct PlannedChange
{
    TextChange change;
    SentenceOf sentence;
};

struct PlannedArticle
{
    ArticleId id;
    Stage stage = Stage::Draft;
    QString headline;
    QByteArray sha256; // of the content the changes were found in
    QList<PlannedChange> changes;
};

// Everything that would be changed. Whoever does not want a change takes it out.
struct ReplacePlan
{
    QString note; // what revisions made by it are called
    QList<PlannedArticle> articles;
    int read = 0;        // articles looked through
    int leftOut = 0;     // published ones that were not
    int unreadable = 0;  // damaged ones that could not be
    bool isWhole = true; // false: there is more than one plan holds

    int places() const;
};

// An article words were replaced in: `before` is the revision of what was there.
struct ReplacedArticle
{
    ArticleId id;
    int before = 0;
    QByteArray sha256; // of what is there now
    int places = 0;
};

struct ReplaceOutcome
{
    QList<ReplacedArticle> articles;
    QStringList skipped; // headlines of those left as they are, as somebody changed them meanwhile

    int places() const;
};

// Replacing words in many articles at once.
class Replacing
{
public:
    Replacing(Store &store, QThreadPool &pool, const Clock &clock);

    void setActor(const Actor &actor);

    // Looks through the articles as they are when every save asked for before is done. The future tells how
    // far it is; cancelled, it stops.
    QFuture<Result<ReplacePlan>> find(const ReplaceWish &wish);

    // Makes the changes of `plan` in one transaction: each article keeps what is there as a revision, then
    // what becomes of it as one with the note of the plan. One that is not what it was, or is in the trash by
    // now, is skipped. The future tells how far it is; where `isCancelled` says so before the end, nothing is
    // changed.
    QFuture<Result<ReplaceOutcome>> apply(const ReplacePlan &plan,
                                          const std::function<bool()> &isCancelled = {});

    // Brings back what was there before `outcome`, in one transaction, where nothing was changed since.
    QFuture<Result<ReplaceOutcome>> takeBack(const ReplaceOutcome &outcome);

private:
    Result<ReplacePlan> look(const ReplaceWish &wish, const Finder &finder, const Progress &progress);
    Result<QList<ArticleId>> candidates(const ReplaceWish &wish, ReplacePlan &plan);

    Store &m_store;
    QThreadPool &m_pool;
    Clock m_clock;
    Actor m_actor;
};

} // namespace toasoan
