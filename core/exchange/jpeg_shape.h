#pragma once

#include <QByteArray>

#include <optional>

namespace toasoan {

// The number of components and the size of a JPEG a PDF reader takes as it is; nothing for any other.
struct JpegShape
{
    int width = 0;
    int height = 0;
    int components = 0; // 1 or 3
};
std::optional<JpegShape> jpegShape(const QByteArray &bytes);

} // namespace toasoan
