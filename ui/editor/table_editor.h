#pragma once

#include "core/article/body.h"

#include <QFrame>

class QCheckBox;
class QTableWidget;
class QToolButton;

namespace toasoan {

// A table of the sheet while somebody writes in it, over the place where it stands: Tab goes from cell to
// cell and past the last one into a new row, Escape or Ctrl+Enter leads back to the text. What is written
// goes to the sheet cell by cell, and while one writes on within a second.
class TableEditor : public QFrame
{
    Q_OBJECT

public:
    TableEditor(QWidget *parent, BlockId block, const Table &table);

    BlockId block() const { return m_block; }
    void selectCell(int part);
    int currentPart() const;

    // The size it would like: as wide as the text, as high as its rows.
    int heightFor(int most) const;

    void takeCell(); // what is being written, while it goes on
    void finish();   // what is still being written is kept

signals:
    void changed(toasoan::Table table);
    void finished();
    void notice(const QString &sentence); // what a paste could not take

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addButton(const QString &iconName, const QString &name, void (TableEditor::*act)());
    void fillGrid(const Table &table);
    Table table() const;
    void tell();
    void dress();
    void addRow();
    void addColumn();
    void removeRow();
    void removeColumn();
    void rebuild(const Table &table, int row, int column);
    bool pressKey(int key, int modifiers);
    void paste();
    void tellLimits();
    void walk(int step);

    BlockId m_block;
    Table m_told; // what stands on the sheet
    QTableWidget *m_grid;
    QToolButton *m_removeRow;
    QToolButton *m_removeColumn;
    QCheckBox *m_header;
    bool m_showing = false;
    bool m_finished = false;
};

} // namespace toasoan
