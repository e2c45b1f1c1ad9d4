#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/workflow/approval.h"
#include "core/workflow/publication.h"

#include <QStringList>

#include <optional>

namespace toasoan {

class Database;

// Where an article stands, as rows hold it: what the table of the process asks about is in `standing`, but
// whether its approval holds for the text, which who knows the text decides.
struct StandingRow
{
    Standing standing;
    Publication publication;

    bool operator==(const StandingRow &) const = default;
};

struct Due
{
    ArticleId article;
    QDateTime at;
};

// Standings, approvals and corrections of articles, on a connection of the calling thread; everything that
// writes belongs into the transaction of its caller.
class ProcessStore
{
public:
    explicit ProcessStore(Database &database);

    // Damaged when the row is not what was stored.
    Result<StandingRow> standing(ArticleId id);
    Result<void> setStanding(ArticleId id, const StandingRow &row); // the stage is ArticleStore's

    // All that were given, newest first; the one that holds, if any, is the first.
    Result<QList<Approval>> approvals(ArticleId id);
    Result<std::optional<Approval>> holding(ArticleId id);
    // Whether it is signed by the account it names, with a key that account had; in a newsroom without
    // accounts none is asked for.
    Result<bool> isSigned(ArticleId id, const Approval &approval);
    Result<void> addApproval(ArticleId id, const Approval &approval); // drops the one before
    Result<void> dropApproval(ArticleId id, const QDateTime &now);

    Result<QList<Correction>> corrections(ArticleId id); // newest first
    Result<void> beginCorrection(ArticleId id, const Correction &correction);
    // Of the one under way: its notice, or its end with the revision that came out (0: given up).
    Result<void> setNotice(ArticleId id, const QString &notice);
    Result<void> endCorrection(ArticleId id, const QDateTime &now, int revision);

    // Items of the checklist that were let pass when it was scheduled last.
    Result<void> setWaived(ArticleId id, const QStringList &items);
    Result<QStringList> waived(ArticleId id);

    // Scheduled articles that are due at `now`, the oldest first.
    Result<QList<Due>> due(const QDateTime &now);

private:
    Database &m_database;
};

} // namespace toasoan
