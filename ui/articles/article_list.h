#pragma once

#include "ui/articles/article_list_model.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QListView;
class QStackedLayout;

namespace toasoan {

class EmptyState;

// The middle-left column: a search field and the articles of a folder.
class ArticleList : public QWidget
{
    Q_OBJECT

public:
    ArticleList(Drafting &drafting, const Clock &now, QWidget *parent = nullptr);

    void showFolder(const FolderOf &folder);
    void refresh();
    void update(const Article &article);
    void setCurrent(ArticleId id); // marks it without opening it
    void startSearch();            // cursor in the field

    // Beside the search field, for as long as the folders themselves are not shown. The list owns it.
    void setFolderButton(QWidget *button);

    const ArticleListModel &model() const { return *m_model; }

signals:
    void articleChosen(toasoan::ArticleId id);
    void failed(const toasoan::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void choose(const QModelIndex &index);
    void markCurrent();
    void showEmptyState();

    ArticleListModel *m_model;
    QLineEdit *m_words;
    QListView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_pages;
    QHBoxLayout *m_top;
    QTimer m_typing;
    FolderOf m_folder;
    ArticleId m_current;
    bool m_marking = false;
};

} // namespace toasoan
