#include "app/cli/command.h"
#include "app/cli/open_article.h"

#include "core/desk/drafting.h"
#include "core/desk/newsroom.h"
#include "core/text/clean.h"

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

// The figure that wants just this picture: one with this caption and no photo, else a new one at the end.
void place(Article &article, const Figure &figure)
{
    for (Block &block : article.body.blocks) {
        const bool wanting = block.kind == BlockKind::Figure && block.figure.photo.isNull();
        if (!wanting || block.figure.caption != figure.caption)
            continue;
        block.figure.photo = figure.photo;
        if (!figure.credit.isEmpty())
            block.figure.credit = figure.credit;
        if (!figure.alt.isEmpty())
            block.figure.alt = figure.alt;
        return;
    }
    article.body.blocks.append(figureBlock(figure));
}

Exit run(const Call &call)
{
    if (call.arguments().size() != 3 || call.arguments().front() != "add"_L1)
        return call.wrongArguments();
    const auto open = openArticle(call, call.arguments()[1], OpenMode::Write);
    if (!open)
        return call.fail(open.error());
    const auto photo = open->drafting().addPhotoFile(call.arguments()[2]).result();
    if (!photo)
        return call.fail(photo.error());
    const Figure figure{photo->id, cleanLine(call.value(u"caption"_s)), cleanLine(call.value(u"credit"_s)),
                        cleanLine(call.value(u"alt"_s))};
    const auto edited = editArticle(call, *open, [&figure](Article &article) -> Result<void> {
        place(article, figure);
        return {};
    });
    if (!edited)
        return call.fail(edited.error());
    call.print({edited->id.toString(), QString::number(edited->revision), photo->id.toString()});
    return Exit::Done;
}

constexpr Option options[]{
    {"caption", "T",
     QT_TRANSLATE_NOOP(
         "Cli", "the caption; a figure of the article with this caption and no picture gets this one")},
    {"alt", "T", QT_TRANSLATE_NOOP("Cli", "what the picture shows, for those who cannot see it")},
    {"credit", "T", QT_TRANSLATE_NOOP("Cli", "who took it")},
};

} // namespace

const Command photoCommand{
    "photo",
    "photo add ID FILE --caption T [--alt T] [--credit T]",
    QT_TRANSLATE_NOOP("Cli", "Puts a picture into a draft and keeps a revision."),
    "toasoan-cli photo add 0199 hop.jpg --caption \"Quang cảnh buổi họp\" --credit \"Minh Quân\"",
    options,
    run};

} // namespace toasoan::cli
