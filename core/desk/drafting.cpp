#include "core/desk/drafting.h"

#include "core/article/article_json.h"
#include "core/desk/edit_gate.h"
#include "core/desk/publishing.h"
#include "core/desk/read_file.h"
#include "core/desk/sample.h"
#include "core/desk/step.h"
#include "core/desk/taking_in.h"
#include "core/exchange/end_mark.h"
#include "core/exchange/import.h"
#include "core/exchange/office_notes.h"
#include "core/media/alike.h"
#include "core/media/media_store.h"
#include "core/media/original_files.h"
#include "core/store/original_store.h"
#include "core/store/photo_store.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QtConcurrent>

namespace toasoan {

namespace {

struct Keep
{
    RevisionKind kind;
    Actor actor;
    QString note;
    Over over = {};
};

// Keeps `article` beside what stands there; the number of the newest revision then.
Result<int> keepBesideNow(Database &database, const Article &article, const Actor &actor,
                          const QDateTime &now)
{
    ArticleStore articles(database);
    const auto all = articles.revisions(article.id);
    if (!all)
        return all.error();
    if (!all->isEmpty()) {
        const auto newest = articles.revision(article.id, all->front().number);
        if (newest && contentToJson(*newest) == contentToJson(article))
            return all->front().number;
    }
    Revision revision;
    revision.kind = RevisionKind::Conflict;
    revision.madeAt = now;
    revision.author = actor.name;
    const auto added = articles.addRevisions(article.id, {{revision, article}});
    return added ? Result<int>(all->isEmpty() ? 1 : all->front().number + 1) : Result<int>(added.error());
}

// Runs `write` in one transaction with the question whether `over` still stands there; Conflict when not.
Result<void> writeOver(Database &database, const Over &over, const std::function<Result<void>()> &write)
{
    if (!over)
        return write();
    return database.inTransaction([&]() -> Result<void> {
        const auto same = ArticleStore(database).stillHas(*over);
        if (!same)
            return same.error();
        return *same ? write() : Result<void>(Error{Fault::Conflict, {}, {}});
    });
}

// What the writer of `article` is told, whose text is kept where it could not be written over another.
Error answerTo(const Error &error, Database &database, const Article &article, const Actor &actor)
{
    if (error.fault != Fault::Conflict)
        return error;
    const auto kept = keepBesideNow(database, article, actor, article.updatedAt);
    if (!kept)
        return kept.error();
    return {Fault::Conflict,
            QCoreApplication::translate("Drafting",
                                        "The article was changed elsewhere meanwhile. Both texts are kept; "
                                        "yours is version %1.")
                .arg(*kept),
            {}};
}

Result<int> keepThroughGate(Database &database, const Article &article, const Keep &keep)
{
    int number = 0;
    const auto write = [&]() -> Result<void> {
        const auto kept = ArticleStore(database).saveRevision(article, keep.kind, keep.actor.name, keep.note);
        if (!kept)
            return kept.error();
        number = *kept;
        return {};
    };
    const auto done = EditGate(database, keep.actor, article.updatedAt).through(article, [&] {
        return writeOver(database, keep.over, write);
    });
    if (!done)
        return answerTo(done.error(), database, article, keep.actor);
    return number;
}

Error notFound(const QString &id)
{
    return {
        Fault::NotFound, QCoreApplication::translate("Drafting", "No article has the id “%1”.").arg(id), {}};
}

} // namespace

Drafting::Drafting(Store &store, const MediaStore &media, const OriginalFiles &originals, QThreadPool &pool,
                   const Clock &clock)
    : m_store(store)
    , m_media(media)
    , m_originals(originals)
    , m_pool(pool)
    , m_clock(clock)
{
}

void Drafting::setActor(const Actor &actor)
{
    m_actor = actor;
}

QFuture<Result<Article>> Drafting::create()
{
    Article blank = blankArticle(m_clock());
    if (!m_actor.account.isNull())
        blank.byline = m_actor.name;
    return m_store.write(
        [article = std::move(blank), actor = m_actor](Database &database) -> Result<Article> {
            if (const auto added = addNew(database, article, actor); !added)
                return added.error();
            return article;
        });
}

// On the writer thread, behind every save asked before: read beside it, an article reopened at once would
// come back as it was before its last save, and the next save would make that last.
QFuture<Result<Article>> Drafting::article(ArticleId id)
{
    return m_store.write([id](Database &database) { return ArticleStore(database).article(id); });
}

QFuture<Result<Article>> Drafting::revision(ArticleId id, int number)
{
    return m_store.read(
        [id, number](Database &database) { return ArticleStore(database).revision(id, number); });
}

QFuture<Result<ArticlePage>> Drafting::list(const ArticleQuery &query)
{
    ArticleQuery asked = query;
    asked.person = m_actor;
    return m_store.read([asked](Database &database) { return ArticleStore(database).list(asked); });
}

QFuture<Result<WorkCounts>> Drafting::workCounts()
{
    return m_store.read(
        [person = m_actor](Database &database) { return ArticleStore(database).countWork(person); });
}

QFuture<Result<QMap<Stage, int>>> Drafting::counts()
{
    return m_store.read([](Database &database) { return ArticleStore(database).countByStage(); });
}

QFuture<Result<QList<SearchHit>>> Drafting::search(const QString &words, int limit)
{
    return m_store.read(
        [words, limit](Database &database) { return toasoan::search(database, words, limit); });
}

QFuture<Result<ArticleId>> Drafting::idLike(const QString &part)
{
    return m_store.read([part](Database &database) -> Result<ArticleId> {
        const auto ids = ArticleStore(database).idsLike(part);
        if (!ids)
            return ids.error();
        if (ids->isEmpty())
            return notFound(part);
        if (ids->size() > 1)
            return Error{
                Fault::WrongUse,
                QCoreApplication::translate("Drafting", "“%1” fits several articles; give more of the id.")
                    .arg(part),
                {}};
        return ids->front();
    });
}

QFuture<Result<QDateTime>> Drafting::save(const Article &article, const Over &over)
{
    return m_store.write(
        [article, over, actor = m_actor, clock = m_clock](Database &database) -> Result<QDateTime> {
            Article saved = article;
            saved.updatedAt = clock();
            const auto write = [&] { return ArticleStore(database).saveWorkingCopy(saved); };
            const auto done = EditGate(database, actor, saved.updatedAt).through(saved, [&] {
                return writeOver(database, over, write);
            });
            if (!done)
                return answerTo(done.error(), database, saved, actor);
            return saved.updatedAt;
        });
}

QFuture<Result<int>> Drafting::keepRevision(const Article &article, RevisionKind kind, const QString &note,
                                            const Over &over)
{
    return m_store.write(
        [article, kind, note, over, actor = m_actor, clock = m_clock](Database &database) -> Result<int> {
            Article kept = article;
            kept.updatedAt = clock();
            return keepThroughGate(database, kept, {kind, actor, note, over});
        });
}

QFuture<Result<int>> Drafting::keepBeside(const Article &article)
{
    return m_store.write([article, actor = m_actor, now = m_clock()](Database &database) {
        return keepBesideNow(database, article, actor, now);
    });
}

QFuture<Result<Article>> Drafting::edit(ArticleId id, const std::function<Result<void>(Article &)> &edit)
{
    return m_store.write([id, edit, actor = m_actor, clock = m_clock](Database &database) -> Result<Article> {
        ArticleStore articles(database);
        auto article = articles.article(id);
        if (!article)
            return article.error();
        if (const auto done = edit(*article); !done)
            return done.error();
        article->updatedAt = clock();
        const auto number = keepThroughGate(database, *article, {RevisionKind::Edited, actor, {}});
        if (!number)
            return number.error();
        article->revision = *number;
        return article;
    });
}

QFuture<Result<QList<Revision>>> Drafting::history(ArticleId id)
{
    return m_store.read([id](Database &database) { return ArticleStore(database).revisions(id); });
}

QFuture<Result<Article>> Drafting::restore(ArticleId id, int number)
{
    return m_store.write(
        [id, number, actor = m_actor, now = m_clock()](Database &database) -> Result<Article> {
            ArticleStore articles(database);
            Result<Article> restored = articles.revision(id, number);
            if (!restored)
                return restored;
            const auto done = EditGate(database, actor, now).through(*restored, [&]() -> Result<void> {
                restored = articles.restore(id, number, actor.name, now);
                return restored ? Result<void>() : restored.error();
            });
            if (!done)
                return done.error();
            return restored;
        });
}

QFuture<Result<void>> Drafting::trash(ArticleId id)
{
    return move(id, Act::Trash);
}

QFuture<Result<void>> Drafting::takeFromTrash(ArticleId id)
{
    return move(id, Act::TakeFromTrash);
}

QFuture<Result<void>> Drafting::move(ArticleId id, Act act)
{
    return m_store.write([=, actor = m_actor, now = m_clock()](Database &database) -> Result<void> {
        Step step;
        step.act = act;
        step.article = id;
        const auto taken = takeStep(database, step, {actor, {}, now, {}, {}, {}});
        return taken ? Result<void>() : taken.error();
    });
}

QFuture<Result<ImportedArticle>> Drafting::importFile(const QString &path, Returning returning)
{
    return QtConcurrent::run(&m_pool, [this, path, returning]() -> Result<ImportedArticle> {
        const auto bytes = readFile(path, largestImport);
        if (!bytes)
            return bytes.error();
        return importNow(*bytes, QFileInfo(path).fileName(), Came::InAFile, returning);
    });
}

QFuture<Result<ImportedArticle>> Drafting::importBytes(const QByteArray &bytes, const QString &name,
                                                       Returning returning)
{
    return QtConcurrent::run(
        &m_pool, [this, bytes, name, returning] { return importNow(bytes, name, Came::AsBytes, returning); });
}

QFuture<std::optional<Article>> Drafting::comesBack(const QString &path)
{
    return QtConcurrent::run(&m_pool, [this, path]() -> std::optional<Article> {
        const auto bytes = readFile(path, largestImport);
        return bytes ? hereNow(sentArticleIn(*bytes).id) : std::nullopt;
    });
}

std::optional<Article> Drafting::hereNow(ArticleId id)
{
    if (id.isNull())
        return std::nullopt;
    const Result<Article> found = article(id).result();
    if (!found || found->stage == Stage::Trashed)
        return std::nullopt;
    return *found;
}

Result<ImportedArticle> Drafting::importNow(const QByteArray &bytes, const QString &name, Came came,
                                            Returning returning)
{
    auto imported = toasoan::importBytes(bytes, name);
    if (!imported)
        return imported.error();
    std::optional<Original> original;
    if (came == Came::InAFile) {
        if (auto kept = m_originals.keep(bytes, name, m_clock()))
            original = std::move(*kept);
        else
            imported->notes.append(kept.error().message);
    }
    if (returning == Returning::AsRevision) {
        if (const auto present = hereNow(imported->sent.id))
            return takeIn(std::move(*imported), *present, name, original);
    }
    ImportedArticle result{std::move(imported->article),
                           besideNotes(int(imported->beside.size())) + imported->notes};
    const auto number = storeNew(result.article, imported->pictures, name, result.notes, original);
    if (!number)
        return number.error();
    return result;
}

QFuture<Result<Article>> Drafting::addSample()
{
    return QtConcurrent::run(&m_pool, [this]() -> Result<Article> {
        Sample sample = sampleArticle();
        QStringList notes;
        const auto number =
            storeNew(sample.article, sample.pictures, QStringLiteral("bai-mau.jpg"), notes, {});
        if (!number)
            return number.error();
        return sample.article;
    });
}

// Gives the article its id and times, keeps its pictures and stores it with its first revision, whose number
// is the answer. A picture that cannot be kept leaves its figure wanting one, with a note.
Result<int> Drafting::storeNew(Article &article, const QHash<BlockId, QByteArray> &pictures,
                               const QString &name, QStringList &notes,
                               const std::optional<Original> &original)
{
    const QDateTime now = m_clock();
    article.id = ArticleId::make();
    article.createdAt = now;
    article.updatedAt = now;

    const QList<Photo> photos = addPictures(article, pictures, name, notes);
    const auto stored =
        m_store.write([article, photos, original, actor = m_actor](Database &database) -> Result<int> {
            for (const Photo &photo : photos)
                if (const auto added = PhotoStore(database).add(photo); !added)
                    return added.error();
            ArticleStore articles(database);
            if (const auto added = articles.add(article); !added)
                return added.error();
            if (const auto signedNew = signNew(database, article.id, actor); !signedNew)
                return signedNew.error();
            if (original)
                if (const auto kept = OriginalStore(database).add(article.id, *original); !kept)
                    return kept.error();
            return articles.saveRevision(article, RevisionKind::Imported, actor.name, {});
        });
    const Result<int> number = stored.result();
    if (number)
        article.revision = *number;
    return number;
}

// Keeps the files of the pictures and gives the figures their photos, which are still to be stored.
QList<Photo> Drafting::addPictures(Article &article, const QHash<BlockId, QByteArray> &pictures,
                                   const QString &name, QStringList &notes)
{
    QList<Photo> photos;
    for (Block &block : article.body.blocks) {
        const auto picture = pictures.constFind(block.id);
        if (picture == pictures.constEnd())
            continue;
        const auto photo = m_media.add(*picture, name, m_clock());
        if (!photo) {
            notes.append(photo.error().message);
            continue;
        }
        block.figure.photo = photo->id;
        photos.append(*photo);
    }
    return photos;
}

// The photos of an article that figures of a file made of it stand for: those it has, and those it had when
// the file was made.
ReturnedPhotos Drafting::knownPhotos(const Imported &imported, const Article &present)
{
    QList<PhotoId> all = photosIn(present.body);
    QList<PhotoId> sent = all;
    if (imported.sent.revision > 0) {
        if (const auto then = revision(present.id, imported.sent.revision).result())
            sent = photosIn(then->body);
    }
    ReturnedPhotos known;
    for (auto number = imported.beside.begin(); number != imported.beside.end(); ++number)
        known.numbered.insert(number.key(), sent.value(*number - 1));
    for (const PhotoId photo : std::as_const(sent)) {
        if (!all.contains(photo))
            all.append(photo);
    }
    known.shown = shownPhotos(imported, all);
    known.compressedAgain = addCompressedAgain(known.shown, imported, all);
    return known;
}

// What goes out is the original or the working copy. Of photos that look the same each goes to one figure,
// in order, and the last to all that are left.
QHash<BlockId, PhotoId> Drafting::shownPhotos(const Imported &imported, const QList<PhotoId> &ids)
{
    QHash<BlockId, PhotoId> shown;
    if (imported.pictures.isEmpty())
        return shown;
    const Result<QList<Photo>> here = photos(ids).result();
    if (!here)
        return shown;
    const auto digest = [](const QByteArray &bytes) {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    };
    QHash<QByteArray, QList<PhotoId>> looks;
    for (const Photo &photo : *here) {
        looks[photo.sha256].append(photo.id);
        const auto copy = m_media.workingCopy(photo);
        const QByteArray copied = copy ? digest(copy->bytes) : photo.sha256;
        if (copied != photo.sha256)
            looks[copied].append(photo.id);
    }
    for (const Block &block : imported.article.body.blocks) {
        const auto picture = imported.pictures.constFind(block.id);
        if (picture == imported.pictures.constEnd())
            continue;
        const auto same = looks.find(digest(*picture));
        if (same != looks.end())
            shown.insert(block.id, same->size() > 1 ? same->takeFirst() : same->first());
    }
    return shown;
}

// Word processors compress pictures again as they save. A photo stands for one figure only: where several
// look the same, the first that none shows yet.
int Drafting::addCompressedAgain(QHash<BlockId, PhotoId> &shown, const Imported &imported,
                                 const QList<PhotoId> &ids)
{
    if (imported.pictures.size() == shown.size())
        return 0;
    const Result<QList<Photo>> here = photos(ids).result();
    if (!here)
        return 0;
    int added = 0;
    QHash<PhotoId, QImage> seen;
    QList<PhotoId> given = shown.values();
    for (const Block &block : imported.article.body.blocks) {
        const auto picture = imported.pictures.constFind(block.id);
        if (picture == imported.pictures.constEnd() || shown.contains(block.id))
            continue;
        const Result<QImage> copy = decodePicture(*picture, lookedAtEdge);
        for (const Photo &photo : *here) {
            if (!copy || given.contains(photo.id))
                continue;
            if (!seen.contains(photo.id)) {
                const auto image = m_media.image(photo, lookedAtEdge);
                seen.insert(photo.id, image ? *image : QImage());
            }
            if (isSameCompressedAgain(*copy, seen.value(photo.id))) {
                shown.insert(block.id, photo.id);
                given.append(photo.id);
                ++added;
                break;
            }
        }
    }
    return added;
}

Result<ImportedArticle> Drafting::takeIn(Imported imported, const Article &present, const QString &name,
                                         const std::optional<Original> &original)
{
    const ReturnedPhotos known = knownPhotos(imported, present);
    for (auto photo = known.shown.begin(); photo != known.shown.end(); ++photo)
        imported.pictures.remove(photo.key());
    Article returned = imported.article;
    const QList<Photo> added = addPictures(returned, imported.pictures, name, imported.notes);
    const auto stored = m_store.write([=, id = present.id, actor = m_actor,
                                       now = m_clock()](Database &database) -> Result<ImportedArticle> {
        ArticleStore articles(database);
        const auto here = articles.article(id); // what was saved since then counts
        if (!here)
            return here.error();
        for (const Photo &photo : added)
            if (const auto done = PhotoStore(database).add(photo); !done)
                return done.error();
        if (original)
            if (const auto kept = OriginalStore(database).add(id, *original); !kept)
                return kept.error();
        const auto before = articles.saveRevision(*here, RevisionKind::Saved, actor.name, {});
        if (!before)
            return before.error();
        const auto house = readHouse(database);
        if (!house)
            return house.error();
        Article text = returned;
        text.body = withoutPrintedMark(returned.body, here->body, house->endMark);
        ImportedArticle result{takenIn(*here, text, known), {}, *before};
        result.article.updatedAt = now;
        const auto number = keepThroughGate(database, result.article, {RevisionKind::Imported, actor, name});
        if (!number)
            return number.error();
        result.article.revision = *number;
        return result;
    });
    Result<ImportedArticle> result = stored.result();
    if (!result)
        return result;
    result->notes.append(QCoreApplication::translate(
                             "Drafting",
                             "The file was made of this article: it was taken in as its version %1. The "
                             "text before is version %2.")
                             .arg(result->article.revision)
                             .arg(result->before));
    int wanting = 0; // the blocks are those of the file, in their order
    for (qsizetype i = 0; i < returned.body.blocks.size(); ++i) {
        const bool none = result->article.body.blocks[i].figure.photo.isNull();
        wanting += none && imported.beside.contains(returned.body.blocks[i].id) ? 1 : 0;
    }
    if (known.compressedAgain > 0)
        result->notes += QCoreApplication::translate(
            "Drafting", "%n pictures came back compressed by another program; the photos here are kept.",
            nullptr, known.compressedAgain);
    result->notes += besideNotes(wanting);
    result->notes += imported.notes;
    return result;
}

QFuture<Result<Photo>> Drafting::addPhoto(const QByteArray &bytes, const QString &name)
{
    return QtConcurrent::run(&m_pool, [this, bytes, name] { return addPhotoNow(bytes, name); });
}

QFuture<Result<Photo>> Drafting::addPhotoFile(const QString &path)
{
    return QtConcurrent::run(&m_pool, [this, path]() -> Result<Photo> {
        const auto bytes = readFile(path, largestPictureFile);
        if (!bytes)
            return bytes.error();
        return addPhotoNow(*bytes, QFileInfo(path).fileName());
    });
}

Result<Photo> Drafting::addPhotoNow(const QByteArray &bytes, const QString &name)
{
    const auto photo = m_media.add(bytes, name, m_clock());
    if (!photo)
        return photo;
    const auto stored =
        m_store.write([photo = *photo](Database &database) { return PhotoStore(database).add(photo); });
    const Result<void> added = stored.result();
    if (!added)
        return added.error();
    return photo;
}

QFuture<Result<QList<Photo>>> Drafting::photos(const QList<PhotoId> &ids)
{
    return m_store.read([ids](Database &database) { return PhotoStore(database).photos(ids); });
}

QFuture<Result<QImage>> Drafting::image(PhotoId id, int longestEdge)
{
    return QtConcurrent::run(&m_pool, [this, id, longestEdge]() -> Result<QImage> {
        const auto record = m_store.read([id](Database &database) { return PhotoStore(database).photo(id); });
        const Result<Photo> photo = record.result();
        if (!photo)
            return photo.error();
        return m_media.image(*photo, longestEdge);
    });
}

QFuture<Result<QStringList>> Drafting::used(ArticleStore::Used field)
{
    return m_store.read([field](Database &database) { return ArticleStore(database).used(field); });
}

CleanHtml cleanPaste(const QString &html)
{
    return cleanHtml(html);
}

} // namespace toasoan
