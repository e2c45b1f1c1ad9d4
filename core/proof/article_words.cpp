#include "core/proof/article_words.h"

#include "core/proof/passage.h"
#include "core/text/fold.h"

#include <algorithm>
#include <bit>

namespace toasoan {

namespace {

constexpr std::size_t mostExpected = 100'000;
constexpr int mostUnknown = 100'000; // a text of nothing but unknown words is no article

// Whether every pair met more than once in one text is in the other too.
bool hasAllMetAgain(const PairCounts &one, const PairCounts &other)
{
    bool hasAll = true;
    one.forEach([&](ContextModel::Word first, ContextModel::Word second, int times) {
        hasAll = hasAll && (times < 2 || other.times(first, second) >= 2);
    });
    return hasAll;
}

int sizeOf(int count)
{
    return std::bit_width(unsigned(std::max(count - 1, 0)));
}

} // namespace

ArticleWords::ArticleWords(const QList<Passage> &passages, const ContextModel &model)
    : m_words(std::size_t(model.size()))
{
    std::size_t pairs = 0; // at most so many
    for (const Passage &passage : passages)
        pairs += passage.words.size();
    m_pairs.expect(std::min(pairs, mostExpected));
    for (const Passage &passage : passages)
        read(passage);
}

void ArticleWords::read(const Passage &passage)
{
    const std::vector<Word> &words = passage.words;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const Token &token = passage.tokens[qsizetype(at)];
        if (token.kind != TokenKind::Word)
            continue;
        if (words[at] == ContextModel::none) {
            if (m_unknown.size() < mostUnknown)
                ++m_unknown[exactKey(passage.word(token))];
            continue;
        }
        ++m_words[words[at]];
        if (at > 0 && words[at - 1] != ContextModel::none && passage.joinsLast(int(at)))
            m_pairs.add(words[at - 1], words[at]);
    }
}

int ArticleWords::times(QStringView unknownWord) const
{
    return m_unknown.value(exactKey(unknownWord));
}

bool ArticleWords::isLike(const ArticleWords &other) const
{
    const auto alike = [](int a, int b) { return sizeOf(a) == sizeOf(b); };
    const auto unknownAlike = [&](const ArticleWords &one, const ArticleWords &two) {
        return std::all_of(one.m_unknown.keyBegin(), one.m_unknown.keyEnd(), [&](const QString &word) {
            return alike(one.m_unknown.value(word), two.m_unknown.value(word));
        });
    };
    return std::equal(m_words.begin(), m_words.end(), other.m_words.begin(), other.m_words.end(), alike) &&
           unknownAlike(*this, other) && unknownAlike(other, *this) &&
           hasAllMetAgain(m_pairs, other.m_pairs) && hasAllMetAgain(other.m_pairs, m_pairs);
}

} // namespace toasoan
