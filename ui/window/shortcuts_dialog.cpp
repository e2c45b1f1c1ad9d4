#include "ui/window/shortcuts_dialog.h"

#include "core/text/fold.h"
#include "ui/theme/theme.h"
#include "ui/widgets/on_screen.h"
#include "ui/window/key_edit.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int numberRole = Qt::UserRole;
constexpr QSize usualSize(760, 600);
constexpr int rowMargin = 3;
constexpr int nameColumn = 0;
constexpr int keysColumn = 1;
constexpr int usualColumn = 2;

} // namespace

ShortcutsDialog::ShortcutsDialog(const KeyTable &table, QWidget *parent)
    : QDialog(parent)
    , m_table(table)
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_sentence(new QLabel(this))
    , m_move(new QPushButton(tr("&Move here"), this))
    , m_edit(new KeyEdit(this))
    , m_none(new QPushButton(tr("&No keys"), this))
    , m_usual(new QPushButton(tr("Us&ual keys"), this))
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Change keyboard shortcuts"));
    addControls();
    fill();
    resize(roomOnScreen(*this, usualSize.expandedTo(usualSize * std::min(textScale(), 1.15))));
    m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
    m_tree->setFocus();
}

void ShortcutsDialog::addControls()
{
    auto *question = new QLabel(tr("Which keys shall do what?"), this);
    QFont bold = question->font();
    bold.setWeight(QFont::DemiBold);
    question->setFont(bold);
    m_search->setObjectName(u"keySearch"_s);
    m_search->setPlaceholderText(tr("Find by name or keys"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search,
            [this] { m_search->setFocus(Qt::ShortcutFocusReason); });

    m_tree->setObjectName(u"actions"_s);
    m_tree->setAccessibleName(tr("What the menus can be told, with its keys"));
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(3);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(16);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::takeCurrent);
    connect(m_tree, &QTreeWidget::itemDoubleClicked, m_edit, [this] { m_edit->setFocus(); });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(key, m_tree, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
                m_edit, [this] { m_edit->setFocus(Qt::ShortcutFocusReason); });
    connect(new QShortcut(Qt::Key_Delete, m_tree, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, m_none, &QPushButton::click);

    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_move->setObjectName(u"move"_s);
    m_move->hide();
    connect(m_move, &QPushButton::clicked, this, &ShortcutsDialog::moveHere);

    auto *label = new QLabel(tr("New &keys:"), this);
    label->setBuddy(m_edit);
    m_edit->setObjectName(u"keys"_s);
    connect(m_edit, &KeyEdit::pressed, this, &ShortcutsDialog::take);
    connect(m_edit, &KeyEdit::left, m_tree, [this] { m_tree->setFocus(Qt::OtherFocusReason); });
    m_none->setObjectName(u"none"_s);
    connect(m_none, &QPushButton::clicked, this, [this] { give({}); });
    m_usual->setObjectName(u"usual"_s);
    connect(m_usual, &QPushButton::clicked, this, &ShortcutsDialog::useUsual);

    auto *all = new QPushButton(tr("&All as usual"), this);
    all->setObjectName(u"allUsual"_s);
    connect(all, &QPushButton::clicked, this, &ShortcutsDialog::useAllUsual);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *use = new QPushButton(tr("Use these keys"), this);
    use->setObjectName(u"use"_s);
    connect(use, &QPushButton::clicked, this, &QDialog::accept);
    for (QPushButton *button : {m_none, m_usual, all, cancel})
        button->setAutoDefault(false);
    use->setDefault(true);

    auto *told = new QHBoxLayout;
    told->addWidget(m_sentence, 1);
    told->addWidget(m_move, 0, Qt::AlignVCenter);
    auto *keys = new QHBoxLayout;
    keys->addWidget(label);
    keys->addWidget(m_edit, 1);
    keys->addWidget(m_none);
    keys->addWidget(m_usual);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(all);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(use);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(question);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addLayout(keys);
    layout->addLayout(told);
    layout->addLayout(buttons);
    for (auto [before, after] : {std::pair<QWidget *, QWidget *>{m_search, m_tree},
                                 {m_tree, m_edit},
                                 {m_edit, m_move},
                                 {m_move, m_none},
                                 {m_none, m_usual},
                                 {m_usual, all},
                                 {all, cancel},
                                 {cancel, use}})
        setTabOrder(before, after);
}

void ShortcutsDialog::fill()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int height = fontMetrics().height();
    int widestName = 0;
    int widestKeys = 0;
    QTreeWidgetItem *menu = nullptr;
    for (int i = 0; i < m_table.actions.size(); ++i) {
        const ActionKeys &action = m_table.actions[i];
        if (!menu || menu->text(nameColumn) != action.menu) {
            menu = new QTreeWidgetItem(m_tree, {action.menu});
            menu->setFlags(Qt::ItemIsEnabled);
            menu->setFont(nameColumn, bold);
            menu->setFirstColumnSpanned(true);
            menu->setSizeHint(nameColumn, QSize(0, height + 4 * rowMargin));
            menu->setExpanded(true);
        }
        auto *item = new QTreeWidgetItem(menu, {action.name});
        item->setData(nameColumn, numberRole, i);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setSizeHint(nameColumn, QSize(0, height + 2 * rowMargin));
        item->setForeground(usualColumn, palette().placeholderText());
        showRow(i);
        widestName = std::max(widestName, fontMetrics().horizontalAdvance(action.name));
        widestKeys = std::max(widestKeys, fontMetrics().horizontalAdvance(shownKeys(action.usual)));
    }
    // Rows have a height of ours, so that their width must be ours too.
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->resizeSection(nameColumn, widestName + 2 * m_tree->indentation() + height);
    m_tree->header()->resizeSection(keysColumn, widestKeys + height);
}

