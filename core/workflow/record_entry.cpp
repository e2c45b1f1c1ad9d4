#include "core/workflow/record_entry.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace toasoan {

namespace {

constexpr std::array recordedNames{
    "submitted",       "takenBack",         "takenUp",        "returned",       "approved",
    "approvalDropped", "sentBack",          "scheduled",      "unscheduled",    "published",
    "correctionBegun", "correctionGivenUp", "withdrawn",      "remade",         "archived",
    "unarchived",      "trashed",           "takenFromTrash", "refused",        "waived",
    "signedIn",        "signInFailed",      "signedOut",      "accountAdded",   "accountChanged",
    "passwordChanged", "accountDisabled",   "accountEnabled", "settingChanged", "handedOver",
    "takenIn",         "deadlineSet",       "assigned",       "unassigned",     "takenOver",
    "lockReleased",    "described",         "embargoSet",     "deskTrusted",    "deskForgotten",
    "registerChanged",
};
static_assert(recordedNames.size() == size_t(recordedCount));

// With its length before it, so that no two entries read the same.
void add(QCryptographicHash &hash, const QByteArray &bytes)
{
    const quint64 size = qToBigEndian(quint64(bytes.size()));
    hash.addData({reinterpret_cast<const char *>(&size), qsizetype(sizeof size)});
    hash.addData(bytes);
}

} // namespace

QString name(Recorded what)
{
    return QString::fromLatin1(recordedNames[size_t(what)]);
}

std::optional<Recorded> recordedNamed(QStringView name)
{
    const auto *const found = std::find_if(recordedNames.begin(), recordedNames.end(),
                                           [&](const char *each) { return name == QLatin1String(each); });
    if (found == recordedNames.end())
        return std::nullopt;
    return Recorded(found - recordedNames.begin());
}

RecordEntry entryBy(Recorded what, const Actor &actor, const QDateTime &at, const QString &note)
{
    RecordEntry entry;
    entry.at = at;
    entry.account = actor.account;
    entry.actor = actor.name;
    entry.what = what;
    entry.note = note;
    return entry;
}

QByteArray chained(const RecordEntry &entry, const QByteArray &previous)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    add(hash, previous);
    add(hash, QByteArray::number(entry.number));
    add(hash, QByteArray::number(entry.at.toMSecsSinceEpoch()));
    add(hash, QByteArray::number(entry.uptime));
    add(hash, entry.account.isNull() ? QByteArray() : entry.account.toString().toUtf8());
    add(hash, entry.actor.toUtf8());
    add(hash, name(entry.what).toUtf8());
    add(hash, entry.article.isNull() ? QByteArray() : entry.article.toString().toUtf8());
    add(hash, QByteArray::number(entry.revision));
    add(hash, entry.before);
    add(hash, entry.after);
    add(hash, entry.note.toUtf8());
    return hash.result().toHex();
}

} // namespace toasoan
