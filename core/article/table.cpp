#include "core/article/table.h"

#include <algorithm>
#include <numeric>

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

Cell withNotesWrittenOut(Cell cell)
{
    for (Span &span : cell) {
        if (isNote(span))
            span = Span{QStringLiteral(" (%1)").arg(span.note), span.bold, span.italic, span.link, {}};
    }
    return joined(cell);
}

// Letters of the longest line and of the longest word, which is never parted.
struct Measure
{
    qsizetype line = 0;
    qsizetype word = 0;
};

Measure measureOf(const Table &table, qsizetype column)
{
    Measure measure;
    for (const QList<Cell> &row : table.rows) {
        qsizetype line = 0;
        qsizetype word = 0;
        for (const QChar c : plainText(row.value(column))) {
            line = c == u'\n' ? 0 : line + 1;
            word = c.isSpace() ? 0 : word + 1;
            measure.line = std::max(measure.line, line);
            measure.word = std::max(measure.word, word);
        }
    }
    return measure;
}

bool isFigures(QStringView text)
{
    bool digits = false;
    for (const QChar c : text) {
        const bool allowed = c.isDigit() || c.isSpace() || c == u'.' || c == u',' || c == u'%' || c == u'-' ||
                             c == u'+' || c == u'/' || c == QChar(0x2013) || c == QChar(0x2212);
        if (!allowed)
            return false;
        digits = digits || c.isDigit();
    }
    return digits;
}

} // namespace

Table emptyTable(int rows, int columns)
{
    Table table;
    table.rows = QList<QList<Cell>>(std::clamp(rows, 1, mostTableRows),
                                    QList<Cell>(std::clamp(columns, 1, mostTableColumns)));
    return table;
}

Table tidy(Table table)
{
    qsizetype columns = 1;
    for (const QList<Cell> &row : std::as_const(table.rows))
        columns = std::max(columns, row.size());
    columns = std::min<qsizetype>(columns, mostTableColumns);
    if (table.rows.isEmpty())
        table.rows.append(QList<Cell>());
    if (table.rows.size() > mostTableRows)
        table.rows.resize(mostTableRows);
    for (QList<Cell> &row : table.rows) {
        row.resize(columns);
        std::transform(row.begin(), row.end(), row.begin(), withNotesWrittenOut);
    }
    return table;
}

bool isWithinLimits(const Table &table)
{
    return table.rows.size() <= mostTableRows &&
           std::all_of(table.rows.begin(), table.rows.end(),
                       [](const QList<Cell> &row) { return row.size() <= mostTableColumns; });
}

namespace {

// Where the cell in quotation marks that begins at `start` ends: behind its closing mark; -1 where it is
// none.
qsizetype endOfQuoted(QStringView text, qsizetype start)
{
    for (qsizetype at = start + 1; at < text.size(); ++at) {
        if (text[at] != u'"')
            continue;
        const qsizetype next = at + 1;
        if (next == text.size() || text[next] == u'\t' || text[next] == u'\n')
            return next;
        if (text[next] != u'"')
            return -1;
        ++at; // a mark of the text itself stands twice
    }
    return -1;
}

} // namespace

QList<QStringList> pastedCells(const QString &text)
{
    QList<QStringList> rows{QStringList()};
    qsizetype at = 0;
    bool more = true;
    while (more) {
        qsizetype end = at < text.size() && text[at] == u'"' ? endOfQuoted(text, at) : -1;
        QString cell;
        if (end > 0)
            cell = text.mid(at + 1, end - at - 2);
        if (end > 0 && (cell.contains(u'\n') || cell.contains(u'\t'))) {
            cell.replace(u"\"\""_s, u"\""_s);
            cell = cell.simplified();
        } else {
            end = at; // marks that somebody wrote
            while (end < text.size() && text[end] != u'\t' && text[end] != u'\n')
                ++end;
            cell = text.mid(at, end - at);
        }
        rows.back().append(cell);
        more = end < text.size();
        if (more && text[end] == u'\n')
            rows.append(QStringList());
        at = end + 1;
    }
    while (rows.size() > 1 && rows.back() == QStringList(QString()))
        rows.removeLast();
    return rows;
}

QString plainText(const Table &table)
{
    QStringList lines;
    for (const QList<Cell> &row : table.rows) {
        QStringList cells;
        for (const Cell &cell : row)
            cells.append(plainText(cell));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

QList<double> columnShares(const Table &table)
{
    constexpr double padding = 4; // letters, on both sides together
    constexpr double whole = 56;  // letters of a narrow measure
    QList<double> least;
    QList<double> wanted;
    for (qsizetype column = 0; column < table.columns(); ++column) {
        const Measure measure = measureOf(table, column);
        least.append(double(std::max<qsizetype>(measure.word, 2)) + padding);
        wanted.append(std::max(least.back(), double(measure.line) + padding));
    }
    const double leastSum = std::accumulate(least.begin(), least.end(), 0.0);
    const double wantedSum = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    // What is left when no word is broken goes to the columns that want more.
    QList<double> shares = wanted;
    if (wantedSum > whole) {
        const double part = leastSum < whole ? (whole - leastSum) / (wantedSum - leastSum) : 0;
        for (qsizetype column = 0; column < shares.size(); ++column)
            shares[column] = least[column] + part * (wanted[column] - least[column]);
    }
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double &share : shares)
        share /= sum;
    return shares;
}

bool isNumeric(const Table &table, qsizetype column)
{
    bool figures = false;
    for (qsizetype row = table.headerRow ? 1 : 0; row < table.rows.size(); ++row) {
        const QString text = plainText(table.rows[row].value(column)).trimmed();
        if (text.isEmpty())
            continue;
        if (!isFigures(text))
            return false;
        figures = true;
    }
    return figures;
}

} // namespace toasoan
