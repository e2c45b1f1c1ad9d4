#include "core/media/alike.h"

#include <cmath>
#include <cstdlib>

namespace toasoan {

namespace {

constexpr int comparedEdge = 384; // pixels: grain and what compressing leaves at edges are gone
constexpr int tile = 8;           // pixels of an edge
constexpr int mostOfATile = 6;    // levels of grey, on the mean
constexpr int mostOfAll = 4;      // levels of the three colours, on the mean
constexpr double mostOfShape = 0.01;

bool isSameShape(QSize a, QSize b)
{
    const double shape = double(a.width()) / a.height();
    const double other = double(b.width()) / b.height();
    return std::abs(shape - other) <= mostOfShape * shape;
}

QImage pixels(const QImage &image, QSize size)
{
    return image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

// How far two pictures are apart in a part of them, summed over its pixels.
struct Difference
{
    qint64 grey = 0;
    qint64 colours = 0;
};

Difference difference(const QImage &a, const QImage &b, const QRect &part)
{
    Difference sum;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        const auto *one = reinterpret_cast<const QRgb *>(a.constScanLine(y));
        const auto *other = reinterpret_cast<const QRgb *>(b.constScanLine(y));
        for (int x = part.left(); x <= part.right(); ++x) {
            sum.grey += std::abs(qGray(one[x]) - qGray(other[x]));
            sum.colours += std::abs(qRed(one[x]) - qRed(other[x])) +
                           std::abs(qGreen(one[x]) - qGreen(other[x])) +
                           std::abs(qBlue(one[x]) - qBlue(other[x]));
        }
    }
    return sum;
}

} // namespace

bool isSameCompressedAgain(const QImage &copy, const QImage &original)
{
    if (copy.isNull() || original.isNull() || !isSameShape(copy.size(), original.size()))
        return false;
    const QSize size = original.size().scaled(comparedEdge, comparedEdge, Qt::KeepAspectRatio);
    const QImage a = pixels(copy, size);
    const QImage b = pixels(original, size);
    const QRect whole(QPoint(), size);
    qint64 colours = 0;
    for (int top = 0; top < size.height(); top += tile) {
        for (int left = 0; left < size.width(); left += tile) {
            const QRect part = QRect(left, top, tile, tile) & whole;
            const Difference here = difference(a, b, part);
            if (here.grey > qint64(mostOfATile) * part.width() * part.height())
                return false;
            colours += here.colours;
        }
    }
    return colours <= 3LL * mostOfAll * size.width() * size.height();
}

} // namespace toasoan
