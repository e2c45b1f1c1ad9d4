#include "core/proof/context_model_writer.h"

#include "core/proof/context_file.h"
#include "core/proof/context_model.h"
#include "core/proof/slips.h"
#include "core/proof/word_table.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <optional>
#include <span>
#include <tuple>

namespace toasoan {

namespace {

using Word = ContextModel::Word;
using Slip = ContextModel::Slip;

constexpr double discount = 0.75; // of absolute discounting
// A triple is kept when it says this much more than its pairs do: natural logarithm.
constexpr double leastGain = 1.5;
constexpr int dearestSlip = 105;      // hundredths of a wrong letter
constexpr std::size_t mostSlips = 40; // kept for one word

class Bytes
{
public:
    template <typename Item>
    void add(const std::vector<Item> &items)
    {
        m_bytes.append(reinterpret_cast<const char *>(items.data()), qsizetype(items.size() * sizeof(Item)));
        m_bytes.append((8 - m_bytes.size() % 8) % 8, '\0');
    }
    QByteArray &bytes() { return m_bytes; }

private:
    QByteArray m_bytes;
};

class Writer
{
public:
    explicit Writer(ContextCounts counts)
        : m_counts(std::move(counts))
        , m_words(m_counts.words.size())
    {
        std::sort(m_counts.pairs.begin(), m_counts.pairs.end(), [](const auto &a, const auto &b) {
            return std::tie(a.first, a.second) < std::tie(b.first, b.second);
        });
        std::sort(m_counts.triples.begin(), m_counts.triples.end(), [](const auto &a, const auto &b) {
            return std::tie(a.first, a.second, a.third) < std::tie(b.first, b.second, b.third);
        });
        asTrees();
    }

    QByteArray write(std::uint32_t leastMeant)
    {
        if (m_words >= ContextModel::none || !makeTable())
            return {};
        single();
        pairs();
        triples();
        slips(leastMeant);
        doubts();

        Bytes out;
        contextFile::Header header{contextFile::magic,
                                   contextFile::byteOrder,
                                   std::uint32_t(m_words),
                                   std::uint32_t(m_slotWords.size()),
                                   std::uint32_t(m_counts.pairs.size()),
                                   std::uint32_t(m_tripleWords.size()),
                                   std::uint32_t(m_slips.size()),
                                   0};
        out.add(std::vector{header});
        out.add(m_keys);
        out.add(m_slotWords);
        out.add(m_texts);
        out.add(m_wordCounts);
        out.add(m_chances);
        out.add(m_backoffs);
        out.add(m_pairStarts);
        out.add(m_pairMarks);
        out.add(m_pairWords);
        out.add(m_pairChances);
        out.add(m_pairBackoffs);
        out.add(m_pairDoubts);
        out.add(m_tripleBases);
        out.add(m_tripleStarts);
        out.add(m_tripleWords);
        out.add(m_tripleChances);
        out.add(m_slipStarts);
        out.add(m_slips);
        header.size = std::uint64_t(out.bytes().size());
        std::memcpy(out.bytes().data(), &header, sizeof(header));
        return out.bytes();
    }

private:
    // The pairs of each word in the order of contextFile::placeInTree.
    void asTrees()
    {
        std::vector<ContextCounts::Pair> laidOut(m_counts.pairs.size());
        auto next = m_counts.pairs.cbegin();
        while (next != m_counts.pairs.cend()) {
            const auto row = next;
            const auto end = std::find_if(row, m_counts.pairs.cend(),
                                          [row](const auto &pair) { return pair.first != row->first; });
            const auto size = std::size_t(end - row);
            const auto fill = [&](auto &&self, std::size_t at) -> void {
                if (at > size)
                    return;
                self(self, 2 * at);
                laidOut[std::size_t(row - m_counts.pairs.cbegin()) + at - 1] = *next++;
                self(self, 2 * at + 1);
            };
            fill(fill, 1);
        }
        m_counts.pairs = std::move(laidOut);
    }

    bool makeTable()
    {
        const std::size_t slotCount = std::bit_ceil(m_words * 2 + 1);
        m_keys.assign(slotCount, 0);
        m_slotWords.assign(slotCount, 0);
        m_texts.assign(m_words * contextFile::lettersOfWord, 0);
        for (std::size_t at = 0; at < m_words; ++at) {
            const QString &text = m_counts.words[at].text;
            if (!insert(text, Word(at)))
                return false;
            if (const auto syllable = parseSyllable(text))
                insert(written(*syllable, ToneStyle::Modern), Word(at));
            std::copy_n(reinterpret_cast<const char16_t *>(text.utf16()), text.size(),
                        m_texts.begin() + std::ptrdiff_t(at * contextFile::lettersOfWord));
        }
        return true;
    }

