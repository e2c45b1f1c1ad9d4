#include "core/proof/context_judge.h"

#include "core/proof/article_words.h"
#include "core/proof/context_file.h"
#include "core/proof/learned_words.h"
#include "core/proof/lexicon.h"
#include "core/proof/passage.h"
#include "core/proof/proofreader.h"
#include "core/proof/slips.h"
#include "core/proof/surroundings.h"
#include "core/text/fold.h"
#include "core/text/letter_case.h"
#include "core/text/letters.h"

#include <QVarLengthArray>

#include <algorithm>
#include <limits>
#include <utility>

namespace toasoan {

namespace {

constexpr auto none = ContextModel::none;

using contextFile::priceOfSlip;

// Met less often in 154 million syllables, a word of the model is as good as unknown.
constexpr std::uint32_t wellKnown = 100;
// A word is doubted when others would make its two pairs at least this much likelier, as natural logarithms.
// A lower bound brought less than one finding in a hundred more on annotated articles, for twice the work.
constexpr int doubtful = 1;
constexpr int doubtfulWhenDeep = -3;
constexpr int moreForNames = 6;
// Nearly any word may begin a sentence, and one that follows a word it never followed is only wrong when
// others fit there by far. Of eight thousand words these two spare on annotated articles, two were mistakes
// that would have been found.
constexpr int moreWithoutLast = 4;
constexpr int moreBehindStranger = 5;
// How much more than its doubts tell, which know pairs only, another word may gain at a place: three words in
// a row tell something beyond their pairs only where both pairs were met. On annotated articles two in three
// hundred of the words meant gained more.
constexpr float moreByTriples = 6;
constexpr float moreByPairs = 2;
// Candidates that lose more than this are not worth an exact figure.
constexpr float leastGain = -3;
constexpr int mostUnknownCandidates = 48;
constexpr qsizetype mostTexts = 5;

bool isPlain(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

ContextJudge::ContextJudge(const Passage &passage, const Surroundings &around, const Proofreader &reader)
    : m_passage(passage)
    , m_around(around)
    , m_reader(reader)
    , m_model(*reader.context)
    , m_words(passage.words)
{
    Q_ASSERT(m_words.size() == std::size_t(passage.tokens.size()));
    const int count = int(m_words.size());
    m_pairs.resize(m_words.size());
    m_doubts.assign(m_words.size(), 0);
    m_model.findPairs(m_words, m_pairs);
    for (int at = 1; at < count; ++at)
        if (!joins(at))
            m_pairs[std::size_t(at)] = ContextModel::noPair;
    const auto isPair = [&](int at) {
        return at > 0 && m_words[std::size_t(at) - 1] != none && m_words[std::size_t(at)] != none &&
               joins(at);
    };
    // In a second walk: places all over the table, which the processor can ask for side by side.
    int before = 0; // what the pair behind tells
    for (int at = count - 1; at >= 0; --at) {
        const ContextModel::Doubts doubts =
            isPair(at) ? m_model.doubts(m_pairs[std::size_t(at)]) : ContextModel::Doubts{0, 0};
        m_doubts[std::size_t(at)] = doubts.second + std::exchange(before, doubts.first);
    }
}

// Whether only spaces stand between a token and the one before; there may be no such token.
bool ContextJudge::joins(int token) const
{
    return token < int(m_words.size()) && m_passage.joinsLast(token);
}

// Whether the token and the word before it were ever counted together.
bool ContextJudge::isMet(int token) const
{
    return token < int(m_pairs.size()) && m_pairs[std::size_t(token)] != ContextModel::noPair;
}

ContextJudge::Neighbours ContextJudge::neighbours(int token) const
{
    const auto at = std::size_t(token);
    Neighbours beside{none, none, none, ContextModel::noPair, ContextModel::noPair};
    if (joins(token)) {
        beside.last = m_words[at - 1];
        beside.before = m_pairs[at - 1];
    }
    if (joins(token + 1)) {
        beside.next = m_words[at + 1];
        if (beside.next != none && joins(token + 2)) {
            beside.afterNext = m_words[at + 2];
            beside.behind = m_pairs[at + 2];
        }
    }
    return beside;
}

// Nothing as soon as it must fall below `least`: the chances that follow only take from it. `last` is the
// pair with the word before; that with the next one is asked for only when it counts.
template <class NextPair>
std::optional<float> ContextJudge::sumOfChances(Word word, const Neighbours &beside, std::uint32_t last,
                                                const NextPair &nextPair, float least) const
{
    float sum = m_model.logChance(beside.before, last, beside.last, word);
    if (sum < least)
        return {};
    if (beside.next == none)
        return sum;
    const std::uint32_t next = nextPair();
    sum += m_model.logChance(last, next, word, beside.next);
    if (sum < least)
        return {};
    if (beside.afterNext != none)
        sum += m_model.logChance(next, beside.behind, beside.next, beside.afterNext);
    return sum < least ? std::nullopt : std::optional(sum);
}

std::optional<float> ContextJudge::score(Word word, const Neighbours &beside, float least) const
{
    return sumOfChances(
        word, beside, m_model.findRarePair(beside.last, word),
        [&] { return m_model.findRarePair(word, beside.next); }, least);
}

// More than score() comes to, without a look at a pair: what was never met beside a neighbour has but its own
// chance there.
float ContextJudge::mostOfScore(Word word, const Neighbours &beside) const
{
    constexpr float rounding = 0.01F;
    constexpr auto noPair = ContextModel::noPair;
    float sum = rounding;
    if (!m_model.mayBePair(beside.last, word))
        sum += m_model.logChance(beside.before, noPair, beside.last, word);
    if (beside.next != none && !m_model.mayBePair(word, beside.next)) {
        sum += m_model.logChance(noPair, noPair, word, beside.next);
        if (beside.afterNext != none)
            sum += m_model.logChance(noPair, beside.behind, beside.next, beside.afterNext);
    }
    return sum;
}

// The newsroom's own articles speak for what is written as they write it, never for another word: a pair they
// set once in a while would make any neighbour of it look meant.
float ContextJudge::scoreOfWritten(int token, const Neighbours &beside) const
{
    const Word word = m_words[std::size_t(token)];
    float sum = *sumOfChances(
        word, beside, m_pairs[std::size_t(token)], [&] { return m_pairs[std::size_t(token) + 1]; },
        -std::numeric_limits<float>::infinity());
    if (m_reader.learned)
        for (const auto &[before, after] : {std::pair{beside.last, word}, std::pair{word, beside.next}})
            if (before != none && after != none)
                sum += m_reader.learned->gain(m_model.logChance(none, before, after), before, after);
    return sum;
}

float ContextJudge::scoreOfUnknown(const Neighbours &beside) const
{
    float sum = ContextModel::unknownWord;
    if (beside.next != none)
        sum += m_model.logChance(none, none, beside.next);
    if (beside.afterNext != none)
        sum += m_model.logChance(none, beside.next, beside.afterNext);
    return sum;
}

bool ContextJudge::isKnown(int token) const
{
    const Word word = m_words[std::size_t(token)];
    return word != none && m_model.count(word) >= wellKnown;
}

// A capital inside a sentence.
bool ContextJudge::isName(int token) const
{
    const Token &place = m_passage.tokens[token];
    return letters::of(m_passage.text[place.start]).upper && !place.startsSentence;
}

bool ContextJudge::isDoubtful(int token) const
{
    if (!isKnown(token))
        return !isName(token) && m_passage.tokens[token].length <= Spelling::longest;
    const int doubts = m_doubts[std::size_t(token)];
    int wanted = m_reader.rules.deep ? doubtfulWhenDeep : doubtful;
    if (doubts < wanted)
        return false;
    if (!joins(token) || m_words[std::size_t(token) - 1] == none)
        wanted += moreWithoutLast;
    else if (!isMet(token) && isMet(token + 1))
        wanted += moreBehindStranger;
    return doubts >= wanted && (doubts >= wanted + moreForNames || !isName(token));
}

std::vector<ContextJudge::Candidate> ContextJudge::candidates(int token, Written written) const
{
    std::vector<Candidate> found;
    const Word word = m_words[std::size_t(token)];
    const Neighbours beside = neighbours(token);
    const auto add = [&](Word meant, int letterSlip, int toneSlip, float own) {
        const float price = priceOfSlip(letterSlip + toneSlip);
        if (const auto its = score(meant, beside, own + price + leastGain))
            found.push_back({meant, letterSlip, toneSlip, *its - price - own});
    };
    if (written == Written::Word && isKnown(token)) {
        const float own = scoreOfWritten(token, beside);
        for (const ContextModel::Slip &slip : m_model.slips(word))
            add(slip.meant, slip.letters, slip.tones, own);
    } else {
        const float own = scoreOfUnknown(beside);
        const QString text = m_passage.word(m_passage.tokens[token]).toString().toLower();
        const QList<Lexicon::Near> nearWords = m_reader.lexicon->near(text, mostUnknownCandidates);
        for (const Lexicon::Near &near : nearWords)
            if (const Word meant = m_model.find(near.packed); meant != none && meant != word)
                add(meant, near.letterSlip, near.toneSlip, own);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Candidate &a, const Candidate &b) { return a.gain > b.gain; });
    return found;
}

// All that does not depend on what was meant.
Evidence ContextJudge::evidenceOfWritten(int token, Written written) const
{
    const QStringView text = m_passage.word(m_passage.tokens[token]);
    const Word word = m_words[std::size_t(token)];
    const ArticleWords &article = m_around.words();
    const Neighbours beside = neighbours(token);
    Evidence evidence;
    evidence.known = written == Written::Word && isKnown(token);
    evidence.listed = written == Written::Word;
    evidence.plain = isPlain(text);
    evidence.capital = isName(token);
    evidence.countWritten = int(m_model.count(word));
    evidence.neighbours = int(beside.last != none) + int(beside.next != none);
    evidence.usual = isMet(token) && isMet(token + 1);
    evidence.blind =
        joins(token + 1) && beside.next == none && m_passage.tokens[token + 1].kind != TokenKind::Word;
    evidence.timesWritten = word == none ? article.times(text) : article.times(word);
    if (word == none && m_reader.learned)
        evidence.timesWritten += m_reader.learned->times(exactKey(text));
    if (word != none)
        evidence.togetherWritten =
            (beside.last == none ? 0 : std::max(article.timesTogether(beside.last, word) - 1, 0)) +
            (beside.next == none ? 0 : std::max(article.timesTogether(word, beside.next) - 1, 0));
    return evidence;
}

void ContextJudge::add(Evidence &evidence, const Candidate &candidate, const Neighbours &beside) const
{
    evidence.gain = candidate.gain;
    evidence.letterSlip = candidate.letterSlip;
    evidence.toneSlip = candidate.toneSlip;
    evidence.logCountMeant = m_model.logCount(candidate.meant);
    evidence.togetherMeant = togetherMeant(candidate.meant, beside);
}

int ContextJudge::togetherMeant(Word word, const Neighbours &beside) const
{
    const ArticleWords &article = m_around.words();
    if (article.times(word) == 0)
        return 0;
    return (beside.last == none ? 0 : article.timesTogether(beside.last, word)) +
           (beside.next == none ? 0 : article.timesTogether(word, beside.next));
}

Evidence ContextJudge::evidence(int token, Written written, const Candidate &candidate) const
{
    Evidence evidence = evidenceOfWritten(token, written);
    add(evidence, candidate, neighbours(token));
    return evidence;
}

float ContextJudge::doubt(int token) const
{
    const Word word = m_words[std::size_t(token)];
    const Neighbours beside = neighbours(token);
    Evidence evidence = evidenceOfWritten(token, Written::Word);
    const GainWanted wanted(wantedCertainty(m_reader.rules, evidence), evidence);
    const bool onePair = evidence.neighbours == 2 && !(isMet(token) && isMet(token + 1));
    const float most = float(m_doubts[std::size_t(token)]) + (onePair ? moreByPairs : moreByTriples);
    struct Worth
    {
        Candidate candidate;
        float price;
        float gain; // wanted
    };
    QVarLengthArray<Worth, 64> worth;
    for (const ContextModel::Slip &slip : m_model.slips(word)) {
        const float gain =
            wanted(slip.letters, slip.tones, m_model.logCount(slip.meant), togetherMeant(slip.meant, beside));
        if (gain > most && !m_reader.rules.deep)
            continue;
        m_model.expectRarePair(beside.last, slip.meant);
        m_model.expectRarePair(slip.meant, beside.next);
        worth.append(
            {{slip.meant, slip.letters, slip.tones, 0}, priceOfSlip(slip.letters + slip.tones), gain});
    }
    if (worth.isEmpty())
        return 0;
    const float own = scoreOfWritten(token, beside);
    float surest = 0;
    for (Worth &one : worth) {
        const float least = own + one.price + one.gain;
        if (mostOfScore(one.candidate.meant, beside) < least)
            continue;
        const auto its = score(one.candidate.meant, beside, least);
        if (!its)
            continue;
        one.candidate.gain = *its - one.price - own;
        add(evidence, one.candidate, beside);
        surest = std::max(surest, certainty(evidence));
    }
    return surest;
}

bool ContextJudge::standsAlone(int token) const
{
    const auto at = std::size_t(token);
    return (!joins(token) || m_words[at - 1] == none) && (!joins(token + 1) || m_words[at + 1] == none);
}

bool ContextJudge::isOtherVowel(int token, const Candidate &candidate) const
{
    const QStringView text = m_passage.word(m_passage.tokens[token]);
    const QString meant = m_model.text(candidate.meant);
    const auto isEither = [](char16_t letter) { return letter == u'i' || letter == u'y'; };
    return text.size() == meant.size() &&
           std::equal(text.begin(), text.end(), meant.begin(), [&](QChar a, QChar b) {
               const letters::Letter &ours = letters::of(a);
               const letters::Letter &theirs = letters::of(b);
               return ours.tone == theirs.tone &&
                      (ours.bare == theirs.bare || (isEither(ours.bare) && isEither(theirs.bare)));
           });
}

QString ContextJudge::text(int token, const Candidate &candidate) const
{
    return inCaseOf(m_passage.word(m_passage.tokens[token]),
                    withToneStyle(m_model.text(candidate.meant), m_reader.house.tones));
}

QStringList ContextJudge::texts(int token, const std::vector<Candidate> &candidates) const
{
    QStringList list;
    for (const Candidate &candidate : candidates) {
        if (list.size() == mostTexts)
            break;
        list += text(token, candidate);
    }
    return list;
}

} // namespace toasoan
