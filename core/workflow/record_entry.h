#pragma once

#include "core/workflow/role.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace toasoan {

// What the record of the newsroom tells. The names stored are English and fixed; people see them translated.
enum class Recorded {
    // The steps of the process.
    Submitted,
    TakenBack,
    TakenUp,
    Returned,
    Approved,
    ApprovalDropped, // the text was changed after it
    SentBack,        // to the editor, by the publisher
    Scheduled,
    Unscheduled,
    Published,
    CorrectionBegun,
    CorrectionGivenUp,
    Withdrawn,
    Remade, // as a new draft, from a withdrawn article
    Archived,
    Unarchived,
    Trashed,
    TakenFromTrash,
    Refused, // what somebody wanted and might not
    Waived,  // a check that was to be met
    // People and decisions.
    SignedIn,
    SignInFailed,
    SignedOut,
    AccountAdded,
    AccountChanged,
    PasswordChanged,
    AccountDisabled,
    AccountEnabled,
    SettingChanged,
    HandedOver,
    TakenIn,
    // What is planned.
    DeadlineSet,
    Assigned,
    Unassigned,
    // Articles in hand.
    TakenOver,    // from who wrote it
    LockReleased, // of somebody, who may be away
    Described,    // details of an article that was approved or public changed
    EmbargoSet,
    // Keys of other newsrooms.
    DeskTrusted,
    DeskForgotten,
    RegisterChanged, // of official documents
};

constexpr int recordedCount = int(Recorded::RegisterChanged) + 1;

QString name(Recorded what);
std::optional<Recorded> recordedNamed(QStringView name);

// One entry of the record: who did what, when and to which text.
struct RecordEntry
{
    qint64 number = 0; // from 1, without gaps
    QDateTime at;
    qint64 uptime = 0; // milliseconds since the machine was started: a clock nobody sets
    AccountId account; // null in a newsroom without accounts
    QString actor;     // the name then
    Recorded what = Recorded::Submitted;
    ArticleId article; // null: of no article
    int revision = 0;
    QByteArray before; // hashes of the text, hex; empty: not of a text
    QByteArray after;
    QString note;    // a reason, a name, what was refused
    QByteArray hash; // of all this and of the hash before, hex

    bool operator==(const RecordEntry &) const = default;
};

// Of what `actor` did, to be filled in further.
RecordEntry entryBy(Recorded what, const Actor &actor, const QDateTime &at, const QString &note = {});

// BLAKE2b-256 in hexadecimal over everything in `entry` but its hash, and over `previous`, the hash of the
// entry before it (empty for the first): nobody changes, leaves out, adds or moves one without all the
// later hashes changing.
QByteArray chained(const RecordEntry &entry, const QByteArray &previous);

} // namespace toasoan
