#include "ui/proof/findings_panel.h"

#include "ui/proof/finding_words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/visible_text.h"
#include "ui/widgets/when_done.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int findingRole = Qt::UserRole;
constexpr int wordsAskedAhead = 60; // suggestions fetched before somebody looks
constexpr int mostRows = 500;
constexpr int fixesShown = 4;
constexpr int rowMargin = 4;
constexpr auto toneRule = "tone"_L1;

constexpr std::array groups{FindingGroup::Spelling, FindingGroup::Word, FindingGroup::Form,
                            FindingGroup::Style, FindingGroup::Hint};

int numberOf(const QTreeWidgetItem *row)
{
    const QVariant number = row ? row->data(0, findingRole) : QVariant();
    return number.isValid() ? number.toInt() : -1;
}

} // namespace

FindingsPanel::FindingsPanel(Suggestions suggestions, QWidget *parent)
    : QWidget(parent)
    , m_suggestions(std::move(suggestions))
    , m_tree(new QTreeWidget(this))
    , m_empty(new EmptyState(this))
    , m_details(new QWidget(this))
    , m_reason(new QLabel(m_details))
    , m_source(new QLabel(m_details))
    , m_fixes(new QWidget(m_details))
    , m_fixAll(new QPushButton(m_details))
    , m_ignore(new QPushButton(tr("Ignore here"), m_details))
    , m_more(new QPushButton(tr("More"), m_details))
    , m_problem(new QLabel(this))
    , m_deep(new QWidget(this))
    , m_unify(new QPushButton(tr("Place all tone marks alike"), this))
{
    m_tree->setObjectName(u"findings"_s);
    m_tree->setAccessibleName(tr("Findings"));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(12);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &FindingsPanel::showCurrent);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &FindingsPanel::showMenu);
    const auto go = [this] {
        if (current() >= 0)
            emit goToWanted(current());
    };
    connect(m_tree, &QTreeWidget::itemClicked, this, go);
    connect(m_tree, &QTreeWidget::itemActivated, this, go);
    makeDetails();

    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *deep = new QVBoxLayout(m_deep);
    deep->setContentsMargins(0, 0, 0, 0);
    deep->setSpacing(4);
    auto *deepSentence = new QLabel(tr("Read closely: doubtful places are listed too."), m_deep);
    deepSentence->setWordWrap(true);
    auto *usual = new QPushButton(tr("Back to the usual reading"), m_deep);
    usual->setObjectName(u"usualDepth"_s);
    connect(usual, &QPushButton::clicked, this, &FindingsPanel::usualDepthWanted);
    deep->addWidget(deepSentence);
    deep->addWidget(usual);
    m_deep->hide();

    m_unify->setObjectName(u"unifyTones"_s);
    m_unify->setToolTip(
        tr("Moves the tone marks of the whole article to where the newsroom places them. Names "
           "and quotations keep theirs."));
    m_unify->hide();
    connect(m_unify, &QPushButton::clicked, this, &FindingsPanel::unifyTonesWanted);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_problem);
    layout->addWidget(m_deep);
    layout->addWidget(m_unify);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_details);
    setFocusProxy(m_tree);
    fill();
}

void FindingsPanel::makeDetails()
{
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    m_source->setWordWrap(true);
    m_source->setTextFormat(Qt::PlainText);
    m_source->setForegroundRole(QPalette::PlaceholderText);
    m_fixAll->setObjectName(u"fixAll"_s);
    m_ignore->setObjectName(u"ignoreHere"_s);
    m_more->setObjectName(u"moreWays"_s);
    new QGridLayout(m_fixes);
    m_fixes->layout()->setContentsMargins(0, 0, 0, 0);
    connect(m_fixAll, &QPushButton::clicked, this, [this] {
        if (current() >= 0)
            emit fixAllWanted(current(), m_fixAll->property("correction").toString());
    });
    connect(m_ignore, &QPushButton::clicked, this, [this] {
        if (current() >= 0)
            emit ignoreWanted(current(), IgnoreWhere::Here);
    });
    auto *menu = new QMenu(m_more);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillMenu(*menu);
    });
    m_more->setMenu(menu);

    auto *ways = new QHBoxLayout;
    ways->setSpacing(8);
    ways->addWidget(m_ignore, 1);
    ways->addWidget(m_more);
    auto *layout = new QVBoxLayout(m_details);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_reason);
    layout->addWidget(m_source);
    layout->addWidget(m_fixes);
    layout->addWidget(m_fixAll);
    layout->addLayout(ways);
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

