#include "app/cli/call_proofreading.h"

#include "app/paths.h"
#include "core/desk/newsroom.h"
#include "core/desk/proofreading.h"

namespace toasoan::cli {

CallProofreading::CallProofreading() = default;
CallProofreading::~CallProofreading() = default;
CallProofreading::CallProofreading(CallProofreading &&) noexcept = default;
CallProofreading &CallProofreading::operator=(CallProofreading &&) noexcept = default;

Result<CallProofreading> CallProofreading::open(const Call &call, bool needsNewsroom)
{
    CallProofreading opened;
    if (needsNewsroom || call.storeIsNamed()) {
        auto newsroom = call.open(OpenMode::Read, needsNewsroom ? Who::SignedIn : Who::Anybody);
        if (!newsroom)
            return newsroom.error();
        opened.m_newsroom = std::move(*newsroom);
    } else {
        opened.m_alone = std::make_unique<Proofreading>(nullptr, systemClock(), personalWordsFile());
    }
    if (const QString problem = opened->dictionaryProblem(); !problem.isEmpty())
        call.say(problem);
    for (const QString &problem : opened->wordProblems())
        call.say(problem);
    return opened;
}

const Proofreading &CallProofreading::operator*() const
{
    return m_newsroom ? m_newsroom->proofreading() : *m_alone;
}

} // namespace toasoan::cli
