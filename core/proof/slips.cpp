#include "core/proof/slips.h"

#include "core/text/letters.h"

#include <algorithm>
#include <optional>

namespace toasoan {

namespace {

using View = std::u16string_view;

// Prices in hundredths, as measured to work in design/language §1.4.
constexpr int otherMark = leastLetterPrice; // a for â, d for đ
constexpr int alike = 60;                   // s x, n l, c t, i y …
constexpr int neighbour = 85;               // keys side by side
constexpr int otherLetter = 100;
constexpr int lostLetter = 80;
constexpr int lightLetter = 50; // an h, or a letter doubled
static_assert(std::min({alike, neighbour, otherLetter, lostLetter, lightLetter}) >= leastLetterPrice);
constexpr int asManyLettersApart = 2;
constexpr int mostLettersUnlike = 4;

constexpr std::array alikeLetters{View(u"sx"), View(u"ln"), View(u"dr"), View(u"dv"), View(u"iy"),
                                  View(u"ct"), View(u"nm"), View(u"ck"), View(u"gd"), View(u"rg")};

// Each onset stands in one group; the empty ones only fill up.
constexpr std::array<std::array<View, 4>, 9> onsetGroups{{{u"d", u"gi", u"r", u"v"},
                                                          {u"tr", u"ch"},
                                                          {u"s", u"x"},
                                                          {u"l", u"n"},
                                                          {u"c", u"k", u"qu"},
                                                          {u"ng", u"ngh"},
                                                          {u"g", u"gh"},
                                                          {u"ph", u"p"},
                                                          {u"t", u"th"}}};

constexpr std::array keyRows{View(u"qwertyuiop"), View(u"asdfghjkl"), View(u"zxcvbnm")};

constexpr View coded = u"abcdefghijklmnopqrstuvwxyzăâêôơưđ";
static_assert(coded.size() + 1 == letterCodes);

constexpr char16_t plainOf(char16_t c)
{
    const char16_t plain = letters::of(c).plain;
    return plain != 0 ? plain : c;
}

constexpr bool areNeighbours(char16_t a, char16_t b)
{
    for (View row : keyRows) {
        const std::size_t at = row.find(a);
        if (at != View::npos)
            return (at > 0 && row[at - 1] == b) || (at + 1 < row.size() && row[at + 1] == b);
    }
    return false;
}

constexpr int replacing(char16_t a, char16_t b)
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

constexpr LetterPrices makePrices()
{
    LetterPrices prices{};
    for (std::size_t a = 0; a < letterCodes; ++a)
        for (std::size_t b = 0; b < letterCodes; ++b)
            prices[a][b] = a == coded.size() || b == coded.size()
                               ? std::uint8_t(otherLetter)
                               : std::uint8_t(replacing(coded[a], coded[b]));
    return prices;
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

// Edit distance with swaps (optimal string alignment), prices as above.
int distance(const Spelling &a, int fromA, const Spelling &b, int fromB, int farthest)
{
    constexpr std::size_t size = Spelling::longest + 1;
    std::array<std::array<int, size>, size> table;
    const int sizeA = a.size - fromA;
    const int sizeB = b.size - fromB;
    const std::uint8_t *codesA = a.codes.data() + fromA;
    const std::uint8_t *codesB = b.codes.data() + fromB;
    const std::uint8_t *losingA = a.losing.data() + fromA;
    const std::uint8_t *losingB = b.losing.data() + fromB;
    table[0][0] = 0;
    for (int j = 1; j <= sizeB; ++j)
        table[0][j] = table[0][j - 1] + losingB[j - 1];
    for (int i = 1; i <= sizeA; ++i) {
        table[i][0] = table[i - 1][0] + losingA[i - 1];
        const auto &prices = replacingPrices[codesA[i - 1]];
        int best = table[i][0];
        for (int j = 1; j <= sizeB; ++j) {
            int cost = table[i - 1][j - 1] + prices[codesB[j - 1]];
            cost = std::min(cost, table[i - 1][j] + losingA[i - 1]);
            cost = std::min(cost, table[i][j - 1] + losingB[j - 1]);
            if (i > 1 && j > 1 && codesA[i - 1] == codesB[j - 2] && codesA[i - 2] == codesB[j - 1])
                cost = std::min(cost, table[i - 2][j - 2] + swapPrice);
            table[i][j] = cost;
            best = std::min(best, cost);
        }
        if (best > farthest)
            return best;
    }
    return table[sizeA][sizeB];
}

std::optional<int> replacingOnset(View a, View b)
{
    if (a == b)
        return 0;
    const auto group = alikeOnsets(a);
    return std::find(group.begin(), group.end(), b) != group.end() ? std::optional(alikeOnsetPrice)
                                                                   : std::nullopt;
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

constexpr LetterPrices replacingPrices = makePrices();

Spelling spelled(QStringView word)
{
    Spelling spelling;
    for (QChar c : word.left(Spelling::longest)) {
        const letters::Letter &letter = letters::of(c);
        const char16_t bare = letter.lower ? letter.bare : c.unicode();
        const auto at = std::size_t(spelling.size++);
        spelling.letters[at] = bare;
        spelling.codes[at] = std::uint8_t(std::min(coded.find(bare), coded.size()));
        const bool isDoubled = at > 0 && plainOf(bare) == plainOf(spelling.letters[at - 1]);
        spelling.losing[at] = bare == u'h' || isDoubled ? lightLetter : lostLetter;
        spelling.tone = letter.tone == Tone::Level ? spelling.tone : letter.tone;
    }
    spelling.onset = onsetLength(spelling.view());
    spelling.bag = bagOf(spelling.view());
    return spelling;
}

std::span<const std::u16string_view> alikeOnsets(std::u16string_view onset)
{
    if (onset.empty())
        return {};
    for (const auto &group : onsetGroups) {
        const auto end = std::find(group.begin(), group.end(), View());
        if (std::find(group.begin(), end, onset) != end)
            return {group.data(), std::size_t(end - group.begin())};
    }
    return {};
}

int letterSlip(const Spelling &written, const Spelling &meant, int farthest)
{
    int apart = distance(written, 0, meant, 0, farthest);
    if (const auto onset = replacingOnset(written.onsetView(), meant.onsetView()); onset && *onset < apart)
        apart = std::min(apart, *onset + distance(written, written.onset, meant, meant.onset, farthest));
    return apart;
}

int toneSlip(Tone written, Tone meant)
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

bool mayBeSlip(const Spelling &written, const Spelling &meant)
{
    if (std::abs(written.size - meant.size) > asManyLettersApart)
        return false;
    std::uint32_t unlike = written.bag ^ meant.bag;
    for (int letter = 0; letter < mostLettersUnlike; ++letter)
        unlike &= unlike - 1; // drops one letter
    return unlike == 0;
}

} // namespace toasoan