void ShortcutsDialog::showRow(int number)
{
    const ActionKeys &action = m_table.actions[number];
    QTreeWidgetItem *item = row(number);
    const QString keys = shownKeys(action.keys);
    const QString usual = shownKeys(action.usual);
    const QString note = action.isUsual()  ? QString()
                         : usual.isEmpty() ? tr("usually none")
                                           : tr("usually %1").arg(usual);
    QFont font = item->font(nameColumn);
    font.setWeight(action.isUsual() ? QFont::Normal : QFont::DemiBold);
    item->setFont(keysColumn, font);
    item->setText(keysColumn, keys);
    item->setText(usualColumn, note);
    item->setData(keysColumn, Qt::AccessibleTextRole, keys.isEmpty() ? tr("no keys") : keys);
    const QString spoken = keys.isEmpty() ? tr("no keys") : keys;
    item->setData(nameColumn, Qt::AccessibleDescriptionRole,
                  note.isEmpty() ? spoken : tr("%1, %2").arg(spoken, note));
}

void ShortcutsDialog::filter(const QString &words)
{
    const QString wanted = folded(words.trimmed());
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *menu = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < menu->childCount(); ++j) {
            QTreeWidgetItem *item = menu->child(j);
            const bool fits = folded(item->text(nameColumn)).contains(wanted) ||
                              folded(item->text(keysColumn)).contains(wanted);
            item->setHidden(!fits);
            any = any || fits;
        }
        menu->setHidden(!any);
    }
    // What is not seen is not changed.
    const QTreeWidgetItem *now = m_tree->currentItem();
    if (now && !now->isHidden() && current() >= 0)
        return;
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_table.actions.size() && !first; ++i)
        if (QTreeWidgetItem *item = row(i); !item->isHidden())
            first = item;
    m_tree->setCurrentItem(first);
}

void ShortcutsDialog::takeCurrent()
{
    const int number = current();
    say({});
    for (QWidget *control :
         {static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_none), static_cast<QWidget *>(m_usual)})
        control->setEnabled(number >= 0);
    if (number < 0) {
        m_edit->clear();
        return;
    }
    const ActionKeys &action = m_table.actions[number];
    m_edit->setKeySequence(action.keys.value(0));
    m_edit->setAccessibleName(tr("New keys for “%1”").arg(action.name));
    m_none->setAccessibleName(tr("No keys for “%1”").arg(action.name));
    m_usual->setAccessibleName(tr("Usual keys for “%1”").arg(action.name));
    m_usual->setEnabled(!action.isUsual());
    m_none->setEnabled(!action.keys.isEmpty());
}

