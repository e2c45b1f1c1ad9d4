#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QStringList>

#include <memory>

namespace toasoan {

// A file inside a ZIP container.
struct ZipEntry
{
    QString name; // of letters, digits and "/" as the format asks for it
    QByteArray bytes;
    enum class Packing { Deflated, Stored } packing = Packing::Deflated; // Stored: what is packed already
};

// The container, entries in the order given, each with the date and time that `when` shows: equal bytes for
// equal input. A first entry "mimetype" that is stored stands as OpenDocument and EPUB ask for it.
Result<QByteArray> writeZip(const QList<ZipEntry> &entries, const QDateTime &when);

// What is told of an entry before it is read. Sizes are what the file says and may be lies.
struct ZipFacts
{
    QString name;
    qint64 size = 0;
    qint64 packedSize = 0;
    bool encrypted = false;
    bool regular = true; // no link, no device
    bool known = true;   // packed in a way we read: deflated or stored
};

// A container opened by the module that can (zip_module.cpp).
class OpenedZip
{
public:
    virtual ~OpenedZip() = default;
    virtual QList<ZipFacts> entries() const = 0;
    // The bytes of an entry, one byte more than `most` when it has more; false when it is damaged.
    virtual bool read(qsizetype entry, qint64 most, QByteArray &bytes) const = 0;
};

// What the module offers, under the names `toasoan_open_zip` (nothing for what is no container; the caller
// owns the result) and `toasoan_write_zip` (the container or what went wrong).
using OpenZip = OpenedZip *(const QByteArray &bytes);
using WriteZip = void(const QList<ZipEntry> &entries, const QDateTime &when, QByteArray &result,
                      QString &problem);

// Bounds on a container from outside (reliability.md, B5 and B6).
namespace zipLimit {
constexpr qsizetype entries = 2000;
constexpr qint64 delivered = 256LL * 1024 * 1024; // bytes of all that is read from one container, counted
constexpr qint64 freeOfRatio =
    8LL * 1024 * 1024;        // an entry up to this size may be packed as well as it likes
constexpr qint64 ratio = 250; // plain XML is seldom packed better
} // namespace zipLimit

// A container from outside, in memory; nothing of it ever gets onto the disk. One thread at a time.
class ZipFile
{
public:
    QStringList names() const; // of its files, in the order they stand
    bool contains(const QString &name) const { return m_indexes.contains(name); }

    // The bytes of a file. Refused when it has more than `most`, or when more than zipLimit::delivered have
    // been read from this container.
    Result<QByteArray> read(const QString &name, qint64 most = zipLimit::delivered);

private:
    friend Result<ZipFile> openZip(const QByteArray &bytes);

    std::unique_ptr<OpenedZip> m_zip;
    QList<ZipFacts> m_entries;
    QHash<QString, qsizetype> m_indexes;
    qint64 m_left = zipLimit::delivered;
};

// Refuses with one sentence what is no container or is made to do harm: too many entries, bombs, encryption,
// links, two entries of one name, names that lead out of a folder.
Result<ZipFile> openZip(const QByteArray &bytes);

} // namespace toasoan
