#pragma once

#include <QList>
#include <QString>

namespace toasoan {

// What somebody looks for. Without `marks`, "dong da" finds "Đống Đa".
struct FindQuery
{
    QString words;
    bool matchCase = false;
    bool matchMarks = false;
    bool wholeWords = false; // no letter or figure right before or behind

    bool operator==(const FindQuery &) const = default;
};

struct Match
{
    int start = 0;
    int length = 0;

    bool operator==(const Match &) const = default;
};

// The places in one paragraph, from left to right, none overlapping another.
QList<Match> matchesIn(const QString &text, const FindQuery &query);

// What stands in place of `found`. A replacement in small letters takes the case of what was found, unless
// the case was asked for: "ủy ban" for "Uỷ ban" is "Ủy ban".
QString replacementFor(QStringView found, const QString &with, const FindQuery &query);

} // namespace toasoan
