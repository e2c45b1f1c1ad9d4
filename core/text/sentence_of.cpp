#include "core/text/sentence_of.h"

#include "core/text/tokens.h"

#include <algorithm>

namespace toasoan {

namespace {

constexpr int mostAround = 120; // letters on each side
constexpr int mostOfPlace = 240;

// Back to the start of a word, so that no word is cut.
int wordStart(const QString &text, int at)
{
    while (at > 0 && !text[at - 1].isSpace())
        --at;
    return at;
}

} // namespace

SentenceOf sentenceOf(const QString &paragraph, int start, int length)
{
    const int size = int(paragraph.size());
    start = std::clamp(start, 0, size);
    length = std::clamp(length, 0, std::min(size - start, mostOfPlace));
    int from = 0;
    int to = size;
    for (const Token &token : tokens(paragraph)) {
        if (!token.startsSentence)
            continue;
        if (token.start <= start)
            from = token.start;
        else if (token.start >= start + length)
            to = std::min(to, token.start);
    }
    // What opens a sentence belongs to it: a quotation mark, a bracket.
    while (from > 0 && !paragraph[from - 1].isSpace())
        --from;
    while (to > start + length && to < size && to > 0 && !paragraph[to - 1].isSpace())
        --to;
    while (to > start + length && paragraph[to - 1].isSpace())
        --to;
    QString before;
    QString after;
    if (start - from > mostAround) {
        from = std::min(start, wordStart(paragraph, start - mostAround));
        before = QStringLiteral("…");
    }
    if (to - start - length > mostAround) {
        to = std::max(start + length, wordStart(paragraph, start + length + mostAround) - 1);
        after = QStringLiteral("…");
    }
    SentenceOf sentence;
    sentence.text = before + paragraph.mid(from, to - from) + after;
    sentence.text.replace(QChar(QChar::LineSeparator), QLatin1Char('\n'));
    sentence.start = start - from + int(before.size());
    sentence.length = length;
    return sentence;
}

} // namespace toasoan
