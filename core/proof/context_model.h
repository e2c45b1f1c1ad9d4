#pragma once

#include "core/base/result.h"
#include "core/proof/context_file.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <span>

class QFile;

namespace toasoan {

// Which syllable follows which in correct Vietnamese: an interpolated trigram model (absolute discounting) in
// one file, mapped, never changed, read by any thread. Syllables are compared in small letters and
// traditional tone placement. Made by ContextModelWriter from counts; the file's provenance is in
// resources/language.
class ContextModel
{
public:
    using Word = std::uint16_t;
    static constexpr Word none = 0xFFFF; // no word of the model, or no word at all: a full stop, a figure

    // What to take for the chance of a word that is not of the model: natural logarithm.
    static constexpr float unknownWord = -15.5F;

    // What somebody may have meant who wrote a word of the model.
    struct Slip
    {
        Word meant;
        std::uint8_t letters; // letterSlip()
        std::uint8_t tones;   // toneSlip()
    };

    // The table that comes with the program: context.model in the folder TOASOAN_LANGUAGE_PATH names, else
    // beside the program as it is installed, else among the sources it was built from.
    static Result<std::shared_ptr<const ContextModel>> openInstalled();
    // Maps the file. Fails with a sentence when it is not there, or not what the writer wrote.
    static Result<std::shared_ptr<const ContextModel>> open(const QString &path);
    // The same over bytes in memory.
    static Result<std::shared_ptr<const ContextModel>> fromBytes(const QByteArray &bytes);
    ~ContextModel();

    // Gives the memory of the mapped table back to the system; what is asked next is mapped again from the
    // file's pages in the cache, microseconds a passage. Any thread may go on asking meanwhile.
    void rest() const;

    int size() const { return int(m_words); }
    Word find(PackedWord word) const; // any case, either school's tone placement
    Word find(QStringView word) const { return find(pack(word)); }
    QString text(Word word) const; // small letters, traditional tone placement
    // In the text that was counted.
    std::uint32_t count(Word word) const { return word < m_words ? m_counts[word] : 0; }
    float logCount(Word word) const
    {
        return m_chances[word] + m_logTotal;
    }                                                // natural, of a word of the model
    std::span<const Slip> slips(Word written) const; // cheapest first

    // The place of a pair in the model; noPair when the two were hardly ever met side by side, or one is
    // none.
    static constexpr std::uint32_t noPair = 0xFFFFFFFF;
    std::uint32_t findPair(Word before, Word word) const;
    // The pair of each word with the one before; noPair for the first. Quicker than one after the other:
    // while memory is waited for at one pair, others go on.
    void findPairs(std::span<const Word> words, std::span<std::uint32_t> pairs) const;
    // Whether the two may be a pair of the model: false for most that are none. Quick, and quicker still when
    // it was told some time before.
    bool mayBePair(Word before, Word word) const;
    // The same as findPair(), quicker for pairs that are seldom there.
    std::uint32_t findRarePair(Word before, Word word) const;
    void expectRarePair(Word before, Word word) const
    {
        __builtin_prefetch(m_pairMarks + contextFile::markOf(before, word) / 64);
    }

    // Natural logarithm of the chance of `word` after `before` and, before that, the first word of `history`,
    // the pair that ends in `before`. `pair` is that of `before` and `word`. Fewer neighbours count where
    // they are none.
    float logChance(std::uint32_t history, std::uint32_t pair, Word before, Word word) const;
    // The same with the pairs looked up.
    float logChance(Word first, Word before, Word word) const
    {
        return logChance(findPair(first, before), findPair(before, word), before, word);
    }

    // How much likelier a pair would be with another word, a slip away, in its first or its second place:
    // natural logarithms in whole steps, the price of the slip taken from the second.
    struct Doubts
    {
        int first;
        int second;
    };
    Doubts doubts(std::uint32_t pair) const;

private:
    ContextModel() = default;
    bool read(const uchar *bytes, qint64 size);
    std::uint32_t triplesBefore(std::uint32_t pair) const
    {
        return std::min(m_tripleBases[pair / contextFile::pairsToBase] + m_tripleStarts[pair], m_triples);
    }

