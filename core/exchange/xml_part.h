#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamReader>

namespace toasoan {

// What can be wrong with a piece of XML from outside. Damaged is an accident; the others are only made on
// purpose.
enum class XmlFault { None, Damaged, Doctype, TooLarge, TooDeep, TooManyAttributes };

constexpr qint64 largestXml = 64LL << 20; // bytes
constexpr int deepestXml = 256;           // elements in each other
constexpr int mostXmlAttributes = 256;    // of one element

// What a linear pass over the bytes tells, before a parser sees them.
XmlFault faultIn(QByteArrayView xml);

// One XML part of an office file, read forward once and within bounds: a document type is never read, so
// nothing is defined, expanded or opened. Names are those of the specifications ("w:p", "text:p") whatever
// prefixes the file uses, for the transitional and the strict namespaces alike; other elements have an empty
// name.
class XmlPart
{
public:
    explicit XmlPart(const QByteArray &bytes);

    XmlFault fault() const;

    // Goes to the next element inside the present one; false at its end. Text between is passed over.
    bool nextChild();

    // One step, for content in which text and elements stand side by side.
    enum class Step { Start, End, Text, Over };
    Step step();

    const QString &name() const { return m_name; }
    bool is(QLatin1String name) const { return m_name == name; }
    QString attribute(QLatin1String name) const; // empty when it is not there
    bool has(QLatin1String name) const;
    QString characters() const { return m_reader.text().toString(); } // of a Text step

    QString text(); // all text of the present element, read to its end
    void skip();    // the rest of the present element

private:
    void takeName();
    void close(); // an element was read to its end

    QXmlStreamReader m_reader;
    QString m_name;
    XmlFault m_fault = XmlFault::None;
    int m_open = 0; // elements
    bool m_isOver = false;
};

} // namespace toasoan
