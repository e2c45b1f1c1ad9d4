#pragma once

#include "core/proof/style/tally.h"

#include <QDate>
#include <QHash>
#include <QString>

namespace toasoan {

class Lexicon;
struct Passage;

// What the rest of an article tells about one passage of it. Gathered once for all passages, so that checking
// block by block says the same as checking the whole.
class Surroundings
{
public:
    // Reads one more passage of the article.
    void read(const Passage &passage, const Lexicon &lexicon);

    // How often a word that no list knows stands in the article, in either school's tone placement and any
    // case.
    int timesUnknown(QStringView word) const;

    // What rules of style ask about the article.
    const style::Tally &tally() const { return m_tally; }

    QDate publicationDate; // null: unknown

    bool operator==(const Surroundings &) const = default;

private:
    QHash<QString, int> m_unknown; // by exactKey
    style::Tally m_tally;
};

} // namespace toasoan
