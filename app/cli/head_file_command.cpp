#include "app/cli/command.h"

#include "core/desk/newsroom.h"
#include "core/desk/record.h"

#include <QFileInfo>
#include <QJsonObject>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

Exit run(const Call &call)
{
    const bool sets = !call.arguments().isEmpty();
    const bool stops = call.isSet(u"none"_s);
    if (call.arguments().size() > 1 || (sets && (stops || call.arguments().front().isEmpty())))
        return call.wrongArguments();
    const auto newsroom = call.open(sets || stops ? OpenMode::Write : OpenMode::Read);
    if (!newsroom)
        return call.fail(newsroom.error());
    Record &record = (*newsroom)->record();
    if (sets || stops) {
        const QString path = sets ? QFileInfo(call.arguments().front()).absoluteFilePath() : QString();
        if (const auto done = record.setHeadFile(path).result(); !done)
            return call.fail(done.error());
    }
    const auto path = record.headFile().result();
    if (!path)
        return call.fail(path.error());
    if (call.json())
        call.print(QJsonObject{{u"file"_s, *path}});
    else if (!path->isEmpty())
        call.print({*path});
    return Exit::Done;
}

constexpr Option options[]{
    {"none", nullptr, QT_TRANSLATE_NOOP("Cli", "writes it nowhere any more; what is in the file stays")},
};

} // namespace

const Command headFileCommand{
    "head-file",
    "head-file [FILE | --none]",
    QT_TRANSLATE_NOOP("Cli", "Prints the file outside the newsroom into which the hash of the last entry of "
                             "the record is written every day, after setting it; setting it writes the first "
                             "line at once. Only an administrator sets it; that is recorded."),
    "toasoan-cli head-file /media/usb/nhat-ky.txt",
    options,
    run};

} // namespace toasoan::cli
