#include "core/desk/drafting.h"

#include "core/desk/article_locks.h"
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
    return m_store.read([asked, now = m_clock()](Database &database) -> Result<ArticlePage> {
        auto page = ArticleStore(database).list(asked);
        const auto writers = writersBeside(database, asked.person, now);
        if (!page || !writers)
            return page ? writers.error() : page.error();
        for (ArticleSummary &article : page->articles)
            article.writer = writers->value(article.id);
        return page;
    });
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
            const auto done = saveThroughGate(database, saved, {RevisionKind::Saved, actor, {}, over});
            if (!done)
                return done.error();
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
        return toasoan::keepBeside(database, article, actor, now);
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
        if (const auto may = EditGate(database, actor, article->updatedAt).mayChange(*article); !may)
            return may.error(); // to be asked again later, so nothing is kept beside
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
