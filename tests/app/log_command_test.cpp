#include "tests/app/command_line.h"
#include "tests/support/record.h"

#include <QTimeZone>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

class LogCommand : public CommandLine
{
protected:
    QString m_id;

    void SetUp() override
    {
        setEnvironment(u"TZ"_s, u"Asia/Ho_Chi_Minh"_s);
        m_id = importReport();
        const QTimeZone here("Asia/Ho_Chi_Minh");
        const QDate day(2024, 10, 15);
        RecordEntry sent = entryOf(Recorded::Submitted, u"Lan"_s, {day, QTime(8, 0), here});
        RecordEntry returned =
            entryOf(Recorded::Returned, u"Hạnh"_s, {day, QTime(23, 59), here}, u"Thiếu\tảnh\nlần 2"_s);
        for (RecordEntry *entry : {&sent, &returned})
            entry->article = *ArticleId::fromString(m_id);
        returned.revision = 2;
        addToRecord(folder(), {sent, returned,
                               entryOf(Recorded::SignedIn, u"Lan"_s, {day.addDays(1), QTime(0, 0), here})});
    }

    QString folder() const { return path(u"toa soạn"_s); }

    QStringList numbers(const QStringList &options) const
    {
        QStringList numbers;
        const Answer answer = call(QStringList{u"log"_s} + options);
        EXPECT_EQ(answer.status, 0) << qPrintable(answer.err);
        for (const QString &line : answer.lines())
            numbers << line.section(u'\t', 0, 0);
        return numbers;
    }
};

} // namespace

TEST_F(LogCommand, PrintsOneEntryALineNewestFirst)
{
    const Answer plain = call({u"log"_s});
    EXPECT_EQ(plain.status, 0) << qPrintable(plain.err);
    ASSERT_EQ(plain.lines().size(), 3);
    EXPECT_EQ(plain.lines()[0], u"3\t2024-10-16T00:00:00+07:00\tLan\tsignedIn\t\t\t"_s);
    EXPECT_EQ(plain.lines()[1],
              u"2\t2024-10-15T23:59:00+07:00\tHạnh\treturned\t%1\t2\tThiếu ảnh lần 2"_s.arg(m_id));
    const QJsonObject json = call({u"log"_s, u"--json"_s}).json(1);
    EXPECT_EQ(json[u"number"].toInt(), 2);
    EXPECT_EQ(json[u"headline"].toString(), u"Đối thoại ở thôn Đồng Mận"_s);
    EXPECT_EQ(json[u"note"].toString(), u"Thiếu\tảnh\nlần 2"_s);
    EXPECT_EQ(json[u"hash"].toString().size(), 64);
    EXPECT_EQ(json.keys().size(), 14);
}

TEST_F(LogCommand, TakesArticleTimePersonAndKind)
{
    EXPECT_EQ(numbers({m_id.left(8)}), (QStringList{u"2"_s, u"1"_s}));
    EXPECT_EQ(numbers({u"--since"_s, u"16/10/2024"_s}), QStringList{u"3"_s});
    EXPECT_EQ(numbers({u"--until"_s, u"2024-10-15"_s}), (QStringList{u"2"_s, u"1"_s})) << "that day is in it";
    EXPECT_EQ(numbers({u"--since"_s, u"15/10/2024"_s, u"--until"_s, u"15/10/2024"_s}),
              (QStringList{u"2"_s, u"1"_s}));
    EXPECT_EQ(numbers({u"--since"_s, u"17/10/2024"_s}), QStringList());
    EXPECT_EQ(numbers({u"--until"_s, u"14/10/2024"_s}), QStringList());
    EXPECT_EQ(numbers({u"--who"_s, u"Ha\u0323nh"_s}), QStringList{u"2"_s}) << "composed at the door";
    EXPECT_EQ(numbers({u"--what"_s, u"submitted, signedIn"_s}), (QStringList{u"3"_s, u"1"_s}));
    EXPECT_EQ(numbers({u"--limit"_s, u"1"_s}), QStringList{u"3"_s});
    EXPECT_EQ(numbers({m_id, u"--who"_s, u"Lan"_s, u"--what"_s, u"signedIn"_s}), QStringList());
}

TEST_F(LogCommand, RefusesWhatItCannotUnderstand)
{
    for (const QStringList &wrong : {QStringList{u"--since"_s, u"hôm qua"_s},
                                     {u"--until"_s, u"31/2/2024"_s},
                                     {u"--what"_s, u"stolen"_s},
                                     {u"--limit"_s, u"0"_s},
                                     {u"--to"_s, path(u"nhật ký.txt"_s)},
                                     {u"a"_s, u"b"_s}}) {
        const Answer refused = call(QStringList{u"log"_s} + wrong);
        EXPECT_EQ(refused.status, 2) << qPrintable(wrong.join(u' '));
        EXPECT_FALSE(refused.err.isEmpty());
    }
    EXPECT_TRUE(call({u"log"_s, u"--what"_s, u"stolen"_s}).err.contains(u"approvalDropped"_s));
    EXPECT_EQ(call({u"log"_s, u"ffffffff"_s}).status, 3);
    EXPECT_TRUE(call({u"help"_s, u"log"_s}).out.contains(u"toasoan-cli log --since 15/10/2024"_s));
}

