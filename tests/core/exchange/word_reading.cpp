#include "tests/core/exchange/word_reading.h"

#include "core/article/date_line.h"
#include "core/exchange/zip.h"
#include "tests/core/exchange/samples.h"

#include <gtest/gtest.h>

namespace toasoan::test {

using namespace Qt::StringLiterals;

Output wordOutput()
{
    Output output = fullOutput();
    Article &article = output.article;
    article.id = *ArticleId::fromString(u"01890a5d-ac96-774b-bcce-b302099a8057");
    article.revision = 7;
    article.createdAt = QDateTime(QDate(2024, 10, 14), QTime(7, 0), Qt::UTC);
    const QList<PhotoId> photos = photosIn(article.body);
    Block styled = paragraph({});
    styled.spans = {{u"Theo "_s},
                    {u"Quyết định số 217-QĐ/TW"_s, true},
                    {u" và "_s},
                    {u"quy chế"_s, false, true, u"https://danvan.example/quy-che?a=1&b=2"_s},
                    {u" của xã, \"việc\" < nào > cũng & có ngày."_s}};
    Block noted = paragraph({});
    noted.spans = {
        {u"Ngày hội đại đoàn kết"_s}, noteSpan(u"Ngày 18/11 hằng năm."_s), {u" mở ở nhà văn hóa."_s}};
    Block boxedNote = paragraph({});
    boxedNote.spans = {{u"Hỏi gì cũng được"_s}, noteSpan(u"Trừ việc riêng."_s), {u"."_s}};
    QList<Block> box{heading(u"Cần biết"_s), boxedNote, listItem(u"Mang theo sổ;"_s, ListStyle::Numbered),
                     listItem(u"Đến sớm."_s, ListStyle::Numbered)};
    for (Block &block : box)
        block.boxed = true;
    Table table;
    table.rows = {
        {Cell{{u"Thôn"_s}}, Cell{{u"Số hộ"_s}}, Cell{{u"Việc đã xong"_s}}},
        {Cell{{u"Bãi Sậy"_s}}, Cell{{u"142"_s}}, Cell{{u"Đường, "_s}, {u"cống"_s, true}, {u" và đèn"_s}}},
        {Cell{{u"Đồng Mận"_s}}, Cell{{u"1.087"_s}}, Cell{{u"Nhà văn hóa\nvà sân"_s}}}};
    article.body.blocks =
        QList<Block>{
            figureBlock({photos[0], u"Bà con ghi câu hỏi"_s, u"Lan Anh"_s, u"Hai người viết vào sổ"_s}),
            styled,
            heading(u"Cuốn sổ bìa xanh"_s),
            quote(u"Dân không cần hứa nhiều."_s),
            listItem(u"Hỏi trước, trả lời sau;"_s),
            listItem(u"Việc nào cũng có người nhận:"_s),
            listItem(u"xong thì tích;"_s, ListStyle::Numbered, 1),
            listItem(u"chậm thì nói vì sao."_s, ListStyle::Numbered, 1),
            listItem(u"Sổ để nơi ai cũng đọc."_s),
            figureBlock({photos[1], u"Một trang sổ"_s, u"Minh Hà"_s, u"Trang giấy kẻ ngang"_s}),
            heading(u"Ra cả xã"_s, deepestHeading),
            figureBlock({{}, u"Con đường mới qua cánh đồng"_s, {}, {}}),
            noted} +
        box +
        QList<Block>{tableBlock(table),
                     listItem(u"Một lần nữa;"_s, ListStyle::Numbered),
                     listItem(u"từ đầu."_s, ListStyle::Numbered),
                     listItem(u"Sâu hơn hai bậc"_s, ListStyle::Bullet, 2),
                     listItem(u"rồi trở lại."_s, ListStyle::Numbered),
                     paragraph(u"Đường xong trước mùa gặt, xe vào tận ruộng./."_s)};
    return output;
}

WordFile::WordFile(const QByteArray &bytes)
{
    auto zip = openZip(bytes);
    EXPECT_TRUE(zip) << (zip ? "" : qPrintable(zip.error().message));
    if (!zip)
        return;
    m_names = zip->names();
    for (const QString &name : std::as_const(m_names)) {
        const auto read = zip->read(name);
        EXPECT_TRUE(read) << qPrintable(name);
        m_parts.insert(name, read ? *read : QByteArray());
    }
}

void WordFile::walk(const QString &part, const std::function<void(const QXmlStreamReader &)> &seen) const
{
    QXmlStreamReader xml(m_parts.value(part));
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement)
            seen(xml);
    EXPECT_FALSE(xml.hasError()) << qPrintable(part + u": "_s + xml.errorString());
}

int WordFile::count(const QString &part, QStringView element) const
{
    int count = 0;
    walk(part, [&](const QXmlStreamReader &xml) { count += xml.qualifiedName() == element ? 1 : 0; });
    return count;
}

QStringList WordFile::values(const QString &part, QStringView element, QStringView attribute) const
{
    QStringList values;
    walk(part, [&](const QXmlStreamReader &xml) {
        if (xml.qualifiedName() == element)
            values += xml.attributes().value(attribute.toString()).toString();
    });
    return values;
}

QStringList WordFile::texts(const QString &part, QStringView element, QStringView without) const
{
    QStringList texts;
    QXmlStreamReader xml(m_parts.value(part));
    int inside = 0;
    int left = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            left += !without.isEmpty() && xml.qualifiedName() == without ? 1 : 0;
            if (xml.qualifiedName() == element && inside++ == 0)
                texts += QString();
            else if (inside > 0 && xml.qualifiedName() == u"text:s")
                texts.back() += u' ';
        } else if (token == QXmlStreamReader::EndElement) {
            left -= !without.isEmpty() && xml.qualifiedName() == without ? 1 : 0;
            inside -= xml.qualifiedName() == element ? 1 : 0;
        } else if (token == QXmlStreamReader::Characters && inside > 0 && left == 0) {
            texts.back() += xml.text();
        }
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(part + u": "_s + xml.errorString());
    return texts;
}

QString faultIn(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? reader.errorString() : QString();
}

QString wordLetters(const Article &article, WordPictures pictures)
{
    QString text = article.section + dateLine(article.publicationDate) + article.place + article.kicker +
                   article.headline + article.subtitle + article.standfirst;
    QList<PhotoId> photos;
    for (const Block &block : article.body.blocks) {
        if (block.kind == BlockKind::Figure) {
            const PhotoId photo = block.figure.photo;
            if (!photo.isNull() && !photos.contains(photo))
                photos.append(photo);
            if (!photo.isNull() && pictures == WordPictures::Beside)
                text += u"[Ảnh %1]"_s.arg(photos.indexOf(photo) + 1);
            text += block.figure.caption;
            if (!block.figure.credit.isEmpty())
                text += u"Ảnh: "_s + block.figure.credit;
        } else {
            text += readableText(block);
        }
    }
    text += article.byline + article.unit;
    if (!article.source.isEmpty())
        text += u"Nguồn: "_s + article.source;
    return withoutSpace(text);
}

} // namespace toasoan::test
