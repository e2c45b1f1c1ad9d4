#include "app/cli/command.h"
#include "app/cli/moment.h"

#include "core/article/date_line.h"
#include "core/desk/drafting.h"
#include "core/desk/newsroom.h"
#include "core/desk/record.h"

#include <QFileInfo>
#include <QJsonObject>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 1'000'000;

template <class AnyId>
QString shown(AnyId id)
{
    return id.isNull() ? QString() : id.toString();
}

QJsonObject toJson(const RecordLine &line)
{
    const RecordEntry &entry = line.entry;
    return {{u"number"_s, entry.number},
            {u"at"_s, moment(entry.at)},
            {u"uptime"_s, entry.uptime},
            {u"account"_s, shown(entry.account)},
            {u"actor"_s, entry.actor},
            {u"what"_s, name(entry.what)},
            {u"article"_s, shown(entry.article)},
            {u"headline"_s, line.headline},
            {u"revision"_s, entry.revision},
            {u"before"_s, QString::fromLatin1(entry.before)},
            {u"after"_s, QString::fromLatin1(entry.after)},
            {u"note"_s, entry.note},
            {u"hash"_s, QString::fromLatin1(entry.hash)},
            {u"desk"_s, line.desk}};
}

Error wrong(const QString &sentence)
{
    return {Fault::WrongUse, sentence, {}};
}

Result<QDateTime> startOf(const QString &text, int daysLater)
{
    const auto day = readDate(text);
    if (!day)
        return wrong(cli::text(QT_TRANSLATE_NOOP("Cli", "“%1” is no date; write 2024-10-15 or 15/10/2024."))
                         .arg(text));
    return day->addDays(daysLater).startOfDay();
}

Result<QList<Recorded>> kindsIn(const QString &names)
{
    QList<Recorded> kinds;
    for (const QString &part : names.split(u',', Qt::SkipEmptyParts)) {
        const auto kind = recordedNamed(part.trimmed());
        if (!kind) {
            QStringList all;
            for (int i = 0; i < recordedCount; ++i)
                all << name(Recorded(i));
            return wrong(text(QT_TRANSLATE_NOOP("Cli", "The record has no “%1”; it has %2."))
                             .arg(part.trimmed(), all.join(u", "_s)));
        }
        kinds << *kind;
    }
    return kinds;
}

// Everything the call asks for but the article.
Result<RecordQuery> queryOf(const Call &call)
{
    RecordQuery query;
    query.actor = call.value(u"who"_s).normalized(QString::NormalizationForm_C);
    if (call.isSet(u"since"_s)) {
        const auto since = startOf(call.value(u"since"_s), 0);
        if (!since)
            return since.error();
        query.since = *since;
    }
    if (call.isSet(u"until"_s)) {
        const auto until = startOf(call.value(u"until"_s), 1); // that day is in it
        if (!until)
            return until.error();
        query.until = *until;
    }
    const auto kinds = kindsIn(call.value(u"what"_s));
    if (!kinds)
        return kinds.error();
    query.what = *kinds;
    if (call.isSet(u"limit"_s)) {
        bool isNumber = false;
        query.limit = call.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || query.limit < 1 || query.limit > mostLines)
            return wrong(
                text(QT_TRANSLATE_NOOP("Cli", "--limit takes a whole number from 1 to %1.")).arg(mostLines));
    }
    return query;
}

