#include "app/paths.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>

#include <array>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

// What lives in the path already or, before it is made, in what is above it.
QString nearestExisting(const QString &folder)
{
    QString path = folder;
    while (!QFileInfo::exists(path)) {
        const QString above = QFileInfo(path).path();
        if (above == path)
            return path;
        path = above;
    }
    return path;
}

} // namespace

QString defaultNewsroomFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).filePath(u"toasoan"_s);
}

QString newsroomFolder(const QString &typed)
{
    QString path = typed.trimmed();
    if (path.isEmpty())
        return defaultNewsroomFolder();
    if (path == "~"_L1 || path.startsWith("~/"_L1))
        path.replace(0, 1, QDir::homePath());
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

bool isOnNetwork(const QString &folder)
{
    static constexpr std::array kinds{"nfs",  "nfs4",  "cifs",       "smb",   "smb2",
                                      "smb3", "smbfs", "fuse.sshfs", "afpfs", "9p"};
    const QByteArray kind = QStorageInfo(nearestExisting(folder)).fileSystemType();
    return std::any_of(kinds.begin(), kinds.end(), [&kind](const char *name) { return kind == name; });
}

FolderState folderState(const QString &folder)
{
    const QFileInfo there(folder);
    if (!there.exists())
        return FolderState::Free;
    if (QFileInfo::exists(QDir(folder).filePath(u"newsroom.sqlite"_s)))
        return FolderState::Newsroom;
    return there.isDir() && QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
               ? FolderState::Free
               : FolderState::Other;
}

} // namespace toasoan
