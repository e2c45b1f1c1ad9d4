#pragma once

#include <QTabWidget>

namespace toasoan {

// Tabs of which each may carry a number above the end of its name, which takes no width: names stay readable
// side by side in a narrow column. Zero is not shown.
class CountedTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit CountedTabs(QWidget *parent = nullptr);

    void setCount(const QWidget *page, int count);
    int count(const QWidget *page) const;
    using QTabWidget::count;
};

} // namespace toasoan
