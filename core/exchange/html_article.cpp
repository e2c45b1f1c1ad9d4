#include "core/exchange/html_article.h"

#include "core/article/date_line.h"
#include "core/exchange/end_mark.h"
#include "core/exchange/html_markup.h"
#include "core/exchange/page_words.h"

#include <algorithm>
#include <utility>

namespace toasoan {

namespace {

class ArticleMarkup
{
public:
    ArticleMarkup(const Output &output, const Body &body,
                  const std::function<QByteArray(PhotoId)> &pictureAddress)
        : m_output(output)
        , m_body(body)
        , m_pictureAddress(pictureAddress)
        , m_endMarkBlock(endMarkBlock(body))
        , m_out(expectedSize(body))
    {
    }

    QByteArray take()
    {
        m_out.raw("<article lang=\"vi\">\n");
        if (const QString mark = pageMark(m_output); !mark.isEmpty())
            m_out.line("p", "unapproved", mark);
        head();
        m_out.raw("<div class=\"body\">\n");
        for (m_block = 0; m_block < m_body.blocks.size(); ++m_block)
            block(m_body.blocks[m_block]);
        closeGroups();
        closeBox();
        m_out.raw("</div>\n");
        notes();
        foot();
        m_out.raw("</article>");
        return m_out.take();
    }

private:
    static qsizetype expectedSize(const Body &body)
    {
        qsizetype size = 4096;
        for (const Block &block : body.blocks) {
            size += 200 + 2 * (block.figure.caption.size() + block.figure.alt.size());
            for (const Span &span : block.spans)
                size += 2 * (span.text.size() + span.note.size()) + 40;
            for (const QList<Cell> &row : block.table.rows) {
                for (const Cell &cell : row)
                    size += 2 * plainText(cell).size() + 20;
            }
        }
        return size;
    }

    void head()
    {
        const Article &article = m_output.article;
        m_out.raw("<header>\n");
        if (!article.section.isEmpty() || article.publicationDate.isValid() || !article.place.isEmpty()) {
            m_out.raw("<div class=\"meta\">\n");
            m_out.line("span", "section", article.section);
            if (article.publicationDate.isValid()) {
                m_out.raw("<time class=\"date-line\" datetime=\"");
                m_out.raw(article.publicationDate.toString(Qt::ISODate).toLatin1());
                m_out.raw("\">");
                m_out.text(dateLine(article.publicationDate));
                m_out.raw("</time>\n");
            }
            m_out.line("span", "place", article.place);
            m_out.raw("</div>\n");
        }
        m_out.line("p", "kicker", article.kicker);
        m_out.line("h1", "headline", article.headline);
        m_out.line("p", "subtitle", article.subtitle);
        m_out.line("p", "standfirst", article.standfirst);
        m_out.raw("</header>\n");
    }

    void foot()
    {
        const Article &article = m_output.article;
        for (const QString &notice : m_output.notices)
            m_out.line("p", "correction", notice);
        m_out.line("p", "byline", article.byline);
        m_out.line("p", "unit", article.unit);
        if (!article.source.isEmpty())
            m_out.line("p", "source", sourceLine(article.source));
        if (article.tags.isEmpty())
            return;
        m_out.raw("<ul class=\"tags\" aria-label=\"Từ khóa\">\n");
        for (const QString &tag : article.tags) {
            m_out.raw("<li>");
            m_out.text(tag);
            m_out.raw("</li>\n");
        }
        m_out.raw("</ul>\n");
    }

    void block(const Block &block)
    {
        const bool boxed = block.boxed && isText(block.kind);
        if (boxed != m_boxed) {
            closeGroups();
            closeBox();
            m_boxed = boxed;
            m_out.raw(boxed ? "<div class=\"box\" role=\"note\">\n" : "");
        }
        if (block.kind != BlockKind::ListItem)
            closeLists(0);
        if (block.kind != BlockKind::Quote && m_quoting) {
            m_out.raw("</blockquote>\n");
            m_quoting = false;
        }
        if (block.kind == BlockKind::Figure)
            figure(block.figure);
        else if (block.kind == BlockKind::Table)
            table(block.table);
        else if (!plainText(block).isEmpty())
            textBlock(block);
    }

