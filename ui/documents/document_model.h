#pragma once

#include "core/article/official_document.h"

#include <QAbstractTableModel>
#include <QList>

namespace toasoan {

// The register as rows, those that match what is typed into the filter.
class DocumentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Kind, Issued, Issuer, Title, State, columns };

    explicit DocumentModel(QDate today, QObject *parent = nullptr);

    void setDocuments(const QList<OfficialDocument> &documents);
    // Unmarked letters match any marks, as in search; in every column and the note.
    void setFilter(const QString &typed);

    const OfficialDocument &document(int row) const { return m_documents[m_rows[row]]; }
    int rowOf(DocumentId id) const; // -1: not shown
    bool isEmpty() const { return m_documents.isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void match();
    QString state(const OfficialDocument &document) const;

    QDate m_today;
    QList<OfficialDocument> m_documents;
    QStringList m_texts; // of each document, for the filter
    QList<int> m_rows;   // indices into m_documents
    QString m_filter;
};

} // namespace toasoan
