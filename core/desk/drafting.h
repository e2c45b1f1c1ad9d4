#pragma once

#include "core/article/article.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/desk/kept_text.h"
#include "core/exchange/html_clean.h"
#include "core/media/photo.h"
#include "core/media/picture.h"
#include "core/store/article_store.h"
#include "core/store/search_index.h"
#include "core/workflow/act.h"
#include "core/workflow/role.h"

#include <QFuture>

class QThreadPool;

namespace toasoan {

class MediaStore;
class OriginalFiles;
struct Imported;
struct Original;
struct ReturnedPhotos;
struct Reviewer;
class Store;
struct WordReview;

struct ImportedArticle
{
    Article article;
    QStringList notes;
    int before = 0; // of an article that came back: the revision its text was before; else 0
};

// What becomes of a file that was made of an article that is here.
enum class Returning { AsRevision, AsNew };

// Writing, keeping and finding articles. Answers come from the store threads or the pool; order of asking is
// order of effect for everything that changes an article.
class Drafting
{
public:
    // `pool` runs what is slow and needs no connection: decoding, reading files.
    Drafting(Store &store, const MediaStore &media, const OriginalFiles &originals, QThreadPool &pool,
             const Clock &clock);

    void setActor(const Actor &actor);

    // A new article with today as date of publication, stored as a working copy.
    QFuture<Result<Article>> create();

    QFuture<Result<Article>> article(ArticleId id);
    QFuture<Result<Article>> revision(ArticleId id, int number);
    QFuture<Result<ArticlePage>> list(const ArticleQuery &query); // its person is whoever works now
    QFuture<Result<QMap<Stage, int>>> counts();
    QFuture<Result<WorkCounts>> workCounts(); // of whoever works now
    QFuture<Result<QList<SearchHit>>> search(const QString &words, int limit);

    // The one article a person means by `part` of its id. NotFound when there is none, WrongUse when several
    // fit.
    QFuture<Result<ArticleId>> idLike(const QString &part);

    // Overwrites the working copy; answers with the time it was safe on disk. `over` is the text it is
    // written over; where another stands in the store, that one stays, `article` is kept beside it as a
    // revision, and the answer is Conflict.
    QFuture<Result<QDateTime>> save(const Article &article, const Over &over = {});

    // Also keeps it as a revision; answers with its number.
    QFuture<Result<int>> keepRevision(const Article &article, RevisionKind kind, const QString &note,
                                      const Over &over = {});

    // Keeps a text that cannot be written over another as a revision beside it, unless the newest one has it.
    // Answers with the number of the newest.
    QFuture<Result<int>> keepBeside(const Article &article);

    // Reads the article, lets `edit` change it, keeps the result as a revision, all in one step of the
    // writer.
    QFuture<Result<Article>> edit(ArticleId id, const std::function<Result<void>(Article &)> &edit);

    QFuture<Result<QList<Revision>>> history(ArticleId id);
    QFuture<Result<Article>> restore(ArticleId id, int number);
    QFuture<Result<void>> trash(ArticleId id);
    QFuture<Result<void>> takeFromTrash(ArticleId id);

    // Reads a file somebody else wrote into a new draft with its first revision; the file itself is kept
    // beside it.
    // A file made of an article that is here, and not in the trash, becomes its next revision instead; the
    // text it had is kept as the revision before.
    QFuture<Result<ImportedArticle>> importFile(const QString &path,
                                                Returning returning = Returning::AsRevision);
    QFuture<Result<ImportedArticle>> importBytes(const QByteArray &bytes, const QString &name,
                                                 Returning returning = Returning::AsRevision);

    // The article a file was made of, when it is here and not in the trash.
    QFuture<std::optional<Article>> comesBack(const QString &path);

    // Stores the sample article with its pictures, as a new newsroom starts with it.
    QFuture<Result<Article>> addSample();

    // Keeps a picture. From bytes (paste) or from a file.
    QFuture<Result<Photo>> addPhoto(const QByteArray &bytes, const QString &name);
    QFuture<Result<Photo>> addPhotoFile(const QString &path);
    QFuture<Result<QList<Photo>>> photos(const QList<PhotoId> &ids);
    QFuture<Result<QImage>> image(PhotoId id, int longestEdge);

    // What was written in a field so far, most used first.
    QFuture<Result<QStringList>> used(ArticleStore::Used field);

private:
    QFuture<Result<void>> move(ArticleId id, Act act);
    enum class Came { InAFile, AsBytes };
    Result<ImportedArticle> importNow(const QByteArray &bytes, const QString &name, Came came,
                                      Returning returning);
    std::optional<Article> hereNow(ArticleId id);
    Result<ImportedArticle> takeIn(Imported imported, const Article &present, const QString &name,
                                   const std::optional<Original> &original);
    QList<Reviewer> withPictures(Imported &imported, const Article &returned, const QString &name,
                                 QList<Photo> &added);
    void keepReview(ImportedArticle &imported, const WordReview &review);
    ReturnedPhotos knownPhotos(const Imported &imported, const Article &present);
    QHash<BlockId, PhotoId> shownPhotos(const Imported &imported, const QList<PhotoId> &ids);
    int addCompressedAgain(QHash<BlockId, PhotoId> &shown, const Imported &imported,
                           const QList<PhotoId> &ids);
    QList<Photo> addPictures(Article &article, const QHash<BlockId, QByteArray> &pictures,
                             const QString &name, QStringList &notes);
    Result<int> storeNew(Article &article, const QHash<BlockId, QByteArray> &pictures, const QString &name,
                         QStringList &notes, const std::optional<Original> &original);
    Result<Photo> addPhotoNow(const QByteArray &bytes, const QString &name);

    Store &m_store;
    const MediaStore &m_media;
    const OriginalFiles &m_originals;
    QThreadPool &m_pool;
    Clock m_clock;
    Actor m_actor;
};

// What the clipboard's HTML is worth as blocks of ours. Fast enough for the GUI thread: bounded.
CleanHtml cleanPaste(const QString &html);

} // namespace toasoan
