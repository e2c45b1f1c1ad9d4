#include "core/exchange/markdown_reader.h"

#include "core/exchange/html_tree.h"
#include "core/exchange/inline_text.h"
#include "core/exchange/page_furniture.h"
#include "core/exchange/text_reader.h"
#include "core/text/clean.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <md4c.h>

namespace toasoan {

namespace {

constexpr int mostEvents = 2'000'000;             // of the parser; ends tables that fill up endless columns
constexpr qsizetype mostLinkLetters = 16LL << 20; // one long address behind many short references
constexpr int mostPictures = 500;
constexpr int longestHeader = 100; // lines in front of the text, between "---"

QString utf8(const MD_CHAR *text, qsizetype size)
{
    return QString::fromUtf8(text, size);
}

QString utf8(const MD_ATTRIBUTE &attribute)
{
    return utf8(attribute.text, qsizetype(attribute.size));
}

// What a writer of notes left in front of the text for programs: "---", lines of "key: value", "---".
struct Header
{
    qsizetype size = 0; // of the text it takes
    QString title;
};

Header headerOf(const QString &text)
{
    static const QRegularExpression title(QStringLiteral(R"(^title\s*:\s*["']?(.+?)["']?\s*$)"),
                                          QRegularExpression::CaseInsensitiveOption);
    if (!text.startsWith(u"---\n"))
        return {};
    Header header;
    qsizetype at = 4;
    for (int line = 0; line < longestHeader && at < text.size(); ++line) {
        const qsizetype end = text.indexOf(u'\n', at) < 0 ? text.size() : text.indexOf(u'\n', at);
        const QStringView here = QStringView(text).sliced(at, end - at);
        at = std::min(end + 1, text.size());
        if (here == u"---" || here == u"...") {
            header.size = at;
            return line > 0 ? header : Header();
        }
        if (const auto match = title.match(here.toString()); match.hasMatch())
            header.title = match.captured(1);
        if (!here.contains(u':') && !here.startsWith(u' ') && !here.startsWith(u'-') && !here.isEmpty())
            return {};
    }
    return {};
}

// The parser would take "[^1]: word" for the address of a link, which nobody sees.
QString withFootnotesAsText(QString text)
{
    static const QRegularExpression definition(QStringLiteral(R"(^( {0,3})\[\^)"),
                                               QRegularExpression::MultilineOption);
    return text.replace(definition, QStringLiteral(R"(\1\[^)"));
}

class Reading
{
public:
    // Nothing when the text passes a bound.
    std::optional<Imported> take(const QString &text)
    {
        // A line's end, because md4c 0.4.8 looks at the byte behind a text that breaks off.
        const QByteArray bytes = withFootnotesAsText(text).toUtf8() + '\n';
        MD_PARSER parser{};
        parser.flags = MD_FLAG_TABLES | MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_PERMISSIVEEMAILAUTOLINKS;
        parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
            return static_cast<Reading *>(self)->enter(type, detail);
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
            return static_cast<Reading *>(self)->leave(type);
        };
        parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
            return static_cast<Reading *>(self)->enter(type, detail);
        };
        parser.leave_span = [](MD_SPANTYPE type, void *, void *self) {
            return static_cast<Reading *>(self)->leave(type);
        };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *letters, MD_SIZE size, void *self) {
            return static_cast<Reading *>(self)->text(type, letters, size);
        };
        if (md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, this) != 0)
            return {};
        addNotes(text);
        return std::move(m_result);
    }

