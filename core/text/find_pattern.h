#pragma once

#include "core/base/result.h"
#include "core/text/find.h"

#include <QRegularExpression>

class QElapsedTimer;

namespace toasoan {

// A regular expression somebody typed, with bounds on what it may cost, and what shall stand where it fits.
class FindPattern
{
public:
    // WrongUse when the pattern cannot be read, or `with` refers to a group it does not have.
    static Result<FindPattern> make(const QString &pattern, bool matchCase, const QString &with);

    // WrongUse when it takes too many steps. In a text of over 8,000 characters a place is found that can be
    // told by the next 4,000.
    Result<QList<Match>> in(const QString &text) const;

private:
    // What is put in place: letters as they are, or what a group found.
    struct Part
    {
        QString text;
        int group = -1;
    };

    static Result<QList<Part>> partsOf(const QString &with, int groups);
    Result<QString> replacementFor(const QRegularExpressionMatch &match) const;
    Result<int> lookAt(const QString &text, int from, const QElapsedTimer &look, QList<Match> &matches) const;

    QRegularExpression m_expression;
    QList<Part> m_parts;
};

} // namespace toasoan
