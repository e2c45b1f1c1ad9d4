#include "ui/articles/replace_dialog.h"

#include "ui/articles/changes_delegate.h"
#include "ui/articles/changes_model.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"
#include "ui/widgets/line_limit.h"
#include "ui/widgets/on_screen.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QTreeView>

#include <array>
#include <numeric>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr QSize usualSize(820, 620);
constexpr int optionGap = 16;
constexpr double mostForOptions = 0.8; // of the width; the rest are the names of the fields
constexpr int mostOpened = 2000;       // rows: beyond, articles are opened one by one
constexpr qint64 worthTelling = 3000;  // ms: shorter work is done before one has read how long it takes

QString places(int count)
{
    return ReplaceDialog::tr("%n places", nullptr, count);
}

QString articles(int count)
{
    return ReplaceDialog::tr("%n articles", nullptr, count);
}

} // namespace

ReplaceDialog::ReplaceDialog(QWidget *parent)
    : QDialog(parent)
    , m_words(new QLineEdit(this))
    , m_with(new QLineEdit(this))
    , m_trouble(new QLabel(this))
    , m_marks(new QCheckBox(tr("Match marks"), this))
    , m_case(new QCheckBox(tr("Match case"), this))
    , m_whole(new QCheckBox(tr("Whole words"), this))
    , m_pattern(new QCheckBox(tr("Regular expression"), this))
    , m_where(new QComboBox(this))
    , m_published(new QCheckBox(tr("Also what has been published"), this))
    , m_find(new QPushButton(tr("Find"), this))
    , m_changes(new ChangesModel(this))
    , m_list(new QTreeView(this))
    , m_state(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_replace(new QPushButton(this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(u"replaceDialog"_s);
    setWindowTitle(tr("Replace in all articles"));
    m_list->setObjectName(u"changes"_s);
    m_list->setAccessibleName(tr("Changes"));
    m_list->setModel(m_changes);
    m_list->setItemDelegate(new ChangesDelegate(m_list));
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far it is"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    m_replace->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    buttons->addWidget(m_replace);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(makeQuestions());
    layout->addWidget(m_list, 1);
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
    resize(fittingSize());
    connectAll();
    showChosen();
    wishChanged();
}

QSize ReplaceDialog::fittingSize() const
{
    return roomOnScreen(*this, usualSize * textScale());
}

QWidget *ReplaceDialog::makeQuestions()
{
    auto *questions = new QWidget(this);
    m_words->setAccessibleName(tr("Words to find"));
    m_with->setAccessibleName(tr("Words to put in their place"));
    for (QLineEdit *line : {m_words, m_with})
        limitLength(*line, longestFindWords);
    m_trouble->setWordWrap(true);
    m_trouble->setTextFormat(Qt::PlainText);
    m_marks->setChecked(true); // in many articles at once, “hoa” shall not mean “hoà” too
    m_marks->setToolTip(tr("Off: “dan van” also finds “dân vận”."));
    m_pattern->setToolTip(
        tr("“xã (Bình|Tân) \\w+” finds each name; \\1 in the replacement is what stood between ( and )."));
    m_where->setAccessibleName(tr("In which articles"));
    m_where->addItem(tr("In all articles"));
    m_where->addItem(tr("In the articles listed now"));

    const auto named = [questions](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, questions);
        label->setBuddy(field);
        return label;
    };
    auto *options = new QGridLayout;
    options->setHorizontalSpacing(optionGap);
    const std::array all{m_marks, m_case, m_whole, m_pattern};
    const int row = std::accumulate(all.begin(), all.end(), 0, [](int sum, const QCheckBox *option) {
        return sum + option->sizeHint().width() + optionGap;
    });
    // Two and two where a row would not fit, as at twice the size of text.
    const int columns = row < fittingSize().width() * mostForOptions ? 4 : 2;
    for (int at = 0; at < int(all.size()); ++at)
        options->addWidget(all[size_t(at)], at / columns, at % columns);
    options->setColumnStretch(columns, 1);
    auto *scope = new QHBoxLayout;
    scope->setSpacing(16);
    scope->addWidget(m_where);
    if (columns > 2)
        scope->addWidget(m_published);
    scope->addStretch(1);
    scope->addWidget(m_find);

    auto *grid = new QGridLayout(questions);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->addWidget(named(tr("Replace"), m_words), 0, 0);
    grid->addWidget(m_words, 0, 1);
    grid->addWidget(named(tr("with"), m_with), 1, 0);
    grid->addWidget(m_with, 1, 1);
    grid->addWidget(m_trouble, 2, 1);
    grid->addLayout(options, 3, 1);
    grid->addLayout(scope, 4, 1);
    if (columns == 2)
        grid->addWidget(m_published, 5, 1);
    grid->setColumnStretch(1, 1);
    for (QWidget *before = m_words; QWidget * after : std::initializer_list<QWidget *>{
                                        m_with, m_marks, m_case, m_whole, m_pattern, m_where, m_published,
                                        m_find, m_list, m_replace, m_close}) {
        setTabOrder(before, after);
        before = after;
    }
    return questions;
}

void ReplaceDialog::connectAll()
{
    for (const QLineEdit *line : {m_words, m_with})
        connect(line, &QLineEdit::textChanged, this, &ReplaceDialog::wishChanged);
    for (const QCheckBox *option : {m_marks, m_case, m_whole, m_pattern, m_published})
        connect(option, &QCheckBox::toggled, this, &ReplaceDialog::wishChanged);
    connect(m_where, &QComboBox::currentIndexChanged, this, &ReplaceDialog::wishChanged);
    connect(m_pattern, &QCheckBox::toggled, m_marks, &QWidget::setDisabled); // they count in a pattern
    connect(m_find, &QPushButton::clicked, this, &ReplaceDialog::find);
    connect(m_replace, &QPushButton::clicked, this, [this] { emit replaceWanted(m_changes->chosen()); });
    connect(m_close, &QPushButton::clicked, this, &ReplaceDialog::reject);
    connect(m_changes, &ChangesModel::chosenChanged, this, &ReplaceDialog::showChosen);
    connect(m_list, &QTreeView::activated, this, &ReplaceDialog::openPlace);
}

void ReplaceDialog::begin(const QString &words)
{
    const bool goesOn = m_work != Work::None || m_changes->rowCount() > 0;
    if (!goesOn && !words.isEmpty() && words.size() < 100 && !words.contains(QChar::ParagraphSeparator))
        m_words->setText(words);
    show();
    raise();
    activateWindow();
    if (goesOn) {
        m_list->setFocus(Qt::ShortcutFocusReason);
    } else {
        m_words->selectAll();
        m_words->setFocus(Qt::ShortcutFocusReason);
    }
}

FindQuery ReplaceDialog::query() const
{
    return {m_words->text(), m_case->isChecked(), m_marks->isChecked(), m_whole->isChecked(),
            m_pattern->isChecked()};
}

// The changes shown are those of what was asked: another question, no changes.
void ReplaceDialog::wishChanged()
{
    const auto finder = Finder::make(query(), m_with->text());
    const QString trouble = finder ? QString() : finder.error().message;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, color(Tint::Warn));
    m_trouble->setPalette(colours);
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    m_words->setAccessibleDescription(trouble);
    if (m_changes->rowCount() > 0)
        m_changes->setPlan({});
    m_state->setText(tr("Every change is listed before anything is changed."));
    setWork(m_work);
}