private:
    QList<Block> &blocks() { return m_result.article.body.blocks; }

    // What the parser is told after each event: 0 to go on.
    int go() { return ++m_events > mostEvents || m_linkLetters > mostLinkLetters ? 1 : 0; }

    int enter(MD_BLOCKTYPE type, const void *detail)
    {
        if (type == MD_BLOCK_TH || type == MD_BLOCK_TD)
            return go();
        flush();
        switch (type) {
        case MD_BLOCK_H:
            m_headingLevel = int(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level);
            break;
        case MD_BLOCK_QUOTE:
            ++m_quotes;
            break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            m_lists.append(type == MD_BLOCK_OL ? ListStyle::Numbered : ListStyle::Bullet);
            break;
        case MD_BLOCK_LI:
            m_itemBegins = true;
            break;
        case MD_BLOCK_HR:
            ++m_rules;
            break;
        case MD_BLOCK_TABLE:
            ++m_tables;
            break;
        case MD_BLOCK_TR:
            m_inRow = true;
            break;
        case MD_BLOCK_CODE:
            ++m_codes;
            break;
        case MD_BLOCK_HTML:
            ++m_html;
            break;
        default:
            break;
        }
        return go();
    }

    int leave(MD_BLOCKTYPE type)
    {
        if (type == MD_BLOCK_TH || type == MD_BLOCK_TD) {
            append(QStringLiteral(" | "));
            return go();
        }
        if (type == MD_BLOCK_TR)
            endRow();
        flush();
        switch (type) {
        case MD_BLOCK_H:
            m_headingLevel = 0;
            break;
        case MD_BLOCK_QUOTE:
            --m_quotes;
            break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            m_lists.removeLast();
            break;
        case MD_BLOCK_LI:
            m_itemBegins = false;
            break;
        default:
            break;
        }
        return go();
    }

    // Each cell has a divider behind it; the last needs none.
    void endRow()
    {
        m_inRow = false;
        if (!m_spans.isEmpty() && m_spans.back().text == u" | ")
            m_spans.removeLast();
    }

    int enter(MD_SPANTYPE type, const void *detail)
    {
        switch (type) {
        case MD_SPAN_EM:
            ++m_italic;
            break;
        case MD_SPAN_STRONG:
            ++m_bold;
            break;
        case MD_SPAN_A: {
            const QString address = utf8(static_cast<const MD_SPAN_A_DETAIL *>(detail)->href);
            m_linkLetters += address.size();
            m_link = linkFrom(address);
            break;
        }
        case MD_SPAN_IMG:
            beginPicture(*static_cast<const MD_SPAN_IMG_DETAIL *>(detail));
            break;
        case MD_SPAN_CODE:
            ++m_codes;
            break;
        default:
            break;
        }
        return go();
    }

    int leave(MD_SPANTYPE type)
    {
        switch (type) {
        case MD_SPAN_EM:
            --m_italic;
            break;
        case MD_SPAN_STRONG:
            --m_bold;
            break;
        case MD_SPAN_A:
            m_link.clear();
            break;
        case MD_SPAN_IMG:
            endPicture();
            break;
        default:
            break;
        }
        return go();
    }

    int text(MD_TEXTTYPE type, const MD_CHAR *letters, MD_SIZE size)
    {
        const QString raw = utf8(letters, qsizetype(size));
        switch (type) {
        case MD_TEXT_NULLCHAR:
            break;
        case MD_TEXT_BR:
            lineBreak();
            break;
        case MD_TEXT_SOFTBR:
            append(QStringLiteral(" "));
            break;
        case MD_TEXT_ENTITY:
            append(letterOf(raw));
            break;
        case MD_TEXT_CODE:
            appendLines(QString(raw).replace(QStringLiteral("\\[^"), QStringLiteral("[^")));
            break;
        case MD_TEXT_HTML:
            appendHtml(raw);
            break;
        default:
            append(raw);
        }
        return go();
    }

    void append(const QString &text)
    {
        if (m_pictures > 0)
            m_alt += text;
        else if (!text.isEmpty())
            m_spans.append({text, m_bold > 0 && m_headingLevel == 0, m_italic > 0, m_link});
    }

    // Lines that stay lines, each a paragraph.
    void appendLines(const QString &text)
    {
        const QStringList lines = text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0 && m_pictures == 0)
                flush();
            append(lines[i]);
        }
    }

    void appendHtml(const QString &tag)
    {
        static const QRegularExpression lineBreakTag(QStringLiteral(R"(^<br\s*/?>$)"),
                                                     QRegularExpression::CaseInsensitiveOption);
        if (lineBreakTag.match(tag).hasMatch()) {
            lineBreak();
            return;
        }
        m_inlineHtml += tag.startsWith(u'<') ? 1 : 0;
        appendLines(tag);
    }

    void lineBreak()
    {
        const bool mayDivide = m_headingLevel == 0 && m_lists.isEmpty() && !m_inRow && m_pictures == 0;
        if (mayDivide)
            flush();
        else
            append(QStringLiteral(" "));
    }

    // "&eacute;" by the parser of pages, which knows all names.
    QString letterOf(const QString &entity)
    {
        auto known = m_entities.constFind(entity);
        if (known == m_entities.constEnd())
            known = m_entities.insert(entity, textBelow(HtmlTree(entity.toUtf8()).root()));
        return *known;
    }

    // A picture parts the text it stands in, as it will on the page; one within the words for another is
    // none.
    void beginPicture(const MD_SPAN_IMG_DETAIL &detail)
    {
        m_linkLetters += qsizetype(detail.src.size) + qsizetype(detail.title.size);
        if (++m_pictures > 1)
            return;
        m_alt.clear();
        m_caption = cleanLine(utf8(detail.title)).left(longestCaption);
    }

    void endPicture()
    {
        if (--m_pictures > 0)
            return;
        flush();
        if (m_figures++ < mostPictures)
            blocks().append(figureBlock({{}, m_caption, {}, cleanLine(m_alt.simplified())}));
    }

    void flush()
    {
        QList<Span> spans = std::exchange(m_spans, {});
        for (Span &span : spans)
            span.text = cleanText(span.text).replace(u'\n', u' ').replace(u'\t', u' ');
        spans = trimmed(joined(spans));
        if (spans.isEmpty())
            return;
        Block block = paragraph({});
        block.spans = spans;
        if (m_headingLevel == 1 && blocks().isEmpty() && m_result.article.headline.isEmpty()) {
            m_result.article.headline = plainText(block);
            return;
        }
        if (m_headingLevel > 0) {
            block.kind = BlockKind::Heading;
            block.level = std::clamp(m_headingLevel, lowestHeading, deepestHeading);
        } else if (m_itemBegins && !m_lists.isEmpty()) {
            block.kind = BlockKind::ListItem;
            block.level = int(std::clamp<qsizetype>(m_lists.size() - 1, 0, deepestList));
            block.listStyle = m_lists.back();
        } else if (m_quotes > 0) {
            block.kind = BlockKind::Quote;
        }
        m_itemBegins = false;
        blocks().append(block);
    }

    void addNotes(const QString &text)
    {
        static const QRegularExpression footnote(QStringLiteral(R"(\[\^[^\]\s]{1,60}\](?!:))"));
        int footnotes = 0;
        for (auto match = footnote.globalMatch(text); match.hasNext(); match.next())
            ++footnotes;
        note(m_tables,
             QCoreApplication::translate(
                 "Import", "%n table(s) became plain paragraphs, the cells of a row divided by “|”.", nullptr,
                 m_tables));
        note(footnotes,
             QCoreApplication::translate("Import", "%n footnote(s) stayed in the text as they were written.",
                                         nullptr, footnotes));
        note(m_codes, QCoreApplication::translate("Import", "%n piece(s) of code became plain text.", nullptr,
                                                  m_codes));
        note(m_html + m_inlineHtml,
             QCoreApplication::translate("Import", "%n piece(s) of HTML became plain text.", nullptr,
                                         m_html + m_inlineHtml));
        note(m_rules,
             QCoreApplication::translate("Import", "%n dividing line(s) were left out.", nullptr, m_rules));
        note(m_figures,
             QCoreApplication::translate(
                 "Import", "%n picture(s) stand elsewhere and were not fetched; add them to their captions.",
                 nullptr, m_figures));
    }

    void note(int count, const QString &sentence)
    {
        if (count > 0)
            m_result.notes += sentence;
    }

    static constexpr int longestCaption = 500;

    Imported m_result;
    QList<Span> m_spans;
    QList<ListStyle> m_lists;
    QHash<QString, QString> m_entities;
    QString m_link;
    QString m_alt;
    QString m_caption;
    qsizetype m_linkLetters = 0;
    int m_events = 0;
    int m_headingLevel = 0;
    int m_quotes = 0;
    int m_bold = 0;
    int m_italic = 0;
    int m_pictures = 0; // open ones, within each other
    int m_figures = 0;
    int m_tables = 0;
    int m_codes = 0;
    int m_html = 0;
    int m_inlineHtml = 0;
    int m_rules = 0;
    bool m_inRow = false;
    bool m_itemBegins = false; // what comes next carries the mark of the list
};

} // namespace

Imported readMarkdown(const QString &text, const QString &name)
{
    CleanReport report;
    const QString cleaned = cleanText(text, &report);
    const Header header = headerOf(cleaned);
    auto read = Reading().take(cleaned.mid(header.size));
    if (!read) {
        Imported plain = readText(text, name);
        plain.notes.prepend(QCoreApplication::translate(
            "Import", "The Markdown is too tangled to follow; it was read as plain text."));
        return plain;
    }
    Article &article = read->article;
    if (article.headline.isEmpty())
        article.headline = cleanLine(header.title);
    if (article.headline.isEmpty())
        read->notes.prepend(QCoreApplication::translate(
            "Import", "No headline was found: the text begins with a paragraph."));
    if (header.size > 0)
        read->notes.prepend(QCoreApplication::translate(
            "Import", "The lines for programs in front of the text were left out."));
    if (article.body.blocks.isEmpty())
        article.body.blocks.append(paragraph({}));
    read->notes = cleaningNotes(report) + read->notes;
    return *read;
}

} // namespace toasoan
