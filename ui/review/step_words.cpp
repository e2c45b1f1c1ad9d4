#include "ui/review/step_words.h"

#include <QCoreApplication>

#include <array>

namespace toasoan {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Steps)
};

struct Following
{
    Stage stage;
    Act act;
};

// The first that is allowed.
constexpr std::array following{
    Following{Stage::Draft, Act::Submit},       Following{Stage::Returned, Act::Submit},
    Following{Stage::Submitted, Act::TakeUp},   Following{Stage::InReview, Act::Approve},
    Following{Stage::Approved, Act::Publish},   Following{Stage::Correcting, Act::Publish},
    Following{Stage::Correcting, Act::Approve}, Following{Stage::Withdrawn, Act::Remake},
    Following{Stage::Archived, Act::Unarchive},
};

// An editor may submit what another writes, or approve once more what is approved, but nothing asks for it.
bool leadsOn(Act act, const Standing &standing, AccountId person)
{
    if (act == Act::Submit)
        return standing.author.isNull() || standing.author == person;
    return act != Act::Approve || !standing.isApproved;
}

} // namespace

std::optional<Act> nextStep(const Standing &standing, AccountId person, const QList<Act> &allowed)
{
    for (const Following &each : following)
        if (each.stage == standing.stage && allowed.contains(each.act) && leadsOn(each.act, standing, person))
            return each.act;
    return std::nullopt;
}

bool asks(Act act)
{
    switch (act) {
    case Act::Submit:
    case Act::Return:
    case Act::Approve:
    case Act::SendBack:
    case Act::Publish:
    case Act::Schedule:
    case Act::Correct:
    case Act::FixSlip:
    case Act::GiveUpCorrection:
    case Act::Withdraw:
    case Act::Remake:
    case Act::Archive:
        return true;
    default:
        return false;
    }
}

QString lockedSentence(Stage stage, const QString &refused, const QString &author)
{
    switch (stage) {
    case Stage::Draft:
        return author.isEmpty() ? Texts::tr("This draft is somebody else's: you can read it.")
                                : Texts::tr("This is the draft of %1: you can read it.").arg(author);
    case Stage::Correcting:
        return Texts::tr("The article is being corrected: you can read it.");
    case Stage::Submitted:
        return Texts::tr(
            "The article waits for review. Its text is not changed until an editor takes it up.");
    case Stage::InReview:
        return refused.isEmpty() ? QString() : Texts::tr("An editor works on this article now.");
    case Stage::Approved:
        return Texts::tr("The article is approved as it stands. A changed text has to be approved again.");
    case Stage::Scheduled:
        return Texts::tr("The article is approved and scheduled. A changed text has to be approved again.");
    case Stage::Published:
        return Texts::tr("The article is published. What is wrong in it is corrected.");
    case Stage::Withdrawn:
        return Texts::tr("The article was withdrawn. It goes on only as a new draft.");
    case Stage::Archived:
        return Texts::tr("The article is in the archive.");
    default:
        return refused;
    }
}

QList<Act> waysToEdit(Stage stage, const QList<Act> &allowed)
{
    QList<Act> ways;
    const auto offer = [&](Act act) {
        if (allowed.contains(act))
            ways << act;
    };
    switch (stage) {
    case Stage::Submitted:
        offer(Act::TakeBack);
        offer(Act::TakeUp);
        break;
    case Stage::Published:
        offer(Act::Correct);
        offer(Act::FixSlip);
        break;
    case Stage::Withdrawn:
        offer(Act::Remake);
        break;
    case Stage::Archived:
        offer(Act::Unarchive);
        break;
    default:
        break;
    }
    return ways.mid(0, 2);
}

QString doneSentence(Act act)
{
    switch (act) {
    case Act::Submit:
        return Texts::tr("The article waits for review now.");
    case Act::TakeBack:
        return Texts::tr("The article is a draft again.");
    case Act::TakeUp:
        return Texts::tr("The article is yours to edit.");
    case Act::Return:
        return Texts::tr("The article went back to its writer.");
    case Act::Approve:
        return Texts::tr("The article is approved.");
    case Act::SendBack:
        return Texts::tr("The article went back to the editors.");
    case Act::Publish:
        return Texts::tr("The article is published.");
    case Act::Schedule:
        return Texts::tr("The article is scheduled.");
    case Act::Unschedule:
        return Texts::tr("The article is not scheduled any more.");
    case Act::Correct:
    case Act::FixSlip:
        return Texts::tr(
            "The article is open for its correction; readers see the text from before until then.");
    case Act::GiveUpCorrection:
        return Texts::tr("The text is as it was published.");
    case Act::Withdraw:
        return Texts::tr("The article is withdrawn.");
    case Act::Remake:
        return Texts::tr("This is the new draft.");
    case Act::Archive:
        return Texts::tr("The article is in the archive now.");
    case Act::Unarchive:
        return Texts::tr("The article is back from the archive.");
    default:
        return {};
    }
}

} // namespace toasoan
