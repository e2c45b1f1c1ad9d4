#pragma once

#include <QString>

#include <optional>

namespace toasoan {

class SnippetBook;

// What somebody means who types more than letters: marks at the start of a paragraph that say what it is, and
// typewriter marks that stand for printed ones. Pure; each function is asked right after a character was
// typed and is given the paragraph up to there.

// What of it a person wants.
struct TypingHelp
{
    bool marks = true;
    bool printed = true;
    bool abbreviations = true;

    bool operator==(const TypingHelp &) const = default;
};

// What a paragraph is to become. The marks are those of Markdown.
enum class ParagraphMark { Heading, Subheading, Quote, Bullet, Number };

// "## ", "### ", "> ", "- ", "* ", "1. " when nothing else has been written yet.
std::optional<ParagraphMark> paragraphMark(QStringView typed);

// What stands in place of the last `length` characters.
struct Retyped
{
    int length = 0;
    QString text;

    bool operator==(const Retyped &) const = default;
};

// Straight quotes become “ ”, three dots an ellipsis, of two spaces one stays. Not in addresses; a figure's
// inch mark stays; a hyphen between spaces is never made a dash ("chính trị - xã hội" is written so).
std::optional<Retyped> printedForm(QStringView typed);

// What an abbreviation stands for.
struct Expansion
{
    int length = 0; // of what was typed: the abbreviation and what ended it
    QString text;   // perhaps of several paragraphs
    QString ending; // the space or mark, as it was typed

    bool operator==(const Expansion &) const = default;
};

// The abbreviation that the last character ended: "mttq ", "Mttq,", "(mttq)". The short form itself ("MTTQ")
// stays, and so do parts of addresses, of the signs of papers and of compounds.
std::optional<Expansion> expansion(QStringView typed, const SnippetBook &book);
// The same where the paragraph ends behind `typed`.
std::optional<Expansion> expansionAtEnd(QStringView typed, const SnippetBook &book);

// Whether what is typed right behind a full stop says that it was none: "mttq.vn".
bool goesOnBehindStop(QStringView typed);

} // namespace toasoan
