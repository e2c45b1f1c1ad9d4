#include "app/cli/command.h"
#include "app/cli/open_article.h"

#include "core/desk/drafting.h"
#include "core/desk/newsroom.h"
#include "core/text/clean.h"

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

Result<void> set(Article &article, const QString &pair)
{
    const qsizetype equals = pair.indexOf(u'=');
    const QString field = equals < 0 ? pair : pair.left(equals);
    const QString value = equals < 0 ? QString() : cleanLine(pair.mid(equals + 1));
    switch (equals < 0 ? FieldSet::NoSuchField : setField(article, field, value)) {
    case FieldSet::Done:
        return {};
    case FieldSet::NoDate:
        return Error{
            Fault::WrongUse,
            text(QT_TRANSLATE_NOOP("Cli", "“%1” is no date; write 23/5/2019 or 2019-05-23.")).arg(value),
            {}};
    case FieldSet::NoSuchField:
        break;
    }
    return Error{Fault::WrongUse,
                 text(QT_TRANSLATE_NOOP("Cli", "“%1” names no field; write NAME=VALUE with one of: %2."))
                     .arg(pair, settableFields().join(u", "_s)),
                 {}};
}

Exit run(const Call &call)
{
    const QStringList pairs = call.values(u"field"_s);
    if (call.arguments().size() != 1 || pairs.isEmpty())
        return call.wrongArguments();
    const auto open = openArticle(call, call.arguments().front(), OpenMode::Write);
    if (!open)
        return call.fail(open.error());
    const auto edited = editArticle(call, *open, [&pairs](Article &article) -> Result<void> {
        for (const QString &pair : pairs)
            if (auto done = set(article, pair); !done)
                return done;
        return {};
    });
    if (!edited)
        return call.fail(edited.error());
    call.print({edited->id.toString(), QString::number(edited->revision)});
    return Exit::Done;
}

constexpr Option options[]{
    {"field", "NAME=VALUE",
     QT_TRANSLATE_NOOP("Cli", "a field and what it is to hold; an empty value clears it; may be repeated")}};

} // namespace

const Command editCommand{
    "edit",
    "edit ID --field NAME=VALUE …",
    QT_TRANSLATE_NOOP("Cli", "Changes fields of a draft and keeps a revision."),
    "toasoan-cli edit 0199 --field publicationDate=23/5/2019 --field byline=\"Thu Hằng\"",
    options,
    run};

} // namespace toasoan::cli
