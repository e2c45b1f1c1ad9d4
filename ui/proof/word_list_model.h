#pragma once

#include "core/desk/dictionaries.h"

#include <QAbstractTableModel>

namespace toasoan {

// The words of one list as rows, proposals first, those that match what is typed into the filter.
class WordListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Word, Author, Added };
    static constexpr int proposedRole = Qt::UserRole; // whether it waits for approval

    explicit WordListModel(QObject *parent = nullptr);

    void setWords(const QList<ListedWord> &words);
    // Unmarked letters match any marks, as in search.
    void setFilter(const QString &typed);

    const ListedWord &word(int row) const { return m_words[m_rows[row]]; }
    int rowOf(const QString &word) const; // -1: not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void match();

    QList<ListedWord> m_words;
    QStringList m_folded; // of each word, for the filter
    QList<int> m_rows;    // indices into m_words
    QString m_filter;
};

} // namespace toasoan
