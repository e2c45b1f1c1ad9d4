#pragma once

#include "core/base/result.h"
#include "core/media/photo.h"

#include <QImage>

#include <optional>

namespace toasoan {

constexpr int workingEdge = 2560;                      // pixels of the longer edge of a working copy
constexpr qint64 largestPictureFile = 200LL << 20;     // bytes
constexpr qint64 largestPictureArea = 250LL * 1000000; // pixels

// The format by the first bytes of the file, never by its name. SVG and everything else: nothing.
std::optional<PictureFormat> formatOf(QByteArrayView bytes);

struct PictureInfo
{
    PictureFormat format = PictureFormat::Jpeg;
    QSize size; // upright, after EXIF orientation
};

// Looks at the header only. Refuses what is no picture of a format we take and what is far too large.
Result<PictureInfo> inspectPicture(const QByteArray &bytes);

// Decodes upright, scaled while decoding so that no edge is longer than `longestEdge`. Off the GUI thread.
Result<QImage> decodePicture(const QByteArray &bytes, int longestEdge);

// The copy everything but the archive uses: upright, at most workingEdge, without metadata; JPEG for
// photographs, PNG where the picture has transparency.
struct WorkingCopy
{
    QByteArray bytes;
    PictureFormat format = PictureFormat::Jpeg;
    QSize size;
};
Result<WorkingCopy> makeWorkingCopy(const QByteArray &original);

} // namespace toasoan
