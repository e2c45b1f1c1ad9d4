#include "core/proof/style/reading.h"

#include "core/proof/style/wording.h"
#include "core/proof/word_table.h"
#include "core/text/letters.h"

#include <QHash>

namespace toasoan::style {

namespace {

// The words families start from, each with the bits of those that do.
WordTable makeLeadTable()
{
    QHash<QString, std::uint32_t> topics;
    std::uint32_t topic = 1;
    const auto add = [&](QStringView word) {
        const QString lower = word.toString().toLower();
        for (ToneStyle school : {ToneStyle::Traditional, ToneStyle::Modern})
            topics[withToneStyle(lower, school)] |= topic;
    };
    for (const Family *family : families()) {
        for (QStringView word : QStringView(family->leads).split(u' ', Qt::SkipEmptyParts))
            add(word);
        for (const Phrase &phrase : family->phrases)
            add(QStringView(phrase.found.substr(0, phrase.found.find(u' '))));
        topic <<= 1;
    }
    WordTable table(std::size_t(topics.size()));
    for (auto it = topics.cbegin(); it != topics.cend(); ++it)
        table.insert(it.key(), it.value());
    return table;
}

const WordTable &leadTable()
{
    static const WordTable table = makeLeadTable();
    return table;
}

bool isPlain(QStringView gap)
{
    if (gap.size() == 1)
        return gap[0] == u' ';
    return gap.size() == 2 && gap[1] == u' ' &&
           (gap[0] == u',' || gap[0] == u'.' || gap[0] == u':' || gap[0] == u';');
}

// Whether the word ends in oa, oe or uy (not in qu) with a tone on either.
bool isOpenWord(QStringView word)
{
    if (word.size() < 2)
        return false;
    const letters::Letter &last = letters::of(word.back());
    if (last.bare != u'a' && last.bare != u'e' && last.bare != u'y')
        return false;
    const letters::Letter &before = letters::of(word[word.size() - 2]);
    if (before.bare != (last.bare == u'y' ? u'u' : u'o'))
        return false;
    if (last.tone == Tone::Level && before.tone == Tone::Level)
        return false;
    return word.size() < 3 || letters::of(word[word.size() - 3]).bare != u'q';
}

bool isShortWord(QStringView word)
{
    if (word.size() < 2 || word.size() > 3)
        return false;
    const char16_t last = letters::of(word.back()).bare;
    if (last != u'i' && last != u'y')
        return false;
    const char16_t first = letters::of(word[0]).bare;
    return word.size() == 2 ? View(u"hklmtsv").find(first) != View::npos
                            : first == u'q' && letters::of(word[1]).bare == u'u';
}

bool isOdd(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) {
        return letters::of(c).lower == 0 && c != u'-' && c != u'\'' && c != u'’' && c != u'‘' && c != u'ʼ';
    });
}

std::uint32_t keyOf(PackedWord packed)
{
    return std::uint32_t(stirred(packed.key) >> 32) | 1U;
}

} // namespace

Reading::Reading(const Passage &read)
    : passage(read)
    , keys(std::size_t(read.tokens.size()))
{
    const QStringView text = passage.text;
    const WordTable &table = leadTable();
    PackedWord before;
    int beforeEnd = 0; // of the token before
    for (int i = 0; i < tokenCount(); ++i) {
        const Token &token = passage.tokens[i];
        const QStringView gap = text.mid(beforeEnd, token.start - beforeEnd);
        if (!gap.isEmpty() && !isPlain(gap))
            gaps.push_back({beforeEnd, token.start, i});
        if (sentences.empty() || token.startsSentence) {
            if (!sentences.empty())
                sentences.back().end = i;
            sentences.push_back({i, tokenCount(), 0});
        }
        ++sentences.back().syllables;
        beforeEnd = token.end();
        if (token.kind != TokenKind::Word) {
            if (token.kind == TokenKind::Abbreviation)
                abbreviations.push_back(i);
            else if (token.kind != TokenKind::Address)
                figures.push_back(i);
            before = {};
            continue;
        }
        const QStringView word = text.mid(token.start, token.length);
        const PackedWord packed = token.packed;
        if (!packed.fits) {
            if (isOdd(word))
                oddWords.push_back(i);
            before = {};
            continue;
        }
        if (packed.upper == 0) {
            keys[std::size_t(i)] = keyOf(packed);
            if (token.startsSentence && i > 0)
                smallStarts.push_back(i);
        }
        if (packed.key == before.key && gap.size() == 1 && gap[0] == u' ')
            twins.push_back(i);
        if (const std::uint32_t topics = table.find(packed))
            leads.push_back({i, topics});
        if (isOpenWord(word))
            openWords.push_back(i);
        else if (isShortWord(word))
            shortWords.push_back(i);
        before = packed;
    }
    if (beforeEnd < text.size())
        gaps.push_back({beforeEnd, int(text.size()), tokenCount()});
}

bool Reading::isWord(int token) const
{
    return token >= 0 && token < tokenCount() && passage.tokens[token].kind == TokenKind::Word;
}

QStringView Reading::gapBefore(int token) const
{
    const int start = token > 0 ? passage.tokens[token - 1].end() : 0;
    const int end = token < tokenCount() ? passage.tokens[token].start : int(passage.text.size());
    return text(start, end);
}

bool Reading::joinsOn(int token) const
{
    if (token <= 0 || token >= tokenCount())
        return false;
    const QStringView gap = gapBefore(token);
    return gap.size() == 1 && (gap[0] == u' ' || gap[0] == QChar::Nbsp);
}

QChar Reading::at(int place) const
{
    return place >= 0 && place < passage.text.size() ? passage.text[place] : QChar();
}

QuotedSpans::QuotedSpans(const Reading &reading)
{
    int open = -1;
    for (const Gap &gap : reading.gaps) {
        for (int i = gap.start; i < gap.end; ++i) {
            const QChar c = reading.at(i);
            if (c == u'\n' && open >= 0 && reading.at(open) == u'"')
                open = -1; // a stray one must not quote the rest of the text
            const bool opens = c == u'“' || c == u'«' || (c == u'"' && open < 0);
            const bool closes = c == u'”' || c == u'»' || (c == u'"' && open >= 0);
            if (opens && open < 0) {
                open = i;
            } else if (closes && open >= 0) {
                spans.emplace_back(open, i);
                open = -1;
            }
        }
    }
    if (open >= 0)
        spans.emplace_back(open, int(reading.passage.text.size()));
}

bool QuotedSpans::hold(int place) const
{
    // They are in order and do not meet.
    const auto next = std::upper_bound(spans.begin(), spans.end(), place,
                                       [](int wanted, const auto &span) { return wanted < span.first; });
    return next != spans.begin() && place < std::prev(next)->second;
}

} // namespace toasoan::style