    void textBlock(const Block &block)
    {
        switch (block.kind) {
        case BlockKind::Heading:
            element(block.level <= lowestHeading ? "h2" : "h3", block);
            break;
        case BlockKind::Quote:
            if (!m_quoting)
                m_out.raw("<blockquote>\n");
            m_quoting = true;
            element("p", block);
            break;
        case BlockKind::ListItem:
            listItem(block);
            break;
        default:
            element("p", block);
        }
    }

    void element(QByteArrayView tag, const Block &block)
    {
        m_out.raw("<");
        m_out.raw(tag);
        m_out.raw(">");
        spans(block.spans, m_block == m_endMarkBlock);
        m_out.raw("</");
        m_out.raw(tag);
        m_out.raw(">\n");
    }

    void spans(const QList<Span> &spans, bool closesBody)
    {
        for (qsizetype i = 0; i < spans.size(); ++i) {
            const Span &span = spans[i];
            if (isNote(span)) {
                call(span.note);
                continue;
            }
            const bool last = i + 1 == spans.size();
            if (!span.link.isEmpty()) {
                m_out.raw("<a href=\"");
                m_out.text(span.link);
                m_out.raw("\" rel=\"noopener\">");
            }
            m_out.raw(span.bold ? "<strong>" : "");
            m_out.raw(span.italic ? "<em>" : "");
            if (last && closesBody && span.text.endsWith(endMark)) {
                m_out.text(QStringView(span.text).chopped(endMark.size()));
                m_out.raw("<span class=\"end-mark\">./.</span>");
            } else {
                m_out.text(span.text);
            }
            m_out.raw(span.italic ? "</em>" : "");
            m_out.raw(span.bold ? "</strong>" : "");
            m_out.raw(span.link.isEmpty() ? "" : "</a>");
        }
    }

    // Lists nest inside the item above them; an item stays open until the next one of its depth.
    void listItem(const Block &block)
    {
        const qsizetype depth = std::clamp(block.level, 0, deepestList) + 1;
        closeLists(depth);
        if (m_lists.size() == depth) {
            m_out.raw("</li>\n");
            if (m_lists.back() != block.listStyle)
                closeList();
        }
        while (m_lists.size() < depth) {
            m_lists.append(block.listStyle);
            m_out.raw(block.listStyle == ListStyle::Numbered ? "<ol>\n" : "<ul>\n");
            if (m_lists.size() < depth)
                m_out.raw("<li>");
        }
        m_out.raw("<li>");
        spans(block.spans, m_block == m_endMarkBlock);
    }

    void closeLists(qsizetype depth)
    {
        while (m_lists.size() > depth) {
            m_out.raw("</li>\n");
            closeList();
        }
    }

    void closeList() { m_out.raw(m_lists.takeLast() == ListStyle::Numbered ? "</ol>\n" : "</ul>\n"); }

    void closeGroups()
    {
        closeLists(0);
        if (std::exchange(m_quoting, false))
            m_out.raw("</blockquote>\n");
    }

    void closeBox()
    {
        if (std::exchange(m_boxed, false))
            m_out.raw("</div>\n");
    }

