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
#include <QFile>
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

QString say(const char *sentence)
{
    return QCoreApplication::translate("Publishing", sentence);
}

// Tells a promise how far an export is: its stages are as long as the pictures and files they handle.
class Stages
{
public:
    using Promise = QPromise<Result<QStringList>>;

    Stages(Promise &promise, int length)
        : m_promise(promise)
    {
        promise.setProgressRange(0, length * finest);
    }

    // The stage begins; what is told to the answer moves the whole on.
    Progress next(const QString &sentence, int length)
    {
        const int start = std::exchange(m_next, m_next + length);
        const auto tell = [this, sentence, start, length](double part) {
            m_promise.setProgressValueAndText(qRound((start + part * length) * finest), sentence);
        };
        tell(0.001); // a value that does not grow is not told, nor its sentence
        return {tell, [this] { return m_promise.isCanceled(); }};
    }

private:
    static constexpr int finest = 1000; // parts of a picture

    Promise &m_promise;
    int m_next = 0;
};

// All of them or, when one cannot be written or nobody wants them any more, none.
Result<QStringList> writeFiles(const QList<OutputFile> &files, const QString &folder,
                               const Progress &progress)
{
    QStringList paths;
    const auto takeBack = [&paths] {
        for (const QString &path : std::as_const(paths))
            QFile::remove(path);
    };
    for (const OutputFile &file : files) {
        if (progress.ended()) {
            takeBack();
            return cancelledWork();
        }
        const QString path = QDir(folder).filePath(file.name);
        if (const auto done = safeWrite(path, file.bytes); !done) {
            takeBack();
            return done.error();
        }
        paths.append(path);
        progress.done(paths.size(), files.size());
    }
    return paths;
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
Result<Output> Publishing::gather(const Article &article, const Progress &progress)
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
        if (progress.ended())
            return cancelledWork();
        auto copy = m_media.workingCopy(photo);
        if (!copy)
            return copy.error();
        output.pictures.insert(photo.id, std::move(*copy));
        progress.done(output.pictures.size(), records->photos.size());
    }
    // A writer leaves out what it is not given; a reader must not miss a picture without anybody noticing.
    if (output.pictures.size() != photosIn(article.body).size())
        return Error{Fault::NotFound,
                     say(QT_TRANSLATE_NOOP("Publishing",
                                           "A picture of this article is no longer in the newsroom. Choose "
                                           "it again and export then.")),
                     {}};
    return output;
}

QFuture<Result<QStringList>> Publishing::exportTo(const Article &article, const QList<OutputFormat> &formats,
                                                  const QString &folder, PictureMode pictures)
{
    const auto make = [this, article, formats, folder, pictures](Stages &stages) -> Result<QStringList> {
        const int photos = int(photosIn(article.body).size());
        if (!QDir().mkpath(folder))
            return Error{
                Fault::Unwritable,
                say(QT_TRANSLATE_NOOP("Publishing", "The folder “%1” cannot be made. Choose another one."))
                    .arg(QDir::toNativeSeparators(folder)),
                {}};
        const auto output = gather(
            article, stages.next(say(QT_TRANSLATE_NOOP("Publishing", "Collecting the pictures…")), photos));
        if (!output)
            return output.error();
        const QString base = freeBase(folder, fileNameFor(article.headline), [&](const QString &name) {
            QStringList names;
            for (const OutputFormat format : formats)
                names += outputNames(*output, format, name, pictures);
            return names;
        });
        // Everything is made in memory first: a fault while making a format leaves no half of an export
        // behind.
        QList<OutputFile> files;
        for (const OutputFormat format : formats) {
            const QString sentence = format == OutputFormat::Html
                                         ? say(QT_TRANSLATE_NOOP("Publishing", "Making the web page…"))
                                         : say(QT_TRANSLATE_NOOP("Publishing", "Making the PDF…"));
            auto made = writeOutput(*output, format, base, pictures, stages.next(sentence, photos + 1));
            if (!made)
                return made.error();
            files += *made;
        }
        return writeFiles(
            files, folder,
            stages.next(say(QT_TRANSLATE_NOOP("Publishing", "Writing the files…")), photos + 1));
    };
    return QtConcurrent::run(&m_pool, [this, article, formats, folder, make](Stages::Promise &promise) {
        const int photos = int(photosIn(article.body).size());
        Stages stages(promise, photos + int(formats.size() + 1) * (photos + 1));
        const Result<QStringList> paths = make(stages);
        // A promise that was cancelled takes no answer, so nobody would hear of files that are there.
        if (!promise.addResult(paths)) {
            for (const QString &path : paths ? *paths : QStringList())
                QFile::remove(path);
            return;
        }
        if (paths && m_store.canWrite())
            m_store.write([folder](Database &database) {
                return SettingsStore(database).setValue(settingKey::exportFolder, folder);
            });
    });
}

QFuture<Result<std::shared_ptr<PdfPages>>> Publishing::preview(const Article &article)
{
    using Answer = Result<std::shared_ptr<PdfPages>>;
    const auto make = [this, article](const Progress &progress) -> Answer {
        const auto output = gather(article, progress);
        if (!output)
            return output.error();
        const auto files = writeOutput(*output, OutputFormat::Pdf, QStringLiteral("preview"),
                                       PictureMode::Inlined, progress);
        if (!files)
            return files.error();
        auto pages = PdfPages::open(files->front().bytes);
        if (!pages)
            return pages.error();
        return std::make_shared<PdfPages>(std::move(*pages));
    };
    return QtConcurrent::run(&m_pool, [make](QPromise<Answer> &promise) {
        promise.addResult(make({{}, [&promise] { return promise.isCanceled(); }}));
    });
}

QFuture<Result<QByteArray>> Publishing::previewHtml(const Article &article)
{
    return QtConcurrent::run(&m_pool, [this, article]() -> Result<QByteArray> {
        const auto output = gather(article, {});
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
