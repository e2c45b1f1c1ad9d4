#pragma once

#include <QWidget>

class QStackedWidget;
class QToolButton;

namespace toasoan {

// What stands in the margin of the article in work: remarks and suggested changes, one of the two at a time.
class MarginPanel : public QWidget
{
    Q_OBJECT

public:
    // Both become its children.
    MarginPanel(QWidget *remarks, QWidget *suggestions, QWidget *parent = nullptr);

    void showRemarks();
    void showSuggestions();
    // Of open ones. While nobody looks, it turns to what there is.
    void setCounts(int remarks, int suggestions);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void turnTo(int page);
    void leadIn();

    QStackedWidget *m_pages;
    QToolButton *m_ways[2];
};

} // namespace toasoan
