#include "core/store/plan_store.h"

#include "core/store/database.h"
#include "core/store/row.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace toasoan {

namespace {

constexpr std::array calendarKinds{"planned", "scheduled", "published", "deadline"};
static_assert(calendarKinds.size() == size_t(CalendarEntry::Kind::Deadline) + 1);

Result<void> ok(const Result<QSqlQuery> &query)
{
    return query ? Result<void>() : query.error();
}

ArticleId articleFrom(const QVariant &value)
{
    return ArticleId::fromString(value.toString()).value_or(ArticleId());
}

Deadline deadlineFrom(const QVariant &date, const QVariant &time)
{
    return {dateFromRow(date), QTime::fromString(time.toString(), QStringLiteral("HH:mm"))};
}

QString toText(QTime time)
{
    return time.isValid() ? time.toString(QStringLiteral("HH:mm")) : QString();
}

Assignment assignmentFrom(const QSqlQuery &row)
{
    Assignment assignment;
    assignment.account = AccountId::fromString(row.value(1).toString()).value_or(AccountId());
    const QString fullName = row.value(3).toString();
    assignment.person = fullName.isEmpty() ? row.value(2).toString() : fullName;
    assignment.task = taskNamed(row.value(4).toString()).value_or(Task::Write);
    assignment.note = row.value(5).toString();
    assignment.by = row.value(6).toString();
    assignment.at = timeFromRow(row.value(7));
    return assignment;
}

qint64 startOf(QDate day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

// One kind of the calendar: rows of id, headline, stage, and when.
using AddRow = std::function<void(CalendarEntry, const QSqlQuery &)>;

Result<void> addKind(Database &database, const QString &sql, const QVariantList &values,
                     CalendarEntry::Kind kind, const AddRow &add)
{
    return database.each(sql, values, [&](const QSqlQuery &row) -> Result<void> {
        CalendarEntry entry;
        entry.kind = kind;
        entry.article = articleFrom(row.value(0));
        entry.headline = row.value(1).toString();
        entry.stage = stageNamed(row.value(2).toString()).value_or(Stage::Draft);
        add(entry, row);
        return {};
    });
}

} // namespace

QString name(CalendarEntry::Kind kind)
{
    return QString::fromLatin1(calendarKinds[size_t(kind)]);
}

std::optional<CalendarEntry::Kind> calendarKindNamed(QStringView name)
{
    for (size_t i = 0; i < calendarKinds.size(); ++i)
        if (name == QLatin1String(calendarKinds[i]))
            return CalendarEntry::Kind(i);
    return std::nullopt;
}

PlanStore::PlanStore(Database &database)
    : m_database(database)
{
}

Result<Plan> PlanStore::plan(ArticleId id)
{
    const auto all = plans({id});
    if (!all)
        return all.error();
    return all->value(id);
}

Result<QHash<ArticleId, Plan>> PlanStore::plans(const QList<ArticleId> &ids)
{
    QHash<ArticleId, Plan> plans;
    const QString wanted = idsAsJson(ids);
    const auto moments = m_database.each(QStringLiteral(R"(
        SELECT a.id, d.date, d.time, 0 FROM articles a JOIN deadlines d ON d.article = a.seq
        WHERE a.id IN (SELECT value FROM json_each(?))
        UNION ALL
        SELECT a.id, e.date, e.time, 1 FROM articles a JOIN embargoes e ON e.article = a.seq
        WHERE a.id IN (SELECT value FROM json_each(?))
    )"),
                                         {wanted, wanted}, [&](const QSqlQuery &row) -> Result<void> {
                                             Plan &plan = plans[articleFrom(row.value(0))];
                                             (row.value(3).toBool() ? plan.embargo : plan.deadline) =
                                                 deadlineFrom(row.value(1), row.value(2));
                                             return {};
                                         });
    if (!moments)
        return moments.error();
    const auto assignments =
        m_database.each(QStringLiteral(R"(
        SELECT a.id, t.account, c.name, c.full_name, t.task, t.note, t.by, t.at
        FROM articles a JOIN assignments t ON t.article = a.seq JOIN accounts c ON c.id = t.account
        WHERE a.id IN (SELECT value FROM json_each(?)) ORDER BY t.seq
    )"),
                        {wanted}, [&](const QSqlQuery &row) -> Result<void> {
                            plans[articleFrom(row.value(0))].assignments.append(assignmentFrom(row));
                            return {};
                        });
    if (!assignments)
        return assignments.error();
    return plans;
}

Result<void> PlanStore::setDeadline(ArticleId id, const Deadline &deadline)
{
    if (!deadline.isSet())
        return ok(m_database.run(
            QStringLiteral("DELETE FROM deadlines WHERE article = (SELECT seq FROM articles WHERE id = ?)"),
            {id.toString()}));
    return ok(m_database.run(QStringLiteral(R"(
        INSERT INTO deadlines (article, date, time) SELECT seq, ?, ? FROM articles WHERE id = ?
        ON CONFLICT (article) DO UPDATE SET date = excluded.date, time = excluded.time
    )"),
                             {toRow(deadline.date), toText(deadline.time), id.toString()}));
}

Result<void> PlanStore::setEmbargo(ArticleId id, const Deadline &embargo)
{
    if (!embargo.isSet())
        return ok(m_database.run(
            QStringLiteral("DELETE FROM embargoes WHERE article = (SELECT seq FROM articles WHERE id = ?)"),
            {id.toString()}));
    return ok(m_database.run(QStringLiteral(R"(
        INSERT INTO embargoes (article, date, time) SELECT seq, ?, ? FROM articles WHERE id = ?
        ON CONFLICT (article) DO UPDATE SET date = excluded.date, time = excluded.time
    )"),
                             {toRow(embargo.date), toText(embargo.time), id.toString()}));
}

Result<void> PlanStore::assign(ArticleId id, const Assignment &assignment)
{
    return ok(m_database.run(QStringLiteral(R"(
        INSERT INTO assignments (article, account, task, note, by, at) SELECT seq, ?, ?, ?, ?, ? FROM articles WHERE id = ?
        ON CONFLICT (article, account, task) DO UPDATE SET note = excluded.note, by = excluded.by, at = excluded.at
    )"),
                             {assignment.account.toString(), name(assignment.task), assignment.note,
                              assignment.by, toRow(assignment.at), id.toString()}));
}

Result<bool> PlanStore::unassign(ArticleId id, AccountId account, Task task)
{
    const auto done = m_database.run(QStringLiteral(R"(
        DELETE FROM assignments
        WHERE article = (SELECT seq FROM articles WHERE id = ?) AND account = ? AND task = ?
    )"),
                                     {id.toString(), account.toString(), name(task)});
    return done ? Result<bool>(done->numRowsAffected() > 0) : done.error();
}

Result<QList<DeskNotice>> PlanStore::dueUpTo(QDate day, AccountId account)
{
    QList<DeskNotice> due;
    const QString who = account.toString();
    const auto read = m_database.each(QStringLiteral(R"(
        SELECT a.id, a.headline, d.date, d.time
        FROM deadlines d JOIN articles a ON a.seq = d.article LEFT JOIN standings s ON s.article = a.seq
        WHERE d.date <= ? AND a.stage IN ('draft', 'submitted', 'inReview', 'returned', 'approved')
              AND (s.author = ? OR EXISTS (SELECT 1 FROM assignments t WHERE t.account = ? AND t.article = a.seq))
        ORDER BY d.date, d.time
    )"),
                                      {toRow(day), who, who}, [&](const QSqlQuery &row) -> Result<void> {
                                          DeskNotice notice;
                                          notice.article = articleFrom(row.value(0));
                                          notice.headline = row.value(1).toString();
                                          notice.deadline = deadlineFrom(row.value(2), row.value(3));
                                          due.append(notice);
                                          return {};
                                      });
    if (!read)
        return read.error();
    return due;
}

Result<QList<CalendarEntry>> PlanStore::calendar(QDate from, QDate to, QDate today)
{
    using Kind = CalendarEntry::Kind;
    QList<CalendarEntry> entries;
    const AddRow onDay = [&](CalendarEntry entry, const QSqlQuery &row) {
        entry.date = dateFromRow(row.value(3));
        const bool isAsBegun =
            entry.stage == Stage::Draft && entry.date == timeFromRow(row.value(4)).toLocalTime().date();
        if (!isAsBegun) // a new draft has the day of its making, which nobody planned
            entries.append(entry);
    };
    const AddRow atTime = [&](CalendarEntry entry, const QSqlQuery &row) {
        const QDateTime at = timeFromRow(row.value(3));
        entry.date = at.date();
        entry.time = at.time();
        entries.append(entry);
    };
    const AddRow byDeadline = [&](CalendarEntry entry, const QSqlQuery &row) {
        const Deadline deadline = deadlineFrom(row.value(3), row.value(4));
        entry.date = deadline.date;
        entry.time = deadline.time;
        entries.append(entry);
    };
    // A day of publication is a plan until the article is scheduled or out.
    auto read = addKind(m_database, QStringLiteral(R"(
        SELECT a.id, a.headline, a.stage, a.publication_date, a.created_at FROM articles a LEFT JOIN standings s ON s.article = a.seq
        WHERE a.publication_date BETWEEN ? AND ? AND a.stage IN ('draft', 'submitted', 'inReview', 'returned', 'approved')
              AND coalesce(s.published_revision, 0) = 0
    )"),
                        {toRow(std::max(from, today)), toRow(to)}, Kind::Planned, onDay);
    const QVariantList times{startOf(from), startOf(to.addDays(1))};
    if (read)
        read = addKind(m_database, QStringLiteral(R"(
        SELECT a.id, a.headline, a.stage, s.scheduled_at FROM standings s JOIN articles a ON a.seq = s.article
        WHERE s.scheduled_at >= ? AND s.scheduled_at < ? AND a.stage = 'scheduled'
    )"),
                       times, Kind::Scheduled, atTime);
    if (read)
        read = addKind(m_database, QStringLiteral(R"(
        SELECT a.id, a.headline, a.stage, s.first_published_at FROM standings s JOIN articles a ON a.seq = s.article
        WHERE s.first_published_at >= ? AND s.first_published_at < ? AND s.published_revision > 0 AND a.stage <> 'trashed'
    )"),
                       times, Kind::Published, atTime);
    if (read)
        read = addKind(m_database, QStringLiteral(R"(
        SELECT a.id, a.headline, a.stage, d.date, d.time FROM deadlines d JOIN articles a ON a.seq = d.article
        WHERE d.date BETWEEN ? AND ? AND a.stage IN ('draft', 'submitted', 'inReview', 'returned', 'approved')
    )"),
                       {toRow(from), toRow(to)}, Kind::Deadline, byDeadline);
    if (!read)
        return read.error();
    QList<ArticleId> due;
    for (const CalendarEntry &entry : std::as_const(entries))
        if (entry.kind == Kind::Deadline)
            due << entry.article;
    const auto planned = plans(due);
    if (!planned)
        return planned.error();
    for (CalendarEntry &entry : entries) {
        if (entry.kind != Kind::Deadline)
            continue;
        for (const Assignment &each : planned->value(entry.article).assignments)
            if (!entry.people.contains(each.person))
                entry.people << each.person;
    }
    std::stable_sort(entries.begin(), entries.end(), [](const CalendarEntry &a, const CalendarEntry &b) {
        if (a.date != b.date)
            return a.date < b.date;
        return a.time != b.time ? a.time < b.time : a.kind > b.kind; // of one time deadlines first
    });
    return entries;
}

} // namespace toasoan
