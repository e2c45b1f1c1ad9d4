#pragma once

#include "core/exchange/xml_part.h"
#include "core/exchange/zip.h"

#include <QSet>

#include <functional>
#include <optional>

namespace toasoan {

// The parts of a document of a word processor: XML and pictures inside one container. What is wrong with it
// is remembered, so that a reader need only ask at its end.
class OfficeParts
{
public:
    enum class Need { Must, May };

    // `name` is the file's, for sentences.
    OfficeParts(ZipFile zip, QString name);

    bool contains(const QString &part) const { return m_zip.contains(part); }

    // Hands a part to `read`. A part that is not there is passed over unless it must be; a damaged one that
    // need not be there is noted; what is made to do harm is an error wherever it stands.
    void readXml(const QString &part, Need need, const std::function<void(XmlPart &)> &read);

    // The bytes of a part of XML that was read; 0 of another.
    qint64 size(const QString &part) const { return m_texts.value(part).size(); }

    // Whether these bytes stand in a part.
    bool mentions(const QString &part, QByteArrayView bytes);

    // The bytes of a picture; none when it is not there or is too large. One asked for again is not read
    // again.
    QByteArray picture(const QString &part);

    const std::optional<Error> &error() const { return m_error; }
    QStringList notes() const;

private:
    void take(const QString &part, XmlFault fault, Need need);

    ZipFile m_zip;
    QString m_name;
    std::optional<Error> m_error;
    QHash<QString, QByteArray> m_pictures;
    QHash<QString, QByteArray> m_texts; // a document may be read several times
    QSet<QString> m_damaged;
};

// Where a reference inside `part` leads: "media/a.jpg" of "word/document.xml" is "word/media/a.jpg". Empty
// for what leads out of the container.
QString partNamed(const QString &reference, const QString &part);

// What readers of documents answer for a file that is one, but cannot be an article.
Error unreadContainer(const Error &reason, const QString &name);
Error tooMuchText(const QString &name);
Error noDocument(const QString &name);
Error lockedDocument(const QString &name);

} // namespace toasoan
