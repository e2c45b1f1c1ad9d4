#pragma once

#include "core/article/stage.h"

#include <QMap>
#include <QWidget>

#include <optional>

class QTreeWidget;

namespace toasoan {

// The folders on the left with how many articles each holds; only stages that have a use here are shown.
class FolderList : public QWidget
{
    Q_OBJECT

public:
    explicit FolderList(QAction *newArticle, QWidget *parent = nullptr);

    void setCounts(const QMap<Stage, int> &counts);

    std::optional<Stage> chosen() const; // nothing: all articles
    void choose(std::optional<Stage> stage);

signals:
    void folderChosen(std::optional<toasoan::Stage> stage);

private:
    void fitNames();
    void addFolder(std::optional<Stage> stage, int count);

    QTreeWidget *m_folders;
    QMap<Stage, int> m_counts;
};

} // namespace toasoan
