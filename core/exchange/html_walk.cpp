#include "core/exchange/html_walk.h"

#include "core/exchange/html_notes.h"
#include "core/exchange/html_table.h"
#include "core/exchange/clean_spans.h"
#include "core/exchange/inline_text.h"
#include "core/exchange/page_furniture.h"
#include "core/media/picture.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace toasoan {

namespace {

constexpr int longestLink = 2048;
constexpr int mostPictures = 500;
constexpr int smallestPicture = 40; // pixels; smaller ones are icons and counters

bool isHtmlSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

struct Style
{
    bool bold = false;
    bool italic = false;
    QString link;
};

void applyCss(QByteArrayView css, Style &style)
{
    const QByteArray rules = css.toByteArray().toLower().replace(" ", "");
    if (rules.contains("font-weight:normal") || rules.contains("font-weight:400"))
        style.bold = false;
    else if (rules.contains("font-weight:bold") || rules.contains("font-weight:7") ||
             rules.contains("font-weight:6"))
        style.bold = true;
    if (rules.contains("font-style:normal"))
        style.italic = false;
    else if (rules.contains("font-style:italic"))
        style.italic = true;
}

// Word writes a list as paragraphs with the mark as text in a span of its own.
struct WordMark
{
    const GumboNode *span = nullptr;
    QString text;
};

WordMark wordMark(const GumboNode *node)
{
    if (attribute(node, "style").toByteArray().toLower().replace(" ", "").contains("mso-list:ignore"))
        return {node, textBelow(node).simplified()};
    for (const GumboNode *child : Children(node)) {
        if (const WordMark found = wordMark(child); found.span)
            return found;
    }
    return {};
}

class Walk
{
public:
    Walk(const QList<QByteArray> &pictures, const TakeElement &take, CleanReport &report)
        : m_pictures(pictures)
        , m_take(take)
        , m_report(report)
    {
    }

    CleanHtml take(const GumboNode *root)
    {
        m_footnotes = footnotesBelow(root, m_report);
        children(root);
        flush();
        addNotes();
        return std::move(m_result);
    }

private:
    struct Shape
    {
        BlockKind kind = BlockKind::Paragraph;
        int level = 0;
        ListStyle listStyle = ListStyle::Bullet;
    };

    void children(const GumboNode *node)
    {
        for (const GumboNode *child : Children(node))
            visit(child);
    }

    void visit(const GumboNode *node)
    {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
            node->type == GUMBO_NODE_CDATA) {
            addText(QString::fromUtf8(node->v.text.text));
            return;
        }
        if (node->type != GUMBO_NODE_ELEMENT || node == m_wordMark || (m_take && m_take(node)) ||
            m_footnotes.holds(node))
            return;
        switch (tagOf(node)) {
        case GUMBO_TAG_HEAD:
        case GUMBO_TAG_TITLE:
        case GUMBO_TAG_META:
            return;
        case GUMBO_TAG_B:
        case GUMBO_TAG_I:
        case GUMBO_TAG_A:
        case GUMBO_TAG_SPAN:
        case GUMBO_TAG_TIME:
            inlined(node);
            return;
        case GUMBO_TAG_BR:
            lineBreak();
            return;
        case GUMBO_TAG_IMG:
            picture(node);
            return;
        default:
            block(node);
        }
    }

    void inlined(const GumboNode *node)
    {
        if (const QString note = m_footnotes.calledBy(node); !note.isEmpty()) {
            m_spans.append(noteSpan(note));
            return;
        }
        const Style outer = m_style;
        m_style.bold = m_style.bold || tagOf(node) == GUMBO_TAG_B;
        m_style.italic = m_style.italic || tagOf(node) == GUMBO_TAG_I;
        applyCss(attribute(node, "style"), m_style);
        if (tagOf(node) == GUMBO_TAG_A)
            m_style.link = linkFrom(QString::fromUtf8(attribute(node, "href")));
        children(node);
        m_style = outer;
    }

    void lineBreak()
    {
        if (m_shape.kind == BlockKind::Paragraph || m_shape.kind == BlockKind::Quote)
            flush();
        else
            addText(QStringLiteral(" "));
    }

