#include "core/desk/record.h"

#include "core/desk/drafting.h"
#include "core/desk/keeping.h"
#include "core/desk/publishing.h"
#include "core/desk/record_notes.h"
#include "core/desk/setting_keys.h"
#include "core/exchange/csv.h"
#include "core/exchange/pdf_pages.h"
#include "tests/support/newsroom.h"
#include "tests/support/record.h"

#include <QFile>
#include <QFileInfo>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

class RecordDeskTest : public NewsroomTest
{
protected:
    QString folder() const { return path(u"toa-soan"_s); }
    QString headFile() const { return path(u"usb/nhật ký.txt"_s); }
    Record &record() { return m_newsroom->record(); }

    void SetUp() override
    {
        NewsroomTest::SetUp();
        QDir(path({})).mkdir(u"usb"_s);
    }

    void add(Recorded what, const QString &actor, const QString &note = {}, ArticleId article = {})
    {
        RecordEntry entry = entryOf(what, actor, m_now, note);
        entry.article = article;
        entry.revision = article.isNull() ? 0 : 4;
        addToRecord(folder(), {entry});
    }

    static QByteArray bytesIn(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QStringList verify(const QString &file = {})
    {
        return m_newsroom->keeping().verify(file).result()->problems;
    }
};

} // namespace

TEST_F(RecordDeskTest, SaysEachEntryAsASentence)
{
    Article article = *m_newsroom->drafting().create().result();
    article.headline = u"Đối thoại ở Hòa Lạc"_s;
    ASSERT_TRUE(m_newsroom->drafting().keepRevision(article, RevisionKind::Saved, {}).result());
    add(Recorded::Approved, u"Hạnh"_s, u"Đủ ảnh"_s, article.id);
    add(Recorded::SignedIn, u"%2 Lan"_s);
    const auto lines = record().lines({}).result();
    ASSERT_EQ(lines->size(), 2);
    EXPECT_EQ(sentence(lines->at(0)), u"%2 Lan signed in"_s);
    EXPECT_EQ(sentence(lines->at(1)), u"Hạnh approved the article “Đối thoại ở Hòa Lạc” (version 4)"_s);
    EXPECT_EQ(lines->at(1).entry.note, u"Đủ ảnh"_s);
    EXPECT_EQ(*record().people().result(), (QStringList{u"%2 Lan"_s, u"Hạnh"_s}));
    for (int kind = 0; kind < recordedCount; ++kind) {
        RecordLine line{entryOf(Recorded(kind), u"Lan"_s, m_now), {}};
        EXPECT_TRUE(sentence(line).startsWith(u"Lan "_s)) << qPrintable(sentence(line));
        EXPECT_FALSE(sentence(line).contains(u"%"_s)) << qPrintable(sentence(line));
        EXPECT_FALSE(label(Recorded(kind)).isEmpty());
    }
    EXPECT_TRUE(sentence({entryOf(Recorded::Published, {}, m_now), u""_s}).startsWith(u"The program "_s));
}

