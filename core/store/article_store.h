#pragma once

#include "core/article/article.h"
#include "core/base/result.h"
#include "core/workflow/planning.h"

#include <optional>

namespace toasoan {

class Database;

enum class RevisionKind {
    Saved,
    Imported,
    Edited,
    Closed,
    Timed,
    Restored,
    BeforeRestore,
    Replaced,
    BeforeReplace,
    Step, // of the process
    HandedOver,
    BeforeTakeIn,
    Merged,    // with the text of another desk
    Conflict,  // written over another text than what stood in the store: kept beside it
    TakenOver, // of who had it in hand, when another took it
    BeforeAccept,
    Accepted // with suggested changes
};

QString name(RevisionKind kind);
std::optional<RevisionKind> revisionKindNamed(QStringView name);

// A revision without its text.
struct Revision
{
    int number = 0;
    QDateTime madeAt;
    RevisionKind kind = RevisionKind::Saved;
    QString author;
    QString note; // the name a person gave it
    int words = 0;
    QByteArray sha256; // of the content, hex

    bool operator==(const Revision &) const = default;
};

// A revision with its text.
struct WholeRevision
{
    Revision revision;
    Article text;
};

// One line of a list.
struct ArticleSummary
{
    ArticleId id;
    Stage stage = Stage::Draft;
    QString headline;
    QString byline;
    QString section;
    QDate publicationDate;
    QDateTime updatedAt;
    int words = 0;
    int photos = 0;
    int revision = 0;
    Plan plan;           // these only lists fill
    int remarks = 0;     // open ones
    int suggestions = 0; // open ones
    QString writer;      // who else has it in hand, for people

    bool operator==(const ArticleSummary &) const = default;
};

// Whose work a list shows.
enum class Work {
    Any,
    Own,     // what `person` is the author of, but for the trash
    Waiting, // what waits for somebody with the roles of `person`, or came back to them
};

struct WorkCounts
{
    int own = 0;
    int waiting = 0;

    bool operator==(const WorkCounts &) const = default;
};

struct ArticleQuery
{
    std::optional<Stage> stage; // without one: every stage but trashed
    Work work = Work::Any;      // not Any: stage, tag and byline do not count
    Actor person;
    QString tag;
    QString byline;
    int limit = 50;
    QString after; // cursor of the last line of the page before
};

struct ArticlePage
{
    QList<ArticleSummary> articles; // newest change first
    QString next;                   // cursor for the next page; empty at the end
};

// Articles, their working copies and their revisions, on a connection of the calling thread. A function that
// changes something is one transaction of its own, search index included.
class ArticleStore
{
public:
    explicit ArticleStore(Database &database);

    // Stores a new article as working copy, without a revision.
    Result<void> add(const Article &article);

    // Overwrites the working copy; the article must be there. Exactly one sync of the log.
    Result<void> saveWorkingCopy(const Article &article);

    // Overwrites the working copy and keeps it as the next revision. Returns its number; the number of the
    // newest revision when its content is the same already and `note` is empty.
    Result<int> saveRevision(const Article &article, RevisionKind kind, const QString &author,
                             const QString &note);

    // Keeps revisions made elsewhere behind those that are here, each as it was made but for its number. The
    // working copy stays as it is.
    Result<void> addRevisions(ArticleId id, const QList<WholeRevision> &revisions);

    // Whether the working copy is still the text that was read or written as `known`.
    Result<bool> stillHas(const Article &known);

    Result<Article> article(ArticleId id);
    Result<Article> revision(ArticleId id, int number);        // checks the hash; Damaged when it is wrong
    Result<QList<Revision>> revisions(ArticleId id);           // newest first
    Result<QList<WholeRevision>> wholeRevisions(ArticleId id); // oldest first

    // Keeps the present text as a revision (BeforeRestore), then makes revision `number` the working copy and
    // a new revision (Restored). Returns the article as it is then.
    Result<Article> restore(ArticleId id, int number, const QString &author, const QDateTime &now);

    Result<void> setStage(ArticleId id, Stage stage,
                          const QDateTime &now); // trash and back, until the process exists

    Result<ArticlePage> list(const ArticleQuery &query);
    Result<QMap<Stage, int>> countByStage();
    Result<WorkCounts> countWork(const Actor &person);

    // Ids that begin or end with `part` (lower-case hexadecimal, hyphens kept).
    Result<QList<ArticleId>> idsLike(const QString &part);

    // Tags, bylines, sections … used so far, most used first, for completion.
    enum class Used { Tag, Byline, Unit, Section, Place, Source, Genre, Credit };
    Result<QStringList> used(Used field, int limit = 200);

private:
    Database &m_database;
};

} // namespace toasoan
