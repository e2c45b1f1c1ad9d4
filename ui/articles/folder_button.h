#pragma once

#include <QToolButton>

namespace toasoan {

class FolderList;

// The folders as a menu, for a window too narrow for their column.
class FolderButton : public QToolButton
{
    Q_OBJECT

public:
    FolderButton(FolderList &folders, QAction *newArticle, QWidget *parent = nullptr);

private:
    void showChosen();
    void fillMenu();

    FolderList &m_folders;
    QAction *m_newArticle;
};

} // namespace toasoan
