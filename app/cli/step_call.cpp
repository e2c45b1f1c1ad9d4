#include "app/cli/step_call.h"

#include "app/cli/open_article.h"
#include "core/desk/reviewing.h"

#include <QJsonArray>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

QDateTime momentIn(const QString &text)
{
    const QDateTime iso = QDateTime::fromString(text.trimmed(), Qt::ISODate);
    if (iso.isValid() && text.contains(u'T'))
        return iso;
    for (const QString &form : {u"d/M/yyyy H:mm"_s, u"d-M-yyyy H:mm"_s, u"yyyy-M-d H:mm"_s})
        if (const QDateTime moment = QDateTime::fromString(text.simplified(), form); moment.isValid())
            return moment;
    return {};
}

QJsonObject toJson(const Lack &lack)
{
    QJsonObject object{{u"item"_s, name(lack.item)},
                       {u"level"_s, name(lack.level)},
                       {u"field"_s, lack.field},
                       {u"count"_s, lack.count},
                       {u"message"_s, sentence(lack)}};
    if (!lack.block.isNull())
        object.insert(u"block"_s, lack.block.toString());
    return object;
}

Exit takeStep(const Call &call, Step step)
{
    if (call.arguments().size() != 1)
        return call.wrongArguments();
    const auto open = openArticle(call, call.arguments().front(), OpenMode::Write);
    if (!open)
        return call.fail(open.error());
    step.article = open->id;
    step.reason = call.value(u"reason"_s);
    step.notice = call.value(u"notice"_s);
    step.waiver = call.value(u"waive"_s);
    const auto taken = open->newsroom->reviewing().take(step).result();
    if (!taken)
        return call.fail(taken.error());
    const Article &article = taken->article;
    if (call.json()) {
        QJsonArray lacks;
        for (const Lack &lack : taken->lacks)
            lacks.append(toJson(lack));
        call.print(QJsonObject{{u"id"_s, article.id.toString()},
                               {u"before"_s, name(taken->before)},
                               {u"stage"_s, name(article.stage)},
                               {u"revision"_s, article.revision},
                               {u"lacks"_s, lacks}});
        return Exit::Done;
    }
    call.print({article.id.toString(), name(article.stage), QString::number(article.revision)});
    for (const Lack &lack : taken->lacks)
        call.say(sentence(lack));
    return Exit::Done;
}

} // namespace toasoan::cli
