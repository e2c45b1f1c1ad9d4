// Words of two or three right syllables that stand for another word: "bổ xung" for "bổ sung".

#include "core/proof/context_model.h"
#include "core/proof/language_data.h"
#include "core/proof/layers.h"
#include "core/proof/passage.h"
#include "core/proof/proofreader.h"
#include "core/proof/word_table.h"
#include "core/text/fold.h"
#include "core/text/letter_case.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <bitset>
#include <span>
#include <vector>

namespace toasoan {

namespace {

constexpr std::array wordTable{
    Rule{"confusable", Layer::Word, Severity::Warning, QT_TRANSLATE_NOOP("Rule", "Easily confused words"),
         QT_TRANSLATE_NOOP("Rule", "“%1” is often written for “%2”, which is meant here."),
         QT_TRANSLATE_NOOP("Rule", "List of words often confused")},
};

// Natural logarithms of how much better the right word must fit its place: for a word that is never right, no
// worse than this, for one that may be, at least that.
constexpr float notMuchWorse = -2;
constexpr float farBetter = 5;

// One syllable in either school's tone placement, any case.
class SyllableKey
{
public:
    explicit SyllableKey(const QString &syllable)
        : m_traditional(pack(syllable))
        , m_modern(pack(withToneStyle(syllable, ToneStyle::Modern)))
    {
    }

    bool fits(PackedWord word) const { return m_traditional.isSameWord(word) || m_modern.isSameWord(word); }
    std::array<PackedWord, 2> forms() const { return {m_traditional, m_modern}; }

private:
    PackedWord m_traditional;
    PackedWord m_modern;
};

struct Confusable
{
    Confusable(const QStringList &wrongSyllables, const QStringList &rightSyllables, bool sometimesRight)
        : wrong(wrongSyllables)
        , right(rightSyllables)
        , keys(wrong.begin(), wrong.end())
        , mayBeRight(sometimesRight)
    {
    }

    QStringList wrong; // exactKey of each syllable
    QStringList right;
    std::vector<SyllableKey> keys; // of the wrong ones
    bool mayBeRight = false;
};

// The list by the first syllable of the wrong word.
class Confusables
{
public:
    Confusables()
    {
        QHash<QString, std::uint32_t> places;
        for (QStringView line : QStringView(language::confusables()).split(u'\n', Qt::SkipEmptyParts)) {
            const auto columns = line.split(u'\t');
            if (columns.size() < 3)
                continue;
            const Confusable entry(exactKey(columns[0]).split(u' '), exactKey(columns[1]).split(u' '),
                                   columns[2] == u"check");
            if (entry.wrong.size() < 2)
                continue;
            for (const PackedWord one : entry.keys[0].forms())
                for (const PackedWord two : entry.keys[1].forms())
                    m_starts.set(startOf(one, two));
            const QString &first = entry.wrong.first();
            auto place = places.find(first);
            if (place == places.end()) {
                m_lists.emplace_back();
                place = places.insert(first, std::uint32_t(m_lists.size()));
                m_firsts.insert(first, *place);
                m_firsts.insert(withToneStyle(first, ToneStyle::Modern), *place);
            }
            m_lists[*place - 1].push_back(entry);
        }
    }

    // Whether any may start with these two syllables: false for nearly all others. Quick.
    bool mayStartWith(PackedWord first, PackedWord second) const { return m_starts[startOf(first, second)]; }

    // Those that start with this syllable, in any case and either school's writing.
    std::span<const Confusable> startingWith(PackedWord syllable) const
    {
        const std::uint32_t place = m_firsts.find(syllable);
        return place == 0 ? std::span<const Confusable>() : std::span<const Confusable>(m_lists[place - 1]);
    }

private:
    static constexpr std::size_t startCount = 1U << 16;

    static std::size_t startOf(PackedWord first, PackedWord second)
    {
        return std::size_t(stirred(stirred(first.key) ^ second.key) >> 40) % startCount;
    }

    std::bitset<startCount> m_starts;
    WordTable m_firsts{1000}; // values: places in the lists, from 1
    std::vector<std::vector<Confusable>> m_lists;
};

const Confusables &confusables()
{
    static const Confusables table;
    return table;
}

// The syllables of a passage, none across punctuation.
class Reading
{
public:
    Reading(const Passage &passage, const ContextModel *model)
        : m_passage(passage)
        , m_model(model)
    {
    }

