#include "core/workflow/process.h"

#include "core/workflow/stage_label.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace toasoan {

namespace {

constexpr std::array refusalNames{"stage",      "role",        "notOwn",  "ownText",
                                  "lastEditor", "notApproved", "noNotice"};
static_assert(refusalNames.size() == size_t(Refusal::NoNotice) + 1);

constexpr std::array fourEyesNames{"off", "on", "strict"};
static_assert(fourEyesNames.size() == size_t(FourEyes::Strict) + 1);

QString translated(const char *text)
{
    return QCoreApplication::translate("Process", text);
}

// Of an article nobody is known to have written, everybody may be its writer.
bool isOwn(const Standing &standing, const Actor &actor)
{
    return standing.author.isNull() || standing.author == actor.account;
}

std::optional<Refusal> refusedByFourEyes(const Standing &standing, const Actor &actor, FourEyes rule)
{
    if (rule == FourEyes::Off)
        return std::nullopt;
    if (standing.author == actor.account)
        return Refusal::OwnText;
    // Of a text whose author nobody knows, whoever changed it last may be it.
    if ((rule == FourEyes::Strict || standing.author.isNull()) && standing.lastEditor == actor.account)
        return Refusal::LastEditor;
    return std::nullopt;
}

std::optional<Refusal> refusedToPerson(const Transition &row, const Standing &standing, const Actor &actor,
                                       const ProcessRules &rules)
{
    const int roles = int(actor.roles.toInt());
    if ((row.any & roles) == 0) {
        if ((row.own & roles) == 0)
            return Refusal::Role;
        if (!isOwn(standing, actor))
            return Refusal::NotOwn;
    }
    if (row.needs & int(Need::FourEyes))
        return refusedByFourEyes(standing, actor, rules.fourEyes);
    return std::nullopt;
}

QString whoDoes(Act act, Stage from)
{
    const Transition *row = transition(act, from);
    const int roles = row ? row->any : 0;
    if (roles == (editor | publisher))
        return translated(QT_TRANSLATE_NOOP("Process", "an editor or a publisher"));
    if (roles == (writer | editor))
        return translated(QT_TRANSLATE_NOOP("Process", "a writer or an editor"));
    if (roles == publisher)
        return translated(QT_TRANSLATE_NOOP("Process", "a publisher"));
    if (roles == editor)
        return translated(QT_TRANSLATE_NOOP("Process", "an editor"));
    return translated(QT_TRANSLATE_NOOP("Process", "its writer"));
}

} // namespace

QString name(FourEyes rule)
{
    return QString::fromLatin1(fourEyesNames[size_t(rule)]);
}

std::optional<FourEyes> fourEyesNamed(QStringView name)
{
    for (size_t i = 0; i < fourEyesNames.size(); ++i)
        if (name == QLatin1String(fourEyesNames[i]))
            return FourEyes(i);
    return std::nullopt;
}

QString name(Refusal refusal)
{
    return QString::fromLatin1(refusalNames[size_t(refusal)]);
}

Fault faultOf(Refusal refusal)
{
    const bool ofPerson = refusal == Refusal::Role || refusal == Refusal::NotOwn ||
                          refusal == Refusal::OwnText || refusal == Refusal::LastEditor;
    return ofPerson ? Fault::NotAllowed : Fault::Refused;
}

std::optional<Refusal> refusal(Act act, const Standing &standing, const Actor &actor,
                               const ProcessRules &rules)
{
    const Transition *row = transition(act, standing.stage);
    if (!row)
        return Refusal::Stage;
    if (rules.accounts)
        if (const auto refused = refusedToPerson(*row, standing, actor, rules))
            return refused;
    if ((row->needs & int(Need::Approval)) && !standing.isApproved)
        return Refusal::NotApproved;
    if (act == Act::Publish && (row->needs & int(Need::Notice)) && !standing.hasNotice)
        return Refusal::NoNotice;
    return std::nullopt;
}

QString sentence(Refusal refusal, Act act, const Standing &standing)
{
    switch (refusal) {
    case Refusal::Stage:
        return translated(QT_TRANSLATE_NOOP("Process", "“%1” is not possible: the article is at “%2”."))
            .arg(label(act), label(standing.stage));
    case Refusal::Role:
        return translated(QT_TRANSLATE_NOOP("Process", "“%1” is not yours to do here: ask %2."))
            .arg(label(act), whoDoes(act, standing.stage));
    case Refusal::NotOwn:
        return translated(QT_TRANSLATE_NOOP("Process",
                                            "“%1” is not yours to do here: somebody else wrote the article."))
            .arg(label(act));
    case Refusal::OwnText:
        return translated(QT_TRANSLATE_NOOP(
            "Process", "You wrote this article, so another editor must approve it (four eyes)."));
    case Refusal::LastEditor:
        return translated(QT_TRANSLATE_NOOP(
            "Process", "You changed this article last, so another editor must approve it (four eyes)."));
    case Refusal::NotApproved:
        return translated(QT_TRANSLATE_NOOP(
            "Process", "The text as it is now is not approved: an editor must approve it first."));
    case Refusal::NoNotice:
        return translated(QT_TRANSLATE_NOOP(
            "Process", "The correction lacks its notice: say what was wrong and what is right."));
    }
    return {};
}

Stage stageAfter(Act act, const Standing &standing)
{
    const Transition *row = transition(act, standing.stage);
    Q_ASSERT(row);
    const bool back = act == Act::Unarchive || act == Act::TakeFromTrash;
    return back && standing.before != standing.stage ? standing.before : row->to;
}

QList<Act> allowedActs(const Standing &standing, const Actor &actor, const ProcessRules &rules)
{
    QList<Act> allowed;
    for (int act = 0; act < actCount; ++act)
        if (!refusal(Act(act), standing, actor, rules))
            allowed.append(Act(act));
    return allowed;
}

} // namespace toasoan
