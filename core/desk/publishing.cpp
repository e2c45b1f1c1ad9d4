#include "core/desk/publishing.h"

#include "core/base/file_name.h"
#include "core/desk/clearance.h"
#include "core/desk/edit_gate.h"
#include "core/desk/export_files.h"
#include "core/desk/setting_keys.h"
#include "core/exchange/page_words.h"
#include "core/exchange/zip.h"
#include "core/media/media_store.h"
#include "core/media/plain_copy.h"
#include "core/store/article_store.h"
#include "core/store/photo_store.h"
#include "core/store/record_store.h"
#include "core/store/settings_store.h"
#include "core/store/store.h"
#include "core/workflow/approval.h"

#include <QCoreApplication>
#include <QtConcurrent>

#include <array>

namespace toasoan {

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

} // namespace

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

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("Publishing", sentence);
}

constexpr qint64 largestZip =
    1500LL << 20; // bytes of photos; what is larger no mail takes, and memory must hold it

const QString inlined = QStringLiteral("inlined");
const QString placed = QStringLiteral("placed");
const QString zip = QStringLiteral("zip");

QString formatList(const QList<OutputFormat> &formats)
{
    QStringList names;
    for (const OutputFormat format : formats)
        names += name(format);
    return names.join(u',');
}

Result<ExportChoice> readChoice(Database &database)
{
    SettingsStore settings(database);
    std::optional<Error> fault;
    const auto value = [&](const QString &key) {
        auto read = settings.value(key);
        if (!read)
            fault = read.error();
        return read ? *read : QString();
    };
    ExportChoice choice;
    choice.folder = value(settingKey::exportFolder);
    QList<OutputFormat> formats;
    for (const QString &part : value(settingKey::exportFormats).split(u','))
        if (const auto format = outputFormatNamed(part))
            formats += *format;
    if (!formats.isEmpty())
        choice.formats = formats;
    choice.style = {value(settingKey::exportPage) == inlined ? PictureMode::Inlined : PictureMode::Beside,
                    value(settingKey::exportWord) == placed ? WordPictures::Placed : WordPictures::Beside,
                    value(settingKey::exportPhotos) == zip ? PhotoPacking::Zip : PhotoPacking::Folder};
    if (fault)
        return *fault;
    return choice;
}

Result<void> writeChoice(Database &database, const ExportChoice &choice)
{
    const OutputStyle &style = choice.style;
    const std::array values{std::pair{settingKey::exportFolder, choice.folder},
                            std::pair{settingKey::exportFormats, formatList(choice.formats)},
                            std::pair{settingKey::exportPage, style.page == PictureMode::Inlined
                                                                  ? inlined
                                                                  : QStringLiteral("beside")},
                            std::pair{settingKey::exportWord,
                                      style.word == WordPictures::Placed ? placed : QStringLiteral("beside")},
                            std::pair{settingKey::exportPhotos,
                                      style.photos == PhotoPacking::Zip ? zip : QStringLiteral("folder")}};
    SettingsStore settings(database);
    for (const auto &[key, value] : values)
        if (auto done = settings.setValue(key, value); !done)
            return done;
    return {};
}

// Where one person does everything, nobody approves.
void markFor(const Actor &actor, Output &output)
{
    output.isUnapproved = output.isUnapproved && !actor.account.isNull();
}

// "4F2A-91C0", and the revision that has this text.
Result<SignatureCopy> signatureFacts(Database &database, const Article &article)
{
    const auto digest = digestOf(database, article);
    if (!digest)
        return digest.error();
    SignatureCopy copy;
    copy.code = textCode(*digest);
    if (article.revision == 0)
        return copy;
    const auto kept = ArticleStore(database).revision(article.id, article.revision);
    if (!kept)
        return kept.error();
    const auto keptDigest = digestOf(database, *kept);
    if (!keptDigest)
        return keptDigest.error();
    if (*keptDigest == *digest)
        copy.revision = article.revision;
    return copy;
}

QString signatureCopyName(const QString &headline)
{
    return fileNameFor(QString(QStringLiteral("Trình duyệt ") + headline));
}

QString sentenceFor(OutputFormat format)
{
    switch (format) {
    case OutputFormat::Html:
        return say(QT_TRANSLATE_NOOP("Publishing", "Making the web page…"));
    case OutputFormat::Pdf:
        return say(QT_TRANSLATE_NOOP("Publishing", "Making the PDF…"));
    default:
        return say(QT_TRANSLATE_NOOP("Publishing", "Making the Word file…"));
    }
}

