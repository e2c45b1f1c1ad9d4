#include "core/media/alike.h"

#include "core/media/picture.h"
#include "tests/core/media/samples.h"

#include <QPainter>
#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace toasoan;

namespace {

// Something like a photograph: areas, edges, people, grain.
QImage scene(quint32 seed)
{
    QRandomGenerator chance(seed);
    QImage image(1600, 1067, QImage::Format_RGB32);
    image.fill(QColor(150, 180, 210));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < 300; ++i) {
        painter.setBrush(QColor::fromHsv(chance.bounded(360), chance.bounded(160), chance.bounded(40, 240)));
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPoint(chance.bounded(1600), chance.bounded(1067)), chance.bounded(10, 120),
                            chance.bounded(10, 120));
    }
    painter.end();
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int grain = chance.bounded(-6, 7);
            const auto grained = [grain](int level) { return std::clamp(level + grain, 0, 255); };
            line[x] = qRgb(grained(qRed(line[x])), grained(qGreen(line[x])), grained(qBlue(line[x])));
        }
    }
    return image;
}

QImage seen(const QImage &image, int quality)
{
    return decodePicture(samples::encoded(image, "jpeg", quality), lookedAtEdge).value();
}

void blur(QImage &image, const QRect &where)
{
    const QImage part = image.copy(where);
    const QImage small = part.scaled(4, 4, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(where, small);
}

} // namespace

TEST(Alike, ACopyCompressedAgainOrMadeSmallerIsTheSame)
{
    for (const quint32 seed : {1U, 2U, 3U}) {
        const QImage photo = scene(seed);
        const QImage original = seen(photo, 90);
        for (const int quality : {92, 80, 65})
            EXPECT_TRUE(isSameCompressedAgain(seen(photo, quality), original)) << seed << ' ' << quality;
        const QImage smaller = photo.scaled(1000, 667, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        EXPECT_TRUE(isSameCompressedAgain(seen(smaller, 80), original)) << seed;
    }
}

TEST(Alike, AnotherPictureOrOneThatWasWorkedOnIsNot)
{
    const QImage photo = scene(1);
    const QImage original = seen(photo, 90);
    EXPECT_FALSE(isSameCompressedAgain(seen(scene(2), 90), original));
    EXPECT_FALSE(isSameCompressedAgain(seen(photo.copy(0, 0, 1500, 1067), 90), original)) << "cut";
    QImage brighter = photo;
    QPainter light(&brighter);
    light.fillRect(brighter.rect(), QColor(255, 255, 255, 24));
    light.end();
    EXPECT_FALSE(isSameCompressedAgain(seen(brighter, 90), original)) << "other light";
    EXPECT_FALSE(isSameCompressedAgain(seen(photo.mirrored(true, false), 90), original));
    EXPECT_FALSE(isSameCompressedAgain(QImage(), original));

    // A face of 50 pixels among 1600 that must not be known.
    QImage face = photo;
    {
        QPainter painter(&face);
        painter.setBrush(QColor(205, 160, 130));
        painter.drawEllipse(QPoint(800, 500), 25, 30);
        painter.setBrush(QColor(40, 30, 30));
        painter.drawEllipse(QPoint(790, 492), 4, 3);
        painter.drawEllipse(QPoint(810, 492), 4, 3);
        painter.drawRect(792, 512, 16, 4);
    }
    QImage hidden = face;
    blur(hidden, {772, 468, 56, 64});
    EXPECT_TRUE(isSameCompressedAgain(seen(face, 70), seen(face, 90)));
    EXPECT_FALSE(isSameCompressedAgain(seen(hidden, 90), seen(face, 90)));
}
