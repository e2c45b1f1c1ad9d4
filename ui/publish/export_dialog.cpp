#include "ui/publish/export_dialog.h"

#include "ui/publish/page_view.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int narrowestForm = 300;
constexpr int widestForm = 620;       // at twice the usual size of text
constexpr qint64 worthTelling = 3000; // ms: shorter work is done before one has read how long it takes

} // namespace

ExportDialog::ExportDialog(const ExportChoice &choice, AskFolder askFolder, QWidget *parent)
    : QDialog(parent)
    , m_askFolder(std::move(askFolder))
    , m_html(new QCheckBox(tr("A page for the web (HTML)"), this))
    , m_pdf(new QCheckBox(tr("A document for print (PDF)"), this))
    , m_singleFile(new QCheckBox(tr("Pictures inside the page: one file to send"), this))
    , m_folder(new QLineEdit(this))
    , m_browse(new QPushButton(tr("Choose a folder…"), this))
    , m_state(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_openFolder(new QPushButton(tr("Open the folder"), this))
    , m_openFile(new QPushButton(tr("Open the page"), this))
    , m_export(new QPushButton(tr("Export the article"), this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_pages(new PageView(this))
{
    setWindowTitle(tr("Export the article"));
    setObjectName(u"exportDialog"_s);
    m_html->setChecked(choice.formats.contains(OutputFormat::Html));
    m_pdf->setChecked(choice.formats.contains(OutputFormat::Pdf));
    m_singleFile->setChecked(choice.pictures == PictureMode::Inlined);
    setFolder(choice.folder);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QWidget *form = makeForm();
    layout->addWidget(form);
    layout->addWidget(m_pages, 1);
    resize(form->width() + 600, 640);

    connect(m_html, &QCheckBox::toggled, this, &ExportDialog::refreshButtons);
    connect(m_pdf, &QCheckBox::toggled, this, &ExportDialog::refreshButtons);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportDialog::refreshButtons);
    connect(m_browse, &QPushButton::clicked, this, [this] {
        const QString folder = m_askFolder(this, this->choice().folder);
        if (!folder.isEmpty())
            setFolder(folder);
    });
    connect(m_export, &QPushButton::clicked, this, [this] { emit exportWanted(this->choice()); });
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_openFolder, &QPushButton::clicked, this,
            [this] { emit openFolderWanted(this->choice().folder); });
    connect(m_openFile, &QPushButton::clicked, this, [this] { emit openFileWanted(m_firstPath); });
    setWork(Work::None);
    m_export->setFocus();
}

QWidget *ExportDialog::makeForm()
{
    auto *form = new QWidget(this);
    m_folder->setAccessibleName(tr("Folder"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Exporting"));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_export->setDefault(true);
    m_openFolder->hide();
    m_openFile->hide();
    auto *folderLabel = new QLabel(tr("Into the folder"), form);
    folderLabel->setBuddy(m_folder);

    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    auto *what = new QLabel(tr("What shall be made of the article?"), form);
    what->setWordWrap(true);
    QFont bold = what->font();
    bold.setWeight(QFont::DemiBold);
    what->setFont(bold);
    layout->addWidget(what);
    layout->addWidget(m_html);
    layout->addWidget(m_singleFile);
    layout->addWidget(m_pdf);
    layout->addSpacing(16);
    layout->addWidget(folderLabel);
    layout->addWidget(m_folder);
    layout->addWidget(m_browse);
    layout->addSpacing(16);
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addWidget(m_openFile);
    layout->addWidget(m_openFolder);
    layout->addStretch(1);
    layout->addWidget(m_export);
    layout->addWidget(m_close);
    form->setFixedWidth(qBound(narrowestForm, form->sizeHint().width(), widestForm));
    return form;
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    choice.formats.clear();
    if (m_html->isChecked())
        choice.formats << OutputFormat::Html;
    if (m_pdf->isChecked())
        choice.formats << OutputFormat::Pdf;
    choice.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    choice.pictures = m_singleFile->isChecked() ? PictureMode::Inlined : PictureMode::Beside;
    return choice;
}

void ExportDialog::setFolder(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void ExportDialog::showWorking()
{
    m_state->setText(tr("Making the files…"));
    m_progress->setRange(0, 0);
    m_openFolder->hide();
    m_openFile->hide();
    m_since.start();
    setWork(Work::UnderWay);
}

void ExportDialog::showProgress(int done, int of, const QString &what)
{
    if (m_work != Work::UnderWay)
        return;
    m_progress->setRange(0, of);
    m_progress->setValue(done);
    const qint64 passed = m_since.elapsed();
    if (passed < worthTelling || done <= 0) {
        m_state->setText(what);
        return;
    }
    const int left = int(passed * (of - done) / done / 1000) + 1;
    m_state->setText(tr("%1 About %2 left.").arg(what, tr("%n seconds", nullptr, left)));
}

void ExportDialog::showDone(const QStringList &paths)
{
    setWork(Work::None);
    m_firstPath = paths.value(0);
    m_state->setText(tr("%n files are ready.", nullptr, int(paths.size())));
    m_openFolder->show();
    m_openFile->show();
    m_export->setDefault(false);
    m_openFile->setDefault(true);
    m_openFile->setFocus();
}

void ExportDialog::showFailure(const QString &sentence)
{
    setWork(Work::None);
    m_state->setText(sentence);
    m_export->setFocus();
}

void ExportDialog::showCancelled()
{
    setWork(Work::None);
    m_state->setText(tr("Cancelled. No file was made."));
    m_export->setFocus();
}

void ExportDialog::setWork(Work work)
{
    m_work = work;
    m_progress->setVisible(work != Work::None);
    m_close->setText(work == Work::None ? tr("Close") : tr("Cancel"));
    m_close->setEnabled(work != Work::Ending);
    refreshButtons();
    if (work == Work::UnderWay)
        m_pages->setFocus(); // Enter pressed twice must not end what it began
}

void ExportDialog::refreshButtons()
{
    const bool ready = !choice().formats.isEmpty() && !choice().folder.isEmpty();
    const bool working = m_work != Work::None;
    m_export->setEnabled(ready && !working);
    m_singleFile->setEnabled(m_html->isChecked() && !working);
    for (QWidget *field : std::initializer_list<QWidget *>{m_html, m_pdf, m_folder, m_browse})
        field->setEnabled(!working);
}

void ExportDialog::reject()
{
    if (m_work == Work::None) {
        QDialog::reject();
    } else if (m_work == Work::UnderWay) {
        m_state->setText(tr("Stopping…"));
        setWork(Work::Ending);
        emit cancelWanted();
    }
}

} // namespace toasoan
