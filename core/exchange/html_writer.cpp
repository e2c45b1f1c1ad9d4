#include "core/exchange/html_writer.h"

#include "core/article/date_line.h"
#include "core/exchange/end_mark.h"
#include "core/exchange/page_words.h"

#include <QFile>

#include <kainjow/mustache.hpp>

#include <algorithm>
#include <mutex>

namespace toasoan {

namespace {

constexpr qsizetype longestDescription = 200; // characters

// Appends to one reserved buffer; escapes on the way and drops what no page may hold.
class Markup
{
public:
    explicit Markup(qsizetype expected) { m_bytes.reserve(expected); }

    void raw(QByteArrayView bytes) { m_bytes.append(bytes); }

    void text(QStringView text)
    {
        const qsizetype before = m_bytes.size();
        m_bytes.resize(before + 6 * text.size());
        char *out = m_bytes.data() + before;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char16_t c = text[i].unicode();
            if (c < 0x80)
                out = ascii(out, char(c));
            else if (c < 0x800)
                out = bytes(out, char(0xc0 | (c >> 6)), char(0x80 | (c & 0x3f)));
            else if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
                out = literal(out, "<br>");
            else if (!QChar::isSurrogate(c) && c < 0xfffe)
                out = bytes(out, char(0xe0 | (c >> 12)), char(0x80 | ((c >> 6) & 0x3f)),
                            char(0x80 | (c & 0x3f)));
            else if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate())
                out = fourBytes(out, QChar::surrogateToUcs4(c, text[++i].unicode()));
        }
        m_bytes.resize(out - m_bytes.constData());
    }

    // <tag class="name">text</tag> and a new line; nothing for an empty text.
    void line(QByteArrayView tag, QByteArrayView name, const QString &content)
    {
        if (content.isEmpty())
            return;
        raw("<");
        raw(tag);
        raw(" class=\"");
        raw(name);
        raw("\">");
        text(content);
        raw("</");
        raw(tag);
        raw(">\n");
    }

    QByteArray take() { return std::move(m_bytes); }

private:
    static char *literal(char *out, QByteArrayView bytes)
    {
        return std::copy(bytes.begin(), bytes.end(), out);
    }

    template <class... Bytes>
    static char *bytes(char *out, Bytes... all)
    {
        ((*out++ = all), ...);
        return out;
    }

    static char *fourBytes(char *out, char32_t c)
    {
        return bytes(out, char(0xf0 | (c >> 18)), char(0x80 | ((c >> 12) & 0x3f)),
                     char(0x80 | ((c >> 6) & 0x3f)), char(0x80 | (c & 0x3f)));
    }

    static char *ascii(char *out, char c)
    {
        switch (c) {
        case '&':
            return literal(out, "&amp;");
        case '<':
            return literal(out, "&lt;");
        case '>':
            return literal(out, "&gt;");
        case '"':
            return literal(out, "&quot;");
        case '\n':
            return literal(out, "<br>");
        default:
            if (c >= ' ' && c != 0x7f)
                *out++ = c;
            else if (c == '\t')
                *out++ = ' ';
            return out;
        }
    }

