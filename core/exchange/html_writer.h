#pragma once

#include "core/exchange/output.h"

#include <functional>

namespace toasoan {

// A whole page in our own markup. `pictureAddress` gives the src of each picture.
QByteArray writeHtml(const Output &output, const std::function<QByteArray(PhotoId)> &pictureAddress);

} // namespace toasoan
