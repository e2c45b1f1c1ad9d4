#pragma once

#include "app/cli/command.h"

namespace toasoan {
class Proofreading;
}

namespace toasoan::cli {

// Proofreading with the words of the newsroom the call names, or alone where it names none.
class CallProofreading
{
public:
    // `needsNewsroom`: also when none is named (articles are to be checked).
    static Result<CallProofreading> open(const Call &call, bool needsNewsroom);
    ~CallProofreading();
    CallProofreading(CallProofreading &&) noexcept;
    CallProofreading &operator=(CallProofreading &&) noexcept;

    const Proofreading &operator*() const;
    const Proofreading *operator->() const { return &**this; }
    Newsroom *newsroom() const { return m_newsroom.get(); }

private:
    CallProofreading();

    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<Proofreading> m_alone;
};

} // namespace toasoan::cli
