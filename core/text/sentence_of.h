#pragma once

#include <QString>

namespace toasoan {

// The sentence a place stands in, shortened to what is around the place where it is long, and where the place
// stands in it.
struct SentenceOf
{
    QString text;
    int start = 0;
    int length = 0;
};
SentenceOf sentenceOf(const QString &paragraph, int start, int length);

} // namespace toasoan
