#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace toasoan {

// A long table for paper.
struct PrintedTable
{
    QString house; // whose it is
    QString title;
    QStringList lines;       // under the title: the period, what was chosen
    QStringList headings;    // again on every page
    QList<double> shares;    // of the width, by column; together 1
    QList<QStringList> rows; // of a cell, what follows its first line end is quieter
    QString empty;           // what is said when there are no rows
    QDateTime now;
};

constexpr qsizetype mostPrintedRows = 20'000;

// A4 pages with the name of the house, running head and page numbers; every letter of every cell is there, in
// rows as high as that takes. Any thread with a QGuiApplication.
Result<QByteArray> writeTablePdf(const PrintedTable &table, const Progress &progress = {});

} // namespace toasoan
