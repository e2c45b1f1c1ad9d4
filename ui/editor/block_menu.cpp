#include "ui/editor/block_menu.h"

#include "core/text/fold.h"
#include "core/text/snippet.h"
#include "ui/editor/sheet.h"
#include "ui/editor/snippet_menu.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace toasoan {

namespace {

// From the slash to the cursor.
QTextCursor askedWith(const QTextCursor &cursor)
{
    QTextCursor typed = cursor;
    typed.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    return typed;
}

} // namespace

BlockMenu::BlockMenu(Sheet &sheet)
    : QMenu(&sheet)
    , m_sheet(sheet)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("What to put in"));
    const Sheet::Actions &all = sheet.actions();
    offer(all.picture, true);
    for (QAction *action : {all.quote, all.heading, all.subheading, all.bullets, all.numbers, all.box})
        offer(action, false);
    offer(all.table, true);
    if (sheet.snippets().hasNamed()) {
        auto *snippets = new SnippetMenu(sheet, this);
        addSeparator();
        addMenu(snippets);
        connect(snippets, &SnippetMenu::chosen, this, [this](const QString &text) {
            QTextCursor cursor = m_sheet.textCursor();
            cursor.beginEditBlock();
            askedWith(cursor).removeSelectedText();
            m_sheet.insertSnippet(text);
            cursor.endEditBlock();
        });
    }
    setActiveAction(actions().constFirst());
}

// `asks`: it opens a dialog, which must not lie within an undo step.
void BlockMenu::offer(QAction *action, bool asks)
{
    addAction(action->icon(), action->text(), this, [this, action, asks] {
        QTextCursor cursor = m_sheet.textCursor();
        cursor.beginEditBlock();
        askedWith(cursor).removeSelectedText();
        if (!asks)
            action->trigger();
        cursor.endEditBlock();
        if (asks)
            action->trigger();
    });
}

void BlockMenu::keyPressEvent(QKeyEvent *event)
{
    const bool writes = !event->text().isEmpty() && event->text().front().isPrint();
    if (!writes && event->key() != Qt::Key_Backspace) {
        QMenu::keyPressEvent(event);
        return;
    }
    QCoreApplication::sendEvent(&m_sheet, event);
    narrow();
}

// Whoever writes what nothing here is called meant the slash itself.
void BlockMenu::narrow()
{
    const QString typed = askedWith(m_sheet.textCursor()).selectedText();
    QAction *first = nullptr;
    const QList<QAction *> all = actions();
    for (QAction *action : all) {
        const QString name = QLatin1Char(' ') + folded(action->text().remove(QLatin1Char('&')));
        const bool meant = typed.size() == 1 ||
                           (!action->isSeparator() && name.contains(QLatin1Char(' ') + folded(typed.mid(1))));
        action->setVisible(meant);
        if (meant && !first)
            first = action;
    }
    if (first && typed.startsWith(QLatin1Char('/')))
        setActiveAction(first);
    else
        close();
}

} // namespace toasoan
