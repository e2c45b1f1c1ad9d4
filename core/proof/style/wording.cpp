#include "core/proof/style/wording.h"

#include "core/proof/style/reading.h"
#include "core/text/letters.h"

namespace toasoan::style {

bool says(QStringView word, View small)
{
    if (word.size() != qsizetype(small.size()))
        return false;
    Tone tone = Tone::Level;
    Tone wanted = Tone::Level;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const letters::Letter &letter = letters::of(word[i]);
        const letters::Letter &other = letters::of(small[std::size_t(i)]);
        if (letter.bare != other.bare || letter.lower == 0)
            return false;
        if (letter.tone != Tone::Level)
            tone = letter.tone;
        if (other.tone != Tone::Level)
            wanted = other.tone;
    }
    return tone == wanted;
}

bool saysOneOf(QStringView word, View list)
{
    for (std::size_t start = 0; start < list.size();) {
        const std::size_t end = std::min(list.find(u' ', start), list.size());
        if (says(word, list.substr(start, end - start)))
            return true;
        start = end + 1;
    }
    return false;
}

Case caseOf(QStringView word)
{
    qsizetype upper = 0;
    for (QChar c : word)
        upper += letters::of(c).upper || c.isUpper();
    if (upper == 0)
        return Case::Small;
    if (upper == 1 && (letters::of(word[0]).upper || word[0].isUpper()))
        return Case::Capital;
    return upper == word.size() ? Case::AllCapitals : Case::Mixed;
}

QString recased(QStringView text, View pattern)
{
    Q_ASSERT(text.size() == qsizetype(pattern.size()));
    QString result = text.toString();
    for (qsizetype i = 0; i < result.size(); ++i) {
        const letters::Letter &letter = letters::of(result[i]);
        if (letter.lower == 0)
            continue;
        const bool upper = letters::of(pattern[std::size_t(i)]).upper;
        result[i] = upper ? QChar(letters::upper(letter.lower)) : QChar(letter.lower);
    }
    return result;
}

bool isListed(QStringView word, View list)
{
    if (word.isEmpty() || word.contains(u' '))
        return false;
    const View wanted(reinterpret_cast<const char16_t *>(word.utf16()), std::size_t(word.size()));
    for (std::size_t at = list.find(wanted); at != View::npos; at = list.find(wanted, at + 1)) {
        const std::size_t end = at + wanted.size();
        if ((at == 0 || list[at - 1] == u' ') && (end == list.size() || list[end] == u' '))
            return true;
    }
    return false;
}

QString toString(View view)
{
    return QString(reinterpret_cast<const QChar *>(view.data()), qsizetype(view.size()));
}

int saidAt(const Reading &reading, int token, View phrase)
{
    int said = 0;
    for (std::size_t start = 0; start < phrase.size(); ++said) {
        const std::size_t end = std::min(phrase.find(u' ', start), phrase.size());
        const int at = token + said;
        if (at >= reading.tokenCount() || (said > 0 && !reading.joinsOn(at)) ||
            !says(reading.word(at), phrase.substr(start, end - start)))
            return 0;
        start = end + 1;
    }
    return said;
}

Said longestSaidAt(const Reading &reading, int token, std::span<const Phrase> phrases)
{
    Said longest;
    if (token >= reading.tokenCount())
        return longest;
    const QStringView word = reading.word(token);
    const auto size = std::size_t(word.size());
    const char16_t first = letters::of(word[0]).bare;
    for (const Phrase &phrase : phrases) {
        const View found = phrase.found;
        // Most rows start otherwise; tell so without taking the words apart.
        if (letters::of(found[0]).bare != first ||
            (found.size() > size ? found[size] != u' ' : found.size() < size))
            continue;
        if (const int tokens = saidAt(reading, token, phrase.found); tokens > longest.tokens)
            longest = {&phrase, tokens};
    }
    return longest;
}

QStringView textOf(const Reading &reading, int token, int count)
{
    return reading.text(reading.token(token).start, reading.token(token + count - 1).end());
}

bool isNameLike(const Reading &reading, int token)
{
    return !reading.token(token).startsSentence && caseOf(reading.word(token)) != Case::Small;
}

} // namespace toasoan::style
