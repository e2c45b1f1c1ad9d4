#include "ui/proof/word_list_model.h"

#include "ui/widgets/plain_tip.h"

#include "core/text/fold.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace toasoan {

WordListModel::WordListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void WordListModel::setWords(const QList<ListedWord> &words)
{
    beginResetModel();
    m_words = words;
    std::stable_partition(m_words.begin(), m_words.end(),
                          [](const ListedWord &word) { return word.state == WordState::Proposed; });
    m_folded.clear();
    m_folded.reserve(m_words.size());
    for (const ListedWord &word : std::as_const(m_words))
        m_folded << folded(word.word);
    match();
    endResetModel();
}

void WordListModel::setFilter(const QString &typed)
{
    beginResetModel();
    m_filter = typed.simplified();
    match();
    endResetModel();
}

void WordListModel::match()
{
    const QString plain = folded(m_filter);
    const QString exact = exactKey(m_filter);
    const bool hasMarks = plain != exact;
    m_rows.clear();
    for (int i = 0; i < int(m_words.size()); ++i)
        if (m_folded[i].contains(plain) && (!hasMarks || exactKey(m_words[i].word).contains(exact)))
            m_rows << i;
}

int WordListModel::rowOf(const QString &word) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](int index) { return m_words[index].word == word; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int WordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WordListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Added + 1;
}

QVariant WordListModel::data(const QModelIndex &index, int role) const
{
    const ListedWord &entry = word(index.row());
    const bool isProposed = entry.state == WordState::Proposed;
    const QLocale locale;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Word)
            return isProposed ? tr("%1 (proposed)").arg(entry.word) : entry.word;
        if (index.column() == Author)
            return entry.author;
        return entry.addedAt.isValid() ? locale.toString(entry.addedAt.date(), QLocale::ShortFormat)
                                       : QString();
    case Qt::ToolTipRole:
        if (entry.approvedBy.isEmpty() || entry.approvedBy == entry.author)
            return {};
        return plainTip(
            tr("Approved by %1 on %2")
                .arg(entry.approvedBy, locale.toString(entry.approvedAt.date(), QLocale::ShortFormat)));
    case Qt::FontRole:
        if (QFont font; isProposed) {
            font.setItalic(true);
            return font;
        }
        return {};
    case proposedRole:
        return isProposed;
    default:
        return {};
    }
}

QVariant WordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Word:
        return tr("Word or phrase");
    case Author:
        return tr("Added by");
    default:
        return tr("On");
    }
}

} // namespace toasoan
