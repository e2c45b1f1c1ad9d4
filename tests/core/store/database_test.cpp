#include "tests/core/store/newsroom.h"

#include <sqlite3.h>

using namespace toasoan;

namespace {

QString answer(Database &database, const QString &sql)
{
    auto query = database.run(sql);
    return query && query->next() ? query->value(0).toString() : QStringLiteral("(error)");
}

} // namespace

TEST(Database, IsOpenedWithTheSettingsThatKeepItSafe)
{
    Newsroom room;
    const auto check = [](Database &d) {
        EXPECT_EQ(answer(d, QStringLiteral("PRAGMA journal_mode")), QStringLiteral("wal"));
        EXPECT_EQ(answer(d, QStringLiteral("PRAGMA synchronous")), QStringLiteral("2"));
        EXPECT_EQ(answer(d, QStringLiteral("PRAGMA foreign_keys")), QStringLiteral("1"));
        EXPECT_EQ(answer(d, QStringLiteral("PRAGMA trusted_schema")), QStringLiteral("0"));
        EXPECT_EQ(answer(d, QStringLiteral("PRAGMA cell_size_check")), QStringLiteral("1"));
        EXPECT_EQ(answer(d, QStringLiteral("PRAGMA mmap_size")), QStringLiteral("0"));
        EXPECT_FALSE(d.run(QStringLiteral("SELECT \"typo\"")));
        int defensive = 0;
        sqlite3_db_config(static_cast<sqlite3 *>(d.handle()), SQLITE_DBCONFIG_DEFENSIVE, -1, &defensive);
        EXPECT_EQ(defensive, 1);
        EXPECT_FALSE(d.run(QStringLiteral("UPDATE sqlite_schema SET sql = ''")));
        return answer(d, QStringLiteral("PRAGMA query_only"));
    };
    EXPECT_EQ(room.write(check), QStringLiteral("0"));
    EXPECT_EQ(room.read(check), QStringLiteral("1"));
    int keep = 0;
    room.read([&](Database &d) {
        sqlite3_db_config(static_cast<sqlite3 *>(d.handle()), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, -1, &keep);
        return answer(d, QStringLiteral("PRAGMA wal_autocheckpoint"));
    });
    EXPECT_EQ(keep, 1);
}

TEST(Database, AFaultInPreparingIsAnError)
{
    Newsroom room;
    const auto fault = room.read([](Database &d) -> Result<void> {
        const auto query = d.run(QStringLiteral("SELECT word FROM nowhere"));
        return query ? Result<void>() : query.error();
    });
    ASSERT_FALSE(fault);
    EXPECT_TRUE(fault.error().detail.contains(QStringLiteral("nowhere"))) << qPrintable(fault.error().detail);
    EXPECT_FALSE(fault.error().message.contains(QStringLiteral("nowhere")));
}

TEST(Database, ATransactionThatFailsLeavesNothing)
{
    Newsroom room;
    const auto rows = [](Database &d) {
        return answer(d, QStringLiteral("SELECT count(*) FROM settings WHERE value = 'test'"));
    };
    const auto insert = [](Database &d, const char *word) {
        return d.run(QStringLiteral("INSERT INTO settings VALUES (?, 'test')"), {QString::fromUtf8(word)})
            .has_value();
    };
    const auto failed = room.write([&](Database &d) {
        return d.inTransaction([&]() -> Result<void> {
            EXPECT_TRUE(insert(d, "một"));
            return Error{Fault::Cancelled, {}, {}};
        });
    });
    EXPECT_FALSE(failed);
    EXPECT_EQ(room.write(rows), QStringLiteral("0"));
    // One inside another takes all of it along, also when nobody passes its failure on.
    EXPECT_FALSE(room.write([&](Database &d) {
        return d.inTransaction([&]() -> Result<void> {
            EXPECT_TRUE(insert(d, "một"));
            EXPECT_FALSE(d.inTransaction([&]() -> Result<void> {
                EXPECT_TRUE(insert(d, "hai"));
                return Error{Fault::Cancelled, {}, {}};
            }));
            return {};
        });
    }));
    EXPECT_EQ(room.write(rows), QStringLiteral("0"));
    EXPECT_TRUE(room.write([&](Database &d) {
        return d.inTransaction([&]() -> Result<void> {
            return d.inTransaction([&]() -> Result<void> {
                EXPECT_TRUE(insert(d, "ba"));
                return {};
            });
        });
    }));
    EXPECT_EQ(room.write(rows), QStringLiteral("1"));
}

TEST(Database, EveryCodeOfSqliteBecomesOneSentence)
{
    const std::pair<int, Fault> table[] = {{SQLITE_FULL, Fault::DiskFull},
                                           {SQLITE_IOERR_WRITE, Fault::Unwritable},
                                           {SQLITE_IOERR_FSYNC, Fault::Unwritable},
                                           {SQLITE_IOERR_READ, Fault::Unreadable},
                                           {SQLITE_BUSY, Fault::InUse},
                                           {SQLITE_BUSY_SNAPSHOT, Fault::InUse},
                                           {SQLITE_LOCKED, Fault::InUse},
                                           {SQLITE_READONLY, Fault::NotAllowed},
                                           {SQLITE_READONLY_DIRECTORY, Fault::NotAllowed},
                                           {SQLITE_CORRUPT, Fault::Damaged},
                                           {SQLITE_CORRUPT_VTAB, Fault::Damaged},
                                           {SQLITE_NOTADB, Fault::Damaged},
                                           {SQLITE_CANTOPEN, Fault::Unreadable},
                                           {SQLITE_TOOBIG, Fault::TooLarge},
                                           {SQLITE_PERM, Fault::NotAllowed},
                                           {SQLITE_NOMEM, Fault::Unreadable},
                                           {SQLITE_ERROR, Fault::Unreadable}};
    for (const auto &[code, fault] : table) {
        const Error error = storeError(code, QStringLiteral("inner"));
        EXPECT_EQ(error.fault, fault) << code;
        EXPECT_TRUE(error.message.endsWith(QLatin1Char('.'))) << code;
        EXPECT_FALSE(error.message.contains(QStringLiteral("inner"))) << code;
        EXPECT_TRUE(error.detail.contains(QString::number(code))) << code;
    }
}
