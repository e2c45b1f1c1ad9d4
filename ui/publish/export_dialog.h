#pragma once

#include "core/desk/publishing.h"

#include <QDialog>
#include <QElapsedTimer>

#include <functional>
#include <memory>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace toasoan {

class PageView;

// Asks what to export and where, beside the pages as they will be; then shows how it goes and what was made.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    using AskFolder = std::function<QString(QWidget *parent, const QString &before)>; // empty: none

    ExportDialog(const ExportChoice &choice, AskFolder askFolder, QWidget *parent = nullptr);

    ExportChoice choice() const;
    void setChoice(const ExportChoice &choice); // nothing happens while it works
    void setFolder(const QString &folder);
    PageView &pages() { return *m_pages; }

    void showWorking();
    void showProgress(int done, int of, const QString &what);
    void showDone(const QStringList &paths);
    void showFailure(const QString &sentence);
    void showCancelled();

signals:
    void exportWanted(const toasoan::ExportChoice &choice);
    void openFolderWanted(const QString &folder);
    void openFileWanted(const QString &path);
    void cancelWanted();

protected:
    void reject() override;

private:
    QWidget *makeForm();
    QWidget *makeFormats();
    enum class Work { None, UnderWay, Ending };
    void setWork(Work work);
    void refreshButtons();
    bool asksForWord() const;

    AskFolder m_askFolder;
    QCheckBox *m_html;
    QCheckBox *m_singleFile;
    QCheckBox *m_pdf;
    QCheckBox *m_docx;
    QCheckBox *m_odt;
    QCheckBox *m_placed;
    QCheckBox *m_zip;
    QLineEdit *m_folder;
    QPushButton *m_browse;
    QLabel *m_state;
    QProgressBar *m_progress;
    QPushButton *m_openFolder;
    QPushButton *m_openFile;
    QPushButton *m_export;
    QPushButton *m_close;
    PageView *m_pages;
    QString m_firstPath;
    QElapsedTimer m_since; // the work began
    Work m_work = Work::None;
};

} // namespace toasoan
