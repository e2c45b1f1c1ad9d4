#pragma once

#include "core/desk/publishing.h"
#include "ui/publish/export_dialog.h"

#include <QObject>

namespace toasoan {

// Takes one article through export, preview or print.
class ExportDesk : public QObject
{
    Q_OBJECT

public:
    // Opens folders and files in the programs of the desktop; a test looks instead.
    using OpenPath = std::function<void(const QString &path)>;

    ExportDesk(Publishing &publishing, ExportDialog::AskFolder askFolder, OpenPath openPath, QWidget *window);

    void exportArticle(const Article &article);
    void preview(const Article &article);
    void print(const Article &article, PaperCopy copy = PaperCopy::ForReaders);

signals:
    void exported(const QStringList &paths);
    void printed();
    void failed(const toasoan::Error &error);

private:
    void startExport(ExportDialog *dialog, const Article &article, const ExportChoice &choice);
    void showPages(PageView &view, const Article &article);
    void printPages(const std::shared_ptr<PdfPages> &pages, const QString &title);

    Publishing &m_publishing;
    ExportDialog::AskFolder m_askFolder;
    OpenPath m_openPath;
    QWidget *m_window;
};

} // namespace toasoan
