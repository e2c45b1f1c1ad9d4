#pragma once

#include "core/base/result.h"
#include "core/proof/word_table.h"

#include <QByteArray>
#include <QString>

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

    int size() const { return int(m_words); }
    Word find(const PackedWord &word) const; // any case, either school's tone placement
    Word find(QStringView word) const { return find(pack(word)); }
    QString text(Word word) const;                   // small letters, traditional tone placement
    std::uint32_t count(Word word) const;            // in the text that was counted
    std::span<const Slip> slips(Word written) const; // cheapest first

    // The place of a pair in the model; noPair when the two were hardly ever met side by side, or one is
    // none.
    static constexpr std::uint32_t noPair = 0xFFFFFFFF;
    std::uint32_t findPair(Word before, Word word) const;

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
    std::uint32_t triplesBefore(std::uint32_t pair) const;

    std::unique_ptr<QFile> m_file;
    QByteArray m_bytes;
    std::uint32_t m_words = 0;
    std::uint32_t m_slots = 0;
    std::uint32_t m_pairs = 0;
    std::uint32_t m_triples = 0;
    std::uint32_t m_slipCount = 0;
    const std::uint64_t *m_keys = nullptr; // two a slot, as PackedWord
    const Word *m_slotWords = nullptr;     // one a slot
    const char16_t *m_texts = nullptr;     // eight a word
    const std::uint32_t *m_counts = nullptr;
    const float *m_chances = nullptr;            // logarithms, of single words
    const std::uint8_t *m_backoffs = nullptr;    // of single words
    const std::uint32_t *m_pairStarts = nullptr; // by the first word
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

} // namespace toasoan
