#include "app/paths.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

QString besideSettings(const QString &name)
{
    const QString settings = qEnvironmentVariable("TOASOAN_CONFIG");
    const QDir folder =
        settings.isEmpty()
            ? QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/toasoan"_s)
            : QFileInfo(settings).absoluteDir();
    return folder.filePath(name);
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

QString personalWordsFile()
{
    return besideSettings(u"personal-words.txt"_s);
}

QString personalSnippetsFile()
{
    return besideSettings(u"personal-snippets.csv"_s);
}

} // namespace toasoan
