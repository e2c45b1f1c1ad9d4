#include "core/proof/suggest.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace toasoan {

namespace {

constexpr double weightOfCount = 4;  // hundredths of distance a natural logarithm of the count is worth
constexpr float foreignLogCount = 7; // of a word without a count of its own

} // namespace

Suggester::Suggester(const std::vector<Entry> &entries)
{
    std::vector<Spelling> spellings;
    QHash<QString, std::size_t> groupOf;
    for (const Entry &entry : entries) {
        if (entry.word.isEmpty() || entry.word.size() > Spelling::longest)
            continue;
        const auto syllable = parseSyllable(entry.word);
        const Spelling spelling = spelled(entry.word);
        std::size_t group = m_groups.size();
        if (syllable) {
            const QString bare =
                written({syllable->onset, syllable->rhyme, Tone::Level}, ToneStyle::Traditional);
            group = groupOf.value(bare, group);
            groupOf.insert(bare, group);
        }
        if (group == m_groups.size()) {
            m_groups.emplace_back();
            spellings.push_back(spelling);
        }
        const QString word = syllable ? written(*syllable, ToneStyle::Traditional) : entry.word;
        m_groups[group].push_back({word, syllable ? syllable->tone : spelling.tone, entry.isName,
                                   syllable ? std::log(float(entry.count) + 2) : foreignLogCount});
    }
    m_tree = SpellingTree(spellings);
}

std::vector<Suggester::Candidate> Suggester::near(QStringView word, ToneStyle style, int limit,
                                                  int farthest) const
{
    if (word.isEmpty() || word.size() > Spelling::longest)
        return {};
    const Spelling sought = spelled(word);
    struct Hit
    {
        const Toned *toned;
        double score;
        int letterSlip;
        int toneSlip;
    };
    std::vector<Hit> hits;
    for (const SpellingTree::Near &near : m_tree.near(sought, farthest)) {
        for (const Toned &toned : m_groups[near.word]) {
            const int tones = toneSlip(sought.tone, toned.tone);
            const int whole = near.letterSlip + tones;
            if (whole <= farthest)
                hits.push_back({&toned, toned.logCount * weightOfCount - whole, near.letterSlip, tones});
        }
    }
    const auto wanted = std::min(hits.size(), std::size_t(std::max(limit, 0)));
    std::partial_sort(hits.begin(), hits.begin() + std::ptrdiff_t(wanted), hits.end(),
                      [](const Hit &a, const Hit &b) { return a.score > b.score; });
    std::vector<Candidate> candidates;
    candidates.reserve(wanted);
    for (std::size_t i = 0; i < wanted; ++i) {
        const Hit &hit = hits[i];
        candidates.push_back(
            {style == ToneStyle::Traditional ? hit.toned->word : withToneStyle(hit.toned->word, style),
             hit.toned->isName, hit.score, hit.letterSlip, hit.toneSlip});
    }
    return candidates;
}

} // namespace toasoan
