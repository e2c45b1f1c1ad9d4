#pragma once

#include "core/text/fold.h"

#include <QCollator>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace toasoan {

// The items in Vietnamese order of their texts, equal ones as they came. Tones are placed one way first: the
// collation keeps hòa and hoà apart.
template <class T, class TextOf>
QList<T> inVietnameseOrder(const QList<T> &items, TextOf textOf)
{
    const QCollator collator(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    std::vector<std::pair<QCollatorSortKey, const T *>> keyed;
    keyed.reserve(std::size_t(items.size()));
    for (const T &item : items)
        keyed.emplace_back(collator.sortKey(exactKey(textOf(item))), &item);
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<T> sorted;
    sorted.reserve(items.size());
    for (const auto &entry : keyed)
        sorted.append(*entry.second);
    return sorted;
}

} // namespace toasoan
