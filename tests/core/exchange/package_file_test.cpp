// Packages of articles, and what somebody may do to one on its way.

#include "core/exchange/package_file.h"
#include "core/exchange/zip.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

const QDateTime when(QDate(2024, 10, 16), QTime(9, 30), Qt::UTC);

class PackageFileTest : public testing::Test
{
protected:
    const SigningKey m_key = SigningKey::make();
    const QList<PackagePart> m_parts{{u"articles/1/article.json"_s, R"({"a":1})"},
                                     {u"articles/1/revisions-0001.json"_s, R"({"b":[1,2]})"},
                                     {u"pictures/ab"_s, "\xFF\xD8 a picture"_ba}};

    QByteArray written() const
    {
        const auto bytes = writePackage({{u"person"_s, u"Lan"_s}}, m_parts, {m_key, m_key}, when);
        EXPECT_TRUE(bytes);
        return *bytes;
    }

    // The entries of a good package, to be packed again otherwise.
    QList<ZipEntry> entries() const
    {
        auto zip = openZip(written());
        QList<ZipEntry> all;
        for (const QString &name : zip->names())
            all.append({name, *zip->read(name), ZipEntry::Packing::Stored});
        return all;
    }

    static QString refusal(const QList<ZipEntry> &entries)
    {
        const auto zip = writeZip(entries, when);
        EXPECT_TRUE(zip);
        return refusal(*zip);
    }

    static QString refusal(const QByteArray &bytes)
    {
        const auto read = readPackage(bytes);
        return read ? QString() : read.error().message;
    }
};

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

TEST_F(PackageFileTest, IsReadAsItWasWritten)
{
    const auto read = readPackage(written());
    ASSERT_TRUE(read) << qPrintable(read.error().message);
    EXPECT_EQ(read->head[u"person"_s].toString(), u"Lan"_s);
    EXPECT_EQ(read->publicKey, m_key.publicKey());
    ASSERT_EQ(read->parts.size(), 3);
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        EXPECT_EQ(read->parts[i].name, m_parts[i].name);
        EXPECT_EQ(read->parts[i].bytes, m_parts[i].bytes);
    }
    EXPECT_EQ(read->part(u"pictures/ab"_s), m_parts[2].bytes);
    EXPECT_TRUE(read->part(u"none"_s).isEmpty());
    EXPECT_EQ(written(), written()) << "equal bytes for equal input";
    EXPECT_EQ(refusal(entries()), QString()) << "packed otherwise it is the same package";
}

TEST_F(PackageFileTest, EveryPartThatIsNotWhatWasSignedIsRefused)
{
    for (qsizetype i = 0; i < entries().size(); ++i) {
        QList<ZipEntry> all = entries();
        all[i].bytes.replace(all[i].bytes.size() / 2, 1,
                             all[i].bytes[all[i].bytes.size() / 2] == '1' ? "2" : "1");
        EXPECT_FALSE(refusal(all).isEmpty()) << "changed " << qPrintable(all[i].name);
        all = entries();
        all.removeAt(i);
        EXPECT_FALSE(refusal(all).isEmpty()) << "missing " << i;
        all = entries();
        all[i].bytes.chop(1);
        EXPECT_FALSE(refusal(all).isEmpty()) << "cut " << i;
        if (i > 0) {
            all = entries();
            all.swapItemsAt(i - 1, i);
            EXPECT_FALSE(refusal(all).isEmpty()) << "in another order " << i;
        }
    }
    QList<ZipEntry> all = entries();
    all.append({u"more.json"_s, "{}", ZipEntry::Packing::Stored});
    EXPECT_FALSE(refusal(all).isEmpty()) << "one more";
}

