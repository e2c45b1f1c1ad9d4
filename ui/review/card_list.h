#pragma once

#include <QString>

class QListWidget;
class QStyledItemDelegate;
class QWidget;

namespace toasoan {

// A list whose items are cards as wide as it is, painted by `delegate`, on the ground behind it.
QListWidget *makeCardList(const QString &objectName, const QString &accessibleName,
                          QStyledItemDelegate *delegate, QWidget *parent);

} // namespace toasoan
