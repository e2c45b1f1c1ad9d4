#pragma once

#include "core/exchange/output.h"

#include <functional>

namespace toasoan {

// The article element of a page: semantic markup of our own, with `body` in place of the article's.
QByteArray articleMarkup(const Output &output, const Body &body,
                         const std::function<QByteArray(PhotoId)> &pictureAddress);

} // namespace toasoan
