#pragma once

#include "core/proof/pair_counts.h"
#include "core/text/text_counts.h"

#include <QHash>
#include <QString>

#include <unordered_map>
#include <vector>

namespace toasoan {

struct Passage;

// Counts what a newsroom's own articles write. What only one article says is left out: it may be a slip of
// that article, or be about nothing else.
class WordCounter
{
public:
    explicit WordCounter(const ContextModel &model);

    // One article, read with the model.
    void add(const QList<Passage> &article);

    // Words that the model does not have, and pairs of those it has; in the order of their texts.
    TextCounts counts() const;

private:
    struct Met
    {
        int times = 0;
        int articles = 0;
    };

    const ContextModel &m_model;
    QHash<QString, Met> m_unknown;
    std::unordered_map<std::uint32_t, Met> m_pairs;
    int m_articles = 0;
    int m_syllables = 0;
};

// What the newsroom's own articles taught, on top of the context model. Immutable, read by any thread.
class LearnedWords
{
public:
    using Word = ContextModel::Word;

    // Words the model does not have any more, or has by now, are left out.
    LearnedWords(const TextCounts &counts, const ContextModel &model);

    // How often a word that the model does not have stands in them.
    int times(const QString &exactKey) const { return m_unknown.value(exactKey); }

    // How much likelier `word` is after `before` than the model has it (`ofModel`; natural logarithms): the
    // model counts as some hundred places beside those of the articles (Dirichlet prior, MacKay and Peto
    // 1995). Never less than nothing: what they do not write is none the worse for it.
    float gain(float ofModel, Word before, Word word) const;

private:
    QHash<QString, int> m_unknown;
    PairCounts m_pairs;
    std::vector<int> m_followed; // by the first word: all its pairs
};

} // namespace toasoan
