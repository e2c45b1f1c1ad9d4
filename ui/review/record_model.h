#pragma once

#include "core/desk/record.h"

#include <QAbstractListModel>

namespace toasoan {

// Entries of the record, newest first, read page by page as somebody scrolls.
class RecordModel : public QAbstractListModel
{
    Q_OBJECT

public:
    RecordModel(Record &record, QObject *parent);

    void show(const RecordQuery &query); // from its newest entry on
    const RecordLine &lineAt(int row) const { return m_lines[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void loaded();
    void failed(const toasoan::Error &error);

private:
    void ask();
    void take(const QList<RecordLine> &lines);

    Record &m_record;
    RecordQuery m_query;
    QList<RecordLine> m_lines;
    bool m_asking = false;
    bool m_isWhole = false;
    int m_request = 0;
};

} // namespace toasoan
