#pragma once

#include <QStyledItemDelegate>

namespace toasoan {

constexpr int remarkCardRole = Qt::UserRole + 1;

// Remarks as cards: the words they are about, who said what when, replies set in. As wide as the view, as
// high as the words need.
class RemarkDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace toasoan
