#include "ui/review/card_list.h"

#include <QCoreApplication>
#include <QListWidget>
#include <QStyledItemDelegate>

namespace toasoan {

QListWidget *makeCardList(const QString &objectName, const QString &accessibleName,
                          QStyledItemDelegate *delegate, QWidget *parent)
{
    auto *cards = new QListWidget(parent);
    cards->setObjectName(objectName);
    cards->setAccessibleName(accessibleName);
    cards->setToolTip(QCoreApplication::translate("CardList", "Enter or a click leads to the words"));
    delegate->setParent(cards);
    cards->setItemDelegate(delegate);
    cards->setFrameShape(QFrame::NoFrame);
    cards->viewport()->setAutoFillBackground(false); // the cards are the paper
    cards->setResizeMode(QListView::Adjust);
    cards->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    cards->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    return cards;
}

} // namespace toasoan
