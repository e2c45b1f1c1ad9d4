#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

#include <memory>

namespace toasoan {

// What somebody looks for. Without `matchMarks`, "dong da" finds "Đống Đa" and "hòa" finds "hoà".
struct FindQuery
{
    QString words;
    bool matchCase = false;
    bool matchMarks = false;
    bool wholeWords = false; // no letter or figure right before or behind
    bool isPattern = false;  // `words` is a regular expression as PCRE reads it; marks count then

    bool operator==(const FindQuery &) const = default;
};

constexpr int longestFindWords = 500; // also of what shall stand in their place

// A place in a text, in UTF-16 code units, and what shall stand there.
struct Match
{
    int start = 0;
    int length = 0;
    QString with;

    bool operator==(const Match &) const = default;
};

class FindPattern;

// A query made ready to look through many texts, and what shall stand where it is found. Any thread may use
// it.
class Finder
{
public:
    // In `with`, a pattern's \1 is what its first group found, \0 the whole place and \\ a backslash.
    // WrongUse, with one sentence, when pattern or replacement cannot be read.
    static Result<Finder> make(const FindQuery &query, const QString &with = {});
    ~Finder();
    Finder(const Finder &);
    Finder &operator=(const Finder &);

    // The places in `text` (NFC), from left to right; none is empty, none overlaps another,
    // none holds a character that stands for an object. A replacement in
    // small letters takes the case of what was found, unless the case was asked for: "ủy ban" for "Uỷ ban" is
    // "Ủy ban". WrongUse when a pattern takes too long on this text, which is bounded: below a second.
    Result<QList<Match>> in(const QString &text) const;

private:
    Finder(const FindQuery &query, const QString &with, std::shared_ptr<const FindPattern> pattern);

    FindQuery m_query;
    QString m_with;
    std::shared_ptr<const FindPattern> m_pattern;
};

// `match` in `text` as smaller replacements that make the same of it: word by word where what stands there
// and what shall stand there have as many words, so that each word can keep the style it is in.
QList<Match> wordByWord(const Match &match, const QString &text);

} // namespace toasoan
