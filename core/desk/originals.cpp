#include "core/desk/originals.h"

#include "core/base/file_name.h"
#include "core/base/safe_write.h"
#include "core/media/original_files.h"
#include "core/store/original_store.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrent>

namespace toasoan {

namespace {

QString openableName(const QString &name)
{
    static const QStringList harmless{QStringLiteral("txt"), QStringLiteral("md"),   QStringLiteral("html"),
                                      QStringLiteral("htm"), QStringLiteral("docx"), QStringLiteral("odt"),
                                      QStringLiteral("doc"), QStringLiteral("rtf")};
    const QFileInfo file(name);
    const QString suffix = file.suffix().toLower();
    return fileNameFor(file.completeBaseName()) + u'.' +
           (harmless.contains(suffix) ? suffix : harmless.front());
}

} // namespace

Originals::Originals(Store &store, const OriginalFiles &files, QThreadPool &pool)
    : m_store(store)
    , m_files(files)
    , m_pool(pool)
{
}

QFuture<Result<QList<Original>>> Originals::of(ArticleId article)
{
    return m_store.read([article](Database &database) { return OriginalStore(database).of(article); });
}

QFuture<Result<void>> Originals::saveAs(const Original &original, const QString &path)
{
    return QtConcurrent::run(&m_pool, [this, original, path]() -> Result<void> {
        const auto bytes = m_files.bytes(original);
        return bytes ? safeWrite(path, *bytes) : bytes.error();
    });
}

QFuture<Result<QString>> Originals::copyToOpen(const Original &original)
{
    return QtConcurrent::run(&m_pool, [this, original]() -> Result<QString> {
        const auto bytes = m_files.bytes(original);
        if (!bytes)
            return bytes.error();
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
                          QStringLiteral("/originals/") +
                          QString::fromLatin1(original.sha256.left(8).toHex()));
        const QString path = folder.filePath(openableName(original.name));
        if (!folder.mkpath(QStringLiteral(".")))
            return Error{Fault::Unwritable,
                         QCoreApplication::translate("Originals", "The folder “%1” cannot be made.")
                             .arg(QDir::toNativeSeparators(folder.path())),
                         {}};
        if (const auto written = safeWrite(path, *bytes); !written)
            return written.error();
        return path;
    });
}

} // namespace toasoan
