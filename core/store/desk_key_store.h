#pragma once

#include "core/base/result.h"
#include "core/workflow/known_desk.h"

#include <QList>

#include <optional>

namespace toasoan {

class Database;

// The newsrooms whose keys are known here, on a connection of the calling thread; what writes belongs into
// the transaction of its caller. A row that was altered behind the program's back is left out.
class DeskKeyStore
{
public:
    explicit DeskKeyStore(Database &database);

    Result<QList<KnownDesk>> all(int *damaged = nullptr); // the first known first
    Result<std::optional<KnownDesk>> withKey(const QByteArray &publicKey);
    Result<void> add(const KnownDesk &desk);          // instead of one with the same key
    Result<bool> remove(const QByteArray &publicKey); // false: it was not there

private:
    Database &m_database;
};

} // namespace toasoan
