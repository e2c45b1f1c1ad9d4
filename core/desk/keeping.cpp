#include "core/desk/keeping.h"

#include "core/desk/head_file.h"
#include "core/media/media_store.h"
#include "core/media/original_files.h"
#include "core/store/original_store.h"
#include "core/store/photo_store.h"
#include "core/store/settings_store.h"

namespace toasoan {

Keeping::Keeping(Store &store, const MediaStore &media, const OriginalFiles &originals, const Clock &clock)
    : m_store(store)
    , m_media(media)
    , m_originals(originals)
    , m_clock(clock)
{
}

// Backups are read on the reader thread, so that saves go on meanwhile.
QFuture<Result<void>> Keeping::backUp(const QString &path)
{
    return m_store.read([path](Database &database) { return toasoan::backUp(database, path); });
}

QFuture<Result<void>> Keeping::backUpDaily()
{
    return m_store.read([folder = m_store.folder(), today = m_clock().date()](Database &database) {
        return toasoan::backUpDaily(database, folder, today);
    });
}

QFuture<Result<VerifyReport>> Keeping::verify(const QString &headFile)
{
    return m_store.read([this, headFile](Database &database) -> Result<VerifyReport> {
        auto report = verifyStore(database);
        if (!report)
            return report;
        const auto photos = PhotoStore(database).all();
        if (!photos)
            return photos.error();
        report->photos = int(photos->size());
        for (const Photo &photo : *photos)
            if (const auto good = m_media.verify(photo); !good)
                report->problems.append(good.error().message);
        const auto originals = OriginalStore(database).all();
        if (!originals)
            return originals.error();
        for (const Original &original : *originals)
            if (const auto good = m_originals.bytes(original); !good)
                report->problems.append(good.error().message);
        const auto heads = checkHeads(database, headFile);
        if (!heads)
            return heads.error();
        report->heads = heads->heads;
        report->problems += heads->problems;
        return report;
    });
}

QFuture<Result<QList<Unkept>>> Keeping::unkept()
{
    return m_store.read([](Database &database) { return unkeptArticles(database); });
}

QFuture<Result<QString>> Keeping::setting(const QString &key)
{
    return m_store.read([key](Database &database) { return SettingsStore(database).value(key); });
}

QFuture<Result<void>> Keeping::setSetting(const QString &key, const QString &value)
{
    return m_store.write(
        [key, value](Database &database) { return SettingsStore(database).setValue(key, value); });
}

} // namespace toasoan
