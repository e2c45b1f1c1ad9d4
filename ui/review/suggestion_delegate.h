#pragma once

#include <QStyledItemDelegate>

namespace toasoan {

constexpr int suggestionCardRole = Qt::UserRole + 1;

// Suggested changes as cards: who, when and what, then the words that would go struck through and those that
// would come underlined.
class SuggestionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace toasoan
