#include "ui/proof/findings_panel.h"

#include "ui/theme/icon.h"
#include "ui/theme/palette.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/when_done.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int findingRole = Qt::UserRole;
constexpr int wordsAskedAhead = 60; // suggestions fetched before somebody looks
constexpr int mostRows = 500;
constexpr int fixesShown = 4;
constexpr int rowMargin = 4;

struct Kind
{
    FindingKind kind;
    bool hint;
    const char *label;
};
constexpr std::array kinds{
    Kind{FindingKind::Spelling, false, QT_TRANSLATE_N_NOOP("toasoan::FindingsPanel", "%n spelling mistakes")},
    Kind{FindingKind::Word, false, QT_TRANSLATE_N_NOOP("toasoan::FindingsPanel", "%n easily confused words")},
    Kind{FindingKind::Style, false,
         QT_TRANSLATE_N_NOOP("toasoan::FindingsPanel", "%n points of form and style")},
    Kind{FindingKind::Spelling, true, QT_TRANSLATE_N_NOOP("toasoan::FindingsPanel", "%n hints")},
};

bool belongs(const Finding &finding, const Kind &kind)
{
    const bool hint = finding.severity == Severity::Hint;
    return hint == kind.hint && (hint || finding.kind == kind.kind);
}

} // namespace

FindingsPanel::FindingsPanel(Suggestions suggestions, QWidget *parent)
    : QWidget(parent)
    , m_suggestions(std::move(suggestions))
    , m_tree(new QTreeWidget(this))
    , m_empty(new EmptyState(this))
    , m_details(new QWidget(this))
    , m_reason(new QLabel(m_details))
    , m_fixes(new QWidget(m_details))
    , m_fixAll(new QPushButton(m_details))
    , m_ignore(new QPushButton(tr("Ignore in this article"), m_details))
    , m_addWord(new QPushButton(tr("Add to the newsroom's words"), m_details))
    , m_problem(new QLabel(this))
{
    m_tree->setObjectName(u"findings"_s);
    m_tree->setAccessibleName(tr("Findings"));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(12);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setStyleSheet(u"QTreeView { background: transparent; }"_s);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &FindingsPanel::showCurrent);
    const auto go = [this] {
        if (current() >= 0)
            emit goToWanted(current());
    };
    connect(m_tree, &QTreeWidget::itemClicked, this, go);
    connect(m_tree, &QTreeWidget::itemActivated, this, go);

    m_reason->setWordWrap(true);
    new QGridLayout(m_fixes);
    m_fixes->layout()->setContentsMargins(0, 0, 0, 0);
    connect(m_fixAll, &QPushButton::clicked, this, [this] {
        if (current() >= 0)
            emit fixAllWanted(m_findings[current()].text, m_best.value(m_findings[current()].text));
    });
    connect(m_ignore, &QPushButton::clicked, this, [this] {
        if (current() >= 0)
            emit ignoreWanted(m_findings[current()].text);
    });
    connect(m_addWord, &QPushButton::clicked, this, [this] {
        if (current() >= 0)
            emit addWordWanted(m_findings[current()].text);
    });
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 8, 0, 0);
    details->setSpacing(8);
    details->addWidget(m_reason);
    details->addWidget(m_fixes);
    details->addWidget(m_fixAll);
    details->addWidget(m_ignore);
    details->addWidget(m_addWord);

    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_problem);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_details);
    setFocusProxy(m_tree);
    fill();
}

int FindingsPanel::countWithoutHints(const QList<Finding> &findings)
{
    return int(std::count_if(findings.begin(), findings.end(),
                             [](const Finding &finding) { return finding.severity != Severity::Hint; }));
}

void FindingsPanel::setFindings(const QList<Finding> &findings)
{
    m_findings = findings;
    m_stale = true;
    if (isVisible())
        fill();
}

void FindingsPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showCurrent();
}

void FindingsPanel::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void FindingsPanel::fill()
{
    m_stale = false;
    const int before = current();
    const int scrolled = m_tree->verticalScrollBar()->value();
    {
        const QSignalBlocker quiet(m_tree);
        m_tree->clear();
        for (const Kind &kind : kinds) {
            const int count =
                int(std::count_if(m_findings.begin(), m_findings.end(),
                                  [&kind](const Finding &finding) { return belongs(finding, kind); }));
            if (count == 0)
                continue;
            QTreeWidgetItem *group = addGroup(tr(kind.label, nullptr, count));
            for (int number = 0; number < m_findings.size() && group->childCount() < mostRows; ++number) {
                if (belongs(m_findings[number], kind))
                    addRow(group, number);
            }
            group->setExpanded(true);
        }
        for (auto it = QTreeWidgetItemIterator(m_tree); before >= 0 && *it; ++it) {
            const QVariant number = (*it)->data(0, findingRole);
            if (number.isValid() && number.toInt() == qMin(before, int(m_findings.size()) - 1))
                m_tree->setCurrentItem(*it);
        }
        m_tree->verticalScrollBar()->setValue(scrolled);
    }
    const bool none = m_findings.isEmpty();
    m_tree->setVisible(!none);
    m_empty->setVisible(none);
    if (none)
        m_empty->setTexts(tr("Nothing to correct"),
                          tr("Mistakes appear here and underlined in the text as you write."));
    showCurrent();
}

