#include "ui/editor/snippet_menu.h"

#include "core/text/snippet.h"
#include "ui/editor/sheet.h"
#include "ui/widgets/plain_tip.h"

namespace toasoan {

SnippetMenu::SnippetMenu(const Sheet &sheet, QWidget *parent)
    : QMenu(tr("S&nippet"), parent)
    , m_sheet(sheet)
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &SnippetMenu::fill);
}

void SnippetMenu::fill()
{
    clear();
    const QList<Snippet> all = m_sheet.snippets().named();
    for (const Snippet &snippet : all) {
        QString name = snippet.name;
        QAction *action = addAction(name.replace(u'&', QLatin1String("&&")));
        action->setToolTip(plainTip(snippet.text));
        connect(action, &QAction::triggered, this, [this, text = snippet.text] { emit chosen(text); });
    }
    if (isEmpty())
        addAction(tr("There is no snippet with a name yet"))->setEnabled(false);
}

} // namespace toasoan
