#include "core/exchange/zip.h"
#include "tests/support/work_time.h"

#include <gtest/gtest.h>

#include <QtEndian>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

const QDateTime when(QDate(2024, 10, 16), QTime(9, 30, 14), Qt::UTC);

QByteArray zip(const QList<ZipEntry> &entries)
{
    const Result<QByteArray> written = writeZip(entries, when);
    EXPECT_TRUE(written) << (written ? "" : qPrintable(written.error().message + written.error().detail));
    return written ? *written : QByteArray();
}

QString refusal(const QByteArray &bytes)
{
    const Result<ZipFile> opened = openZip(bytes);
    return opened ? u"opened"_s : opened.error().message;
}

// Where the header of the only entry stands in the central directory.
qsizetype centralHeader(const QByteArray &bytes)
{
    return bytes.indexOf("PK\x01\x02");
}

QByteArray with(QByteArray bytes, qsizetype at, quint32 number)
{
    qToLittleEndian<quint32>(number, bytes.data() + at);
    return bytes;
}

// The container of one small file, changed to declare another size.
QByteArray declaring(const QByteArray &bytes, quint32 size)
{
    return with(with(bytes, 22, size), centralHeader(bytes) + 24, size);
}

} // namespace

TEST(Zip, WhatIsWrittenIsReadInItsOrder)
{
    const QByteArray text = "Dân vận khéo, việc gì cũng thành công. "_ba.repeated(2000);
    const QByteArray bytes = zip({{u"mimetype"_s, "application/x", ZipEntry::Packing::Stored},
                                  {u"word/document.xml"_s, text},
                                  {u"Ảnh/anh-1.jpg"_s, "\xFF\xD8\0\xFF"_ba, ZipEntry::Packing::Stored},
                                  {u"empty"_s, {}}});
    EXPECT_LT(bytes.size(), text.size() / 10);
    Result<ZipFile> opened = openZip(bytes);
    ASSERT_TRUE(opened) << qPrintable(refusal(bytes));
    EXPECT_EQ(opened->names(),
              (QStringList{u"mimetype"_s, u"word/document.xml"_s, u"Ảnh/anh-1.jpg"_s, u"empty"_s}));
    EXPECT_TRUE(opened->contains(u"empty"_s));
    EXPECT_FALSE(opened->contains(u"word"_s));
    for (int time = 0; time < 2; ++time) {
        const auto read = opened->read(u"word/document.xml"_s);
        ASSERT_TRUE(read);
        EXPECT_EQ(*read, text);
    }
    EXPECT_EQ(*opened->read(u"Ảnh/anh-1.jpg"_s), "\xFF\xD8\0\xFF"_ba);
    EXPECT_EQ(*opened->read(u"empty"_s), QByteArray());
    EXPECT_FALSE(opened->read(u"elsewhere"_s));
}

TEST(Zip, EqualInputGivesEqualBytesAndTheDateThatWasGiven)
{
    const QList<ZipEntry> entries{{u"a"_s, "1"}, {u"b"_s, "2", ZipEntry::Packing::Stored}};
    const QByteArray bytes = zip(entries);
    EXPECT_EQ(bytes, zip(entries));
    EXPECT_EQ(qFromLittleEndian<quint16>(bytes.constData() + 10), 9 << 11 | 30 << 5 | 7);
    EXPECT_EQ(qFromLittleEndian<quint16>(bytes.constData() + 12), (2024 - 1980) << 9 | 10 << 5 | 16);
    EXPECT_TRUE(writeZip(entries, {}));
}

// ODF 1.3 part 2, 3.3; EPUB OCF 3.3, 4.3: magic numbers read the type at byte 38.
TEST(Zip, TheFirstEntryStandsWhereReadersLookForTheType)
{
    const QByteArray bytes =
        zip({{u"mimetype"_s, "application/vnd.oasis.opendocument.text", ZipEntry::Packing::Stored},
             {u"content.xml"_s, "<a/>"}});
    EXPECT_EQ(bytes.mid(30), "mimetypeapplication/vnd.oasis.opendocument.text" + bytes.mid(30 + 47));
    EXPECT_EQ(qFromLittleEndian<quint16>(bytes.constData() + 28), 0) << "no extra field";
    EXPECT_EQ(qFromLittleEndian<quint16>(bytes.constData() + 8), 0) << "stored";
}

TEST(Zip, RefusesNamesThatLeadOutOfAFolder)
{
    const QByteArray innocent = zip({{u"0123456789"_s, "text"}});
    ASSERT_EQ(refusal(innocent), u"opened"_s);
    const QByteArrayList names{"../../../x"_ba,   "a/../../bc"_ba,  "abcdefg/.."_ba, "/etc/passw"_ba,
                               "..\\..\\eviL"_ba, "abc\\defghi"_ba, "C:/windows"_ba, "C:windowsx"_ba,
                               "abcdefg\0hi"_ba,  "./abcdefgh"_ba,  "file:defgh"_ba, "\\\\host\\abc"_ba};
    for (const QByteArray &name : names) {
        ASSERT_EQ(name.size(), 10) << name.constData();
        const QByteArray bytes = QByteArray(innocent).replace("0123456789", name);
        EXPECT_EQ(refusal(bytes), u"The file holds a name that leads out of its folder. It is not opened."_s)
            << name.constData();
    }
}

