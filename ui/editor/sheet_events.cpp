#include "ui/editor/block_menu.h"
#include "ui/editor/sheet_document.h"
#include "ui/editor/sheet_keys.h"
#include "ui/editor/sheet_mime.h"
#include "ui/editor/sheet_paint.h"
#include "ui/editor/sheet_parts.h"
#include "ui/editor/sheet_structure.h"
#include "ui/editor/suggest_menu.h"

#include "core/article/article.h"
#include "core/desk/drafting.h"
#include "ui/theme/icon.h"
#include "ui/theme/palette.h"

#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QInputMethodEvent>
#include <QMenu>
#include <QMimeData>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextLayout>

namespace toasoan {
namespace {

using namespace Qt::StringLiterals;

constexpr double zoomStep = 1.1;

// QShortcutMap asks the widget with focus first; QTextEdit would keep some of our shortcuts for itself.
bool isShortcutOf(const QWidget &widget, const QKeyEvent &event)
{
    const QKeySequence pressed(event.keyCombination());
    const QList<QAction *> actions = widget.actions();
    return std::any_of(actions.begin(), actions.end(),
                       [&](const QAction *action) { return action->shortcuts().contains(pressed); });
}

int wordsIn(const QTextBlock &block, const QString &text)
{
    if (roleOf(block) == BlockRole::Table)
        return wordCount(tableOf(block));
    if (isObject(block))
        return 0;
    if (!text.contains(noteMark))
        return wordCount(QStringView(text));
    int words = wordCount(withoutNoteMarks(text));
    for (const QString &note : notesIn(spansOf(block, 0, block.length() - 1)))
        words += wordCount(note);
    return words;
}

QPoint scrolled(const QTextEdit &sheet)
{
    return {sheet.horizontalScrollBar()->value(), sheet.verticalScrollBar()->value()};
}

} // namespace

// Called before the document is laid out: what is set here costs no second layout.
void Sheet::followChange(int position, int removed, int added)
{
    if (m_parts->composing)
        return;
    if (!m_parts->writing)
        m_parts->keys.endWord();
    QTextBlock block = document()->findBlock(position);
    const QTextBlock last =
        document()->findBlock(std::min(position + added, document()->characterCount() - 1));
    for (; block.isValid(); block = block.next()) {
        auto *note = noteOf(block);
        if (!note) {
            note = new BlockNote(m_parts->words);
            block.setUserData(note);
        }
        const QString before = std::exchange(note->text, block.text());
        const BlockRole role = roleOf(block);
        const bool isOther = std::exchange(note->role, role) != role;
        if (isOther || before != note->text || note->words == 0 || note->footnotes > 0 ||
            role == BlockRole::Table) {
            note->count(wordsIn(block, note->text));
            const int calls = isObject(role) ? 0 : int(note->text.count(noteMark));
            if (std::exchange(note->footnotes, calls) != calls)
                m_parts->renumbered = true;
            m_parts->proof.follow(
                block, before, m_parts->fixing ? ProofOverlay::Change::Fixed : ProofOverlay::Change::Written);
        }
        m_parts->look.dress(block);
        ProofOverlay::forgetPlaces(block);
        // Qt throws the shaped letters away after each use and shapes the paragraph again for the cursor, the
        // painting and the marks; where somebody writes they are kept.
        if (m_parts->writing && block == last)
            block.layout()->setCacheEnabled(true);
        if (block == last)
            break;
    }
    m_parts->changed = true;
    m_parts->typed = m_parts->writing;
    const bool ours = m_parts->loading || m_parts->guarded || (removed <= 1 && added <= 1);
    if (!ours && document()->isUndoRedoEnabled() && !document()->isRedoAvailable())
        m_parts->suspect = true;
    m_parts->proof.setTyping(m_parts->writing);
}

void Sheet::followCursor()
{
    if (!m_parts->writing)
        m_parts->keys.endWord();
    // Qt tells twice of a cursor that an input method moved.
    if (!m_parts->committing && !std::exchange(m_parts->typed, false))
        m_parts->proof.setTyping(false);
    m_parts->actions.refresh();
    followBright();
    if (!m_parts->writing && !m_parts->pointing) // who writes is followed when that is done
        m_parts->typewriter.hold();
    const QTextBlock block = textCursor().block();
    if (m_parts->written.isNull() || m_parts->written.block() != block) {
        if (!m_parts->written.isNull())
            m_parts->written.block().layout()->setCacheEnabled(false);
        m_parts->written = QTextCursor(block);
    }
    QString description;
    if (roleOf(block) == BlockRole::Picture)
        description = photoOf(block) ? tr("Picture: %1").arg(block.blockFormat().stringProperty(AltProperty))
                                     : tr("Figure without a picture: press Enter to choose one");
    else if (roleOf(block) == BlockRole::Table)
        description = tr("Table of %1 rows and %2 columns: press Enter to write in it")
                          .arg(tableOf(block).rows.size())
                          .arg(tableOf(block).columns());
    if (const RemarkedPlace *place = m_parts->remarks.at(textCursor().position()))
        description = description.isEmpty() ? place->told : description + u' ' + place->told;
    if (const SuggestedPlace *place = m_parts->changes.at(textCursor().position()))
        description = description.isEmpty() ? place->told : description + u' ' + place->told;
    if (accessibleDescription() != description)
        setAccessibleDescription(description);
}

bool Sheet::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isShortcutOf(*this, *static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return true;
    }
    return QTextEdit::event(event);
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    m_parts->pointing = false;
    if (isReadOnly()) {
        QTextEdit::keyPressEvent(event);
        return;
    }
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->matches(QKeySequence::Undo))
        return undo();
    if (event->matches(QKeySequence::Redo))
        return redo();
    if (event->matches(QKeySequence::Cut))
        return cut();
    if (event->matches(QKeySequence::Paste))
        return paste();
    if (control && event->modifiers().testFlag(Qt::ShiftModifier) && event->key() == Qt::Key_V)
        return pastePlain();
    if (control && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        event->ignore(); // the window's
        return;
    }
    // What an action of ours has no use for here, as Ctrl+K in the headline, must not become what Qt does
    // with these keys on X11: deleting the line. Nor must Ctrl+U, which people press for underlined letters.
    if (isShortcutOf(*this, *event) || event->matches(QKeySequence::DeleteCompleteLine)) {
        event->ignore();
        return;
    }
    const QScopedValueRollback guard(m_parts->guarded, true);
    const QScopedValueRollback writing(m_parts->writing, true);
    if (writeVietnamese(*event)) {
        followTyping(event->text());
        ensureCursorVisible();
        keepLinesBelow(linesBelow);
        m_parts->typed = false;
        return;
    }
    if (walkPrompts(*event) || endParagraph(*event))
        return;
    QTextCursor cursor = textCursor();
    const KeyAnswer answer = answerKey(*event, cursor);
    if (!answer.handled) {
        const int before = document()->characterCount();
        const int place = textCursor().position();
        QTextEdit::keyPressEvent(event);
        const bool wrote = document()->characterCount() != before;
        if (wrote)
            followTyping(event->text());
        if (wrote || textCursor().position() != place || !m_parts->typewriter.isOn())
            keepLinesBelow(linesBelow);
        m_parts->typed = false;
        return;
    }
    setTextCursor(cursor);
    ensureCursorVisible();
    keepLinesBelow(linesBelow);
    m_parts->typed = false;
    if (answer.wish == KeyWish::FigureDetails)
        emit figureActivated(idOf(cursor.block()));
    else if (answer.wish == KeyWish::TableEditor)
        editTable(idOf(cursor.block()));
    else if (answer.wish == KeyWish::PictureForFigure)
        emit pictureWantedFor(idOf(cursor.block()));
}