    void block(const GumboNode *node)
    {
        flush();
        if (hasName(node,
                    {"caption", "chuthich*", "chu-thich*", "photocms_caption", "img-caption", "image-caption",
                     "photo-caption", "wp-caption-text", "image-desc", "img-desc", "desc_image"}) &&
            captionFor(node))
            return;
        const Shape outer = m_shape;
        const Style outerStyle = m_style;
        const bool outerBox = m_boxed;
        m_boxed = m_boxed || hasName(node, {"box", "infobox", "hop-thong-tin"});
        switch (tagOf(node)) {
        case GUMBO_TAG_H1:
        case GUMBO_TAG_H2:
            m_shape = {BlockKind::Heading, lowestHeading, {}};
            break;
        case GUMBO_TAG_H3:
        case GUMBO_TAG_H4:
        case GUMBO_TAG_H5:
        case GUMBO_TAG_H6:
            m_shape = {BlockKind::Heading, deepestHeading, {}};
            break;
        case GUMBO_TAG_BLOCKQUOTE:
            m_shape = {BlockKind::Quote, 0, {}};
            break;
        case GUMBO_TAG_P:
            wordListItem(node);
            break;
        case GUMBO_TAG_UL:
        case GUMBO_TAG_OL:
            list(node);
            return;
        case GUMBO_TAG_LI:
            m_shape = {BlockKind::ListItem, std::clamp(int(m_lists.size()) - 1, 0, deepestList),
                       m_lists.isEmpty() ? ListStyle::Bullet : m_lists.back()};
            break;
        case GUMBO_TAG_FIGURE:
            if (figure(node))
                return;
            break;
        case GUMBO_TAG_TR:
            if (const QString line = rowAsLine(node, m_report); !line.isEmpty()) {
                addText(line);
                flush();
                return;
            }
            break;
        case GUMBO_TAG_TABLE:
            if (const auto table = dataTable(node, m_report)) {
                m_result.blocks.append(tableBlock(*table));
                return;
            }
            ++m_tables;
            m_style = {};
            break;
        default:
            break;
        }
        applyCss(attribute(node, "style"), m_style);
        children(node);
        flush();
        m_wordMark = nullptr;
        m_shape = outer;
        m_style = outerStyle;
        m_boxed = outerBox;
    }

    void list(const GumboNode *node)
    {
        const Shape outer = m_shape;
        m_lists.append(tagOf(node) == GUMBO_TAG_OL ? ListStyle::Numbered : ListStyle::Bullet);
        m_shape = {};
        children(node);
        flush();
        m_lists.removeLast();
        m_shape = outer;
    }

    void wordListItem(const GumboNode *node)
    {
        static const QRegularExpression level(QStringLiteral("level(\\d)"));
        static const QRegularExpression number(
            QStringLiteral(R"(^\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,6})[.)])"));
        const QByteArray style = attribute(node, "style").toByteArray().toLower();
        if (!style.contains("mso-list:") && !hasName(node, {"msolistparagraph*"}))
            return;
        const WordMark mark = wordMark(node);
        if (!mark.span)
            return;
        m_wordMark = mark.span;
        const auto match = level.match(QString::fromLatin1(style));
        m_shape = {BlockKind::ListItem, std::clamp(match.captured(1).toInt() - 1, 0, deepestList),
                   number.match(mark.text).hasMatch() ? ListStyle::Numbered : ListStyle::Bullet};
    }

    bool figure(const GumboNode *node)
    {
        QList<const GumboNode *> images;
        const GumboNode *caption = nullptr;
        find(node, images, caption);
        if (images.isEmpty() && !caption)
            return false;
        const qsizetype before = m_result.blocks.size();
        for (const GumboNode *image : images)
            picture(image);
        const bool added = m_result.blocks.size() > before;
        if (!added && caption)
            m_result.blocks.append(figureBlock({}));
        if (caption)
            captionFor(caption);
        return true;
    }

    static void find(const GumboNode *node, QList<const GumboNode *> &images, const GumboNode *&caption)
    {
        for (const GumboNode *child : Children(node)) {
            if (isElement(child, GUMBO_TAG_IMG))
                images.append(child);
            else if (isElement(child, GUMBO_TAG_FIGCAPTION))
                caption = child;
            else
                find(child, images, caption);
        }
    }

    bool captionFor(const GumboNode *node)
    {
        if (m_result.blocks.isEmpty() || m_result.blocks.back().kind != BlockKind::Figure)
            return false;
        Figure &figure = m_result.blocks.back().figure;
        if (!figure.caption.isEmpty() || !figure.credit.isEmpty())
            return false;
        figure.caption = lineBelow(node, m_report);
        if (const auto found = captionWithCredit(figure.caption)) {
            figure.caption = found->caption;
            figure.credit = found->credit;
        }
        return true;
    }

    void picture(const GumboNode *node)
    {
        flush();
        const auto size = [&](const char *name) { return attribute(node, name).toByteArray().toInt(); };
        const bool tiny = (size("width") > 0 && size("width") < smallestPicture) ||
                          (size("height") > 0 && size("height") < smallestPicture);
        if (tiny || m_figures >= mostPictures)
            return;
        QByteArrayView source = attribute(node, "src");
        for (const char *lazy : {"data-src", "data-original"}) {
            if (!attribute(node, lazy).isEmpty())
                source = attribute(node, lazy);
        }
        if (source.trimmed().isEmpty())
            return;
        Block block = figureBlock({});
        block.figure.alt = cleanLine(QString::fromUtf8(attribute(node, "alt")).simplified(), &m_report);
        if (!inlinedPicture(source, block.id))
            m_result.wanted.insert(block.id, QString::fromUtf8(source.trimmed()).left(longestLink));
        m_result.blocks.append(block);
        ++m_figures;
    }