TEST_F(LogCommand, WritesATableAndPages)
{
    const QString csv = path(u"nhật ký.csv"_s);
    const Answer table = call({u"log"_s, u"--who"_s, u"Lan"_s, u"--to"_s, csv});
    EXPECT_EQ(table.status, 0) << qPrintable(table.err);
    EXPECT_EQ(table.lines(), QStringList{csv});
    QFile written(csv);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    EXPECT_EQ(bytes.count("\r\n"), 3);
    EXPECT_TRUE(bytes.startsWith(u"\ufeffSố,Thời điểm,"_s.toUtf8())) << bytes.left(80).constData();
    const QString pdf = path(u"nhật ký.PDF"_s);
    EXPECT_EQ(call({u"log"_s, m_id, u"--to"_s, pdf}).status, 0);
    QFile pages(pdf);
    ASSERT_TRUE(pages.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pages.readAll().startsWith("%PDF-"));
}

TEST_F(LogCommand, VerifyHoldsTheRecordAgainstHeadsWrittenDown)
{
    const QByteArray hash =
        call({u"log"_s, u"--limit"_s, u"1"_s, u"--json"_s}).json()[u"hash"].toString().toLatin1();
    const QString heads = put(u"heads.txt"_s, "2024-10-16T07:00:00+07:00\t3\t" + hash + "\r\n");
    const Answer good = call({u"verify"_s, u"--head"_s, heads, u"--json"_s});
    EXPECT_EQ(good.status, 0) << qPrintable(good.out + good.err);
    EXPECT_EQ(good.json()[u"recorded"].toInt(), 3);
    EXPECT_EQ(good.json()[u"heads"].toInt(), 1);
    EXPECT_EQ(call({u"verify"_s, u"--head"_s, path(u"none.txt"_s)}).status, 4);
    EXPECT_EQ(call({u"verify"_s, u"--head"_s, put(u"large.txt"_s, QByteArray((4 << 20) + 1, 'x'))}).status,
              4);
    EXPECT_EQ(call({u"verify"_s, u"--head"_s, put(u"other.txt"_s, QByteArray(100'000, '\0'))}).status, 1);

    tamper(folder(), {u"DELETE FROM record WHERE number = 3"_s});
    EXPECT_EQ(call({u"verify"_s}).status, 0) << "a tail cut off is not seen without a head";
    const Answer cut = call({u"verify"_s, u"--head"_s, heads});
    EXPECT_EQ(cut.status, 1);
    EXPECT_TRUE(cut.out.contains(u"16/10/2024"_s)) << qPrintable(cut.out);
    tamper(folder(), {u"UPDATE record SET note = '' WHERE number = 2"_s});
    const Answer edited = call({u"verify"_s});
    EXPECT_EQ(edited.status, 1);
    EXPECT_TRUE(edited.out.contains(u'2')) << qPrintable(edited.out);
}

TEST_F(LogCommand, TheHeadIsWrittenIntoTheFileThatIsSet)
{
    EXPECT_EQ(call({u"head-file"_s}).out, QString());
    const QString heads = path(u"nhật ký ngoài.txt"_s);
    const Answer set = call({u"head-file"_s, heads, u"--json"_s});
    ASSERT_EQ(set.status, 0) << qPrintable(set.err);
    EXPECT_EQ(set.json()[u"file"].toString(), heads);
    EXPECT_EQ(call({u"head-file"_s}).lines(), QStringList{heads});
    const Answer held = call({u"verify"_s, u"--json"_s});
    EXPECT_EQ(held.status, 0) << qPrintable(held.out);
    EXPECT_EQ(held.json()[u"heads"].toInt(), 1);
    EXPECT_EQ(call({u"head-file"_s, path(u"không có/nhật ký.txt"_s)}).status, 4);
    EXPECT_EQ(call({u"head-file"_s}).lines(), QStringList{heads});
    EXPECT_EQ(call({u"head-file"_s, u"--none"_s}).out, QString());
    EXPECT_TRUE(QFile::exists(heads));
    EXPECT_EQ(call({u"head-file"_s, heads, u"--none"_s}).status, 2);
}

TEST_F(LogCommand, SaysWhoThereIsWhenNothingOfSomebodyIsFound)
{
    const Answer none = call({u"log"_s, u"--who"_s, u"Minh"_s});
    EXPECT_EQ(none.status, 0);
    EXPECT_EQ(none.out, QString());
    EXPECT_TRUE(none.err.contains(u"Hạnh, Lan"_s)) << qPrintable(none.err);
}

TEST_F(LogCommand, KnowsPeopleByTheNameOfTheirAccountToo)
{
    setEnvironment(u"TOASOAN_NEW_PASSWORD"_s, u"mật khẩu dài"_s);
    ASSERT_EQ(call({u"user"_s, u"add"_s, u"hong"_s, u"--full-name"_s, u"Lê Hồng"_s, u"--roles"_s,
                    u"administrator,writer"_s})
                  .status,
              0);
    setEnvironment(u"TOASOAN_PASSWORD"_s, u"mật khẩu dài"_s);
    ASSERT_EQ(call({u"--as"_s, u"hong"_s, u"deadline"_s, m_id, u"16/10/2030"_s}).status, 0);
    const Answer found =
        call({u"--as"_s, u"hong"_s, u"log"_s, u"--who"_s, u"Hong"_s, u"--what"_s, u"deadlineSet"_s});
    EXPECT_EQ(found.lines().size(), 1) << qPrintable(found.err);
    EXPECT_TRUE(found.out.contains(u"Lê Hồng"_s)) << qPrintable(found.out);
}

TEST_F(LogCommand, HelpNamesItsValuesWhole)
{
    EXPECT_TRUE(call({u"help"_s, u"log"_s}).out.contains(u"--what KIND,…"_s));
}
