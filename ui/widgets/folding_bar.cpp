#include "ui/widgets/folding_bar.h"

#include "ui/theme/icon.h"
#include "ui/theme/palette.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int between = 2;
constexpr int betweenGroups = 12;

} // namespace

FoldingBar::FoldingBar(QWidget *parent)
    : QWidget(parent)
    , m_iconSize(20, 20)
    , m_more(makeButton())
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->setObjectName(u"more"_s);
    m_more->setIcon(icon(u"more"_s));
    m_more->setToolTip(tr("More tools"));
    m_more->setAccessibleName(m_more->toolTip());
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    connect(m_more->menu(), &QMenu::aboutToShow, this, &FoldingBar::fillMenu);
}

QToolButton *FoldingBar::makeButton()
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setIconSize(m_iconSize);
    button->installEventFilter(this);
    return button;
}

void FoldingBar::setIconSize(const QSize &size)
{
    m_iconSize = size;
    for (QToolButton *button : findChildren<QToolButton *>(Qt::FindDirectChildrenOnly))
        button->setIconSize(size);
    updateGeometry();
    fold();
}

void FoldingBar::addGroup(const QList<QAction *> &actions)
{
    Group group;
    for (QAction *action : actions) {
        QToolButton *tool = makeButton();
        tool->setDefaultAction(action);
        tool->setFocusPolicy(Qt::TabFocus); // for as long as it takes its place behind the bar
        setTabOrder(this, tool);
        tool->setFocusPolicy(Qt::NoFocus);
        group.tools << tool;
    }
    m_groups << group;
    updateGeometry();
    fold();
}

int FoldingBar::widthOf(const Group &group) const
{
    int width = 0;
    for (const QToolButton *tool : group.tools)
        width += tool->sizeHint().width() + (width > 0 ? between : 0);
    return width;
}

QSize FoldingBar::sizeHint() const
{
    QSize size(0, m_more->sizeHint().height());
    for (const Group &group : m_groups) {
        size.rwidth() += widthOf(group) + (size.width() > 0 ? betweenGroups : 0);
        size.setHeight(std::max(size.height(), group.tools.first()->sizeHint().height()));
    }
    return size;
}

QSize FoldingBar::minimumSizeHint() const
{
    const int first = m_groups.isEmpty() ? 0 : widthOf(m_groups.first()) + betweenGroups;
    return {first + m_more->sizeHint().width(), sizeHint().height()};
}

qsizetype FoldingBar::groupsThatFit(int room) const
{
    if (sizeHint().width() <= room)
        return m_groups.size();
    int used = m_more->sizeHint().width();
    for (qsizetype shown = 0; shown < m_groups.size(); ++shown) {
        used += widthOf(m_groups[shown]) + betweenGroups;
        if (used > room)
            return shown;
    }
    return m_groups.size();
}

void FoldingBar::fold()
{
    m_shown = groupsThatFit(width());
    int x = 0;
    const auto place = [&](QToolButton *button) {
        const QSize size = button->sizeHint();
        button->setGeometry(QRect(QPoint(x, (height() - size.height()) / 2), size));
        x += size.width() + between;
    };
    for (qsizetype number = 0; number < m_groups.size(); ++number) {
        Group &group = m_groups[number];
        const bool shown = number < m_shown;
        group.lineAt = shown && number > 0 ? x - between + betweenGroups / 2 : 0;
        x += shown && number > 0 ? betweenGroups - between : 0;
        for (QToolButton *tool : std::as_const(group.tools)) {
            tool->setVisible(shown);
            if (shown)
                place(tool);
        }
    }
    m_more->setVisible(m_shown < m_groups.size());
    x += betweenGroups - between;
    place(m_more);
    update();
}

void FoldingBar::fillMenu()
{
    m_more->menu()->clear();
    for (qsizetype number = m_shown; number < m_groups.size(); ++number) {
        if (number > m_shown)
            m_more->menu()->addSeparator();
        for (const QToolButton *tool : std::as_const(m_groups[number].tools))
            m_more->menu()->addAction(tool->defaultAction());
    }
}

QList<QToolButton *> FoldingBar::toolsShown() const
{
    QList<QToolButton *> tools;
    for (qsizetype number = 0; number < m_shown; ++number)
        tools << m_groups[number].tools;
    if (!m_more->isHidden())
        tools << m_more;
    return tools;
}

// The next tool that can be used from `place` on, among those shown; none at the ends.
QToolButton *FoldingBar::toolFrom(int place, int step) const
{
    const QList<QToolButton *> tools = toolsShown();
    for (; place >= 0 && place < tools.size(); place += step) {
        if (tools[place]->isEnabled())
            return tools[place];
    }
    return nullptr;
}

void FoldingBar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (QToolButton *first = toolFrom(0, 1))
        first->setFocus(event->reason());
}

bool FoldingBar::eventFilter(QObject *watched, QEvent *event)
{
    // While one of its tools has the focus, Shift+Tab must lead past the bar, not to it again.
    if (event->type() == QEvent::FocusIn)
        setFocusPolicy(Qt::NoFocus);
    else if (event->type() == QEvent::FocusOut)
        setFocusPolicy(Qt::TabFocus);
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return QWidget::eventFilter(watched, event);
    const int step = key == Qt::Key_Right ? 1 : -1;
    const auto place = int(toolsShown().indexOf(static_cast<QToolButton *>(watched)));
    if (QToolButton *next = toolFrom(place + step, step))
        next->setFocus(Qt::OtherFocusReason);
    return true;
}

bool FoldingBar::event(QEvent *event)
{
    // The style and its sizes are known when the bar is first polished, and change with the font.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange || event->type() == QEvent::Polish) {
        updateGeometry();
        fold();
    }
    return QWidget::event(event);
}

void FoldingBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int inset = height() / 5;
    for (const Group &group : std::as_const(m_groups)) {
        if (group.lineAt > 0)
            painter.fillRect(group.lineAt, inset, 1, height() - 2 * inset, color(Tint::Line));
    }
}

void FoldingBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

} // namespace toasoan
