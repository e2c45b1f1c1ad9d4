#pragma once

#include "core/desk/replacing.h"

#include <QAbstractItemModel>
#include <QBitArray>

namespace toasoan {

// The changes of a plan, article by article, each with a tick for whether it shall be made; the tick of an
// article is that of all of its changes.
class ChangesModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit ChangesModel(QObject *parent);

    void setPlan(const ReplacePlan &plan); // everything ticked
    const ReplacePlan &plan() const { return m_plan; }
    ReplacePlan chosen() const; // what is ticked

    const PlannedArticle &articleAt(const QModelIndex &index) const;
    const PlannedChange *changeAt(const QModelIndex &index) const; // null for an article
    int tickedIn(const QModelIndex &article) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void chosenChanged();

private:
    Qt::CheckState tickOf(const QModelIndex &index) const;

    ReplacePlan m_plan;
    QList<QBitArray> m_ticks; // by article and change
};

} // namespace toasoan
