#pragma once

#include "ui/articles/folder.h"

#include <QMap>
#include <QWidget>

class QAction;
class QPushButton;
class QTreeWidget;

namespace toasoan {

// The folders on the left with how many articles each holds; only stages that have a use here are shown, and
// what is whose only where there are accounts.
class FolderList : public QWidget
{
    Q_OBJECT

public:
    explicit FolderList(QWidget *parent = nullptr);

    void setNewArticle(QAction *action); // the button above the folders

    void setCounts(const QMap<Stage, int> &counts, const std::optional<WorkCounts> &work = std::nullopt);
    const QList<Folder> &folders() const { return m_all; }

    FolderOf chosen() const;
    void choose(const FolderOf &folder);

signals:
    void folderChosen(const toasoan::FolderOf &folder);

private:
    void fitNames();
    void addFolder(const Folder &folder);

    QPushButton *m_new;
    QTreeWidget *m_folders;
    QList<Folder> m_all;
};

} // namespace toasoan
