#include "core/proof/spelling_tree.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace toasoan {

namespace {

std::span<const std::uint8_t> lettersOf(const Spelling &word, bool rhymeOnly)
{
    const auto from = std::size_t(rhymeOnly ? word.onset : 0);
    return std::span(word.codes).subspan(from, std::size_t(word.size) - from);
}

} // namespace

SpellingTree::SpellingTree(std::span<const Spelling> words)
    : m_words(words.begin(), words.end())
{
    std::vector<std::uint32_t> all(words.size());
    std::iota(all.begin(), all.end(), 0U);
    std::map<std::u16string, std::vector<std::uint32_t>, std::less<>> byOnset;
    for (const std::uint32_t word : all)
        if (!alikeOnsets(words[word].onsetView()).empty())
            byOnset[std::u16string(words[word].onsetView())].push_back(word);
    for (auto &[onset, which] : byOnset)
        m_rhymes.emplace(onset, grown(words, std::move(which), true));
    m_whole = grown(words, std::move(all), false);
}

SpellingTree::Branches SpellingTree::grown(std::span<const Spelling> words, std::vector<std::uint32_t> which,
                                           bool rhymesOnly)
{
    const auto letters = [&](std::uint32_t word) { return lettersOf(words[word], rhymesOnly); };
    std::stable_sort(which.begin(), which.end(), [&](std::uint32_t a, std::uint32_t b) {
        const auto ours = letters(a);
        const auto theirs = letters(b);
        return std::lexicographical_compare(ours.begin(), ours.end(), theirs.begin(), theirs.end());
    });
    Branches branches;
    std::vector<std::uint32_t> above; // the nodes of the word before
    std::span<const std::uint8_t> last;
    for (std::uint32_t place = 0; place < which.size(); ++place) {
        const auto now = letters(which[place]);
        const auto shared =
            std::size_t(std::mismatch(last.begin(), last.end(), now.begin(), now.end()).first - last.begin());
        for (; above.size() > shared; above.pop_back())
            branches.nodes[above.back()].end = std::uint32_t(branches.nodes.size());
        for (std::size_t at = shared; at < now.size(); ++at) {
            const Spelling &word = words[which[place]];
            const std::uint8_t losing = word.losing[at + std::size_t(rhymesOnly ? word.onset : 0)];
            above.push_back(std::uint32_t(branches.nodes.size()));
            branches.nodes.push_back({std::uint8_t(at + 1), now[at], losing, 0, place, place});
        }
        if (now.empty())
            branches.wordsOfNoLetter = place + 1;
        else
            branches.nodes[above.back()].lastWord = place + 1;
        last = now;
    }
    for (const std::uint32_t node : above)
        branches.nodes[node].end = std::uint32_t(branches.nodes.size());
    branches.words = std::move(which);
    return branches;
}

// The distance of slips.cpp, a row a letter of the words on the branch, kept for all branches from there.
void SpellingTree::walk(const Branches &branches, const Spelling &written, int from, int price, int farthest,
                        std::vector<Near> &found) const
{
    constexpr std::size_t size = Spelling::longest + 1;
    std::array<std::array<int, size>, size> rows;
    std::array<int, size> least;
    std::array<std::uint8_t, size> codes{};
    const auto columns = std::size_t(written.size - from);
    const std::uint8_t *ours = written.codes.data() + from;
    const std::uint8_t *losing = written.losing.data() + from;
    std::uint64_t sought = 0; // the letters of the word
    for (std::size_t j = 0; j < columns; ++j)
        sought |= std::uint64_t(1) << ours[j];
    rows[0][0] = price;
    for (std::size_t j = 1; j <= columns; ++j)
        rows[0][j] = rows[0][j - 1] + losing[j - 1];
    least[0] = price;
    if (rows[0][columns] <= farthest)
        for (std::uint32_t place = 0; place < branches.wordsOfNoLetter; ++place)
            found.push_back({branches.words[place], rows[0][columns]});
    for (std::size_t at = 0; at < branches.nodes.size();) {
        const Node &node = branches.nodes[at];
        if ((sought >> node.code & 1) == 0 && least[node.depth - 1U] + leastLetterPrice > farthest) {
            at = node.end; // a letter that is not in the word, and nothing left to pay for it
            continue;
        }
        const auto &prices = replacingPrices[node.code];
        const std::size_t i = node.depth;
        const auto &last = rows[i - 1];
        auto &row = rows[i];
        codes[i] = node.code;
        row[0] = last[0] + node.losing;
        int best = row[0];
        for (std::size_t j = 1; j <= columns; ++j) {
            int cost = last[j - 1] + prices[ours[j - 1]];
            cost = std::min(cost, last[j] + node.losing);
            cost = std::min(cost, row[j - 1] + losing[j - 1]);
            if (i > 1 && j > 1 && node.code == ours[j - 2] && codes[i - 1] == ours[j - 1])
                cost = std::min(cost, rows[i - 2][j - 2] + swapPrice);
            row[j] = cost;
            best = std::min(best, cost);
        }
        least[i] = best;
        if (row[columns] <= farthest)
            for (std::uint32_t place = node.firstWord; place < node.lastWord; ++place)
                found.push_back({branches.words[place], row[columns]});
        const bool mayComeNear = best <= farthest || least[i - 1] + swapPrice <= farthest;
        at = mayComeNear ? at + 1 : node.end;
    }
}

std::vector<SpellingTree::Near> SpellingTree::near(const Spelling &written, int farthest) const
{
    std::vector<Near> found;
    walk(m_whole, written, 0, 0, farthest, found);
    for (const std::u16string_view onset : alikeOnsets(written.onsetView()))
        if (const auto rhymes = m_rhymes.find(onset);
            rhymes != m_rhymes.end() && onset != written.onsetView())
            walk(rhymes->second, written, written.onset, alikeOnsetPrice, farthest, found);
    std::sort(found.begin(), found.end(), [](const Near &a, const Near &b) {
        return a.word != b.word ? a.word < b.word : a.letterSlip < b.letterSlip;
    });
    found.erase(std::unique(found.begin(), found.end(),
                            [](const Near &a, const Near &b) { return a.word == b.word; }),
                found.end());
    std::erase_if(found, [&](const Near &near) { return !mayBeSlip(written, m_words[near.word]); });
    return found;
}

} // namespace toasoan
