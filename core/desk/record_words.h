#pragma once

#include "core/workflow/record_entry.h"

namespace toasoan {

// An entry of the record with what its article is called now.
struct RecordLine
{
    RecordEntry entry;
    QString headline; // null: the article is not there, or there is none
    QString desk;     // another, which told of it: no entry of the record here; empty: here

    bool operator==(const RecordLine &) const = default;
};

// A kind of entry as people see it: "Duyệt bài".
QString label(Recorded what);

// The entry as a sentence, without its note: "Hạnh duyệt bài “Đối thoại ở Hòa Lạc” (bản 4)".
QString sentence(const RecordLine &line);

// The name of the other desk as part of a line: "at Ban Dân vận xã Hòa Lạc".
QString atDesk(const QString &desk);

// "15/10/2024 09:30:05", on the clock of this computer.
QString momentOf(const RecordEntry &entry);

} // namespace toasoan
