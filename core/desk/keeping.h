#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/backup.h"
#include "core/store/store.h"
#include "core/store/unkept.h"

#include <QFuture>

namespace toasoan {

class MediaStore;
class OriginalFiles;

// Keeping the newsroom safe.
class Keeping
{
public:
    Keeping(Store &store, const MediaStore &media, const OriginalFiles &originals, const Clock &clock);

    QFuture<Result<void>> backUp(const QString &path);
    QFuture<Result<void>> backUpDaily();

    // The store, every picture file, and the record against the heads written down in `headFile`; without one
    // in the file the newsroom has for them, when it has one.
    QFuture<Result<VerifyReport>> verify(const QString &headFile = {});

    // What was typed when the program ended before it could keep it as a revision.
    QFuture<Result<QList<Unkept>>> unkept();

    // One decision of the newsroom, by its key (core/desk/setting_keys.h).
    QFuture<Result<QString>> setting(const QString &key);
    QFuture<Result<void>> setSetting(const QString &key, const QString &value);

private:
    Store &m_store;
    const MediaStore &m_media;
    const OriginalFiles &m_originals;
    Clock m_clock;
};

} // namespace toasoan
