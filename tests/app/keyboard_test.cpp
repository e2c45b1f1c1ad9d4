// A report from the first start to the exported page, with nothing but keys, on the real program; killed in
// between.

#include "core/exchange/pdf_pages.h"
#include "tests/support/programs.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

class Keyboard : public ProgramsTest
{
protected:
    QString picture(const QString &name, QSize size, Qt::GlobalColor color) const
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(color);
        const QString file = path(name);
        EXPECT_TRUE(image.save(file));
        return file;
    }

    // One after the other, each with its consequences, as hands do it.
    static void press(WindowProcess &window, const QString &keys)
    {
        window.ask(u"key "_s + keys, u"pressed"_s);
        window.ask(u"tick"_s, u"tick"_s);
    }
    static void write(WindowProcess &window, const QString &text)
    {
        window.type(text);
        window.next(u"typed"_s);
        window.ask(u"tick"_s, u"tick"_s);
    }

    // Chooses a file in the dialog that Ctrl+Shift+I opens, and goes on when the picture is in the text.
    static void insertPicture(WindowProcess &window, const QString &file, qsizetype number)
    {
        window.say(u"key Ctrl+Shift+I"_s);
        ASSERT_FALSE(window.waitForDialog().isEmpty());
        write(window, file);
        window.say(u"key Return"_s);
        QElapsedTimer timer;
        timer.start();
        while (window.text().count(QChar::ObjectReplacementCharacter) < number) {
            ASSERT_LT(timer.elapsed(), longWait);
            window.listen(20);
        }
    }

    // The place is noted some seconds after it changed.
    bool waitForPlace() const
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < longWait) {
            QFile file(path(u"toasoan.ini"_s));
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(m_place))
                return true;
            QThread::msleep(50);
        }
        return false;
    }

    QByteArray m_place;
};

