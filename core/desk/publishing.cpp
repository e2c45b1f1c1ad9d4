#include "core/desk/publishing.h"

#include "core/base/file_name.h"
#include "core/base/safe_write.h"
#include "core/desk/setting_keys.h"
#include "core/media/media_store.h"
#include "core/store/photo_store.h"
#include "core/store/settings_store.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QtConcurrent>

#include <algorithm>
#include <array>

namespace toasoan {

namespace {

struct EndMarkName
{
    House::EndMark mark;
    QLatin1String name;
};
constexpr std::array endMarkNames{
    EndMarkName{House::EndMark::AsWritten, QLatin1String("asWritten")},
    EndMarkName{House::EndMark::Always, QLatin1String("always")},
    EndMarkName{House::EndMark::Never, QLatin1String("never")},
};

Result<House> readHouse(Database &database)
{
    SettingsStore settings(database);
    const auto name = settings.value(settingKey::houseName);
    if (!name)
        return name.error();
    const auto address = settings.value(settingKey::houseAddress);
    if (!address)
        return address.error();
    const auto mark = settings.value(settingKey::houseEndMark);
    if (!mark)
        return mark.error();
    House house{*name, *address};
    for (const EndMarkName &row : endMarkNames)
        if (*mark == row.name)
            house.endMark = row.mark;
    return house;
}

// The first of "name", "name-2", "name-3" … under which none of the files of an export stands yet.
QString freeBase(const QString &folder, const QString &name,
                 const std::function<QStringList(const QString &)> &filesOf)
{
    QString base = name;
    const QDir dir(folder);
    const auto taken = [&](const QString &file) { return QFileInfo::exists(dir.filePath(file)); };
    for (int n = 2;; ++n) {
        const QStringList files = filesOf(base);
        if (std::none_of(files.begin(), files.end(), taken))
            return base;
        base = QStringLiteral("%1-%2").arg(name).arg(n);
    }
}

} // namespace

Publishing::Publishing(Store &store, const MediaStore &media, QThreadPool &pool, const Clock &clock)
    : m_store(store)
    , m_media(media)
    , m_pool(pool)
    , m_clock(clock)
{
}

// On the pool: the article with everything a writer of an output needs.
Result<Output> Publishing::gather(const Article &article)
{
    struct Records
    {
        House house;
        QList<Photo> photos;
    };
    const auto reading = m_store.read([ids = photosIn(article.body)](Database &database) -> Result<Records> {
        auto house = readHouse(database);
        if (!house)
            return house.error();
        auto photos = PhotoStore(database).photos(ids);
        if (!photos)
            return photos.error();
        return Records{std::move(*house), std::move(*photos)};
    });
    const Result<Records> records = reading.result();
    if (!records)
        return records.error();

    Output output{article, records->house, {}, m_clock()};
    for (const Photo &photo : records->photos) {
        auto copy = m_media.workingCopy(photo);
        if (!copy)
            return copy.error();
        output.pictures.insert(photo.id, std::move(*copy));
    }
    // A writer leaves out what it is not given; a reader must not miss a picture without anybody noticing.
    if (output.pictures.size() != photosIn(article.body).size())
        return Error{
            Fault::NotFound,
            QCoreApplication::translate(
                "Publishing",
                "A picture of this article is no longer in the newsroom. Choose it again and export then."),
            {}};
    return output;
}

QFuture<Result<QStringList>> Publishing::exportTo(const Article &article, const QList<OutputFormat> &formats,
                                                  const QString &folder, PictureMode pictures)
{
    return QtConcurrent::run(&m_pool, [this, article, formats, folder, pictures]() -> Result<QStringList> {
        if (!QDir().mkpath(folder))
            return Error{Fault::Unwritable,
                         QCoreApplication::translate("Publishing",
                                                     "The folder “%1” cannot be made. Choose another one.")
                             .arg(QDir::toNativeSeparators(folder)),
                         {}};
        const auto output = gather(article);
        if (!output)
            return output.error();

        // Everything is made in memory first: a fault while writing a format leaves no half of an export
        // behind.
        QList<QList<OutputFile>> written;
        Error fault;
        const auto write = [&](const QString &base) {
            QStringList names;
            written.clear();
            fault = {};
            for (const OutputFormat format : formats) {
                auto files = writeOutput(*output, format, base, pictures);
                if (!files) {
                    fault = files.error();
                    return QStringList();
                }
                for (const OutputFile &file : *files)
                    names.append(file.name);
                written.append(std::move(*files));
            }
            return names;
        };
        freeBase(folder, fileNameFor(article.headline), write);
        if (!fault.message.isEmpty())
            return fault;

        QStringList paths;
        for (const QList<OutputFile> &files : written)
            for (const OutputFile &file : files) {
                const QString path = QDir(folder).filePath(file.name);
                if (const auto done = safeWrite(path, file.bytes); !done)
                    return done.error();
                paths.append(path);
            }
        if (m_store.canWrite())
            m_store.write([folder](Database &database) {
                return SettingsStore(database).setValue(settingKey::exportFolder, folder);
            });
        return paths;
    });
}

QFuture<Result<std::shared_ptr<PdfPages>>> Publishing::preview(const Article &article)
{
    return QtConcurrent::run(&m_pool, [this, article]() -> Result<std::shared_ptr<PdfPages>> {
        const auto output = gather(article);
        if (!output)
            return output.error();
        const auto files =
            writeOutput(*output, OutputFormat::Pdf, QStringLiteral("preview"), PictureMode::Inlined);
        if (!files)
            return files.error();
        auto pages = PdfPages::open(files->front().bytes);
        if (!pages)
            return pages.error();
        return std::make_shared<PdfPages>(std::move(*pages));
    });
}

QFuture<Result<QByteArray>> Publishing::previewHtml(const Article &article)
{
    return QtConcurrent::run(&m_pool, [this, article]() -> Result<QByteArray> {
        const auto output = gather(article);
        if (!output)
            return output.error();
        const auto files =
            writeOutput(*output, OutputFormat::Html, QStringLiteral("preview"), PictureMode::Inlined);
        if (!files)
            return files.error();
        return files->front().bytes;
    });
}

QFuture<Result<QString>> Publishing::lastFolder()
{
    return m_store.read(
        [](Database &database) { return SettingsStore(database).value(settingKey::exportFolder); });
}

QFuture<Result<House>> Publishing::house()
{
    return m_store.read([](Database &database) { return readHouse(database); });
}

QFuture<Result<void>> Publishing::setHouse(const House &house)
{
    return m_store.write([house](Database &database) -> Result<void> {
        SettingsStore settings(database);
        if (auto done = settings.setValue(settingKey::houseName, house.name); !done)
            return done;
        if (auto done = settings.setValue(settingKey::houseAddress, house.address); !done)
            return done;
        return settings.setValue(settingKey::houseEndMark, QString(endMarkNames[size_t(house.endMark)].name));
    });
}

} // namespace toasoan
