#pragma once

#include "core/desk/drafting.h"
#include "ui/articles/folder.h"

#include <QAbstractListModel>

namespace toasoan {

// What an article list shows: a folder, or what a search found.
struct ArticleListing
{
    FolderOf folder;
    QString words; // searched for, when not empty; the folder does not count then

    bool operator==(const ArticleListing &) const = default;
};

// Lines of articles, read page by page as somebody scrolls.
class ArticleListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, SummaryRole, SnippetRole };

    ArticleListModel(Drafting &drafting, const Clock &now, QObject *parent);

    const ArticleListing &listing() const { return m_listing; }
    void show(const ArticleListing &listing);
    void refresh();

    // What was just written shows at once, without asking the store.
    void update(const Article &article);

    QModelIndex indexOf(ArticleId id) const;
    ArticleId idAt(const QModelIndex &index) const;
    // When the work of an article is due and whose it is: always among what waits, elsewhere once it is near.
    QString planOf(const QModelIndex &index) const;
    // Who writes it now, and what people said and suggested that is not decided yet; empty: nothing of both.
    QString openPointsOf(const QModelIndex &index) const;

    QDateTime now() const { return m_now(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void loaded();
    void failed(const toasoan::Error &error);

private:
    struct Row
    {
        ArticleSummary summary;
        QString snippet; // of a search
    };

    QString accessibleText(const QModelIndex &index) const;
    void search();
    void takePage(const ArticlePage &page, int from);

    Drafting &m_drafting;
    Clock m_now;
    ArticleListing m_listing;
    QList<Row> m_rows;
    QString m_next;
    bool m_asking = false;
    int m_request = 0;
};

} // namespace toasoan

Q_DECLARE_METATYPE(toasoan::ArticleSummary)
Q_DECLARE_METATYPE(toasoan::ArticleId)