TEST(RecordNotes, SpeakTheLanguageOfPeopleNotOfScripts)
{
    const QDateTime now(QDate(2024, 10, 15), QTime(9, 30));
    const auto words = [&](Recorded what, const QString &note) {
        return noteInWords(entryOf(what, u"Lan"_s, now, note));
    };
    EXPECT_EQ(words(Recorded::SettingChanged, u"process.checklist.submit tags=required,source=off"_s),
              u"Checklist before “Submit for review”: Tags: required; The source: not asked for"_s);
    EXPECT_EQ(
        words(Recorded::SettingChanged, u"process.checklist.approve Tin vắn credit=recommended"_s),
        u"Checklist before “Approve”, articles of “Tin vắn”: A credit for every picture: recommended"_s);
    EXPECT_EQ(words(Recorded::SettingChanged, u"process.checklist.approve "_s),
              u"Checklist before “Approve”: as by default"_s);
    EXPECT_EQ(words(Recorded::SettingChanged, u"process.fourEyes off"_s),
              u"Who approves: Everybody may approve, also their own"_s);
    EXPECT_EQ(words(Recorded::SettingChanged, u"record.headFile=/mnt/a.txt"_s),
              u"The daily hash is written into /mnt/a.txt"_s);
    EXPECT_EQ(words(Recorded::SettingChanged, u"something.new on"_s), u"something.new on"_s);
    EXPECT_EQ(words(Recorded::AccountAdded, u"minh: writer,editor"_s), u"minh: Writer, Editor"_s);
    EXPECT_EQ(words(Recorded::AccountChanged, u"minh: writer → writer,publisher (Trần Minh)"_s),
              u"minh: Writer → Writer, Publisher (Trần Minh)"_s);
    EXPECT_EQ(words(Recorded::Refused, u"approve: 3 places are left open."_s), u"3 places are left open."_s);
    EXPECT_EQ(words(Recorded::Refused, u"account add an: writer"_s), u"Add the account an: Writer"_s);
    EXPECT_EQ(words(Recorded::Approved, u"paper: Ông An ký"_s), u"on paper: Ông An ký"_s);
    EXPECT_EQ(words(Recorded::CorrectionBegun, u"slip"_s), u"a slip of typing"_s);
    EXPECT_EQ(words(Recorded::Described, u"section: Thời sự → Dân vận; template: – → Tin"_s),
              u"Section: Thời sự → Dân vận; template: – → Tin"_s);
    EXPECT_EQ(words(Recorded::Returned, u"approve: thiếu ảnh"_s), u"approve: thiếu ảnh"_s)
        << "a person's words";

    RecordLine refused{entryOf(Recorded::Refused, u"Lan"_s, now, u"approve: not yours"_s), u"Bến nước"_s};
    refused.entry.article = ArticleId::make();
    EXPECT_EQ(sentence(refused), u"Lan was refused “Approve” with the article “Bến nước”"_s);
}

TEST_F(RecordDeskTest, WritesATableThatSpreadsheetsOpenAndNobodyIsAttackedBy)
{
    const QStringList attacks{u"=1+1"_s, u"+1"_s,   u"-1"_s,          u"@SUM(A1)"_s,
                              u"\t=1"_s, u"\r=1"_s, u"\"=1\",\n=2"_s, QString(QChar(u'\0')) + u"=1"_s};
    for (const QString &attack : attacks)
        add(Recorded::Returned, attack, attack);
    add(Recorded::Approved, u"Nguyễn Thị Hạnh"_s, u"Đã đủ; “ảnh”, chú thích"_s);
    const QString file = path(u"nhật ký.csv"_s);
    ASSERT_TRUE(record().exportCsv({.limit = 1}, file).result()) << "the limit is of pages, not of files";
    const QByteArray bytes = bytesIn(file);
    EXPECT_TRUE(bytes.startsWith("\xef\xbb\xbf"));
    EXPECT_EQ(bytes.count("\r\n"), attacks.size() + 2);

    const QString text = QString::fromUtf8(bytes.mid(3));
    CsvReader read(text);
    const QStringList headings = read.nextRow(99);
    EXPECT_EQ(headings.size(), 14);
    const QStringList newest = read.nextRow(99);
    EXPECT_EQ(newest.size(), headings.size());
    EXPECT_EQ(newest[0], QString::number(attacks.size() + 1));
    EXPECT_EQ(newest[1].section(u'T', 1, 1).size(), m_now.toLocalTime().offsetFromUtc() == 0 ? 13 : 18);
    EXPECT_EQ(QDateTime::fromString(newest[1], Qt::ISODateWithMs), m_now);
    EXPECT_EQ(newest[2], u"Nguyễn Thị Hạnh"_s);
    EXPECT_EQ(newest[6], u"Đã đủ; “ảnh”, chú thích"_s);
    EXPECT_EQ(newest[7], u"approved"_s);
    for (auto attack = attacks.crbegin(); attack != attacks.crend(); ++attack) {
        const QStringList row = read.nextRow(99);
        EXPECT_EQ(row.value(2), *attack);
        if (*attack != attacks[6]) { // in quotes, it begins with one
            EXPECT_TRUE(text.contains(u'\'' + QString(*attack).replace(u"\""_s, u"\"\""_s)));
        }
    }
    EXPECT_TRUE(read.atEnd());
}

