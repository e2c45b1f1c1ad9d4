#pragma once

#include "core/store/database.h"
#include "core/store/record_store.h"

#include <gtest/gtest.h>

// Entries put into the record of a newsroom folder, and what somebody with an editor for SQLite does to it;
// also while a newsroom has it open.

inline std::unique_ptr<toasoan::Database> recordOf(const QString &folder)
{
    auto database =
        toasoan::Database::open(folder + QStringLiteral("/newsroom.sqlite"), toasoan::Access::Write);
    EXPECT_TRUE(database);
    return database ? *std::move(database) : nullptr;
}

inline toasoan::RecordEntry entryOf(toasoan::Recorded what, const QString &actor, const QDateTime &at,
                                    const QString &note = {})
{
    toasoan::RecordEntry entry;
    entry.what = what;
    entry.actor = actor;
    entry.at = at;
    entry.note = note;
    return entry;
}

inline void addToRecord(const QString &folder, const QList<toasoan::RecordEntry> &entries)
{
    const auto database = recordOf(folder);
    ASSERT_TRUE(database);
    const auto added = database->inTransaction([&]() -> toasoan::Result<void> {
        for (const toasoan::RecordEntry &entry : entries)
            if (const auto done = toasoan::RecordStore(*database).add(entry); !done)
                return done.error();
        return {};
    });
    ASSERT_TRUE(added) << qPrintable(added.error().message + added.error().detail);
}

// The guards are taken away first, and put back by nobody.
inline void tamper(toasoan::Database &database, const QStringList &statements)
{
    const QStringList guards{QStringLiteral("DROP TRIGGER IF EXISTS record_is_not_changed"),
                             QStringLiteral("DROP TRIGGER IF EXISTS record_is_not_cut")};
    for (const QString &sql : guards + statements) {
        const auto done = database.run(sql);
        ASSERT_TRUE(done) << qPrintable(sql + done.error().detail);
    }
}
inline void tamper(const QString &folder, const QStringList &statements)
{
    const auto database = recordOf(folder);
    ASSERT_TRUE(database);
    tamper(*database, statements);
}
