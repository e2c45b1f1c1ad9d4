#include "app/cli/command.h"

#include "core/desk/keeping.h"
#include "core/desk/newsroom.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

Exit run(const Call &call)
{
    if (!call.arguments().isEmpty() || (call.isSet(u"head"_s) && call.value(u"head"_s).isEmpty()))
        return call.wrongArguments();
    const auto newsroom = call.open(OpenMode::Read, Who::Anybody);
    if (!newsroom)
        return call.fail(newsroom.error());
    const QString headFile = call.value(u"head"_s);
    const auto report = (*newsroom)
                            ->keeping()
                            .verify(headFile.isEmpty() ? headFile : QFileInfo(headFile).absoluteFilePath())
                            .result();
    if (!report)
        return call.fail(report.error());
    if (call.json()) {
        call.print(QJsonObject{{u"articles"_s, report->articles},
                               {u"revisions"_s, report->revisions},
                               {u"photos"_s, report->photos},
                               {u"recorded"_s, report->recorded},
                               {u"heads"_s, report->heads},
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
        call.print(
            {text(QT_TRANSLATE_NOOP("Cli", "Record: %1 entries, held against %2 heads written down outside "
                                           "the newsroom."))
                 .arg(report->recorded)
                 .arg(report->heads)});
    }
    return report->problems.isEmpty() ? Exit::Done : Exit::Findings;
}

constexpr Option options[]{
    {"head", "FILE",
     QT_TRANSLATE_NOOP("Cli", "the file with the daily heads of the record (the one the newsroom has set)")},
};

} // namespace

const Command verifyCommand{
    "verify",
    "verify [--head FILE]",
    QT_TRANSLATE_NOOP("Cli",
                      "Checks the store, the hash of every revision, the search index, every picture file "
                      "and the record: its chain, and whether it still holds the heads written down."),
    "toasoan-cli verify --head /media/usb/nhat-ky.txt",
    options,
    run};

} // namespace toasoan::cli
