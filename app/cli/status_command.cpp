#include "app/cli/moment.h"
#include "app/cli/open_article.h"

#include "core/desk/planning.h"
#include "core/desk/reviewing.h"

#include <QJsonArray>
#include <QJsonObject>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

QString momentOrNone(const QDateTime &at)
{
    return at.isValid() ? moment(at) : QString();
}

// What is absent is unset.
QJsonObject withoutEmpty(QJsonObject object)
{
    for (const QString &key : object.keys())
        if (object[key].isString() && object[key].toString().isEmpty())
            object.remove(key);
    return object;
}

QJsonArray approvalsOf(const Situation &now)
{
    QJsonArray approvals;
    for (const Approval &each : now.approvals) {
        const bool isNewest = &each == &now.approvals.front();
        QJsonObject object{{u"by"_s, each.name},
                           {u"at"_s, moment(each.at)},
                           {u"revision"_s, each.revision},
                           {u"onPaper"_s, each.onPaper},
                           {u"note"_s, each.note},
                           {u"scan"_s, QString::fromLatin1(each.scan)},
                           {u"holds"_s, isNewest && now.standing.isApproved}};
        if (isNewest)
            object.insert(u"signed"_s, now.isSigned);
        approvals.append(withoutEmpty(object));
    }
    return approvals;
}

QJsonArray correctionsOf(const Situation &now)
{
    QJsonArray corrections;
    for (const Correction &each : now.corrections)
        corrections.append(withoutEmpty({{u"kind"_s, name(each.kind)},
                                         {u"notice"_s, each.notice},
                                         {u"by"_s, each.name},
                                         {u"begunAt"_s, moment(each.begun)},
                                         {u"endedAt"_s, momentOrNone(each.ended)},
                                         {u"revision"_s, each.revision}}));
    return corrections;
}

QJsonArray namesOf(const QList<Act> &acts)
{
    QJsonArray names;
    for (const Act act : acts)
        names.append(name(act));
    return names;
}

QJsonObject toJson(ArticleId id, const Situation &now, const Plan &plan)
{
    const Publication &fact = now.publication;
    return withoutEmpty({{u"id"_s, id.toString()},
                         {u"stage"_s, name(now.standing.stage)},
                         {u"author"_s, now.author},
                         {u"approved"_s, now.standing.isApproved},
                         {u"approvals"_s, approvalsOf(now)},
                         {u"publishedRevision"_s, fact.revision},
                         {u"firstPublishedAt"_s, momentOrNone(fact.first)},
                         {u"publishedAt"_s, momentOrNone(fact.last)},
                         {u"scheduledAt"_s, momentOrNone(fact.scheduled)},
                         {u"deadline"_s, plan.deadline.isSet() ? name(plan.deadline) : QString()},
                         {u"embargo"_s, plan.embargo.isSet() ? name(plan.embargo) : QString()},
                         {u"corrections"_s, correctionsOf(now)},
                         {u"deskNote"_s, now.deskNote},
                         {u"allowed"_s, namesOf(now.allowed)}});
}

// A line a fact: its name, then what it is.
void printLines(const Call &call, const QJsonObject &facts)
{
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        if (!it->isArray()) {
            call.print({it.key(), it->toVariant().toString()});
            continue;
        }
        for (const QJsonValue &each : it->toArray()) {
            QStringList fields{it.key()};
            if (each.isString())
                fields << each.toString();
            const QJsonObject object = each.toObject();
            for (auto part = object.begin(); part != object.end(); ++part)
                fields << part.key() + u'=' + part->toVariant().toString();
            call.print(fields);
        }
    }
}

Exit run(const Call &call)
{
    if (call.arguments().size() != 1)
        return call.wrongArguments();
    const auto open = openArticle(call, call.arguments().front(), OpenMode::Read);
    if (!open)
        return call.fail(open.error());
    const auto now = open->newsroom->reviewing().situation(open->id).result();
    const auto planned = open->newsroom->planning().situation(open->id).result();
    if (!now || !planned)
        return call.fail(now ? planned.error() : now.error());
    const QJsonObject facts = toJson(open->id, *now, planned->plan);
    if (call.json())
        call.print(facts);
    else
        printLines(call, facts);
    return Exit::Done;
}

} // namespace

const Command statusCommand{
    "status",
    "status ID",
    QT_TRANSLATE_NOOP("Cli",
                      "Tells where an article stands: its stage, who approved which version and whether "
                      "that holds and is signed, what is public since when, what is scheduled, its "
                      "embargo and corrections, and what you may do with it now."),
    "toasoan-cli status 0199 --json",
    {},
    run};

} // namespace toasoan::cli
