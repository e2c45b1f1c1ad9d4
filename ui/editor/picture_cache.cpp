#include "ui/editor/picture_cache.h"

#include <QPointer>

namespace toasoan {
namespace {

constexpr int keptKilobytes = 96 * 1024;
constexpr double usualShape = 2.0 / 3;

} // namespace

PictureCache::PictureCache(QObject *parent)
    : QObject(parent)
    , m_kept(keptKilobytes)
{
}

void PictureCache::setSource(Ask ask)
{
    m_ask = std::move(ask);
    m_asked.clear();
    m_failed.clear();
}

QImage PictureCache::picture(PhotoId photo, int longestEdge)
{
    const Kept *kept = m_kept.object(photo);
    if (kept && kept->longestEdge >= longestEdge)
        return kept->image;
    if (m_ask && !m_failed.contains(photo) && m_asked.value(photo) < longestEdge) {
        m_asked.insert(photo, longestEdge);
        const QPointer<PictureCache> self(this);
        m_ask(photo, longestEdge, [self, photo, longestEdge](const QImage &image) {
            if (self)
                self->take(photo, longestEdge, image);
        });
        kept = m_kept.object(photo); // the answer may have come at once
    }
    return kept ? kept->image : QImage();
}

double PictureCache::shape(PhotoId photo) const
{
    return m_shapes.value(photo, usualShape);
}

bool PictureCache::failed(PhotoId photo) const
{
    return m_failed.contains(photo);
}

void PictureCache::take(PhotoId photo, int longestEdge, const QImage &image)
{
    m_asked.remove(photo);
    if (image.isNull()) {
        m_failed.insert(photo);
        emit arrived(photo);
        return;
    }
    const double shape = static_cast<double>(image.height()) / image.width();
    const QImage shown =
        std::max(image.width(), image.height()) <= longestEdge
            ? image
            : image.scaled(longestEdge, longestEdge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    m_kept.insert(photo, new Kept{shown, longestEdge}, static_cast<int>(shown.sizeInBytes() / 1024) + 1);
    const bool known = m_shapes.contains(photo);
    m_shapes.insert(photo, shape);
    if (!known)
        emit shapeKnown(photo);
    emit arrived(photo);
}

} // namespace toasoan
