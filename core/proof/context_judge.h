#pragma once

#include "core/proof/context_model.h"
#include "core/proof/evidence.h"

#include <QString>

#include <optional>
#include <vector>

namespace toasoan {

struct Passage;
struct Proofreader;
class Surroundings;

// What the neighbours of each word of a passage tell about it: whether another word, one slip of the pen or
// of the keys away, fits so much better that it must have been meant. The proofreader has a context model.
class ContextJudge
{
public:
    ContextJudge(const Passage &passage, const Surroundings &around, const Proofreader &reader);

    struct Candidate
    {
        ContextModel::Word meant;
        int letterSlip;
        int toneSlip;
        float gain; // as in Evidence
    };

    // Whether what is written counts as a word with a chance of its own. A word that no list has does not,
    // however often misprints of it were counted.
    enum class Written { Word, Unlisted };

    // What may have been meant by the word at `token`, best first; those that fit far worse than what is
    // written are left out.
    std::vector<Candidate> candidates(int token, Written written) const;

    // All that speaks for a candidate.
    Evidence evidence(int token, Written written, const Candidate &candidate) const;

    // How certain it is that another word than the known one at `token` was meant; 0 when it is less certain
    // for each of them than would be wanted to say so.
    float doubt(int token) const;

    // The word of the model at a token that is frequent enough to be judged by its own chance.
    bool isKnown(int token) const;

    // Whether the word at `token` fits its neighbours so badly that candidates() are worth a look. Quick.
    bool isDoubtful(int token) const;

    // Whether no word of the model stands beside it: then nothing tells whether it belongs there.
    bool standsAlone(int token) const;

    // Whether the two differ by i for y only: a matter of the house's style, not a mistake.
    bool isOtherVowel(int token, const Candidate &candidate) const;

    // A candidate as it would stand in the text: the case of the writer, the tone style of the house.
    QString text(int token, const Candidate &candidate) const;

    // The best candidates as they would stand in the text.
    QStringList texts(int token, const std::vector<Candidate> &candidates) const;

private:
    using Word = ContextModel::Word;

    // The words around a place, none beyond a full stop.
    struct Neighbours
    {
        Word last, next, afterNext;
        std::uint32_t before; // the pair that ends in `last`
        std::uint32_t behind; // the pair that starts with `next`
    };

    bool isName(int token) const;
    bool joins(int token) const;
    bool isMet(int token) const;
    Neighbours neighbours(int token) const;
    template <class NextPair>
    std::optional<float> sumOfChances(Word word, const Neighbours &beside, std::uint32_t last,
                                      const NextPair &nextPair, float least) const;
    std::optional<float> score(Word word, const Neighbours &beside, float least) const;
    float mostOfScore(Word word, const Neighbours &beside) const;
    float scoreOfWritten(int token, const Neighbours &beside) const;
    float scoreOfUnknown(const Neighbours &beside) const;
    Evidence evidenceOfWritten(int token, Written written) const;
    void add(Evidence &evidence, const Candidate &candidate, const Neighbours &beside) const;
    int togetherMeant(Word word, const Neighbours &beside) const;

    const Passage &m_passage;
    const Surroundings &m_around;
    const Proofreader &m_reader;
    const ContextModel &m_model;
    const std::vector<Word> &m_words;
    std::vector<std::uint32_t> m_pairs; // of a token with the one before, in the model
    std::vector<int> m_doubts;          // how much likelier another word would make the pairs of a token
};

} // namespace toasoan
