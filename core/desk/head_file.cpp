#include "core/desk/head_file.h"

#include "core/base/safe_write.h"
#include "core/desk/setting_keys.h"
#include "core/store/record_check.h"
#include "core/store/settings_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace toasoan {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Record)
};

Error unreadable(const QString &path)
{
    return {Fault::Unreadable,
            Texts::tr("“%1”, where the heads of the record are written down, cannot be read.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
}

// Empty where there is no file.
Result<QByteArray> bytesIn(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return QByteArray();
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) // a pipe would be waited for
        return unreadable(path);
    const QByteArray bytes = file.read(largestHeadFile + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(path);
    if (bytes.size() > largestHeadFile)
        return Error{
            Fault::TooLarge,
            Texts::tr("“%1” is larger than %2 MB; it is no file with the heads of the record. Choose "
                      "another one.")
                .arg(QDir::toNativeSeparators(path))
                .arg(largestHeadFile >> 20),
            {}};
    return bytes;
}

} // namespace

Result<ReadHeads> readHeadFile(const QString &path)
{
    const auto bytes = bytesIn(path);
    if (!bytes)
        return bytes.error();
    return readHeads(*bytes);
}

Result<void> addToHeadFile(const QString &path, const RecordHead &head)
{
    const auto before = bytesIn(path);
    if (!before)
        return before.error();
    QByteArray bytes = *before;
    if (!bytes.isEmpty() && !bytes.endsWith('\n'))
        bytes += '\n';
    bytes += lineOf(head);
    return safeWrite(path, bytes);
}

Result<HeadsReport> checkHeads(Database &database, const QString &path)
{
    const auto set =
        path.isEmpty() ? SettingsStore(database).value(settingKey::headFile) : Result<QString>(path);
    if (!set)
        return set.error();
    HeadsReport report;
    if (set->isEmpty())
        return report;
    const auto read = readHeadFile(*set);
    if (!path.isEmpty() && (!read || !QFileInfo::exists(path)))
        return read ? unreadable(path) : read.error();
    if (!read) {
        report.problems << read.error().message;
        return report;
    }
    report.heads = int(read->heads.size());
    const QString name = QDir::toNativeSeparators(*set);
    if (read->heads.isEmpty())
        report.problems << Texts::tr("“%1” holds no head of the record.").arg(name);
    else if (read->unreadable > 0)
        report.problems
            << Texts::tr("Line %1 of “%2” is no head of the record.").arg(read->unreadable).arg(name);
    const auto misfit = headMisfit(database, read->heads);
    if (!misfit)
        return misfit.error();
    if (!misfit->isEmpty())
        report.problems << *misfit;
    return report;
}

} // namespace toasoan
