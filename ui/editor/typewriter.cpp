#include "ui/editor/typewriter.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextEdit>

#include <utility>

namespace toasoan {
namespace {

constexpr double heldAt = 0.45; // of the height of the viewport: a little above its middle

} // namespace

// Qt sets the range of the scroll bar after every layout and tells of it before it moves a value that is out
// of it: what is widened then moves nothing.
Typewriter::Typewriter(QTextEdit &sheet)
    : QObject(&sheet)
    , m_sheet(sheet)
{
    connect(sheet.verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int most) {
        if (m_on && !m_isMakingRoom)
            makeRoom(most);
    });
}

void Typewriter::setOn(bool on)
{
    if (std::exchange(m_on, on) == on)
        return;
    QScrollBar *bar = m_sheet.verticalScrollBar();
    if (on)
        makeRoom(bar->maximum());
    else
        bar->setRange(0, bar->maximum() - std::exchange(m_below, 0));
    hold();
}

void Typewriter::makeRoom(int most)
{
    const QScopedValueRollback making(m_isMakingRoom, true);
    m_below = m_sheet.viewport()->height() - height();
    m_sheet.verticalScrollBar()->setRange(-height(), most + m_below);
}

void Typewriter::hold()
{
    if (!m_on)
        return;
    QScrollBar *bar = m_sheet.verticalScrollBar();
    bar->setValue(bar->value() + m_sheet.cursorRect().center().y() - height());
}

int Typewriter::height() const
{
    return qRound(m_sheet.viewport()->height() * heldAt);
}

int Typewriter::top() const
{
    return m_sheet.verticalScrollBar()->minimum();
}

} // namespace toasoan
