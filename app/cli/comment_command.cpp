#include "app/cli/command.h"
#include "app/cli/moment.h"
#include "app/cli/open_article.h"

#include "core/desk/drafting.h"
#include "core/desk/remarking.h"

#include <QJsonArray>
#include <QJsonObject>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Remark &remark)
{
    QJsonArray lines;
    for (const RemarkLine &line : remark.lines)
        lines.append(QJsonObject{{u"kind"_s, name(line.kind)},
                                 {u"author"_s, line.author},
                                 {u"at"_s, moment(line.at)},
                                 {u"text"_s, line.text}});
    QJsonObject object{{u"id"_s, remark.id.toString()},
                       {u"revision"_s, remark.revision},
                       {u"resolved"_s, remark.isResolved()},
                       {u"lines"_s, lines}};
    const Anchor &anchor = remark.anchor;
    if (anchor.isWhole())
        return object;
    object.insert(u"field"_s, anchor.field);
    object.insert(u"start"_s, anchor.start);
    object.insert(u"length"_s, anchor.length);
    object.insert(u"quoted"_s, anchor.quoted);
    if (!anchor.block.isNull())
        object.insert(u"block"_s, anchor.block.toString());
    return object;
}

void print(const Call &call, const Remark &remark)
{
    if (call.json())
        return call.print(toJson(remark));
    const RemarkLine &first = remark.lines.front();
    call.print({remark.id.toString(), remark.isResolved() ? u"resolved"_s : u"open"_s, first.author,
                moment(first.at), remark.anchor.quoted, first.text});
    for (const RemarkLine &line : remark.lines.mid(1))
        call.print(
            {remark.id.toString(), name(line.kind), line.author, moment(line.at), QString(), line.text});
}

// The one remark a part of whose id is given.
Result<RemarkId> remarkLike(const QList<Remark> &remarks, const QString &part)
{
    std::optional<RemarkId> found;
    for (const Remark &remark : remarks) {
        const QString id = remark.id.toString();
        if (!id.startsWith(part) && !id.endsWith(part))
            continue;
        if (found)
            return Error{
                Fault::WrongUse,
                text(QT_TRANSLATE_NOOP("Cli", "“%1” fits several remarks; give more of the id.")).arg(part),
                {}};
        found = remark.id;
    }
    if (!found)
        return Error{
            Fault::NotFound, text(QT_TRANSLATE_NOOP("Cli", "The article has no remark “%1”.")).arg(part), {}};
    return *found;
}

Exit say(const Call &call, const OpenArticle &open, const QString &words)
{
    const auto article = open.drafting().article(open.id).result();
    if (!article)
        return call.fail(article.error());
    const Anchor anchor = anchorOf(*article, call.value(u"on"_s));
    if (call.isSet(u"on"_s) && anchor.isWhole())
        return call.fail(
            {Fault::NotFound,
             text(QT_TRANSLATE_NOOP("Cli", "“%1” stands nowhere in the article.")).arg(call.value(u"on"_s)),
             {}});
    const auto said = open.newsroom->remarking().say(open.id, anchor, words).result();
    if (!said)
        return call.fail(said.error());
    print(call, *said);
    return Exit::Done;
}

// What is done about a remark that is there: a reply, or its end.
Exit answer(const Call &call, const OpenArticle &open, const QList<Remark> &remarks, const QString &option,
            const QString &words)
{
    const auto remark = remarkLike(remarks, call.value(option));
    if (!remark)
        return call.fail(remark.error());
    Remarking &remarking = open.newsroom->remarking();
    const auto done = (option == "reply"_L1     ? remarking.reply(open.id, *remark, words)
                       : option == "resolve"_L1 ? remarking.resolve(open.id, *remark, words)
                                                : remarking.reopen(open.id, *remark, words))
                          .result();
    return done ? Exit::Done : call.fail(done.error());
}

Exit run(const Call &call)
{
    if (call.arguments().isEmpty() || call.arguments().size() > 2)
        return call.wrongArguments();
    const QString words = call.arguments().value(1);
    QString option;
    for (const QString &each : {u"reply"_s, u"resolve"_s, u"reopen"_s})
        if (call.isSet(each))
            option = each;
    const bool reads = option.isEmpty() && words.isEmpty() && !call.isSet(u"on"_s);
    const auto open = openArticle(call, call.arguments().front(), reads ? OpenMode::Read : OpenMode::Write);
    if (!open)
        return call.fail(open.error());
    if (option.isEmpty() && !reads)
        return say(call, *open, words);
    const auto remarks = open->newsroom->remarking().remarks(open->id).result();
    if (!remarks)
        return call.fail(remarks.error());
    if (!option.isEmpty())
        return answer(call, *open, *remarks, option, words);
    for (const Remark &remark : *remarks)
        print(call, remark);
    return Exit::Done;
}

constexpr Option options[]{
    {"on", "WORDS",
     QT_TRANSLATE_NOOP("Cli", "the words of the article it is about; the article as a whole without")},
    {"reply", "REMARK", QT_TRANSLATE_NOOP("Cli", "answers a remark")},
    {"resolve", "REMARK", QT_TRANSLATE_NOOP("Cli", "marks a remark as done with")},
    {"reopen", "REMARK", QT_TRANSLATE_NOOP("Cli", "opens a resolved remark again")},
};

} // namespace

const Command commentCommand{
    "comment",
    "comment ID [TEXT] [--on WORDS | --reply REMARK | --resolve REMARK | --reopen REMARK]",
    QT_TRANSLATE_NOOP("Cli", "Makes a remark on an article, or lists those there are; no output has them."),
    "toasoan-cli comment 0199 \"ai nói câu này?\" --on \"bến nước\"",
    options,
    run};

} // namespace toasoan::cli