Exit writeTo(const Call &call, Record &record, const RecordQuery &query)
{
    const QString path = QFileInfo(call.value(u"to"_s)).absoluteFilePath();
    const bool isPdf = path.endsWith(u".pdf"_s, Qt::CaseInsensitive);
    if (!isPdf && !path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return call.wrongUse(text(QT_TRANSLATE_NOOP("Cli", "--to takes a file named .csv or .pdf.")));
    if (call.isSet(u"limit"_s))
        return call.wrongUse(
            text(QT_TRANSLATE_NOOP("Cli", "--to writes everything that is found; leave --limit out.")));
    const auto written = (isPdf ? record.exportPdf(query, path) : record.exportCsv(query, path)).result();
    if (!written)
        return call.fail(written.error());
    call.print({path});
    return Exit::Done;
}

// Nobody of that name, or nothing of theirs.
void sayWhoThereIs(const Call &call, Record &record)
{
    if (const auto people = record.people().result(); people && !people->isEmpty())
        call.say(text(QT_TRANSLATE_NOOP("Cli", "Nothing of “%1” is found. In the record are: %2."))
                     .arg(call.value(u"who"_s), people->join(u", "_s)));
}

Exit print(const Call &call, const Result<QList<RecordLine>> &lines)
{
    if (!lines)
        return call.fail(lines.error());
    for (const RecordLine &line : *lines) {
        const RecordEntry &entry = line.entry;
        if (call.json())
            call.print(toJson(line));
        else if (!line.desk.isEmpty())
            call.print({line.desk,
                        moment(entry.at),
                        entry.actor,
                        name(entry.what),
                        shown(entry.article),
                        {},
                        entry.note});
        else
            call.print({QString::number(entry.number), moment(entry.at), entry.actor, name(entry.what),
                        shown(entry.article),
                        entry.revision > 0 ? QString::number(entry.revision) : QString(), entry.note});
    }
    return Exit::Done;
}

Exit run(const Call &call)
{
    if (call.arguments().size() > 1 || (call.isSet(u"elsewhere"_s) && call.arguments().isEmpty()))
        return call.wrongArguments();
    auto query = queryOf(call);
    if (!query)
        return call.wrongUse(query.error().message);
    const auto newsroom = call.open(OpenMode::Read);
    if (!newsroom)
        return call.fail(newsroom.error());
    if (!call.arguments().isEmpty()) {
        const auto id = (*newsroom)->drafting().idLike(call.arguments().front().toLower()).result();
        if (!id)
            return call.fail(id.error());
        query->article = *id;
    }
    Record &record = (*newsroom)->record();
    if (call.isSet(u"elsewhere"_s))
        return print(call, record.stepsElsewhere(query->article).result());
    if (call.isSet(u"to"_s))
        return writeTo(call, record, *query);
    const auto lines = record.lines(*query).result();
    if (lines && lines->isEmpty() && !query->actor.isEmpty())
        sayWhoThereIs(call, record);
    return print(call, lines);
}

constexpr Option options[]{
    {"since", "DATE", QT_TRANSLATE_NOOP("Cli", "from this day on (2024-10-15 or 15/10/2024)")},
    {"until", "DATE", QT_TRANSLATE_NOOP("Cli", "up to this day, which is in it")},
    {"who", "NAME",
     QT_TRANSLATE_NOOP("Cli", "only what this person did, by full name or name of the account")},
    {"what", "KIND,…", QT_TRANSLATE_NOOP("Cli", "only these (approved, returned, refused, signedIn …)")},
    {"limit", "N", QT_TRANSLATE_NOOP("Cli", "at most N (200)")},
    {"elsewhere", nullptr,
     QT_TRANSLATE_NOOP("Cli",
                       "what other desks did with the article ID, as they told: no part of the record; "
                       "the desk stands for the number")},
    {"to", "FILE", QT_TRANSLATE_NOOP("Cli", "write all of it into a table (.csv) or for paper (.pdf)")},
};

} // namespace

const Command logCommand{
    "log",
    "log [ID] [--since DATE] [--until DATE] [--who NAME] [--what KIND,…] [--limit N] [--to FILE] "
    "[--elsewhere]",
    QT_TRANSLATE_NOOP("Cli",
                      "Who did what and when, of an article or of all, newest first: number, time, who, "
                      "what, article, version, note."),
    "toasoan-cli log --since 15/10/2024 --what approved,returned --to nhat-ky.csv",
    options,
    run};

} // namespace toasoan::cli
