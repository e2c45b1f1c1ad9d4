#include "ui/widgets/tall_content.h"

#include "ui/widgets/on_screen.h"
#include "ui/widgets/scrolled.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace toasoan {

namespace {

constexpr int leastLines = 3;

int heightOf(QWidget &content, int width)
{
    content.ensurePolished();
    if (QLayout *layout = content.layout()) {
        layout->activate();
        if (layout->hasHeightForWidth())
            return layout->totalHeightForWidth(width);
    }
    return content.sizeHint().height();
}

} // namespace

QScrollArea *addScrolled(QVBoxLayout &around, QWidget *content)
{
    QScrollArea *area = scrolled(content);
    around.addWidget(area, 1);
    return area;
}

void fitToContent(QWidget &window, QScrollArea &content)
{
    const int bar = content.verticalScrollBar()->sizeHint().width();
    const int widest = roomOnScreen(window, {QWIDGETSIZE_MAX, 1}).width();
    QLayout *const layout = window.layout();
    const int sides = layout->contentsMargins().left() + layout->contentsMargins().right();
    const int inner =
        std::min(std::max(content.widget()->minimumSizeHint().width(), content.widget()->minimumWidth()),
                 widest - sides - bar);
    content.setMinimumWidth(inner + bar);
    const int wanted = heightOf(*content.widget(), inner);
    const int least = std::min(wanted, leastLines * window.fontMetrics().lineSpacing());
    content.setMinimumHeight(least);
    layout->activate();
    const int width = std::max(layout->totalMinimumSize().width(), window.minimumWidth());
    const int around = (layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width)
                                                    : layout->totalMinimumSize().height()) -
                       least;
    window.resize(roomOnScreen(window, {width, around + wanted}));
    keepOnScreen(window);
}

} // namespace toasoan
