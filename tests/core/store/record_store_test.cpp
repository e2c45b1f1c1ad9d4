#include "core/store/record_store.h"

#include "tests/core/store/newsroom.h"

using namespace toasoan;

namespace {

RecordEntry step(Recorded what, const QString &actor, ArticleId article = {}, AccountId account = {})
{
    RecordEntry entry;
    entry.at = noon();
    entry.what = what;
    entry.actor = actor;
    entry.article = article;
    entry.account = account;
    return entry;
}

} // namespace

TEST(RecordStore, NumbersAndChainsWhatIsAddedAndGivesItBackNewestFirst)
{
    Newsroom room;
    const ArticleId article = ArticleId::make();
    const AccountId account = AccountId::make();
    RecordEntry full = step(Recorded::Approved, QStringLiteral("Hạnh"), article, account);
    full.revision = 4;
    full.before = "0a";
    full.after = "0b";
    full.note = QStringLiteral("Đã đủ ảnh");
    const auto first = room.write(
        [](Database &d) { return RecordStore(d).add(step(Recorded::SignedIn, QStringLiteral("Lan"))); });
    const auto second = room.write([&](Database &d) { return RecordStore(d).add(full); });
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->number, 1);
    EXPECT_EQ(second->number, 2);
    EXPECT_EQ(first->hash, chained(*first, {}));
    EXPECT_EQ(second->hash, chained(*second, first->hash));
    EXPECT_GE(second->uptime, first->uptime);
    EXPECT_GT(first->uptime, 0);

    EXPECT_EQ(*room.read([](Database &d) { return RecordStore(d).entries({}); }), (QList{*second, *first}));
    const auto only = [&](const RecordQuery &query) {
        return *room.read([&](Database &d) { return RecordStore(d).entries(query); });
    };
    EXPECT_EQ(only({.article = article}), QList{*second});
    EXPECT_EQ(only({.account = account}), QList{*second});
    EXPECT_EQ(only({.what = {Recorded::SignedIn, Recorded::Refused}}), QList{*first});
    EXPECT_EQ(only({.since = noon().addSecs(1)}), QList<RecordEntry>());
    EXPECT_EQ(only({.until = noon()}), QList<RecordEntry>());
    EXPECT_EQ(only({.before = 2}), QList{*first});
    EXPECT_EQ(only({.limit = 1}), QList{*second});
}

TEST(RecordStore, IsOnlyAddedTo)
{
    Newsroom room;
    ASSERT_TRUE(room.write(
        [](Database &d) { return RecordStore(d).add(step(Recorded::SignedIn, QStringLiteral("Lan"))); }));
    EXPECT_FALSE(
        room.write([](Database &d) { return d.run(QStringLiteral("UPDATE record SET note = 'x'")); }));
    EXPECT_FALSE(room.write([](Database &d) { return d.run(QStringLiteral("DELETE FROM record")); }));
}

TEST(RecordStore, AnEntryGoesWithTheTransactionItBelongsTo)
{
    Newsroom room;
    const auto failed = room.write([](Database &d) {
        return d.inTransaction([&]() -> Result<void> {
            if (const auto added = RecordStore(d).add(step(Recorded::Approved, QStringLiteral("Lan")));
                !added)
                return added.error();
            return Error{Fault::Refused, QStringLiteral("no"), {}};
        });
    });
    EXPECT_FALSE(failed);
    EXPECT_TRUE(room.read([](Database &d) { return RecordStore(d).entries({}); })->isEmpty());
}
