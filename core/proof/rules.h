#pragma once

#include "core/proof/finding.h"

#include <QSet>

#include <optional>
#include <span>
#include <vector>

namespace toasoan {

// The four readings of a text, each with its own means: the way syllables are written, pairs of words that
// are confused, what the neighbours of a syllable tell, and the form and style of the house.
enum class Layer { Syllable, Word, Context, Style };

QString name(Layer layer); // "syllable", "word", "context", "style"

// One thing the proofreader knows to look for. The texts are English sources in the context "Rule".
struct Rule
{
    const char *id; // fixed name for machines and settings
    Layer layer;
    Severity severity;  // of its findings, unless they say otherwise
    const char *title;  // in the list of rules
    const char *reason; // one sentence: %1 what is written, %2 what is meant, %3 the finding's detail
    const char *source; // the decree, standard or table it is from; empty: plain orthography
    bool onByDefault = true;
    bool editorConfirms = false; // advice only; whoever answers for the text decides
    bool ofExpression = false;   // of style: how things are said, rather than the form they are set in
};

// Every rule, in the order of the layers.
const std::vector<Rule> &rules();
// Nothing when there is no rule of that name.
const Rule *ruleNamed(QStringView id);

// The rules of each layer, one table a file.
std::span<const Rule> syllableRules();
std::span<const Rule> foreignRules();
std::span<const Rule> wordRules();
std::span<const Rule> contextRules();
std::span<const Rule> styleRules();

// How hard to look. Deep finds more and is wrong more often: for when somebody asks.
enum class Depth { Usual, Deep };

// Which rules a check applies.
struct RuleChoice
{
    QSet<Layer> layers{Layer::Syllable, Layer::Word, Layer::Context, Layer::Style};
    QSet<QString> off; // ids of rules the newsroom does not want
    QSet<QString> on;  // ids of rules that are off by default and wanted all the same
    bool deep = false; // look harder, at the price of more false alarms

    bool has(Layer layer) const { return layers.contains(layer); }
    bool has(const Rule &rule) const;
};

// What people ask for by name, commas between: layers ("syllable", "word", "context", "style"), single rules
// by their ids, "default" (all layers) and "deep" (all, looking harder). A rule named is on whether or not it
// is by default, and of a layer not named itself the others are off. Nothing when a name is none of these.
std::optional<RuleChoice> readRuleChoice(QStringView list);

inline size_t qHash(Layer layer, size_t seed = 0)
{
    return ::qHash(int(layer), seed);
}

} // namespace toasoan