void ReplaceDialog::find()
{
    if (m_work != Work::None || !m_find->isEnabled())
        return;
    const ReplaceWish wish{.query = query(), .with = m_with->text(), .published = m_published->isChecked()};
    emit findWanted(wish, m_where->currentIndex() == 0 ? Where::EveryArticle : Where::Listed);
}

void ReplaceDialog::showFinding()
{
    m_changes->setPlan({});
    m_state->setText(tr("Looking through the articles…"));
    setWork(Work::Finding);
}

void ReplaceDialog::showPlan(const ReplacePlan &plan)
{
    setWork(Work::None);
    m_changes->setPlan(plan);
    m_state->setText(sentenceAbout(plan));
    if (plan.articles.isEmpty()) {
        m_words->setFocus();
        return;
    }
    if (plan.places() <= mostOpened)
        m_list->expandAll();
    m_list->expand(m_changes->index(0, 0));
    m_list->setCurrentIndex(m_changes->index(0, 0, m_changes->index(0, 0)));
    m_list->setFocus();
}

QString ReplaceDialog::sentenceAbout(const ReplacePlan &plan) const
{
    QStringList sentences;
    if (plan.articles.isEmpty())
        sentences << tr("Nothing to replace in %n articles.", nullptr, plan.read);
    else
        sentences << tr("Space takes a tick away, Enter opens the place in its article.");
    if (!plan.isWhole)
        sentences << tr("There are more places than the first %n listed here.", nullptr, plan.places());
    if (plan.leftOut > 0)
        sentences << tr("%n articles that have been published were left out.", nullptr, plan.leftOut);
    if (plan.unreadable > 0)
        sentences << tr("%n damaged articles could not be read.", nullptr, plan.unreadable);
    return sentences.join(u' ');
}

