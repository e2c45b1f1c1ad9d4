#include "ui/window/columns.h"

#include <QResizeEvent>

namespace toasoan {

namespace {

constexpr int readableWidth = 540;

} // namespace

Columns::Columns(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("columns"));
    setChildrenCollapsible(false);
}

void Columns::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    if (count() > Side && event->size().width() < event->oldSize().width())
        giveWay();
}

void Columns::giveWay()
{
    QList<int> widths = sizes();
    for (const Column column : {Side, Lists}) {
        const int missing = qMin(readableWidth, width()) - widths[Text];
        const int spare = widths[column] -
                          widget(column)->minimumSizeHint().expandedTo(widget(column)->minimumSize()).width();
        const int given = qBound(0, missing, qMax(0, spare));
        if (widget(column)->isHidden() || given == 0)
            continue;
        widths[column] -= given;
        widths[Text] += given;
    }
    if (widths != sizes())
        setSizes(widths);
}

} // namespace toasoan
