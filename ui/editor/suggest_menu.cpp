#include "ui/editor/suggest_menu.h"

#include "core/proof/ignored.h"
#include "core/proof/rules.h"
#include "ui/theme/icon.h"
#include "ui/widgets/visible_text.h"
#include "ui/widgets/when_done.h"

#include <QCoreApplication>
#include <QLabel>
#include <QWidgetAction>

#include <algorithm>

namespace toasoan {

namespace {

constexpr int widestReason = 34; // letters of a line, so that the menu stays a menu

} // namespace

SuggestMenu::SuggestMenu(Sheet &sheet, const SheetFinding &finding, const SheetServices &services)
    : QMenu(&sheet)
    , m_sheet(sheet)
    , m_finding(finding)
{
    setAttribute(Qt::WA_DeleteOnClose);
    addReason();
    if (sheet.isReadOnly())
        return;
    addSeparator();
    m_waiting = addAction(tr("Looking…"));
    m_waiting->setEnabled(false);
    addSeparator();
    addWaysOut(services.wordLists);
    const Finding &found = finding.finding;
    if (!found.suggestions.isEmpty() || found.kind != FindingKind::Spelling || !services.suggestions)
        fill(found.suggestions);
    else
        whenDone(
            services.suggestions(found.text), this,
            [this](const QStringList &suggestions) { fill(suggestions); }, [this] { fill({}); });
}

// A sentence in lines, which a menu's own entries cannot have.
void SuggestMenu::addReason()
{
    QString text = message(m_finding.finding);
    if (const QString from = source(m_finding.finding); !from.isEmpty())
        text += QLatin1Char('\n') + tr("Source: %1").arg(from);
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(12, 8, 12, 8);
    label->setForegroundRole(QPalette::PlaceholderText);
    const int width = std::min(label->fontMetrics().horizontalAdvance(QLatin1Char('n')) * widestReason,
                               label->sizeHint().width());
    label->setFixedSize(width, label->heightForWidth(width));
    auto *reason = new QWidgetAction(this);
    reason->setText(text);
    reason->setDefaultWidget(label);
    reason->setEnabled(false);
    addAction(reason);
}

void SuggestMenu::addWaysOut(const QList<WhoseWords> &lists)
{
    const auto add = [this](const QString &text, const auto &go) {
        connect(addAction(text), &QAction::triggered, &m_sheet, go);
    };
    add(tr("Ignore here"),
        [sheet = &m_sheet, finding = m_finding] { emit sheet->ignoreWanted(sheet->ignoredHere(finding)); });
    add(tr("Ignore in this article"), [sheet = &m_sheet, finding = m_finding] {
        emit sheet->ignoreWanted(ignoredInArticle(finding.finding));
    });
    const Finding &found = m_finding.finding;
    if (found.kind == FindingKind::Spelling) {
        for (const WhoseWords list : lists)
            add(list == WhoseWords::Mine ? tr("Add to my words") : tr("Add to the newsroom's words"),
                [sheet = &m_sheet, word = found.text, list] { emit sheet->addWordWanted(word, list); });
    }
    if (const Rule *rule = ruleNamed(found.rule))
        add(tr("Switch off the rule “%1”").arg(QCoreApplication::translate("Rule", rule->title)),
            [sheet = &m_sheet, id = found.rule] { emit sheet->ruleOffWanted(id); });
}

void SuggestMenu::fill(const QStringList &suggestions)
{
    if (suggestions.isEmpty()) {
        m_waiting->setText(tr("No suggestion"));
        return;
    }
    QAction *first = nullptr;
    for (const QString &suggestion : suggestions) {
        auto *action = new QAction(visibleText(suggestion), this);
        QFont font = action->font();
        font.setBold(true);
        action->setFont(font);
        connect(action, &QAction::triggered, &m_sheet,
                [sheet = &m_sheet, finding = m_finding, suggestion] { sheet->replace(finding, suggestion); });
        insertAction(m_waiting, action);
        if (!first)
            first = action;
    }
    const QList<SheetFinding> all = m_sheet.findings();
    const auto alike = std::count_if(all.begin(), all.end(), [this](const SheetFinding &other) {
        return isAlike(other.finding, m_finding.finding);
    });
    if (alike > 1) {
        auto *fixAll =
            new QAction(tr("Change all %1 to “%2”").arg(alike).arg(visibleText(suggestions.first())), this);
        connect(fixAll, &QAction::triggered, &m_sheet,
                [sheet = &m_sheet, finding = m_finding.finding, suggestion = suggestions.first()] {
                    sheet->replaceAllAlike(finding, suggestion);
                });
        insertAction(m_waiting, fixAll);
    }
    removeAction(m_waiting);
    if (!activeAction())
        setActiveAction(first);
}

} // namespace toasoan
