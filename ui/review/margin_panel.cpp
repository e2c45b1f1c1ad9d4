#include "ui/review/margin_panel.h"

#include "ui/widgets/tab_order.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace toasoan {

using namespace Qt::StringLiterals;

MarginPanel::MarginPanel(QWidget *remarks, QWidget *suggestions, QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
{
    auto *group = new QButtonGroup(this);
    auto *ways = new QHBoxLayout;
    ways->setContentsMargins(12, 8, 12, 0);
    ways->setSpacing(4);
    for (int page = 0; page < 2; ++page) {
        auto *way = new QToolButton(this);
        way->setCheckable(true);
        way->setAutoRaise(true);
        way->setObjectName(page == 0 ? u"showRemarks"_s : u"showSuggestions"_s);
        way->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        group->addButton(way);
        ways->addWidget(way);
        connect(way, &QToolButton::clicked, this, [this, page] { turnTo(page); });
        m_ways[page] = way;
    }
    m_pages->addWidget(remarks);
    m_pages->addWidget(suggestions);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(ways);
    layout->addWidget(m_pages, 1);
    setCounts(0, 0);
    turnTo(0);
}

void MarginPanel::turnTo(int page)
{
    m_ways[page]->setChecked(true);
    m_pages->setCurrentIndex(page);
    setFocusProxy(m_pages->currentWidget());
    leadIn();
}

// Tab comes by the way that is down into the page, whose parts are made with the first look at it; arrows
// lead from one way to the other.
void MarginPanel::leadIn()
{
    QWidget *const page = m_pages->currentWidget();
    const auto isPart = [page](const QWidget *each) {
        return page->isAncestorOf(each) && (each->focusPolicy() & Qt::TabFocus) != 0;
    };
    QWidget *first = page->nextInFocusChain();
    while (first != page && !isPart(first))
        first = first->nextInFocusChain();
    if (first != page)
        tabBefore(first, m_ways[m_pages->currentIndex()]);
}

void MarginPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    leadIn();
}

void MarginPanel::showRemarks()
{
    turnTo(0);
}

void MarginPanel::showSuggestions()
{
    turnTo(1);
}

void MarginPanel::setCounts(int remarks, int suggestions)
{
    const auto counted = [](const QString &name, int count) {
        return count > 0 ? tr("%1 (%2)").arg(name).arg(count) : name;
    };
    m_ways[0]->setText(counted(tr("Remarks"), remarks));
    if (!isVisible() && remarks + suggestions > 0 && (remarks == 0 || suggestions == 0))
        turnTo(remarks == 0 ? 1 : 0);
    m_ways[1]->setText(counted(tr("Changes"), suggestions));
    m_ways[1]->setToolTip(tr("Changes somebody suggests: the text stays until one is accepted"));
}

} // namespace toasoan
