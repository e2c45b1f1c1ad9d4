#include "core/desk/package_steps.h"

#include "core/store/elsewhere_store.h"
#include "core/store/record_store.h"

#include <QSet>

namespace toasoan {

namespace {

enum class Telling { Not, OfTheWay, OfTheArticle };

// Which of the steps of a desk are told to others.
Telling tellingOf(Recorded what)
{
    switch (what) {
    case Recorded::HandedOver:
    case Recorded::TakenIn:
        return Telling::OfTheWay;
    case Recorded::Refused: // nothing came of it
    case Recorded::TakenOver:
    case Recorded::LockReleased:
        return Telling::Not;
    default:
        return Telling::OfTheArticle;
    }
}

} // namespace

Result<TakenSteps> takeSteps(const ArticleTaking &taking)
{
    const ArticleId id = taking.handed.id;
    const auto ours = RecordStore(taking.database).entries({.article = id, .limit = handedLimit::steps});
    if (!ours)
        return ours.error();
    QSet<QByteArray> recorded;
    for (const RecordEntry &entry : *ours)
        recorded.insert(entry.hash);
    QList<StepElsewhere> told = taking.handed.stepsElsewhere;
    for (const RecordEntry &entry : taking.handed.steps)
        told.append({entry, taking.signer.desk});
    ElsewhereStore store(taking.database);
    TakenSteps taken;
    for (const StepElsewhere &step : std::as_const(told)) {
        const Telling telling = tellingOf(step.entry.what);
        const bool isOurs = !step.entry.hash.isEmpty() && recorded.contains(step.entry.hash);
        if (telling == Telling::Not || isOurs)
            continue;
        const auto added = store.addStep(id, step);
        if (!added)
            return added.error();
        taken.isAny = taken.isAny || *added;
        taken.isNews = taken.isNews || (*added && telling == Telling::OfTheArticle);
    }
    return taken;
}

} // namespace toasoan
