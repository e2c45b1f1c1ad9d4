#include "ui/editor/sheet_document.h"

#include "core/text/clean.h"
#include "ui/editor/block_roles.h"

#include <QSet>
#include <QTextCursor>
#include <QTextDocument>

namespace toasoan {
namespace {

QString textOf(const QTextBlock &block)
{
    QString text = block.text();
    text.remove(QChar::ObjectReplacementCharacter);
    return fromSheet(text);
}

Block textBlockFrom(const QTextBlock &source)
{
    Block block;
    block.id = idOf(source);
    block.kind = isFixed(source) ? BlockKind::Paragraph : kindOf(roleOf(source));
    if (block.kind == BlockKind::Heading) {
        block.level = qBound(lowestHeading, levelOf(source), deepestHeading);
    } else if (block.kind == BlockKind::ListItem) {
        block.level = qBound(0, levelOf(source), deepestList);
        block.listStyle = listStyleOf(source);
    }
    block.boxed = isBoxed(source);
    block.spans = spansOf(source, 0, source.length() - 1);
    return block;
}

Block tableFrom(const QTextBlock &source)
{
    Block block = tableBlock(tableOf(source));
    block.id = idOf(source);
    return block;
}

// The figure that begins at `picture`, and the last of its paragraphs. Parts that are missing stay empty.
Block figureFrom(const QTextBlock &picture, QTextBlock &last)
{
    Block block;
    block.kind = BlockKind::Figure;
    block.id = idOf(picture);
    block.figure.photo = photoOf(picture).value_or(PhotoId());
    block.figure.alt = picture.blockFormat().stringProperty(AltProperty);
    last = picture;
    if (const QTextBlock caption = last.next();
        caption.isValid() && roleOf(caption) == BlockRole::Caption && idOf(caption) == block.id) {
        block.figure.caption = textOf(caption);
        last = caption;
    }
    if (const QTextBlock credit = last.next();
        credit.isValid() && roleOf(credit) == BlockRole::Credit && idOf(credit) == block.id) {
        block.figure.credit = textOf(credit);
        last = credit;
    }
    return block;
}

void insertPlain(QTextCursor &cursor, const QTextBlockFormat &format, const QString &text)
{
    cursor.insertBlock(format, QTextCharFormat());
    cursor.insertText(toSheet(text), QTextCharFormat());
}

QTextCharFormat headlineCharFormat()
{
    QTextCharFormat
        format; // gives the empty headline its height; the look of typed letters comes from SheetLook
    format.setProperty(QTextFormat::FontPointSize, 22.0);
    return format;
}

QString faultInObject(const QTextBlock &block, int objectType)
{
    if (block.text() != QString(QChar(QChar::ObjectReplacementCharacter)))
        return QStringLiteral("the paragraph of a picture or table holds something else");
    if (block.begin().fragment().charFormat().objectType() != objectType)
        return QStringLiteral("a picture or table has lost its format");
    return {};
}

QString faultInText(const QTextBlock &block)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (!fragment.text().contains(noteMark))
            continue;
        if (fragment.charFormat().objectType() != noteObjectType)
            return QStringLiteral("a picture stands in a line of text");
        if (fragment.charFormat().stringProperty(NoteProperty).isEmpty())
            return QStringLiteral("the call of a footnote has lost its note");
    }
    return {};
}

QString faultInFigure(const QTextBlock &picture)
{
    if (const QString fault = faultInObject(picture, figureObjectType); !fault.isEmpty())
        return fault;
    const QTextBlock caption = picture.next();
    const QTextBlock credit = caption.next();
    if (!credit.isValid() || roleOf(caption) != BlockRole::Caption || roleOf(credit) != BlockRole::Credit)
        return QStringLiteral("a figure has lost a part");
    if (idOf(caption) != idOf(picture) || idOf(credit) != idOf(picture))
        return QStringLiteral("parts of different figures stand together");
    return {};
}

} // namespace

QString toSheet(const QString &text)
{
    QString result = text;
    result.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    return result;
}

QString fromSheet(const QString &text)
{
    QString result = text;
    result.replace(QChar(QChar::LineSeparator), QLatin1Char('\n'));
    return cleanText(result);
}

QTextCharFormat charFormatFor(const Span &span)
{
    QTextCharFormat format;
    if (span.bold)
        format.setFontWeight(QFont::Bold);
    if (span.italic)
        format.setFontItalic(true);
    if (!span.link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(span.link);
        format.setFontUnderline(true);
    }
    return format;
}

void insertSpans(QTextCursor &cursor, const QList<Span> &spans)
{
    for (const Span &span : spans) {
        if (isNote(span))
            cursor.insertText(noteMark, noteCharFormat(span.note));
        else
            cursor.insertText(toSheet(span.text), charFormatFor(span));
    }
}

