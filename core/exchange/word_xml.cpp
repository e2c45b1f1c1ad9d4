#include "core/exchange/word_xml.h"

namespace toasoan {

namespace {

// https://www.w3.org/TR/xml/#charsets, without the controls it calls discouraged and without the character
// that stands for an object.
QString allowed(QStringView text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += text[i];
            clean += text[++i];
        } else if (c == u'\t' || c == u'\n' || (c >= 0x20 && c < 0x7f) ||
                   (c >= 0xa0 && c < 0xfffc && !QChar::isSurrogate(c)) || c == 0xfffd) {
            clean += text[i];
        }
    }
    return clean;
}

} // namespace

WordXml::WordXml()
    : m_xml(&m_bytes)
{
    m_xml.writeStartDocument(QStringLiteral("1.0"), true);
}

void WordXml::open(const char *name, Attributes attributes)
{
    m_xml.writeStartElement(QLatin1String(name));
    write(attributes);
}

void WordXml::close()
{
    m_xml.writeEndElement();
}

void WordXml::empty(const char *name, Attributes attributes)
{
    m_xml.writeEmptyElement(QLatin1String(name));
    write(attributes);
}

void WordXml::leaf(const char *name, const QString &text, Attributes attributes)
{
    open(name, attributes);
    this->text(text);
    close();
}

void WordXml::text(QStringView text)
{
    m_xml.writeCharacters(allowed(text));
}

QByteArray WordXml::take()
{
    m_xml.writeEndDocument();
    Q_ASSERT(!m_xml.hasError());
    return std::move(m_bytes);
}

void WordXml::write(Attributes attributes)
{
    for (const auto &[name, value] : attributes)
        m_xml.writeAttribute(QLatin1String(name), allowed(value));
}

} // namespace toasoan
