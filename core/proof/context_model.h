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

    // What somebody may have meant who wrote a word of the model.
    struct Slip
    {
        Word meant;
        std::uint16_t price; // as letterSlip() and toneSlip() together
    };

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

    // Natural logarithm of the chance of `word` after `before` and, before that, `first`; fewer neighbours
    // where they are none. `word` is one of the model.
    float logChance(Word first, Word before, Word word) const;

    // How often the two were met side by side may be read off this: whether they were met at all.
    bool follows(Word before, Word word) const { return findPair(before, word) != notFound; }

private:
    struct Header;
    static constexpr std::uint32_t notFound = 0xFFFFFFFF;

    ContextModel() = default;
    bool read(const uchar *bytes, qint64 size);
    std::uint32_t findPair(Word before, Word word) const;
    float logPair(Word before, Word word) const;
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
    const std::uint32_t *m_tripleBases = nullptr;  // of every sixteenth pair
    const std::uint16_t *m_tripleStarts = nullptr; // from that base on
    const Word *m_tripleWords = nullptr;
    const std::uint8_t *m_tripleChances = nullptr;
    const std::uint32_t *m_slipStarts = nullptr;
    const Slip *m_slips = nullptr;
};

} // namespace toasoan
