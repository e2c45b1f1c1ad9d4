#include "ui/editor/sheet_mime.h"

#include "core/article/article_json.h"
#include "core/text/clean.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace toasoan {
namespace {

constexpr auto blocksType = "application/x-toasoan-blocks"_L1;
constexpr qsizetype largestPaste = 16 * 1024 * 1024;
constexpr qsizetype longestParagraph = 20'000; // laying out one paragraph grows faster than its length
constexpr qsizetype longestWord = 1'000;
constexpr int mostPictures = 50;

QString htmlFor(const QList<Span> &spans)
{
    QString html;
    for (const Span &span : spans) {
        QString text =
            isNote(span) ? u"<sup>[%1]</sup>"_s.arg(span.note.toHtmlEscaped()) : span.text.toHtmlEscaped();
        text.replace(u'\n', u"<br>"_s);
        if (span.italic)
            text = u"<em>%1</em>"_s.arg(text);
        if (span.bold)
            text = u"<strong>%1</strong>"_s.arg(text);
        if (!span.link.isEmpty())
            text = u"<a href=\"%1\">%2</a>"_s.arg(span.link.toHtmlEscaped(), text);
        html += text;
    }
    return html;
}

QString htmlFor(const Table &table)
{
    QString html = u"<table border=\"1\">"_s;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const QString tag = row == 0 && table.headerRow ? u"th"_s : u"td"_s;
        html += u"<tr>"_s;
        for (const Cell &cell : table.rows[row])
            html += u"<%1>%2</%1>"_s.arg(tag, htmlFor(cell));
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

// For other programs: enough for Word and mail to keep headings, lists and styles.
QString htmlFor(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Heading:
        return u"<h%1>%2</h%1>"_s.arg(block.level).arg(htmlFor(block.spans));
    case BlockKind::Quote:
        return u"<blockquote><p>%1</p></blockquote>"_s.arg(htmlFor(block.spans));
    case BlockKind::ListItem: {
        const QString list = block.listStyle == ListStyle::Numbered ? u"ol"_s : u"ul"_s;
        return u"<%1><li>%2</li></%1>"_s.arg(list, htmlFor(block.spans));
    }
    case BlockKind::Figure:
        return u"<p><em>%1</em></p>"_s.arg(readableText(block).toHtmlEscaped());
    case BlockKind::Table:
        return htmlFor(block.table);
    case BlockKind::Paragraph:
        break;
    }
    return u"<p>%1</p>"_s.arg(htmlFor(block.spans));
}

// Lines cut where a person could read on: at the last space before the limit, or within a word that has none.
void appendInPieces(QList<Block> &blocks, QString line)
{
    while (line.size() > longestWord) {
        qsizetype cut = line.size();
        if (cut > longestParagraph)
            cut = line.lastIndexOf(u' ', longestParagraph);
        if (!QStringView(line).left(longestWord).contains(u' '))
            cut = longestWord;
        if (cut >= line.size() || cut <= 0)
            break;
        blocks.append(paragraph(line.left(cut).trimmed()));
        line = line.mid(cut).trimmed();
    }
    blocks.append(paragraph(line));
}

QByteArray pngFrom(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QBuffer::WriteOnly);
    image.save(&buffer, "PNG", 80);
    return bytes;
}

bool looksLikePicture(const QString &path)
{
    static const QStringList endings{u"jpg"_s, u"jpeg"_s, u"png"_s,  u"webp"_s, u"gif"_s,
                                     u"bmp"_s, u"tif"_s,  u"tiff"_s, u"heic"_s, u"heif"_s};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

} // namespace

std::unique_ptr<QMimeData> mimeFrom(const QList<Block> &blocks)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(blocksType, QJsonDocument(bodyToJson({blocks})).toJson(QJsonDocument::Compact));
    QStringList texts;
    QString html = u"<meta charset=\"utf-8\">"_s;
    for (const Block &block : blocks) {
        texts.append(readableText(block));
        html += htmlFor(block);
    }
    data->setData(u"text/html"_s, html.toUtf8());
    data->setText(texts.join(u'\n'));
    return data;
}

bool holdsSomethingForUs(const QMimeData &data)
{
    return data.hasFormat(blocksType) || data.hasText() || data.hasHtml() || data.hasImage() ||
           data.hasUrls();
}

QList<Block> ownBlocks(const QMimeData &data)
{
    const QByteArray bytes = data.data(blocksType);
    if (bytes.isEmpty() || bytes.size() > largestPaste)
        return {};
    const Result<Body> body = bodyFromJson(QJsonDocument::fromJson(bytes).object());
    return body ? body->blocks : QList<Block>();
}

QList<Block> blocksFromText(const QString &text)
{
    QList<Block> blocks;
    const QString clean = cleanText(text.left(largestText));
    for (const QString &line : clean.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            appendInPieces(blocks, line.trimmed());
    }
    // A few words pasted into a sentence keep the spaces around them.
    if (blocks.size() == 1 && !clean.contains(u'\n'))
        blocks.first() = paragraph(clean);
    return blocks;
}

QList<OfferedPicture> picturesIn(const QMimeData &data)
{
    QList<OfferedPicture> pictures;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile() && looksLikePicture(url.toLocalFile()) && pictures.size() < mostPictures)
            pictures.append({url.toLocalFile(), {}});
    }
    if (!pictures.isEmpty() || !data.hasImage())
        return pictures;
    for (const QString &type : {u"image/jpeg"_s, u"image/png"_s}) {
        if (const QByteArray bytes = data.data(type); !bytes.isEmpty())
            return {{QString(), bytes}};
    }
    const QImage image = qvariant_cast<QImage>(data.imageData());
    if (!image.isNull())
        pictures.append({QString(), pngFrom(image)});
    return pictures;
}

} // namespace toasoan
