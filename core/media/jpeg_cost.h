#pragma once

#include <QByteArrayView>

namespace toasoan {

// Whether decoding a JPEG could cost far more than its size in pixels says: a progressive one is kept whole
// in memory as coefficients, also when it is scaled while decoding, and each of its scans goes over all of
// it.
bool costsTooMuch(QByteArrayView jpeg);

} // namespace toasoan
