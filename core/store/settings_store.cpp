#include "core/store/settings_store.h"

#include "core/store/database.h"

namespace toasoan {

SettingsStore::SettingsStore(Database &database)
    : m_database(database)
{
}

Result<QString> SettingsStore::value(const QString &key)
{
    auto query = m_database.run(QStringLiteral("SELECT value FROM settings WHERE key = ?"), {key});
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toString() : QString();
}

Result<void> SettingsStore::setValue(const QString &key, const QString &value)
{
    return m_database.inTransaction([&]() -> Result<void> {
        const auto done = m_database.run(QStringLiteral(R"(
            INSERT INTO settings (key, value) VALUES (?, ?)
            ON CONFLICT (key) DO UPDATE SET value = excluded.value
        )"),
                                         {key, value});
        return done ? Result<void>() : done.error();
    });
}

} // namespace toasoan
