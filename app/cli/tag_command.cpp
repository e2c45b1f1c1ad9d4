#include "app/cli/command.h"
#include "app/cli/open_article.h"

#include "core/desk/drafting.h"
#include "core/desk/newsroom.h"
#include "core/text/clean.h"

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

QStringList cleaned(const QStringList &tags)
{
    QStringList result;
    for (const QString &tag : tags)
        if (const QString clean = cleanLine(tag); !clean.isEmpty())
            result.append(clean);
    return result;
}

Exit run(const Call &call)
{
    const QStringList added = cleaned(call.values(u"add"_s));
    const QStringList removed = cleaned(call.values(u"remove"_s));
    if (call.arguments().size() != 1 || (added.isEmpty() && removed.isEmpty()))
        return call.wrongArguments();
    const auto open = openArticle(call, call.arguments().front(), OpenMode::Write);
    if (!open)
        return call.fail(open.error());
    const auto edited = editArticle(call, *open, [&](Article &article) -> Result<void> {
        for (const QString &tag : removed)
            article.tags.removeAll(tag);
        for (const QString &tag : added)
            if (!article.tags.contains(tag, Qt::CaseInsensitive))
                article.tags.append(tag);
        return {};
    });
    if (!edited)
        return call.fail(edited.error());
    call.print(QStringList{edited->id.toString()} + edited->tags);
    return Exit::Done;
}

constexpr Option options[]{
    {"add", "T", QT_TRANSLATE_NOOP("Cli", "a tag to add; may be repeated")},
    {"remove", "T", QT_TRANSLATE_NOOP("Cli", "a tag to take off; may be repeated")},
};

} // namespace

const Command tagCommand{
    "tag",
    "tag ID [--add T]… [--remove T]…",
    QT_TRANSLATE_NOOP("Cli", "Tags a draft, keeps a revision and prints the tags it has now."),
    "toasoan-cli tag 0199 --add \"đối thoại\" --add \"dân vận khéo\"",
    options,
    run};

} // namespace toasoan::cli
