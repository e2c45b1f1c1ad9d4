#include "app/cli/command.h"
#include "app/cli/dictionary_acts.h"

#include <algorithm>
#include <array>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

// What the first word of the command asks for.
struct Act
{
    const char *name;
    int fewest; // further words
    int most;
    const char *options; // that make sense with it
    Exit (*run)(const Call &call, const QStringList &arguments);
};

constexpr int any = 10'000;

constexpr std::array acts{
    Act{"list", 0, 0, "list", listWords},
    Act{"add", 1, any, "list propose", addWords},
    Act{"remove", 1, any, "list", removeWords},
    Act{"proposals", 0, 0, "", listProposals},
    Act{"approve", 1, any, "list", approveWords},
    Act{"import", 1, 1, "list propose", importList},
    Act{"export", 1, 1, "list format", exportList},
    Act{"enable", 1, 1, "", enableTopic},
    Act{"disable", 1, 1, "", disableTopic},
    Act{"remove-list", 1, 1, "", removeTopic},
    Act{"learn", 0, 0, "off", learn},
    Act{"languages", 0, 0, "", listLanguages},
    Act{"language", 2, 2, "", changeLanguage},
};

constexpr Option options[]{
    {"list", "NAME", QT_TRANSLATE_NOOP("Cli", "the list: personal, newsroom (usual) or the name of a topic")},
    {"propose", nullptr, QT_TRANSLATE_NOOP("Cli", "only propose the words; they count when approved")},
    {"off", nullptr, QT_TRANSLATE_NOOP("Cli", "learn no longer, and forget what was learned")},
    {"format", "F", QT_TRANSLATE_NOOP("Cli", "txt, dic (Hunspell) or csv; else by the ending of FILE")},
};

constexpr Form forms[]{
    {"dictionary list [--list NAME]",
     QT_TRANSLATE_NOOP("Cli", "Lists the lists, or the words of one: word, state, who added it and when."),
     "toasoan-cli dictionary list --list newsroom"},
    {"dictionary add WORD… [--list personal|newsroom|TOPIC] [--propose]",
     QT_TRANSLATE_NOOP("Cli", "Adds words or phrases and prints how many are new and how many were there; a "
                              "topic that is not there is made."),
     "toasoan-cli dictionary add noọng \"Mường Pồn\" --list newsroom"},
    {"dictionary remove WORD… [--list NAME]",
     QT_TRANSLATE_NOOP("Cli", "Takes words out of a list; also turns a proposal down."),
     "toasoan-cli dictionary remove noọng --list personal"},
    {"dictionary proposals",
     QT_TRANSLATE_NOOP("Cli", "Lists what was proposed: word, list, who proposed it and when."),
     "toasoan-cli dictionary proposals"},
    {"dictionary approve WORD… [--list NAME]",
     QT_TRANSLATE_NOOP("Cli", "Approves proposals; the words count from then on."),
     "toasoan-cli dictionary approve noọng"},
    {"dictionary import FILE [--list NAME] [--propose]",
     QT_TRANSLATE_NOOP("Cli", "Adds the words of a file in UTF-8: a word or phrase a line, a Hunspell list "
                              "(.dic) or a table (.csv), and says what was left out."),
     "toasoan-cli dictionary import y-te.csv --list \"Y tế\""},
    {"dictionary export FILE [--list NAME] [--format txt|dic|csv]",
     QT_TRANSLATE_NOOP("Cli", "Writes the approved words of a list into a new file and prints its path."),
     "toasoan-cli dictionary export tu-cua-toa-soan.csv --list newsroom"},
    {"dictionary enable NAME", QT_TRANSLATE_NOOP("Cli", "Switches the list of a topic on."),
     "toasoan-cli dictionary enable \"Y tế\""},
    {"dictionary disable NAME",
     QT_TRANSLATE_NOOP("Cli", "Switches the list of a topic off; its words are kept but do not count."),
     "toasoan-cli dictionary disable \"Y tế\""},
    {"dictionary remove-list NAME", QT_TRANSLATE_NOOP("Cli", "Removes the list of a topic with its words."),
     "toasoan-cli dictionary remove-list \"Y tế\""},
    {"dictionary learn [--off]",
     QT_TRANSLATE_NOOP("Cli",
                       "Counts anew which words and pairs of words the newsroom's published articles use, "
                       "so that its own phrases are not doubted; prints the articles and syllables read "
                       "and the counts kept. No text is kept. The window does it once a day."),
     "toasoan-cli dictionary learn"},
    {"dictionary languages",
     QT_TRANSLATE_NOOP("Cli",
                       "Lists the other languages whose dictionaries are installed, for quoted passages."),
     "toasoan-cli dictionary languages"},
    {"dictionary language add|remove CODE",
     QT_TRANSLATE_NOOP("Cli", "Has passages in that language checked by its own dictionary, or no longer."),
     "toasoan-cli dictionary language add en_US"},
};

Exit run(const Call &call)
{
    const QString asked = call.arguments().value(0);
    const QStringList further = call.arguments().mid(1);
    const auto act = std::find_if(acts.begin(), acts.end(),
                                  [&](const Act &one) { return asked == QLatin1String(one.name); });
    if (act == acts.end() || further.size() < act->fewest || further.size() > act->most)
        return call.wrongArguments();
    const QStringList sensible = QString::fromLatin1(act->options).split(u' ', Qt::SkipEmptyParts);
    for (const Option &option : options) {
        const QString name = QString::fromLatin1(option.name);
        if (call.isSet(name) && !sensible.contains(name))
            return call.wrongUse(
                text(QT_TRANSLATE_NOOP("Cli", "“dictionary %1” takes no --%2.")).arg(asked, name));
    }
    return act->run(call, further);
}

} // namespace

const Command dictionaryCommand{
    "dictionary",
    "dictionary "
    "list|add|remove|proposals|approve|import|export|enable|disable|remove-list|learn|languages|language …",
    QT_TRANSLATE_NOOP("Cli", "Keeps the lists of words that proofreading accepts, and its other languages."),
    "toasoan-cli dictionary add noọng",
    options,
    run,
    forms};

} // namespace toasoan::cli
