#include "core/base/safe_write.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace toasoan {

namespace {

Error writeError(const QString &path, int code)
{
    const QString name = QDir::toNativeSeparators(path);
    const QString detail = QString::fromLocal8Bit(std::strerror(code));
    if (code == ENOSPC || code == EDQUOT || code == EFBIG)
        return {Fault::DiskFull,
                QCoreApplication::translate(
                    "SafeWrite", "The disk is full: “%1” was not written. Free some space and try again.")
                    .arg(name),
                detail};
    return {Fault::Unwritable,
            QCoreApplication::translate(
                "SafeWrite", "“%1” cannot be written. Choose another place or check who may write there.")
                .arg(name),
            detail};
}

} // namespace

Result<void> syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return writeError(path, errno);
    const int rc = ::fsync(folder);
    const int code = errno;
    ::close(folder);
    // Some file systems cannot sync a folder and say so; there the rename is as lasting as they make it.
    if (rc != 0 && code != EINVAL && code != ENOTSUP)
        return writeError(path, code);
    return {};
}

Result<void> safeWrite(const QString &path, QByteArrayView bytes)
{
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return writeError(path, errno);
    if (!QFileInfo::exists(path))
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);

    // One large write() may be cut short and still look like success, so count what arrived.
    qint64 written = 0;
    while (written < bytes.size()) {
        errno = 0;
        const qint64 step = file.write(bytes.data() + written, bytes.size() - written);
        if (step <= 0) {
            const int code = errno ? errno : ENOSPC;
            file.cancelWriting();
            return writeError(path, code);
        }
        written += step;
    }
    errno = 0;
    if (!file.flush() || ::fsync(file.handle()) != 0) {
        const int code = errno ? errno : EIO;
        file.cancelWriting();
        return writeError(path, code);
    }
    errno = 0;
    if (!file.commit())
        return writeError(path, errno ? errno : EIO);
    return syncFolder(QFileInfo(path).absolutePath());
}

} // namespace toasoan
