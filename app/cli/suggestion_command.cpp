#include "app/cli/command.h"
#include "app/cli/moment.h"
#include "app/cli/open_article.h"

#include "core/desk/drafting.h"
#include "core/desk/suggesting.h"
#include "core/workflow/suggested_changes.h"

#include <QJsonArray>
#include <QJsonObject>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Suggestion &suggestion)
{
    const SuggestedWords words = wordsOf(suggestion.change);
    const Anchor &anchor = suggestion.change.anchor;
    QJsonObject object{{u"id"_s, suggestion.id.toString()},
                       {u"kind"_s, name(kindOf(suggestion.change))},
                       {u"state"_s, name(suggestion.state)},
                       {u"author"_s, suggestion.author},
                       {u"at"_s, moment(suggestion.at)},
                       {u"revision"_s, suggestion.revision},
                       {u"field"_s, anchor.field},
                       {u"start"_s, anchor.start},
                       {u"length"_s, anchor.length},
                       {u"removed"_s, words.removed},
                       {u"added"_s, words.added}};
    if (!anchor.block.isNull())
        object.insert(u"block"_s, anchor.block.toString());
    if (!suggestion.isOpen()) {
        object.insert(u"decidedBy"_s, suggestion.decidedBy);
        object.insert(u"decidedAt"_s, moment(suggestion.decidedAt));
    }
    return object;
}

void print(const Call &call, const Suggestion &suggestion)
{
    if (call.json())
        return call.print(toJson(suggestion));
    const SuggestedWords words = wordsOf(suggestion.change);
    call.print({suggestion.id.toString(), name(suggestion.state), name(kindOf(suggestion.change)),
                suggestion.author, moment(suggestion.at), words.removed, words.added});
}

// The article with `words` at the first place where `on` stands.
Result<Article> reworded(const Article &article, const QString &on, const QString &words)
{
    const Anchor place = anchorOf(article, on);
    if (on.isEmpty() || place.isWhole())
        return Error{Fault::NotFound,
                     text(QT_TRANSLATE_NOOP("Cli", "“%1” stands nowhere in the article.")).arg(on),
                     {}};
    SuggestedChange change;
    change.anchor = place;
    change.words = {{{on, false, false, {}, {}}},
                    words.isEmpty() ? QList<Span>() : QList<Span>{{words, false, false, {}, {}}}};
    return withChange(article, change);
}

Exit suggest(const Call &call, const OpenArticle &open, const QString &words)
{
    const auto present = open.drafting().article(open.id).result();
    const auto own = open.newsroom->suggesting().withOwn(open.id).result();
    if (!present || !own)
        return call.fail(present ? own.error() : present.error());
    const auto wanted = reworded(*own, call.value(u"on"_s), words);
    if (!wanted)
        return call.fail(wanted.error());
    const auto made = open.newsroom->suggesting().suggest(*present, *wanted).result();
    if (!made)
        return call.fail(made.error());
    for (const Suggestion &suggestion : *made)
        print(call, suggestion);
    return Exit::Done;
}

// The open ones that `part` means: one by its id, or all of them, or all of one person.
Result<QList<SuggestionId>> chosen(const Call &call, const QList<Suggestion> &all, const QString &part)
{
    QList<SuggestionId> ids;
    for (const Suggestion &suggestion : all) {
        const QString id = suggestion.id.toString();
        const bool isMeant = part == "all"_L1 || id.startsWith(part) || id.endsWith(part);
        const bool isTheirs = !call.isSet(u"by"_s) || suggestion.author == call.value(u"by"_s);
        if (suggestion.isOpen() && isMeant && isTheirs)
            ids.append(suggestion.id);
    }
    if (ids.size() > 1 && part != "all"_L1)
        return Error{
            Fault::WrongUse,
            text(QT_TRANSLATE_NOOP("Cli", "“%1” fits several suggestions; give more of the id.")).arg(part),
            {}};
    if (ids.isEmpty())
        return Error{Fault::NotFound,
                     text(QT_TRANSLATE_NOOP("Cli", "The article has no open suggestion “%1”.")).arg(part),
                     {}};
    return ids;
}

Exit accept(const Call &call, const OpenArticle &open, const QList<SuggestionId> &ids)
{
    const auto accepted = open.newsroom->suggesting().accept(open.id, ids).result();
    if (!accepted)
        return call.fail(accepted.error());
    for (const SuggestionId id : accepted->unfit)
        call.say(
            text(QT_TRANSLATE_NOOP("Cli", "%1 no longer fits the text and stays open.")).arg(id.toString()));
    if (call.json())
        call.print(QJsonObject{{u"id"_s, open.id.toString()},
                               {u"revision"_s, accepted->article.revision},
                               {u"accepted"_s, accepted->accepted.size()},
                               {u"unfit"_s, accepted->unfit.size()}});
    else
        call.print({open.id.toString(), QString::number(accepted->article.revision),
                    QString::number(accepted->accepted.size())});
    return Exit::Done;
}

Exit run(const Call &call)
{
    if (call.arguments().isEmpty() || call.arguments().size() > 2)
        return call.wrongArguments();
    const bool decides = call.isSet(u"accept"_s) || call.isSet(u"reject"_s);
    const bool suggests = call.isSet(u"on"_s);
    if ((decides && suggests) || (call.arguments().size() == 2 && !suggests))
        return call.wrongArguments();
    const auto open =
        openArticle(call, call.arguments().front(), decides || suggests ? OpenMode::Write : OpenMode::Read);
    if (!open)
        return call.fail(open.error());
    if (suggests)
        return suggest(call, *open, call.arguments().value(1));
    const auto all = open->newsroom->suggesting().suggestions(open->id).result();
    if (!all)
        return call.fail(all.error());
    if (!decides) {
        for (const Suggestion &suggestion : *all)
            print(call, suggestion);
        return Exit::Done;
    }
    const bool accepts = call.isSet(u"accept"_s);
    const auto ids = chosen(call, *all, call.value(accepts ? u"accept"_s : u"reject"_s));
    if (!ids)
        return call.fail(ids.error());
    if (accepts)
        return accept(call, *open, *ids);
    const auto done = open->newsroom->suggesting().reject(open->id, *ids).result();
    return done ? Exit::Done : call.fail(done.error());
}

constexpr Option options[]{
    {"on", "WORDS",
     QT_TRANSLATE_NOOP("Cli",
                       "the words of the article that TEXT would stand for; without TEXT they would go")},
    {"accept", "SUGGESTION", QT_TRANSLATE_NOOP("Cli", "makes the change: one by its id, or “all”")},
    {"reject", "SUGGESTION", QT_TRANSLATE_NOOP("Cli", "decides against it: one by its id, or “all”")},
    {"by", "NAME", QT_TRANSLATE_NOOP("Cli", "with “all”: only what this person suggested")},
};

} // namespace

const Command suggestionCommand{
    "suggestion",
    "suggestion ID [TEXT --on WORDS | --accept SUGGESTION | --reject SUGGESTION] [--by NAME]",
    QT_TRANSLATE_NOOP("Cli", "Suggests other words, lists what was suggested, accepts it or not."),
    "toasoan-cli suggestion 0199 \"giếng nước\" --on \"bến nước\"",
    options,
    run};

} // namespace toasoan::cli
