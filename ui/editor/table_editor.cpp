#include "ui/editor/table_editor.h"

#include "core/text/clean.h"
#include "ui/theme/icon.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int longestWritten = 5'000; // characters of a cell; one that came longer stays
constexpr qsizetype longestPaste = 500'000;

// What is being written reaches the sheet while one writes on; Tab, Enter and Ctrl+Enter are `leave`'s to
// answer.
class CellDelegate : public QStyledItemDelegate
{
public:
    CellDelegate(QObject *parent, std::function<bool(const QKeyEvent &)> leave, std::function<void()> full)
        : QStyledItemDelegate(parent)
        , m_leave(std::move(leave))
        , m_full(std::move(full))
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &cell) const override
    {
        auto *line = new QLineEdit(parent);
        line->setMaxLength(std::max(longestWritten, int(cell.data(Qt::EditRole).toString().size())));
        line->setFrame(false);
        connect(line, &QLineEdit::inputRejected, this, m_full);
        auto *soon = new QTimer(line);
        soon->setSingleShot(true);
        soon->setInterval(std::chrono::milliseconds(1000));
        auto *self = const_cast<CellDelegate *>(this);
        connect(line, &QLineEdit::textEdited, soon, [soon] {
            if (!soon->isActive())
                soon->start();
        });
        connect(soon, &QTimer::timeout, self, [self, line] { emit self->commitData(line); });
        return line;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const auto *press = static_cast<QKeyEvent *>(event);
            const int key = press->key();
            if (key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Return ||
                key == Qt::Key_Enter) {
                auto *line = static_cast<QWidget *>(watched);
                emit commitData(line);
                emit closeEditor(line, NoHint);
                return m_leave(*press);
            }
        }
        return QStyledItemDelegate::eventFilter(watched, event);
    }

private:
    std::function<bool(const QKeyEvent &)> m_leave;
    std::function<void()> m_full;
};

} // namespace

TableEditor::TableEditor(QWidget *parent, BlockId block, const Table &table)
    : QFrame(parent)
    , m_block(block)
    , m_told(table)
    , m_grid(new QTableWidget(this))
{
    setObjectName(u"tableEditor"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Table"));
    setCursor(Qt::ArrowCursor);
    const auto leave = [this](const QKeyEvent &press) {
        const bool enter = press.key() == Qt::Key_Return || press.key() == Qt::Key_Enter;
        if (!enter || press.modifiers().testFlag(Qt::ControlModifier))
            return pressKey(press.key(), int(press.modifiers()));
        const int below = m_grid->currentRow() + 1;
        if (below < m_grid->rowCount())
            m_grid->setCurrentCell(below, m_grid->currentColumn());
        return true;
    };
    m_grid->setItemDelegate(new CellDelegate(m_grid, leave, [this] { tellLimits(); }));
    m_grid->setAccessibleName(tr("Cells of the table"));
    m_grid->horizontalHeader()->hide();
    m_grid->verticalHeader()->hide();
    m_grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->setWordWrap(true);
    m_grid->setTabKeyNavigation(false);
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_grid->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_grid->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                            QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_grid->installEventFilter(this);

    auto *strip = new QHBoxLayout;
    strip->setSpacing(4);
    const auto add = [&](const QString &iconName, const QString &name, void (TableEditor::*act)()) {
        QToolButton *button = addButton(iconName, name, act);
        strip->addWidget(button);
        return button;
    };
    add(u"row-add"_s, tr("Row below"), &TableEditor::addRow);
    m_removeRow = add(u"row-remove"_s, tr("Remove the row"), &TableEditor::removeRow);
    add(u"column-add"_s, tr("Column to the right"), &TableEditor::addColumn);
    m_removeColumn = add(u"column-remove"_s, tr("Remove the column"), &TableEditor::removeColumn);
    m_header = new QCheckBox(tr("Header row"), this);
    m_header->setChecked(table.headerRow);
    connect(m_header, &QCheckBox::toggled, this, [this] {
        dress();
        tell();
    });
    strip->addSpacing(8);
    strip->addWidget(m_header);
    strip->addStretch();
    auto *done = new QPushButton(tr("Done"), this);
    done->setToolTip(tr("Back to the text (Escape)"));
    connect(done, &QPushButton::clicked, this, &TableEditor::finish);
    strip->addWidget(done);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addLayout(strip);
    column->addWidget(m_grid);
    setFocusProxy(m_grid);
    setTabOrder(m_grid, done);
    fillGrid(table);
    m_grid->setCurrentCell(0, 0);
    connect(m_grid, &QTableWidget::cellChanged, this, &TableEditor::tell);
}

QToolButton *TableEditor::addButton(const QString &iconName, const QString &name, void (TableEditor::*act)())
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, this, act);
    return button;
}

