#include "tests/core/store/newsroom.h"

#include "core/store/backup.h"
#include "core/store/migrations.h"
#include "core/store/store_file.h"

using namespace toasoan;

namespace {

QList<Migration> withStep(const QByteArray &sql)
{
    QList<Migration> steps = bundledMigrations();
    steps.append({newestVersion(steps) + 1, QStringLiteral("next"), sql});
    return steps;
}

} // namespace

TEST(Migrations, AreNumberedWithoutGapsAndMakeTheStore)
{
    const auto steps = bundledMigrations();
    for (qsizetype i = 0; i < steps.size(); ++i)
        EXPECT_EQ(steps[i].number, i + 1);
    Newsroom room;
    EXPECT_EQ(*room.read(storeVersion), newestVersion(steps));
    const auto header = readStoreHeader(room.path(), newestVersion(steps));
    ASSERT_TRUE(header);
    EXPECT_TRUE(header->logged);
}

TEST(Migrations, AStepAndItsNumberComeTogether)
{
    Newsroom room;
    const int before = newestVersion(bundledMigrations());
    ASSERT_TRUE(room.write(
        [](Database &d) { return migrate(d, withStep("CREATE TABLE a (x); CREATE TABLE b (y);")); }));
    EXPECT_EQ(*room.read(storeVersion), before + 1);
}

TEST(Migrations, AStepThatFailsLeavesTheOldSchema)
{
    Newsroom room;
    const int before = newestVersion(bundledMigrations());
    const auto failed = room.write(
        [](Database &d) { return migrate(d, withStep("CREATE TABLE a (x); CREATE TABLE a (x);")); });
    EXPECT_FALSE(failed);
    EXPECT_EQ(*room.read(storeVersion), before);
    const auto tables = room.read([](Database &d) {
        auto query = d.run(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'a'"));
        return query && query->next() ? query->value(0).toInt() : -1;
    });
    EXPECT_EQ(tables, 0);
}

TEST(Migrations, AStoreOfALaterStepIsRefusedByThisProgram)
{
    Newsroom room;
    ASSERT_TRUE(room.write([](Database &d) { return migrate(d, withStep("CREATE TABLE a (x);")); }));
    room.close();
    const QByteArray before = bytesOf(room.path());
    const auto opened = room.open(OpenMode::Write);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().fault, Fault::TooNew);
    EXPECT_EQ(bytesOf(room.path()), before);
}
