#pragma once

#include <QStyledItemDelegate>

namespace toasoan {

// A line of the article list: headline semibold, below it stage, byline, pictures and age; of a search the
// words around the hit.
class ArticleDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace toasoan
