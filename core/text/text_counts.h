#pragma once

#include <QList>
#include <QString>

namespace toasoan {

// How often some texts use words, and pairs of words side by side. Counts only: no sentence can be read out
// of them.
struct TextCounts
{
    struct Row
    {
        QString first;  // as exactKey writes it
        QString second; // empty: `first` alone
        int times = 0;

        bool operator==(const Row &) const = default;
    };

    QList<Row> rows;
    int articles = 0;
    int syllables = 0;

    bool operator==(const TextCounts &) const = default;
};

} // namespace toasoan