void ReplaceDialog::showReplacing()
{
    m_state->setText(tr("Replacing…"));
    setWork(Work::Replacing);
}

void ReplaceDialog::showProgress(int done, int of)
{
    if (m_work != Work::Finding && m_work != Work::Replacing)
        return;
    m_progress->setRange(0, of);
    m_progress->setValue(done);
    const qint64 passed = m_since.elapsed();
    if (passed < worthTelling || done <= 0)
        return;
    const int left = int(passed * (of - done) / done / 1000) + 1;
    m_state->setText(m_work == Work::Finding
                         ? tr("Looking through the articles; about %n seconds left.", nullptr, left)
                         : tr("Replacing; about %n seconds left.", nullptr, left));
}

void ReplaceDialog::showFailure(const QString &sentence)
{
    setWork(Work::None);
    m_state->setText(sentence);
    if (m_changes->rowCount() > 0)
        m_list->setFocus();
    else
        m_words->setFocus();
}

void ReplaceDialog::finish()
{
    setWork(Work::None);
    wishChanged();
    hide();
}

void ReplaceDialog::openPlace(const QModelIndex &index)
{
    if (m_work != Work::None)
        return;
    const PlannedArticle &article = m_changes->articleAt(index);
    const PlannedChange *planned = m_changes->changeAt(index);
    emit placeWanted(article.id, planned ? planned->change : article.changes.first().change);
}

void ReplaceDialog::showChosen()
{
    const ReplacePlan chosen = m_changes->chosen();
    m_chosen = chosen.places();
    m_replace->setText(
        m_chosen > 0 ? tr("Replace %1 in %2").arg(places(m_chosen), articles(int(chosen.articles.size())))
                     : tr("Replace"));
    setWork(m_work);
}

void ReplaceDialog::setWork(Work work)
{
    const bool begins = work != Work::None && m_work == Work::None;
    if (begins) {
        m_progress->setRange(0, 0);
        m_since.start();
    }
    m_work = work;
    const bool idle = work == Work::None;
    const bool planned = m_changes->rowCount() > 0;
    m_progress->setVisible(!idle);
    for (QWidget *question :
         std::initializer_list<QWidget *>{m_words, m_with, m_case, m_whole, m_pattern, m_where, m_published})
        question->setEnabled(idle);
    m_marks->setEnabled(idle && !m_pattern->isChecked());
    m_find->setEnabled(idle && !m_words->text().isEmpty() && m_trouble->text().isEmpty());
    m_list->setEnabled(idle && planned);
    m_replace->setEnabled(idle && m_chosen > 0);
    m_close->setText(idle ? tr("Close") : tr("Cancel"));
    m_close->setEnabled(work != Work::Ending);
    (planned ? m_replace : m_find)->setDefault(true); // the one thing to do next
    if (begins)
        setFocus(); // Enter pressed twice must not end what it began
}

// Enter in the questions finds, in the list it opens what is current; only on a button it is the button's.
void ReplaceDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || qobject_cast<QPushButton *>(focusWidget()))
        return QDialog::keyPressEvent(event);
    if (isVisible() && focusWidget() != m_list) // put aside, it has let go of the focus
        find();
}

void ReplaceDialog::reject()
{
    if (m_work == Work::None) {
        if (m_changes->rowCount() > 0)
            wishChanged(); // closed, not only put aside: the changes go
        QDialog::reject();
    } else if (m_work != Work::Ending) {
        m_state->setText(tr("Stopping…"));
        setWork(Work::Ending);
        emit cancelWanted();
    }
}

} // namespace toasoan
