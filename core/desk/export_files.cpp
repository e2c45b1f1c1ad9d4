#include "core/desk/export_files.h"

#include "core/base/safe_write.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace toasoan {

namespace {

Result<QString> writeOne(const ExportFile &file, const QString &folder)
{
    const QString path = QDir(folder).filePath(file.name);
    const QString parent = QFileInfo(path).path();
    if (const auto made = makeFolder(parent); !made)
        return made.error();
    const Result<QByteArray> bytes = file.bytes();
    if (!bytes)
        return bytes.error();
    if (const auto done = safeWrite(path, *bytes); !done)
        return done.error();
    return path;
}

} // namespace

Result<void> makeFolder(const QString &path)
{
    if (QDir().mkpath(path))
        return {};
    return Error{
        Fault::Unwritable,
        QCoreApplication::translate("Publishing", "The folder “%1” cannot be made. Choose another one.")
            .arg(QDir::toNativeSeparators(path)),
        {}};
}

Result<QStringList> writeAll(const QList<ExportFile> &files, const QString &folder, const Progress &progress)
{
    QStringList paths;
    for (const ExportFile &file : files) {
        const auto path = progress.ended() ? Result<QString>(cancelledWork()) : writeOne(file, folder);
        if (!path) {
            // Its own folder is there even when the file is not.
            takeBack(paths + QStringList{QDir(folder).filePath(file.name)}, folder);
            return path.error();
        }
        paths.append(*path);
        progress.done(paths.size(), files.size());
    }
    return paths;
}

void takeBack(const QStringList &paths, const QString &folder)
{
    const QString home = QDir(folder).path();
    for (const QString &path : paths) {
        QFile::remove(path);
        if (const QString parent = QFileInfo(path).path(); parent != home)
            QDir().rmdir(parent); // refused as long as something is in it
    }
}

QString freeBase(const QString &folder, const QString &name,
                 const std::function<QStringList(const QString &)> &filesOf)
{
    QString base = name;
    const QDir dir(folder);
    const auto taken = [&](const QString &file) {
        return QFileInfo::exists(dir.filePath(file.section(u'/', 0, 0)));
    };
    for (int n = 2;; ++n) {
        const QStringList files = filesOf(base);
        if (std::none_of(files.begin(), files.end(), taken))
            return base;
        base = QStringLiteral("%1-%2").arg(name).arg(n);
    }
}

} // namespace toasoan
