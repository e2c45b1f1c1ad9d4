#include "ui/documents/document_model.h"

#include "core/article/date_line.h"
#include "core/text/fold.h"
#include "ui/widgets/plain_tip.h"

#include <QStringList>

#include <algorithm>

namespace toasoan {

DocumentModel::DocumentModel(QDate today, QObject *parent)
    : QAbstractTableModel(parent)
    , m_today(today)
{
}

void DocumentModel::setDocuments(const QList<OfficialDocument> &documents)
{
    beginResetModel();
    m_documents = documents;
    m_texts.clear();
    m_texts.reserve(m_documents.size());
    for (const OfficialDocument &document : std::as_const(m_documents))
        m_texts << QStringList{document.number, document.kind,  shortDate(document.issued),
                               document.issuer, document.title, document.note}
                       .join(u' ');
    match();
    endResetModel();
}

void DocumentModel::setFilter(const QString &typed)
{
    beginResetModel();
    m_filter = typed.simplified();
    match();
    endResetModel();
}

void DocumentModel::match()
{
    const QString plain = folded(m_filter);
    const QString exact = exactKey(m_filter);
    const bool hasMarks = plain != exact;
    m_rows.clear();
    for (int i = 0; i < int(m_documents.size()); ++i)
        if (folded(m_texts[i]).contains(plain) && (!hasMarks || exactKey(m_texts[i]).contains(exact)))
            m_rows << i;
}

int DocumentModel::rowOf(DocumentId id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](int index) { return m_documents[index].id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int DocumentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DocumentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString DocumentModel::state(const OfficialDocument &document) const
{
    if (!document.outOfForce.isValid())
        return {};
    return document.isInForce(m_today) ? tr("until %1").arg(shortDate(document.outOfForce))
                                       : tr("out of force since %1").arg(shortDate(document.outOfForce));
}

QVariant DocumentModel::data(const QModelIndex &index, int role) const
{
    const OfficialDocument &shown = document(index.row());
    if (role == Qt::ToolTipRole) {
        QStringList lines;
        for (const QString &line : {shown.title, shown.note})
            if (!line.isEmpty())
                lines << line;
        if (!shown.addedBy.isEmpty())
            lines
                << tr("Added by %1 on %2").arg(shown.addedBy, shortDate(shown.addedAt.toLocalTime().date()));
        return plainTip(lines.join(u'\n'));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Number:
        return shown.number;
    case Kind:
        return shown.kind;
    case Issued:
        return shortDate(shown.issued);
    case Issuer:
        return shown.issuer;
    case Title:
        return shown.title;
    default:
        return state(shown);
    }
}

QVariant DocumentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Number");
    case Kind:
        return tr("Kind");
    case Issued:
        return tr("Of");
    case Issuer:
        return tr("Issued by");
    case Title:
        return tr("About");
    default:
        return tr("In force");
    }
}

} // namespace toasoan
