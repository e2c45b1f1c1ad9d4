#include "core/desk/clearance.h"

#include "core/desk/edit_gate.h"
#include "core/desk/step.h"
#include "core/exchange/page_words.h"
#include "core/store/article_store.h"
#include "core/store/plan_store.h"
#include "core/store/process_store.h"

namespace toasoan {

namespace {

// Whether it is the text that is public.
Result<bool> isPublic(Database &database, const Article &article, const Publication &publication)
{
    if (!publication.isPublic())
        return false;
    const auto published = ArticleStore(database).revision(article.id, publication.revision);
    if (!published)
        return published.error();
    const auto now = digestOf(database, article);
    const auto then = digestOf(database, *published);
    if (!now || !then)
        return now ? then.error() : now.error();
    return *now == *then;
}

} // namespace

Result<Clearance> clearanceFor(Database &database, const Article &article)
{
    ProcessStore process(database);
    const auto row = process.standing(article.id);
    if (!row && row.error().fault == Fault::NotFound)
        return Clearance(); // never stored
    if (!row)
        return row.error();
    const auto standing = standingOf(database, article);
    const auto isOut = isPublic(database, article, row->publication);
    const auto corrections = process.corrections(article.id);
    if (!standing || !isOut)
        return standing ? isOut.error() : standing.error();
    if (!corrections)
        return corrections.error();
    const auto plan = PlanStore(database).plan(article.id);
    if (!plan)
        return plan.error();
    Clearance clearance;
    clearance.isApproved = standing->isApproved || *isOut;
    clearance.embargo = *isOut ? QDateTime() : embargoEnd(plan->embargo);
    for (const Correction &correction : *corrections) {
        // One under way belongs to the new text, not to the one that is still public.
        const bool told = correction.isUnderWay() ? !*isOut : correction.revision > 0;
        const QDateTime at = correction.isUnderWay() ? correction.begun : correction.ended;
        if (told && !correction.notice.isEmpty())
            clearance.notices.prepend(noticeLine(at.toLocalTime().date(), correction.notice));
    }
    return clearance;
}

} // namespace toasoan