    QByteArray m_bytes;
};

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
        head();
        m_out.raw("<div class=\"body\">\n");
        for (m_block = 0; m_block < m_body.blocks.size(); ++m_block)
            block(m_body.blocks[m_block]);
        closeGroups();
        m_out.raw("</div>\n");
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
                size += 2 * span.text.size() + 40;
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
        if (block.kind != BlockKind::ListItem)
            closeLists(0);
        if (block.kind != BlockKind::Quote && m_quoting) {
            m_out.raw("</blockquote>\n");
            m_quoting = false;
        }
        if (block.kind == BlockKind::Figure)
            figure(block.figure);
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
        spans(block);
        m_out.raw("</");
        m_out.raw(tag);
        m_out.raw(">\n");
    }

    void spans(const Block &block)
    {
        for (qsizetype i = 0; i < block.spans.size(); ++i) {
            const Span &span = block.spans[i];
            const bool last = i + 1 == block.spans.size();
            if (!span.link.isEmpty()) {
                m_out.raw("<a href=\"");
                m_out.text(span.link);
                m_out.raw("\" rel=\"noopener\">");
            }
            m_out.raw(span.bold ? "<strong>" : "");
            m_out.raw(span.italic ? "<em>" : "");
            if (last && m_block == m_endMarkBlock && span.text.endsWith(endMark)) {
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
        spans(block);
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
        if (m_quoting)
            m_out.raw("</blockquote>\n");
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
    bool m_quoting = false;
};

QString description(const Article &article)
{
    QString text = article.standfirst;
    for (qsizetype i = 0; text.isEmpty() && i < article.body.blocks.size(); ++i) {
        if (article.body.blocks[i].kind == BlockKind::Paragraph)
            text = plainText(article.body.blocks[i]);
    }
    if (text.size() <= longestDescription)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', longestDescription);
    return text.left(space > 0 ? space : longestDescription) + u'…';
}

// A JSON string that cannot end the script element it stands in.
void appendJson(QByteArray &json, QByteArrayView name, const QString &text)
{
    if (text.isEmpty())
        return;
    json += ",\"";
    json += name;
    json += "\":\"";
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            (json += '\\') += c;
        else if (c == '<')
            json += "\\u003c";
        else if (uchar(c) < 0x20)
            json += ' ';
        else
            json += c;
    }
    json += '"';
}

void appendThing(QByteArray &json, QByteArrayView name, QByteArrayView type, const QString &label,
                 const QString &url = {})
{
    if (label.isEmpty())
        return;
    json += ",\"";
    json += name;
    json += "\":{\"@type\":\"";
    json += type;
    json += '"';
    appendJson(json, "name", label);
    appendJson(json, "url", url);
    json += '}';
}

// schema.org NewsArticle, https://schema.org/NewsArticle
QByteArray newsArticle(const Output &output, const QString &summary, const QString &image)
{
    const Article &article = output.article;
    QByteArray json = R"({"@context":"https://schema.org","@type":"NewsArticle","inLanguage":"vi")";
    appendJson(json, "headline", article.headline);
    appendJson(json, "alternativeHeadline", article.subtitle);
    appendJson(json, "description", summary);
    if (article.publicationDate.isValid())
        appendJson(json, "datePublished", article.publicationDate.toString(Qt::ISODate));
    if (article.updatedAt.isValid())
        appendJson(json, "dateModified", article.updatedAt.toUTC().toString(Qt::ISODate));
    appendJson(json, "articleSection", article.section);
    appendJson(json, "keywords", article.tags.join(QStringLiteral(", ")));
    appendJson(json, "image", image);
    appendThing(json, "author", "Person", article.byline);
    appendThing(json, "publisher", "Organization", output.house.name, output.house.address);
    appendThing(json, "sourceOrganization", "Organization", article.unit);
    appendThing(json, "contentLocation", "Place", article.place);
    json += '}';
    return json;
}

// The frame as parsed once: parsing takes longer than writing an article. Rendering is guarded, for mustache
// promises nothing about threads.
struct Frame
{
    kainjow::mustache::mustache page;
    QByteArray style;
    std::mutex guard;
};

QByteArray resource(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

Frame &frame()
{
    static Frame loaded{
        kainjow::mustache::mustache(resource(QStringLiteral(":/page/page.mustache")).toStdString()),
        resource(QStringLiteral(":/page/page.css")),
        {}};
    return loaded;
}

std::string render(const kainjow::mustache::data &values)
{
    const std::scoped_lock lock(frame().guard);
    Q_ASSERT(frame().page.is_valid());
    std::string around;
    around.reserve(4096);
    frame().page.render(values, [&around](const std::string &part) { around += part; });
    return around;
}

// Without control characters: three of them mark places in the frame below.
std::string utf8(const QString &text)
{
    std::string bytes = text.toStdString();
    std::erase_if(bytes, [](char c) { return uchar(c) < 0x20; });
    return bytes;
}

// The first picture of the article that stands in a file of its own.
struct Shared
{
    QString address;
    QString alt;
};

Shared sharedPicture(const Output &output, const std::function<QByteArray(PhotoId)> &pictureAddress)
{
    for (const Block &block : output.article.body.blocks) {
        if (block.kind != BlockKind::Figure || !output.pictures.contains(block.figure.photo))
            continue;
        const QByteArray address = pictureAddress(block.figure.photo);
        return address.startsWith("data:") ? Shared{} : Shared{QString::fromUtf8(address), block.figure.alt};
    }
    return {};
}

} // namespace

QByteArray writeHtml(const Output &output, const std::function<QByteArray(PhotoId)> &pictureAddress)
{
    using namespace kainjow::mustache;
    const Article &article = output.article;
    const Body body = withEndMark(article.body, output.house.endMark);
    const QString summary = description(article);
    const Shared picture = sharedPicture(output, pictureAddress);

    data values;
    const auto set = [&values](const char *name, const QString &text) {
        if (!text.isEmpty())
            values.set(name, utf8(text));
    };
    set("title", output.house.name.isEmpty() ? article.headline
                                             : QString(article.headline + u" | " + output.house.name));
    set("headline", article.headline);
    set("description", summary);
    set("author", article.byline);
    set("house", output.house.name);
    set("address", output.house.address);
    set("section", article.section);
    set("image", picture.address);
    set("imageAlt", picture.alt);
    if (article.publicationDate.isValid())
        set("published", article.publicationDate.toString(Qt::ISODate));
    data tags(data::type::list);
    for (const QString &tag : article.tags)
        tags.push_back(utf8(tag));
    values.set("tags", tags);

    // The large parts are put in afterwards: mustache copies every byte several times.
    values.set("data", "\x01");
    values.set("style", "\x02");
    values.set("article", "\x03");
    const std::string around = render(values);

    QByteArray result;
    const QByteArray markup = ArticleMarkup(output, body, pictureAddress).take();
    result.reserve(qsizetype(around.size() + frame().style.size()) + markup.size() + 4096);
    std::string_view rest = around;
    for (size_t mark = rest.find_first_of("\x01\x02\x03"); !rest.empty();
         mark = rest.find_first_of("\x01\x02\x03")) {
        result += QByteArrayView(rest.substr(0, mark));
        if (mark == std::string_view::npos)
            break;
        result += rest[mark] == '\x01'   ? newsArticle(output, summary, picture.address)
                  : rest[mark] == '\x02' ? frame().style
                                         : markup;
        rest.remove_prefix(mark + 1);
    }
    return result;
}

} // namespace toasoan
