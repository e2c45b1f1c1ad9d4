#pragma once

#include <QPainter>
#include <QTextLayout>

namespace toasoan {

// A text in lines of this width, laid out once for measuring and once for painting.
class LaidText
{
public:
    LaidText(const QString &text, const QFont &font, int width)
        : m_layout(text, font)
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, m_height});
            m_height += line.height();
        }
        m_layout.endLayout();
    }

    int height() const { return int(m_height + 1); }
    void paint(QPainter &painter, QPoint at) const { m_layout.draw(&painter, at); }

private:
    QTextLayout m_layout;
    qreal m_height = 0;
};

} // namespace toasoan