    bool insert(const QString &text, Word word)
    {
        const PackedWord packed = pack(text);
        if (!packed.fits)
            return false;
        const auto slotCount = std::uint32_t(m_slotWords.size());
        std::uint32_t slot = contextFile::slotOf(packed.key, slotCount);
        while (m_keys[slot] != 0) {
            if (m_keys[slot] == packed.key)
                return true; // both schools write it so
            slot = (slot + 1) & (slotCount - 1);
        }
        m_keys[slot] = packed.key;
        m_slotWords[slot] = word;
        return true;
    }

    void single()
    {
        double total = 0;
        for (const auto &word : m_counts.words)
            total += word.count;
        for (const auto &word : m_counts.words) {
            m_wordCounts.push_back(word.count);
            m_chances.push_back(float(std::log(std::max(word.count, 1U) / total)));
        }
    }

    // What is left of a history's chance when its known followers have theirs.
    static double leftOver(double followed, std::size_t followers, double count)
    {
        const double whole = std::max(count, followed + 1);
        return std::max(1 - (followed - discount * double(followers)) / whole, 1e-6);
    }

    void pairs()
    {
        const auto &all = m_counts.pairs;
        m_pairStarts.assign(m_words + 1, 0);
        m_pairMarks.assign(contextFile::markWords, 0);
        for (const auto &pair : all) {
            const std::uint32_t mark = contextFile::markOf(pair.first, pair.second);
            m_pairMarks[mark / 64] |= std::uint64_t(1) << mark % 64;
        }
        m_exactPairs.reserve(all.size());
        for (std::size_t from = 0, word = 0; word < m_words; ++word) {
            std::size_t to = from;
            double followed = 0;
            while (to < all.size() && all[to].first == word)
                followed += all[to++].count;
            const double whole = std::max(double(m_counts.words[word].count), followed + 1);
            const double rest = leftOver(followed, to - from, whole);
            for (std::size_t at = from; at < to; ++at) {
                const double chance =
                    (all[at].count - discount) / whole + rest * std::exp(double(m_chances[all[at].second]));
                m_exactPairs.push_back(chance);
                m_pairWords.push_back(all[at].second);
                m_pairChances.push_back(contextFile::packedLog(std::log(chance)));
            }
            m_backoffs.push_back(contextFile::packedLog(std::log(rest)));
            m_pairStarts[word + 1] = std::uint32_t(to);
            from = to;
        }
    }

    // The place of a pair; nothing when it was not counted.
    std::optional<std::size_t> pairAt(Word before, Word word) const
    {
        const std::uint32_t from = m_pairStarts[before];
        const std::uint32_t size = m_pairStarts[before + 1] - from;
        const std::uint32_t place = contextFile::placeInTree(m_pairWords.data() + from, size, word);
        return place == size ? std::nullopt : std::optional(std::size_t(from + place));
    }

    double pairChance(Word before, Word word) const
    {
        if (const auto at = pairAt(before, word))
            return m_exactPairs[*at];
        return std::exp(double(contextFile::unpackedLog(m_backoffs[before])) + double(m_chances[word]));
    }

    void triples()
    {
        const auto &all = m_counts.triples;
        for (std::size_t pair = 0; pair <= m_counts.pairs.size(); ++pair) {
            if (pair % contextFile::pairsToBase == 0)
                m_tripleBases.push_back(std::uint32_t(m_tripleWords.size()));
            m_tripleStarts.push_back(std::uint16_t(m_tripleWords.size() - m_tripleBases.back()));
            if (pair == m_counts.pairs.size())
                break;
            const auto &history = m_counts.pairs[pair];
            const auto begin =
                std::lower_bound(all.begin(), all.end(), history, [](const auto &triple, const auto &wanted) {
                    return std::tie(triple.first, triple.second) < std::tie(wanted.first, wanted.second);
                });
            const auto from = std::size_t(begin - all.begin());
            std::size_t to = from;
            double followed = 0;
            while (to < all.size() && all[to].first == history.first && all[to].second == history.second)
                followed += all[to++].count;
            const double whole = std::max(double(history.count), followed + 1);
            const double rest = leftOver(followed, to - from, whole);
            for (std::size_t at = from; at < to; ++at) {
                if (!pairAt(all[at].second, all[at].third))
                    continue; // the reader does not look for it
                const double shorter = rest * pairChance(all[at].second, all[at].third);
                const double chance = (all[at].count - discount) / whole + shorter;
                if (std::log(chance / shorter) < leastGain)
                    continue;
                m_tripleWords.push_back(all[at].third);
                m_tripleChances.push_back(contextFile::packedLog(std::log(chance)));
            }
            m_pairBackoffs.push_back(contextFile::packedLog(std::log(rest)));
        }
    }