TEST_F(RecordDeskTest, WritesEverythingHoweverManyPagesOfReadingThatTakes)
{
    QList<RecordEntry> many;
    for (int i = 0; i < 2500; ++i)
        many << entryOf(i % 2 ? Recorded::Approved : Recorded::Returned, u"Hạnh"_s, m_now);
    addToRecord(folder(), many);
    const QString file = path(u"nhật ký.csv"_s);
    ASSERT_TRUE(record().exportCsv({}, file).result());
    EXPECT_EQ(bytesIn(file).count("\r\n"), 2501);
    ASSERT_TRUE(record().exportCsv({.what = {Recorded::Approved}}, file).result());
    EXPECT_EQ(bytesIn(file).count("\r\n"), 1251);
    EXPECT_EQ(record().check().result()->sentence().left(23), u"All 2500 entries of the"_s);
    EXPECT_FALSE(record().exportCsv({}, path(u"nowhere/nhật ký.csv"_s)).result());
}

TEST_F(RecordDeskTest, WritesPagesWithEveryLetter)
{
    ASSERT_TRUE(m_newsroom->publishing().setHouse({.name = u"Bản tin Hòa Lạc"_s}).result());
    const QString reason =
        u"Ảnh ở đoạn hai chưa có chú thích, đề nghị bổ sung trước năm giờ chiều. "_s.repeated(6);
    for (int i = 0; i < 60; ++i)
        add(Recorded::Returned, u"Nguyễn Thị Hạnh"_s, i % 5 ? QString(u"Ghi chú số %1"_s.arg(i)) : reason);
    const QString file = path(u"nhật ký.pdf"_s);
    ASSERT_TRUE(record().exportPdf({.since = m_now.addDays(-1)}, file).result());
    const auto pages = PdfPages::open(bytesIn(file));
    ASSERT_TRUE(pages);
    ASSERT_GT(pages->count(), 2);
    const QString text = pages->text().simplified();
    EXPECT_TRUE(text.contains(u"Bản tin Hòa Lạc"_s));
    EXPECT_EQ(text.count(reason.simplified().right(40)), 72) << "no note is cut";
    for (int i = 0; i < 60; ++i)
        EXPECT_TRUE(i % 5 == 0 || text.contains(u"Ghi chú số %1"_s.arg(i))) << i;
    for (int page = 0; page < pages->count(); ++page) {
        EXPECT_TRUE(pages->pageText(page).contains(u"Trang %1/%2"_s.arg(page + 1).arg(pages->count())));
        EXPECT_TRUE(pages->pageText(page).contains(u"What happened"_s)) << "the heading comes again";
    }
    const QString hash = QString::fromLatin1(record().lines({}).result()->first().entry.hash);
    EXPECT_TRUE(pages->text().remove(u'\n').contains(hash));
    ASSERT_TRUE(record().exportPdf({.actor = u"nobody"_s}, file).result());
    EXPECT_EQ(PdfPages::open(bytesIn(file))->count(), 1);
}

TEST_F(RecordDeskTest, WritesTheHeadOnceADayOutsideTheNewsroom)
{
    add(Recorded::SignedIn, u"Lan"_s);
    ASSERT_TRUE(record().writeDailyHead().result()) << "nothing is set";
    EXPECT_FALSE(QFileInfo::exists(headFile()));
    ASSERT_TRUE(record().setHeadFile(headFile()).result());
    EXPECT_EQ(*record().headFile().result(), headFile());
    const auto lines = record().lines({}).result();
    EXPECT_EQ(lines->first().entry.what, Recorded::SettingChanged);
    EXPECT_TRUE(lines->first().entry.note.contains(headFile()));
    const QByteArray first = "2024-10-15T09:30:00+07:00\t2\t" + lines->first().entry.hash + '\n';
    EXPECT_EQ(bytesIn(headFile()), first) << "at once";

    add(Recorded::SignedOut, u"Lan"_s);
    m_now = m_now.addSecs(3600);
    ASSERT_TRUE(record().writeDailyHead().result());
    EXPECT_EQ(bytesIn(headFile()), first) << "once a day";
    m_now = m_now.addDays(1);
    ASSERT_TRUE(record().writeDailyHead().result());
    const QByteArray second = bytesIn(headFile());
    EXPECT_TRUE(second.startsWith(QByteArray(first + "2024-10-16T10:30:00+07:00\t3\t")));
    EXPECT_EQ(record().check().result()->heads, 2);
    EXPECT_TRUE(record().check().result()->problems.isEmpty());
    EXPECT_TRUE(verify().isEmpty());
    EXPECT_EQ(m_newsroom->keeping().verify().result()->heads, 2);

    ASSERT_TRUE(record().setHeadFile({}).result());
    m_now = m_now.addDays(1);
    ASSERT_TRUE(record().writeDailyHead().result());
    EXPECT_EQ(bytesIn(headFile()), second) << "no longer";
}

