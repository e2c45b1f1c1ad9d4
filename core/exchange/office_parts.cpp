#include "core/exchange/office_parts.h"

#include "core/media/picture.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

constexpr qsizetype longestName = 300; // characters

} // namespace

OfficeParts::OfficeParts(ZipFile zip, QString name)
    : m_zip(std::move(zip))
    , m_name(std::move(name))
{
}

void OfficeParts::readXml(const QString &part, Need need, const std::function<void(XmlPart &)> &read)
{
    if (m_error)
        return;
    if (!contains(part)) {
        if (need == Need::Must)
            m_error = noDocument(m_name);
        return;
    }
    if (!m_texts.contains(part)) {
        const auto bytes = m_zip.read(part, largestXml);
        if (!bytes) {
            m_error = unreadContainer(bytes.error(), m_name);
            return;
        }
        m_texts.insert(part, *bytes);
    }
    XmlPart xml(m_texts.value(part));
    if (xml.fault() == XmlFault::None)
        read(xml);
    take(part, xml.fault(), need);
}

void OfficeParts::take(const QString &part, XmlFault fault, Need need)
{
    if (fault == XmlFault::None)
        return;
    if (fault != XmlFault::Damaged) {
        m_error =
            Error{Fault::Unreadable,
                  QCoreApplication::translate(
                      "Import", "“%1” is built as no word processor builds its files, so it was not read.")
                      .arg(m_name),
                  QString::number(int(fault))};
    } else if (need == Need::Must) {
        m_error = Error{Fault::Unreadable,
                        QCoreApplication::translate(
                            "Import", "“%1” is damaged. Open it in the program it was written with, save it "
                                      "again and import that file.")
                            .arg(m_name),
                        {}};
    } else {
        m_damaged.insert(part);
    }
}

bool OfficeParts::mentions(const QString &part, QByteArrayView bytes)
{
    if (m_error || !contains(part))
        return false;
    const auto whole = m_zip.read(part, largestXml);
    return whole && whole->contains(bytes);
}

QByteArray OfficeParts::picture(const QString &part)
{
    if (m_error || part.isEmpty() || !contains(part))
        return {};
    const auto known = m_pictures.constFind(part);
    if (known != m_pictures.constEnd())
        return *known;
    const auto bytes = m_zip.read(part, largestPictureFile);
    const QByteArray picture = bytes ? *bytes : QByteArray();
    m_pictures.insert(part, picture);
    return picture;
}

QStringList OfficeParts::notes() const
{
    if (m_damaged.isEmpty())
        return {};
    return {QCoreApplication::translate("Import",
                                        "%n part(s) of the file are damaged and were not read to "
                                        "their end.",
                                        nullptr, int(m_damaged.size()))};
}

QString partNamed(const QString &reference, const QString &part)
{
    if (reference.isEmpty() || reference.size() > longestName || reference.contains(u':') ||
        reference.contains(u'\\') || reference.contains(QChar(u'\0')))
        return {};
    QStringList path;
    if (!reference.startsWith(u'/'))
        path = part.split(u'/', Qt::SkipEmptyParts).mid(0, part.count(u'/'));
    const QStringList steps = reference.split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : steps) {
        if (step == u".")
            continue;
        if (step != u"..") {
            path.append(step);
        } else if (path.isEmpty()) {
            return {};
        } else {
            path.removeLast();
        }
    }
    return path.join(u'/');
}

Error unreadContainer(const Error &reason, const QString &name)
{
    return {reason.fault,
            QCoreApplication::translate("Import", "“%1” was not read. %2").arg(name, reason.message),
            reason.detail};
}

Error tooMuchText(const QString &name)
{
    return {Fault::TooLarge,
            QCoreApplication::translate("Import", "“%1” holds far more text than an article.").arg(name),
            {}};
}

Error noDocument(const QString &name)
{
    return {Fault::Unreadable,
            QCoreApplication::translate(
                "Import", "“%1” is no text document of Word or LibreOffice. Save it as .docx or "
                          ".odt and import that file.")
                .arg(name),
            {}};
}

Error lockedDocument(const QString &name)
{
    return {Fault::Unreadable,
            QCoreApplication::translate(
                "Import", "“%1” is locked with a password. Open it where the password is known, "
                          "save it without one and import that file.")
                .arg(name),
            {}};
}

} // namespace toasoan