// As the newsroom keeps it, but for what the file tells of camera and place: that stays in the house.
Result<QByteArray> originalFor(const MediaStore &media, const Photo &photo)
{
    auto bytes = media.original(photo);
    return bytes ? withoutMetadata(*bytes, photo.format) : bytes;
}

// The original photos in one container, numbered as the text calls them.
Result<QByteArray> packOriginals(const MediaStore &media, const QList<Photo> &photos, const QDateTime &now,
                                 const Progress &progress)
{
    qint64 size = 0;
    for (const Photo &photo : photos)
        size += photo.bytes;
    if (size > largestZip)
        return Error{Fault::TooLarge,
                     say(QT_TRANSLATE_NOOP("Publishing",
                                           "The photos are too large for one ZIP file. Export them into a "
                                           "folder.")),
                     {}};
    QList<ZipEntry> entries;
    for (const Photo &photo : photos) {
        if (progress.ended())
            return cancelledWork();
        auto bytes = originalFor(media, photo);
        if (!bytes)
            return bytes.error();
        entries.append({originalName(int(entries.size()) + 1, photo.format), *std::move(bytes),
                        ZipEntry::Packing::Stored});
        progress.done(entries.size(), photos.size());
    }
    return writeZip(entries, now);
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
Result<Publishing::Gathered> Publishing::gather(const Article &article, const Progress &progress)
{
    struct Records
    {
        House house;
        QList<Photo> photos;
        Clearance clearance;
    };
    const auto reading = m_store.read([article](Database &database) -> Result<Records> {
        auto house = readHouse(database);
        if (!house)
            return house.error();
        auto photos = PhotoStore(database).photos(photosIn(article.body));
        if (!photos)
            return photos.error();
        auto clearance = clearanceFor(database, article);
        if (!clearance)
            return clearance.error();
        return Records{std::move(*house), std::move(*photos), std::move(*clearance)};
    });
    const Result<Records> records = reading.result();
    if (!records)
        return records.error();

    Output output{
        article, records->house, {}, m_clock(), records->clearance.notices, !records->clearance.isApproved};
    if (records->clearance.embargo > output.now)
        output.embargo = records->clearance.embargo;
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
    return Gathered{std::move(output), records->photos};
}

// On the pool.
// On the pool.
Error Publishing::refuse(const Article &article, const Actor &actor)
{
    const Error why{
        Fault::Refused,
        say(QT_TRANSLATE_NOOP("Publishing", "The text as it is now is not approved. It can only "
                                            "be exported as a draft, with a mark on every page.")),
        {}};
    if (!m_store.canWrite())
        return why;
    RecordEntry entry =
        entryBy(Recorded::Refused, actor, m_clock(), QStringLiteral("export: ") + why.message);
    entry.article = article.id;
    entry.revision = article.revision;
    const auto recorded =
        m_store.write([entry](Database &database) { return RecordStore(database).add(entry); }).takeResult();
    return recorded ? why : recorded.error();
}

Result<QStringList> Publishing::makeFiles(const Article &article, const Request &request, Stages &stages)
{
    const ExportChoice &choice = request.choice;
    if (const auto made = makeFolder(choice.folder); !made)
        return made.error();
    auto gathered =
        gather(article, stages.next(say(QT_TRANSLATE_NOOP("Publishing", "Collecting the pictures…")),
                                    int(photosIn(article.body).size())));
    if (!gathered)
        return gathered.error();
    if (gathered->output.isUnapproved && request.unapproved == Unapproved::Refuse) {
        if (!request.actor.account.isNull())
            return refuse(article, request.actor);
        markFor(request.actor, gathered->output);
    }
    if (request.unapproved == Unapproved::Shown)
        markFor(request.actor, gathered->output);
    const Output &output = gathered->output;
    const QList<Photo> &photos = gathered->photos;
    const int count = int(photos.size());
    const PhotoPacking packing = choice.style.photos;
    const bool originals = takesOriginals(choice.formats, choice.style) && count > 0;
    const QString base = freeBase(choice.folder, fileNameFor(article.headline), [&](const QString &name) {
        QStringList names;
        for (const OutputFormat format : choice.formats)
            names += outputNames(output, format, name, choice.style);
        return originals ? names + QStringList{originalsName(name, packing)} : names;
    });
    // Everything but the originals is made in memory first: a fault while making a format leaves no half of
    // an export behind.
    QList<ExportFile> files;
    const auto add = [&files](const QString &name, const QByteArray &bytes) {
        files.append({name, [bytes] { return bytes; }});
    };
    for (const OutputFormat format : choice.formats) {
        auto made =
            writeOutput(output, format, base, choice.style, stages.next(sentenceFor(format), count + 1));
        if (!made)
            return made.error();
        for (const OutputFile &file : *made)
            add(file.name, file.bytes);
    }
    const QString name = originalsName(base, packing);
    if (originals && packing == PhotoPacking::Zip) {
        const auto packed =
            packOriginals(m_media, photos, output.now,
                          stages.next(say(QT_TRANSLATE_NOOP("Publishing", "Packing the photos…")), count));
        if (!packed)
            return packed.error();
        add(name, *packed);
    } else if (originals) {
        for (int i = 0; i < count; ++i)
            files.append({name + u'/' + originalName(i + 1, photos[i].format),
                          [this, photo = photos[i]] { return originalFor(m_media, photo); }});
    }
    return writeAll(files, choice.folder,
                    stages.next(say(QT_TRANSLATE_NOOP("Publishing", "Writing the files…")), count + 1));
}

QFuture<Result<QStringList>> Publishing::exportTo(const Article &article, const QList<OutputFormat> &formats,
                                                  const QString &folder, const OutputStyle &style,
                                                  Unapproved unapproved)
{
    const Request request{{formats, folder, style}, unapproved, m_actor};
    return QtConcurrent::run(&m_pool, [this, article, request](Stages::Promise &promise) {
        const ExportChoice &choice = request.choice;
        const int photos = int(photosIn(article.body).size());
        const bool packs =
            takesOriginals(choice.formats, choice.style) && choice.style.photos == PhotoPacking::Zip;
        Stages stages(promise, photos * (packs ? 2 : 1) + int(choice.formats.size() + 1) * (photos + 1));
        const Result<QStringList> paths = makeFiles(article, request, stages);
        // A promise that was cancelled takes no answer, so nobody would hear of files that are there.
        if (!promise.addResult(paths)) {
            takeBack(paths ? *paths : QStringList(), choice.folder);
            return;
        }
        // Waited for, as readers are not in one line with the writer: who asks once the files are there,
        // hears of it.
        if (paths && m_store.canWrite())
            m_store
                .write(
                    [choice = request.choice](Database &database) { return writeChoice(database, choice); })
                .waitForFinished();
    });
}

// On the pool.
Result<Output> Publishing::gatherForPaper(const Article &article, PaperCopy copy, const Actor &actor,
                                          const Progress &progress)
{
    auto gathered = gather(article, progress);
    if (!gathered)
        return gathered.error();
    Output output = std::move(gathered->output);
    markFor(actor, output);
    if (copy == PaperCopy::ForReaders)
        return output;
    auto facts = m_store.read([article](Database &database) { return signatureFacts(database, article); })
                     .takeResult();
    if (!facts)
        return facts.error();
    output.forSignature = *std::move(facts);
    return output;
}

QFuture<Result<QString>> Publishing::writeSignatureCopy(const Article &article, const QString &folder)
{
    return QtConcurrent::run(&m_pool, [this, article, folder, actor = m_actor]() -> Result<QString> {
        if (const auto made = makeFolder(folder); !made)
            return made.error();
        const auto output = gatherForPaper(article, PaperCopy::ForSignature, actor, {});
        if (!output)
            return output.error();
        const auto names = [&](const QString &name) {
            return outputNames(*output, OutputFormat::Pdf, name, {});
        };
        const QString base = freeBase(folder, signatureCopyName(article.headline), names);
        const auto files = writeOutput(*output, OutputFormat::Pdf, base, {});
        if (!files)
            return files.error();
        const OutputFile &file = files->front();
        const auto written = writeAll({{file.name, [&] { return file.bytes; }}}, folder, {});
        return written ? Result<QString>(written->front()) : Result<QString>(written.error());
    });
}

QFuture<Result<std::shared_ptr<PdfPages>>> Publishing::preview(const Article &article, PaperCopy copy)
{
    using Answer = Result<std::shared_ptr<PdfPages>>;
    const auto make = [this, article, copy, actor = m_actor](const Progress &progress) -> Answer {
        const auto output = gatherForPaper(article, copy, actor, progress);
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
    return QtConcurrent::run(&m_pool, [this, article, actor = m_actor]() -> Result<QByteArray> {
        auto gathered = gather(article, {});
        if (!gathered)
            return gathered.error();
        markFor(actor, gathered->output);
        const auto files = writeOutput(gathered->output, OutputFormat::Html, QStringLiteral("preview"),
                                       PictureMode::Inlined);
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

QFuture<Result<ExportChoice>> Publishing::lastChoice()
{
    return m_store.read([](Database &database) { return readChoice(database); });
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
