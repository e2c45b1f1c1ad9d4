#include "core/exchange/csv.h"

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

// Spreadsheets take a cell that begins so for a formula (OWASP, CSV injection).
constexpr std::u16string_view formulaSigns(u"=+-@\t\r\n\0", 8);

bool startsFormula(QStringView cell)
{
    return !cell.isEmpty() && formulaSigns.find(cell[0].unicode()) != formulaSigns.npos;
}

QChar separatorOf(QStringView firstLine)
{
    const auto count = [&](QChar c) { return firstLine.count(c); };
    if (count(u'\t') > 0)
        return u'\t';
    return count(u';') > count(u',') ? u';' : u',';
}

QString csvCell(const QString &text)
{
    QString cell = startsFormula(text) ? QString(u'\'' + text) : text;
    const bool quoted = cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') ||
                        cell.contains(u'\r') || cell.contains(u';') || cell.contains(u'\t');
    if (!quoted)
        return cell;
    return u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"';
}

} // namespace

CsvReader::CsvReader(QStringView text)
    : m_text(text)
    , m_separator(separatorOf(text.left(text.indexOf(u'\n'))))
{
}

QStringList CsvReader::nextRow(int most)
{
    QStringList row;
    for (;;) {
        QString read = cell();
        if (row.size() < most) {
            if (read.startsWith(u'\'') && startsFormula(QStringView(read).mid(1)))
                read.remove(0, 1);
            row.append(read);
        }
        if (atEnd() || m_text[m_at] != m_separator)
            break;
        ++m_at;
    }
    while (!atEnd() && (m_text[m_at] == u'\n' || m_text[m_at] == u'\r'))
        ++m_at;
    return row;
}

bool CsvReader::endsCell() const
{
    return atEnd() || m_text[m_at] == m_separator || m_text[m_at] == u'\n' || m_text[m_at] == u'\r';
}

QString CsvReader::cell()
{
    if (!atEnd() && m_text[m_at] == u'"')
        return quotedCell();
    const qsizetype start = m_at;
    while (!endsCell())
        ++m_at;
    return m_text.mid(start, m_at - start).toString();
}

QString CsvReader::quotedCell()
{
    QString cell;
    for (++m_at; !atEnd(); ++m_at) {
        if (m_text[m_at] == u'"') {
            if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"')
                break;
            ++m_at;
        }
        cell += m_text[m_at];
    }
    // What follows the closing quote does not belong there; it is a part of no cell.
    while (!endsCell())
        ++m_at;
    return cell;
}

QByteArray csvStart()
{
    return QString(QChar::ByteOrderMark).toUtf8();
}

QByteArray csvLine(const QStringList &row)
{
    QStringList cells;
    for (const QString &cell : row)
        cells << csvCell(cell);
    return QString(cells.join(u',') + u"\r\n"_s).toUtf8();
}

QByteArray writeCsv(const QList<QStringList> &rows)
{
    QByteArray bytes = csvStart();
    for (const QStringList &row : rows)
        bytes += csvLine(row);
    return bytes;
}

} // namespace toasoan