    // It can be scrolled by key where it is wider than the page.
    void table(const Table &table)
    {
        m_out.raw("<div class=\"table\" role=\"group\" aria-label=\"");
        m_out.text(tableWord());
        m_out.raw("\" tabindex=\"0\">\n<table>\n");
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const bool header = row == 0 && table.headerRow;
            if (header)
                m_out.raw("<thead>\n");
            else if (row == (table.headerRow ? 1 : 0))
                m_out.raw("<tbody>\n");
            m_out.raw("<tr>");
            for (qsizetype column = 0; column < table.columns(); ++column) {
                const QByteArrayView figures = isNumeric(table, column) ? " class=\"figures\"" : "";
                m_out.raw(header ? "<th scope=\"col\"" : "<td");
                m_out.raw(figures);
                m_out.raw(">");
                spans(table.rows[row][column], false);
                m_out.raw(header ? "</th>" : "</td>");
            }
            m_out.raw("</tr>\n");
            m_out.raw(header ? "</thead>\n" : "");
        }
        m_out.raw(table.headerRow && table.rows.size() == 1 ? "" : "</tbody>\n");
        m_out.raw("</table>\n</div>\n");
    }

    void call(const QString &note)
    {
        m_notes.append(note);
        const QByteArray number = QByteArray::number(m_notes.size());
        m_out.raw("<sup class=\"call\"><a href=\"#note-");
        m_out.raw(number);
        m_out.raw("\" id=\"call-");
        m_out.raw(number);
        m_out.raw("\">");
        m_out.raw(number);
        m_out.raw("</a></sup>");
    }

    void notes()
    {
        if (m_notes.isEmpty())
            return;
        m_out.raw("<section class=\"notes\" aria-label=\"");
        m_out.text(notesWord());
        m_out.raw("\">\n<ol>\n");
        for (qsizetype i = 0; i < m_notes.size(); ++i) {
            const QByteArray number = QByteArray::number(i + 1);
            m_out.raw("<li id=\"note-");
            m_out.raw(number);
            m_out.raw("\">");
            m_out.text(m_notes[i]);
            m_out.raw(" <a class=\"back\" href=\"#call-");
            m_out.raw(number);
            m_out.raw("\" aria-label=\"");
            m_out.text(backToText());
            m_out.raw("\">\u21a9</a></li>\n");
        }
        m_out.raw("</ol>\n</section>\n");
    }

    void figure(const Figure &figure)
    {
        const auto picture = m_output.pictures.constFind(figure.photo);
        const bool hasPicture = !figure.photo.isNull() && picture != m_output.pictures.constEnd();
        if (!hasPicture && figure.caption.isEmpty() && figure.credit.isEmpty())
            return;
        m_out.raw(!hasPicture    ? "<figure class=\"wanted\">\n"
                  : m_block == 0 ? "<figure class=\"lead\">\n"
                                 : "<figure>\n");
        if (hasPicture) {
            m_out.raw("<img src=\"");
            m_out.raw(m_pictureAddress(figure.photo));
            m_out.raw("\" width=\"");
            m_out.raw(QByteArray::number(picture->size.width()));
            m_out.raw("\" height=\"");
            m_out.raw(QByteArray::number(picture->size.height()));
            m_out.raw("\" alt=\"");
            m_out.text(figure.alt);
            m_out.raw("\">\n");
        }
        caption(figure);
        m_out.raw("</figure>\n");
    }

    void caption(const Figure &figure)
    {
        if (figure.caption.isEmpty() && figure.credit.isEmpty())
            return;
        m_out.raw("<figcaption>");
        m_out.text(figure.caption);
        if (!figure.credit.isEmpty()) {
            m_out.raw(figure.caption.isEmpty() ? "<span class=\"credit\">" : " <span class=\"credit\">");
            m_out.text(creditLine(figure.credit));
            m_out.raw("</span>");
        }
        m_out.raw("</figcaption>\n");
    }

    const Output &m_output;
    const Body &m_body;
    const std::function<QByteArray(PhotoId)> &m_pictureAddress;
    qsizetype m_endMarkBlock;
    Markup m_out;
    qsizetype m_block = 0;
    QList<ListStyle> m_lists;
    QStringList m_notes;
    bool m_quoting = false;
    bool m_boxed = false;
};

} // namespace

QByteArray articleMarkup(const Output &output, const Body &body,
                         const std::function<QByteArray(PhotoId)> &pictureAddress)
{
    return ArticleMarkup(output, body, pictureAddress).take();
}

} // namespace toasoan
