#include "ui/widgets/counted_tabs.h"

#include "ui/theme/palette.h"

#include <QPainter>
#include <QTabBar>

#include <algorithm>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostShown = 99;
constexpr double smaller = 0.78; // than the names
constexpr double smallestLetters = 7;

// Paints the numbers of its tabs, which are their data.
class CountedTabBar : public QTabBar
{
public:
    using QTabBar::QTabBar;

protected:
    QSize tabSizeHint(int index) const override
    {
        QSize size = QTabBar::tabSizeHint(index);
        size.rheight() += room(); // of all, so that the names stand on one line
        return size;
    }

    void paintEvent(QPaintEvent *event) override
    {
        QTabBar::paintEvent(event);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int index = 0; index < count(); ++index)
            if (const int number = tabData(index).toInt(); number > 0 && isTabVisible(index))
                paintCount(painter, index, number);
    }

private:
    QFont letters() const
    {
        QFont small = font();
        small.setPointSizeF(std::max(smallestLetters, small.pointSizeF() * smaller));
        small.setWeight(QFont::DemiBold);
        return small;
    }

    // Half of it is above the names, whose marks are stacked.
    int room() const { return QFontMetrics(letters()).height(); }

    void paintCount(QPainter &painter, int index, int number) const
    {
        const QFontMetrics metrics(letters());
        const QString text = number > mostShown ? u"%1+"_s.arg(mostShown) : QString::number(number);
        const int height = metrics.height() - 1;
        const int width = std::max(height, metrics.horizontalAdvance(text) + height / 2);
        const QRect tab = tabRect(index);
        const QRect pill(tab.right() - width - 1, tab.top() + 1, width, height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Tint::Accent));
        painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter.setPen(color(Tint::Paper));
        painter.setFont(letters());
        painter.drawText(pill, Qt::AlignCenter, text);
    }
};

} // namespace

CountedTabs::CountedTabs(QWidget *parent)
    : QTabWidget(parent)
{
    setTabBar(new CountedTabBar(this));
}

void CountedTabs::setCount(const QWidget *page, int count)
{
    const int index = indexOf(page);
    if (index < 0 || tabBar()->tabData(index).toInt() == count)
        return;
    const QString name = tabText(index);
    const QString whole = count > 0 ? tr("%1 (%2)").arg(name).arg(count) : name;
    tabBar()->setTabData(index, count);
    tabBar()->setAccessibleTabName(index, whole);
    setTabToolTip(index, count > 0 ? whole : QString());
    tabBar()->update();
}

int CountedTabs::count(const QWidget *page) const
{
    return tabBar()->tabData(indexOf(page)).toInt();
}

} // namespace toasoan