// After a character was written: one that stands for something else.
void Sheet::followTyping(const QString &typed)
{
    QTextCursor cursor = textCursor();
    if (typed.isEmpty() || !typed.back().isPrint() || cursor.hasSelection() ||
        !cursor.block().text().left(cursor.positionInBlock()).endsWith(typed))
        return;
    if (const auto before = std::exchange(m_parts->expanded, std::nullopt);
        before && takeBack(*before, cursor, typed))
        return;
    m_parts->expanded = helpTyping(cursor, m_parts->typingHelp, m_parts->snippets);
    setTextCursor(cursor);
    if (m_parts->expanded)
        fillIn(m_parts->expanded->text);
    if (m_parts->typingHelp.marks && roleOf(cursor.block()) == BlockRole::Paragraph &&
        cursor.block().text() == "/"_L1)
        (new BlockMenu(*this))->popup(viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

void Sheet::inputMethodEvent(QInputMethodEvent *event)
{
    if (m_parts->keys.isOn() && isInputMethodWriting(*event))
        emit inputMethodWrote();
    const bool writes = !event->commitString().isEmpty() || event->replacementLength() > 0;
    if (isReadOnly() || (!writes && event->preeditString().isEmpty() && event->attributes().isEmpty())) {
        const QScopedValueRollback composing(m_parts->composing, !writes);
        QTextEdit::inputMethodEvent(event);
        m_parts->look.dress(textCursor().block());
        document()->markContentsDirty(textCursor().block().position(), textCursor().block().length());
        return;
    }
    m_parts->pointing = false;
    const QScopedValueRollback guard(m_parts->guarded, true);
    const QScopedValueRollback writing(m_parts->writing, true);
    QTextCursor cursor = textCursor();
    const bool simple = !cursor.hasSelection() && !isObject(cursor.block());
    if (!simple) {
        prepareForText(cursor);
        setTextCursor(cursor);
    }
    {
        const QScopedValueRollback composing(m_parts->composing, !writes);
        const QScopedValueRollback committing(m_parts->committing, writes);
        QTextEdit::inputMethodEvent(event);
    }
    if (event->preeditString().isEmpty())
        followTyping(event->commitString());
    m_parts->typed = false;
    // Qt replaces the layout's formats by those of the composition; the role's look comes back under them.
    const QTextBlock block = textCursor().block();
    if (m_parts->look.dress(block))
        document()->markContentsDirty(block.position(), block.length());
    if (writes)
        keepLinesBelow(linesBelow);
}

void Sheet::paintEvent(QPaintEvent *event)
{
    const QPoint offset = scrolled(*this);
    const QRectF area = QRectF(event->rect()).translated(offset);
    const BrightBlocks bright = brightBlocks();
    {
        QPainter painter(viewport());
        painter.translate(-offset);
        const double top = m_parts->typewriter.top();
        const double below = viewport()->height() + offset.y() + 2;
        const double end = m_parts->blocks.endAbove(below)
                               ? std::max(document()->size().height() - pageMargin / 3.0, below)
                               : below + pageMargin;
        paintPaper(painter, area, QRectF(0, top, viewport()->width(), end - top));
        paintOrnaments(painter, m_parts->blocks, area, m_parts->look, bright);
        m_parts->remarks.paint(painter, area);
        m_parts->changes.paintUnder(painter, area);
        m_parts->find.paint(painter, area);
    }
    paintText(event->rect(), bright);
    paintOver(event->rect(), [this](QPainter &painter, const QRectF &all) {
        m_parts->remarks.paintInTables(painter, all);
        m_parts->changes.paintOver(painter, all);
        m_parts->find.paintInTables(painter, all);
    });
}

// Nobody likes to write along the lower edge of a window.
void Sheet::keepLinesBelow(int lines)
{
    if (m_parts->typewriter.isOn())
        return m_parts->typewriter.hold();
    const QRect cursor = cursorRect();
    const int line = QFontMetrics(document()->defaultFont()).lineSpacing();
    const int room = std::min(lines * line, viewport()->height() / 3);
    const int missing = cursor.bottom() + room - viewport()->height();
    if (missing > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + missing);
    else if (cursor.top() < pageMargin && textCursor().block() == document()->firstBlock())
        verticalScrollBar()->setValue(0); // the edge of the paper above the headline
}

void Sheet::layOutPaper()
{
    const int room = width() - verticalScrollBar()->sizeHint().width();
    const int paper = std::min(room, m_parts->look.measure() + 2 * pageMargin);
    // Beside the outline where there is room for both.
    const int left = std::max((room - paper) / 2, std::min(m_parts->outline.room(), room - paper));
    m_parts->outline.place(m_parts->find.room());
    setViewportMargins(left, m_parts->find.room(), room - paper - left, 0);
    // Margins set while the sheet is hidden reach the viewport, but not the text.
    if (qRound(document()->pageSize().width()) != viewport()->width()) {
        QResizeEvent again(viewport()->size(), QSize());
        QTextEdit::resizeEvent(&again);
    }
}

void Sheet::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    layOutPaper();
    m_parts->find.place();
    m_parts->typewriter.hold();
    placeTableEditor();
}

void Sheet::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::ReadOnlyChange && isReadOnly()) // Qt leaves it to the mouse then
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (m_parts && event->type() == QEvent::ReadOnlyChange)
        m_parts->actions.refresh();
    if (m_parts &&
        (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)) {
        m_parts->look.refresh();
        document()->setDefaultFont(m_parts->look.bodyFont());
        m_parts->look.dressAll(*document());
        layOutPaper();
        viewport()->update();
    }
}

