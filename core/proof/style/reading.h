#pragma once

#include "core/proof/passage.h"

#include <cstdint>
#include <vector>

namespace toasoan::style {

// A word some family of rules starts from.
struct Lead
{
    int token = 0;
    std::uint32_t topics = 0; // one bit a family, by its place in families()
};

// What stands between two tokens, or before the first or behind the last.
struct Gap
{
    int start = 0;
    int end = 0;
    int after = 0; // the token behind it; the number of tokens: none
};

struct Sentence
{
    int first = 0; // tokens
    int end = 0;
    int syllables = 0;
};

// One passage, gone through once for all rules of style, so that each looks at its own places only. The
// numbers are those of tokens.
struct Reading
{
    explicit Reading(const Passage &passage);

    const Passage &passage;
    std::vector<Lead> leads;
    std::vector<Gap> gaps;          // other than one space, or a full stop, comma or the like and a space
    std::vector<int> figures;       // numbers and signs of papers
    std::vector<int> abbreviations; // as the tokens have them
    std::vector<int> openWords;     // end in open oa, oe or uy and carry a tone: where the schools differ
    std::vector<int> shortWords;    // hi, ky, quí …: where i and y change places
    std::vector<int> oddWords;      // hold something else than Latin letters
    std::vector<int> twins;         // the same word stands right before, a space between
    std::vector<int> smallStarts;   // start a sentence with a small letter
    std::vector<Sentence> sentences;
    std::vector<std::uint32_t>
        keys; // of each token; equal words have equal keys; 0: no word in small letters

    QStringView word(int token) const { return passage.word(passage.tokens[token]); }
    const Token &token(int token) const { return passage.tokens[token]; }
    int tokenCount() const { return int(passage.tokens.size()); }
    bool isWord(int token) const;
    QStringView gapBefore(int token) const;
    // Whether a space and nothing else stands between the token and the one before it.
    bool joinsOn(int token) const;
    QStringView text(int start, int end) const { return QStringView(passage.text).mid(start, end - start); }
    QChar at(int place) const; // null outside the text
};

// The words between quotation marks of any shape, in places of the text.
struct QuotedSpans
{
    explicit QuotedSpans(const Reading &reading);
    bool hold(int place) const;

    std::vector<std::pair<int, int>> spans;
};

} // namespace toasoan::style
