#include "core/proof/suggest.h"

#include "core/text/letters.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <optional>
#include <string_view>

namespace toasoan {

namespace {

using View = std::u16string_view;

// Prices in hundredths, as measured to work in design/language §1.4.
constexpr int otherMark = 45; // a for â, d for đ
constexpr int alike = 60;     // s x, n l, c t, i y …
constexpr int neighbour = 85; // keys side by side
constexpr int otherLetter = 100;
constexpr int lostLetter = 80;
constexpr int lightLetter = 50; // an h, or a letter doubled
constexpr int swapped = 70;
constexpr int farthest = 200; // candidates beyond are no help
constexpr int asManyLettersApart = 2;

constexpr float foreignLogCount = 7; // of a word without a count of its own

constexpr std::array alikeLetters{View(u"sx"), View(u"ln"), View(u"dr"), View(u"dv"), View(u"iy"),
                                  View(u"ct"), View(u"nm"), View(u"ck"), View(u"gd"), View(u"rg")};

constexpr std::array<std::array<View, 4>, 9> alikeOnsets{{{u"d", u"gi", u"r", u"v"},
                                                          {u"tr", u"ch", u"", u""},
                                                          {u"s", u"x", u"", u""},
                                                          {u"l", u"n", u"", u""},
                                                          {u"c", u"k", u"qu", u""},
                                                          {u"ng", u"ngh", u"", u""},
                                                          {u"g", u"gh", u"", u""},
                                                          {u"ph", u"p", u"", u""},
                                                          {u"t", u"th", u"", u""}}};

constexpr std::array keyRows{View(u"qwertyuiop"), View(u"asdfghjkl"), View(u"zxcvbnm")};

char16_t plainOf(char16_t c)
{
    const char16_t plain = letters::of(c).plain;
    return plain != 0 ? plain : c;
}

std::uint32_t bagOf(View word)
{
    std::uint32_t bag = 0;
    for (char16_t c : word) {
        const char16_t plain = plainOf(c);
        if (plain >= u'a' && plain <= u'z')
            bag |= 1U << (plain - u'a');
    }
    return bag;
}

bool areNeighbours(char16_t a, char16_t b)
{
    for (View row : keyRows) {
        const std::size_t at = row.find(a);
        if (at == View::npos)
            continue;
        return (at > 0 && row[at - 1] == b) || (at + 1 < row.size() && row[at + 1] == b);
    }
    return false;
}

int replacing(char16_t a, char16_t b)
{
    if (a == b)
        return 0;
    const char16_t plainA = plainOf(a);
    const char16_t plainB = plainOf(b);
    if (plainA == plainB)
        return otherMark;
    for (View pair : alikeLetters)
        if ((pair[0] == plainA && pair[1] == plainB) || (pair[0] == plainB && pair[1] == plainA))
            return alike;
    return areNeighbours(plainA, plainB) ? neighbour : otherLetter;
}

int losing(View word, std::size_t at)
{
    const bool doubled = at > 0 && plainOf(word[at]) == plainOf(word[at - 1]);
    return word[at] == u'h' || doubled ? lightLetter : lostLetter;
}

// Edit distance with swaps (optimal string alignment), prices as above.
int distance(View a, View b)
{
    constexpr std::size_t size = 17;
    std::array<std::array<int, size>, size> table;
    table[0][0] = 0;
    for (std::size_t i = 1; i <= a.size(); ++i)
        table[i][0] = table[i - 1][0] + losing(a, i - 1);
    for (std::size_t j = 1; j <= b.size(); ++j)
        table[0][j] = table[0][j - 1] + losing(b, j - 1);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        int best = table[i][0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            int cost = table[i - 1][j - 1] + replacing(a[i - 1], b[j - 1]);
            cost = std::min(cost, table[i - 1][j] + losing(a, i - 1));
            cost = std::min(cost, table[i][j - 1] + losing(b, j - 1));
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cost = std::min(cost, table[i - 2][j - 2] + swapped);
            table[i][j] = cost;
            best = std::min(best, cost);
        }
        if (best > farthest)
            return best;
    }
    return table[a.size()][b.size()];
}

std::optional<int> replacingOnset(View a, View b)
{
    if (a == b)
        return 0;
    for (const auto &group : alikeOnsets) {
        const bool hasA = !a.empty() && std::find(group.begin(), group.end(), a) != group.end();
        if (hasA && !b.empty() && std::find(group.begin(), group.end(), b) != group.end())
            return alike;
    }
    return {};
}

int replacingTone(Tone written, Tone meant)
{
    if (written == meant)
        return 0;
    if ((written == Tone::Asking && meant == Tone::Tumbling) ||
        (written == Tone::Tumbling && meant == Tone::Asking))
        return 30;
    if (written == Tone::Level)
        return 40;
    return meant == Tone::Level ? 55 : 60;
}

int onsetLength(View word)
{
    if (word.size() > 2 &&
        (word.starts_with(u"qu") || (word.starts_with(u"gi") && letters::of(word[2]).vowel)))
        return 2;
    int length = 0;
    while (length < int(word.size()) && !letters::of(word[std::size_t(length)]).vowel)
        ++length;
    return length;
}

} // namespace

