#include "ui/review/record_model.h"

#include "core/desk/record_notes.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/when_done.h"

namespace toasoan {

namespace {

constexpr int pageSize = 100;

QString whole(const RecordLine &line)
{
    const QString told = sentence(line);
    const QString note = noteInWords(line.entry);
    return note.isEmpty() ? told : QString(told + u'\n' + note);
}

} // namespace

RecordModel::RecordModel(Record &record, QObject *parent)
    : QAbstractListModel(parent)
    , m_record(record)
{
}

void RecordModel::show(const RecordQuery &query)
{
    m_query = query;
    m_query.limit = pageSize;
    m_query.before = 0;
    ask();
}

void RecordModel::ask()
{
    m_asking = true;
    whenDone(m_record.lines(m_query), this,
             [this, request = ++m_request](const Result<QList<RecordLine>> &lines) {
                 if (request != m_request)
                     return;
                 m_asking = false;
                 if (lines)
                     take(*lines);
                 else
                     emit failed(lines.error());
             });
}

void RecordModel::take(const QList<RecordLine> &lines)
{
    const bool isFirst = m_query.before == 0;
    const int from = isFirst ? 0 : int(m_lines.size());
    if (isFirst) {
        beginResetModel();
        m_lines.clear();
    } else if (!lines.isEmpty()) {
        beginInsertRows({}, from, from + int(lines.size()) - 1);
    }
    m_lines += lines;
    m_isWhole = lines.size() < pageSize;
    if (isFirst)
        endResetModel();
    else if (!lines.isEmpty())
        endInsertRows();
    emit loaded();
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const RecordLine &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return sentence(line);
    case Qt::ToolTipRole:
        return plainTip(whole(line));
    case Qt::AccessibleTextRole:
        return tr("%1. %2").arg(momentOf(line.entry), whole(line));
    default:
        return {};
    }
}

bool RecordModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_asking && !m_isWhole && !m_lines.isEmpty();
}

void RecordModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_query.before = m_lines.last().entry.number;
    ask();
}

} // namespace toasoan
