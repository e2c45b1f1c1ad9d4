#include "ui/articles/article_list_model.h"

#include "ui/articles/stage_label.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/when_done.h"

#include <utility>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int pageSize = 50;
constexpr int mostHits = 100;

ArticleSummary summaryOf(const Article &article)
{
    ArticleSummary summary;
    summary.id = article.id;
    summary.stage = article.stage;
    summary.headline = article.headline;
    summary.byline = article.byline;
    summary.section = article.section;
    summary.publicationDate = article.publicationDate;
    summary.updatedAt = article.updatedAt;
    summary.words = wordCount(article);
    summary.photos = int(photosIn(article.body).size());
    summary.revision = article.revision;
    return summary;
}

} // namespace

ArticleListModel::ArticleListModel(Drafting &drafting, const Clock &now, QObject *parent)
    : QAbstractListModel(parent)
    , m_drafting(drafting)
    , m_now(now)
{
}

void ArticleListModel::show(const ArticleListing &listing)
{
    if (m_listing == listing)
        return;
    m_listing = listing;
    refresh();
}

void ArticleListModel::refresh()
{
    const int request = ++m_request;
    m_asking = true;
    if (!m_listing.words.isEmpty()) {
        search();
        return;
    }
    ArticleQuery query;
    query.stage = m_listing.folder.stage;
    query.work = m_listing.folder.work;
    query.limit = qMax(pageSize, int(m_rows.size())); // whoever scrolled down stays there
    whenDone(m_drafting.list(query), this, [this, request](const Result<ArticlePage> &page) {
        if (request != m_request)
            return;
        m_asking = false;
        if (page)
            takePage(*page, 0);
        else
            emit failed(page.error());
    });
}

void ArticleListModel::search()
{
    whenDone(m_drafting.search(m_listing.words, mostHits), this,
             [this, request = m_request](const Result<QList<SearchHit>> &hits) {
                 if (request != m_request)
                     return;
                 m_asking = false;
                 if (!hits) {
                     emit failed(hits.error());
                     return;
                 }
                 beginResetModel();
                 m_rows.clear();
                 m_next.clear();
                 for (const SearchHit &hit : *hits) {
                     Row row;
                     row.summary.id = hit.id;
                     row.summary.headline = hit.headline;
                     row.snippet = hit.snippet;
                     m_rows << row;
                 }
                 endResetModel();
                 emit loaded();
             });
}

void ArticleListModel::takePage(const ArticlePage &page, int from)
{
    if (from == 0) {
        beginResetModel();
        m_rows.clear();
    } else if (!page.articles.isEmpty()) {
        beginInsertRows({}, from, from + int(page.articles.size()) - 1);
    }
    for (const ArticleSummary &summary : page.articles)
        m_rows << Row{summary, {}};
    m_next = page.next;
    if (from == 0)
        endResetModel();
    else if (!page.articles.isEmpty())
        endInsertRows();
    emit loaded();
}

void ArticleListModel::update(const Article &article)
{
    const ArticleSummary summary = summaryOf(article);
    const QModelIndex there = indexOf(article.id);
    if (!m_listing.words.isEmpty()) {
        if (there.isValid()) {
            m_rows[there.row()].summary.headline = article.headline;
            emit dataChanged(there, there);
        }
        return;
    }
    const FolderOf &folder = m_listing.folder;
    const bool belongs = folder.work != Work::Any ? there.isValid() // whose it is stands in the store alone
                         : folder.stage           ? article.stage == *folder.stage
                                                  : article.stage != Stage::Trashed;
    if (!belongs)
        return;
    if (!there.isValid()) {
        beginInsertRows({}, 0, 0);
        m_rows.prepend({summary, {}});
        endInsertRows();
        return;
    }
    ArticleSummary &row = m_rows[there.row()].summary;
    const ArticleSummary before = std::exchange(row, summary);
    row.plan = before.plan;
    row.remarks = before.remarks;
    row.suggestions = before.suggestions;
    row.writer = before.writer;
    if (there.row() > 0) {
        beginMoveRows({}, there.row(), there.row(), {}, 0);
        m_rows.move(there.row(), 0);
        endMoveRows();
    }
    emit dataChanged(index(0), index(0));
}

QModelIndex ArticleListModel::indexOf(ArticleId id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].summary.id == id)
            return index(row);
    }
    return {};
}

ArticleId ArticleListModel::idAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? m_rows[index.row()].summary.id : ArticleId();
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString ArticleListModel::planOf(const QModelIndex &index) const
{
    const Row &row = m_rows[index.row()];
    const Plan &plan = row.summary.plan;
    if (!row.snippet.isEmpty() || !isUnderWay(row.summary.stage))
        return {};
    const bool isWaiting = m_listing.folder.work == Work::Waiting && m_listing.words.isEmpty();
    QStringList parts;
    if (isWaiting || nearness(plan.deadline, m_now()) != Nearness::Far)
        parts << sentence(plan.deadline, m_now());
    if (isWaiting)
        for (const Assignment &each : plan.assignments)
            parts << tr("%1: %2").arg(toasoan::label(each.task), each.person);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString ArticleListModel::openPointsOf(const QModelIndex &index) const
{
    const ArticleSummary &summary = m_rows[index.row()].summary;
    QStringList parts;
    if (!summary.writer.isEmpty())
        parts << tr("%1 is writing").arg(summary.writer);
    if (summary.remarks > 0)
        parts << tr("%n open remarks", nullptr, summary.remarks);
    if (summary.suggestions > 0)
        parts << tr("%n suggestions", nullptr, summary.suggestions);
    return parts.join(u" · "_s);
}

QString ArticleListModel::accessibleText(const QModelIndex &index) const
{
    const Row &row = m_rows[index.row()];
    const QString headline = data(index).toString();
    if (!row.snippet.isEmpty())
        return headline;
    const QString words =
        tr("%1. %2, %3").arg(headline, label(row.summary.stage), timeAgo(row.summary.updatedAt, m_now()));
    QStringList parts{words, planOf(index), openPointsOf(index)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::ToolTipRole:
        return plainTip(data(index).toString());
    case Qt::DisplayRole:
        return row.summary.headline.isEmpty() ? tr("No headline yet") : row.summary.headline;
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case IdRole:
        return QVariant::fromValue(row.summary.id);
    case SummaryRole:
        return QVariant::fromValue(row.summary);
    case SnippetRole:
        return row.snippet;
    default:
        return {};
    }
}

bool ArticleListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_asking && !m_next.isEmpty();
}

void ArticleListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asking = true;
    ArticleQuery query;
    query.stage = m_listing.folder.stage;
    query.work = m_listing.folder.work;
    query.limit = pageSize;
    query.after = m_next;
    whenDone(m_drafting.list(query), this, [this, request = m_request](const Result<ArticlePage> &page) {
        if (request != m_request)
            return;
        m_asking = false;
        if (page)
            takePage(*page, int(m_rows.size()));
        else
            emit failed(page.error());
    });
}

} // namespace toasoan
