#include "ui/window/columns.h"

#include <algorithm>
#include <array>
#include <utility>

namespace toasoan {

namespace {

constexpr int widest = 2000; // of a remembered column; more is no width

} // namespace

Columns::Columns(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("columns"));
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, &Columns::takeWidths);
}

void Columns::setLeastText(int width)
{
    if (std::exchange(m_leastText, width) != width)
        arrange();
}

void Columns::want(bool lists, bool side, Insisted insisted)
{
    setWish({lists, side, insisted, false});
}

void Columns::setWish(const Wish &wish)
{
    m_wish = wish;
    arrange();
}

void Columns::setAlone(bool alone)
{
    if (std::exchange(m_wish.alone, alone) != alone)
        arrange();
}

bool Columns::foldersShown() const
{
    return !widget(Folders)->isHidden();
}

bool Columns::listShown() const
{
    return !widget(List)->isHidden();
}

bool Columns::sideShown() const
{
    return !widget(Side)->isHidden();
}

QList<int> Columns::widths() const
{
    return {m_widths.folders, m_widths.list, m_widths.side};
}

void Columns::setWidths(const QList<int> &widths)
{
    const bool sound = widths.size() == 3 && std::all_of(widths.begin(), widths.end(), [](int width) {
                           return width > 0 && width <= widest;
                       });
    if (!sound)
        return;
    m_widths = {widths[0], widths[1], 0, widths[2]};
    arrange();
}

// The others give way: a window may be as narrow as the text.
QSize Columns::minimumSizeHint() const
{
    const QSize all = QSplitter::minimumSizeHint();
    return count() > Text ? QSize(leastWidth(Text), all.height()) : all;
}

int Columns::leastWidth(Column column) const
{
    const QWidget *of = widget(column);
    return of->minimumWidth() > 0 ? of->minimumWidth() : of->minimumSizeHint().width();
}

void Columns::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

void Columns::arrange()
{
    if (count() <= Side)
        return;
    const bool lists = m_wish.lists && !m_wish.alone;
    const bool side = m_wish.side && !m_wish.alone;
    const ColumnWidths wanted{lists ? m_widths.folders : 0, lists ? m_widths.list : 0, 0,
                              side ? m_widths.side : 0};
    const ColumnWidths least{leastWidth(Folders), leastWidth(List), m_leastText, leastWidth(Side)};
    const int room = width() - (count() - 1) * handleWidth();
    const ColumnWidths usual = fitColumns(room, wanted, least, Insisted::Nothing);
    if (!m_wish.alone && usual == fitColumns(room, wanted, least, m_wish.insisted))
        m_wish.insisted = Insisted::Nothing;
    const ColumnWidths now = fitColumns(room, wanted, least, m_wish.insisted);

    const std::array shown{now.folders > 0, now.list > 0, true, now.side > 0};
    bool changed = false;
    for (int column = Folders; column <= Side; ++column) {
        changed = changed || widget(column)->isHidden() == shown[size_t(column)];
        widget(column)->setVisible(shown[size_t(column)]);
    }
    setSizes({now.folders, now.list, now.text, now.side});
    if (changed)
        emit shownChanged();
}

void Columns::takeWidths()
{
    const QList<int> now = sizes();
    const auto take = [&](int ColumnWidths::*of, Column column) {
        if (!widget(column)->isHidden())
            m_widths.*of = now[column];
    };
    take(&ColumnWidths::folders, Folders);
    take(&ColumnWidths::list, List);
    take(&ColumnWidths::side, Side);
}

} // namespace toasoan