    void slips(std::uint32_t leastMeant)
    {
        struct Meant
        {
            Word word;
            Spelling spelling;
        };
        std::vector<Spelling> spellings;
        std::vector<Meant> meant;
        for (std::size_t at = 0; at < m_words; ++at) {
            spellings.push_back(spelled(m_counts.words[at].text));
            if (m_counts.words[at].count >= leastMeant && parseSyllable(m_counts.words[at].text))
                meant.push_back({Word(at), spellings.back()});
        }
        m_slipStarts.push_back(0);
        std::vector<Slip> near;
        for (std::size_t at = 0; at < m_words; ++at) {
            near.clear();
            for (const Meant &candidate : meant) {
                if (candidate.word == at || !mayBeSlip(spellings[at], candidate.spelling))
                    continue;
                const int letters = letterSlip(spellings[at], candidate.spelling);
                const int tones = toneSlip(spellings[at].tone, candidate.spelling.tone);
                if (letters + tones <= dearestSlip)
                    near.push_back({candidate.word, std::uint8_t(letters), std::uint8_t(tones)});
            }
            // Words are in the order of their counts, so among equals the frequent one comes first.
            std::stable_sort(near.begin(), near.end(), [](const Slip &a, const Slip &b) {
                return a.letters + a.tones < b.letters + b.tones;
            });
            near.resize(std::min(near.size(), mostSlips));
            m_slips.insert(m_slips.end(), near.begin(), near.end());
            m_slipStarts.push_back(std::uint32_t(m_slips.size()));
        }
    }

    // How much likelier each pair would be with another word in its first or second place.
    void doubts()
    {
        m_pairDoubts.reserve(m_counts.pairs.size());
        for (std::size_t at = 0; at < m_counts.pairs.size(); ++at) {
            const auto &pair = m_counts.pairs[at];
            const double own = std::log(m_exactPairs[at]);
            double first = contextFile::leastDoubt;
            double second = contextFile::leastDoubt;
            for (const Slip &slip : slipsOf(pair.first))
                first = std::max(first, std::log(pairChance(slip.meant, pair.second)) - own);
            for (const Slip &slip : slipsOf(pair.second))
                second = std::max(second, std::log(pairChance(pair.first, slip.meant)) -
                                              contextFile::priceOfSlip(slip.letters + slip.tones) - own);
            m_pairDoubts.push_back(contextFile::packedDoubts(first, second));
        }
    }

    std::span<const Slip> slipsOf(Word word) const
    {
        return std::span(m_slips).subspan(m_slipStarts[word], m_slipStarts[word + 1] - m_slipStarts[word]);
    }

    ContextCounts m_counts;
    std::size_t m_words;
    std::vector<double> m_exactPairs;

    std::vector<std::uint64_t> m_keys;
    std::vector<Word> m_slotWords;
    std::vector<char16_t> m_texts;
    std::vector<std::uint32_t> m_wordCounts;
    std::vector<float> m_chances;
    std::vector<std::uint8_t> m_backoffs;
    std::vector<std::uint32_t> m_pairStarts;
    std::vector<std::uint64_t> m_pairMarks;
    std::vector<Word> m_pairWords;
    std::vector<std::uint8_t> m_pairChances;
    std::vector<std::uint8_t> m_pairBackoffs;
    std::vector<std::uint8_t> m_pairDoubts;
    std::vector<std::uint32_t> m_tripleBases;
    std::vector<std::uint16_t> m_tripleStarts;
    std::vector<Word> m_tripleWords;
    std::vector<std::uint8_t> m_tripleChances;
    std::vector<std::uint32_t> m_slipStarts;
    std::vector<Slip> m_slips;
};

} // namespace

QByteArray writeContextModel(ContextCounts counts, std::uint32_t leastMeant)
{
    return Writer(std::move(counts)).write(leastMeant);
}

} // namespace toasoan
