#include "ui/publish/export_dialog.h"

#include "ui/publish/page_view.h"
#include "ui/widgets/on_screen.h"
#include "ui/widgets/scrolled.h"

#include <QCheckBox>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int narrowestForm = 300;
constexpr int indent = 24;            // of what is decided about a format
constexpr int widestForm = 620;       // at twice the usual size of text
constexpr qint64 worthTelling = 3000; // ms: shorter work is done before one has read how long it takes

} // namespace

ExportDialog::ExportDialog(const ExportChoice &choice, AskFolder askFolder, QWidget *parent)
    : QDialog(parent)
    , m_askFolder(std::move(askFolder))
    , m_html(new QCheckBox(tr("A page for the web (HTML)"), this))
    , m_singleFile(new QCheckBox(tr("Pictures inside the page: one file to send"), this))
    , m_pdf(new QCheckBox(tr("A document for print (PDF)"), this))
    , m_docx(new QCheckBox(tr("A Word file for newspapers (DOCX)"), this))
    , m_odt(new QCheckBox(tr("A file for LibreOffice (ODT)"), this))
    , m_placed(new QCheckBox(tr("Pictures in the text, not beside it"), this))
    , m_zip(new QCheckBox(tr("Original photos in one ZIP file"), this))
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

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QWidget *form = makeForm();
    layout->addWidget(form);
    layout->addWidget(m_pages, 1);
    resize(roomOnScreen(*this, {form->width() + 600, 640}));

    for (const QCheckBox *box : {m_html, m_pdf, m_docx, m_odt, m_placed})
        connect(box, &QCheckBox::toggled, this, &ExportDialog::refreshButtons);
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
    setChoice(choice);
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
    auto *wishes = new QWidget;
    auto *folderLabel = new QLabel(tr("Into the folder"), wishes);
    folderLabel->setBuddy(m_folder);
    auto *what = new QLabel(tr("What shall be made of the article?"), wishes);
    what->setWordWrap(true);
    QFont bold = what->font();
    bold.setWeight(QFont::DemiBold);
    what->setFont(bold);
    auto *upper = new QVBoxLayout(wishes);
    upper->setContentsMargins(24, 24, 24, 8);
    upper->setSpacing(8);
    upper->addWidget(what);
    upper->addWidget(makeFormats());
    upper->addSpacing(16);
    upper->addWidget(folderLabel);
    upper->addWidget(m_folder);
    upper->addWidget(m_browse);
    upper->addStretch(1);

    // On a small screen with large text the wishes scroll; how it goes and the buttons stay in sight.
    QScrollArea *scroll = scrolled(wishes, form);
    auto *lower = new QVBoxLayout;
    lower->setContentsMargins(24, 8, 24, 16);
    lower->setSpacing(8);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_state, m_progress, m_openFile, m_openFolder, m_export, m_close})
        lower->addWidget(widget);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addLayout(lower);
    form->setFixedWidth(qBound(narrowestForm, scroll->minimumWidth(), widestForm));
    scroll->setMinimumWidth(0);
    return form;
}

// The formats, each with its own decisions below it and further in.
QWidget *ExportDialog::makeFormats()
{
    auto *formats = new QWidget(this);
    auto *grid = new QGridLayout(formats);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(0, indent);
    grid->setColumnStretch(1, 1);
    const auto format = [grid](QWidget *box) { grid->addWidget(box, grid->rowCount(), 0, 1, 2); };
    const auto decision = [grid](QWidget *box) { grid->addWidget(box, grid->rowCount(), 1); };
    format(m_html);
    decision(m_singleFile);
    format(m_pdf);
    format(m_docx);
    format(m_odt);
    decision(m_placed);
    decision(m_zip);
    m_placed->setToolTip(
        tr("Otherwise [Ảnh 1], [Ảnh 2] … mark in the text where each belongs, and the original "
           "photos stand numbered beside the file."));
    return formats;
}

void ExportDialog::setChoice(const ExportChoice &choice)
{
    if (m_work != Work::None)
        return;
    m_html->setChecked(choice.formats.contains(OutputFormat::Html));
    m_pdf->setChecked(choice.formats.contains(OutputFormat::Pdf));
    m_docx->setChecked(choice.formats.contains(OutputFormat::Docx));
    m_odt->setChecked(choice.formats.contains(OutputFormat::Odt));
    m_singleFile->setChecked(choice.style.page == PictureMode::Inlined);
    m_placed->setChecked(choice.style.word == WordPictures::Placed);
    m_zip->setChecked(choice.style.photos == PhotoPacking::Zip);
    setFolder(choice.folder);
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    choice.formats.clear();
    const auto add = [&choice](const QCheckBox *box, OutputFormat format) {
        if (box->isChecked())
            choice.formats << format;
    };
    add(m_html, OutputFormat::Html);
    add(m_pdf, OutputFormat::Pdf);
    add(m_docx, OutputFormat::Docx);
    add(m_odt, OutputFormat::Odt);
    choice.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    choice.style = {m_singleFile->isChecked() ? PictureMode::Inlined : PictureMode::Beside,
                    m_placed->isChecked() ? WordPictures::Placed : WordPictures::Beside,
                    m_zip->isChecked() ? PhotoPacking::Zip : PhotoPacking::Folder};
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
    m_openFile->setText(m_firstPath.endsWith(u".html"_s) ? tr("Open the page") : tr("Open the document"));
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
    m_placed->setEnabled(asksForWord() && !working);
    m_zip->setEnabled(asksForWord() && !m_placed->isChecked() && !working);
    for (QWidget *field : std::initializer_list<QWidget *>{m_html, m_pdf, m_docx, m_odt, m_folder, m_browse})
        field->setEnabled(!working);
}

bool ExportDialog::asksForWord() const
{
    return m_docx->isChecked() || m_odt->isChecked();
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
