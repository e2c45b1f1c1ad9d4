#include "ui/publish/export_desk.h"

#include "ui/publish/page_view.h"
#include "ui/widgets/on_screen.h"
#include "ui/widgets/when_done.h"

#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr double printDotsPerInch = 300;

QString usualFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(u"ToaSoan"_s);
}

using Pages = std::shared_ptr<PdfPages>;

void fill(PageView &view, const Result<Pages> &pages)
{
    if (pages)
        view.setPages(*pages);
    else
        view.showSentence(pages.error().message);
}

// Paper in the printer's own thread of work; `promise` hears of each page and may end it.
void paint(QPromise<bool> &promise, const Pages &pages, QPrinter &printer, int first, int last)
{
    QPainter painter;
    if (!painter.begin(&printer)) {
        promise.addResult(false);
        return;
    }
    promise.setProgressRange(first, last + 1);
    for (int page = first; page <= last && !promise.isCanceled(); ++page) {
        if (page > first)
            printer.newPage();
        const QImage image = pages->page(page, printDotsPerInch);
        const QRect whole = printer.paperRect(QPrinter::DevicePixel).toRect();
        const QSize size = image.size().scaled(whole.size(), Qt::KeepAspectRatio);
        painter.drawImage(QRect(QPoint(0, 0), size), image);
        promise.setProgressValue(page + 1);
    }
    promise.addResult(painter.end());
}

} // namespace

ExportDesk::ExportDesk(Publishing &publishing, ExportDialog::AskFolder askFolder, OpenPath openPath,
                       QWidget *window)
    : QObject(window)
    , m_publishing(publishing)
    , m_askFolder(std::move(askFolder))
    , m_openPath(std::move(openPath))
    , m_window(window)
{
}

void ExportDesk::exportArticle(const Article &article)
{
    ExportChoice choice;
    choice.folder = usualFolder();
    auto *dialog = new ExportDialog(choice, m_askFolder, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    whenDone(m_publishing.lastChoice(), dialog, [dialog, choice](Result<ExportChoice> last) {
        if (!last || dialog->choice() != choice) // somebody was quicker
            return;
        if (last->folder.isEmpty())
            last->folder = choice.folder;
        dialog->setChoice(*last);
    });
    showPages(dialog->pages(), article);
    connect(dialog, &ExportDialog::exportWanted, this,
            [this, dialog, article](const ExportChoice &wanted) { startExport(dialog, article, wanted); });
    connect(dialog, &ExportDialog::openFolderWanted, this, m_openPath);
    connect(dialog, &ExportDialog::openFileWanted, this, m_openPath);
    dialog->open();
}

void ExportDesk::startExport(ExportDialog *dialog, const Article &article, const ExportChoice &choice)
{
    dialog->showWorking();
    auto *watcher = new QFutureWatcher<Result<QStringList>>(dialog);
    connect(dialog, &ExportDialog::cancelWanted, watcher, &QFutureWatcherBase::cancel);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, dialog, [dialog, watcher](int done) {
        dialog->showProgress(done, watcher->progressMaximum(), watcher->progressText());
    });
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    const auto work =
        m_publishing.exportTo(article, choice.formats, choice.folder, choice.style, Unapproved::Shown);
    watcher->setFuture(work);
    // The dialog stays for as long as it works, whatever key is pressed.
    whenDone(
        work, dialog,
        [this, dialog](const Result<QStringList> &paths) {
            if (!paths) {
                dialog->showFailure(paths.error().message);
                return;
            }
            dialog->showDone(*paths);
            emit exported(*paths);
        },
        [dialog] { dialog->showCancelled(); });
}

// For as long as there is somebody to see them.
void ExportDesk::showPages(PageView &view, const Article &article)
{
    view.showSentence(tr("The pages are being made…"));
    auto work = m_publishing.preview(article);
    whenDone(work, &view, [&view](const Result<Pages> &pages) { fill(view, pages); });
    connect(&view, &QObject::destroyed, this, [work]() mutable { work.cancel(); });
}

void ExportDesk::preview(const Article &article)
{
    auto *dialog = new QDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Preview"));
    dialog->resize(roomOnScreen(*dialog, {780, 900}));
    auto *pages = new PageView(dialog);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(pages);
    showPages(*pages, article);
    dialog->open();
}

void ExportDesk::print(const Article &article, PaperCopy copy)
{
    whenDone(m_publishing.preview(article, copy), this,
             [this, title = article.headline](const Result<Pages> &pages) {
                 if (pages)
                     printPages(*pages, title);
                 else
                     emit failed(pages.error());
             });
}

void ExportDesk::printPages(const Pages &pages, const QString &title)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true); // the margins are in the pages
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the article"));
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, pages->count());
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer, pages] {
        const bool some = printer->printRange() == QPrinter::PageRange;
        const int first = some ? qMax(0, printer->fromPage() - 1) : 0;
        const int last = some ? qMin(printer->toPage(), pages->count()) - 1 : pages->count() - 1;
        auto *progress =
            new QProgressDialog(tr("The article is being printed…"), tr("Cancel"), first, last + 1, m_window);
        progress->setAttribute(Qt::WA_DeleteOnClose);
        auto *watcher = new QFutureWatcher<bool>(progress);
        connect(watcher, &QFutureWatcherBase::progressValueChanged, progress, &QProgressDialog::setValue);
        connect(progress, &QProgressDialog::canceled, watcher, &QFutureWatcherBase::cancel);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, progress] {
            const bool printedAll = !watcher->isCanceled() && watcher->result();
            const bool cancelled = watcher->isCanceled();
            progress->close();
            if (printedAll)
                emit printed();
            else if (!cancelled)
                emit failed({Fault::Unwritable,
                             tr("The printer took nothing. Check that it is switched on and chosen."),
                             {}});
        });
        watcher->setFuture(QtConcurrent::run([printer, pages, first, last](QPromise<bool> &promise) {
            paint(promise, pages, *printer, first, last);
        }));
    });
    dialog->open();
}

} // namespace toasoan