QList<Span> spansOf(const QTextBlock &block, int from, int to)
{
    QList<Span> spans;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int start = fragment.position() - block.position();
        const int left = std::max(from, start);
        const int right = std::min(to, start + fragment.length());
        if (left >= right)
            continue;
        const QTextCharFormat format = fragment.charFormat();
        if (format.objectType() == noteObjectType) {
            const QString note = format.stringProperty(NoteProperty);
            for (const QChar c : fragment.text().mid(left - start, right - left))
                spans.append(c == noteMark && !note.isEmpty() ? noteSpan(note) : Span{QString(c)});
            continue;
        }
        Span span;
        span.text = fragment.text().mid(left - start, right - left);
        span.text.remove(QChar::ObjectReplacementCharacter);
        span.text = fromSheet(span.text);
        span.bold = format.fontWeight() >= QFont::DemiBold;
        span.italic = format.fontItalic();
        span.link = format.anchorHref();
        spans.append(span);
    }
    return joined(spans);
}

Block blockFrom(const QTextBlock &first)
{
    QTextBlock last;
    if (roleOf(first) == BlockRole::Table)
        return tableFrom(first);
    return roleOf(first) == BlockRole::Picture ? figureFrom(first, last) : textBlockFrom(first);
}

void insertBlockHere(QTextCursor &cursor, const Block &block)
{
    cursor.setBlockFormat(formatFor(block));
    cursor.setBlockCharFormat(QTextCharFormat());
    if (block.kind == BlockKind::Table) {
        cursor.insertText(QString(QChar(QChar::ObjectReplacementCharacter)), tableCharFormat());
        return;
    }
    if (block.kind != BlockKind::Figure) {
        insertSpans(cursor, block.spans);
        return;
    }
    cursor.insertText(QString(QChar(QChar::ObjectReplacementCharacter)), pictureCharFormat());
    insertPlain(cursor, formatFor(BlockRole::Caption, block.id), block.figure.caption);
    insertPlain(cursor, formatFor(BlockRole::Credit, block.id), block.figure.credit);
}

void fill(QTextDocument &document, const Article &article)
{
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    cursor.setBlockFormat(formatFor(BlockRole::Headline, BlockId()));
    cursor.setBlockCharFormat(headlineCharFormat());
    cursor.insertText(toSheet(article.headline), QTextCharFormat());
    insertPlain(cursor, formatFor(BlockRole::Standfirst, BlockId()), article.standfirst);
    for (const Block &block : article.body.blocks) {
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        insertBlockHere(cursor, block);
    }
    if (article.body.blocks.isEmpty()) {
        QTextBlockFormat format = formatFor(BlockRole::Paragraph, BlockId::make());
        format.setProperty(PhantomProperty, true);
        cursor.insertBlock(format, QTextCharFormat());
    }
    cursor.endEditBlock();
}

void read(const QTextDocument &document, Article &article)
{
    article.headline.clear();
    article.standfirst.clear();
    article.body.blocks.clear();
    QTextBlock block = document.begin();
    if (roleOf(block) == BlockRole::Headline) {
        article.headline = textOf(block);
        block = block.next();
    }
    if (block.isValid() && roleOf(block) == BlockRole::Standfirst) {
        article.standfirst = textOf(block);
        block = block.next();
    }
    const QTextBlock first = block;
    QSet<BlockId> seen;
    for (; block.isValid(); block = block.next()) {
        BlockId id = idOf(block);
        const bool taken = id.isNull() || seen.contains(id);
        if (taken)
            id = BlockId::make();
        seen.insert(id);
        if (isObject(block)) {
            const QString stray = textOf(block);
            Block object = roleOf(block) == BlockRole::Table ? tableFrom(block) : figureFrom(block, block);
            object.id = id;
            article.body.blocks.append(object);
            if (!stray.isEmpty())
                article.body.blocks.append(paragraph(stray));
        } else {
            Block text = textBlockFrom(block);
            text.id = id;
            article.body.blocks.append(text);
        }
    }
    if (article.body.blocks.size() == 1 && first.blockFormat().boolProperty(PhantomProperty) &&
        first.length() == 1)
        article.body.blocks.clear();
}

QString faultIn(const QTextDocument &document)
{
    QTextBlock block = document.begin();
    if (roleOf(block) != BlockRole::Headline)
        return QStringLiteral("the headline is missing");
    block = block.next();
    if (!block.isValid() || roleOf(block) != BlockRole::Standfirst)
        return QStringLiteral("the standfirst is missing");
    block = block.next();
    if (!block.isValid())
        return QStringLiteral("the body is missing");
    QSet<QString> seen;
    for (; block.isValid(); block = block.next()) {
        const QString id = block.blockFormat().stringProperty(IdProperty);
        if (id.isEmpty())
            return QStringLiteral("a block has no id");
        if (seen.contains(id))
            return QStringLiteral("two blocks have one id");
        seen.insert(id);
        const BlockRole role = roleOf(block);
        if (role == BlockRole::Picture) {
            if (const QString fault = faultInFigure(block); !fault.isEmpty())
                return fault;
            block = block.next().next();
        } else if (role == BlockRole::Table) {
            if (const QString fault = faultInObject(block, tableObjectType); !fault.isEmpty())
                return fault;
        } else if (isFixed(role)) {
            return QStringLiteral("a part stands where it must not");
        } else if (const QString fault = faultInText(block); !fault.isEmpty()) {
            return fault;
        }
    }
    return {};
}

void repair(QTextDocument &document)
{
    if (faultIn(document).isEmpty())
        return;
    Article article;
    read(document, article);
    QTextCursor joint(&document);
    joint.joinPreviousEditBlock();
    fill(document, article);
    joint.endEditBlock();
}

} // namespace toasoan
