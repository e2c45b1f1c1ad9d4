#include "app/cli/command.h"

#include "core/desk/keeping.h"
#include "core/desk/newsroom.h"

#include <QJsonArray>
#include <QJsonObject>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

Exit run(const Call &call)
{
    if (!call.arguments().isEmpty())
        return call.wrongArguments();
    const auto newsroom = call.open(OpenMode::Read, Who::Anybody);
    if (!newsroom)
        return call.fail(newsroom.error());
    const auto report = (*newsroom)->keeping().verify().result();
    if (!report)
        return call.fail(report.error());
    if (call.json()) {
        call.print(QJsonObject{{u"articles"_s, report->articles},
                               {u"revisions"_s, report->revisions},
                               {u"photos"_s, report->photos},
                               {u"problems"_s, QJsonArray::fromStringList(report->problems)}});
    } else {
        for (const QString &problem : report->problems)
            call.print({problem});
        call.print(
            {text(QT_TRANSLATE_NOOP("Cli", "Checked: %1 articles, %2 revisions, %3 pictures; problems: %4."))
                 .arg(report->articles)
                 .arg(report->revisions)
                 .arg(report->photos)
                 .arg(report->problems.size())});
    }
    return report->problems.isEmpty() ? Exit::Done : Exit::Findings;
}

} // namespace

const Command verifyCommand{
    "verify",
    "verify",
    QT_TRANSLATE_NOOP(
        "Cli", "Checks the store, the hash of every revision, the search index and every picture file."),
    "toasoan-cli verify",
    {},
    run};

} // namespace toasoan::cli
