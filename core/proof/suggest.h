#pragma once

#include "core/text/syllable.h"

#include <QHash>
#include <QString>

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace toasoan {

// Finds the words most like a misspelled one. The distance knows what Vietnamese writers confuse
// (design/language §1.4): hỏi and ngã, a dropped tone, s and x, ch and tr, d and gi, n and ng at the end …;
// frequency settles the rest.
class Suggester
{
public:
    // A syllable people may mean, with how often it is met; `isName`: written with a capital only.
    void addSyllable(const Syllable &syllable, std::uint32_t count, bool isName);
    // Any other word that is accepted.
    void addWord(const QString &word, bool isName);

    struct Candidate
    {
        QString word;     // a name with its capital, others in small letters
        double score = 0; // higher is better
    };
    // At most `limit` candidates near `word` (lower case), best first; none for words too long to be one
    // syllable or a known word.
    std::vector<Candidate> near(QStringView word, ToneStyle style, int limit) const;

    static constexpr int longest = 16;

    // A word without its tone, taken apart for comparing.
    struct Spelling
    {
        std::array<char16_t, longest> letters{};
        std::array<std::uint8_t, longest> codes{};  // of the letters, for the table of prices
        std::array<std::uint8_t, longest> losing{}; // the price of each letter's being too many
        int size = 0;
        int onset = 0; // letters before the rhyme
        std::uint32_t bag = 0;
        Tone tone = Tone::Level;

        std::u16string_view view() const { return {letters.data(), std::size_t(size)}; }
        std::u16string_view onsetView() const { return view().substr(0, std::size_t(onset)); }
    };

private:
    struct Toned
    {
        Tone tone = Tone::Level;
        bool isName = false;
        float logCount = 0;
    };
    // All the words that differ by tone only.
    struct Group
    {
        Spelling spelling;
        Syllable syllable; // its tone does not count; empty rhyme: a foreign word, stands in `word`
        QString word;
        std::vector<Toned> tones;
    };

    static Spelling spellingOf(QStringView word);

    std::vector<Group> m_groups;
    QHash<QString, std::size_t> m_groupOf;
};

} // namespace toasoan
