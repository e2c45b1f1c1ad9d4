#pragma once

#include "core/proof/article_words.h"
#include "core/proof/style/tally.h"

#include <QDate>

#include <memory>

namespace toasoan {

struct Passage;
struct Proofreader;

// What the rest of an article tells about one passage of it. Gathered once for all passages, so that checking
// block by block says the same as checking the whole.
class Surroundings
{
public:
    Surroundings() = default;
    Surroundings(const QList<Passage> &passages, const Proofreader &reader);

    const ArticleWords &words() const { return m_words; }

    // What rules of style ask about the article.
    const style::Tally &tally() const { return m_tally; }

    QDate publicationDate; // null: unknown

    // Whether hardly a passage would be judged otherwise.
    bool isLike(const Surroundings &other) const;

    bool operator==(const Surroundings &) const = default;

private:
    ArticleWords m_words;
    style::Tally m_tally;
};

// One immutable snapshot, handed between threads.
using SharedSurroundings = std::shared_ptr<const Surroundings>;

} // namespace toasoan
