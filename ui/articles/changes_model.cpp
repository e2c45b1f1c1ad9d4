#include "ui/articles/changes_model.h"

#include "core/article/field_label.h"
#include "ui/widgets/plain_tip.h"

namespace toasoan {

namespace {

constexpr quintptr isArticle = 0; // internal id; that of a change is the row of its article and one

QString headlineOf(const PlannedArticle &article)
{
    return article.headline.isEmpty() ? ChangesModel::tr("No headline yet") : article.headline;
}

// For who cannot see what is struck and what is underlined.
QString spoken(const PlannedChange &planned)
{
    const SentenceOf &sentence = planned.sentence;
    const QString before = sentence.text.mid(sentence.start, sentence.length);
    const QString &with = planned.change.place.with;
    return with.isEmpty() ? ChangesModel::tr("“%1” is taken out: %2").arg(before, sentence.text)
                          : ChangesModel::tr("“%1” becomes “%2”: %3").arg(before, with, sentence.text);
}

} // namespace

ChangesModel::ChangesModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void ChangesModel::setPlan(const ReplacePlan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_ticks.clear();
    for (const PlannedArticle &article : plan.articles)
        m_ticks.append(QBitArray(int(article.changes.size()), true));
    endResetModel();
    emit chosenChanged();
}

ReplacePlan ChangesModel::chosen() const
{
    ReplacePlan chosen = m_plan;
    chosen.articles.clear();
    for (qsizetype row = 0; row < m_plan.articles.size(); ++row) {
        PlannedArticle article = m_plan.articles[row];
        article.changes.clear();
        for (qsizetype i = 0; i < m_ticks[row].size(); ++i)
            if (m_ticks[row].at(i))
                article.changes.append(m_plan.articles[row].changes[i]);
        if (!article.changes.isEmpty())
            chosen.articles.append(article);
    }
    return chosen;
}

const PlannedArticle &ChangesModel::articleAt(const QModelIndex &index) const
{
    const QModelIndex article = index.internalId() == isArticle ? index : parent(index);
    return m_plan.articles[article.row()];
}

const PlannedChange *ChangesModel::changeAt(const QModelIndex &index) const
{
    return index.internalId() == isArticle ? nullptr : &articleAt(index).changes[index.row()];
}

int ChangesModel::tickedIn(const QModelIndex &article) const
{
    return int(m_ticks[article.row()].count(true));
}

QModelIndex ChangesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : isArticle);
}

QModelIndex ChangesModel::parent(const QModelIndex &index) const
{
    return !index.isValid() || index.internalId() == isArticle
               ? QModelIndex()
               : createIndex(int(index.internalId()) - 1, 0, isArticle);
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_plan.articles.size());
    return parent.internalId() == isArticle ? int(articleAt(parent).changes.size()) : 0;
}

int ChangesModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PlannedChange *planned = changeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return planned ? planned->sentence.text : headlineOf(articleAt(index));
    case Qt::ToolTipRole:
        return plainTip(planned ? spoken(*planned) : headlineOf(articleAt(index)));
    case Qt::AccessibleTextRole: {
        if (!planned)
            return tr("%1, %n places", nullptr, rowCount(index)).arg(headlineOf(articleAt(index)));
        const QString field = fieldLabel(planned->change.field);
        return field.isEmpty() ? spoken(*planned) : tr("%1. %2").arg(field, spoken(*planned));
    }
    case Qt::CheckStateRole:
        return tickOf(index);
    default:
        return {};
    }
}

Qt::CheckState ChangesModel::tickOf(const QModelIndex &index) const
{
    if (index.internalId() != isArticle)
        return m_ticks[parent(index).row()].at(index.row()) ? Qt::Checked : Qt::Unchecked;
    const int ticked = tickedIn(index);
    return ticked == 0 ? Qt::Unchecked : ticked == rowCount(index) ? Qt::Checked : Qt::PartiallyChecked;
}

bool ChangesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    const bool tick = value.toInt() == Qt::Checked;
    const QModelIndex article = index.internalId() == isArticle ? index : parent(index);
    if (article == index)
        m_ticks[article.row()].fill(tick);
    else
        m_ticks[article.row()].setBit(index.row(), tick);
    emit dataChanged(article, article, {Qt::CheckStateRole});
    emit dataChanged(this->index(0, 0, article), this->index(rowCount(article) - 1, 0, article),
                     {Qt::CheckStateRole});
    emit chosenChanged();
    return true;
}

Qt::ItemFlags ChangesModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::NoItemFlags;
}

} // namespace toasoan