void FindingsPanel::setWordLists(const QList<WhoseWords> &lists)
{
    m_lists = lists;
}

void FindingsPanel::setDepth(Depth depth)
{
    m_deep->setVisible(depth == Depth::Deep);
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
        for (const FindingGroup kind : groups) {
            const int count =
                int(std::count_if(m_findings.begin(), m_findings.end(),
                                  [kind](const Finding &finding) { return groupOf(finding) == kind; }));
            if (count == 0)
                continue;
            QTreeWidgetItem *group = addGroup(groupTitle(kind, count));
            for (int number = 0; number < m_findings.size() && group->childCount() < mostRows; ++number) {
                if (groupOf(m_findings[number]) == kind)
                    addRow(group, number);
            }
            group->setExpanded(true);
        }
        for (auto it = QTreeWidgetItemIterator(m_tree); before >= 0 && *it; ++it) {
            if (const int number = numberOf(*it);
                number >= 0 && number == qMin(before, int(m_findings.size()) - 1))
                m_tree->setCurrentItem(*it);
        }
        m_tree->verticalScrollBar()->setValue(scrolled);
    }
    m_unify->setVisible(!m_readOnly &&
                        std::any_of(m_findings.begin(), m_findings.end(),
                                    [](const Finding &finding) { return finding.rule == toneRule; }));
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
    row->setSizeHint(0, QSize(0, m_tree->fontMetrics().height() + 2 * rowMargin));
    row->setData(0, findingRole, number);
    title(*row, finding);
    if (finding.suggestions.isEmpty() && finding.kind == FindingKind::Spelling &&
        !m_best.contains(finding.text) && m_best.size() < wordsAskedAhead)
        askBest(finding.text);
}

// What is seen, and what a screen reader says: the place, its correction and the reason.
void FindingsPanel::title(QTreeWidgetItem &row, const Finding &finding) const
{
    QString best = finding.suggestions.value(0);
    if (best.isNull() && !m_best.value(finding.text).isEmpty())
        best = m_best.value(finding.text);
    const QString reason = message(finding);
    row.setText(0, findingTitle(finding, best));
    row.setToolTip(0, plainTip(reason));
    row.setData(0, Qt::AccessibleDescriptionRole, reason);
    row.setData(0, Qt::AccessibleTextRole,
                best.isNull()
                    ? tr("%1. %2").arg(visibleText(finding.text), reason)
                    : tr("%1, change to %2. %3").arg(visibleText(finding.text), visibleText(best), reason));
}

void FindingsPanel::askBest(const QString &word)
{
    m_best.insert(word, {}); // asked once
    whenDone(m_suggestions(word), this, [this, word](const QStringList &suggestions) {
        if (suggestions.isEmpty())
            return;
        m_best.insert(word, suggestions.first());
        for (auto it = QTreeWidgetItemIterator(m_tree); *it; ++it) {
            if (const int number = numberOf(*it);
                number >= 0 && number < m_findings.size() && m_findings[number].text == word)
                title(**it, m_findings[number]);
        }
    });
}

int FindingsPanel::current() const
{
    const int number = numberOf(m_tree->currentItem());
    return number < m_findings.size() ? number : -1;
}

