#pragma once

#include "core/article/stage.h"
#include "core/base/error.h"
#include "core/workflow/act.h"
#include "core/workflow/role.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace toasoan {

// The editorial process as a table: who may do what with an article at which stage, and where it is then.
// Everything that changes an article asks here, through core/desk; windows and commands only ask the desk.

// What a step asks for beside the right to take it.
enum class Need {
    Reason = 1,    // that the one who is told can read
    Approval = 2,  // that still holds for the text
    FourEyes = 4,  // somebody else than its author
    Notice = 8,    // what was wrong and what is right, unless a slip is mended
    Time = 16,     // in the future
    Checklist = 32 // what is required is there, or waived
};
Q_DECLARE_FLAGS(Needs, Need)
Q_DECLARE_OPERATORS_FOR_FLAGS(Needs)

// `any`: who has one of these roles may; `own`: who has one of these, with an article of their own.
struct Transition
{
    Act act;
    Stage from;
    Stage to; // of Unarchive and TakeFromTrash where nothing is remembered
    int any;
    int own;
    int needs;
};

inline constexpr int writer = int(Role::Writer);
inline constexpr int editor = int(Role::Editor);
inline constexpr int publisher = int(Role::Publisher);
inline constexpr int staff = writer | editor | publisher;

inline constexpr std::array transitions{
    Transition{Act::Edit, Stage::Draft, Stage::Draft, editor, staff, 0},
    Transition{Act::Edit, Stage::Returned, Stage::Returned, editor, staff, 0},
    Transition{Act::Edit, Stage::InReview, Stage::InReview, editor, 0, 0},
    Transition{Act::Edit, Stage::Trashed, Stage::Trashed, editor, staff, 0}, // typed just before is not lost
    // A changed text is no longer the approved one: it goes back to the editors.
    Transition{Act::Edit, Stage::Approved, Stage::InReview, editor | publisher, 0, 0},
    Transition{Act::Edit, Stage::Scheduled, Stage::InReview, editor | publisher, 0, 0},
    Transition{Act::Edit, Stage::Correcting, Stage::Correcting, editor | publisher, staff, 0},

    // Printed as well, but no part of what is approved: its writer's until it is approved, then the desk's.
    Transition{Act::Describe, Stage::Draft, Stage::Draft, editor | publisher, staff, 0},
    Transition{Act::Describe, Stage::Returned, Stage::Returned, editor | publisher, staff, 0},
    Transition{Act::Describe, Stage::Submitted, Stage::Submitted, editor | publisher, staff, 0},
    Transition{Act::Describe, Stage::InReview, Stage::InReview, editor | publisher, staff, 0},
    Transition{Act::Describe, Stage::Approved, Stage::Approved, editor | publisher, 0, 0},
    Transition{Act::Describe, Stage::Scheduled, Stage::Scheduled, editor | publisher, 0, 0},
    Transition{Act::Describe, Stage::Published, Stage::Published, editor | publisher, 0, 0},
    Transition{Act::Describe, Stage::Correcting, Stage::Correcting, editor | publisher, staff, 0},
    Transition{Act::Describe, Stage::Trashed, Stage::Trashed, editor, staff, 0},

    Transition{Act::Submit, Stage::Draft, Stage::Submitted, editor, staff, int(Need::Checklist)},
    Transition{Act::Submit, Stage::Returned, Stage::Submitted, editor, staff, int(Need::Checklist)},
    Transition{Act::TakeBack, Stage::Submitted, Stage::Draft, 0, staff, 0},
    Transition{Act::TakeUp, Stage::Submitted, Stage::InReview, editor, 0, 0},
    Transition{Act::Return, Stage::Submitted, Stage::Returned, editor, 0, int(Need::Reason)},
    Transition{Act::Return, Stage::InReview, Stage::Returned, editor, 0, int(Need::Reason)},
    Transition{Act::Approve, Stage::Submitted, Stage::Approved, editor, 0,
               int(Need::FourEyes) | int(Need::Checklist)},
    Transition{Act::Approve, Stage::InReview, Stage::Approved, editor, 0,
               int(Need::FourEyes) | int(Need::Checklist)},
    Transition{Act::Approve, Stage::Correcting, Stage::Correcting, editor, 0,
               int(Need::FourEyes) | int(Need::Checklist)},
    Transition{Act::SendBack, Stage::Approved, Stage::InReview, publisher, 0, int(Need::Reason)},
    Transition{Act::SendBack, Stage::Scheduled, Stage::InReview, publisher, 0, int(Need::Reason)},

    Transition{Act::Publish, Stage::Approved, Stage::Published, publisher, 0,
               int(Need::Approval) | int(Need::Checklist)},
    Transition{Act::Publish, Stage::Scheduled, Stage::Published, publisher, 0,
               int(Need::Approval) | int(Need::Checklist)},
    Transition{Act::Publish, Stage::Correcting, Stage::Published, publisher, 0,
               int(Need::Approval) | int(Need::Notice) | int(Need::Checklist)},
    Transition{Act::Schedule, Stage::Approved, Stage::Scheduled, publisher, 0,
               int(Need::Approval) | int(Need::Time) | int(Need::Checklist)},
    Transition{Act::Schedule, Stage::Scheduled, Stage::Scheduled, publisher, 0,
               int(Need::Approval) | int(Need::Time) | int(Need::Checklist)},
    Transition{Act::Unschedule, Stage::Scheduled, Stage::Approved, publisher, 0, 0},

    Transition{Act::Correct, Stage::Published, Stage::Correcting, editor | publisher, 0, int(Need::Notice)},
    Transition{Act::FixSlip, Stage::Published, Stage::Correcting, editor | publisher, 0, 0},
    Transition{Act::GiveUpCorrection, Stage::Correcting, Stage::Published, editor | publisher, 0, 0},
    Transition{Act::Withdraw, Stage::Published, Stage::Withdrawn, publisher, 0, int(Need::Reason)},
    Transition{Act::Withdraw, Stage::Correcting, Stage::Withdrawn, publisher, 0, int(Need::Reason)},
    Transition{Act::Remake, Stage::Withdrawn, Stage::Withdrawn, editor, staff, 0},

    Transition{Act::Archive, Stage::Draft, Stage::Archived, editor, 0, 0},
    Transition{Act::Archive, Stage::Returned, Stage::Archived, editor, 0, 0},
    Transition{Act::Archive, Stage::Published, Stage::Archived, editor | publisher, 0, 0},
    Transition{Act::Archive, Stage::Withdrawn, Stage::Archived, editor | publisher, 0, 0},
    Transition{Act::Unarchive, Stage::Archived, Stage::Draft, editor | publisher, 0, 0},
    Transition{Act::Trash, Stage::Draft, Stage::Trashed, editor, staff, 0},
    Transition{Act::Trash, Stage::Returned, Stage::Trashed, editor, staff, 0},
    Transition{Act::TakeFromTrash, Stage::Trashed, Stage::Draft, editor, staff, 0},
};

