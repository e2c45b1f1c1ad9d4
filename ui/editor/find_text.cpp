#include "ui/editor/find_text.h"

#include "core/text/fold.h"
#include "core/text/letter_case.h"

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

QList<Match> everyMatch(const QString &text, const FindQuery &query)
{
    QList<Match> matches;
    const QString words = query.words.normalized(QString::NormalizationForm_C);
    if (words.isEmpty() || text.isEmpty())
        return matches;
    if (query.matchMarks) {
        const Qt::CaseSensitivity sensitivity = query.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
        for (qsizetype at = text.indexOf(words, 0, sensitivity); at >= 0;
             at = text.indexOf(words, at + words.size(), sensitivity))
            matches.append({static_cast<int>(at), static_cast<int>(words.size())});
        return matches;
    }
    const FoldedText hay = foldedWithPlaces(text);
    const QString needle = folded(words);
    if (needle.isEmpty())
        return matches;
    for (qsizetype at = hay.text.indexOf(needle); at >= 0;) {
        const int start = hay.places.isEmpty() ? static_cast<int>(at) : hay.places[at];
        const int end =
            static_cast<int>(hay.places.isEmpty() ? at + needle.size() : hay.places[at + needle.size()]);
        const bool fits =
            end > start && (!query.matchCase || sameCase(QStringView(text).mid(start, end - start), words));
        if (fits)
            matches.append({start, end - start});
        at = hay.text.indexOf(needle, at + (fits ? needle.size() : 1));
    }
    return matches;
}

} // namespace

QList<Match> matchesIn(const QString &text, const FindQuery &query)
{
    QList<Match> matches = everyMatch(text, query);
    if (query.wholeWords)
        matches.removeIf([&](const Match &match) { return !standsAlone(text, match); });
    return matches;
}

QString replacementFor(QStringView found, const QString &with, const FindQuery &query)
{
    return query.matchCase || with != with.toLower() ? with : inCaseOf(found, with);
}

} // namespace toasoan