void Sheet::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QTextEdit::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        setZoom(zoom() * (event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep));
    event->accept();
}

void Sheet::mousePressEvent(QMouseEvent *event)
{
    finishTable();
    m_parts->keys.endWord();
    m_parts->dragStart.reset();
    if (event->button() == Qt::LeftButton && chooseInMargin(event->position().toPoint()))
        return;
    m_parts->pointing = true; // a line that moved from under the mouse would be another one
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier) {
        const QTextCursor place = cursorForPosition(event->position().toPoint());
        const QTextCursor cursor = textCursor();
        const bool inSelection = cursor.hasSelection() && place.position() >= cursor.selectionStart() &&
                                 place.position() < cursor.selectionEnd();
        const int hit =
            document()->documentLayout()->hitTest(event->position() + scrolled(*this), Qt::ExactHit);
        if (inSelection && hit >= 0) {
            m_parts->dragStart = event->position().toPoint();
            return;
        }
        if (isObject(place.block())) {
            QTextCursor object(place.block());
            object.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            setTextCursor(object);
            if (roleOf(place.block()) == BlockRole::Picture && !photoOf(place.block()) && !isReadOnly())
                emit pictureWantedFor(idOf(place.block()));
            return;
        }
    }
    QTextEdit::mousePressEvent(event);
}