TEST(Zip, RefusesWhatIsNoContainerOrNotWhole)
{
    const QByteArray bytes = zip({{u"a"_s, QByteArray(5000, 'a')}, {u"b"_s, "b"}});
    const QByteArrayList broken{QByteArray(),           "PK"_ba,
                                QByteArray(4000, '\0'), bytes.left(bytes.size() - 30),
                                bytes.mid(40),          "PK\x05\x06"_ba + QByteArray(18, '\xFF')};
    for (const QByteArray &part : broken)
        EXPECT_NE(refusal(part), u"opened"_s) << part.size();
}

TEST(Zip, ContentsThatWereChangedAreNotDelivered)
{
    const QByteArray bytes = zip({{u"a"_s, "Dân vận khéo", ZipEntry::Packing::Stored}});
    Result<ZipFile> opened = openZip(QByteArray(bytes).replace("vận", "vẫn"));
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->read(u"a"_s).error().fault, Fault::Unreadable);
}

TEST(Zip, RefusesTwoEntriesOfOneName)
{
    const QByteArray bytes = zip({{u"aaa"_s, "1"}, {u"bbb"_s, "2"}}).replace("bbb", "aaa");
    EXPECT_EQ(refusal(bytes), u"The file holds two parts of one name. It is not opened."_s);
}

TEST(Zip, RefusesLinksAndLocksAndPackingsOfOthers)
{
    const QByteArray bytes = zip({{u"a"_s, "/etc/passwd"}});
    const qsizetype header = centralHeader(bytes);
    QByteArray link = with(bytes, header + 38, 0120777U << 16);
    link[header + 5] = 3; // made on Unix
    EXPECT_EQ(refusal(link), u"The file holds a link to another file. It is not opened."_s);
    QByteArray locked = bytes;
    locked[6] = char(locked[6] | 1);
    locked[header + 8] = char(locked[header + 8] | 1);
    EXPECT_EQ(refusal(locked), u"The file is locked with a password. Please ask for one without."_s);
    QByteArray strange = bytes;
    strange[8] = strange[header + 10] = 14; // LZMA
    EXPECT_NE(refusal(strange), u"opened"_s);
}

TEST(Zip, CountsWhatItDeliversAndBelievesNoSize)
{
    const QByteArray bytes = zip({{u"a"_s, QByteArray(5'000'000, 'x')}});
    Result<ZipFile> smaller = openZip(declaring(bytes, 100));
    if (smaller) {
        EXPECT_FALSE(smaller->read(u"a"_s));
    }
    Result<ZipFile> larger = openZip(declaring(bytes, 6'000'000));
    if (larger) {
        EXPECT_FALSE(larger->read(u"a"_s));
    }
    Result<ZipFile> honest = openZip(bytes);
    ASSERT_TRUE(honest);
    EXPECT_EQ(honest->read(u"a"_s, 4'999'999).error().fault, Fault::TooLarge);
    EXPECT_TRUE(honest->read(u"a"_s, 5'000'000));
    int times = 1;
    while (honest->read(u"a"_s))
        ++times;
    EXPECT_EQ(times, zipLimit::delivered / 5'000'000) << "the same entry again and again counts as well";
}

TEST(Zip, RefusesBombsBeforeTheyGrow)
{
    const QByteArray bomb = zip({{u"a"_s, QByteArray(40'000'000, '\0')}});
    const WorkTime time;
    EXPECT_EQ(refusal(bomb), u"The file grows too large when it is unpacked. It is not opened."_s);
    EXPECT_LT(time.milliseconds(), 100 * headroom);
    // Honest, but more than we ever need.
    QList<ZipEntry> entries;
    const QByteArray large(64'000'000, 'x');
    for (int i = 0; i < 5; ++i)
        entries.append({QString::number(i), large, ZipEntry::Packing::Stored});
    EXPECT_EQ(refusal(zip(entries)), u"The file grows too large when it is unpacked. It is not opened."_s);
    // XML of plain repetition, as a long table is.
    const QByteArray cell =
        "<table:table-cell office:value-type=\"string\"><text:p>1</text:p></table:table-cell>";
    Result<ZipFile> table = openZip(zip({{u"content.xml"_s, cell.repeated(90'000)}}));
    ASSERT_TRUE(table);
    EXPECT_TRUE(table->read(u"content.xml"_s));
}

TEST(Zip, RefusesTooManyEntriesBeforeReadingThem)
{
    QList<ZipEntry> entries;
    for (int i = 0; i <= zipLimit::entries; ++i)
        entries.append({QString::number(i), "x", ZipEntry::Packing::Stored});
    EXPECT_EQ(refusal(zip(entries)), u"The file holds too many parts. It is not opened."_s);
    entries.removeLast();
    EXPECT_EQ(refusal(zip(entries)), u"opened"_s);
}
