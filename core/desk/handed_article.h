#pragma once

#include "core/exchange/package_file.h"
#include "core/media/photo.h"
#include "core/store/article_store.h"
#include "core/workflow/approval.h"
#include "core/workflow/elsewhere.h"
#include "core/workflow/record_entry.h"
#include "core/workflow/remark.h"
#include "core/workflow/suggestion.h"

#include <QHash>

#include <optional>

namespace toasoan {

// By when it is wanted and who works on it: with their accounts there; without a desk, at the one that hands
// it over.
struct HandedPlan
{
    Deadline deadline;
    Deadline embargo = {};
    QList<WorkElsewhere> work;
};

// An article as one desk hands it to another. Revisions stand in the order they were kept, those of other
// desks that came in between among them, each behind its parents; the last is the text.
struct HandedArticle
{
    ArticleId id;
    Stage stage = Stage::Draft;
    QDateTime createdAt;
    AccountId author;
    QList<WholeRevision> revisions;
    QList<Photo> photos;
    QList<Remark> remarks;
    QList<Suggestion> suggestions;
    QList<Approval> approvals; // newest first
    QList<RecordEntry> steps;  // what the record tells of it there, oldest first: for people to read
    // What still others told that desk of it.
    QList<StepElsewhere> stepsElsewhere;
    QList<ApprovalElsewhere> approvalsElsewhere; // `revision` is one of `revisions`
    std::optional<HandedPlan> plan;              // older files do not tell
};

// What is in a package. Words of the other desk: what it says of itself proves nothing but that nobody
// changed it since.
struct HandedPackage
{
    QString newsroom; // as it calls itself; may be empty
    QString person;
    AccountId account; // null: of a newsroom without accounts
    QDateTime madeAt;
    QList<HandedArticle> articles;
    QHash<QByteArray, QByteArray> pictures; // files by their SHA-256, hex

    QByteArray publicKey; // of who signed it
    QByteArray deskKey;   // of their newsroom, which signed it as well
    QByteArray digest;    // names the package
};

namespace handedLimit {
constexpr int articles = 200;
constexpr int revisions = 5000; // of one article
constexpr int blocks = 20000;   // of one text
constexpr int remarks = 5000;   // and lines of each
constexpr int approvals = 1000;
constexpr int steps = 20000;
constexpr int parents = 8; // of one revision
constexpr int work = 500;
constexpr int photos = 2000;
constexpr int line = 500; // UTF-16 code units of a name or a note
} // namespace handedLimit

Result<QByteArray> packed(const HandedPackage &package, const PackageKeys &keys);
Result<QByteArray> packed(const HandedPackage &package, const SigningKey &key); // of a newsroom alone

// What of a file may be taken in: signed, whole, within bounds, every text cleaned as at any other door.
Result<HandedPackage> unpackedPackage(const QByteArray &bytes);

// What tells revisions apart wherever they are: SHA-256 over when, by whom and as what it was kept, and over
// its text.
QByteArray identityOf(const WholeRevision &revision);

// The article with every text as the model holds texts (core/text/clean.h), links other than to addresses
// left out.
Article cleanedArticle(Article article);

} // namespace toasoan
