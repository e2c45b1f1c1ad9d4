#include "app/cli/command.h"

#include "core/desk/handing_over.h"
#include "core/desk/newsroom.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Overlap &overlap)
{
    QJsonObject object{{u"field"_s, overlap.field},
                       {u"base"_s, overlap.base},
                       {u"ours"_s, overlap.ours},
                       {u"theirs"_s, overlap.theirs}};
    if (!overlap.block.isNull())
        object.insert(u"block"_s, overlap.block.toString());
    return object;
}

QJsonObject toJson(const TakenInArticle &article, const TakenInPackage &package)
{
    QJsonArray overlaps;
    for (const Overlap &overlap : article.overlaps)
        overlaps.append(toJson(overlap));
    return {{u"id"_s, article.id.toString()},
            {u"headline"_s, article.headline},
            {u"outcome"_s, name(article.outcome)},
            {u"revision"_s, article.revision},
            {u"before"_s, article.before},
            {u"theirs"_s, article.theirs},
            {u"overlaps"_s, overlaps},
            {u"notes"_s, QJsonArray::fromStringList(package.notes + article.notes)},
            {u"signer"_s, package.signer.name},
            {u"signerKnown"_s, package.signer.known != PackageSigner::Known::No}};
}

void report(const Call &call, const TakenInPackage &package)
{
    if (call.json()) {
        for (const TakenInArticle &article : package.articles)
            call.print(toJson(article, package));
        return;
    }
    for (const QString &note : package.notes)
        call.say(note);
    for (const TakenInArticle &article : package.articles) {
        call.print({article.id.toString(), name(article.outcome), QString::number(article.revision),
                    article.headline});
        for (const QString &sentence : sentences(article))
            call.say(sentence);
    }
}

Exit run(const Call &call)
{
    if (call.arguments().size() != 1)
        return call.wrongArguments();
    const auto newsroom = call.open(OpenMode::Write);
    if (!newsroom)
        return call.fail(newsroom.error());
    const QString path = QFileInfo(call.arguments().front()).absoluteFilePath();
    const auto taken = (*newsroom)->handingOver().takeIn(path).result();
    if (!taken)
        return call.fail(taken.error());
    report(call, *taken);
    return Exit::Done;
}

} // namespace

const Command takeInCommand{
    "take-in",
    "take-in FILE",
    QT_TRANSLATE_NOOP(
        "Cli", "Takes in what another desk handed over: a new article, or the changes of both desks as "
               "one. Where both changed the same paragraph, yours stays and theirs becomes a "
               "suggestion and a version. The same file again changes nothing."),
    "toasoan-cli take-in ~/bai.toasoan",
    {},
    run};

} // namespace toasoan::cli
