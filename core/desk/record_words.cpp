#include "core/desk/record_words.h"

#include "core/desk/record_notes.h"

#include <QCoreApplication>

#include <array>

namespace toasoan {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Record)
};

// %1 is who did it, %2 the article.
struct KindWords
{
    Recorded what;
    const char *label;
    const char *sentence;
};

constexpr std::array words{
    KindWords{Recorded::Submitted, QT_TRANSLATE_NOOP("Record", "Sent for review"),
              QT_TRANSLATE_NOOP("Record", "%1 sent the article %2 for review")},
    KindWords{Recorded::TakenBack, QT_TRANSLATE_NOOP("Record", "Taken back by its writer"),
              QT_TRANSLATE_NOOP("Record", "%1 took back the article %2")},
    KindWords{Recorded::TakenUp, QT_TRANSLATE_NOOP("Record", "Taken up"),
              QT_TRANSLATE_NOOP("Record", "%1 took up the article %2")},
    KindWords{Recorded::Returned, QT_TRANSLATE_NOOP("Record", "Returned"),
              QT_TRANSLATE_NOOP("Record", "%1 returned the article %2")},
    KindWords{Recorded::Approved, QT_TRANSLATE_NOOP("Record", "Approved"),
              QT_TRANSLATE_NOOP("Record", "%1 approved the article %2")},
    KindWords{Recorded::ApprovalDropped, QT_TRANSLATE_NOOP("Record", "Approval dropped"),
              QT_TRANSLATE_NOOP("Record", "%1 changed the article %2, which dropped its approval")},
    KindWords{Recorded::SentBack, QT_TRANSLATE_NOOP("Record", "Sent back to the editors"),
              QT_TRANSLATE_NOOP("Record", "%1 sent the article %2 back to the editors")},
    KindWords{Recorded::Scheduled, QT_TRANSLATE_NOOP("Record", "Scheduled"),
              QT_TRANSLATE_NOOP("Record", "%1 scheduled the article %2")},
    KindWords{Recorded::Unscheduled, QT_TRANSLATE_NOOP("Record", "Taken off the schedule"),
              QT_TRANSLATE_NOOP("Record", "%1 took the article %2 off the schedule")},
    KindWords{Recorded::Published, QT_TRANSLATE_NOOP("Record", "Published"),
              QT_TRANSLATE_NOOP("Record", "%1 published the article %2")},
    KindWords{Recorded::CorrectionBegun, QT_TRANSLATE_NOOP("Record", "Correction begun"),
              QT_TRANSLATE_NOOP("Record", "%1 began a correction of the article %2")},
    KindWords{Recorded::CorrectionGivenUp, QT_TRANSLATE_NOOP("Record", "Correction given up"),
              QT_TRANSLATE_NOOP("Record", "%1 gave up the correction of the article %2")},
    KindWords{Recorded::Withdrawn, QT_TRANSLATE_NOOP("Record", "Withdrawn"),
              QT_TRANSLATE_NOOP("Record", "%1 withdrew the article %2")},
    KindWords{Recorded::Remade, QT_TRANSLATE_NOOP("Record", "Made anew from a withdrawn one"),
              QT_TRANSLATE_NOOP("Record", "%1 made a new draft of the withdrawn article %2")},
    KindWords{Recorded::Archived, QT_TRANSLATE_NOOP("Record", "Archived"),
              QT_TRANSLATE_NOOP("Record", "%1 archived the article %2")},
    KindWords{Recorded::Unarchived, QT_TRANSLATE_NOOP("Record", "Taken from the archive"),
              QT_TRANSLATE_NOOP("Record", "%1 took the article %2 from the archive")},
    KindWords{Recorded::Trashed, QT_TRANSLATE_NOOP("Record", "Moved to the trash"),
              QT_TRANSLATE_NOOP("Record", "%1 moved the article %2 to the trash")},
    KindWords{Recorded::TakenFromTrash, QT_TRANSLATE_NOOP("Record", "Taken from the trash"),
              QT_TRANSLATE_NOOP("Record", "%1 took the article %2 from the trash")},
    KindWords{Recorded::Refused, QT_TRANSLATE_NOOP("Record", "Refused"),
              QT_TRANSLATE_NOOP("Record", "%1 was refused a step with the article %2")},
    KindWords{Recorded::Waived, QT_TRANSLATE_NOOP("Record", "Check waived"),
              QT_TRANSLATE_NOOP("Record", "%1 waived a check of the article %2")},
    KindWords{Recorded::SignedIn, QT_TRANSLATE_NOOP("Record", "Signed in"),
              QT_TRANSLATE_NOOP("Record", "%1 signed in")},
    KindWords{Recorded::SignInFailed, QT_TRANSLATE_NOOP("Record", "Failed to sign in"),
              QT_TRANSLATE_NOOP("Record", "%1 failed to sign in")},
    KindWords{Recorded::SignedOut, QT_TRANSLATE_NOOP("Record", "Signed out"),
              QT_TRANSLATE_NOOP("Record", "%1 signed out")},
    KindWords{Recorded::AccountAdded, QT_TRANSLATE_NOOP("Record", "Account added"),
              QT_TRANSLATE_NOOP("Record", "%1 added an account")},
    KindWords{Recorded::AccountChanged, QT_TRANSLATE_NOOP("Record", "Account changed"),
              QT_TRANSLATE_NOOP("Record", "%1 changed an account")},
    KindWords{Recorded::PasswordChanged, QT_TRANSLATE_NOOP("Record", "Password changed"),
              QT_TRANSLATE_NOOP("Record", "%1 changed a password")},
    KindWords{Recorded::AccountDisabled, QT_TRANSLATE_NOOP("Record", "Account disabled"),
              QT_TRANSLATE_NOOP("Record", "%1 disabled an account")},
    KindWords{Recorded::AccountEnabled, QT_TRANSLATE_NOOP("Record", "Account enabled again"),
              QT_TRANSLATE_NOOP("Record", "%1 enabled an account again")},
    KindWords{Recorded::SettingChanged, QT_TRANSLATE_NOOP("Record", "Setting changed"),
              QT_TRANSLATE_NOOP("Record", "%1 changed a setting of the newsroom")},
    KindWords{Recorded::HandedOver, QT_TRANSLATE_NOOP("Record", "Handed over"),
              QT_TRANSLATE_NOOP("Record", "%1 handed the article %2 over to another desk")},
    KindWords{Recorded::TakenIn, QT_TRANSLATE_NOOP("Record", "Taken in"),
              QT_TRANSLATE_NOOP("Record", "%1 took in the article %2 from another desk")},
    KindWords{Recorded::DeadlineSet, QT_TRANSLATE_NOOP("Record", "Deadline set"),
              QT_TRANSLATE_NOOP("Record", "%1 set the deadline of the article %2")},
    KindWords{Recorded::Assigned, QT_TRANSLATE_NOOP("Record", "Work assigned"),
              QT_TRANSLATE_NOOP("Record", "%1 assigned work on the article %2")},
    KindWords{Recorded::Unassigned, QT_TRANSLATE_NOOP("Record", "Work taken off somebody"),
              QT_TRANSLATE_NOOP("Record", "%1 took work on the article %2 off somebody")},
    KindWords{Recorded::TakenOver, QT_TRANSLATE_NOOP("Record", "Taken over while another wrote it"),
              QT_TRANSLATE_NOOP("Record", "%1 took over the writing of the article %2")},
    KindWords{Recorded::LockReleased, QT_TRANSLATE_NOOP("Record", "Taken out of somebody's hands"),
              QT_TRANSLATE_NOOP("Record", "%1 took the article %2 out of somebody's hands")},
    KindWords{Recorded::Described, QT_TRANSLATE_NOOP("Record", "Details changed"),
              QT_TRANSLATE_NOOP("Record", "%1 changed details of the article %2")},
    KindWords{Recorded::EmbargoSet, QT_TRANSLATE_NOOP("Record", "Embargo set"),
              QT_TRANSLATE_NOOP("Record", "%1 set the embargo of the article %2")},
    KindWords{Recorded::DeskTrusted, QT_TRANSLATE_NOOP("Record", "Another newsroom's signature known"),
              QT_TRANSLATE_NOOP("Record", "%1 noted the signature of another newsroom as known")},
    KindWords{Recorded::DeskForgotten,
              QT_TRANSLATE_NOOP("Record", "Another newsroom's signature not known any more"),
              QT_TRANSLATE_NOOP("Record", "%1 took the signature of another newsroom as known no more")},
    KindWords{Recorded::RegisterChanged, QT_TRANSLATE_NOOP("Record", "Register of documents changed"),
              QT_TRANSLATE_NOOP("Record", "%1 changed the register of documents")},
};
static_assert(words.size() == size_t(recordedCount));
static_assert([] {
    for (size_t i = 0; i < words.size(); ++i)
        if (words[i].what != Recorded(i))
            return false;
    return true;
}());

