#include "core/desk/read_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace toasoan {

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{Fault::Unreadable,
                     QCoreApplication::translate("Drafting",
                                                 "“%1” cannot be opened. Check that the file is still there.")
                         .arg(name),
                     file.errorString()};
    const QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{Fault::Unreadable,
                     QCoreApplication::translate("Drafting", "“%1” cannot be read to its end.").arg(name),
                     file.errorString()};
    if (bytes.size() > limit)
        return Error{Fault::TooLarge,
                     QCoreApplication::translate("Drafting", "“%1” is too large: at most %2 MB can be read.")
                         .arg(name)
                         .arg(limit >> 20),
                     {}};
    return bytes;
}

} // namespace toasoan
