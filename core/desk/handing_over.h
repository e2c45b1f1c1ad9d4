#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secrets.h"
#include "core/desk/package_taking.h"

#include <QFuture>

#include <memory>

class QThreadPool;

namespace toasoan {

class MediaStore;
class Store;

// What went into a package.
struct HandedOver
{
    ArticleId id;
    QString headline;
    int revision = 0;
};

inline const QString packageSuffix = QStringLiteral("toasoan"); // of a file's name

// Articles from desk to desk without a network: one signed file with their texts, versions, pictures, remarks
// and approvals, which the other desk takes in as its own, and on its way back is merged with what happened
// here. Whoever works on articles may; both sides record it.
class HandingOver
{
public:
    // `pool` packs, reads and checks files.
    HandingOver(Store &store, const MediaStore &media, QThreadPool &pool, const Clock &clock);

    // Who asks from now on, and the key they sign with beside that of the newsroom.
    void setActor(const Actor &actor, const std::shared_ptr<const SigningKey> &key);

    // Keeps each text as a version and writes all of it to `path`. What stood there before is replaced.
    QFuture<Result<QList<HandedOver>>> handOver(const QList<ArticleId> &articles, const QString &path);

    // Damaged where the file is not what was signed. Everything of it comes in, or nothing. The same file
    // again changes nothing. Of an article somebody else is writing here the text is kept beside theirs.
    QFuture<Result<TakenInPackage>> takeIn(const QString &path);

private:
    struct By // who asked
    {
        Actor actor;
        std::shared_ptr<const SigningKey> key;
    };
    Result<void> askStaff(const Actor &actor) const; // as the store has them now
    Result<QList<HandedOver>> handOverNow(const QList<ArticleId> &articles, const QString &path,
                                          const By &by);
    Result<TakenInPackage> takeInNow(const QString &path, const By &by);
    Result<HandedPackage> gather(const QList<ArticleId> &articles, const By &by);
    Result<void> addPictures(HandedPackage &package) const;
    Result<QList<Photo>> keepPictures(const HandedPackage &package) const;

    Store &m_store;
    const MediaStore &m_media;
    QThreadPool &m_pool;
    Clock m_clock;
    By m_by;
};

} // namespace toasoan
