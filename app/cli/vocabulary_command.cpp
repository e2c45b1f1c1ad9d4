#include "app/cli/command.h"
#include "app/cli/document_acts.h"

#include <algorithm>
#include <array>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

// What the second word of the command asks for; each takes as many words more as `words`.
struct DocumentAct
{
    const char *name;
    int words;
    const char *options; // that make sense with it
    Exit (*run)(const Call &call, const QStringList &arguments);
};

constexpr std::array acts{
    DocumentAct{"list", 0, "", listDocuments},
    DocumentAct{"add", 1, "kind issuer date title note", addDocument},
    DocumentAct{"import", 1, "", importDocuments},
    DocumentAct{"export", 1, "", exportDocuments},
    DocumentAct{"disable", 1, "date since", disableDocument},
    DocumentAct{"enable", 1, "date", enableDocument},
    DocumentAct{"remove", 1, "date", removeDocument},
    DocumentAct{"check", 1, "", checkDocuments},
};

constexpr Option options[]{
    {"kind", "T", QT_TRANSLATE_NOOP("Cli", "the kind of document: Quyết định, Chỉ thị …")},
    {"issuer", "T", QT_TRANSLATE_NOOP("Cli", "the body that issued it")},
    {"date", "DAY", QT_TRANSLATE_NOOP("Cli", "the day it was issued; tells two of one number apart")},
    {"title", "T", QT_TRANSLATE_NOOP("Cli", "what it is about (trích yếu)")},
    {"note", "T", QT_TRANSLATE_NOOP("Cli", "a note of the newsroom")},
    {"since", "DAY", QT_TRANSLATE_NOOP("Cli", "from which day on it is out of force; else today")},
};

constexpr Form forms[]{
    {"vocabulary documents list",
     QT_TRANSLATE_NOOP("Cli", "Lists the register of official documents: number, kind, day, body, what it is "
                              "about, out of force since when."),
     "toasoan-cli vocabulary documents list"},
    {"vocabulary documents add NUMBER [--kind T] [--date DAY] [--issuer T] [--title T] [--note T]",
     QT_TRANSLATE_NOOP("Cli", "Adds a document; one of the same number, day and body is refused (exit status "
                              "1). Editors, publishers and administrators keep the register."),
     "toasoan-cli vocabulary documents add 217-QĐ/TW --kind \"Quyết định\" --date 12/12/2013"},
    {"vocabulary documents import FILE",
     QT_TRANSLATE_NOOP("Cli", "Adds the documents of a table (CSV in UTF-8) with the columns number, kind, "
                              "issuer, issued, title, note, out_of_force, or their Vietnamese names; prints "
                              "how many are new and how many were there, and says what was left out."),
     "toasoan-cli vocabulary documents import van-ban.csv"},
    {"vocabulary documents export FILE",
     QT_TRANSLATE_NOOP("Cli", "Writes the register as such a table into a new file and prints its path."),
     "toasoan-cli vocabulary documents export van-ban.csv"},
    {"vocabulary documents disable NUMBER [--since DAY] [--date DAY]",
     QT_TRANSLATE_NOOP("Cli", "Takes a document out of force; articles of that day and later are told so."),
     "toasoan-cli vocabulary documents disable 04/2015/NĐ-CP --since 2023-07-01"},
    {"vocabulary documents enable NUMBER [--date DAY]",
     QT_TRANSLATE_NOOP("Cli", "Has a document in force again."),
     "toasoan-cli vocabulary documents enable 04/2015/NĐ-CP"},
    {"vocabulary documents remove NUMBER [--date DAY]",
     QT_TRANSLATE_NOOP("Cli", "Removes a document no article cites; a cited one is refused (exit status 1)."),
     "toasoan-cli vocabulary documents remove 217-QĐ/TW"},
    {"vocabulary documents check ID",
     QT_TRANSLATE_NOOP("Cli",
                       "Lists what an article cites: the number as written, right or what is wrong "
                       "(unknown, otherKind, otherDate, otherTitle, outOfForce), where, and a sentence; "
                       "exit status 1 when something is wrong. The checklist asks the same, once the "
                       "register holds a document."),
     "toasoan-cli vocabulary documents check 0199"},
};

Exit run(const Call &call)
{
    const QString list = call.arguments().value(0), asked = call.arguments().value(1);
    const QStringList further = call.arguments().mid(2);
    const auto act = std::find_if(acts.begin(), acts.end(),
                                  [&](const DocumentAct &one) { return asked == QLatin1String(one.name); });
    if (list != "documents"_L1 || act == acts.end() || further.size() != act->words)
        return call.wrongArguments();
    const QStringList sensible = QString::fromLatin1(act->options).split(u' ', Qt::SkipEmptyParts);
    for (const Option &option : options) {
        const QString name = QString::fromLatin1(option.name);
        if (call.isSet(name) && !sensible.contains(name))
            return call.wrongUse(
                text(QT_TRANSLATE_NOOP("Cli", "“vocabulary documents %1” takes no --%2.")).arg(asked, name));
    }
    return act->run(call, further);
}

} // namespace

const Command vocabularyCommand{
    "vocabulary",
    "vocabulary documents list|add|import|export|disable|enable|remove|check …",
    QT_TRANSLATE_NOOP("Cli",
                      "Keeps the register of official documents and compares with it what an article cites."),
    "toasoan-cli vocabulary documents list",
    options,
    run,
    forms};

} // namespace toasoan::cli
