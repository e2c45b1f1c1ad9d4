#pragma once

#include "core/base/result.h"
#include "core/media/original.h"

namespace toasoan {

// The files articles were brought in from, beside the pictures: originals/ab/abcdef…, named by the SHA-256 of
// what is in them, written with safeWrite and never changed, so any thread may read. The store keeps the
// records.
class OriginalFiles
{
public:
    explicit OriginalFiles(QString folder); // the newsroom's

    // Keeping the same file twice keeps one. TooLarge beyond largestOriginal. Slow: pool or store thread.
    Result<Original> keep(const QByteArray &bytes, const QString &name, const QDateTime &now) const;

    // What came then, or why it is not there any more.
    Result<QByteArray> bytes(const Original &original) const;

private:
    QString pathOf(const QByteArray &sha256) const;

    QString m_folder;
};

} // namespace toasoan
