#include "core/text/find.h"

#include "core/text/clean.h"
#include "core/text/find_pattern.h"
#include "core/text/fold.h"
#include "core/text/letter_case.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

// `text` folded letter by letter, and for each folded letter the place it comes from.
struct FoldedText
{
    QString text;
    QList<int> places; // empty when each letter folded to one
};

FoldedText foldedWithPlaces(const QString &text)
{
    FoldedText result{folded(text), {}};
    if (result.text.size() == text.size())
        return result;
    result.text.clear();
    for (int i = 0; i < text.size();) {
        const int units = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QString letter = folded(QStringView(text).mid(i, units));
        result.text += letter;
        for (int k = 0; k < letter.size(); ++k)
            result.places.append(i);
        i += units;
    }
    result.places.append(static_cast<int>(text.size()));
    return result;
}

bool sameCase(QStringView a, QStringView b)
{
    if (a.size() != b.size())
        return false;
    for (int i = 0; i < a.size(); ++i) {
        if (a.at(i).isUpper() != b.at(i).isUpper())
            return false;
    }
    return true;
}

bool standsAlone(const QString &text, const Match &match)
{
    const auto joins = [&](qsizetype at) {
        return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at].isMark());
    };
    return !joins(match.start - 1) && !joins(match.start + match.length);
}

QList<Match> wordsIn(const QString &text, const FindQuery &query)
{
    QList<Match> matches;
    if (query.words.isEmpty() || text.isEmpty())
        return matches;
    if (query.matchMarks) {
        const Qt::CaseSensitivity sensitivity = query.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
        for (qsizetype at = text.indexOf(query.words, 0, sensitivity); at >= 0;
             at = text.indexOf(query.words, at + query.words.size(), sensitivity))
            matches.append({static_cast<int>(at), static_cast<int>(query.words.size()), {}});
        return matches;
    }
    const FoldedText hay = foldedWithPlaces(text);
    const QString needle = folded(query.words);
    if (needle.isEmpty())
        return matches;
    for (qsizetype at = hay.text.indexOf(needle); at >= 0;) {
        const int start = hay.places.isEmpty() ? static_cast<int>(at) : hay.places[at];
        const int end =
            static_cast<int>(hay.places.isEmpty() ? at + needle.size() : hay.places[at + needle.size()]);
        const bool fits = end > start && (!query.matchCase ||
                                          sameCase(QStringView(text).mid(start, end - start), query.words));
        if (fits)
            matches.append({start, end - start, {}});
        at = hay.text.indexOf(needle, at + (fits ? needle.size() : 1));
    }
    return matches;
}

// Words and the white space between them.
QList<Match> piecesOf(const QString &text)
{
    QList<Match> pieces;
    int start = 0;
    for (int i = 1; i <= text.size(); ++i) {
        if (i < text.size() && text[i].isSpace() == text[i - 1].isSpace())
            continue;
        pieces.append({start, i - start, {}});
        start = i;
    }
    return pieces;
}

Error tooLong()
{
    return {Fault::WrongUse,
            QCoreApplication::translate("Find", "At most %1 characters can be looked for or put in place.")
                .arg(longestFindWords),
            {}};
}

} // namespace

Finder::Finder(const FindQuery &query, const QString &with, std::shared_ptr<const FindPattern> pattern)
    : m_query(query)
    , m_with(with)
    , m_pattern(std::move(pattern))
{
}

Finder::~Finder() = default;
Finder::Finder(const Finder &) = default;
Finder &Finder::operator=(const Finder &) = default;

Result<Finder> Finder::make(const FindQuery &query, const QString &with)
{
    FindQuery clean = query;
    clean.words = cleanText(query.words).remove(QChar::ObjectReplacementCharacter);
    const QString cleanWith =
        cleanText(with).remove(QChar::ObjectReplacementCharacter).replace(u'\n', u' ').replace(u'\t', u' ');
    if (clean.words.size() > longestFindWords || cleanWith.size() > longestFindWords)
        return tooLong();
    if (!query.isPattern || clean.words.isEmpty())
        return Finder(clean, cleanWith, nullptr);
    auto pattern = FindPattern::make(clean.words, clean.matchCase, cleanWith);
    if (!pattern)
        return pattern.error();
    return Finder(clean, cleanWith, std::make_shared<const FindPattern>(*std::move(pattern)));
}

Result<QList<Match>> Finder::in(const QString &text) const
{
    QList<Match> matches;
    if (m_pattern) {
        auto found = m_pattern->in(text);
        if (!found)
            return found.error();
        matches = *std::move(found);
    } else {
        matches = wordsIn(text, m_query);
    }
    if (m_query.wholeWords)
        matches.removeIf([&](const Match &match) { return !standsAlone(text, match); });
    if (m_pattern)
        return matches;
    const bool asGiven = m_query.matchCase || m_with != m_with.toLower();
    for (Match &match : matches)
        match.with = asGiven ? m_with : inCaseOf(QStringView(text).mid(match.start, match.length), m_with);
    return matches;
}

QList<Match> wordByWord(const Match &match, const QString &text)
{
    const QString before = text.mid(match.start, match.length);
    const QList<Match> old = piecesOf(before);
    const QList<Match> renewed = piecesOf(match.with);
    if (before == match.with)
        return {};
    if (old.size() != renewed.size())
        return {match};
    QList<Match> steps;
    for (qsizetype i = 0; i < old.size(); ++i) {
        const QString with = match.with.mid(renewed[i].start, renewed[i].length);
        if (QStringView(before).mid(old[i].start, old[i].length) != with)
            steps.append({match.start + old[i].start, old[i].length, with});
    }
    return steps;
}

} // namespace toasoan
