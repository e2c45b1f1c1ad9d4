#include "core/exchange/zip.h"

#include "core/base/module.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>

namespace toasoan {

namespace {

constexpr auto module = "toasoan_zip";

Error refusal(Fault fault, const char *sentence)
{
    return {fault, QCoreApplication::translate("Zip", sentence), {}};
}

Error damaged()
{
    return refusal(
        Fault::Unreadable,
        QT_TRANSLATE_NOOP("Zip", "The file is damaged or not complete. Please ask for it to be sent again."));
}

Error tooLarge()
{
    return refusal(
        Fault::TooLarge,
        QT_TRANSLATE_NOOP("Zip", "The file grows too large when it is unpacked. It is not opened."));
}

Error wrongName()
{
    return refusal(
        Fault::Unreadable,
        QT_TRANSLATE_NOOP("Zip", "The file holds a name that leads out of its folder. It is not opened."));
}

// What the central directory holds. It is walked here before libzip reads it: libzip would read any number of
// entries first, and shows a NUL in a name as a space.
struct Directory
{
    qsizetype entries = 0;
    bool nulInName = false;
};

template <class Number>
qsizetype numberAt(QByteArrayView bytes, qsizetype at)
{
    return at + qsizetype(sizeof(Number)) <= bytes.size()
               ? qsizetype(qFromLittleEndian<Number>(bytes.data() + at))
               : 0;
}

Directory walk(QByteArrayView bytes)
{
    constexpr qsizetype headerSize = 46;
    Directory directory;
    const qsizetype end = bytes.lastIndexOf("PK\x05\x06");
    qsizetype at = end < 0 ? bytes.size() : numberAt<quint32>(bytes, end + 16);
    while (at + headerSize <= bytes.size() && bytes.sliced(at).startsWith("PK\x01\x02")) {
        const qsizetype name = at + headerSize;
        const qsizetype length = numberAt<quint16>(bytes, at + 28);
        directory.nulInName =
            directory.nulInName || bytes.sliced(name, std::min(length, bytes.size() - name)).contains('\0');
        at = name + length + numberAt<quint16>(bytes, at + 30) + numberAt<quint16>(bytes, at + 32);
        ++directory.entries;
    }
    return directory;
}

bool staysInFolder(const QString &name)
{
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':'))
        return false;
    const auto parts = QStringView(name).split(u'/');
    return std::none_of(parts.begin(), parts.end(),
                        [](QStringView part) { return part == u".." || part == u"."; });
}

bool isFolder(const ZipFacts &entry)
{
    return entry.name.endsWith(u'/');
}

bool isBomb(const ZipFacts &entry)
{
    return entry.size > zipLimit::freeOfRatio && entry.size / zipLimit::ratio > entry.packedSize;
}

std::optional<Error> faultIn(const ZipFacts &entry)
{
    if (!staysInFolder(entry.name))
        return wrongName();
    if (entry.encrypted)
        return refusal(
            Fault::Unreadable,
            QT_TRANSLATE_NOOP("Zip", "The file is locked with a password. Please ask for one without."));
    if (!entry.regular)
        return refusal(Fault::Unreadable,
                       QT_TRANSLATE_NOOP("Zip", "The file holds a link to another file. It is "
                                                "not opened."));
    if (!entry.known)
        return refusal(Fault::Unreadable,
                       QT_TRANSLATE_NOOP("Zip", "The file is packed in a way this program does "
                                                "not read. Please ask for it to be saved again."));
    if (entry.size > zipLimit::delivered || isBomb(entry))
        return tooLarge();
    return std::nullopt;
}

} // namespace

Result<QByteArray> writeZip(const QList<ZipEntry> &entries, const QDateTime &when)
{
    const auto write = moduleFunction(module, "toasoan_write_zip");
    if (!write)
        return write.error();
    QByteArray result;
    QString problem;
    write->as<WriteZip>()(entries, when, result, problem);
    if (problem.isEmpty())
        return result;
    return Error{Fault::Unwritable,
                 QCoreApplication::translate("Zip", "The file could not be packed. Please try again."),
                 problem};
}

QStringList ZipFile::names() const
{
    QStringList names;
    for (const ZipFacts &entry : m_entries)
        if (!isFolder(entry))
            names += entry.name;
    return names;
}

Result<QByteArray> ZipFile::read(const QString &name, qint64 most)
{
    const auto index = m_indexes.constFind(name);
    if (index == m_indexes.cend())
        return damaged();
    const qint64 size = m_entries[*index].size;
    if (size > std::min(most, m_left))
        return tooLarge();
    QByteArray bytes;
    const bool whole = m_zip->read(*index, size, bytes);
    m_left -= std::min<qint64>(m_left, bytes.size());
    if (!whole || bytes.size() != size)
        return damaged(); // also what said that it was smaller
    return bytes;
}

Result<ZipFile> openZip(const QByteArray &bytes)
{
    const Directory directory = walk(bytes);
    if (directory.entries > zipLimit::entries)
        return refusal(Fault::TooLarge,
                       QT_TRANSLATE_NOOP("Zip", "The file holds too many parts. It is not opened."));
    const auto open = moduleFunction(module, "toasoan_open_zip");
    if (!open)
        return open.error();
    ZipFile file;
    file.m_zip.reset(open->as<OpenZip>()(bytes));
    if (!file.m_zip)
        return damaged();
    file.m_entries = file.m_zip->entries();
    if (file.m_entries.isEmpty() || file.m_entries.size() != directory.entries)
        return damaged(); // libzip takes no bytes at all for an empty container
    if (directory.nulInName)
        return wrongName();
    qint64 total = 0;
    for (qsizetype i = 0; i < file.m_entries.size(); ++i) {
        ZipFacts &entry = file.m_entries[i];
        entry.packedSize = std::min<qint64>(entry.packedSize, bytes.size());
        if (const auto fault = faultIn(entry))
            return *fault;
        total += entry.size;
        if (total > zipLimit::delivered)
            return tooLarge();
        if (file.m_indexes.contains(entry.name))
            return refusal(Fault::Unreadable,
                           QT_TRANSLATE_NOOP("Zip", "The file holds two parts of one name. It "
                                                    "is not opened."));
        file.m_indexes.insert(entry.name, i);
    }
    return file;
}

} // namespace toasoan
