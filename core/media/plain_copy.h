#pragma once

#include "core/media/photo.h"

#include <QByteArray>

namespace toasoan {

// The picture to the last pixel, without what its file tells of camera, place and people: EXIF, XMP, IPTC,
// comments, and whatever hides behind its end. Only how it is turned and its colours stay. TIFF, where all of
// that lies among the pixels, is left as it is.
QByteArray withoutMetadata(const QByteArray &picture, PictureFormat format);

} // namespace toasoan
