#include "core/proof/surroundings.h"

#include "core/proof/lexicon.h"
#include "core/proof/passage.h"
#include "core/text/fold.h"

namespace toasoan {

namespace {

constexpr int mostWords = 100'000; // a text of nothing but unknown words is no article

} // namespace

void Surroundings::read(const Passage &passage, const Lexicon &lexicon)
{
    m_tally.read(passage);
    for (const Token &token : passage.tokens) {
        if (token.kind != TokenKind::Word || m_unknown.size() >= mostWords)
            continue;
        const QStringView word = passage.word(token);
        if (lexicon.verdict(word, token.startsSentence) != Lexicon::Verdict::Known)
            ++m_unknown[exactKey(word)];
    }
}

int Surroundings::timesUnknown(QStringView word) const
{
    return m_unknown.value(exactKey(word));
}

} // namespace toasoan