QString articleOf(const RecordLine &line)
{
    if (!line.headline.isEmpty())
        return Texts::tr("“%1”").arg(line.headline.simplified());
    if (line.headline.isNull())
        return line.entry.article.toString();
    return Texts::tr("without a headline");
}

} // namespace

QString label(Recorded what)
{
    return Texts::tr(words[size_t(what)].label);
}

QString sentence(const RecordLine &line)
{
    const RecordEntry &entry = line.entry;
    const QString actor = entry.actor.isEmpty() ? Texts::tr("The program") : entry.actor;
    if (entry.what == Recorded::Refused && entry.article.isNull())
        return Texts::tr("%1 was refused something").arg(actor);
    if (const QString act = entry.what == Recorded::Refused ? refusedAct(entry) : QString(); !act.isEmpty())
        return Texts::tr("%1 was refused “%2” with the article %3").arg(actor, act, articleOf(line));
    const QString pattern = Texts::tr(words[size_t(entry.what)].sentence);
    if (!pattern.contains(QLatin1String("%2")))
        return pattern.arg(actor);
    const QString told = pattern.arg(actor, articleOf(line));
    return entry.revision > 0 ? Texts::tr("%1 (version %2)").arg(told, QString::number(entry.revision))
                              : told;
}

QString atDesk(const QString &desk)
{
    return Texts::tr("at %1").arg(desk);
}

QString momentOf(const RecordEntry &entry)
{
    return entry.at.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm:ss"));
}

} // namespace toasoan
