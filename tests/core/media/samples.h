#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace toasoan::samples {

// Pictures made when a test runs.
QImage gradient(QSize size);
QByteArray encoded(const QImage &image, const char *format, int quality = -1);
QByteArray jpeg(QSize size);

// The same JPEG with an EXIF orientation of 1 to 8 and a comment in it.
QByteArray turned(const QByteArray &jpeg, int orientation, const QByteArray &comment = {});

// A PNG of a few bytes that claims any size.
QByteArray pngClaiming(QSize size);

} // namespace toasoan::samples
