#pragma once

#include "core/workflow/anchor.h"

#include <algorithm>
#include <numeric>

namespace toasoan {

// What has a place in a text (remarks, suggestions), in the order the text is read; `placeOf` tells the place
// of one. What stands at one place keeps its order.
template <class T, class PlaceOf>
QList<T> inReadingOrder(const QList<T> &things, const Article &article, const PlaceOf &placeOf)
{
    QList<Anchor> places;
    for (const T &thing : things)
        places.append(placeOf(thing));
    const QList<int> order = readingOrder(places, article);
    QList<qsizetype> numbers(things.size());
    std::iota(numbers.begin(), numbers.end(), 0);
    std::stable_sort(numbers.begin(), numbers.end(),
                     [&](qsizetype a, qsizetype b) { return order[a] < order[b]; });
    QList<T> sorted;
    for (const qsizetype number : numbers)
        sorted.append(things[number]);
    return sorted;
}

} // namespace toasoan
