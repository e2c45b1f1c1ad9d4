#pragma once

#include "core/base/result.h"

#include <QString>

namespace toasoan {

class Database;

// What a newsroom decided for all its articles: its name, tone style, the folder of its last export …
class SettingsStore
{
public:
    explicit SettingsStore(Database &database);

    Result<QString> value(const QString &key); // empty when unset
    Result<void> setValue(const QString &key, const QString &value);

private:
    Database &m_database;
};

} // namespace toasoan
