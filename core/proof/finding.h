#pragma once

#include "core/base/id.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace toasoan {

enum class FindingKind { Spelling, Word, Style };
enum class Severity { Error, Warning, Hint };

QString name(FindingKind kind);
QString name(Severity severity);

// One place in a text that a careful reader would stop at. Positions are UTF-16 code units in the text of its
// field.
struct Finding
{
    QString field; // "headline", "standfirst", "body", "caption" …; empty where there is only one text
    BlockId block; // null outside the body
    int start = 0;
    int length = 0;
    FindingKind kind = FindingKind::Spelling;
    QString rule; // fixed name for machines: "syllable"
    QString text;
    Severity severity = Severity::Error;
    QStringList
        suggestions; // best first, what stands in place of `text`; empty: none known, or not asked yet
    QString detail;  // what the sentence of reason needs beside the text: the weekday the calendar has
    int part = 0;    // as in TextField: which cell or which footnote of the block

    bool operator==(const Finding &) const = default;
};

// How findings are told apart where people look through them: mistakes, and advice beside them.
enum class FindingGroup { Spelling, Word, Form, Style, Hint };
FindingGroup groupOf(const Finding &finding);

// Whether two findings are one mistake made twice, to be corrected alike.
bool isAlike(const Finding &a, const Finding &b);

// One sentence of reason, translated.
QString message(const Finding &finding);

// Where the rule of a finding is from, translated; empty for plain orthography.
QString source(const Finding &finding);

} // namespace toasoan
