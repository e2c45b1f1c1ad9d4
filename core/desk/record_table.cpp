#include "core/desk/record_table.h"

#include "core/desk/record_notes.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Record)
};

QString withOffset(const QDateTime &time)
{
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

template <class AnyId>
QString shown(AnyId id)
{
    return id.isNull() ? QString() : id.toString();
}

QString dayOf(const QDateTime &time)
{
    return time.date().toString(QStringLiteral("d/M/yyyy"));
}

QString periodOf(const RecordQuery &query)
{
    const QString first = dayOf(query.since);
    const QString last = dayOf(query.until.addMSecs(-1));
    if (query.since.isValid() && query.until.isValid())
        return first == last ? Texts::tr("On %1").arg(first) : Texts::tr("From %1 to %2").arg(first, last);
    if (query.since.isValid())
        return Texts::tr("From %1 on").arg(first);
    return query.until.isValid() ? Texts::tr("Up to %1").arg(last) : Texts::tr("From the beginning");
}

QStringList wishOf(const RecordQuery &query, const QString &headline)
{
    QStringList lines{periodOf(query)};
    if (!query.article.isNull())
        lines << Texts::tr("Only the article “%1”")
                     .arg(headline.isEmpty() ? query.article.toString() : headline);
    if (!query.actor.isEmpty())
        lines << Texts::tr("Only %1").arg(query.actor);
    if (!query.what.isEmpty()) {
        QStringList kinds;
        for (const Recorded what : query.what)
            kinds << label(what);
        lines << Texts::tr("Only these: %1").arg(kinds.join(QStringLiteral(", ")));
    }
    return lines;
}

QStringList printedRow(const RecordLine &line)
{
    const RecordEntry &entry = line.entry;
    const QString told = sentence(line);
    const QString note = noteInWords(entry);
    return {QString::number(entry.number), momentOf(entry),
            note.isEmpty() ? told : QString(told + u'\n' + note)};
}

} // namespace

QStringList csvHeadings()
{
    return {Texts::tr("Number"),
            Texts::tr("Time"),
            Texts::tr("Who"),
            Texts::tr("What"),
            Texts::tr("Headline now"),
            Texts::tr("Version"),
            Texts::tr("Reason or note"),
            Texts::tr("Name of what"),
            Texts::tr("Article"),
            Texts::tr("Account"),
            Texts::tr("Hash of the text before"),
            Texts::tr("Hash of the text after"),
            Texts::tr("Milliseconds since the computer was started"),
            Texts::tr("Hash of the entry")};
}

QStringList csvRow(const RecordLine &line)
{
    const RecordEntry &entry = line.entry;
    return {QString::number(entry.number),
            withOffset(entry.at),
            entry.actor,
            label(entry.what),
            line.headline,
            entry.revision > 0 ? QString::number(entry.revision) : QString(),
            noteInWords(entry),
            name(entry.what),
            shown(entry.article),
            shown(entry.account),
            QString::fromLatin1(entry.before),
            QString::fromLatin1(entry.after),
            QString::number(entry.uptime),
            QString::fromLatin1(entry.hash)};
}

PrintedTable printedTable(const RecordQuery &query, const QList<RecordLine> &lines)
{
    PrintedTable table;
    table.title = Texts::tr("Record of the newsroom");
    table.lines = wishOf(query, lines.isEmpty() ? QString() : lines.first().headline);
    table.headings = {Texts::tr("Number"), Texts::tr("Time"), Texts::tr("What happened")};
    table.shares = {0.09, 0.24, 0.67};
    for (const RecordLine &line : lines)
        table.rows.append(printedRow(line));
    table.empty = Texts::tr("Nothing stands in the record that was looked for.");
    if (!lines.isEmpty()) {
        const RecordEntry &newest = lines.first().entry;
        table.lines << Texts::tr("%n entries, the newest first", nullptr, int(lines.size()));
        table.lines << Texts::tr("Hash of entry %1: %2")
                           .arg(QString::number(newest.number), QString::fromLatin1(newest.hash));
    }
    return table;
}

} // namespace toasoan
