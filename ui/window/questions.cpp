#include "ui/window/questions.h"

#include "ui/window/desktop_teller.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

namespace toasoan {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Questions)
};

// Where such a folder is missing, home: a file dialog takes its name for that of a file.
QString folderOf(QStandardPaths::StandardLocation place)
{
    const QString folder = QStandardPaths::writableLocation(place);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

QString documents()
{
    return folderOf(QStandardPaths::DocumentsLocation);
}

QStringList askPictures(QWidget *parent, bool several)
{
    const QString folder = folderOf(QStandardPaths::PicturesLocation);
    const QString filter = Texts::tr("Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff)") +
                           QStringLiteral(";;") + Texts::tr("All files (*)");
    if (several)
        return QFileDialog::getOpenFileNames(parent, Texts::tr("Choose pictures"), folder, filter);
    const QString path = QFileDialog::getOpenFileName(parent, Texts::tr("Choose a picture"), folder, filter);
    return path.isEmpty() ? QStringList() : QStringList(path);
}

QStringList askImports(QWidget *parent)
{
    return QFileDialog::getOpenFileNames(
        parent, Texts::tr("Bring in articles"), documents(),
        Texts::tr("Articles (*.docx *.odt *.doc *.rtf *.txt *.md *.html *.htm)") + QStringLiteral(";;") +
            Texts::tr("All files (*)"));
}

QString askWordList(QWidget *parent)
{
    return QFileDialog::getOpenFileName(parent, Texts::tr("Bring in a list of words"), documents(),
                                        Texts::tr("Lists of words (*.txt *.dic *.csv)") +
                                            QStringLiteral(";;") + Texts::tr("All files (*)"));
}

QString askAbbreviations(QWidget *parent)
{
    return QFileDialog::getOpenFileName(parent, Texts::tr("Bring in abbreviations"), documents(),
                                        Texts::tr("Tables and Unikey's macros (*.csv *.txt)") +
                                            QStringLiteral(";;") + Texts::tr("All files (*)"));
}

QString askFolder(QWidget *parent, const QString &before)
{
    return QFileDialog::getExistingDirectory(parent, Texts::tr("Choose a folder"), before);
}

QString askSaveAs(QWidget *parent, const QString &name, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, Texts::tr("Save to a file"), QDir(documents()).filePath(name),
                                        filter);
}

QString askScan(QWidget *parent)
{
    return QFileDialog::getOpenFileName(parent, Texts::tr("Choose the scan of the signed paper"), documents(),
                                        Texts::tr("Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)") +
                                            QStringLiteral(";;") + Texts::tr("All files (*)"));
}

QString askHeadFile(QWidget *parent, const QString &before)
{
    const QString suggested =
        before.isEmpty() ? QDir(documents()).filePath(Texts::tr("record-hashes.txt")) : before;
    return QFileDialog::getSaveFileName(
        parent, Texts::tr("Where the hash of the record is written every day"), suggested,
        Texts::tr("Text files (*.txt)"), nullptr, QFileDialog::DontConfirmOverwrite);
}

QString askPackage(QWidget *parent)
{
    return QFileDialog::getOpenFileName(parent, Texts::tr("Take in a package of another desk"), documents(),
                                        Texts::tr("Packages of articles (*.toasoan)") + QStringLiteral(";;") +
                                            Texts::tr("All files (*)"));
}

QString askDocumentTable(QWidget *parent)
{
    return QFileDialog::getOpenFileName(parent, Texts::tr("Bring a table into the register"), documents(),
                                        Texts::tr("Tables (*.csv)") + QStringLiteral(";;") +
                                            Texts::tr("All files (*)"));
}

Unsaved askUnsaved(QWidget *parent, const QString &reason)
{
    QMessageBox box(QMessageBox::Warning, Texts::tr("The text is not saved"),
                    Texts::tr("The last changes could not be saved. What shall happen to them?"),
                    QMessageBox::NoButton, parent);
    box.setInformativeText(reason);
    QPushButton *again = box.addButton(Texts::tr("Try again"), QMessageBox::AcceptRole);
    QPushButton *elsewhere =
        box.addButton(Texts::tr("Save the text to another file…"), QMessageBox::ActionRole);
    QPushButton *discard = box.addButton(Texts::tr("Close without them"), QMessageBox::DestructiveRole);
    QPushButton *stay = box.addButton(Texts::tr("Go on writing"), QMessageBox::RejectRole);
    box.setDefaultButton(again);
    box.setEscapeButton(stay);
    box.exec();
    if (box.clickedButton() == again)
        return Unsaved::TryAgain;
    if (box.clickedButton() == elsewhere)
        return Unsaved::SaveElsewhere;
    return box.clickedButton() == discard ? Unsaved::Discard : Unsaved::Stay;
}

std::optional<Returning> askReturning(QWidget *parent, const QString &file, const QString &headline)
{
    QMessageBox box(QMessageBox::Question, Texts::tr("An article comes back"),
                    headline.isEmpty()
                        ? Texts::tr("“%1” was made of an article that is here.").arg(file)
                        : Texts::tr("“%1” was made of the article “%2”, which is here.").arg(file, headline),
                    QMessageBox::NoButton, parent);
    box.setInformativeText(
        Texts::tr("As a new version it takes the place of the present text, which is kept as "
                  "the version before; what differs is shown then."));
    QPushButton *version = box.addButton(Texts::tr("Take in as a new version"), QMessageBox::AcceptRole);
    QPushButton *article = box.addButton(Texts::tr("Make a new article"), QMessageBox::ActionRole);
    QPushButton *cancel = box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(version);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == version)
        return Returning::AsRevision;
    return box.clickedButton() == article ? std::optional(Returning::AsNew) : std::nullopt;
}

} // namespace

Questions desktopQuestions()
{
    const auto teller = DesktopTeller::ofThisDesktop();
    return {askPictures,
            askImports,
            askFolder,
            askSaveAs,
            askUnsaved,
            [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); },
            askWordList,
            askAbbreviations,
            askDocumentTable,
            askReturning,
            askHeadFile,
            askPackage,
            askScan,
            [teller](const std::function<void(bool)> &answer) { teller->isPossible(answer); },
            [teller](const QString &title, const QString &sentence) { teller->tell(title, sentence); }};
}

} // namespace toasoan
