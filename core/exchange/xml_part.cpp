#include "core/exchange/xml_part.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace toasoan {

namespace {

struct Space
{
    QLatin1String address;
    QLatin1String prefix;
};

constexpr std::array spaces{
    Space{QLatin1String("http://schemas.openxmlformats.org/wordprocessingml/2006/main"), QLatin1String("w")},
    Space{QLatin1String("http://purl.oclc.org/ooxml/wordprocessingml/main"), QLatin1String("w")},
    Space{QLatin1String("http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
          QLatin1String("r")},
    Space{QLatin1String("http://purl.oclc.org/ooxml/officeDocument/relationships"), QLatin1String("r")},
    Space{QLatin1String("http://schemas.openxmlformats.org/package/2006/relationships"),
          QLatin1String("rel")},
    Space{QLatin1String("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
          QLatin1String("wp")},
    Space{QLatin1String("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing"), QLatin1String("wp")},
    Space{QLatin1String("http://schemas.openxmlformats.org/drawingml/2006/main"), QLatin1String("a")},
    Space{QLatin1String("http://purl.oclc.org/ooxml/drawingml/main"), QLatin1String("a")},
    Space{QLatin1String("http://schemas.openxmlformats.org/drawingml/2006/picture"), QLatin1String("pic")},
    Space{QLatin1String("http://purl.oclc.org/ooxml/drawingml/picture"), QLatin1String("pic")},
    Space{QLatin1String("http://schemas.openxmlformats.org/drawingml/2006/chart"), QLatin1String("c")},
    Space{QLatin1String("http://purl.oclc.org/ooxml/drawingml/chart"), QLatin1String("c")},
    Space{QLatin1String("http://schemas.microsoft.com/office/drawing/2014/chartex"), QLatin1String("c")},
    Space{QLatin1String("http://schemas.openxmlformats.org/drawingml/2006/diagram"), QLatin1String("dgm")},
    Space{QLatin1String("http://purl.oclc.org/ooxml/drawingml/diagram"), QLatin1String("dgm")},
    Space{QLatin1String("http://schemas.openxmlformats.org/officeDocument/2006/math"), QLatin1String("m")},
    Space{QLatin1String("http://purl.oclc.org/ooxml/officeDocument/math"), QLatin1String("m")},
    Space{QLatin1String("http://schemas.openxmlformats.org/markup-compatibility/2006"), QLatin1String("mc")},
    Space{QLatin1String("http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
          QLatin1String("wps")},
    Space{QLatin1String("http://schemas.microsoft.com/office/word/2010/wordml"), QLatin1String("w14")},
    Space{QLatin1String("http://schemas.microsoft.com/office/word/2012/wordml"), QLatin1String("w15")},
    Space{QLatin1String("http://schemas.microsoft.com/office/word/2023/wordml/word16du"),
          QLatin1String("w16du")},
    Space{QLatin1String("urn:schemas-microsoft-com:vml"), QLatin1String("v")},
    Space{QLatin1String("urn:schemas-microsoft-com:office:office"), QLatin1String("o")},
    Space{QLatin1String("http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"),
          QLatin1String("op")},
    Space{QLatin1String("http://purl.oclc.org/ooxml/officeDocument/customProperties"), QLatin1String("op")},
    Space{QLatin1String("urn:oasis:names:tc:opendocument:xmlns:office:1.0"), QLatin1String("office")},
    Space{QLatin1String("urn:oasis:names:tc:opendocument:xmlns:text:1.0"), QLatin1String("text")},
    Space{QLatin1String("urn:oasis:names:tc:opendocument:xmlns:style:1.0"), QLatin1String("style")},
    Space{QLatin1String("urn:oasis:names:tc:opendocument:xmlns:table:1.0"), QLatin1String("table")},
    Space{QLatin1String("urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"), QLatin1String("draw")},
    Space{QLatin1String("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"), QLatin1String("fo")},
    Space{QLatin1String("urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"), QLatin1String("svg")},
    Space{QLatin1String("urn:oasis:names:tc:opendocument:xmlns:meta:1.0"), QLatin1String("meta")},
    Space{QLatin1String("http://purl.org/dc/elements/1.1/"), QLatin1String("dc")},
    Space{QLatin1String("http://www.w3.org/1999/xlink"), QLatin1String("xlink")},
};

QLatin1String prefixOf(QStringView address)
{
    for (const Space &space : spaces) {
        if (space.address.size() == address.size() && space.address == address)
            return space.prefix;
    }
    return {};
}

// Where the text `end` ends, looked for from `at`; the end of `xml` when it is not there.
qsizetype behind(QByteArrayView xml, qsizetype at, QByteArrayView end)
{
    const qsizetype found = xml.indexOf(end, at);
    return found < 0 ? xml.size() : found + end.size();
}

// A start tag, from behind its "<" on.
struct Tag
{
    qsizetype end = 0; // behind its ">"
    int attributes = 0;
    bool isEmpty = false; // ends in "/>"
};

Tag tagAt(QByteArrayView xml, qsizetype at)
{
    Tag tag;
    char quote = 0;
    char before = 0;
    for (; at < xml.size(); ++at) {
        const char c = xml[at];
        if (quote != 0) {
            if (c == quote)
                quote = 0;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '=') {
            ++tag.attributes;
        } else if (c == '>') {
            tag.isEmpty = before == '/';
            tag.end = at + 1;
            return tag;
        }
        before = c;
    }
    tag.end = xml.size();
    return tag;
}

// Bytes in another encoding than these two could mean one thing to the pass and another to the parser.
bool declaresOtherEncoding(QByteArrayView xml)
{
    if (!xml.startsWith("<?xml"))
        return false;
    const QByteArray declaration =
        xml.first(std::min<qsizetype>(behind(xml, 0, "?>"), 200)).toByteArray().toLower();
    const qsizetype at = declaration.indexOf("encoding");
    return at >= 0 && declaration.indexOf("utf-8", at) < 0 && declaration.indexOf("us-ascii", at) < 0;
}

} // namespace

XmlFault faultIn(QByteArrayView xml)
{
    int depth = 0;
    for (qsizetype at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
        const QByteArrayView rest = xml.sliced(at);
        if (rest.startsWith("<!--")) {
            at = behind(xml, at + 4, "-->");
        } else if (rest.startsWith("<![CDATA[")) {
            at = behind(xml, at, "]]>");
        } else if (rest.startsWith("<!")) {
            return XmlFault::Doctype;
        } else if (rest.startsWith("<?")) {
            at = behind(xml, at, "?>");
        } else if (rest.startsWith("</")) {
            --depth;
            at += 2;
        } else {
            const Tag tag = tagAt(xml, at + 1);
            if (tag.attributes > mostXmlAttributes)
                return XmlFault::TooManyAttributes;
            if (!tag.isEmpty && ++depth > deepestXml)
                return XmlFault::TooDeep;
            at = tag.end;
        }
    }
    return XmlFault::None;
}

XmlPart::XmlPart(const QByteArray &bytes)
{
    if (bytes.size() > largestXml) {
        m_fault = XmlFault::TooLarge;
        return;
    }
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        const QString text = decoder(bytes);
        m_fault = decoder.hasError() ? XmlFault::Damaged : faultIn(text.toUtf8());
        if (m_fault == XmlFault::None)
            m_reader.addData(text);
        return;
    }
    const QByteArrayView xml =
        bytes.startsWith("\xef\xbb\xbf") ? QByteArrayView(bytes).sliced(3) : QByteArrayView(bytes);
    if (!bytes.isValidUtf8() || declaresOtherEncoding(xml))
        m_fault = XmlFault::Damaged;
    else
        m_fault = faultIn(xml);
    if (m_fault == XmlFault::None)
        m_reader.addData(bytes);
}

XmlFault XmlPart::fault() const
{
    if (m_fault != XmlFault::None)
        return m_fault;
    return m_reader.hasError() ? XmlFault::Damaged : XmlFault::None;
}

bool XmlPart::nextChild()
{
    for (;;) {
        switch (step()) {
        case Step::Start:
            return true;
        case Step::Text:
            break;
        case Step::End:
        case Step::Over:
            return false;
        }
    }
}

// Beyond the end of the root the parser would wait for more and call the part cut off.
XmlPart::Step XmlPart::step()
{
    while (m_fault == XmlFault::None && !m_isOver && !m_reader.atEnd()) {
        switch (m_reader.readNext()) {
        case QXmlStreamReader::StartElement:
            ++m_open;
            takeName();
            return Step::Start;
        case QXmlStreamReader::EndElement:
            close();
            takeName();
            return Step::End;
        case QXmlStreamReader::Characters:
            return Step::Text;
        default:
            break;
        }
    }
    return Step::Over;
}

void XmlPart::close()
{
    --m_open;
    m_isOver = m_open == 0;
}

void XmlPart::takeName()
{
    m_name.resize(0);
    const QLatin1String prefix = prefixOf(m_reader.namespaceUri());
    if (prefix.isEmpty())
        return;
    m_name += prefix;
    m_name += u':';
    m_name += m_reader.name();
}

QString XmlPart::attribute(QLatin1String name) const
{
    const qsizetype colon = name.indexOf(QLatin1Char(':'));
    const QLatin1String local = name.sliced(colon + 1);
    const QXmlStreamAttributes attributes = m_reader.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() != local)
            continue;
        const bool same = colon < 0 ? attribute.namespaceUri().isEmpty()
                                    : prefixOf(attribute.namespaceUri()) == name.first(colon);
        if (same)
            return attribute.value().toString();
    }
    return {};
}

bool XmlPart::has(QLatin1String name) const
{
    return !attribute(name).isNull();
}

QString XmlPart::text()
{
    const QString text = m_reader.readElementText(QXmlStreamReader::IncludeChildElements);
    close();
    return text;
}

void XmlPart::skip()
{
    m_reader.skipCurrentElement();
    close();
}

} // namespace toasoan
