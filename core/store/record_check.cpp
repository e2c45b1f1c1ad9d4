#include "core/store/record_check.h"

#include "core/store/record_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace toasoan {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Record)
};

QString dayOf(const RecordHead &head)
{
    return head.at.date().toString(QStringLiteral("d/M/yyyy"));
}

} // namespace

Result<ChainCheck> checkChain(Database &database)
{
    ChainCheck check;
    const auto read = RecordStore(database).each(RecordStore::theFirst, RecordStore::all,
                                                 [&](const RecordEntry &entry) -> Result<void> {
                                                     check.next(entry);
                                                     return {};
                                                 });
    if (!read)
        return read.error();
    return check;
}

Result<QString> headMisfit(Database &database, const QList<RecordHead> &heads)
{
    RecordStore record(database);
    const auto last = record.head({});
    if (!last)
        return last.error();
    const qint64 end = *last ? (*last)->number : 0;
    QList<RecordHead> sorted = heads;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const RecordHead &a, const RecordHead &b) { return a.number < b.number; });
    for (const RecordHead &head : std::as_const(sorted)) {
        if (head.number > end)
            return Texts::tr(
                       "The record ends with entry %1, but entry %2 was written down on %3: its end was "
                       "cut off, or a backup was put in its place.")
                .arg(QString::number(end), QString::number(head.number), dayOf(head));
        const auto hash = record.hashOf(head.number);
        if (!hash)
            return hash.error();
        if (*hash != head.hash)
            return Texts::tr(
                       "Entry %1 of the record is not the one written down on %2: the record was changed "
                       "or computed anew.")
                .arg(QString::number(head.number), dayOf(head));
    }
    return QString();
}

} // namespace toasoan
