#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace toasoan {

// The last entry of the record at some moment, written down where whoever changes the store does not reach:
// only by such a note is it seen that the end of the record was cut off, or its chain computed anew.
struct RecordHead
{
    QDateTime at; // when it was written down
    qint64 number = 0;
    QByteArray hash; // hex

    bool operator==(const RecordHead &) const = default;
};

// "2024-10-15T09:30:00+07:00", number and hash, between tabs, with a line end.
QByteArray lineOf(const RecordHead &head);

constexpr qint64 largestHeadFile = 4LL << 20; // bytes: a line a day for a hundred years

// What a file of such lines says. Empty lines do not count; `unreadable` is the number of the first line that
// is none of ours, 0 when there is none.
struct ReadHeads
{
    QList<RecordHead> heads;
    int unreadable = 0;
};
ReadHeads readHeads(const QByteArray &bytes);

} // namespace toasoan
