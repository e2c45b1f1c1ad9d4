#pragma once

#include <QString>
#include <QStringList>

namespace toasoan {

// Whose tracked changes of a document count while it is read: everybody's but those of the people named. What
// does not count is read as it was before.
struct TrackedChanges
{
    QStringList undone; // names as reviewerName() gives them

    bool counts(const QString &author) const { return !undone.contains(author); }
};

// How a file names a person, as a field of one line; never longer than a name may be.
QString reviewerName(const QString &written);

} // namespace toasoan
