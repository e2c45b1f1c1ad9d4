#pragma once

#include "core/workflow/account.h"
#include "core/workflow/anchor.h"
#include "core/workflow/planning.h"
#include "core/workflow/remark.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace toasoan {

// What somebody of the newsroom is told of.
enum class NoticeKind {
    Submitted,
    Returned,
    Approved,
    SentBack,
    Published,
    Withdrawn,
    Assigned,
    Unassigned,
    Mentioned,
    TakenOver, // while they wrote it
    ApprovalDropped,
    CorrectionBegun,
    // Not sent: true of a deadline while it is asked.
    DueTomorrow,
    DueToday,
    Overdue,
};
constexpr int noticeKindCount = int(NoticeKind::Overdue) + 1;
QString name(NoticeKind kind);
std::optional<NoticeKind> noticeKindNamed(QStringView name);

struct DeskNotice
{
    qint64 number = 0; // 0: of a deadline
    NoticeKind kind = NoticeKind::Submitted;
    ArticleId article;
    QString headline; // as it is now
    QString by;       // who caused it; empty: the clock, or the program
    QString note;     // the reason, the task, the words of a remark
    Anchor place;     // of the remark; nowhere: of all of it
    Deadline deadline;
    QDateTime at;
    bool isRead = false;

    bool operator==(const DeskNotice &) const = default;
};

// "Hạnh returned “Bến nước làng tôi”", without the note.
QString sentence(const DeskNotice &notice, const QDateTime &now);

constexpr int noticeDays = 90; // they are kept

// Who is told of a step: those with a role, and perhaps its author.
struct Telling
{
    NoticeKind kind;
    Roles roles;
    bool author = false;
};
std::optional<Telling> tellingOf(Act act);

// Whom of `accounts` a text names: by their name after @, or by their whole name where that has two words or
// more.
QList<AccountId> namedIn(const QString &text, const QList<Account> &accounts);

} // namespace toasoan
