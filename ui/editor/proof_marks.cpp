#include "ui/editor/proof_marks.h"

#include "ui/theme/palette.h"

#include <QPainter>
#include <QPainterPath>
#include <QWidget>

namespace toasoan {
namespace {

constexpr int wavePeriod = 6;
constexpr int dotEvery = 5;
constexpr int faintDotEvery = 8;

// Of hints.
double faintness()
{
    return currentScheme() == Scheme::Contrast ? 0.75 : 0.45;
}

} // namespace

void ProofMarks::paint(QPainter &painter, const Finding &finding, double x, double y, double width) const
{
    const QRect place(qFloor(x), qRound(y), std::max(4, qCeil(width)), height);
    const bool faint = finding.severity == Severity::Hint;
    if (finding.kind == FindingKind::Spelling) {
        painter.drawTiledPixmap(place, wave(faint));
        return;
    }
    QColor ink = color(finding.kind == FindingKind::Word ? Tint::Info : Tint::Ok);
    ink.setAlphaF(faint ? faintness() : 1);
    if (finding.kind == FindingKind::Word) {
        painter.fillRect(place.left(), place.top(), place.width(), 1, ink);
        painter.fillRect(place.left(), place.top() + 3, place.width(), 1, ink);
        return;
    }
    for (int dot = place.left(); dot < place.left() + place.width() - 1;
         dot += faint ? faintDotEvery : dotEvery)
        painter.fillRect(dot, place.top() + 1, 2, 2, ink);
}

const QPixmap &ProofMarks::wave(bool faint) const
{
    const QColor ink = color(Tint::Misspelled);
    const double ratio = m_on.devicePixelRatioF();
    if (m_waves[0].isNull() || m_waveColor != ink.rgba() || m_waveRatio != ratio) {
        m_waveColor = ink.rgba();
        m_waveRatio = ratio;
        for (const bool weak : {false, true}) {
            QPixmap &tile = m_waves[weak ? 1 : 0];
            tile = QPixmap(QSize(wavePeriod, height) * ratio);
            tile.setDevicePixelRatio(ratio);
            tile.fill(Qt::transparent);
            QPainter painter(&tile);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setOpacity(weak ? faintness() : 1);
            painter.setPen(QPen(ink, weak ? 1.0 : 1.3));
            QPainterPath path(QPointF(-wavePeriod / 4.0, height / 2.0));
            for (int i = 0; i < 3; ++i) {
                const double x = -wavePeriod / 4.0 + i * wavePeriod;
                path.cubicTo(x + 1.5, -0.6, x + 1.5, -0.6, x + 3, height / 2.0);
                path.cubicTo(x + 4.5, height + 0.6, x + 4.5, height + 0.6, x + 6, height / 2.0);
            }
            painter.drawPath(path);
        }
    }
    return m_waves[faint ? 1 : 0];
}

} // namespace toasoan
