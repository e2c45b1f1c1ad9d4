#include "app/cli/command.h"

#include "core/desk/drafting.h"
#include "core/desk/newsroom.h"
#include "core/text/clean.h"

#include <QJsonObject>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

// The index marks what it found with isolates, which a terminal shows as nothing; brackets show everywhere.
QString withBrackets(QString snippet)
{
    return snippet.replace(QChar(0x2068), u'[').replace(QChar(0x2069), u']');
}

Exit run(const Call &call)
{
    if (call.arguments().isEmpty())
        return call.wrongArguments();
    int limit = 20;
    if (call.isSet(u"limit"_s)) {
        bool isNumber = false;
        limit = call.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || limit < 1 || limit > 2000)
            return call.wrongUse(
                text(QT_TRANSLATE_NOOP("Cli", "--limit takes a whole number from 1 to 2000.")));
    }
    const auto newsroom = call.open(OpenMode::Read);
    if (!newsroom)
        return call.fail(newsroom.error());
    const auto hits = (*newsroom)->drafting().search(cleanLine(call.arguments().join(u' ')), limit).result();
    if (!hits)
        return call.fail(hits.error());
    for (const SearchHit &hit : *hits) {
        const QString snippet = withBrackets(hit.snippet);
        if (call.json())
            call.print(QJsonObject{{u"id"_s, hit.id.toString()},
                                   {u"score"_s, hit.score},
                                   {u"headline"_s, hit.headline},
                                   {u"snippet"_s, snippet}});
        else
            call.print({hit.id.toString(), QString::number(hit.score, 'f', 2), hit.headline, snippet});
    }
    return Exit::Done;
}

constexpr Option options[]{{"limit", "N", QT_TRANSLATE_NOOP("Cli", "at most N (20)")}};

} // namespace

const Command searchCommand{"search",
                            "search WORDS… [--limit N]",
                            QT_TRANSLATE_NOOP("Cli", "Finds articles, best first. Words typed with marks "
                                                     "find only those words, words without find any marks."),
                            "toasoan-cli search \"dan van kheo\"",
                            options,
                            run};

} // namespace toasoan::cli