void TableEditor::fillGrid(const Table &table)
{
    m_showing = true;
    m_grid->setRowCount(int(table.rows.size()));
    m_grid->setColumnCount(int(table.columns()));
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        for (int column = 0; column < m_grid->columnCount(); ++column)
            m_grid->setItem(row, column, new QTableWidgetItem(plainText(table.rows[row][column])));
    }
    m_showing = false;
    dress();
}

// A cell that still reads as it did keeps its styles.
Table TableEditor::table() const
{
    Table table;
    table.headerRow = m_header->isChecked();
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        QList<Cell> cells;
        for (int column = 0; column < m_grid->columnCount(); ++column) {
            const QTableWidgetItem *item = m_grid->item(row, column);
            const QString text = item ? item->text() : QString();
            const Cell before = m_told.rows.value(row).value(column);
            cells.append(plainText(before) == text ? before : joined({{cleanText(text)}}));
        }
        table.rows.append(cells);
    }
    return tidy(table);
}

void TableEditor::tell()
{
    if (m_showing)
        return;
    const Table now = table();
    if (now == m_told)
        return;
    m_told = now;
    dress();
    emit changed(now);
}

void TableEditor::dress()
{
    const bool before = std::exchange(m_showing, true);
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        for (int column = 0; column < m_grid->columnCount(); ++column) {
            QTableWidgetItem *item = m_grid->item(row, column);
            QFont font = m_grid->font();
            font.setBold(row == 0 && m_header->isChecked());
            item->setFont(font);
            item->setTextAlignment((isNumeric(m_told, column) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
        }
    }
    m_grid->resizeRowsToContents();
    m_removeRow->setEnabled(m_grid->rowCount() > 1);
    m_removeColumn->setEnabled(m_grid->columnCount() > 1);
    m_showing = before;
}

void TableEditor::rebuild(const Table &table, int row, int column)
{
    m_told = tidy(table);
    fillGrid(m_told);
    m_grid->setCurrentCell(std::clamp(row, 0, m_grid->rowCount() - 1),
                           std::clamp(column, 0, m_grid->columnCount() - 1));
    m_grid->setFocus();
    emit changed(m_told);
}

void TableEditor::addRow()
{
    Table now = table();
    if (now.rows.size() >= mostTableRows)
        return tellLimits();
    const int row = m_grid->currentRow() + 1;
    now.rows.insert(row, QList<Cell>(now.columns()));
    rebuild(now, row, 0);
}

void TableEditor::addColumn()
{
    Table now = table();
    if (now.columns() >= mostTableColumns)
        return tellLimits();
    const int column = m_grid->currentColumn() + 1;
    for (QList<Cell> &row : now.rows)
        row.insert(column, Cell());
    rebuild(now, m_grid->currentRow(), column);
}

void TableEditor::removeRow()
{
    Table now = table();
    if (now.rows.size() < 2)
        return;
    now.rows.removeAt(std::max(0, m_grid->currentRow()));
    rebuild(now, m_grid->currentRow(), m_grid->currentColumn());
}

void TableEditor::removeColumn()
{
    Table now = table();
    if (now.columns() < 2)
        return;
    for (QList<Cell> &row : now.rows)
        row.removeAt(std::max(0, m_grid->currentColumn()));
    rebuild(now, m_grid->currentRow(), m_grid->currentColumn());
}

void TableEditor::selectCell(int part)
{
    m_grid->setCurrentCell(part / m_grid->columnCount(), part % m_grid->columnCount());
}

int TableEditor::currentPart() const
{
    return m_grid->currentRow() * m_grid->columnCount() + m_grid->currentColumn();
}

int TableEditor::heightFor(int most) const
{
    int rows = 2 * m_grid->frameWidth() + 4;
    for (int row = 0; row < m_grid->rowCount() && rows < most; ++row)
        rows += m_grid->rowHeight(row);
    const int strip = sizeHint().height() - m_grid->sizeHint().height();
    return std::min(most, rows + strip);
}

void TableEditor::takeCell()
{
    if (auto *line = m_grid->viewport()->findChild<QLineEdit *>())
        emit m_grid->itemDelegate()->commitData(line);
}

void TableEditor::finish()
{
    if (std::exchange(m_finished, true))
        return;
    m_grid->setCurrentCell(-1, -1); // closes the editor of a cell, which keeps what it holds
    tell();
    emit finished();
}

void TableEditor::walk(int step)
{
    const int columns = m_grid->columnCount();
    const int next = m_grid->currentRow() * columns + m_grid->currentColumn() + step;
    if (next < 0)
        return;
    if (next >= m_grid->rowCount() * columns) {
        addRow();
        return;
    }
    m_grid->setCurrentCell(next / columns, next % columns);
}

// Rows and columns as spreadsheets put them on the clipboard.
void TableEditor::paste()
{
    const QString copied = QApplication::clipboard()->text();
    const QString text = cleanText(copied.left(longestPaste));
    if (text.isEmpty())
        return;
    Table now = table();
    const int firstRow = std::max(0, m_grid->currentRow());
    const int firstColumn = std::max(0, m_grid->currentColumn());
    const QList<QStringList> lines = pastedCells(text);
    bool whole = copied.size() <= longestPaste && firstRow + lines.size() <= mostTableRows;
    for (qsizetype line = 0; line < lines.size() && firstRow + line < mostTableRows; ++line) {
        const QStringList &cells = lines[line];
        while (now.rows.size() <= firstRow + line)
            now.rows.append(QList<Cell>());
        QList<Cell> &row = now.rows[firstRow + line];
        whole = whole && firstColumn + cells.size() <= mostTableColumns;
        for (qsizetype i = 0; i < cells.size() && firstColumn + i < mostTableColumns; ++i) {
            if (row.size() <= firstColumn + i)
                row.resize(firstColumn + i + 1);
            whole = whole && cells[i].size() <= longestWritten;
            row[firstColumn + i] = joined({{cells[i].left(longestWritten)}});
        }
    }
    rebuild(now, firstRow, firstColumn);
    if (!whole)
        tellLimits();
}

// Nothing is left out without a word.
void TableEditor::tellLimits()
{
    const QLocale locale;
    emit notice(tr("Not everything fits: a table holds at most %1 rows and %2 columns, a cell %3 characters.")
                    .arg(locale.toString(mostTableRows), locale.toString(mostTableColumns),
                         locale.toString(longestWritten)));
}

bool TableEditor::pressKey(int key, int modifiers)
{
    const bool control = modifiers & int(Qt::ControlModifier);
    switch (key) {
    case Qt::Key_Escape:
        finish();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (control)
            return false;
        walk(key == Qt::Key_Tab ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (control) {
            finish();
            return true;
        }
        m_grid->edit(m_grid->currentIndex());
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (QTableWidgetItem *item = m_grid->currentItem())
            item->setText(QString());
        return true;
    case Qt::Key_V:
        if (!control)
            return false;
        paste();
        return true;
    default:
        return false;
    }
}

// Keys of the grid itself; a cell that is being written in has the focus and keeps its own.
bool TableEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (pressKey(press->key(), int(press->modifiers())))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

// What the grid has no use for is not for the sheet behind it.
void TableEditor::keyPressEvent(QKeyEvent *event)
{
    event->accept();
}

void TableEditor::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_grid->resizeRowsToContents();
}

} // namespace toasoan
