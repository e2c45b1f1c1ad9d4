#include "ui/window/snippet_desk.h"

#include "core/desk/snippets.h"
#include "ui/editor/sheet.h"
#include "ui/editor/snippets_dialog.h"
#include "ui/widgets/when_done.h"
#include "ui/window/questions.h"

namespace toasoan {

SnippetDesk::SnippetDesk(Snippets &snippets, Sheet &sheet, QWidget *window)
    : QObject(window)
    , m_snippets(snippets)
    , m_sheet(sheet)
    , m_window(window)
{
}

void SnippetDesk::read()
{
    whenDone(m_snippets.lists(), this, [this](const Result<SnippetLists> &lists) {
        if (lists)
            m_sheet.setSnippets(lists->book());
        else
            emit failed(lists.error());
    });
}

void SnippetDesk::keep(const Questions &questions)
{
    auto *dialog = new SnippetsDialog(m_snippets, {questions.abbreviations, questions.saveAs}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SnippetsDialog::changed, this, &SnippetDesk::read);
    dialog->open();
}

} // namespace toasoan