QString read(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_F(Keyboard, WritesCaptionsTagsSavesAndExportsAReport)
{
    ASSERT_TRUE(QDir().mkpath(path(u"config"_s)));
    put(u"config/user-dirs.dirs"_s, u"XDG_DOCUMENTS_DIR=\"%1\"\n"_s.arg(path(u"tài liệu"_s)).toUtf8());
    const QString meeting = picture(u"hop.jpg"_s, {600, 400}, Qt::darkCyan);
    const QString road = picture(u"duong.png"_s, {400, 600}, Qt::darkYellow);

    QString id;
    QString text;
    {
        WindowProcess window(environment(), {u"--store"_s, room()});
        ASSERT_FALSE(window.waitForDialog().isEmpty()); // the first page, its answers already there
        window.say(u"key Return"_s);
        ASSERT_FALSE(window.next(u"opened"_s).isNull());
        window.say(u"key Ctrl+N"_s);
        id = window.next(u"opened"_s).section(u' ', 0, 0);
        ASSERT_FALSE(id.isEmpty());

        write(window, u"Thôn Đông hiến đất mở đường¶Ba tháng gõ cửa từng nhà.¶Sáng 12/10, bà con họp bàn."_s);
        insertPicture(window, meeting, 1);
        write(window, u"Bà con họp tại nhà văn hóa¶Minh Quân¶Bốn mươi hai hộ ký biên bản."_s);
        insertPicture(window, road, 2);
        write(window, u"Con đường bê tông mới¶Thu Hằng¶Đường dài ba trăm mét./."_s);

        press(window, u"Alt+2"_s);
        for (const QString &tag : {u"dân vận khéo"_s, u"hiến đất"_s, u"thôn Đông"_s}) {
            write(window, tag); // some are known and suggested
            press(window, u"Return"_s);
        }
        press(window, u"Tab"_s);
        write(window, u"15/10/2024"_s);
        press(window, u"Tab"_s); // past the calendar
        press(window, u"Tab"_s);
        write(window, u"12/10/2024"_s);
        // Calendar; deadline and embargo, their calendars and times; genre, byline, unit, section, place.
        for (int field = 0; field < 12; ++field)
            press(window, u"Tab"_s);
        write(window, u"xã Hòa Lạc"_s);
        press(window, u"Escape"_s);
        write(window, u" Hết"_s); // in the text again
        press(window, u"Ctrl+S"_s);
        ASSERT_FALSE(window.next(u"kept"_s).isNull());
        write(window, u" bài"_s);
        ASSERT_TRUE(window.waitForStatus(u"SAVED"_s));
        text = window.text();
        m_place = "cursor=" + QByteArray::number(text.size());
        ASSERT_TRUE(waitForPlace());
        window.kill();
    }

    const QJsonObject article = cli({u"show"_s, id, u"--json"_s}).json();
    EXPECT_EQ(article[u"headline"].toString(), u"Thôn Đông hiến đất mở đường");
    EXPECT_EQ(article[u"standfirst"].toString(), u"Ba tháng gõ cửa từng nhà.");
    EXPECT_EQ(article[u"publicationDate"].toString(), u"2024-10-15");
    EXPECT_EQ(article[u"eventDate"].toString(), u"2024-10-12");
    EXPECT_EQ(article[u"place"].toString(), u"xã Hòa Lạc");
    EXPECT_EQ(article[u"tags"].toArray(), (QJsonArray{u"dân vận khéo"_s, u"hiến đất"_s, u"thôn Đông"_s}));
    QStringList captions;
    for (const auto &block : article[u"body"][u"blocks"].toArray()) {
        if (!block[u"photo"].toString().isEmpty())
            captions << block[u"caption"].toString() + u" / "_s + block[u"credit"].toString();
    }
    EXPECT_EQ(captions, QStringList({u"Bà con họp tại nhà văn hóa / Minh Quân"_s,
                                     u"Con đường bê tông mới / Thu Hằng"_s}));
    EXPECT_GE(cli({u"history"_s, id}).lines().size(), 1);

    WindowProcess window(environment(), {u"--store"_s, room()});
    EXPECT_EQ(window.next(u"opened"_s).section(u' ', 0, 0), id);
    EXPECT_EQ(window.text(), text);
    write(window, u"."_s); // where one was
    EXPECT_EQ(window.text(), text + u'.');

    window.say(u"key Ctrl+E"_s);
    ASSERT_FALSE(window.waitForDialog().isEmpty());
    window.say(u"key Return"_s);
    ASSERT_TRUE(window.waitForSentence(u"Đã xuất xong 4 tệp"_s))
        << qPrintable(window.sentences(u"dialog"_s).join(u'|'));
    const QDir folder(path(u"tài liệu/ToaSoan"_s));
    const QString page = read(folder.filePath(u"thon-dong-hien-dat-mo-duong.html"_s));
    QFile pdf(folder.filePath(u"thon-dong-hien-dat-mo-duong.pdf"_s));
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    const auto pages = PdfPages::open(pdf.readAll());
    ASSERT_TRUE(pages);
    QString printed;
    for (int number = 0; number < pages->count(); ++number)
        printed += pages->pageText(number).simplified() + u' ';
    for (const QString &part :
         {u"Thôn Đông hiến đất mở đường"_s, u"Ba tháng gõ cửa từng nhà."_s, u"Thứ Ba, 15/10/2024"_s,
          u"xã Hòa Lạc"_s, u"Bà con họp tại nhà văn hóa"_s, u"Ảnh: Minh Quân"_s, u"Con đường bê tông mới"_s,
          u"Ảnh: Thu Hằng"_s, u"Đường dài ba trăm mét./. Hết bài."_s, u"dân vận khéo"_s, u"thôn Đông"_s}) {
        EXPECT_TRUE(page.contains(part) || part.endsWith(u"Hết bài."_s)) << qPrintable(part);
        EXPECT_TRUE(printed.contains(part)) << qPrintable(part) << '\n' << qPrintable(printed);
    }
}