TEST_F(RecordDeskTest, NoticesByTheFileThatTheEndWasCutOff)
{
    add(Recorded::SignedIn, u"Lan"_s);
    ASSERT_TRUE(record().setHeadFile(headFile()).result());
    const QByteArray before = bytesIn(headFile());
    tamper(folder(), {u"DELETE FROM record WHERE number = 2"_s});
    EXPECT_EQ(record().check().result()->problems.size(), 1);
    EXPECT_EQ(verify().size(), 1);
    m_now = m_now.addDays(1);
    const auto daily = record().writeDailyHead().result();
    ASSERT_FALSE(daily) << "a person hears of it";
    EXPECT_EQ(daily.error().fault, Fault::Damaged);
    EXPECT_EQ(bytesIn(headFile()), before) << "no new head covers the old one";
}

TEST_F(RecordDeskTest, TellsWhenTheFileIsGoneOrNoneOfOurs)
{
    add(Recorded::SignedIn, u"Lan"_s);
    ASSERT_TRUE(record().setHeadFile(headFile()).result());
    put(headFile(), "Thơ\n" + bytesIn(headFile()));
    EXPECT_EQ(verify().size(), 1) << "a line that is none";
    ASSERT_TRUE(QFile::remove(headFile()));
    EXPECT_EQ(verify().size(), 1) << "whoever changed the record may have removed it";
    EXPECT_EQ(record().check().result()->problems.size(), 1);
    EXPECT_FALSE(m_newsroom->keeping().verify(headFile()).result()) << "named, but not there";
    m_now = m_now.addDays(1);
    ASSERT_TRUE(QDir(path({})).rmdir(u"usb"_s));
    EXPECT_FALSE(record().writeDailyHead().result()) << "the stick is not there";

    const QString large = path(u"phim.mkv"_s);
    put(large, QByteArray(largestHeadFile + 1, 'x'));
    EXPECT_EQ(record().setHeadFile(large).result().error().fault, Fault::TooLarge);
    EXPECT_FALSE(record().setHeadFile(path({})).result()) << "a folder";
    EXPECT_FALSE(record().setHeadFile(u"/dev/zero"_s).result());
    EXPECT_EQ(*record().headFile().result(), headFile()) << "still the one from before";
    EXPECT_EQ(QFileInfo(large).size(), largestHeadFile + 1);
}

TEST_F(RecordDeskTest, GoesOnWithWhatTheFileHoldsAndChecksAllOfIt)
{
    add(Recorded::SignedIn, u"Lan"_s);
    const QByteArray hash = record().lines({}).result()->first().entry.hash;
    QDir(path({})).mkdir(u"usb"_s);
    put(headFile(), "2024-10-14T08:00:00+07:00\t1\t" + hash); // no line end
    ASSERT_TRUE(record().setHeadFile(headFile()).result());
    EXPECT_EQ(bytesIn(headFile()).count('\n'), 2);
    EXPECT_TRUE(verify().isEmpty());
    put(headFile(), "2024-10-14T08:00:00+07:00\t1\t" + QByteArray(64, 'a') + '\n' + bytesIn(headFile()));
    ASSERT_EQ(verify().size(), 1);
    EXPECT_TRUE(verify().first().contains(u"14/10/2024"_s)) << qPrintable(verify().first());
    EXPECT_EQ(verify(headFile()), verify());
}

TEST_F(RecordDeskTest, LeavesTheChoiceOfTheFileToAdministrators)
{
    m_newsroom->setActor({AccountId::make(), u"Lan"_s, Role::Writer | Role::Publisher});
    EXPECT_EQ(record().setHeadFile(headFile()).result().error().fault, Fault::NotAllowed);
    EXPECT_TRUE(record().headFile().result()->isEmpty());
    const auto lines = record().lines({}).result();
    ASSERT_EQ(lines->size(), 1) << "a refusal is told as well";
    EXPECT_EQ(lines->first().entry.what, Recorded::Refused);
}
