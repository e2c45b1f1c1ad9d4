#include "core/proof/article_words.h"

#include "core/proof/passage.h"
#include "core/text/fold.h"

#include <algorithm>
#include <bit>

namespace toasoan {

namespace {

constexpr int mostUnknown = 100'000; // a text of nothing but unknown words is no article

quint32 pairKey(ContextModel::Word first, ContextModel::Word second)
{
    return quint32(first) << 16 | second;
}

// Pairs that are met more than once, each once.
std::vector<quint32> metAgain(const std::vector<quint32> &pairs)
{
    std::vector<quint32> again;
    for (std::size_t at = 1; at < pairs.size(); ++at)
        if (pairs[at] == pairs[at - 1] && (again.empty() || again.back() != pairs[at]))
            again.push_back(pairs[at]);
    return again;
}

int sizeOf(int count)
{
    return std::bit_width(unsigned(std::max(count - 1, 0)));
}

} // namespace

std::vector<ContextModel::Word> modelWords(const Passage &passage, const ContextModel &model)
{
    std::vector<ContextModel::Word> words;
    words.reserve(std::size_t(passage.tokens.size()));
    for (const Token &token : passage.tokens)
        words.push_back(token.kind == TokenKind::Word ? model.find(passage.word(token)) : ContextModel::none);
    return words;
}

ArticleWords::ArticleWords(const QList<Passage> &passages, const ContextModel &model)
    : m_words(std::size_t(model.size()))
{
    for (const Passage &passage : passages)
        read(passage, model);
    std::sort(m_pairs.begin(), m_pairs.end());
}

void ArticleWords::read(const Passage &passage, const ContextModel &model)
{
    const std::vector<Word> words = modelWords(passage, model);
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
            m_pairs.push_back(pairKey(words[at - 1], words[at]));
    }
}

int ArticleWords::times(Word word) const
{
    return word < m_words.size() ? m_words[word] : 0;
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
           metAgain(m_pairs) == metAgain(other.m_pairs);
}

int ArticleWords::timesTogether(Word first, Word second) const
{
    const auto [from, to] = std::equal_range(m_pairs.begin(), m_pairs.end(), pairKey(first, second));
    return int(to - from);
}

} // namespace toasoan
