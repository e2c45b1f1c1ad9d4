#include "app/cli/command.h"
#include "app/cli/open_article.h"

#include "core/desk/newsroom.h"
#include "core/desk/templates.h"
#include "core/text/clean.h"
#include "core/text/fold.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

Exit list(const Call &call, const QStringList &arguments)
{
    if (!arguments.isEmpty())
        return call.wrongArguments();
    const auto newsroom = call.open(OpenMode::Read);
    if (!newsroom)
        return call.fail(newsroom.error());
    const auto all = (*newsroom)->templates().all().result();
    if (!all)
        return call.fail(all.error());
    for (const ArticleTemplate &one : *all) {
        const QString whose = one.isBuiltIn ? u"program"_s : u"newsroom"_s;
        if (call.json())
            call.print(QJsonObject{{u"name"_s, one.name},
                                   {u"of"_s, whose},
                                   {u"purpose"_s, one.purpose},
                                   {u"required"_s, QJsonArray::fromStringList(one.required)}});
        else
            call.print({one.name, whose, one.purpose});
    }
    return Exit::Done;
}

Exit begin(const Call &call, const QStringList &arguments)
{
    if (arguments.size() != 1)
        return call.wrongArguments();
    const auto newsroom = call.open(OpenMode::Write);
    if (!newsroom)
        return call.fail(newsroom.error());
    Templates &templates = (*newsroom)->templates();
    const auto all = templates.all().result();
    if (!all)
        return call.fail(all.error());
    const QString key = exactKey(cleanLine(arguments.first()));
    const auto one = std::find_if(all->begin(), all->end(),
                                  [&](const ArticleTemplate &made) { return exactKey(made.name) == key; });
    if (one == all->end())
        return call.fail(
            {Fault::NotFound,
             text(QT_TRANSLATE_NOOP("Cli",
                                    "There is no template “%1”; “template list” names those there are."))
                 .arg(arguments.first()),
             {}});
    const auto article = templates.begin(*one).result();
    if (!article)
        return call.fail(article.error());
    if (call.json())
        call.print(QJsonObject{{u"id"_s, article->id.toString()}, {u"template"_s, one->name}});
    else
        call.print({article->id.toString(), one->name});
    return Exit::Done;
}

Exit make(const Call &call, const QStringList &arguments)
{
    if (arguments.size() != 2)
        return call.wrongArguments();
    const QStringList fields = call.values(u"require"_s);
    const QStringList known = settableFields();
    for (const QString &field : fields)
        if (!known.contains(field))
            return call.wrongUse(text(QT_TRANSLATE_NOOP("Cli", "There is no field “%1”; there are: %2."))
                                     .arg(field, known.join(u", "_s)));
    const auto newsroom = call.open(OpenMode::Write);
    if (!newsroom)
        return call.fail(newsroom.error());
    const auto article = findArticle(**newsroom, arguments[0]);
    if (!article)
        return call.fail(article.error());
    const ArticleTemplate made = templateOf(*article, arguments[1], call.value(u"purpose"_s), fields);
    if (const auto done = (*newsroom)->templates().keep(made).result(); !done)
        return call.fail(done.error());
    call.print({made.name});
    return Exit::Done;
}

Exit remove(const Call &call, const QStringList &arguments)
{
    if (arguments.size() != 1)
        return call.wrongArguments();
    const auto newsroom = call.open(OpenMode::Write);
    if (!newsroom)
        return call.fail(newsroom.error());
    const auto done = (*newsroom)->templates().remove(cleanLine(arguments.first())).result();
    return done ? Exit::Done : call.fail(done.error());
}

Exit run(const Call &call)
{
    const QString asked = call.arguments().value(0);
    const QStringList further = call.arguments().mid(1);
    if (asked == "make"_L1)
        return make(call, further);
    for (const QString &option : {u"require"_s, u"purpose"_s})
        if (call.isSet(option))
            return call.wrongUse(
                text(QT_TRANSLATE_NOOP("Cli", "Only “template make” takes --%1.")).arg(option));
    if (asked == "list"_L1)
        return list(call, further);
    if (asked == "begin"_L1)
        return begin(call, further);
    if (asked == "remove"_L1)
        return remove(call, further);
    return call.wrongArguments();
}

constexpr Option options[]{
    {"require", "FIELD",
     QT_TRANSLATE_NOOP("Cli", "a field that must be filled in before an article is done; may be repeated")},
    {"purpose", "T", QT_TRANSLATE_NOOP("Cli", "what the template is for, one sentence")},
};

constexpr Form forms[]{
    {"template list",
     QT_TRANSLATE_NOOP("Cli", "Lists the templates: name, whose (program or newsroom), what each is for."),
     "toasoan-cli template list"},
    {"template begin NAME",
     QT_TRANSLATE_NOOP("Cli", "Makes a draft that begins as the template says and prints its id."),
     "toasoan-cli template begin \"Hội nghị\""},
    {"template make ID NAME [--purpose T] [--require FIELD]…",
     QT_TRANSLATE_NOOP("Cli",
                       "Makes a template of an article, without its days and pictures; one the newsroom "
                       "made with that name gives way."),
     "toasoan-cli template make 0199 \"Thư cảm ơn\" --require headline --require place"},
    {"template remove NAME", QT_TRANSLATE_NOOP("Cli", "Removes a template the newsroom made."),
     "toasoan-cli template remove \"Thư cảm ơn\""},
};

} // namespace

const Command templateCommand{
    "template",
    "template list|begin|make|remove …",
    QT_TRANSLATE_NOOP("Cli", "Keeps the templates that articles of one kind begin as, and begins one."),
    "toasoan-cli template begin \"Hội nghị\"",
    options,
    run,
    forms};

} // namespace toasoan::cli
