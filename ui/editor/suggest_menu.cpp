#include "ui/editor/suggest_menu.h"

#include "ui/theme/icon.h"
#include "ui/widgets/when_done.h"

namespace toasoan {

SuggestMenu::SuggestMenu(Sheet &sheet, const SheetFinding &finding,
                         const std::function<QFuture<QStringList>(const QString &)> &suggestions)
    : QMenu(&sheet)
    , m_sheet(sheet)
    , m_finding(finding)
{
    setAttribute(Qt::WA_DeleteOnClose);
    QAction *reason = addAction(message(finding.finding));
    reason->setEnabled(false);
    addSeparator();
    if (suggestions && finding.finding.kind != FindingKind::Style) {
        m_waiting = addAction(tr("Looking…"));
        m_waiting->setEnabled(false);
    }
    addSeparator();
    if (finding.finding.kind == FindingKind::Spelling) {
        connect(addAction(toasoan::icon(QStringLiteral("add")), tr("Add to the newsroom's words")),
                &QAction::triggered, &sheet,
                [&sheet, finding] { emit sheet.addWordWanted(finding.finding.text); });
    }
    connect(addAction(tr("Ignore in this article")), &QAction::triggered, &sheet,
            [&sheet, finding] { emit sheet.ignoreWanted(finding.finding.text); });
    if (m_waiting) {
        whenDone(
            suggestions(finding.finding.text), this, [this](const QStringList &found) { fill(found); },
            [this] { fill({}); });
    }
}

void SuggestMenu::fill(const QStringList &suggestions)
{
    QAction *first = nullptr;
    for (const QString &suggestion : suggestions) {
        auto *action = new QAction(suggestion, this);
        QFont font = action->font();
        font.setBold(true);
        action->setFont(font);
        connect(action, &QAction::triggered, &m_sheet,
                [sheet = &m_sheet, finding = m_finding, suggestion] { sheet->replace(finding, suggestion); });
        insertAction(m_waiting, action);
        if (!first)
            first = action;
    }
    if (first) {
        removeAction(m_waiting);
        if (!activeAction())
            setActiveAction(first);
    } else {
        m_waiting->setText(tr("No suggestion"));
    }
}

} // namespace toasoan
