#pragma once

#include <QStyledItemDelegate>

namespace toasoan {

// Paints the rows of a ChangesModel: an article's headline, and each change as one line with what goes struck
// out and what comes underlined, the words around it as far as there is room.
class ChangesDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace toasoan
