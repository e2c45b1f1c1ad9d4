#include "ui/proof/word_list_view.h"

#include "ui/proof/word_list_model.h"
#include "ui/theme/icon.h"
#include "ui/widgets/told_line.h"
#include "ui/widgets/when_done.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int wordWidth = 240;
constexpr int authorWidth = 150;

struct Format
{
    WordListFormat format;
    const char *label;
    const char *filter;
    QLatin1StringView ending;
};
constexpr Format formats[]{
    {WordListFormat::Text, QT_TRANSLATE_NOOP("toasoan::WordListView", "Text, a word a line"),
     QT_TRANSLATE_NOOP("toasoan::WordListView", "Text (*.txt)"), ".txt"_L1},
    {WordListFormat::Csv, QT_TRANSLATE_NOOP("toasoan::WordListView", "Table for spreadsheets"),
     QT_TRANSLATE_NOOP("toasoan::WordListView", "Table (*.csv)"), ".csv"_L1},
    {WordListFormat::Hunspell, QT_TRANSLATE_NOOP("toasoan::WordListView", "Word list for Hunspell"),
     QT_TRANSLATE_NOOP("toasoan::WordListView", "Hunspell word list (*.dic)"), ".dic"_L1},
};

} // namespace

WordListView::WordListView(Dictionaries &dictionaries, Questions questions, QWidget *parent)
    : QWidget(parent)
    , m_dictionaries(dictionaries)
    , m_questions(std::move(questions))
    , m_title(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_model(new WordListModel(this))
    , m_words(new QTreeView(this))
    , m_newWord(new QLineEdit(this))
    , m_add(new QPushButton(tr("Add the word"), this))
    , m_propose(new QPushButton(tr("Only propose it"), this))
    , m_approve(new QPushButton(tr("Approve"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_import(new QPushButton(tr("Bring in a file…"), this))
    , m_export(new QPushButton(tr("Save to a file"), this))
    , m_told(new ToldLine(this))
{
    build();
    connectAll();
}

void WordListView::build()
{
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    bold.setPointSizeF(bold.pointSizeF() + 1);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_filter->setObjectName(u"wordFilter"_s);
    m_filter->setPlaceholderText(tr("Find a word"));
    m_filter->setAccessibleName(tr("Find a word in the list"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"find"_s), QLineEdit::LeadingPosition);
    m_words->setObjectName(u"listedWords"_s);
    m_words->setAccessibleName(tr("Words of the list"));
    m_words->setModel(m_model);
    m_words->setRootIsDecorated(false);
    m_words->setUniformRowHeights(true);
    m_words->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_words->header()->setStretchLastSection(true);
    m_words->setColumnWidth(WordListModel::Word, wordWidth);
    m_words->setColumnWidth(WordListModel::Author, authorWidth);
    m_newWord->setObjectName(u"newWord"_s);
    m_newWord->setPlaceholderText(tr("A word or phrase to accept"));
    m_newWord->setAccessibleName(tr("New word"));
    m_add->setDefault(true);
    for (QPushButton *button : {m_propose, m_approve, m_remove, m_import, m_export})
        button->setAutoDefault(false);

    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_filter);
    auto *adding = new QHBoxLayout;
    adding->addWidget(m_newWord, 1);
    adding->addWidget(m_add);
    adding->addWidget(m_propose);
    auto *ways = new QHBoxLayout;
    for (QPushButton *button : {m_approve, m_remove})
        ways->addWidget(button);
    ways->addStretch(1);
    for (QPushButton *button : {m_import, m_export})
        ways->addWidget(button);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addLayout(adding);
    layout->addWidget(m_words, 1);
    layout->addLayout(ways);
    layout->addWidget(m_told);
}

void WordListView::connectAll()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_model->setFilter(typed);
        refreshButtons();
    });
    connect(m_newWord, &QLineEdit::textChanged, this, &WordListView::refreshButtons);
    connect(m_words->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &WordListView::refreshButtons);
    connect(m_add, &QPushButton::clicked, this, [this] { add(Adding::AtOnce); });
    connect(m_propose, &QPushButton::clicked, this, [this] { add(Adding::AsProposal); });
    connect(m_remove, &QPushButton::clicked, this, &WordListView::remove);
    connect(m_approve, &QPushButton::clicked, this, &WordListView::approve);
    connect(m_import, &QPushButton::clicked, this, &WordListView::importFile);
    auto *ways = new QMenu(m_export);
    for (const Format &format : formats)
        connect(ways->addAction(tr(format.label)), &QAction::triggered, this,
                [this, format] { exportFile(format.format, format.ending, tr(format.filter)); });
    m_export->setMenu(ways);
    connect(new QShortcut(QKeySequence::Delete, m_words, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &WordListView::remove);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_filter,
            [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
}

void WordListView::showList(const QString &list, const QString &label)
{
    const bool isOther = list != m_list;
    m_list = list;
    m_label = label;
    m_title->setText(label);
    const bool isShared = list != wordList::personal;
    const bool decides = !isShared || m_dictionaries.mayDecide();
    m_add->setVisible(decides);
    m_add->setDefault(decides);
    m_propose->setVisible(isShared);
    m_propose->setText(decides ? tr("Only propose it") : tr("Propose the word"));
    m_propose->setDefault(!decides);
    m_approve->setVisible(isShared && decides);
    m_words->setColumnHidden(WordListModel::Author, list == wordList::personal);
    m_words->setColumnHidden(WordListModel::Added, list == wordList::personal);
    if (isOther) {
        m_filter->clear();
        m_model->setWords({});
    }
    refresh();
}

void WordListView::tell(const QString &sentence, std::function<void()> undo)
{
    m_told->tell(sentence, std::move(undo));
}

void WordListView::refresh(const QString &select)
{
    whenDone(m_dictionaries.words(m_list), this,
             [this, list = m_list, select](const Result<QList<ListedWord>> &words) {
                 if (list != m_list)
                     return; // somebody has gone on to another
                 if (!words) {
                     tell(words.error().message);
                     return;
                 }
                 m_model->setWords(*words);
                 if (const int row = m_model->rowOf(select); row >= 0)
                     m_words->setCurrentIndex(m_model->index(row, 0));
                 refreshButtons();
             });
}

QList<ListedWord> WordListView::chosen() const
{
    QList<ListedWord> words;
    const QModelIndexList rows = m_words->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        words << m_model->word(row.row());
    return words;
}

void WordListView::refreshButtons()
{
    const QList<ListedWord> words = chosen();
    const bool typed = !m_newWord->text().trimmed().isEmpty();
    m_add->setEnabled(typed);
    m_propose->setEnabled(typed);
    m_remove->setEnabled(!words.isEmpty() && m_dictionaries.mayRemove(m_list, words));
    m_approve->setEnabled(std::any_of(words.begin(), words.end(), [](const ListedWord &word) {
        return word.state == WordState::Proposed;
    }));
}

void WordListView::add(Adding adding)
{
    const QString word = m_newWord->text();
    if (word.trimmed().isEmpty())
        return;
    whenDone(m_dictionaries.add(m_list, {word}, adding), this, [this, word](const Result<AddedWords> &added) {
        if (!added) {
            tell(added.error().message);
            return;
        }
        QString sentence = tr("“%1” was in the list already.");
        if (added->added > 0)
            sentence = added->wait ? tr("“%1” is proposed. It counts once an editor has approved it.")
                                   : tr("“%1” is in the list now.");
        tell(sentence.arg(word.simplified()));
        m_newWord->clear();
        m_filter->clear();
        refresh(word.simplified());
        emit changed();
    });
}

void WordListView::remove()
{
    const QList<ListedWord> words = chosen();
    if (words.isEmpty())
        return;
    QStringList names;
    for (const ListedWord &word : words)
        names << word.word;
    whenDone(m_dictionaries.remove(m_list, names), this,
             [this, words, list = m_list](const Result<QStringList> &done) {
                 if (!done) {
                     tell(done.error().message);
                     return;
                 }
                 const auto putBack = [this, words, list] {
                     whenDone(m_dictionaries.putBack(list, words), this, [this](const Result<void> &back) {
                         tell(back ? QString() : back.error().message);
                         refresh();
                         emit changed();
                     });
                 };
                 tell(words.size() == 1 ? tr("“%1” was removed.").arg(words.first().word)
                                        : tr("%n words were removed.", nullptr, int(words.size())),
                      putBack);
                 refresh();
                 emit changed();
             });
}

void WordListView::approve()
{
    QStringList names;
    const QList<ListedWord> words = chosen();
    for (const ListedWord &word : words)
        if (word.state == WordState::Proposed)
            names << word.word;
    if (names.isEmpty())
        return;
    whenDone(m_dictionaries.approve(m_list, names), this, [this, names](const Result<QStringList> &done) {
        tell(done ? tr("%n words were approved.", nullptr, int(names.size())) : done.error().message);
        refresh(names.first());
        emit changed();
    });
}

void WordListView::importFile()
{
    const QString path = m_questions.openList(this);
    if (path.isEmpty())
        return;
    tell(tr("The file is being read…"));
    whenDone(m_dictionaries.importFile(m_list, path), this, [this](const Result<AddedWords> &added) {
        if (!added) {
            tell(added.error().message);
            return;
        }
        QStringList sentences{tr("%n words are new in the list.", nullptr, added->added)};
        if (added->known > 0)
            sentences << tr("%n words were in it already.", nullptr, added->known);
        if (added->wait)
            sentences << tr("They count once an editor has approved them.");
        tell((sentences + added->notes).join(u' '));
        refresh();
        emit changed();
    });
}

void WordListView::exportFile(WordListFormat format, const QString &ending, const QString &filter)
{
    QString path = m_questions.saveList(this, m_label + ending, filter);
    if (path.isEmpty())
        return;
    if (!path.endsWith(ending, Qt::CaseInsensitive))
        path += ending;
    whenDone(m_dictionaries.exportFile(m_list, path, format), this, [this, path](const Result<void> &done) {
        tell(done ? tr("The list is in “%1”.").arg(path) : done.error().message);
    });
}

} // namespace toasoan
