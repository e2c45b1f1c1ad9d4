// Containers from elsewhere.

#include "core/exchange/zip.h"
#include "tests/fuzz/fuzz.h"

using namespace toasoan;
using namespace Qt::StringLiterals;

void tryBytes(const QByteArray &bytes)
{
    auto opened = openZip(bytes);
    if (!opened) {
        mustBe(!opened.error().message.isEmpty(), "a refusal has its reason");
        return;
    }
    const QStringList names = opened->names();
    mustBe(names.size() <= zipLimit::entries, "entries are bounded");
    qint64 delivered = 0;
    for (const QString &name : names) {
        mustBe(opened->contains(name), "what is listed is there");
        mustBe(!name.contains(u".."_s + u'/') && !name.startsWith(u'/'), "names stay in their folder");
        const auto read = opened->read(name);
        delivered += read ? read->size() : 0;
    }
    mustBe(delivered <= zipLimit::delivered, "what is delivered is bounded");
}

QList<QByteArray> seeds()
{
    const QDateTime when(QDate(2024, 10, 16), QTime(9, 30), Qt::UTC);
    const QList<QList<ZipEntry>> all{
        {{u"mimetype"_s, "application/x", ZipEntry::Packing::Stored}, {u"content.xml"_s, "<a>text</a>"}},
        {{u"word/document.xml"_s, QByteArray(900, 'x')}, {u"ảnh.jpg"_s, "\xFF\xD8"_ba}}};
    QList<QByteArray> seeds;
    for (const QList<ZipEntry> &entries : all) {
        const auto written = writeZip(entries, when);
        mustBe(written.has_value(), "a container is written");
        seeds.append(*written);
    }
    return seeds;
}
