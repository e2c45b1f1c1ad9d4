#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>

namespace toasoan {

class Database;

// An article whose present text no revision holds. Whoever leaves an article keeps one, so a program that
// finds such an article when it starts was ended before it could: by a power cut, a crash, a kill.
struct Unkept
{
    ArticleId id;
    QString headline;
    QDateTime typedAt; // when its text was saved last
    int revision = 0;  // the newest one; 0 when none was ever kept
    QDateTime keptAt;  // when that was; null without one

    bool operator==(const Unkept &) const = default;
};

// Among the twenty articles changed last, trash left out; newest first. A new article without a word is none.
Result<QList<Unkept>> unkeptArticles(Database &database);

} // namespace toasoan
