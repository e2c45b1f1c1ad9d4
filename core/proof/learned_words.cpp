#include "core/proof/learned_words.h"

#include "core/proof/passage.h"
#include "core/text/fold.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace toasoan {

namespace {

constexpr int fewestArticles = 2;
constexpr std::size_t mostPairs = 4'000'000; // some 100 MB while counting
constexpr qsizetype mostUnknown = 500'000;
constexpr float weightOfModel = 300; // places

} // namespace

WordCounter::WordCounter(const ContextModel &model)
    : m_model(model)
{
}

void WordCounter::add(const QList<Passage> &article)
{
    ++m_articles;
    std::set<std::uint32_t> pairs;
    QSet<QString> unknown;
    for (const Passage &passage : article) {
        for (std::size_t at = 0; at < passage.words.size(); ++at) {
            if (passage.tokens[qsizetype(at)].kind != TokenKind::Word)
                continue;
            ++m_syllables;
            const ContextModel::Word word = passage.words[at];
            if (word == ContextModel::none) {
                const QString key = exactKey(passage.word(passage.tokens[qsizetype(at)]));
                if (m_unknown.size() >= mostUnknown && !m_unknown.contains(key))
                    continue;
                Met &met = m_unknown[key];
                ++met.times;
                if (!unknown.contains(key))
                    ++met.articles;
                unknown.insert(key);
                continue;
            }
            const ContextModel::Word before = at > 0 ? passage.words[at - 1] : ContextModel::none;
            if (before == ContextModel::none || !passage.joinsLast(int(at)))
                continue;
            const std::uint32_t pair = std::uint32_t(before) << 16 | word;
            if (m_pairs.size() >= mostPairs && !m_pairs.contains(pair))
                continue;
            Met &met = m_pairs[pair];
            ++met.times;
            met.articles += pairs.insert(pair).second;
        }
    }
}

TextCounts WordCounter::counts() const
{
    TextCounts counts;
    counts.articles = m_articles;
    counts.syllables = m_syllables;
    for (auto it = m_unknown.cbegin(); it != m_unknown.cend(); ++it)
        if (it->articles >= fewestArticles)
            counts.rows.append({it.key(), {}, it->times});
    for (const auto &[pair, met] : m_pairs)
        if (met.articles >= fewestArticles)
            counts.rows.append({m_model.text(ContextModel::Word(pair >> 16)),
                                m_model.text(ContextModel::Word(pair & 0xFFFF)), met.times});
    std::sort(counts.rows.begin(), counts.rows.end(), [](const TextCounts::Row &a, const TextCounts::Row &b) {
        return a.first != b.first ? a.first < b.first : a.second < b.second;
    });
    return counts;
}

LearnedWords::LearnedWords(const TextCounts &counts, const ContextModel &model)
    : m_followed(std::size_t(model.size()))
{
    for (const TextCounts::Row &row : counts.rows) {
        const Word first = model.find(row.first);
        if (row.second.isEmpty()) {
            if (first == ContextModel::none)
                m_unknown.insert(row.first, row.times);
            continue;
        }
        const Word second = model.find(row.second);
        if (first == ContextModel::none || second == ContextModel::none)
            continue;
        m_pairs.add(first, second, row.times);
        m_followed[first] += row.times;
    }
}

float LearnedWords::gain(float ofModel, Word before, Word word) const
{
    const auto times = float(m_pairs.times(before, word));
    if (times == 0)
        return 0;
    const float followed = float(m_followed[before]) + weightOfModel;
    return std::max(0.0F, std::log((times + weightOfModel * std::exp(ofModel)) / followed) - ofModel);
}

} // namespace toasoan
