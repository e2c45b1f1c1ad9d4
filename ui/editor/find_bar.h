#pragma once

#include "ui/editor/sheet_search.h"
#include "ui/editor/visible_blocks.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPainter;
class QTextEdit;

namespace toasoan {

// Looks for words on the sheet, and puts others in their place, from a strip in its upper corner. Esc closes
// it, Enter goes to the next place. All places in view are marked, so that whoever replaces them sees which.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QTextEdit &sheet);

    // Shows the strip with the selected words in it.
    enum class Mode { Find, Replace };
    void open(Mode mode = Mode::Find);
    void findNext();
    void findPrevious();

    // Paints the places in view, under the text.
    void paint(QPainter &painter, const QRectF &area);

    // Puts the strip where it belongs after the sheet changed its size; in two lines where one is too short.
    void place();

    // What it takes of the height of the sheet, so that it covers no text.
    int room() const;

signals:
    void roomChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    FindQuery query() const;
    void step(bool forwards);
    void showMatch(int position, int length);
    void queryChanged();
    void count();
    void showTrouble();
    QWidget *makeReplaceLine();
    void placeOptions(int row, int columns);
    void replaceHere();
    void replaceAll();

    QTextEdit &m_sheet;
    VisibleBlocks m_blocks;
    QLineEdit *m_words;
    QLabel *m_count;
    QCheckBox *m_case;
    QCheckBox *m_marks;
    QCheckBox *m_whole;
    QCheckBox *m_pattern;
    QWidget *m_options; // the four
    QLabel *m_trouble;  // with the pattern
    QLineEdit *m_with;
    QWidget *m_replaceLine;
    QGridLayout *m_lines;
    QTimer m_countSoon;
    SheetSearch m_search;
};

} // namespace toasoan