QTreeWidgetItem *FindingsPanel::addGroup(const QString &label)
{
    auto *group = new QTreeWidgetItem(m_tree, {label});
    QFont font = m_tree->font();
    font.setWeight(QFont::DemiBold);
    group->setFont(0, font);
    group->setSizeHint(0, QSize(0, m_tree->fontMetrics().height() + 4 * rowMargin));
    group->setFlags(Qt::ItemIsEnabled);
    return group;
}

void FindingsPanel::addRow(QTreeWidgetItem *group, int number)
{
    const Finding &finding = m_findings[number];
    auto *row = new QTreeWidgetItem(group);
    const QString best = m_best.value(finding.text);
    row->setText(0, best.isEmpty() ? finding.text : tr("%1 → %2").arg(finding.text, best));
    row->setSizeHint(0, QSize(0, m_tree->fontMetrics().height() + 2 * rowMargin));
    row->setToolTip(0, message(finding));
    row->setData(0, Qt::AccessibleDescriptionRole, message(finding));
    row->setData(0, findingRole, number);
    if (!m_best.contains(finding.text) && m_best.size() < wordsAskedAhead)
        askBest(finding.text);
}

void FindingsPanel::askBest(const QString &word)
{
    m_best.insert(word, {}); // asked once
    whenDone(m_suggestions(word), this, [this, word](const QStringList &suggestions) {
        if (suggestions.isEmpty())
            return;
        m_best.insert(word, suggestions.first());
        for (auto it = QTreeWidgetItemIterator(m_tree); *it; ++it) {
            const QVariant number = (*it)->data(0, findingRole);
            if (number.isValid() && number.toInt() < m_findings.size() &&
                m_findings[number.toInt()].text == word)
                (*it)->setText(0, tr("%1 → %2").arg(word, suggestions.first()));
        }
    });
}

int FindingsPanel::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const QVariant number = item ? item->data(0, findingRole) : QVariant();
    return number.isValid() && number.toInt() < m_findings.size() ? number.toInt() : -1;
}

void FindingsPanel::showCurrent()
{
    const int number = current();
    m_details->setVisible(number >= 0);
    const int request = ++m_request;
    if (number < 0)
        return;
    const Finding &finding = m_findings[number];
    m_reason->setText(message(finding));
    m_ignore->setEnabled(!m_readOnly);
    m_addWord->setEnabled(!m_readOnly);
    offer(finding.text, {});
    whenDone(m_suggestions(finding.text), this,
             [this, request, word = finding.text](const QStringList &suggestions) {
                 if (request == m_request)
                     offer(word, suggestions);
             });
}

void FindingsPanel::offer(const QString &word, const QStringList &suggestions)
{
    const auto before = m_fixes->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (QPushButton *button : before) { // perhaps the one being pressed
        button->hide();
        button->deleteLater();
    }
    auto *grid = static_cast<QGridLayout *>(m_fixes->layout());
    for (int at = 0; at < qMin(fixesShown, int(suggestions.size())); ++at) {
        const QString &suggestion = suggestions[at];
        auto *button = new QPushButton(suggestion, m_fixes);
        button->setAccessibleName(tr("Change to “%1”").arg(suggestion));
        button->setToolTip(button->accessibleName());
        button->setEnabled(!m_readOnly);
        connect(button, &QPushButton::clicked, this, [this, suggestion] {
            if (current() >= 0)
                emit fixWanted(current(), suggestion);
        });
        grid->addWidget(button, at / 2, at % 2);
    }
    const auto same = std::count_if(m_findings.begin(), m_findings.end(),
                                    [&word](const Finding &finding) { return finding.text == word; });
    m_fixAll->setVisible(same > 1 && !suggestions.isEmpty());
    m_fixAll->setEnabled(!m_readOnly);
    if (!suggestions.isEmpty()) {
        m_best.insert(word, suggestions.first());
        m_fixAll->setText(tr("Change all %1 to “%2”").arg(same).arg(suggestions.first()));
    }
}

void FindingsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        fill();
}

} // namespace toasoan
