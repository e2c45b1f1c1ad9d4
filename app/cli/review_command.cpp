#include "app/cli/step_call.h"

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

Exit takeUp(const Call &call)
{
    Step step;
    step.act = Act::TakeUp;
    return takeStep(call, step);
}

Exit giveBack(const Call &call)
{
    Step step;
    step.act = Act::Return;
    return takeStep(call, step);
}

constexpr Option giveBackOptions[]{reasonOption};

Exit approve(const Call &call)
{
    Step step;
    step.act = Act::Approve;
    step.onPaper = call.isSet(u"paper"_s);
    step.paperNote = call.value(u"paper"_s);
    step.scanFile = call.value(u"scan"_s);
    if (!step.scanFile.isEmpty() && !step.onPaper)
        return call.wrongUse(text(QT_TRANSLATE_NOOP("Cli", "--scan goes with --paper.")));
    return takeStep(call, step);
}

constexpr Option approveOptions[]{
    waiveOption,
    {"paper", "T", QT_TRANSLATE_NOOP("Cli", "it was approved on paper: by whom, with what remark")},
    {"scan", "FILE", QT_TRANSLATE_NOOP("Cli", "the scan of that paper, kept beside the article")}};

Exit sendBack(const Call &call)
{
    Step step;
    step.act = Act::SendBack;
    return takeStep(call, step);
}

constexpr Option sendBackOptions[]{reasonOption};

} // namespace

const Command takeUpCommand{"take-up",
                            "take-up ID",
                            QT_TRANSLATE_NOOP("Cli", "Takes up a submitted article for editing."),
                            "toasoan-cli take-up 0199",
                            {},
                            takeUp};

const Command returnCommand{"return",
                            "return ID --reason T",
                            QT_TRANSLATE_NOOP("Cli", "Returns an article to its writer."),
                            "toasoan-cli return 0199 --reason \"thiếu tên người nói\"",
                            giveBackOptions,
                            giveBack};

const Command approveCommand{
    "approve",
    "approve ID [--paper T [--scan FILE]] [--waive T]",
    QT_TRANSLATE_NOOP("Cli", "Approves the text as it is; nobody approves what they wrote."),
    "toasoan-cli approve 0199",
    approveOptions,
    approve};

const Command sendBackCommand{
    "send-back",
    "send-back ID --reason T",
    QT_TRANSLATE_NOOP("Cli", "Sends an approved article back to the editors (a publisher)."),
    "toasoan-cli send-back 0199 --reason \"ảnh thứ hai mờ\"",
    sendBackOptions,
    sendBack};

} // namespace toasoan::cli
