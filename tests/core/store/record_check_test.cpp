// What becomes of the record in the hands of somebody with an editor for SQLite (design/reliability.md, A7).

#include "core/store/record_check.h"

#include "tests/core/store/newsroom.h"
#include "tests/support/record.h"

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

constexpr int entries = 12;

class RecordCheck : public testing::Test
{
protected:
    Newsroom m_room;
    RecordHead m_head; // written down outside, of the last entry

    void SetUp() override
    {
        for (int i = 1; i <= entries; ++i) {
            RecordEntry entry = entryOf(Recorded(i), u"Hạnh"_s, noon().addSecs(i), u"lý do %1"_s.arg(i));
            entry.article = ArticleId::make();
            entry.account = AccountId::make();
            entry.revision = i;
            entry.before = "0a";
            entry.after = "0b";
            ASSERT_TRUE(m_room.write([&](Database &d) { return RecordStore(d).add(entry); }));
        }
        m_head = **m_room.read([](Database &d) { return RecordStore(d).head(noon()); });
        ASSERT_EQ(m_head.number, entries);
    }

    void change(const QStringList &statements)
    {
        const auto done = m_room.write([&](Database &d) -> Result<void> {
            tamper(d, statements);
            return {};
        });
        ASSERT_TRUE(done);
    }

    // By whoever knows how hashes are made.
    void computeAnewFrom(qint64 first)
    {
        const auto done = m_room.write([&](Database &d) -> Result<void> {
            QList<RecordEntry> all;
            EXPECT_TRUE(RecordStore(d).each(first - 1, RecordStore::all,
                                            [&](const RecordEntry &entry) -> Result<void> {
                                                all << entry;
                                                return {};
                                            }));
            for (qsizetype i = 1; i < all.size(); ++i) {
                all[i].hash = chained(all[i], all[i - 1].hash);
                tamper(d, {u"UPDATE record SET hash = '%1' WHERE number = %2"_s
                               .arg(QString::fromLatin1(all[i].hash))
                               .arg(all[i].number)});
            }
            return {};
        });
        ASSERT_TRUE(done);
    }

    ChainCheck chain()
    {
        return *m_room.read([](Database &d) { return checkChain(d); });
    }
    std::optional<qint64> misfit() { return chain().misfit(); }

    QString headProblem(const QList<RecordHead> &heads)
    {
        return *m_room.read([&](Database &d) { return headMisfit(d, heads); });
    }
    QString headProblem() { return headProblem({m_head}); }

    void expectVerifySays(qint64 number)
    {
        const auto report = m_room.read(verifyStore);
        ASSERT_TRUE(report);
        ASSERT_EQ(report->problems.size(), 1) << qPrintable(report->problems.join(u'|'));
        EXPECT_TRUE(report->problems.first().contains(QString::number(number)))
            << qPrintable(report->problems.first());
        EXPECT_EQ(report->problems.first(), chain().problem());
    }
};

} // namespace

TEST_F(RecordCheck, FitsWhenNobodyTouchedIt)
{
    EXPECT_FALSE(misfit());
    EXPECT_EQ(chain().entries(), entries);
    EXPECT_EQ(chain().lastHash(), m_head.hash);
    EXPECT_TRUE(chain().problem().isEmpty());
    EXPECT_TRUE(headProblem().isEmpty());
    const auto report = m_room.read(verifyStore);
    EXPECT_TRUE(report->problems.isEmpty());
    EXPECT_EQ(report->recorded, entries);
}

TEST_F(RecordCheck, FindsAnEditOfAnyColumn)
{
    const QStringList edits{u"at = at + 1"_s,
                            u"uptime = uptime + 1"_s,
                            u"account = ''"_s,
                            u"account = 'nobody'"_s,
                            u"account = upper(account)"_s,
                            u"actor = 'Lan'"_s,
                            u"what = 'approved'"_s,
                            u"what = 'unheardOf'"_s,
                            u"article = 'x' || article"_s,
                            u"revision = 1"_s,
                            u"revision = revision + 4294967296"_s,
                            u"before = ''"_s,
                            u"after = '0c'"_s,
                            u"note = note || ' '"_s,
                            u"hash = upper(hash)"_s,
                            u"hash = ''"_s};
    for (const QString &edit : edits) {
        change({u"CREATE TEMP TABLE kept AS SELECT * FROM record"_s,
                u"UPDATE record SET %1 WHERE number = 5"_s.arg(edit)});
        EXPECT_EQ(misfit(), 5) << qPrintable(edit);
        expectVerifySays(5);
        change({u"DELETE FROM record"_s, u"INSERT INTO record SELECT * FROM kept"_s, u"DROP TABLE kept"_s});
        EXPECT_FALSE(misfit()) << qPrintable(edit);
    }
}

