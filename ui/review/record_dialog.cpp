#include "ui/review/record_dialog.h"

#include "core/desk/record_notes.h"
#include "ui/review/record_delegate.h"
#include "ui/review/record_filter.h"
#include "ui/review/record_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/on_screen.h"
#include "ui/widgets/when_done.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr QSize usualSize(880, 680);
constexpr int detailLines = 6;
constexpr int leastDetails = 2; // lines
constexpr int leastLines = 3;
constexpr int leastRoom = 26; // lines

// With large text on a small screen the list needs it all.
bool hasRoomForDetails(const QWidget &dialog)
{
    return dialog.screen()->availableSize().height() > leastRoom * dialog.fontMetrics().lineSpacing();
}

// Everything about an entry that a person may want to compare or copy.
QString everythingOf(const RecordLine &line)
{
    const RecordEntry &entry = line.entry;
    QStringList lines{sentence(line)};
    if (const QString note = noteInWords(entry); !note.isEmpty())
        lines << RecordDialog::tr("Reason or note: %1").arg(note);
    lines << RecordDialog::tr("Entry %1, %2").arg(QString::number(entry.number), momentOf(entry));
    if (!entry.article.isNull())
        lines << RecordDialog::tr("Article %1").arg(entry.article.toString());
    if (!entry.before.isEmpty())
        lines << RecordDialog::tr("Hash of the text before: %1").arg(QString::fromLatin1(entry.before));
    if (!entry.after.isEmpty())
        lines << RecordDialog::tr("Hash of the text after: %1").arg(QString::fromLatin1(entry.after));
    lines << RecordDialog::tr("Hash of the entry: %1").arg(QString::fromLatin1(entry.hash));
    return lines.join(u'\n');
}

} // namespace

