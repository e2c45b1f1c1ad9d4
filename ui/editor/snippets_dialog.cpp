#include "ui/editor/snippets_dialog.h"

#include "core/text/fold.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/line_limit.h"
#include "ui/widgets/on_screen.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/told_line.h"
#include "ui/widgets/when_done.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr QSize usualSize(940, 600);
constexpr int formWidth = 380; // px at the usual size of text
constexpr int shortWidth = 130;
constexpr int placeRole = Qt::UserRole; // of the row in the list

QLabel *caption(const QString &text, QWidget *field, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(field);
    field->setAccessibleName(text);
    return label;
}

QString calledBy(const Snippet &snippet)
{
    return snippet.name.isEmpty() ? snippet.abbreviation : snippet.name;
}

} // namespace

SnippetsDialog::SnippetsDialog(Snippets &snippets, Questions questions, QWidget *parent)
    : QDialog(parent)
    , m_snippets(snippets)
    , m_questions(std::move(questions))
    , m_whose(new QTabBar(this))
    , m_filter(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_import(new QPushButton(tr("Bring in a file…"), this))
    , m_export(new QPushButton(tr("Save to a file…"), this))
    , m_abbreviation(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_prompt(new QPushButton(tr("A place to fill in"), this))
    , m_new(new QPushButton(tr("New"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_save(new QPushButton(tr("Keep it"), this))
    , m_told(new ToldLine(this))
{
    setObjectName(u"snippets"_s);
    setWindowTitle(tr("Snippets and abbreviations"));
    for (QPushButton *button : {m_import, m_export, m_prompt, m_new, m_remove})
        button->setAutoDefault(false);
    m_save->setDefault(true);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(makeList(), 1);
    columns->addWidget(makeForm());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(columns, 1);
    layout->addWidget(m_told);
    resize(roomOnScreen(*this, usualSize * textScale()));
    connectAll();
    show(std::nullopt);
    refresh();
    m_filter->setFocus();
}

QWidget *SnippetsDialog::makeList()
{
    auto *side = new QWidget(this);
    m_whose->setObjectName(u"whoseSnippets"_s);
    m_whose->setAccessibleName(tr("Whose list"));
    m_whose->addTab(tr("The newsroom's"));
    m_whose->addTab(tr("My own"));
    m_whose->setDrawBase(false);
    m_whose->setExpanding(false);
    m_filter->setObjectName(u"snippetFilter"_s);
    m_filter->setPlaceholderText(tr("Find an abbreviation or a text"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"find"_s), QLineEdit::LeadingPosition);
    m_list->setObjectName(u"snippetList"_s);
    m_list->setAccessibleName(tr("Snippets and abbreviations"));
    m_list->setHeaderLabels({tr("Abbreviation"), tr("Stands for")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnWidth(0, int(shortWidth * textScale()));
    m_list->header()->setStretchLastSection(true);
    m_list->setTabKeyNavigation(false);

    auto *ways = new QHBoxLayout;
    ways->addWidget(m_import);
    ways->addWidget(m_export);
    ways->addStretch(1);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_whose);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addLayout(ways);
    return side;
}

QWidget *SnippetsDialog::makeForm()
{
    auto *form = new QWidget(this);
    form->setFixedWidth(int(formWidth * textScale()));
    m_abbreviation->setObjectName(u"abbreviation"_s);
    limitLength(*m_abbreviation, longestAbbreviation);
    m_abbreviation->setPlaceholderText(tr("Typed with a space or a mark behind it, for instance mttq"));
    m_name->setObjectName(u"snippetName"_s);
    limitLength(*m_name, longestSnippetName);
    m_name->setPlaceholderText(tr("Only for what is chosen from the menu"));
    m_text->setObjectName(u"snippetText"_s);
    m_text->setTabChangesFocus(true);
    m_prompt->setToolTip(tr("Puts in [? …]: Tab leads there when the text is used."));

    auto *text = new QHBoxLayout;
    text->addWidget(caption(tr("Text"), m_text, form), 1);
    text->addWidget(m_prompt);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_new);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(caption(tr("Abbreviation"), m_abbreviation, form));
    layout->addWidget(m_abbreviation);
    layout->addSpacing(4);
    layout->addWidget(caption(tr("Name"), m_name, form));
    layout->addWidget(m_name);
    layout->addSpacing(4);
    layout->addLayout(text);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    setTabOrder(m_text, m_prompt);
    return form;
}

void SnippetsDialog::connectAll()
{
    connect(m_whose, &QTabBar::currentChanged, this, [this] {
        keepWritten();
        m_of = m_whose->currentIndex() == 0 ? WhoseWords::Newsroom : WhoseWords::Mine;
        show(std::nullopt);
        refresh();
    });
    connect(m_filter, &QLineEdit::textChanged, this, &SnippetsDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        keepWritten();
        if (chosen())
            show(chosen());
    });
    connect(m_list, &QTreeWidget::itemChanged, this, &SnippetsDialog::switchOne);
    for (QLineEdit *line : {m_abbreviation, m_name})
        connect(line, &QLineEdit::textChanged, this, &SnippetsDialog::refreshButtons);
    connect(m_text, &QPlainTextEdit::textChanged, this, &SnippetsDialog::refreshButtons);
    connect(m_prompt, &QPushButton::clicked, this, [this] {
        QTextCursor cursor = m_text->textCursor();
        cursor.insertText(u"[? ]"_s);
        cursor.movePosition(QTextCursor::PreviousCharacter);
        m_text->setTextCursor(cursor);
        m_text->setFocus();
    });
    connect(m_new, &QPushButton::clicked, this, [this] {
        keepWritten();
        m_list->setCurrentItem(nullptr);
        show(std::nullopt);
        m_abbreviation->setFocus();
    });
    connect(m_save, &QPushButton::clicked, this, &SnippetsDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &SnippetsDialog::remove);
    connect(m_import, &QPushButton::clicked, this, &SnippetsDialog::importFile);
    connect(m_export, &QPushButton::clicked, this, &SnippetsDialog::exportFile);
    connect(new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &SnippetsDialog::remove);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_filter,
            [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    connect(new QShortcut(QKeySequence::New, this), &QShortcut::activated, m_new, &QPushButton::click);
}

std::optional<Snippet> SnippetsDialog::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? std::optional(m_shown[item->data(0, placeRole).toInt()]) : std::nullopt;
}

Snippet SnippetsDialog::written() const
{
    return {m_abbreviation->text(), m_text->toPlainText(), m_name->text(), !m_editing || m_editing->isOn};
}

bool SnippetsDialog::isWritten() const
{
    return written() != m_editing.value_or(Snippet());
}

void SnippetsDialog::refresh(const std::optional<Snippet> &select)
{
    whenDone(m_snippets.lists(), this, [this, select, of = m_of](const Result<SnippetLists> &lists) {
        if (of != m_of)
            return; // somebody has gone on to the other
        if (!lists) {
            tell(lists.error().message);
            return;
        }
        const QSignalBlocker quiet(m_list);
        m_shown = m_of == WhoseWords::Mine ? lists->mine : lists->newsroom;
        m_list->clear();
        for (int row = 0; row < m_shown.size(); ++row) {
            const Snippet &snippet = m_shown[row];
            const QString first = snippet.text.section(u'\n', 0, 0);
            auto *item = new QTreeWidgetItem(
                m_list, {snippet.abbreviation,
                         snippet.name.isEmpty() ? first : tr("%1: %2").arg(snippet.name, first)});
            item->setData(0, placeRole, row);
            item->setToolTip(1, plainTip(snippet.text));
            item->setCheckState(0, snippet.isOn ? Qt::Checked : Qt::Unchecked);
            if (select && areCalledAlike(*select, snippet))
                m_list->setCurrentItem(item);
        }
        filter();
        if (chosen())
            show(chosen());
        refreshButtons();
    });
}

void SnippetsDialog::filter()
{
    const QString typed = folded(m_filter->text().trimmed());
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        const Snippet &snippet = m_shown[item->data(0, placeRole).toInt()];
        const QString all = folded(QString(snippet.abbreviation + u' ' + snippet.name + u' ' + snippet.text));
        item->setHidden(!typed.isEmpty() && !all.contains(typed));
    }
}

void SnippetsDialog::show(const std::optional<Snippet> &snippet)
{
    m_editing = snippet;
    const Snippet shown = snippet.value_or(Snippet());
    m_abbreviation->setText(shown.abbreviation);
    m_name->setText(shown.name);
    m_text->setPlainText(shown.text);
    refreshButtons();
}

void SnippetsDialog::refreshButtons()
{
    m_save->setEnabled(isWritten());
    m_remove->setEnabled(m_editing.has_value());
}

void SnippetsDialog::tell(const QString &sentence, std::function<void()> undo)
{
    m_told->tell(sentence, std::move(undo));
}

void SnippetsDialog::save()
{
    if (!isWritten())
        return;
    Snippet snippet = written();
    whenDone(m_snippets.put(m_of, snippet, m_editing), this, [this, snippet](const Result<void> &done) {
        if (!done) {
            tell(done.error().message);
            return;
        }
        Snippet kept = snippet;
        takeUp(kept);
        tell(tr("“%1” is in the list now.").arg(calledBy(kept)));
        m_filter->clear();
        refresh(kept);
        emit changed();
    });
}

// Who goes on has not meant to lose what was written; what cannot be kept so is left out.
void SnippetsDialog::keepWritten(const std::function<void()> &then)
{
    Snippet snippet = written();
    if (!isWritten() || takeUp(snippet)) {
        if (then)
            then();
        return;
    }
    const auto instead = std::exchange(m_editing, snippet);
    whenDone(m_snippets.put(m_of, snippet, instead), this, [this, then](const Result<void> &done) {
        if (!done) { // asked again, it is given up
            tell(done.error().message);
            return;
        }
        emit changed();
        if (then)
            then();
        else
            refresh(chosen());
    });
}

void SnippetsDialog::remove()
{
    if (!m_editing)
        return;
    whenDone(m_snippets.remove(m_of, {*m_editing}), this,
             [this, removed = *m_editing, from = m_of](const Result<void> &done) {
                 if (!done) {
                     tell(done.error().message);
                     return;
                 }
                 tell(tr("“%1” was removed.").arg(calledBy(removed)),
                      [this, removed, from] { putBack(from, {removed}); });
                 show(std::nullopt);
                 refresh();
                 emit changed();
             });
}

void SnippetsDialog::putBack(WhoseWords whose, const QList<Snippet> &snippets)
{
    for (const Snippet &snippet : snippets) {
        whenDone(m_snippets.put(whose, snippet), this, [this, snippet](const Result<void> &done) {
            tell(done ? QString() : done.error().message);
            refresh(snippet);
            emit changed();
        });
    }
}

void SnippetsDialog::switchOne(const QTreeWidgetItem *item)
{
    const Snippet before = m_shown[item->data(0, placeRole).toInt()];
    Snippet after = before;
    after.isOn = item->checkState(0) == Qt::Checked;
    if (after == before)
        return;
    whenDone(m_snippets.put(m_of, after, before), this, [this, after](const Result<void> &done) {
        tell(done ? QString() : done.error().message);
        refresh(after);
        emit changed();
    });
}

void SnippetsDialog::importFile()
{
    const QString path = m_questions.openFile(this);
    if (path.isEmpty())
        return;
    tell(tr("The file is being read…"));
    whenDone(m_snippets.importFile(m_of, path), this, [this](const Result<AddedSnippets> &added) {
        if (!added) {
            tell(added.error().message);
            return;
        }
        QStringList sentences{tr("%n entries are new in the list.", nullptr, added->added)};
        if (added->replaced > 0)
            sentences << tr("%n entries were replaced.", nullptr, added->replaced);
        tell((sentences + added->notes).join(u' '));
        refresh();
        emit changed();
    });
}

void SnippetsDialog::exportFile()
{
    const QString ending = u".csv"_s;
    QString path = m_questions.saveFile(this, tr("abbreviations") + ending, tr("Table (*.csv)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(ending, Qt::CaseInsensitive))
        path += ending;
    whenDone(m_snippets.exportFile(m_of, path), this, [this, path](const Result<void> &done) {
        tell(done ? tr("The list is in “%1”.").arg(path) : done.error().message);
    });
}

void SnippetsDialog::done(int result)
{
    keepWritten([this, result] { QDialog::done(result); });
}

} // namespace toasoan
