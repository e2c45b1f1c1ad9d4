#pragma once

#include "core/article/stage.h"

#include <QIcon>
#include <QMap>
#include <QWidget>

#include <optional>

class QAction;
class QPushButton;
class QTreeWidget;

namespace toasoan {

// A set of articles by their stage; without one: all but the trash.
struct Folder
{
    std::optional<Stage> stage;
    int count = 0;
};
QString folderName(std::optional<Stage> stage);
QIcon folderIcon(std::optional<Stage> stage);

// The folders on the left with how many articles each holds; only stages that have a use here are shown.
class FolderList : public QWidget
{
    Q_OBJECT

public:
    explicit FolderList(QWidget *parent = nullptr);

    void setNewArticle(QAction *action); // the button above the folders

    void setCounts(const QMap<Stage, int> &counts);
    const QList<Folder> &folders() const { return m_all; }

    std::optional<Stage> chosen() const; // nothing: all articles
    void choose(std::optional<Stage> stage);

signals:
    void folderChosen(std::optional<toasoan::Stage> stage);

private:
    void fitNames();
    void addFolder(const Folder &folder);

    QPushButton *m_new;
    QTreeWidget *m_folders;
    QList<Folder> m_all;
};

} // namespace toasoan