void Sheet::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_parts->dragStart) {
        if (event->buttons() == Qt::NoButton || !isObject(textCursor().block()))
            QTextEdit::mouseMoveEvent(event);
        return;
    }
    const int distance = (event->position().toPoint() - *m_parts->dragStart).manhattanLength();
    if (distance < QApplication::startDragDistance())
        return;
    m_parts->dragStart.reset();
    // Our own drag: Qt's would cut what it carries without regard for figures when another program takes it.
    auto *drag = new QDrag(this);
    drag->setMimeData(createMimeDataFromSelection());
    drag->exec(Qt::CopyAction | Qt::MoveAction, isReadOnly() ? Qt::CopyAction : Qt::MoveAction);
}

void Sheet::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_parts->dragStart, std::nullopt))
        setTextCursor(cursorForPosition(event->position().toPoint()));
    else
        QTextEdit::mouseReleaseEvent(event);
    m_parts->pointing = false;
}

void Sheet::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_parts->pointing = true;
    const QTextCursor place = cursorForPosition(event->position().toPoint());
    const QTextBlock block = place.block();
    if (roleOf(block) == BlockRole::Picture) {
        emit figureActivated(idOf(block));
    } else if (roleOf(block) == BlockRole::Table) {
        editTable(idOf(block));
    } else if (!noteCallBeside(place).isNull() && !isReadOnly()) {
        setTextCursor(place);
        changeNote();
    } else {
        QTextEdit::mouseDoubleClickEvent(event);
    }
}

void Sheet::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    QTextCursor place = byMouse ? cursorForPosition(event->pos()) : textCursor();
    const QTextCursor cursor = textCursor();
    const bool inSelection =
        place.position() >= cursor.selectionStart() && place.position() <= cursor.selectionEnd();
    if (byMouse && !(cursor.hasSelection() && inSelection))
        setTextCursor(place);

    const auto finding = isReadOnly() ? std::nullopt : findingAt(place.position());
    QMenu *menu = nullptr;
    if (finding) {
        menu = new SuggestMenu(*this, *finding, m_parts->services);
        menu->addSeparator();
    } else {
        menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
    }
    QAction *cutIt = menu->addAction(tr("Cut"), this, &Sheet::cut);
    QAction *copyIt = menu->addAction(tr("Copy"), this, &Sheet::copy);
    QAction *pasteIt = menu->addAction(tr("Paste"), this, &Sheet::paste);
    menu->addAction(tr("Paste without styles"), this, &Sheet::pastePlain)->setEnabled(!isReadOnly());
    menu->addSeparator();
    menu->addAction(tr("Select all"), this, &QTextEdit::selectAll);
    addRemarkWays(*menu);
    cutIt->setEnabled(textCursor().hasSelection() && !isReadOnly());
    copyIt->setEnabled(textCursor().hasSelection());
    pasteIt->setEnabled(!isReadOnly());
    menu->popup(byMouse ? event->globalPos() : viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

void Sheet::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    m_parts->keys.endWord();
    m_parts->proof.setTyping(false);
}

} // namespace toasoan