constexpr const Transition *transition(Act act, Stage from)
{
    for (const Transition &each : transitions)
        if (each.act == act && each.from == from)
            return &each;
    return nullptr;
}

namespace processRules {

constexpr bool eachCellStandsOnce()
{
    for (const Transition &each : transitions)
        if (transition(each.act, each.from) != &each)
            return false;
    return true;
}
static_assert(eachCellStandsOnce());

// Nothing becomes public but by Publish, and Publish always asks for an approval.
constexpr bool onlyPublishingPublishes()
{
    for (const Transition &each : transitions) {
        const bool comesOut =
            each.to == Stage::Published && each.from != Stage::Published && each.act != Act::GiveUpCorrection;
        if (comesOut != (each.act == Act::Publish) ||
            (each.act == Act::Publish && !(each.needs & int(Need::Approval))))
            return false;
    }
    return true;
}
static_assert(onlyPublishingPublishes());

// Every approval has four eyes, and no way leads to Approved but approving and taking off the schedule.
constexpr bool onlyApprovingApproves()
{
    for (const Transition &each : transitions) {
        if (each.act == Act::Approve && !(each.needs & int(Need::FourEyes)))
            return false;
        if (each.to == Stage::Approved && each.from != Stage::Approved && each.act != Act::Approve &&
            each.act != Act::Unschedule)
            return false;
    }
    return true;
}
static_assert(onlyApprovingApproves());

// What is printed is not changed while it waits for an editor, is public, withdrawn, archived or in the
// trash.
static_assert(!transition(Act::Edit, Stage::Submitted) && !transition(Act::Edit, Stage::Published) &&
              !transition(Act::Edit, Stage::Withdrawn) && !transition(Act::Edit, Stage::Archived));

// Who may change the text may change the details, and no detail changes where an article stands.
constexpr bool isCovered(const Transition &text, const Transition &details)
{
    return text.from == details.from && (text.any & ~details.any) == 0 &&
           (text.own & ~(details.own | details.any)) == 0;
}

constexpr bool detailsFollowTheText()
{
    for (const Transition &each : transitions) {
        bool isRight = each.act != Act::Edit && (each.act != Act::Describe || each.to == each.from);
        for (const Transition &other : transitions)
            if (each.act == Act::Edit && other.act == Act::Describe && isCovered(each, other))
                isRight = true;
        if (!isRight)
            return false;
    }
    return true;
}
static_assert(detailsFollowTheText());

// What was public is never thrown away.
static_assert(!transition(Act::Trash, Stage::Published) && !transition(Act::Trash, Stage::Correcting) &&
              !transition(Act::Trash, Stage::Withdrawn));

} // namespace processRules

