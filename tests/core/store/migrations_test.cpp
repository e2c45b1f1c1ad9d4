#include "tests/core/store/newsroom.h"

#include "core/store/backup.h"
#include "core/store/migrations.h"
#include "core/store/plan_store.h"
#include "core/store/settings_store.h"
#include "core/store/store_file.h"
#include "core/store/word_store.h"

#include <QDir>

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

// tests/data/newsroom-1.sqlite is a store of release 0.1.0, with an article, three revisions, two words and a
// setting.
TEST(Migrations, TheStoreOfTheFirstReleaseComesAlongWithEverythingInIt)
{
    QTemporaryDir folder;
    ASSERT_TRUE(QFile::copy(QStringLiteral(TOASOAN_SOURCE_DIR "/tests/data/newsroom-1.sqlite"),
                            folder.filePath(QStringLiteral("newsroom.sqlite"))));
    QFile::setPermissions(folder.filePath(QStringLiteral("newsroom.sqlite")),
                          QFile::ReadOwner | QFile::WriteOwner);
    EXPECT_EQ(Store::open(folder.path(), OpenMode::Read, fixedClock()).error().fault, Fault::Unreadable);
    {
        auto store = Store::open(folder.path(), OpenMode::Write, fixedClock());
        ASSERT_TRUE(store) << qPrintable(store.error().message + store.error().detail);
        EXPECT_EQ(*(*store)->read(storeVersion).result(), newestVersion(bundledMigrations()));
        const auto report = (*store)->read(verifyStore).result();
        EXPECT_TRUE(report->problems.isEmpty()) << qPrintable(report->problems.join(u'\n'));
        EXPECT_EQ(report->articles, 1);
        EXPECT_EQ(report->revisions, 3);
        const auto planned = (*store)
                                 ->write([](Database &d) -> Result<QList<CalendarEntry>> {
                                     const auto page = ArticleStore(d).list({});
                                     PlanStore plans(d);
                                     const QDate day(2024, 10, 16);
                                     const auto set = plans.setDeadline(page->articles.front().id, {day, {}});
                                     return set ? plans.calendar(day, day, day) : set.error();
                                 })
                                 .result();
        ASSERT_TRUE(planned);
        EXPECT_EQ(planned->size(), 1) << "deadlines work in a store that is older than they are";
        const auto words =
            (*store)->read([](Database &d) { return WordStore(d).words(wordList::newsroom); }).result();
        ASSERT_EQ(words->size(), 2);
        const ListedWord &word = words->at(1);
        EXPECT_EQ(word.word, QStringLiteral("quyềng"));
        EXPECT_EQ(word.state, WordState::Approved);
        EXPECT_EQ(word.author, QStringLiteral("Lan"));
        EXPECT_EQ(word.addedAt.toMSecsSinceEpoch(), 1728960000000);
        EXPECT_EQ(word.approvedBy, QStringLiteral("Lan"));
        const auto tones =
            (*store)
                ->read([](Database &d) { return SettingsStore(d).value(QStringLiteral("proof.toneStyle")); })
                .result();
        EXPECT_EQ(*tones, QStringLiteral("modern"));
    }
    // The store as it was is kept beside it, and can be put back.
    const QStringList kept = QDir(folder.filePath(QStringLiteral("backups")))
                                 .entryList({QStringLiteral("before-migration-1-to-*")}, QDir::Files);
    ASSERT_EQ(kept.size(), 1);
    const auto before =
        Database::open(folder.filePath(QStringLiteral("backups/") + kept.first()), Access::Immutable);
    ASSERT_TRUE(before);
    EXPECT_EQ(*storeVersion(**before), 1);
    auto rows = (*before)->run(QStringLiteral("SELECT count(*) FROM words"));
    ASSERT_TRUE(rows && rows->next());
    EXPECT_EQ(rows->value(0).toInt(), 2);
}
