#include "core/exchange/tracked_changes.h"

#include "core/exchange/word_review.h"
#include "core/text/clean.h"

namespace toasoan {

QString reviewerName(const QString &written)
{
    QString name = cleanLine(written.left(4 * reviewLimit::name)).simplified().left(reviewLimit::name);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name;
}

} // namespace toasoan