    bool inlinedPicture(QByteArrayView source, BlockId block)
    {
        if (!source.startsWith("picture:"))
            return false;
        bool isNumber = false;
        const qsizetype index = source.sliced(8).toByteArray().toInt(&isNumber);
        if (!isNumber || index < 0 || index >= m_pictures.size())
            return false;
        const QByteArray &bytes = m_pictures[index];
        const auto format = formatOf(bytes);
        if (!format || *format == PictureFormat::Tiff || bytes.size() > largestPictureFile) {
            ++m_unusable;
            return true;
        }
        m_result.pictures.insert(block, bytes);
        return true;
    }

    void addText(const QString &text)
    {
        if (text.isEmpty())
            return;
        const Span span{text, m_style.bold && m_shape.kind != BlockKind::Heading, m_style.italic,
                        m_style.link};
        const bool goesOn = !m_spans.isEmpty() && !isNote(m_spans.back()) &&
                            m_spans.back().bold == span.bold && m_spans.back().italic == span.italic &&
                            m_spans.back().link == span.link;
        if (goesOn)
            m_spans.back().text += span.text;
        else
            m_spans.append(span);
    }

    // White space as a browser shows it: runs are one space, none at the ends of a block.
    void flush()
    {
        if (m_spans.isEmpty())
            return;
        const QList<Span> spans = cleanSpans(std::exchange(m_spans, {}), m_report, m_brokenWords);
        if (!spans.isEmpty())
            append(spans);
    }

    void append(const QList<Span> &spans)
    {
        Block block = paragraph({});
        block.kind = m_shape.kind;
        block.level = m_shape.level;
        block.listStyle = m_shape.listStyle;
        block.boxed = m_boxed;
        block.spans = spans;
        m_result.blocks.append(block);
        if (m_shape.kind == BlockKind::ListItem) // one mark an item; what follows in it is text below
            m_shape = {};
    }

    void addNotes()
    {
        if (m_tables > 0)
            m_result.notes += QCoreApplication::translate(
                "Import", "%n table(s) became plain paragraphs, the cells of a row divided by “|”.", nullptr,
                m_tables);
        if (!m_result.wanted.isEmpty())
            m_result.notes += QCoreApplication::translate(
                "Import", "%n picture(s) stand elsewhere and were not fetched; add them to their captions.",
                nullptr, int(m_result.wanted.size()));
        if (m_unusable > 0)
            m_result.notes += QCoreApplication::translate(
                "Import", "%n picture(s) were left out: only JPEG, PNG and WebP are taken.", nullptr,
                m_unusable);
        if (m_brokenWords)
            m_result.notes +=
                QCoreApplication::translate("Import", "Words of over 1,000 letters were divided.");
    }

    const QList<QByteArray> &m_pictures;
    const TakeElement &m_take;
    CleanReport &m_report;
    CleanHtml m_result;
    QList<Span> m_spans;
    Style m_style;
    Shape m_shape;
    QList<ListStyle> m_lists;
    const GumboNode *m_wordMark = nullptr;
    bool m_boxed = false;
    Footnotes m_footnotes;
    int m_tables = 0;
    int m_figures = 0;
    int m_unusable = 0;
    bool m_brokenWords = false;
};

} // namespace

CleanHtml blocksBelow(const GumboNode *root, const QList<QByteArray> &pictures, const TakeElement &take,
                      CleanReport &report)
{
    return Walk(pictures, take, report).take(root);
}

QString lineBelow(const GumboNode *node, CleanReport &report)
{
    CleanReport here;
    QString text = textBelow(node);
    std::replace_if(text.begin(), text.end(), isHtmlSpace, QChar(u' '));
    static const QRegularExpression spaces(QStringLiteral(" {2,}"));
    text = cleanLine(text.replace(spaces, QStringLiteral(" ")), &here);
    addTo(report, here);
    return text;
}

QStringList filterNotes(const FilteredHtml &filtered)
{
    QStringList notes;
    if (filtered.flattened)
        notes += QCoreApplication::translate(
            "Import",
            "The page is built too deep or too large; only its text was taken, as plain paragraphs.");
    if (filtered.cut)
        notes += QCoreApplication::translate("Import", "The page is so large that its end was left out.");
    return notes;
}

} // namespace toasoan
