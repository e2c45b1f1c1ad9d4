#include "core/desk/drafting.h"

#include "core/desk/edit_gate.h"
#include "core/desk/publishing.h"
#include "core/desk/read_file.h"
#include "core/desk/taking_in.h"
#include "core/desk/word_review.h"
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

// Texts that come in as files: new articles, and those that were sent out and come back.

namespace toasoan {

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
    const auto present =
        returning == Returning::AsRevision ? hereNow(sentArticleIn(bytes).id) : std::optional<Article>();
    auto imported = toasoan::importBytes(bytes, name, present ? ChangesRead::Apart : ChangesRead::Taken);
    if (!imported)
        return imported.error();
    std::optional<Original> original;
    if (came == Came::InAFile) {
        if (auto kept = m_originals.keep(bytes, name, m_clock()))
            original = std::move(*kept);
        else
            imported->notes.append(kept.error().message);
    }
    if (present)
        return takeIn(std::move(*imported), *present, name, original);
    ImportedArticle result{std::move(imported->article),
                           besideNotes(int(imported->beside.size())) + imported->notes};
    const auto number = storeNew(result.article, imported->pictures, name, result.notes, original);
    if (!number)
        return number.error();
    keepReview(result, imported->review);
    return result;
}

// The texts of the reviewers with the pictures of the file in them: `returned` has those of the text before
// their changes; what only one of them put in is added.
QList<Reviewer> Drafting::withPictures(Imported &imported, const Article &returned, const QString &name,
                                       QList<Photo> &added)
{
    QHash<BlockId, PhotoId> given;
    for (const Block &block : returned.body.blocks)
        if (block.kind == BlockKind::Figure && !block.figure.photo.isNull())
            given.insert(block.id, block.figure.photo);
    QList<Reviewer> reviewers = imported.review.reviewers;
    for (Reviewer &reviewer : reviewers) {
        QHash<BlockId, QByteArray> theirs = imported.pictures;
        for (Block &block : reviewer.article.body.blocks)
            if (given.contains(block.id)) {
                block.figure.photo = given.value(block.id);
                theirs.remove(block.id);
            }
        added += addPictures(reviewer.article, theirs, name, imported.notes);
    }
    return reviewers;
}

// What stands beside the text: without it the article is whole all the same.
void Drafting::keepReview(ImportedArticle &imported, const WordReview &review)
{
    const auto kept =
        m_store
            .write([article = imported.article, comments = review.comments, now = m_clock()](
                       Database &database) { return keepComments(database, article, comments, now); })
            .result();
    imported.notes += kept ? keptCommentNotes(*kept) : QStringList{kept.error().message};
}

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
    QList<Photo> added = addPictures(returned, imported.pictures, name, imported.notes);
    const QList<Reviewer> reviewers = withPictures(imported, returned, name, added);
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
        QList<Reviewer> theirs = reviewers;
        for (Reviewer &reviewer : theirs) {
            reviewer.article.body = withoutPrintedMark(reviewer.article.body, here->body, house->endMark);
            reviewer.article = takenIn(result.article, reviewer.article, known);
        }
        const auto suggested = keepChanges(database, result.article, theirs, now);
        result.notes += suggested ? keptChangeNotes(*suggested) : QStringList{suggested.error().message};
        return result;
    });
    Result<ImportedArticle> result = stored.result();
    if (!result)
        return result;
    result->notes.prepend(
        result->article.revision == result->before
            ? QCoreApplication::translate("Drafting",
                                          "The file was made of this article, and its text is the one here.")
            : QCoreApplication::translate(
                  "Drafting", "The file was made of this article: it was taken in as its version %1. The "
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
    keepReview(*result, imported.review);
    return result;
}

} // namespace toasoan
