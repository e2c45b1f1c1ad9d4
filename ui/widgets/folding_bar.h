#pragma once

#include <QWidget>

class QToolButton;

namespace toasoan {

// Tools in one line. Groups that do not fit fold, the last first, into a menu behind the last button. For the
// keyboard the bar is one stop, in which the arrows lead from tool to tool.
class FoldingBar : public QWidget
{
    Q_OBJECT

public:
    explicit FoldingBar(QWidget *parent = nullptr);

    void setIconSize(const QSize &size);
    void addGroup(const QList<QAction *> &actions);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; // one group and the menu

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Group
    {
        QList<QToolButton *> tools;
        int lineAt = 0; // the hairline before it; 0: none
    };

    int widthOf(const Group &group) const;
    qsizetype groupsThatFit(int room) const;
    void fold();
    void fillMenu();
    QToolButton *toolFrom(int place, int step) const;
    QList<QToolButton *> toolsShown() const;
    QToolButton *makeButton();

    QSize m_iconSize;
    QList<Group> m_groups;
    qsizetype m_shown = 0; // groups
    QToolButton *m_more;
};

} // namespace toasoan
