#include "tests/architecture/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

QList<SourceFile> sources(const QStringList &folders)
{
    const QDir root(QStringLiteral(TOASOAN_SOURCE_DIR));
    QList<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator walk(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (file.open(QIODevice::ReadOnly))
                files.append({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    return files;
}

QStringList matches(const SourceFile &file, const QRegularExpression &pattern)
{
    QStringList found;
    const QStringList lines = file.text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString code = lines[i].section(u"//"_s, 0, 0);
        if (pattern.match(code).hasMatch())
            found.append(u"%1:%2: %3"_s.arg(file.path).arg(i + 1).arg(lines[i].trimmed()));
    }
    return found;
}