    bool stands(const std::vector<SyllableKey> &syllables, int at) const
    {
        if (at + qsizetype(syllables.size()) > m_passage.tokens.size())
            return false;
        for (std::size_t i = syllables.size(); i-- > 0;) { // they were looked up by the first
            const int place = at + int(i);
            const Token &token = m_passage.tokens[place];
            if (!syllables[i].fits(token.packed) || (i > 0 && !m_passage.joinsLast(place)) ||
                (token.packed.firstUpper && !token.startsSentence))
                return false;
        }
        return true;
    }

    // How much likelier the place is with other syllables in it; nothing without a model. The two may differ
    // in number, so the chances are taken from the same neighbour to the same neighbour.
    float gain(const Confusable &entry, int at) const
    {
        return chance(entry.right, at, int(entry.wrong.size())) -
               chance(entry.wrong, at, int(entry.wrong.size()));
    }

private:
    ContextModel::Word neighbour(int token, bool joined) const
    {
        const bool isThere = joined && token >= 0 && token < m_passage.tokens.size() &&
                             m_passage.tokens[token].kind == TokenKind::Word;
        return isThere ? m_model->find(m_passage.word(m_passage.tokens[token])) : ContextModel::none;
    }

    float chance(const QStringList &syllables, int at, int length) const
    {
        const int end = at + length;
        QList<ContextModel::Word> words;
        const bool joinsBefore = m_passage.joinsLast(at);
        words << neighbour(at - 2, joinsBefore && at > 0 && m_passage.joinsLast(at - 1))
              << neighbour(at - 1, joinsBefore);
        for (const QString &syllable : syllables)
            words << m_model->find(syllable);
        const bool joinsAfter = end < m_passage.tokens.size() && m_passage.joinsLast(end);
        words << neighbour(end, joinsAfter)
              << neighbour(end + 1,
                           joinsAfter && end + 1 < m_passage.tokens.size() && m_passage.joinsLast(end + 1));
        float sum = 0;
        for (qsizetype i = 2; i < words.size(); ++i) {
            const bool isBehind = i >= 2 + syllables.size();
            if (words[i] != ContextModel::none)
                sum += m_model->logChance(words[i - 1] == ContextModel::none ? words[i - 1] : words[i - 2],
                                          words[i - 1], words[i]);
            else if (!isBehind)
                sum += ContextModel::unknownWord;
        }
        return sum;
    }

    const Passage &m_passage;
    const ContextModel *m_model;
};

QString rightFor(const Confusable &entry, QStringView written, ToneStyle style)
{
    QStringList syllables;
    for (const QString &syllable : entry.right)
        syllables << withToneStyle(syllable, style);
    return inCaseOf(written, syllables.join(u' '));
}

} // namespace

std::span<const Rule> wordRules()
{
    return wordTable;
}

QList<Finding> wordFindings(const Passage &passage, const Proofreader &reader)
{
    QList<Finding> findings;
    const Rule &rule = wordTable[0];
    if (!reader.rules.has(rule))
        return findings;
    const Reading reading(passage, reader.context.get());
    const Confusables &all = confusables();
    for (int at = 0; at + 1 < passage.tokens.size(); ++at) {
        const PackedWord first = passage.tokens[at].packed;
        if (!all.mayStartWith(first, passage.tokens[at + 1].packed))
            continue;
        for (const Confusable &entry : all.startingWith(first)) {
            if (!reading.stands(entry.keys, at))
                continue;
            const bool isMeant = reader.context
                                     ? reading.gain(entry, at) > (entry.mayBeRight ? farBetter : notMuchWorse)
                                     : !entry.mayBeRight;
            if (!isMeant)
                continue;
            const Token &last = passage.tokens[at + int(entry.wrong.size()) - 1];
            Finding finding;
            finding.start = passage.tokens[at].start;
            finding.length = last.end() - finding.start;
            finding.text = passage.text.mid(finding.start, finding.length);
            finding.kind = FindingKind::Word;
            finding.rule = QString::fromLatin1(rule.id);
            finding.severity = rule.severity;
            finding.suggestions = {rightFor(entry, finding.text, reader.house.tones)};
            findings.append(finding);
            at += int(entry.wrong.size()) - 1;
            break;
        }
    }
    return findings;
}

} // namespace toasoan
