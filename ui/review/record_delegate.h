#pragma once

#include <QStyledItemDelegate>

namespace toasoan {

// Paints the rows of a RecordModel: when, beside it the sentence in as many lines as it takes, and under it
// the reason or note, of a long one the beginning.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace toasoan
