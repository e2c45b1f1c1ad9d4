#pragma once

#include "core/proof/slips.h"

#include <QHash>
#include <QString>

#include <cstdint>
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
        int letterSlip = 0;
        int toneSlip = 0;
    };
    // At most `limit` candidates near `word` (lower case), best first; none for words too long to be one
    // syllable or a known word.
    std::vector<Candidate> near(QStringView word, ToneStyle style, int limit,
                                int farthest = farthestSlip) const;

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

    std::vector<Group> m_groups;
    QHash<QString, std::size_t> m_groupOf;
};

} // namespace toasoan