// What the process must know of an article.
struct Standing
{
    Stage stage = Stage::Draft;
    Stage before = Stage::Draft; // where it was when it was archived or thrown away
    AccountId author;            // null: made before there were accounts
    AccountId lastEditor;        // who changed what is printed last
    bool isApproved = false;     // an approval holds for the text as it is
    bool hasNotice = false;      // of the correction under way, which may need none

    bool operator==(const Standing &) const = default;
};

enum class FourEyes {
    Off,    // in a newsroom of one person
    On,     // nobody approves what they wrote
    Strict, // nor what they changed last
};
QString name(FourEyes rule);
std::optional<FourEyes> fourEyesNamed(QStringView name);

struct ProcessRules
{
    bool accounts = false; // without them everybody is the same person, and no rule tells them apart
    FourEyes fourEyes = FourEyes::On;

    bool operator==(const ProcessRules &) const = default;
};

enum class Refusal {
    Stage,      // not from there
    Role,       // others do that
    NotOwn,     // with articles of their own only
    OwnText,    // the author approves
    LastEditor, // who changed it last approves, by the strict rule or where no author is known
    NotApproved,
    NoNotice,
};
QString name(Refusal refusal);
// NotAllowed where another person may, Refused where nobody may as things are.
Fault faultOf(Refusal refusal);

// Why `actor` may not; nothing when they may. What a step is given (reason, time, checklist) is asked by
// core/desk.
std::optional<Refusal> refusal(Act act, const Standing &standing, const Actor &actor,
                               const ProcessRules &rules);

// One sentence a person can act on, translated.
QString sentence(Refusal refusal, Act act, const Standing &standing);

// Where an article is after an allowed step.
Stage stageAfter(Act act, const Standing &standing);

// What `actor` may do now, in the order of Act.
QList<Act> allowedActs(const Standing &standing, const Actor &actor, const ProcessRules &rules);

} // namespace toasoan
