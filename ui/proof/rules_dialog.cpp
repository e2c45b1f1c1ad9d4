#include "ui/proof/rules_dialog.h"

#include "core/text/fold.h"
#include "ui/widgets/on_screen.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int idRole = Qt::UserRole;
constexpr QSize usualSize(720, 580);
constexpr int rowMargin = 3;

QString translated(const char *text)
{
    return *text ? QCoreApplication::translate("Rule", text) : QString();
}

} // namespace

RulesDialog::RulesDialog(const RuleChoice &choice, QWidget *parent)
    : QDialog(parent)
    , m_before(choice)
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_reason(new QLabel(this))
    , m_source(new QLabel(this))
{
    setObjectName(u"rulesDialog"_s);
    setWindowTitle(tr("Rules of proofreading"));
    auto *question = new QLabel(tr("Which rules does the newsroom want its articles read by?"), this);
    QFont bold = question->font();
    bold.setWeight(QFont::DemiBold);
    question->setFont(bold);
    question->setWordWrap(true);
    m_search->setPlaceholderText(tr("Find a rule"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &RulesDialog::filter);
    m_tree->setObjectName(u"rules"_s);
    m_tree->setAccessibleName(tr("Rules"));
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(2);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(16);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &RulesDialog::showCurrent);
    for (QLabel *label : {m_reason, m_source}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    }
    m_source->setForegroundRole(QPalette::PlaceholderText);
    m_reason->setMinimumHeight(2 * fontMetrics().lineSpacing());

    auto *defaults = new QPushButton(tr("As they are by default"), this);
    defaults->setAutoDefault(false);
    defaults->setObjectName(u"defaults"_s);
    connect(defaults, &QPushButton::clicked, this, &RulesDialog::useDefaults);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *use = new QPushButton(tr("Use these rules"), this);
    use->setDefault(true);
    use->setObjectName(u"use"_s);
    connect(use, &QPushButton::clicked, this, &QDialog::accept);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(defaults);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(use);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(question);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_reason);
    layout->addWidget(m_source);
    layout->addLayout(buttons);
    fill(choice);
    resize(roomOnScreen(*this, usualSize));
    m_tree->setFocus();
}

void RulesDialog::fill(const RuleChoice &choice)
{
    static const QHash<Layer, const char *> titles{
        {Layer::Syllable, QT_TR_NOOP("Spelling")},
        {Layer::Word, QT_TR_NOOP("Easily confused words")},
        {Layer::Context, QT_TR_NOOP("Words that do not fit their neighbours")},
        {Layer::Style, QT_TR_NOOP("Form and style")},
    };
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    QTreeWidgetItem *layer = nullptr;
    std::optional<Layer> last;
    const int height = fontMetrics().height();
    for (const Rule &rule : rules()) {
        if (last != rule.layer) {
            last = rule.layer;
            layer = new QTreeWidgetItem(m_tree, {tr(titles[rule.layer])});
            layer->setFlags(Qt::ItemIsEnabled);
            layer->setFont(0, bold);
            layer->setFirstColumnSpanned(true);
            layer->setSizeHint(0, QSize(0, height + 4 * rowMargin));
            layer->setExpanded(true);
        }
        auto *row = new QTreeWidgetItem(layer, {translated(rule.title), translated(rule.source)});
        row->setForeground(1, palette().placeholderText());
        row->setData(0, idRole, QString::fromLatin1(rule.id));
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(0, choice.has(rule) ? Qt::Checked : Qt::Unchecked);
        row->setSizeHint(0, QSize(0, height + 2 * rowMargin));
        if (const QString from = translated(rule.source); !from.isEmpty())
            row->setData(0, Qt::AccessibleDescriptionRole, tr("Source: %1").arg(from));
    }
    // Rows have a height of ours, so that their width must be ours too.
    int widest = 0;
    for (const Rule &rule : rules())
        widest = std::max(widest, fontMetrics().horizontalAdvance(translated(rule.title)));
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->resizeSection(0, widest + 2 * m_tree->indentation() + 2 * height);
    if (layer)
        m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
}

QHash<QString, bool> RulesDialog::turned() const
{
    QHash<QString, bool> switches;
    for (auto it = QTreeWidgetItemIterator(m_tree); *it; ++it) {
        const QString id = (*it)->data(0, idRole).toString();
        const bool on = (*it)->checkState(0) == Qt::Checked;
        if (const Rule *rule = ruleNamed(id); rule && on != m_before.has(*rule))
            switches.insert(id, on);
    }
    return switches;
}

void RulesDialog::useDefaults()
{
    for (auto it = QTreeWidgetItemIterator(m_tree); *it; ++it) {
        if (const Rule *rule = ruleNamed((*it)->data(0, idRole).toString()))
            (*it)->setCheckState(0, rule->onByDefault ? Qt::Checked : Qt::Unchecked);
    }
}

void RulesDialog::filter(const QString &words)
{
    const QString wanted = folded(words.trimmed());
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *layer = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < layer->childCount(); ++j) {
            const bool fits = folded(layer->child(j)->text(0)).contains(wanted);
            layer->child(j)->setHidden(!fits);
            any = any || fits;
        }
        layer->setHidden(!any);
    }
}

void RulesDialog::showCurrent()
{
    const QTreeWidgetItem *row = m_tree->currentItem();
    const Rule *rule = row ? ruleNamed(row->data(0, idRole).toString()) : nullptr;
    if (!rule)
        return;
    const QString from = translated(rule->source);
    Finding any;
    any.rule = QString::fromLatin1(rule->id);
    any.text = any.detail = u"…"_s;
    any.suggestions = {u"…"_s};
    m_reason->setText(message(any));
    m_source->setText(from.isEmpty() ? QString() : tr("Source: %1").arg(from));
}

} // namespace toasoan
