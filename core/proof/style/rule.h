#pragma once

#include "core/proof/finding.h"
#include "core/proof/rules.h"

#include <optional>
#include <span>
#include <string_view>

namespace toasoan {
class Surroundings;
struct HouseStyle;
struct Passage;
} // namespace toasoan

namespace toasoan::style {

struct Reading;

// What a rule of style is asked: one passage, what its article tells about it, what the house wants.
struct Question
{
    const Reading &reading;
    const Surroundings &around;
    const HouseStyle &house;
    std::uint32_t topic = 0; // of the family the rule is in, as in Lead
};

// Takes down what a rule finds.
class Marks
{
public:
    Marks(const Passage &passage, const Rule &rule, QList<Finding> &findings)
        : m_passage(passage)
        , m_rule(rule)
        , m_findings(findings)
    {
    }

    // The text from `start` to `end`; an empty suggestion is none.
    Finding &add(int start, int end, const QString &suggestion = {}, const QString &detail = {});
    Finding &add(int start, int end, const QString &suggestion, const QString &detail, Severity severity);

private:
    const Passage &m_passage;
    const Rule &m_rule;
    QList<Finding> &m_findings;
};

// A rule and the pure function that applies it.
struct StyleRule
{
    Rule rule;
    void (*find)(const Question &question, Marks &marks);
};

// A row of a list of wordings: what is looked for, in any case and in either school's tone placement, and
// what the rule makes of it.
struct Phrase
{
    std::u16string_view found;
    std::u16string_view wanted;
    bool always = true; // what that means is the family's own
};

// Rules that look at the same things, one file. A new family: its file, and its name in families().
struct Family
{
    std::span<const StyleRule> rules;
    std::u16string_view leads;       // the words its rules start from; small letters, spaces between
    std::span<const Phrase> phrases; // lists whose first words are leads as well
};

extern const Family tones, letterI, bodies, titles, places, clauses, papers, dates, shortForms, abbreviations,
    spacing, quotes, numbers, endMark, characters, sentences, doubled, captions, houseWords, unfinished;

// In the order of their say: of two findings on one place, that of the earlier family stays.
std::span<const Family *const> families();

// Where rules of style come from.
namespace from {
inline constexpr const char *decreeOnPapers = QT_TRANSLATE_NOOP("Rule", "Decree 30/2020/NĐ-CP, annex I");
inline constexpr const char *decreeOnCapitals = QT_TRANSLATE_NOOP("Rule", "Decree 30/2020/NĐ-CP, annex II");
inline constexpr const char *partyGuidance = QT_TRANSLATE_NOOP("Rule", "Guidance 36-HD/VPTW");
inline constexpr const char *house = QT_TRANSLATE_NOOP("Rule", "The newsroom's own style");
inline constexpr const char *printing = QT_TRANSLATE_NOOP("Rule", "Custom of printing");
inline constexpr const char *calendar = QT_TRANSLATE_NOOP("Rule", "The calendar");
} // namespace from

} // namespace toasoan::style
