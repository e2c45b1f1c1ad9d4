#include "core/store/store_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <array>
#include <cstring>
#include <memory>
#include <optional>
#include <vector>

namespace toasoan {

namespace {

using Header = std::array<char, 100>;

struct FileStart
{
    Header header{};
    qint64 size = 0;
};

Error damaged(const QString &path, const QString &detail)
{
    return {Fault::Damaged,
            QCoreApplication::translate(
                "Store", "“%1” is damaged or not the store of a newsroom. It was left as it is; "
                         "a backup can be put in its place.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

std::optional<FileStart> readStart(const QString &path)
{
    sqlite3_vfs *vfs = sqlite3_vfs_find(nullptr);
    const QByteArray encoded = QFile::encodeName(QFileInfo(path).absoluteFilePath());
    std::vector<char> full(size_t(vfs->mxPathname) + 1);
    if (vfs->xFullPathname(vfs, encoded.constData(), int(full.size()), full.data()) != SQLITE_OK)
        return std::nullopt;
    const auto freeName = [](const char *name) { sqlite3_free_filename(const_cast<char *>(name)); };
    const std::unique_ptr<const char, decltype(freeName)> name(
        sqlite3_create_filename(full.data(), "", "", 0, nullptr), freeName);
    if (!name)
        return std::nullopt;
    std::vector<std::max_align_t> memory(size_t(vfs->szOsFile) / sizeof(std::max_align_t) + 1);
    auto *file = reinterpret_cast<sqlite3_file *>(memory.data());
    if (vfs->xOpen(vfs, name.get(), file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr) != SQLITE_OK)
        return std::nullopt;
    FileStart start;
    sqlite3_int64 size = 0;
    int rc = file->pMethods->xFileSize(file, &size);
    start.size = size;
    if (rc == SQLITE_OK)
        rc = file->pMethods->xRead(file, start.header.data(), int(start.header.size()), 0);
    file->pMethods->xClose(file);
    if (rc != SQLITE_OK && rc != SQLITE_IOERR_SHORT_READ)
        return std::nullopt;
    return start;
}

quint32 number(const Header &header, size_t offset)
{
    return qFromBigEndian<quint32>(header.data() + offset);
}

qint64 pageSize(const Header &header)
{
    const int size = qFromBigEndian<quint16>(header.data() + 16);
    return size == 1 ? 65536 : size;
}

} // namespace

Result<StoreHeader> readStoreHeader(const QString &path, int newestVersion)
{
    const QString shown = QDir::toNativeSeparators(path);
    const auto start = readStart(path);
    if (!start)
        return Error{
            Fault::Unreadable,
            QCoreApplication::translate("Store", "“%1” cannot be read. Check that the file is yours.")
                .arg(shown),
            {}};
    const Header &header = start->header;
    if (start->size < qint64(header.size()) || std::memcmp(header.data(), "SQLite format 3", 16) != 0)
        return damaged(path, QStringLiteral("no SQLite header"));
    if (number(header, 68) != storeApplicationId)
        return Error{Fault::NoNewsroom,
                     QCoreApplication::translate(
                         "Store", "“%1” belongs to another program. Choose the folder of a newsroom.")
                         .arg(shown),
                     QStringLiteral("application id %1").arg(number(header, 68), 0, 16)};
    const auto version = qint32(number(header, 60));
    if (version > newestVersion)
        return Error{Fault::TooNew,
                     QCoreApplication::translate(
                         "Store", "“%1” was written by a newer version of this program. Update the "
                                  "program, or open a backup; nothing was changed.")
                         .arg(shown),
                     QStringLiteral("version %1, we know %2").arg(version).arg(newestVersion)};
    const qint64 page = pageSize(header);
    const bool logged = header[18] == 2 && header[19] == 2;
    const bool plain = header[18] == 1 && header[19] == 1;
    if (version < 1 || page < 512 || (page & (page - 1)) != 0 || (!logged && !plain))
        return damaged(path, QStringLiteral("impossible header"));
    // A log that was not yet brought in may hold the pages the file lacks.
    if (start->size < page || (start->size < page * qint64(number(header, 28)) && !leftUnclean(path)))
        return damaged(path, QStringLiteral("truncated to %1 bytes").arg(start->size));
    return StoreHeader{version, logged};
}

bool leftUnclean(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

} // namespace toasoan
