#include "ui/articles/folder_button.h"

#include "ui/articles/folder_list.h"

#include <QAction>
#include <QMenu>

namespace toasoan {

FolderButton::FolderButton(FolderList &folders, QAction *newArticle, QWidget *parent)
    : QToolButton(parent)
    , m_folders(folders)
    , m_newArticle(newArticle)
{
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &FolderButton::fillMenu);
    connect(&folders, &FolderList::folderChosen, this, &FolderButton::showChosen);
    showChosen();
}

void FolderButton::showChosen()
{
    const QString name = folderName(m_folders.chosen());
    setIcon(folderIcon(m_folders.chosen()));
    setToolTip(name);
    setAccessibleName(tr("Folder: %1").arg(name));
}

void FolderButton::fillMenu()
{
    menu()->clear();
    menu()->addAction(m_newArticle);
    menu()->addSeparator();
    for (const Folder &folder : m_folders.folders()) {
        const QString name = folderName(folder.of);
        QAction *choose = menu()->addAction(
            folderIcon(folder.of), folder.count > 0 ? tr("%1 (%2)").arg(name).arg(folder.count) : name);
        connect(choose, &QAction::triggered, &m_folders, [this, of = folder.of] { m_folders.choose(of); });
    }
}

} // namespace toasoan
