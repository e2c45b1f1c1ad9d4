#include "core/exchange/html_filter.h"

#include "core/exchange/html_elements.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace toasoan {

namespace {

using namespace html;

constexpr qsizetype largestMarkup = 2LL << 20; // bytes, pictures not counted
constexpr int mostPlainParagraphs = 100'000;
constexpr qsizetype largestInlinePictures = 64LL << 20;
constexpr int mostElements = 200'000;
constexpr int deepestElement = 256;
constexpr qsizetype longestAddress = 4096;
constexpr qsizetype longestAttribute = 500;

bool isAddress(std::string_view attribute)
{
    return attribute == "href" || attribute == "src" || attribute == "data-src" ||
           attribute == "data-original";
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

bool isLetter(char c)
{
    return (lowered(c) >= 'a' && lowered(c) <= 'z');
}

struct Attribute
{
    std::string name;
    std::string_view value;
};

struct Tag
{
    std::string name;
    std::vector<Attribute> attributes;
    qsizetype end = 0; // just behind it
};

class Filter
{
public:
    enum class Mode { Full, Flat }; // Flat: no element but paragraphs

    Filter(const QByteArray &html, Mode mode)
        : m_html(html.constData(), size_t(html.size()))
        , m_mode(mode)
        , m_lastGreater(html.lastIndexOf('>'))
        , m_lastQuote{html.lastIndexOf('"'), html.lastIndexOf('\'')}
    {
        m_out.reserve(std::min(html.size(), largestMarkup));
    }

    // False when a limit was passed.
    bool run()
    {
        qsizetype at = 0;
        const qsizetype end = qsizetype(m_html.size());
        while (at < end && !m_refused) {
            const size_t open = m_html.find('<', size_t(at));
            const qsizetype next = open == std::string_view::npos ? end : qsizetype(open);
            write(m_html.substr(size_t(at), size_t(next - at)));
            at = next < end ? markupAt(next) : end;
            m_refused = m_refused || m_out.size() > largestMarkup;
        }
        return !m_refused;
    }

    QByteArray takeOutput() { return std::move(m_out); }
    QList<QByteArray> takePictures() { return std::move(m_pictures); }

private:
    char at(qsizetype i) const { return i < qsizetype(m_html.size()) ? m_html[size_t(i)] : '\0'; }
    void write(std::string_view bytes) { m_out.append(bytes.data(), qsizetype(bytes.size())); }

    // Handles what begins with the '<' at `open`; gives where to go on.
    qsizetype markupAt(qsizetype open)
    {
        const char next = at(open + 1);
        if (open >= m_lastGreater) {
            write("&lt;");
            return open + 1;
        }
        if (isLetter(next))
            return startTag(open);
        if (next == '/' && isLetter(at(open + 2)))
            return endTag(open);
        if (m_html.substr(size_t(open), 4) == "<!--")
            return commentEnd(open);
        if (next == '!' || next == '?' || next == '/')
            return qsizetype(m_html.find('>', size_t(open))) + 1;
        write("&lt;");
        return open + 1;
    }

    qsizetype commentEnd(qsizetype open)
    {
        if (m_noCommentEnd)
            return open + 4;
        const size_t end = m_html.find("-->", size_t(open) + 2);
        if (end != std::string_view::npos)
            return qsizetype(end) + 3;
        m_noCommentEnd = true;
        return open + 4;
    }

    // Attributes as HTML reads them: quotes count only behind '='. A quote that is never closed is taken as a
    // letter.
    Tag parseTag(qsizetype open) const
    {
        Tag tag;
        const qsizetype size = qsizetype(m_html.size());
        qsizetype i = open;
        while (i < size && !isSpace(at(i)) && at(i) != '/' && at(i) != '>')
            tag.name += tag.name.size() < 32 ? std::string(1, lowered(at(i++))) : (++i, std::string());
        while (i < size && at(i) != '>') {
            if (isSpace(at(i)) || at(i) == '/') {
                ++i;
                continue;
            }
            Attribute attribute;
            const qsizetype first = i;
            while (i < size && !isSpace(at(i)) && at(i) != '/' && at(i) != '>' &&
                   (at(i) != '=' || i == first))
                attribute.name +=
                    attribute.name.size() < 32 ? std::string(1, lowered(at(i++))) : (++i, std::string());
            while (i < size && isSpace(at(i)))
                ++i;
            if (at(i) == '=')
                i = parseValue(i + 1, attribute.value);
            keep(tag, attribute);
        }
        tag.end = std::min(i + 1, size);
        return tag;
    }

    qsizetype parseValue(qsizetype i, std::string_view &value) const
    {
        const qsizetype size = qsizetype(m_html.size());
        while (i < size && isSpace(at(i)))
            ++i;
        const char quote = at(i);
        const qsizetype lastQuote = quote == '"' ? m_lastQuote[0] : quote == '\'' ? m_lastQuote[1] : -1;
        if (i < lastQuote) {
            const qsizetype close = qsizetype(m_html.find(quote, size_t(i) + 1));
            value = m_html.substr(size_t(i) + 1, size_t(close - i - 1));
            return close + 1;
        }
        const qsizetype first = i;
        while (i < size && !isSpace(at(i)) && at(i) != '>')
            ++i;
        value = m_html.substr(size_t(first), size_t(i - first));
        return i;
    }

    static void keep(Tag &tag, const Attribute &attribute)
    {
        const bool kept = std::any_of(keptAttributes.begin(), keptAttributes.end(),
                                      [&](const char *name) { return attribute.name == name; });
        const bool again =
            std::any_of(tag.attributes.begin(), tag.attributes.end(),
                        [&](const Attribute &earlier) { return earlier.name == attribute.name; });
        if (kept && !again)
            tag.attributes.push_back(attribute);
    }

    qsizetype startTag(qsizetype open)
    {
        const Tag tag = parseTag(open + 1);
        const Element *element = elementNamed(tag.name);
        if (!element)
            return tag.end;
        if (element->kind == Kind::Hidden || element->kind == Kind::Foreign || element->kind == Kind::Raw)
            return hide(*element, tag.end);
        if (++m_elements > mostElements && m_mode == Mode::Full)
            m_refused = true;
        if (m_mode == Mode::Flat) {
            breakFlat(*element);
            return tag.end;
        }
        if (element->kind == Kind::Void)
            writeStart(*element, tag);
        else
            push(element, tag);
        return tag.end;
    }

    qsizetype endTag(qsizetype open)
    {
        const Tag tag = parseTag(open + 2);
        const Element *element = elementNamed(tag.name);
        if (!element)
            return tag.end;
        if (m_mode == Mode::Full)
            pop(*element);
        else
            breakFlat(*element);
        return tag.end;
    }

    void breakFlat(const Element &element)
    {
        if (isInline(&element) || m_out.endsWith("<p>"))
            return;
        write(++m_flatParagraphs <= mostPlainParagraphs ? "<p>" : " ");
    }

    // The end of what is left out. A search that found nothing is never made again, so all of them together
    // are linear.
    qsizetype hide(const Element &element, qsizetype from)
    {
        const size_t index = size_t(&element - elements.data());
        const qsizetype close = m_hasNoEnd[index] ? -1 : findEnd(element, from);
        if (close < 0) {
            m_hasNoEnd[index] = true;
            const bool swallowsAll = element.name == "script" || element.name == "style";
            return swallowsAll ? qsizetype(m_html.size()) : from;
        }
        if (element.name == "title" && m_mode == Mode::Full && !m_titleSeen) {
            m_titleSeen = true;
            write("<title>");
            writeEscaped(m_html.substr(size_t(from), size_t(std::min(close - from, longestAddress))));
            write("</title>");
        }
        return close;
    }

    // The end tag, or the first paragraph HTML breaks out of a foreign element for.
    qsizetype findEnd(const Element &element, qsizetype from) const
    {
        for (size_t i = m_html.find('<', size_t(from)); i != std::string_view::npos;
             i = m_html.find('<', i + 1)) {
            const bool end = at(qsizetype(i) + 1) == '/';
            const std::string name = nameAt(qsizetype(i) + (end ? 2 : 1));
            if (end ? name == element.name : element.kind == Kind::Foreign && breaksOut(name))
                return qsizetype(i);
        }
        return -1;
    }

    std::string nameAt(qsizetype i) const
    {
        std::string name;
        for (; name.size() < 16 && at(i) != '\0' && !isSpace(at(i)) && at(i) != '/' && at(i) != '>'; ++i)
            name += lowered(at(i));
        return name;
    }

    static bool breaksOut(const std::string &name)
    {
        const Element *element = elementNamed(name);
        return element && (element->kind == Kind::Block || element->kind == Kind::Paragraph ||
                           element->kind == Kind::Table || element->kind == Kind::Item);
    }

    static bool isInline(const Element *element)
    {
        return element->kind == Kind::Format || element->kind == Kind::Inline;
    }

    // The stack follows what the parser will hold open, never less, so that its depth is bounded by ours.
    void push(const Element *element, const Tag &tag)
    {
        if (!isInline(element))
            closeImplied(element->kind);
        if (element->kind == Kind::Format) {
            int &open = m_formats[element->emitted];
            if (element->emitted == "a" && open > 0)
                pop(*element);
            if (++open > 1) {
                m_stack.push_back(element); // counted for its end tag, but not nested: once bold is bold
                if (m_stack.size() > deepestElement)
                    m_refused = true;
                return;
            }
        }
        m_stack.push_back(element);
        m_tables += element->kind == Kind::Table ? 1 : 0;
        m_blocks += element->kind == Kind::Block || element->kind == Kind::Item ? 1 : 0;
        m_refused = m_refused || m_stack.size() > deepestElement || m_tables > deepestTable ||
                    m_blocks > deepestBlock;
        writeStart(*element, tag);
    }

    void closeImplied(Kind kind)
    {
        const auto topBlock = [this] {
            return std::find_if(m_stack.rbegin(), m_stack.rend(),
                                [](const Element *e) { return !isInline(e); });
        };
        if (auto top = topBlock(); top != m_stack.rend() && (*top)->kind == Kind::Paragraph)
            popTo(size_t(m_stack.rend() - top) - 1);
        if (auto top = topBlock(); top != m_stack.rend() && kind == Kind::Item && (*top)->kind == Kind::Item)
            popTo(size_t(m_stack.rend() - top) - 1);
        if (kind != Kind::Cell && kind != Kind::Row)
            return;
        for (size_t i = m_stack.size(); i-- > 0 && m_stack[i]->kind != Kind::Table;) {
            if (m_stack[i]->kind == Kind::Cell) {
                popTo(i);
                break;
            }
        }
    }

    void pop(const Element &element)
    {
        const bool tablePart =
            element.kind == Kind::Table || element.kind == Kind::Row || element.kind == Kind::Cell;
        size_t i = m_stack.size();
        while (i > 0 && m_stack[i - 1]->emitted != element.emitted) {
            const Kind kind = m_stack[i - 1]->kind;
            if (kind == Kind::Table || (kind == Kind::Cell && !tablePart)) {
                i = 0;
                break;
            }
            --i;
        }
        if (element.kind == Kind::Format) {
            int &open = m_formats[element.emitted];
            if (open == 0)
                return;
            if (i > 0)
                m_stack.erase(m_stack.begin() + std::ptrdiff_t(i) - 1);
            if (--open == 0)
                writeEnd(element);
            return;
        }
        if (i == 0)
            return;
        writeEnd(element);
        popTo(i - 1);
    }

    // A format left open in a cell ends with it; elsewhere the parser opens it again in the next paragraph.
    void popTo(size_t size)
    {
        const bool leavesCell = std::any_of(m_stack.begin() + std::ptrdiff_t(size), m_stack.end(),
                                            [](const Element *e) { return e->kind == Kind::Cell; });
        while (m_stack.size() > size) {
            const Element *element = m_stack.back();
            m_stack.pop_back();
            m_tables -= element->kind == Kind::Table ? 1 : 0;
            m_blocks -= element->kind == Kind::Block || element->kind == Kind::Item ? 1 : 0;
            if (element->kind == Kind::Format && leavesCell)
                --m_formats[element->emitted];
        }
    }

    void writeStart(const Element &element, const Tag &tag)
    {
        write("<");
        write(element.emitted);
        for (const Attribute &attribute : tag.attributes)
            writeAttribute(attribute);
        write(">");
    }

    void writeEnd(const Element &element)
    {
        write("</");
        write(element.emitted);
        write(">");
    }

    void writeAttribute(const Attribute &attribute)
    {
        const std::string_view value = attribute.value;
        if (isAddress(attribute.name) && takePicture(attribute))
            return;
        const bool text = attribute.name == "alt" || attribute.name == "content" || isAddress(attribute.name);
        if (qsizetype(value.size()) > (text ? longestAddress : longestAttribute))
            return;
        write(" ");
        write(attribute.name);
        write("=\"");
        writeEscaped(value);
        write("\"");
    }

    void writeEscaped(std::string_view value)
    {
        for (const char c : value) {
            if (c == '"')
                write("&quot;");
            else if (c == '<')
                write("&lt;");
            else
                m_out.append(c);
        }
    }

    // A picture inside the address leaves the markup, whatever it holds: its format is looked at later.
    bool takePicture(const Attribute &attribute)
    {
        std::string_view value = attribute.value;
        while (!value.empty() && isSpace(value.front()))
            value.remove_prefix(1);
        const size_t comma = value.substr(0, 100).find(',');
        std::string head(value.substr(0, comma == std::string_view::npos ? 0 : comma));
        std::transform(head.begin(), head.end(), head.begin(), lowered);
        if (head.rfind("data:image/", 0) != 0 || head.find(";base64") == std::string::npos)
            return false;
        const std::string_view coded = value.substr(comma + 1);
        m_pictureBytes += qsizetype(coded.size());
        if (attribute.name != "src" || m_pictureBytes > largestInlinePictures)
            return true;
        m_pictures += QByteArray::fromBase64(QByteArray::fromRawData(coded.data(), qsizetype(coded.size())));
        write(" src=\"picture:");
        write(std::to_string(m_pictures.size() - 1));
        write("\"");
        return true;
    }

    std::string_view m_html;
    Mode m_mode;
    QByteArray m_out;
    QList<QByteArray> m_pictures;
    qsizetype m_pictureBytes = 0;
    std::vector<const Element *> m_stack;
    std::unordered_map<std::string_view, int> m_formats; // how often each is open
    std::array<bool, elements.size()> m_hasNoEnd{};
    qsizetype m_lastGreater;
    std::array<qsizetype, 2> m_lastQuote;
    bool m_noCommentEnd = false;
    bool m_titleSeen = false;
    bool m_refused = false;
    int m_elements = 0;
    int m_flatParagraphs = 0;
    int m_tables = 0;
    int m_blocks = 0;
};

} // namespace

FilteredHtml filterHtml(const QByteArray &html)
{
    FilteredHtml result;
    Filter full(html, Filter::Mode::Full);
    if (full.run()) {
        result.markup = full.takeOutput();
        result.pictures = full.takePictures();
        return result;
    }
    Filter flat(html, Filter::Mode::Flat);
    result.flattened = true;
    result.cut = !flat.run();
    result.markup = flat.takeOutput();
    return result;
}

} // namespace toasoan