RecordDialog::RecordDialog(Record &record, HeadFileRow::AskPath askPath, bool mayChooseFile, QWidget *parent)
    : QDialog(parent)
    , m_record(record)
    , m_filter(new RecordFilter(this))
    , m_stack(new QStackedWidget(this))
    , m_model(new RecordModel(record, this))
    , m_list(new QListView(m_stack))
    , m_empty(new EmptyState(m_stack))
    , m_details(new QPlainTextEdit(this))
    , m_heads(new HeadFileRow(record, std::move(askPath), mayChooseFile, this))
    , m_state(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_check(new QPushButton(tr("&Check"), this))
    , m_csv(new QPushButton(tr("Export C&SV…"), this))
    , m_pdf(new QPushButton(tr("Export P&DF…"), this))
    , m_open(new QPushButton(tr("Open the &article"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(u"recordDialog"_s);
    setWindowTitle(tr("Record of the newsroom"));
    m_state->setObjectName(u"recordState"_s);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->hide();
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far it is"));
    m_progress->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(makeList(), 1);
    layout->addWidget(m_heads);
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addLayout(makeButtons());
    resize(roomOnScreen(*this, usualSize * textScale()));
    connectAll();
    showEntry();
    whenDone(record.people(), this, [this](const Result<QStringList> &people) {
        if (people)
            m_filter->setPeople(*people);
        else
            tell(people.error().message, Outcome::Bad);
    });
    m_list->setFocus();
}

QWidget *RecordDialog::makeList()
{
    m_list->setObjectName(u"recordList"_s);
    m_list->setAccessibleName(tr("Entries of the record, the newest first"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RecordDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust); // lines break anew
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // as the width of the rows hangs on it
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_details->setObjectName(u"entry"_s);
    m_details->setAccessibleName(tr("The chosen entry"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_stack->setMinimumHeight(leastLines * fontMetrics().lineSpacing());
    m_details->setMinimumHeight(leastDetails * fontMetrics().lineSpacing());
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_stack);
    split->addWidget(m_details);
    split->setStretchFactor(0, 1);
    split->setSizes({usualSize.height(), detailLines * fontMetrics().lineSpacing()});
    return split;
}

QLayout *RecordDialog::makeButtons()
{
    m_check->setObjectName(u"checkRecord"_s);
    m_check->setToolTip(tr("Whether an entry was changed, taken out, put in or moved"));
    m_csv->setObjectName(u"recordCsv"_s);
    m_pdf->setObjectName(u"recordPdf"_s);
    m_open->setObjectName(u"openArticle"_s);
    m_close->setObjectName(u"closeRecord"_s);
    for (QPushButton *button : {m_check, m_csv, m_pdf, m_open, m_close})
        button->setAutoDefault(false); // Enter in a field is the field's
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : {m_check, m_csv, m_pdf, m_open})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(m_close);
    return row;
}

void RecordDialog::connectAll()
{
    connect(m_filter, &RecordFilter::changed, this, &RecordDialog::refresh);
    connect(m_model, &RecordModel::loaded, this, &RecordDialog::showLoaded);
    connect(m_model, &RecordModel::failed, this,
            [this](const Error &error) { tell(error.message, Outcome::Bad); });
    connect(m_heads, &HeadFileRow::changed, this, &RecordDialog::refresh);
    connect(m_heads, &HeadFileRow::failed, this,
            [this](const Error &error) { tell(error.message, Outcome::Bad); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RecordDialog::showEntry);
    connect(m_list, &QListView::activated, m_open, &QPushButton::click);
    connect(m_check, &QPushButton::clicked, this, &RecordDialog::checkWanted);
    connect(m_csv, &QPushButton::clicked, this, &RecordDialog::csvWanted);
    connect(m_pdf, &QPushButton::clicked, this, &RecordDialog::pdfWanted);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_isWorking)
            emit cancelWanted();
        else
            reject();
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const QModelIndex current = m_list->currentIndex(); current.isValid())
            emit articleWanted(m_model->lineAt(current.row()).entry.article);
    });
}

void RecordDialog::showArticle(ArticleId article, const QString &headline, bool isOnly)
{
    m_filter->setArticle(article, headline, isOnly);
}

RecordQuery RecordDialog::query() const
{
    return m_filter->query();
}

void RecordDialog::refresh()
{
    m_model->show(m_filter->query());
}

void RecordDialog::showLoaded()
{
    const RecordQuery query = m_filter->query();
    const bool isAll = query.article.isNull() && query.actor.isEmpty() && query.what.isEmpty() &&
                       !query.since.isValid() && !query.until.isValid();
    if (isAll)
        m_empty->setTexts(
            tr("The record is empty"),
            tr("Each step of an article, from review to publishing, and each sign-in stands here "
               "once it has happened."));
    else
        m_empty->setTexts(tr("Nothing like that in the record"), tr("Choose a longer time, or everybody."));
    const bool isEmpty = m_model->rowCount() == 0;
    if (isEmpty && m_list->hasFocus())
        m_filter->takeKeyboard();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_list);
    if (!isEmpty && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    showEntry();
    setWorking(m_isWorking);
}

void RecordDialog::showEntry()
{
    const QModelIndex current = m_list->currentIndex();
    const bool isThere = current.isValid() && current.row() < m_model->rowCount();
    m_details->setVisible(isThere && hasRoomForDetails(*this));
    m_details->setPlainText(isThere ? everythingOf(m_model->lineAt(current.row())) : QString());
    m_open->setEnabled(isThere && !m_model->lineAt(current.row()).headline.isNull());
}

void RecordDialog::showWorking(const QString &sentence)
{
    m_progress->setRange(0, 0);
    tell(sentence, Outcome::Good);
    m_before = focusWidget();
    setWorking(true);
    m_close->setFocus();
}

void RecordDialog::showProgress(int done, int of)
{
    m_progress->setRange(0, of);
    m_progress->setValue(done);
}

void RecordDialog::showOutcome(const QString &sentence, Outcome outcome)
{
    setWorking(false);
    tell(sentence, outcome);
    if (m_before && m_close->hasFocus())
        m_before->setFocus();
}

void RecordDialog::tell(const QString &sentence, Outcome outcome)
{
    m_outcome = outcome;
    m_state->setText(sentence);
    m_state->setVisible(!sentence.isEmpty());
    setInk(*m_state, outcome == Outcome::Good ? Tint::Ink : Tint::Warn);
}

void RecordDialog::setWorking(bool working)
{
    m_isWorking = working;
    m_progress->setVisible(working);
    for (QPushButton *button : {m_check, m_csv, m_pdf})
        button->setEnabled(!working);
    m_close->setText(working ? tr("Cancel") : tr("Close"));
}

void RecordDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_state)
        setInk(*m_state, m_outcome == Outcome::Good ? Tint::Ink : Tint::Warn);
}

// Closed, as when the window is locked, it takes its work with it.
void RecordDialog::reject()
{
    if (m_isWorking)
        emit cancelWanted();
    QDialog::reject();
}

} // namespace toasoan
