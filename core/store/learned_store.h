#pragma once

#include "core/base/result.h"
#include "core/text/text_counts.h"

#include <QDateTime>

#include <optional>

namespace toasoan {

class Database;

// When the newsroom's articles were counted last, and how much was.
struct LearnedFrom
{
    QDateTime at;
    int articles = 0;
    int syllables = 0;
    int counts = 0; // of words and pairs that were kept

    bool operator==(const LearnedFrom &) const = default;
};

// What the newsroom's own articles taught the proofreader.
class LearnedStore
{
public:
    explicit LearnedStore(Database &database);

    // In the place of all that was learned before.
    Result<void> replace(const TextCounts &counts, const QDateTime &now);
    Result<void> forget();

    Result<TextCounts> counts();
    Result<std::optional<LearnedFrom>> from(); // nothing when nothing was learned

private:
    Database &m_database;
};

} // namespace toasoan
