#pragma once

#include "ui/editor/find_text.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPainter;
class QTextEdit;

namespace toasoan {

// Looks for words on the sheet, from a strip in its upper corner. Esc closes it, Enter goes to the next
// place.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QTextEdit &sheet);

    // Shows the strip with the selected words in it.
    void open();
    void findNext();
    void findPrevious();

    // Paints the places in view, under the text.
    void paint(QPainter &painter, const QRectF &area) const;

    // Puts the strip where it belongs after the sheet changed its size.
    void place();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    FindQuery query() const;
    void step(bool forwards);
    void showMatch(int position, int length);
    void queryChanged();
    void count();

    QTextEdit &m_sheet;
    QLineEdit *m_words;
    QLabel *m_count;
    QCheckBox *m_case;
    QCheckBox *m_marks;
    QTimer m_countSoon;
};

} // namespace toasoan