    std::unique_ptr<QFile> m_file;
    uchar *m_mapped = nullptr; // nothing where the bytes are in memory
    qint64 m_mappedSize = 0;
    QByteArray m_bytes;
    std::uint32_t m_words = 0;
    std::uint32_t m_slots = 0;
    std::uint32_t m_pairs = 0;
    std::uint32_t m_triples = 0;
    std::uint32_t m_slipCount = 0;
    float m_logTotal = 0;
    const std::uint64_t *m_keys = nullptr; // one a slot, as PackedWord
    const Word *m_slotWords = nullptr;     // one a slot
    const char16_t *m_texts = nullptr;     // eight a word
    const std::uint32_t *m_counts = nullptr;
    const float *m_chances = nullptr;            // logarithms, of single words
    const std::uint8_t *m_backoffs = nullptr;    // of single words
    const std::uint32_t *m_pairStarts = nullptr; // by the first word
    const std::uint64_t *m_pairMarks = nullptr;  // contextFile::markOf
    const Word *m_pairWords = nullptr;
    const std::uint8_t *m_pairChances = nullptr;
    const std::uint8_t *m_pairBackoffs = nullptr;
    const std::uint8_t *m_pairDoubts = nullptr;
    const std::uint32_t *m_tripleBases = nullptr;  // of every sixteenth pair
    const std::uint16_t *m_tripleStarts = nullptr; // from that base on
    const Word *m_tripleWords = nullptr;
    const std::uint8_t *m_tripleChances = nullptr;
    const std::uint32_t *m_slipStarts = nullptr;
    const Slip *m_slips = nullptr;
};

// std::lower_bound without a branch that a processor guesses wrong every second time.
inline const ContextModel::Word *lowerBound(const ContextModel::Word *from, std::size_t size,
                                            ContextModel::Word word)
{
    while (size > 0) {
        const std::size_t half = (size + 1) / 2;
        from = from[half - 1] < word ? from + half : from;
        size -= half;
    }
    return from;
}

inline ContextModel::Word ContextModel::find(PackedWord word) const
{
    if (!word.fits)
        return none;
    std::uint32_t slot = contextFile::slotOf(word.key, m_slots);
    for (std::uint32_t tried = 0; tried < m_slots; ++tried) {
        const std::uint64_t key = m_keys[slot];
        if (key == word.key)
            return m_slotWords[slot] < m_words ? m_slotWords[slot] : none;
        if (key == 0)
            return none;
        slot = (slot + 1) & (m_slots - 1);
    }
    return none;
}

inline bool ContextModel::mayBePair(Word before, Word word) const
{
    const std::uint32_t mark = contextFile::markOf(before, word);
    return (m_pairMarks[mark / 64] >> mark % 64 & 1) != 0;
}

inline std::uint32_t ContextModel::findRarePair(Word before, Word word) const
{
    return mayBePair(before, word) ? findPair(before, word) : noPair;
}

inline std::uint32_t ContextModel::findPair(Word before, Word word) const
{
    if (before >= m_words || word >= m_words)
        return noPair;
    const std::uint32_t from = std::min(m_pairStarts[before], m_pairs);
    const std::uint32_t to = std::clamp(m_pairStarts[before + 1], from, m_pairs);
    const std::uint32_t place = contextFile::placeInTree(m_pairWords + from, to - from, word);
    return place == to - from ? noPair : from + place;
}

inline ContextModel::Doubts ContextModel::doubts(std::uint32_t pair) const
{
    if (pair >= m_pairs)
        return {contextFile::mostDoubt, contextFile::mostDoubt};
    return {(m_pairDoubts[pair] >> 4) + contextFile::leastDoubt,
            (m_pairDoubts[pair] & 0xF) + contextFile::leastDoubt};
}

inline float ContextModel::logChance(std::uint32_t history, std::uint32_t pair, Word before, Word word) const
{
    float longer = 0;
    if (history < m_pairs) {
        if (pair < m_pairs) { // no triple ends in a pair that is not there
            const std::uint32_t from = triplesBefore(history);
            const std::uint32_t to = std::max(triplesBefore(history + 1), from);
            const Word *end = m_tripleWords + to;
            const Word *found = lowerBound(m_tripleWords + from, to - from, word);
            if (found != end && *found == word)
                return contextFile::unpackedLog(m_tripleChances[found - m_tripleWords]);
        }
        longer = contextFile::unpackedLog(m_pairBackoffs[history]);
    }
    if (pair < m_pairs)
        return longer + contextFile::unpackedLog(m_pairChances[pair]);
    return longer + (before < m_words ? contextFile::unpackedLog(m_backoffs[before]) : 0) + m_chances[word];
}

} // namespace toasoan
