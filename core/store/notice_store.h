#pragma once

#include "core/base/result.h"
#include "core/workflow/desk_notice.h"

#include <QList>

namespace toasoan {

class Database;

// What people are told of, on a connection of the calling thread; everything that writes belongs into the
// transaction of its caller.
class NoticeStore
{
public:
    explicit NoticeStore(Database &database);

    // For each of `people`; older ones than are kept go.
    Result<void> add(const QList<AccountId> &people, const DeskNotice &notice, RemarkId remark = {});

    Result<QList<DeskNotice>> notices(AccountId account, const QDateTime &since, int limit); // newest first
    Result<void> markRead(AccountId account, qint64 number);
    Result<void> markAllRead(AccountId account);

    // Whether a deadline as it stands was seen coming as that kind.
    Result<bool> isSeen(AccountId account, const DeskNotice &due);
    Result<void> markSeen(AccountId account, const DeskNotice &due);

private:
    Database &m_database;
};

} // namespace toasoan
