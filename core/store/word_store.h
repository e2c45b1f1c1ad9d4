#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QStringList>

namespace toasoan {

class Database;

// The newsroom's own words, accepted by its proofreader.
class WordStore
{
public:
    explicit WordStore(Database &database);

    Result<void> add(const QString &word, const QString &author, const QDateTime &now);
    Result<void> remove(const QString &word);
    Result<QStringList> all(); // in Vietnamese order

private:
    Database &m_database;
};

} // namespace toasoan
