#include "app/cli/step_call.h"

namespace toasoan::cli {

namespace {

Exit submit(const Call &call)
{
    Step step;
    step.act = Act::Submit;
    return takeStep(call, step);
}

constexpr Option submitOptions[]{waiveOption};

Exit takeBack(const Call &call)
{
    Step step;
    step.act = Act::TakeBack;
    return takeStep(call, step);
}

} // namespace

const Command submitCommand{"submit",
                            "submit ID [--waive T]",
                            QT_TRANSLATE_NOOP("Cli", "Submits an article for review; says what is missing."),
                            "toasoan-cli submit 0199",
                            submitOptions,
                            submit};

const Command takeBackCommand{
    "take-back",
    "take-back ID",
    QT_TRANSLATE_NOOP("Cli", "Takes back an article nobody has taken up yet (its writer)."),
    "toasoan-cli take-back 0199",
    {},
    takeBack};

} // namespace toasoan::cli
