#include "ui/editor/block_menu.h"

#include "core/text/snippet.h"
#include "ui/editor/sheet.h"
#include "ui/editor/snippet_menu.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace toasoan {

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
            cursor.deletePreviousChar();
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
        cursor.deletePreviousChar();
        if (!asks)
            action->trigger();
        cursor.endEditBlock();
        if (asks)
            action->trigger();
    });
}

// Whoever writes on meant the slash itself.
void BlockMenu::keyPressEvent(QKeyEvent *event)
{
    const bool writes = !event->text().isEmpty() && event->text().front().isPrint();
    if (!writes && event->key() != Qt::Key_Backspace) {
        QMenu::keyPressEvent(event);
        return;
    }
    close();
    QCoreApplication::sendEvent(&m_sheet, event);
}

} // namespace toasoan
