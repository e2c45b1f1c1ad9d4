#pragma once

#include "ui/editor/sheet_search.h"
#include "ui/editor/visible_blocks.h"

#include <QTimer>
#include <QWidget>

#include <compare>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPainter;
class QTextEdit;

namespace toasoan {

class TableObject;

// Looks for words on the sheet, and puts others in their place, from a strip in its upper corner. Esc closes
// it, Enter goes to the next place. All places in view are marked, so that whoever replaces them sees which.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    FindBar(QTextEdit &sheet, TableObject &tables);

    // Shows the strip with the selected words in it.
    enum class Mode { Find, Replace };
    void open(Mode mode = Mode::Find);
    void findNext();
    void findPrevious();

    // Paints the places in view: under the text, and over the tables, which have a ground of their own.
    void paint(QPainter &painter, const QRectF &area);
    void paintInTables(QPainter &painter, const QRectF &area);

    // Puts the strip where it belongs after the sheet changed its size; in two lines where one is too short.
    void place();

    // What it takes of the height of the sheet, so that it covers no text.
    int room() const;

signals:
    void roomChanged();
    void wholeSheetWanted();                 // what is written in a table just now as well
    void cellWanted(int position, int part); // of the table there: somebody goes on where it was found

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    // A place within a table or a footnote, in the order they are read in.
    struct Inside
    {
        int position = 0; // of the character that stands for it
        int part = 0;
        int start = 0; // in what the cell or the footnote says

        auto operator<=>(const Inside &) const = default;
    };
    std::optional<Inside> shownInside() const;
    FindQuery query() const;
    void step(bool forwards);
    void showPlace(const QTextBlock &block, const SheetPlace &place);
    void showCell(const QTextBlock &block, const SheetPlace &place);
    bool isShown(const QTextBlock &block, const SheetPlace &place) const;
    void leave();
    void queryChanged();
    void count();
    void showTrouble();
    QString noteShown();
    QWidget *makeReplaceLine();
    void placeOptions(int row, int columns);
    void replaceHere();
    void replaceAll();

    QTextEdit &m_sheet;
    TableObject &m_tables;
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
    std::optional<Inside> m_inside; // what was found last stands in a table or a footnote
};

} // namespace toasoan
