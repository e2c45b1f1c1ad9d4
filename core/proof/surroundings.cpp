#include "core/proof/surroundings.h"

#include "core/proof/passage.h"
#include "core/proof/proofreader.h"

namespace toasoan {

Surroundings::Surroundings(const QList<Passage> &passages, const Proofreader &reader)
{
    if (reader.context)
        m_words = ArticleWords(passages, *reader.context);
    for (const Passage &passage : passages)
        m_tally.read(passage);
}

} // namespace toasoan