void FindingsPanel::showCurrent()
{
    const int number = current();
    m_details->setVisible(number >= 0);
    const int request = ++m_request;
    if (number < 0)
        return;
    const Finding finding = m_findings[number];
    const QString from = source(finding);
    m_reason->setText(message(finding));
    m_source->setText(tr("Source: %1").arg(from));
    m_source->setVisible(!from.isEmpty());
    m_ignore->setEnabled(!m_readOnly);
    m_more->setEnabled(!m_readOnly);
    offer(finding, finding.suggestions);
    if (!finding.suggestions.isEmpty() || finding.kind != FindingKind::Spelling)
        return;
    whenDone(m_suggestions(finding.text), this, [this, request, finding](const QStringList &suggestions) {
        if (request == m_request)
            offer(finding, suggestions);
    });
}

void FindingsPanel::offer(const Finding &finding, const QStringList &suggestions)
{
    const auto before = m_fixes->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (QPushButton *button : before) { // perhaps the one being pressed
        button->hide();
        button->deleteLater();
    }
    auto *grid = static_cast<QGridLayout *>(m_fixes->layout());
    for (int at = 0; at < qMin(fixesShown, int(suggestions.size())); ++at) {
        const QString &suggestion = suggestions[at];
        auto *button = new QPushButton(visibleText(suggestion), m_fixes);
        button->setAccessibleName(tr("Change to “%1”").arg(button->text()));
        button->setToolTip(button->accessibleName());
        button->setEnabled(!m_readOnly);
        connect(button, &QPushButton::clicked, this, [this, suggestion] {
            if (current() >= 0)
                emit fixWanted(current(), suggestion);
        });
        grid->addWidget(button, at / 2, at % 2);
    }
    m_fixes->setVisible(!suggestions.isEmpty());
    const auto alike = std::count_if(m_findings.begin(), m_findings.end(),
                                     [&finding](const Finding &other) { return isAlike(other, finding); });
    m_fixAll->setVisible(alike > 1 && !suggestions.isEmpty());
    m_fixAll->setEnabled(!m_readOnly);
    if (!suggestions.isEmpty()) {
        if (finding.suggestions.isEmpty())
            m_best.insert(finding.text, suggestions.first());
        m_fixAll->setText(tr("Change all %1 to “%2”").arg(alike).arg(visibleText(suggestions.first())));
        m_fixAll->setProperty("correction", suggestions.first());
    }
}

void FindingsPanel::fillMenu(QMenu &menu)
{
    const int number = current();
    if (number < 0)
        return;
    const Finding finding = m_findings[number];
    menu.addAction(tr("Ignore here"), this, [this, number] { emit ignoreWanted(number, IgnoreWhere::Here); });
    menu.addAction(tr("Ignore in this article"), this,
                   [this, number] { emit ignoreWanted(number, IgnoreWhere::InArticle); });
    if (finding.kind == FindingKind::Spelling) {
        for (const WhoseWords list : std::as_const(m_lists))
            menu.addAction(list == WhoseWords::Mine ? tr("Add to my words")
                                                    : tr("Add to the newsroom's words"),
                           this, [this, finding, list] { emit addWordWanted(finding.text, list); });
    }
    if (ruleNamed(finding.rule)) {
        menu.addSeparator();
        menu.addAction(tr("Switch off the rule “%1”").arg(kindTitle(finding)), this,
                       [this, finding] { emit ruleOffWanted(finding.rule); });
    }
}

// The menu of a row holds everything its buttons do.
void FindingsPanel::showMenu(const QPoint &at)
{
    if (current() < 0 || m_readOnly)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto buttons = m_fixes->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (QPushButton *button : buttons) {
        if (button->isVisible())
            menu->addAction(button->text(), button, &QPushButton::click);
    }
    if (m_fixAll->isVisible())
        menu->addAction(m_fixAll->text(), m_fixAll, &QPushButton::click);
    menu->addSeparator();
    fillMenu(*menu);
    const QRect row = m_tree->visualItemRect(m_tree->currentItem());
    menu->popup(m_tree->viewport()->mapToGlobal(row.contains(at) ? at : row.bottomLeft()));
}

void FindingsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        fill();
}

// Delete leaves a finding alone, as it takes an entry out of other lists.
bool FindingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete &&
        current() >= 0 && !m_readOnly) {
        emit ignoreWanted(current(), IgnoreWhere::Here);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace toasoan
