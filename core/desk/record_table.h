#pragma once

#include "core/desk/record_words.h"
#include "core/exchange/table_pdf.h"
#include "core/store/record_store.h"

#include <QStringList>

namespace toasoan {

// The record as a table for spreadsheets: everything an entry holds, so that whoever has the file can compute
// the chain again.
QStringList csvHeadings();
QStringList csvRow(const RecordLine &line);

// The record as a table on paper: these lines, which the query found. Whose it is and when it was printed are
// for the caller to say.
PrintedTable printedTable(const RecordQuery &query, const QList<RecordLine> &lines);

} // namespace toasoan
