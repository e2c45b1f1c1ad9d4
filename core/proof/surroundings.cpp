#include "core/proof/surroundings.h"

#include "core/proof/passage.h"
#include "core/proof/proofreader.h"

namespace toasoan {

Surroundings::Surroundings(const QList<Passage> &passages, const Proofreader &reader)
{
    if (reader.context)
        m_words = ArticleWords(passages, *reader.context);
    if (reader.rules.has(Layer::Style))
        for (const Passage &passage : passages)
            m_tally.read(passage);
}

bool Surroundings::isLike(const Surroundings &other) const
{
    return m_tally == other.m_tally && publicationDate == other.publicationDate &&
           m_words.isLike(other.m_words);
}

} // namespace toasoan
