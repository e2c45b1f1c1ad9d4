#pragma once

#include "core/article/body.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QTextBlock;
class QTextDocument;
class QTextEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace toasoan {

// A heading as it stands on the sheet.
struct Heading
{
    BlockId block;
    int level = 0;
    QString text;

    bool operator==(const Heading &) const = default;
};

// From the start of the text.
QList<Heading> headingsIn(const QTextDocument &document);

// The heading `block` stands under, or is; null before the first.
BlockId headingOver(QTextBlock block);

// The headings of the text, level by level, at the left of the sheet; the one somebody writes under is
// marked. A click leads there; Enter leads there and closes the list, Esc closes it.
class Outline : public QWidget
{
    Q_OBJECT

public:
    explicit Outline(QTextEdit &sheet);

    // Shows the list with the keyboard in it; where it is there already, closes it.
    void toggle();

    // Puts the list where it belongs, `top` pixels below the upper edge of the sheet.
    void place(int top);

    // What it takes of the width of the sheet.
    int room() const;

signals:
    void headingWanted(toasoan::BlockId heading);
    void roomChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void followSoon();
    void follow();
    void fill();
    void markCurrent();
    void go(const QTreeWidgetItem *item);

    QTextEdit &m_sheet;
    QList<Heading> m_headings;
    QTreeWidget *m_tree;
    QLabel *m_hint;
    QTimer m_soon;
    int m_top = 0;
};

} // namespace toasoan
