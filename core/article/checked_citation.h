#pragma once

#include "core/article/official_document.h"

#include <QList>

#include <optional>

namespace toasoan {

// What the register says of a citation.
enum class CitationFault {
    Unknown,    // it has no document of that number
    OtherKind,  // it calls it otherwise
    OtherDate,  // it has another day
    OtherTitle, // it is about something else
    OutOfForce, // on the day of the article
};

// A citation compared with the register.
struct CheckedCitation
{
    Citation citation;
    std::optional<OfficialDocument> document; // the one it most likely means
    QList<CitationFault> faults;

    bool isRight() const { return faults.isEmpty(); }
    bool operator==(const CheckedCitation &) const = default;
};

// Compares each citation with `documents`, of which those of other numbers do not matter. A number that comes
// again in another year or at another body is right where any of its documents fits. `day` is that of the
// article.
QList<CheckedCitation> checkedCitations(const QList<Citation> &citations,
                                        const QList<OfficialDocument> &documents, QDate day);

// What is wrong, in one or more sentences with the number; of one that is right, that it is.
QString sentence(const CheckedCitation &checked);
QString name(CitationFault fault); // "unknown", "otherKind" …

// The day an article speaks on: that of its publication, else `today`.
QDate dayOf(const Article &article, QDate today);

// Whether two titles say the same: case, quotation marks and "về việc" do not count, and abbreviations are as
// good as what they stand for (MTTQ Việt Nam = Mặt trận Tổ quốc Việt Nam).
bool sameTitle(const QString &a, const QString &b);

} // namespace toasoan
