#pragma once

#include "core/base/id.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>

#include <functional>

namespace toasoan {

// The pictures on the sheet at the size they are shown, asked for once each and kept within a limit of
// memory. The shape of a picture is remembered also when the picture itself had to go, so that text never
// jumps again.
class PictureCache : public QObject
{
    Q_OBJECT

public:
    using Ask = std::function<void(PhotoId photo, int longestEdge, std::function<void(QImage)> answer)>;

    explicit PictureCache(QObject *parent = nullptr);

    void setSource(Ask ask);

    // The picture, or nothing while it is on its way; then shapeKnown() or arrived() follows.
    QImage picture(PhotoId photo, int longestEdge);

    // Height by width; 2:3 until the picture is known.
    double shape(PhotoId photo) const;
    bool failed(PhotoId photo) const;

signals:
    void shapeKnown(toasoan::PhotoId photo);
    void arrived(toasoan::PhotoId photo);

private:
    struct Kept
    {
        QImage image;
        int longestEdge = 0;
    };

    void take(PhotoId photo, int longestEdge, const QImage &image);

    Ask m_ask;
    QCache<PhotoId, Kept> m_kept;
    QHash<PhotoId, double> m_shapes;
    QHash<PhotoId, int> m_asked;
    QSet<PhotoId> m_failed;
};

} // namespace toasoan
