#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace toasoan {

// Reads a table by RFC 4180, its cells between commas, semicolons or tabs as its first line has them.
class CsvReader
{
public:
    explicit CsvReader(QStringView text);

    bool atEnd() const { return m_at >= m_text.size(); }

    // The first `most` cells of the next row; a cell that writeCsv() kept from being a formula is as it was.
    QStringList nextRow(int most);

private:
    QString cell();
    QString quotedCell();
    bool endsCell() const;

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
};

// A table for spreadsheets, in UTF-8 with the mark Excel wants; no cell can be taken for a formula.
QByteArray writeCsv(const QList<QStringList> &rows);

// The same for tables too long to be held: how the file starts, and its lines.
QByteArray csvStart();
QByteArray csvLine(const QStringList &row);

} // namespace toasoan
