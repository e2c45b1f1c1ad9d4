#include "core/media/jpeg_cost.h"

#include <QtEndian>

#include <algorithm>

namespace toasoan {

namespace {

constexpr qint64 mostCoefficientBytes = 640LL << 20; // a progressive picture of 100 MP in 4:4:4 takes 600 MB
constexpr int mostScans = 100;                       // cameras and programs write about ten

int byteAt(QByteArrayView jpeg, qsizetype at)
{
    return at < jpeg.size() ? uchar(jpeg[at]) : 0;
}

int wordAt(QByteArrayView jpeg, qsizetype at)
{
    return byteAt(jpeg, at) << 8 | byteAt(jpeg, at + 1);
}

// Bytes of all coefficients of the frame whose header begins at `at`: components are sampled differently.
qint64 coefficientBytes(QByteArrayView jpeg, qsizetype at)
{
    const qint64 area = qint64(wordAt(jpeg, at + 5)) * wordAt(jpeg, at + 3);
    const int components = std::min(byteAt(jpeg, at + 7), 4);
    int widest = 1;
    int highest = 1;
    qint64 samples = 0;
    for (int i = 0; i < components; ++i) {
        const int factors = byteAt(jpeg, at + 9 + 3 * i);
        widest = std::max(widest, factors >> 4);
        highest = std::max(highest, factors & 15);
        samples += qint64(factors >> 4) * (factors & 15);
    }
    return area * samples * 2 / (qint64(widest) * highest);
}

} // namespace

bool costsTooMuch(QByteArrayView jpeg)
{
    bool progressive = false;
    int scans = 0;
    for (qsizetype at = 2; at + 4 <= jpeg.size();) {
        const auto next = std::find(jpeg.begin() + at, jpeg.end(), char(0xff));
        at = next - jpeg.begin();
        const int marker = byteAt(jpeg, at + 1);
        if (marker == 0x00 || marker == 0xff || marker == 0x01 || (marker >= 0xd0 && marker <= 0xd9)) {
            at += marker == 0xff ? 1 : 2;
            continue;
        }
        if (marker == 0xc2 || marker == 0xc6 || marker == 0xca || marker == 0xce) {
            progressive = true;
            if (coefficientBytes(jpeg, at + 2) > mostCoefficientBytes)
                return true;
        }
        if (marker == 0xda && ++scans > mostScans && progressive)
            return true;
        at += 2 + std::max(2, wordAt(jpeg, at + 2));
    }
    return false;
}

} // namespace toasoan
