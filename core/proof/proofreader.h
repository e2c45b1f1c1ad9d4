#pragma once

#include "core/proof/foreign_language.h"
#include "core/proof/house_style.h"
#include "core/proof/rules.h"

#include <memory>
#include <vector>

namespace toasoan {

class ContextModel;
class LearnedWords;
class Lexicon;

// All that a check asks, as one immutable snapshot: any thread may use a copy.
struct Proofreader
{
    std::shared_ptr<const Lexicon> lexicon;
    std::shared_ptr<const ContextModel> context; // null: no count tables, the layer of context is silent
    std::shared_ptr<const LearnedWords> learned; // of the newsroom's own articles; null: nothing
    std::vector<ForeignLanguage> languages;      // that passages may be written in, beside Vietnamese
    HouseStyle house;
    RuleChoice rules;
};

} // namespace toasoan
