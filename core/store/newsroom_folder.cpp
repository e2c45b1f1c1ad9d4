#include "core/store/newsroom_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace toasoan {

namespace {

constexpr auto ownerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto ownerFolder = ownerFile | QFile::ExeOwner;

constexpr std::array networkTypes{
    "9p",     "afpfs",  "afs",    "beegfs",    "ceph",        "cifs",       "coda",
    "davfs",  "gfs",    "gfs2",   "glusterfs", "gpfs",        "gvfsd-fuse", "lustre",
    "ncpfs",  "nfs",    "nfs3",   "nfs4",      "ocfs2",       "onedriver",  "orangefs",
    "prl_fs", "rclone", "s3fs",   "gcsfuse",   "smb",         "smb2",       "smb3",
    "smbfs",  "sshfs",  "vboxsf", "vmhgfs",    "vmhgfs-fuse", "webdav",     "google-drive-ocamlfuse"};

} // namespace

QString storePath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("newsroom.sqlite"));
}

QString lockPath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("newsroom.lock"));
}

QString backupFolder(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("backups"));
}

QByteArray fileSystemType(const QString &folder)
{
    return QStorageInfo(folder).fileSystemType();
}

bool isNetworkFileSystem(const QByteArray &type)
{
    const QByteArray name = type.toLower();
    const QByteArray plain = name.startsWith("fuse.") ? name.mid(5) : name;
    return std::any_of(networkTypes.begin(), networkTypes.end(), [&](const char *t) { return plain == t; });
}

FolderState stateOf(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists() && !info.isSymLink())
        return FolderState::Absent;
    if (!info.isDir())
        return FolderState::Other;
    if (QFileInfo::exists(storePath(folder)))
        return FolderState::Newsroom;
    const QStringList names =
        QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    const bool ours = std::all_of(names.begin(), names.end(), [](const QString &name) {
        return name == QLatin1String("newsroom.lock") ||
               name.startsWith(QLatin1String("newsroom.sqlite.new"));
    });
    return ours ? FolderState::Empty : FolderState::Other;
}

Result<void> makePrivateFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return {};
    if (!QDir().mkpath(info.absolutePath()) || !QDir().mkdir(info.absoluteFilePath(), ownerFolder))
        return Error{Fault::Unwritable,
                     QCoreApplication::translate(
                         "Store", "The folder “%1” cannot be made. Choose a place where you may write.")
                         .arg(QDir::toNativeSeparators(folder)),
                     {}};
    return {};
}

void makePrivate(const QString &folder)
{
    QFile::setPermissions(folder, ownerFolder);
    const QString store = storePath(folder);
    for (const QString &path : {store, QString(store + QStringLiteral("-wal")),
                                QString(store + QStringLiteral("-shm")), lockPath(folder)})
        if (QFileInfo::exists(path))
            QFile::setPermissions(path, ownerFile);
}

Error noNewsroom(const QString &folder)
{
    return {Fault::NoNewsroom,
            QCoreApplication::translate(
                "Store", "There is no newsroom in “%1”. Choose another folder, or make a newsroom in "
                         "an empty one.")
                .arg(QDir::toNativeSeparators(folder)),
            {}};
}

} // namespace toasoan
