#pragma once

#include "core/base/result.h"
#include "core/media/photo.h"
#include "core/media/picture.h"

#include <QString>

namespace toasoan {

// The picture files of a newsroom: media/ab/abcdef….jpg holds the original, media/ab/abcdef….work.jpg the
// working copy. Files are named by the SHA-256 of the original, written with safeWrite and never changed, so
// any thread may read. Nothing here is in the database; the store keeps the Photo records.
class MediaStore
{
public:
    explicit MediaStore(QString folder); // the newsroom's, which holds media/

    // Keeps original and working copy; adding the same picture twice keeps one. The Photo has a new id, size
    // and format; the caller fills in names and credit. Slow: pool or store thread.
    Result<Photo> add(const QByteArray &bytes, const QString &originalName, const QDateTime &now) const;

    Result<QByteArray> original(const Photo &photo) const;
    Result<WorkingCopy> workingCopy(const Photo &photo) const;

    // The upright picture with no edge longer than `longestEdge`, from the working copy.
    Result<QImage> image(const Photo &photo, int longestEdge) const;

    // Whether the original is there and is what its name says.
    Result<void> verify(const Photo &photo) const;

private:
    QString m_folder;
};

} // namespace toasoan
