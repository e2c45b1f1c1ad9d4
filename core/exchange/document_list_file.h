#pragma once

#include "core/article/official_document.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace toasoan {

constexpr qint64 largestDocumentList = 16LL << 20; // bytes
constexpr int mostDocumentRows = 50'000;

// What a table of documents brought.
struct ReadDocuments
{
    QList<OfficialDocument> documents; // cleaned, without ids, in the order of the file
    // Left out, with the reason.
    int withoutNumber = 0;
    int tooLong = 0;
    int oddDates = 0; // a day that is none, or an end before the beginning

    // One translated sentence for each reason.
    QStringList notes() const;
};

// Reads a table in UTF-8 whose first row names its columns, in English as writeDocuments() does or in
// Vietnamese ("số ký hiệu", "loại", "cơ quan ban hành", "ngày ban hành", "trích yếu", "ghi chú", "hết hiệu
// lực từ"), in any order; without such a row the columns stand in that order. Days are ISO 8601 or as people
// here write them. A file that is too large, has too many rows or is not in UTF-8 is refused as a whole.
Result<ReadDocuments> readDocuments(const QByteArray &bytes, const QString &name);

// As a table that readDocuments() reads back and spreadsheets open.
QByteArray writeDocuments(const QList<OfficialDocument> &documents);

} // namespace toasoan
