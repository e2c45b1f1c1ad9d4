#include "core/workflow/record_entry.h"

#include <QSet>
#include <QTimeZone>

#include <gtest/gtest.h>

using namespace toasoan;

namespace {

RecordEntry entryOfADay()
{
    RecordEntry entry;
    entry.number = 7;
    entry.at = QDateTime(QDate(2024, 10, 15), QTime(9, 30), QTimeZone("Asia/Ho_Chi_Minh"));
    entry.uptime = 1234;
    entry.account = AccountId::make();
    entry.actor = QStringLiteral("Lan");
    entry.what = Recorded::Approved;
    entry.article = ArticleId::make();
    entry.revision = 3;
    entry.before = "aa";
    entry.after = "bb";
    entry.note = QStringLiteral("Đủ rồi");
    return entry;
}

} // namespace

TEST(RecordEntry, EveryKindHasANameOfItsOwn)
{
    QSet<QString> seen;
    for (int i = 0; i < recordedCount; ++i) {
        EXPECT_EQ(recordedNamed(name(Recorded(i))), Recorded(i));
        seen.insert(name(Recorded(i)));
    }
    EXPECT_EQ(seen.size(), recordedCount);
    EXPECT_EQ(recordedNamed(u"nothing"), std::nullopt);
}

TEST(RecordEntry, TheHashCoversEveryFieldAndTheHashBefore)
{
    const RecordEntry entry = entryOfADay();
    QList<RecordEntry> changed(11, entry);
    changed[0].number = 8;
    changed[1].at = entry.at.addMSecs(1);
    changed[2].uptime = 1235;
    changed[3].account = AccountId::make();
    changed[4].actor = QStringLiteral("Lân");
    changed[5].what = Recorded::Returned;
    changed[6].article = ArticleId();
    changed[7].revision = 4;
    changed[8].before = "ab";
    changed[9].after = "b";
    changed[10].note = QStringLiteral("Đủ rồi.");
    QSet<QByteArray> hashes{chained(entry, "x"), chained(entry, "y"), chained(entry, {})};
    for (const RecordEntry &other : changed)
        hashes.insert(chained(other, "x"));
    EXPECT_EQ(hashes.size(), 3 + changed.size());
    EXPECT_EQ(chained(entry, "x").size(), 64);
}

TEST(RecordEntry, WhatMovesFromOneFieldToTheNextChangesTheHash)
{
    RecordEntry one = entryOfADay(), other = one;
    one.before = "aab";
    one.after = "b";
    other.before = "aa";
    other.after = "bb";
    EXPECT_NE(chained(one, {}), chained(other, {}));
}
