#include "core/proof/suggest.h"

#include <algorithm>
#include <cmath>

namespace toasoan {

namespace {

constexpr double weightOfCount = 4;  // hundredths of distance a natural logarithm of the count is worth
constexpr float foreignLogCount = 7; // of a word without a count of its own

} // namespace

void Suggester::addSyllable(const Syllable &syllable, std::uint32_t count, bool isName)
{
    const QString bare = written({syllable.onset, syllable.rhyme, Tone::Level}, ToneStyle::Traditional);
    const std::size_t at = m_groupOf.value(bare, m_groups.size());
    if (at == m_groups.size()) {
        m_groupOf.insert(bare, at);
        m_groups.push_back({spelled(bare), syllable, bare, {}});
    }
    m_groups[at].tones.push_back({syllable.tone, isName, std::log(float(count) + 2)});
}

void Suggester::addWord(const QString &word, bool isName)
{
    if (word.isEmpty() || word.size() > Spelling::longest)
        return;
    const Spelling apart = spelled(word);
    m_groups.push_back({apart, {}, word, {{apart.tone, isName, foreignLogCount}}});
}

std::vector<Suggester::Candidate> Suggester::near(QStringView word, ToneStyle style, int limit,
                                                  int farthest) const
{
    if (word.isEmpty() || word.size() > Spelling::longest)
        return {};
    const Spelling sought = spelled(word);
    struct Hit
    {
        const Group *group;
        const Toned *toned;
        double score;
        int letterSlip;
        int toneSlip;
    };
    std::vector<Hit> hits;
    for (const Group &group : m_groups) {
        if (!mayBeSlip(sought, group.spelling))
            continue;
        const int apart = letterSlip(sought, group.spelling, farthest);
        for (const Toned &toned : group.tones) {
            const int tones = toneSlip(sought.tone, toned.tone);
            const int whole = apart + tones;
            if (whole <= farthest)
                hits.push_back({&group, &toned, toned.logCount * weightOfCount - whole, apart, tones});
        }
    }
    const auto wanted = std::min(hits.size(), std::size_t(std::max(limit, 0)));
    std::partial_sort(hits.begin(), hits.begin() + std::ptrdiff_t(wanted), hits.end(),
                      [](const Hit &a, const Hit &b) { return a.score > b.score; });
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < wanted; ++i) {
        const Hit &hit = hits[i];
        QString text = hit.group->word;
        if (!hit.group->syllable.rhyme.isEmpty())
            text = written({hit.group->syllable.onset, hit.group->syllable.rhyme, hit.toned->tone}, style);
        if (hit.toned->isName && !text.isEmpty())
            text[0] = text[0].toUpper();
        candidates.push_back({text, hit.score, hit.letterSlip, hit.toneSlip});
    }
    return candidates;
}

} // namespace toasoan
