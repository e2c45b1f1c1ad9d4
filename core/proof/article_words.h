#pragma once

#include "core/proof/context_model.h"

#include <QHash>
#include <QString>

#include <vector>

namespace toasoan {

struct Passage;

// The word of the model at each token of a passage; none for figures, addresses and words it does not have.
std::vector<ContextModel::Word> modelWords(const Passage &passage, const ContextModel &model);

// How often an article uses its own words: a word that comes back, or comes back beside the same neighbour,
// is its subject rather than a slip; what it writes elsewhere in the same place is what was meant here.
class ArticleWords
{
public:
    using Word = ContextModel::Word;

    ArticleWords() = default;
    // Of all passages; words are those of `model`.
    ArticleWords(const QList<Passage> &passages, const ContextModel &model);

    int times(Word word) const;
    // Of a word the model does not have, in either school's tone placement and any case.
    int times(QStringView unknownWord) const;
    // How often the two stand side by side.
    int timesTogether(Word first, Word second) const;

    // Whether the two would hardly judge a word otherwise: counts of the same size, the same pairs met again.
    bool isLike(const ArticleWords &other) const;

    bool operator==(const ArticleWords &) const = default;

private:
    void read(const Passage &passage, const ContextModel &model);

    std::vector<int> m_words;      // by word
    std::vector<quint32> m_pairs;  // sorted
    QHash<QString, int> m_unknown; // by exactKey
};

} // namespace toasoan
