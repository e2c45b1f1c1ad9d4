#pragma once

#include <QByteArray>
#include <QString>

#include <algorithm>

namespace toasoan {

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

} // namespace toasoan
