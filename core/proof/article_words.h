#pragma once

#include "core/proof/pair_counts.h"

#include <QHash>
#include <QString>

#include <vector>

namespace toasoan {

struct Passage;

// How often an article uses its own words: a word that comes back, or comes back beside the same neighbour,
// is its subject rather than a slip; what it writes elsewhere in the same place is what was meant here.
class ArticleWords
{
public:
    using Word = ContextModel::Word;

    ArticleWords() = default;
    // Of all passages, which were read with `model`.
    ArticleWords(const QList<Passage> &passages, const ContextModel &model);

    int times(Word word) const { return word < m_words.size() ? m_words[word] : 0; }
    // Of a word the model does not have, in either school's tone placement and any case.
    int times(QStringView unknownWord) const;
    // How often the two stand side by side.
    int timesTogether(Word first, Word second) const { return m_pairs.times(first, second); }

    // Whether the two would hardly judge a word otherwise: counts of the same size, the same pairs met again.
    bool isLike(const ArticleWords &other) const;

    bool operator==(const ArticleWords &) const = default;

private:
    void read(const Passage &passage);

    std::vector<int> m_words; // by word
    PairCounts m_pairs;
    QHash<QString, int> m_unknown; // by exactKey
};

} // namespace toasoan
