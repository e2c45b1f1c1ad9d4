#include "ui/proof/dictionaries_dialog.h"

#include "ui/proof/learning_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/on_screen.h"
#include "ui/widgets/when_done.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int nameRole = Qt::UserRole; // of a list, or the code of a language
constexpr int listsWidth = 280;        // px at the usual size of text
constexpr QSize usualSize(940, 600);
constexpr int languageRows = 5;

bool isTopic(const QString &list)
{
    return list != wordList::personal && list != wordList::newsroom;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    return label;
}

} // namespace

DictionariesDialog::DictionariesDialog(Dictionaries &dictionaries, Proofreading &proofreading,
                                       WordListView::Questions questions, QWidget *parent)
    : QDialog(parent)
    , m_dictionaries(dictionaries)
    , m_lists(new QListWidget(this))
    , m_topic(new QLineEdit(this))
    , m_makeTopic(new QPushButton(tr("Add"), this))
    , m_removeTopic(new QPushButton(tr("Remove this topic"), this))
    , m_languages(new QListWidget(this))
    , m_noLanguages(new QLabel(this))
    , m_learning(new LearningView(proofreading, this))
    , m_words(new WordListView(dictionaries, std::move(questions), this))
{
    setObjectName(u"dictionaries"_s);
    setWindowTitle(tr("Dictionaries"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeLists());
    layout->addWidget(m_words, 1);
    resize(roomOnScreen(*this, usualSize * textScale()));
    connectAll();
    refreshLists(wordList::newsroom);
    refreshLanguages();
    m_lists->setFocus();
}

QWidget *DictionariesDialog::makeLists()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(int(listsWidth * textScale()));
    m_lists->setObjectName(u"wordLists"_s);
    m_lists->setAccessibleName(tr("Lists of words"));
    m_topic->setObjectName(u"newTopic"_s);
    m_topic->setPlaceholderText(tr("A new topic"));
    m_topic->setAccessibleName(tr("Name of a new topic"));
    m_languages->setObjectName(u"languages"_s);
    m_languages->setAccessibleName(tr("Other languages"));
    m_noLanguages->setText(
        tr("No other dictionary is installed on this computer. Install the Hunspell package of a "
           "language, for instance hunspell-en-us, and it stands here."));
    m_noLanguages->setWordWrap(true);
    m_noLanguages->setForegroundRole(QPalette::PlaceholderText);
    for (QPushButton *button : {m_makeTopic, m_removeTopic})
        button->setAutoDefault(false);
    auto *languageHint = new QLabel(tr("For paragraphs and quotations written in them"), side);
    languageHint->setForegroundRole(QPalette::PlaceholderText);
    languageHint->setWordWrap(true);

    auto *topics = new QHBoxLayout;
    topics->addWidget(m_topic, 1);
    topics->addWidget(m_makeTopic);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(16, 16, 0, 12);
    layout->setSpacing(8);
    layout->addWidget(heading(tr("Lists of words"), side));
    layout->addWidget(m_lists, 1);
    layout->addLayout(topics);
    layout->addWidget(m_removeTopic);
    layout->addSpacing(8);
    layout->addWidget(heading(tr("Other languages"), side));
    layout->addWidget(languageHint);
    layout->addWidget(m_languages);
    layout->addWidget(m_noLanguages);
    layout->addSpacing(8);
    layout->addWidget(m_learning);
    m_languages->setMaximumHeight(languageRows * 2 * m_languages->fontMetrics().height());
    return side;
}

void DictionariesDialog::connectAll()
{
    connect(m_lists, &QListWidget::currentItemChanged, this, [this] {
        m_removeTopic->setEnabled(isTopic(list()) && m_dictionaries.mayDecide());
        if (!list().isEmpty())
            m_words->showList(list(), labelOf(list()));
    });
    connect(m_lists, &QListWidget::itemChanged, this, &DictionariesDialog::switchTopic);
    connect(m_languages, &QListWidget::itemChanged, this, &DictionariesDialog::switchLanguage);
    connect(m_topic, &QLineEdit::textChanged, this,
            [this](const QString &typed) { m_makeTopic->setEnabled(!typed.trimmed().isEmpty()); });
    for (QWidget *decision : {static_cast<QWidget *>(m_topic), static_cast<QWidget *>(m_makeTopic),
                              static_cast<QWidget *>(m_removeTopic)})
        decision->setVisible(m_dictionaries.mayDecide());
    connect(m_makeTopic, &QPushButton::clicked, this, &DictionariesDialog::makeTopic);
    connect(m_removeTopic, &QPushButton::clicked, this, &DictionariesDialog::removeTopic);
    connect(m_words, &WordListView::changed, this, [this] {
        refreshLists(list());
        emit changed();
    });
    connect(m_learning, &LearningView::told, m_words,
            [this](const QString &sentence) { m_words->tell(sentence); });
    connect(m_learning, &LearningView::changed, this, &DictionariesDialog::changed);
    m_makeTopic->setEnabled(false);
    m_removeTopic->setEnabled(false);
}