void ShortcutsDialog::take(const QKeySequence &chord)
{
    const int number = current();
    if (number < 0)
        return;
    const ActionKeys &action = m_table.actions[number];
    if (const QString reason = m_table.refusal(number, chord); !reason.isEmpty())
        return say(reason);
    // The keys it has anyway are written as they were.
    const auto isIt = [&](const QKeySequence &usual) { return isSameChord(usual, chord); };
    const auto usual = std::find_if(action.usual.begin(), action.usual.end(), isIt);
    if (usual != action.usual.end() && action.usual.size() == 1)
        return useUsual();
    const QKeySequence wanted = usual == action.usual.end() ? chord : *usual;
    const int owner = m_table.ownerOf(wanted);
    if (owner >= 0 && owner != number)
        return offer({wanted}, tr("%1 belongs to “%2” now; “%3” can have it instead.")
                                   .arg(wanted.toString(QKeySequence::NativeText),
                                        m_table.actions[owner].name, action.name));
    give({wanted});
    m_tree->setFocus(Qt::OtherFocusReason);
}

void ShortcutsDialog::useUsual()
{
    const int number = current();
    if (number < 0)
        return;
    const ActionKeys &action = m_table.actions[number];
    for (const QKeySequence &chord : action.usual)
        if (const int owner = m_table.ownerOf(chord); owner >= 0 && owner != number)
            return offer(action.usual, tr("%1 belongs to “%2” now; “%3” can have it instead.")
                                           .arg(chord.toString(QKeySequence::NativeText),
                                                m_table.actions[owner].name, action.name));
    give(action.usual);
    m_tree->setFocus(Qt::OtherFocusReason);
}

void ShortcutsDialog::useAllUsual()
{
    m_table.apply({});
    for (int i = 0; i < m_table.actions.size(); ++i)
        showRow(i);
    takeCurrent();
    say(tr("All keys are the usual ones again."));
}

void ShortcutsDialog::give(const QList<QKeySequence> &chords)
{
    const int number = current();
    if (number < 0)
        return;
    const bool hadFocus = m_none->hasFocus() || m_usual->hasFocus() || m_move->hasFocus();
    m_table.give(number, chords);
    for (int i = 0; i < m_table.actions.size(); ++i)
        showRow(i);
    takeCurrent();
    const ActionKeys &action = m_table.actions[number];
    say(action.keys.isEmpty() ? tr("“%1” has no keys now.").arg(action.name)
                              : tr("“%1” has %2 now.").arg(action.name, shownKeys(action.keys)));
    if (hadFocus)
        m_tree->setFocus(Qt::OtherFocusReason);
}

void ShortcutsDialog::offer(const QList<QKeySequence> &chords, const QString &sentence)
{
    say(sentence);
    m_offered = chords;
    m_move->setAccessibleDescription(sentence);
    m_move->show();
    m_move->setFocus(Qt::OtherFocusReason);
}

void ShortcutsDialog::moveHere()
{
    give(QList<QKeySequence>(m_offered));
}

void ShortcutsDialog::say(const QString &sentence)
{
    m_offered.clear();
    m_move->hide();
    m_sentence->setText(sentence);
    m_edit->setAccessibleDescription(sentence);
    if (sentence.isEmpty())
        return;
    m_sentence->setAccessibleName(sentence);
    QAccessibleEvent alert(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

// Escape first takes back what was offered.
void ShortcutsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_move->isVisible()) {
        say({});
        m_edit->setFocus(Qt::OtherFocusReason);
        return;
    }
    QDialog::keyPressEvent(event);
}

int ShortcutsDialog::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item && item->parent() ? item->data(nameColumn, numberRole).toInt() : -1;
}

QTreeWidgetItem *ShortcutsDialog::row(int action) const
{
    for (auto it = QTreeWidgetItemIterator(m_tree); *it; ++it)
        if ((*it)->parent() && (*it)->data(nameColumn, numberRole).toInt() == action)
            return *it;
    return nullptr;
}

} // namespace toasoan