// An entry called refused may not be made another kind that nobody knows, which reads as refused.
TEST_F(RecordCheck, FindsAKindThatReadsAsTheOneItWas)
{
    ASSERT_TRUE(m_room.write(
        [](Database &d) { return RecordStore(d).add(entryOf(Recorded::Refused, u"Lan"_s, noon())); }));
    change({u"UPDATE record SET what = 'unheardOf' WHERE number = 13"_s});
    EXPECT_EQ(misfit(), 13);
}

TEST_F(RecordCheck, FindsWhatWasTakenOut)
{
    change({u"DELETE FROM record WHERE number = 5"_s});
    EXPECT_EQ(misfit(), 5);
    expectVerifySays(5);
    change({u"UPDATE record SET number = number - 1 WHERE number > 5"_s});
    EXPECT_EQ(misfit(), 5) << "the gap closed";
    change({u"DELETE FROM record WHERE number = 1"_s});
    EXPECT_EQ(misfit(), 1);
}

TEST_F(RecordCheck, FindsWhatWasPutIn)
{
    const QString copy =
        u"INSERT INTO record SELECT %1, at, uptime, account, actor, what, article, revision, "
        "before, after, note, hash FROM record WHERE number = %2"_s;
    change({copy.arg(0).arg(1)});
    EXPECT_EQ(misfit(), 0);
    change({u"DELETE FROM record WHERE number = 0"_s, copy.arg(-9223372036854775807LL).arg(1)});
    EXPECT_EQ(misfit(), -9223372036854775807LL);
    change({u"DELETE FROM record WHERE number < 0"_s,
            u"UPDATE record SET number = -number WHERE number > 5"_s,
            u"UPDATE record SET number = 1 - number WHERE number < 0"_s, copy.arg(6).arg(5)});
    EXPECT_EQ(misfit(), 6) << "in the middle, the later ones moved on";
    change({u"DELETE FROM record WHERE number > 5"_s, copy.arg(6).arg(5)});
    EXPECT_EQ(misfit(), 6) << "at the end";
}

TEST_F(RecordCheck, FindsEntriesThatChangedPlaces)
{
    change({u"UPDATE record SET number = -1 WHERE number = 5"_s,
            u"UPDATE record SET number = 5 WHERE number = 9"_s,
            u"UPDATE record SET number = 9 WHERE number = -1"_s});
    EXPECT_EQ(misfit(), 5);
    expectVerifySays(5);
}

TEST_F(RecordCheck, FindsATailCutOffOnlyByAHeadWrittenDownOutside)
{
    change({u"DELETE FROM record WHERE number > 9"_s});
    EXPECT_FALSE(misfit()) << "what is left is a chain as good as any";
    EXPECT_TRUE(m_room.read(verifyStore)->problems.isEmpty());
    EXPECT_TRUE(headProblem().contains(u"12"_s)) << qPrintable(headProblem());
    EXPECT_TRUE(headProblem().contains(u"14/3/2026"_s)) << qPrintable(headProblem());
    change({u"DELETE FROM record"_s});
    EXPECT_FALSE(misfit());
    EXPECT_FALSE(headProblem().isEmpty());
}

TEST_F(RecordCheck, FindsATailCutOffAndGrownAgainOnlyByAHead)
{
    change({u"DELETE FROM record WHERE number > 9"_s});
    for (int i = 0; i < 5; ++i)
        ASSERT_TRUE(m_room.write(
            [](Database &d) { return RecordStore(d).add(entryOf(Recorded::Approved, u"Lan"_s, noon())); }));
    EXPECT_FALSE(misfit());
    EXPECT_TRUE(headProblem().contains(u"12"_s)) << qPrintable(headProblem());
}

TEST_F(RecordCheck, FindsAChainComputedAnewOnlyByAHeadWrittenDownOutside)
{
    change({u"UPDATE record SET actor = 'Lan' WHERE number = 5"_s});
    EXPECT_EQ(misfit(), 5);
    computeAnewFrom(5);
    EXPECT_FALSE(misfit()) << "whoever can write the file can make a new chain";
    EXPECT_TRUE(m_room.read(verifyStore)->problems.isEmpty());
    EXPECT_FALSE(headProblem().isEmpty());
    const RecordHead early = {noon(), 3,
                              m_room.read([](Database &d) { return RecordStore(d).hashOf(3); }).value()};
    EXPECT_TRUE(headProblem({early}).isEmpty()) << "it was written down before";
    EXPECT_EQ(headProblem({m_head, early}), headProblem());
}

TEST(RecordChain, OfNothingFits)
{
    Newsroom room;
    const auto check = room.read([](Database &d) { return checkChain(d); });
    EXPECT_EQ(check->entries(), 0);
    EXPECT_FALSE(check->misfit());
}
