#pragma once

#include <QImage>

namespace toasoan {

constexpr int lookedAtEdge = 768; // pixels of the longer edge that tell enough of a picture

// Whether `copy` is `original` compressed again or made smaller, as word processors do with what they save:
// place by place the same, to what compressing costs. A face made unrecognizable, a cut, other light is not.
// Both upright; lookedAtEdge is large enough.
bool isSameCompressedAgain(const QImage &copy, const QImage &original);

} // namespace toasoan
