#include "core/base/module.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibrary>

namespace toasoan {

namespace {

// Below the prefix where the program is installed, else where it was built.
QString folderOf(const QString &file)
{
    const QString installed =
        QCoreApplication::applicationDirPath() + QStringLiteral("/../" TOASOAN_MODULES_INSTALLED "/");
    return QFile::exists(installed + file) ? installed : QStringLiteral(TOASOAN_MODULES_BUILT "/");
}

} // namespace

Result<ModuleFunction> moduleFunction(const char *module, const char *function)
{
    const QString file = QLatin1StringView(module) + QStringLiteral(".so");
    QLibrary library(folderOf(file) + file);
    library.setLoadHints(QLibrary::ResolveAllSymbolsHint); // a fault shows here, not in the middle of work
    if (const QFunctionPointer found = library.resolve(function))
        return ModuleFunction{found};
    return Error{Fault::Unreadable,
                 QCoreApplication::translate(
                     "Module", "A part of the program is missing (%1). Please install Tòa Soạn again.")
                     .arg(file),
                 library.errorString()};
}

} // namespace toasoan
