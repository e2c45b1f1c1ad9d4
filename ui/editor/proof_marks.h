#pragma once

#include "core/proof/finding.h"

#include <QPixmap>

class QPainter;
class QWidget;

namespace toasoan {

// How findings are marked under the text, told apart by shape as well as colour: a wave for spelling, a
// double line for a word, dots for style. Hints are fainter.
class ProofMarks
{
public:
    static constexpr int height = 4;

    explicit ProofMarks(const QWidget &on)
        : m_on(on)
    {
    }

    void paint(QPainter &painter, const Finding &finding, double x, double y, double width) const;

private:
    const QPixmap &wave(bool faint) const;

    const QWidget &m_on;
    mutable QPixmap m_waves[2];
    mutable QRgb m_waveColor = 0;
    mutable double m_waveRatio = 0;
};

} // namespace toasoan