void Suggester::addSyllable(const Syllable &syllable, std::uint32_t count, bool isName)
{
    const QString bare = written({syllable.onset, syllable.rhyme, Tone::Level}, ToneStyle::Traditional);
    // Syllables come rhyme by rhyme, so the group sought is nearly always the last.
    if (m_groups.empty() || m_groups.back().word != bare) {
        const auto found =
            std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &g) { return g.word == bare; });
        if (found != m_groups.end()) {
            found->tones.push_back({syllable.tone, isName, std::log(float(count) + 2)});
            return;
        }
        Group group;
        std::copy_n(reinterpret_cast<const char16_t *>(bare.utf16()), bare.size(), group.letters.begin());
        group.size = int(bare.size());
        group.onset = onsetLength(View(group.letters.data(), std::size_t(group.size)));
        group.bag = bagOf(View(group.letters.data(), std::size_t(group.size)));
        group.syllable = syllable;
        group.word = bare;
        m_groups.push_back(group);
    }
    m_groups.back().tones.push_back({syllable.tone, isName, std::log(float(count) + 2)});
}

void Suggester::addWord(const QString &word, bool isName)
{
    if (word.isEmpty() || word.size() > longest)
        return;
    Group group;
    Tone tone = Tone::Level;
    for (QChar c : word) {
        const letters::Letter &letter = letters::of(c);
        group.letters[std::size_t(group.size++)] = letter.lower ? letter.bare : c.unicode();
        tone = letter.tone == Tone::Level ? tone : letter.tone;
    }
    group.onset = onsetLength(View(group.letters.data(), std::size_t(group.size)));
    group.bag = bagOf(View(group.letters.data(), std::size_t(group.size)));
    group.word = word;
    group.tones.push_back({tone, isName, foreignLogCount});
    m_groups.push_back(group);
}

std::vector<Suggester::Candidate> Suggester::near(QStringView word, ToneStyle style, int limit) const
{
    if (word.isEmpty() || word.size() > longest)
        return {};
    Letters letters{};
    int size = 0;
    Tone tone = Tone::Level;
    for (QChar c : word) {
        const letters::Letter &letter = letters::of(c);
        letters[std::size_t(size++)] = letter.lower ? letter.bare : c.unicode();
        tone = letter.tone == Tone::Level ? tone : letter.tone;
    }
    const View sought(letters.data(), std::size_t(size));
    const std::uint32_t bag = bagOf(sought);
    const int onset = onsetLength(sought);

    struct Hit
    {
        const Group *group;
        const Toned *toned;
        double score;
    };
    std::vector<Hit> hits;
    for (const Group &group : m_groups) {
        if (std::abs(group.size - size) > asManyLettersApart || std::popcount(bag ^ group.bag) > 4)
            continue;
        const View letters2(group.letters.data(), std::size_t(group.size));
        int apart = distance(sought, letters2);
        const auto byOnset = replacingOnset(sought.substr(0, std::size_t(onset)),
                                            letters2.substr(0, std::size_t(group.onset)));
        if (byOnset && *byOnset < apart && onset > 0)
            apart = std::min(apart, *byOnset + distance(sought.substr(std::size_t(onset)),
                                                        letters2.substr(std::size_t(group.onset))));
        if (apart > farthest)
            continue;
        for (const Toned &toned : group.tones) {
            const int whole = apart + replacingTone(tone, toned.tone);
            if (whole <= farthest)
                hits.push_back({&group, &toned, -whole * 0.05 + toned.logCount * 0.5});
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
        candidates.push_back({text, hit.score});
    }
    return candidates;
}

} // namespace toasoan