QString DictionariesDialog::list() const
{
    const QListWidgetItem *item = m_lists->currentItem();
    return item ? item->data(nameRole).toString() : QString();
}

QString DictionariesDialog::labelOf(const QString &list) const
{
    if (list == wordList::personal)
        return tr("My own words");
    return list == wordList::newsroom ? tr("The newsroom's words") : list;
}

void DictionariesDialog::refreshLists(const QString &select)
{
    whenDone(m_dictionaries.lists(), this, [this, select](const Result<QList<WordList>> &lists) {
        if (!lists) {
            m_words->tell(lists.error().message);
            return;
        }
        {
            const QSignalBlocker quiet(m_lists);
            m_lists->clear();
            for (const WordList &list : *lists) {
                QString text = tr("%1 · %2").arg(labelOf(list.name), tr("%n words", nullptr, list.words));
                if (list.proposals > 0)
                    text = tr("%1 · %2").arg(text, tr("%n to approve", nullptr, list.proposals));
                auto *item = new QListWidgetItem(text, m_lists);
                item->setData(nameRole, list.name);
                if (isTopic(list.name))
                    item->setCheckState(list.isOn ? Qt::Checked : Qt::Unchecked);
                item->setFlags(item->flags().setFlag(Qt::ItemIsUserCheckable, m_dictionaries.mayDecide()));
            }
        }
        for (int row = 0; row < m_lists->count(); ++row)
            if (m_lists->item(row)->data(nameRole).toString() == select)
                m_lists->setCurrentRow(row);
        if (!m_lists->currentItem())
            m_lists->setCurrentRow(0);
    });
}

void DictionariesDialog::refreshLanguages()
{
    whenDone(m_dictionaries.languages(), this, [this](const Result<QList<Language>> &languages) {
        if (!languages) {
            m_words->tell(languages.error().message);
            return;
        }
        const QSignalBlocker quiet(m_languages);
        m_languages->clear();
        for (const Language &language : *languages) {
            auto *item = new QListWidgetItem(
                language.isInstalled ? language.name : tr("%1: not installed").arg(language.name),
                m_languages);
            item->setData(nameRole, language.code);
            item->setCheckState(language.isOn ? Qt::Checked : Qt::Unchecked);
            item->setFlags(item->flags().setFlag(Qt::ItemIsUserCheckable, m_dictionaries.mayDecide()));
        }
        m_languages->setVisible(!languages->isEmpty());
        m_noLanguages->setVisible(languages->isEmpty());
    });
}

void DictionariesDialog::makeTopic()
{
    const QString name = m_topic->text().simplified();
    if (name.isEmpty())
        return;
    whenDone(m_dictionaries.makeTopic(name), this, [this, name](const Result<void> &done) {
        m_words->tell(done ? QString() : done.error().message);
        if (!done)
            return;
        m_topic->clear();
        refreshLists(name);
    });
}

void DictionariesDialog::removeTopic()
{
    const QString topic = list();
    if (!isTopic(topic))
        return;
    // Its words are kept until the dialog is closed, so that nothing is lost by one press.
    whenDone(m_dictionaries.words(topic), this, [this, topic](const Result<QList<ListedWord>> &words) {
        if (!words) {
            m_words->tell(words.error().message);
            return;
        }
        whenDone(m_dictionaries.removeTopic(topic), this,
                 [this, topic, kept = *words](const Result<void> &done) {
                     if (!done) {
                         m_words->tell(done.error().message);
                         return;
                     }
                     m_words->tell(tr("The topic “%1” was removed with its words.").arg(topic),
                                   [this, topic, kept] {
                                       whenDone(m_dictionaries.putBack(topic, kept), this,
                                                [this, topic](const Result<void> &back) {
                                                    m_words->tell(back ? QString() : back.error().message);
                                                    refreshLists(topic);
                                                    emit changed();
                                                });
                                   });
                     refreshLists(wordList::newsroom);
                     emit changed();
                 });
    });
}

void DictionariesDialog::switchTopic(const QListWidgetItem *item)
{
    const bool on = item->checkState() == Qt::Checked;
    whenDone(m_dictionaries.setOn(item->data(nameRole).toString(), on), this,
             [this](const Result<void> &done) {
                 m_words->tell(done ? QString() : done.error().message);
                 refreshLists(list());
                 emit changed();
             });
}

void DictionariesDialog::switchLanguage(const QListWidgetItem *item)
{
    const QString code = item->data(nameRole).toString();
    const auto done = item->checkState() == Qt::Checked ? m_dictionaries.addLanguage(code)
                                                        : m_dictionaries.removeLanguage(code);
    whenDone(done, this, [this](const Result<void> &answer) {
        m_words->tell(answer ? QString() : answer.error().message);
        refreshLanguages();
        emit changed();
    });
}

} // namespace toasoan