TEST_F(PackageFileTest, ASignatureOfAnotherManifestIsRefused)
{
    const SigningKey other = SigningKey::make();
    const auto theirs = writePackage({{u"person"_s, u"Minh"_s}}, m_parts, {other, other}, when);
    auto zip = openZip(*theirs);
    QList<ZipEntry> all = entries();
    all[1].bytes = *zip->read(u"signature.json"_s);
    EXPECT_FALSE(refusal(all).isEmpty());
    // Their key beside our signature.
    const QJsonObject ours = QJsonDocument::fromJson(entries()[1].bytes).object();
    QJsonObject mixed = QJsonDocument::fromJson(all[1].bytes).object();
    mixed[u"signature"_s] = ours[u"signature"_s];
    all[1].bytes = json(mixed);
    EXPECT_FALSE(refusal(all).isEmpty());
    for (const QByteArray &wrong : {"{}"_ba, "[]"_ba, R"({"publicKey":"00","signature":"00"})"_ba, ""_ba}) {
        all[1].bytes = wrong;
        EXPECT_FALSE(refusal(all).isEmpty()) << wrong.constData();
    }
}

TEST_F(PackageFileTest, NamesThatLeadOutOfAFolderAreRefusedAlsoWhenTheyAreSigned)
{
    for (const QString &name :
         {u"../../etc/evil.json"_s, u"/etc/evil.json"_s, u"a\\..\\b.json"_s, u"C:evil.json"_s}) {
        const auto bytes = writePackage({}, {{name, "{}"}}, {m_key, m_key}, when);
        ASSERT_TRUE(bytes);
        EXPECT_FALSE(refusal(*bytes).isEmpty()) << qPrintable(name);
    }
}

TEST_F(PackageFileTest, CutOffOrFlippedBytesAreRefusedOrChangeNothing)
{
    const QByteArray good = written();
    for (qsizetype length = 0; length < good.size(); length += 7)
        EXPECT_FALSE(refusal(good.left(length)).isEmpty()) << length;
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray flipped = good;
        flipped[at] = char(flipped[at] ^ 0x10);
        const auto read = readPackage(flipped);
        if (!read) {
            EXPECT_FALSE(read.error().message.isEmpty());
            continue;
        }
        ASSERT_EQ(read->parts.size(), m_parts.size()) << at;
        for (qsizetype i = 0; i < m_parts.size(); ++i)
            ASSERT_EQ(read->parts[i].bytes, m_parts[i].bytes) << at;
    }
}

TEST_F(PackageFileTest, WhatIsNoneOrNewerSaysSo)
{
    const auto fault = [](const QByteArray &bytes) { return readPackage(bytes).error().fault; };
    EXPECT_EQ(fault({}), Fault::Unreadable);
    EXPECT_EQ(fault("Một bài báo"), Fault::Unreadable);
    const auto word = writeZip({{u"word/document.xml"_s, "<a/>"}}, when);
    EXPECT_EQ(fault(*word), Fault::Unreadable);
    QList<ZipEntry> all = entries();
    QJsonObject manifest = QJsonDocument::fromJson(all[0].bytes).object();
    manifest[u"version"_s] = 2;
    all[0].bytes = json(manifest);
    // Signed by somebody: else anybody could make it look newer.
    const QJsonObject signature{
        {u"publicKey"_s, QString::fromLatin1(m_key.publicKey().toHex())},
        {u"signature"_s, QString::fromLatin1(m_key.sign("toasoan hand-over 1\n" + all[0].bytes).toHex())}};
    all[1].bytes = json(signature);
    EXPECT_EQ(fault(*writeZip(all, when)), Fault::TooNew);
}

TEST_F(PackageFileTest, TextInBracketsIsBoundedInSizeAndDepth)
{
    EXPECT_TRUE(boundedJson(R"({"a":[[["{[{[{[{[{[{[{[{[{[{[{[{[{[{[{["]]]})"));
    EXPECT_FALSE(boundedJson("{\"a\":" + QByteArray(40, '[') + QByteArray(40, ']') + '}'));
    EXPECT_FALSE(boundedJson(QByteArray(2'000'000, '[')));
    EXPECT_FALSE(boundedJson(R"({"a":"long"})", 5));
    EXPECT_FALSE(boundedJson("[1]"));
}

TEST_F(PackageFileTest, MoreThanMayBeOpenedAgainIsNotWritten)
{
    QList<PackagePart> parts;
    for (int i = 0; i < zipLimit::entries; ++i)
        parts.append({QString::number(i), "x"});
    const auto bytes = writePackage({}, parts, {m_key, m_key}, when);
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().fault, Fault::TooLarge);
}
