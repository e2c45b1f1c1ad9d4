#include "app/cli/command.h"

#include "core/desk/newsroom.h"
#include "core/desk/replacing.h"

#include <QJsonObject>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

// The sentence as `diff` writes it.
QString marked(const PlannedChange &planned)
{
    const SentenceOf &sentence = planned.sentence;
    const QString added =
        planned.change.place.with.isEmpty() ? QString() : u"{+%1+}"_s.arg(planned.change.place.with);
    return sentence.text.left(sentence.start) +
           u"[-%1-]"_s.arg(sentence.text.mid(sentence.start, sentence.length)) + added +
           sentence.text.mid(sentence.start + sentence.length);
}

void print(const Call &call, const PlannedArticle &article, const PlannedChange &planned)
{
    const TextChange &change = planned.change;
    const QString before = planned.sentence.text.mid(planned.sentence.start, planned.sentence.length);
    if (!call.json()) {
        call.print(
            {article.id.toString(), change.field, before + u" → "_s + change.place.with, marked(planned)});
        return;
    }
    QJsonObject object{{u"id"_s, article.id.toString()},   {u"headline"_s, article.headline},
                       {u"field"_s, change.field},         {u"start"_s, change.place.start},
                       {u"length"_s, change.place.length}, {u"before"_s, before},
                       {u"after"_s, change.place.with},    {u"sentence"_s, planned.sentence.text}};
    if (!change.block.isNull())
        object.insert(u"block"_s, change.block.toString());
    if (change.field == "cell"_L1 || change.field == "note"_L1)
        object.insert(u"part"_s, change.part);
    call.print(object);
}

Exit apply(const Call &call, Replacing &replacing, const ReplacePlan &plan)
{
    const auto outcome = replacing.apply(plan).result();
    if (!outcome)
        return call.fail(outcome.error());
    for (const QString &headline : outcome->skipped)
        call.say(
            text(QT_TRANSLATE_NOOP("Cli", "“%1” was changed meanwhile and is left as it is.")).arg(headline));
    return outcome->skipped.isEmpty() ? Exit::Done : Exit::Findings;
}

Exit run(const Call &call)
{
    if (call.arguments().size() != 2 || call.arguments().front().isEmpty())
        return call.wrongArguments();
    const bool applies = call.isSet(u"apply"_s);
    const auto newsroom = call.open(applies ? OpenMode::Write : OpenMode::Read);
    if (!newsroom)
        return call.fail(newsroom.error());
    const ReplaceWish wish{.query = {.words = call.arguments().front(),
                                     .matchCase = call.isSet(u"case"_s),
                                     .matchMarks = call.isSet(u"marks"_s),
                                     .wholeWords = call.isSet(u"whole"_s),
                                     .isPattern = call.isSet(u"regex"_s)},
                           .with = call.arguments().back(),
                           .published = call.isSet(u"published"_s)};
    Replacing &replacing = (*newsroom)->replacing();
    const auto plan = replacing.find(wish).result();
    if (!plan)
        return call.fail(plan.error());
    for (const PlannedArticle &article : plan->articles)
        for (const PlannedChange &change : article.changes)
            print(call, article, change);
    if (!plan->isWhole)
        call.say(text(QT_TRANSLATE_NOOP(
            "Cli", "There are more places than these; replace them and call the command again.")));
    if (plan->unreadable > 0)
        call.say(text(QT_TRANSLATE_NOOP("Cli", "Damaged articles were left out; “verify” names them.")));
    if (applies)
        return apply(call, replacing, *plan);
    return plan->places() > 0 ? Exit::Findings : Exit::Done;
}

constexpr Option options[]{
    {"case", nullptr, QT_TRANSLATE_NOOP("Cli", "capital and small letters differ")},
    {"marks", nullptr, QT_TRANSLATE_NOOP("Cli", "marks count: “hoa” does not find “hoà”")},
    {"whole", nullptr, QT_TRANSLATE_NOOP("Cli", "whole syllables only")},
    {"regex", nullptr,
     QT_TRANSLATE_NOOP("Cli", "OLD is a regular expression (marks count); \\1 in NEW is its first group")},
    {"published", nullptr, QT_TRANSLATE_NOOP("Cli", "also in articles that have been published")},
    {"apply", nullptr, QT_TRANSLATE_NOOP("Cli", "makes the changes; without it they are only listed")},
};

} // namespace

const Command replaceCommand{
    "replace",
    "replace OLD NEW [--marks] [--case] [--whole] [--regex] [--published] [--apply]",
    QT_TRANSLATE_NOOP("Cli",
                      "Replaces words in all articles but those in the trash. Lists each place and, with "
                      "--apply, changes them all at once, keeping a revision of what was there. The "
                      "status is 1 while there are places that were not changed."),
    "toasoan-cli replace \"uỷ ban\" \"ủy ban\" --marks --whole --apply",
    options,
    run};

} // namespace toasoan::cli
