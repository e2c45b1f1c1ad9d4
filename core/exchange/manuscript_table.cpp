// What a table of a document is: an information box, a frame for pictures and their captions, or a table.

#include "core/exchange/manuscript_builder.h"
#include "core/exchange/page_furniture.h"

#include <algorithm>
#include <numeric>

namespace toasoan {

namespace {

bool isPicture(const ManuscriptPassage &passage)
{
    return passage.role == PassageRole::Picture;
}

bool hasPicture(const CellSeen &cell)
{
    return std::any_of(cell.passages.begin(), cell.passages.end(), isPicture);
}

bool isWide(const QList<CellSeen> &row)
{
    return row.size() > 1;
}

qsizetype lengthOf(const QList<Span> &spans)
{
    return std::accumulate(spans.begin(), spans.end(), qsizetype(0),
                           [](qsizetype sum, const Span &span) { return sum + span.text.size(); });
}

bool isLong(const CellSeen &cell)
{
    qsizetype length = 0;
    for (const ManuscriptPassage &passage : cell.passages) {
        length += lengthOf(passage.spans);
        for (const QList<Cell> &row : passage.table.rows)
            for (const Cell &nested : row)
                length += lengthOf(nested);
    }
    return length > longestCell;
}

// Pictures side by side or one below the other, with nothing but captions.
bool framesPictures(const TableSeen &table)
{
    bool pictures = false;
    for (const QList<CellSeen> &row : table.rows) {
        for (const CellSeen &cell : row) {
            pictures = pictures || hasPicture(cell);
            for (const ManuscriptPassage &passage : cell.passages) {
                const bool fits = isPicture(passage) || (passage.role != PassageRole::Table &&
                                                         plainText(passage.spans).size() <= longestCaption);
                if (!fits)
                    return false;
            }
        }
        if (!pictures)
            return false; // words above the first picture are no caption
    }
    return pictures;
}

// The captions of a picture that stand in the cell below it; taken from there.
QList<ManuscriptPassage> takeBelow(TableSeen &table, qsizetype row, qsizetype column)
{
    if (row + 1 >= table.rows.size() || column >= table.rows[row + 1].size())
        return {};
    CellSeen &below = table.rows[row + 1][column];
    return hasPicture(below) ? QList<ManuscriptPassage>() : std::exchange(below.passages, {});
}

QList<ManuscriptPassage> picturesOf(TableSeen table)
{
    QList<ManuscriptPassage> result;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        for (qsizetype column = 0; column < table.rows[row].size(); ++column) {
            QList<ManuscriptPassage> passages = table.rows[row][column].passages;
            if (!passages.isEmpty() && isPicture(passages.back()))
                passages += takeBelow(table, row, column);
            bool afterPicture = false;
            for (ManuscriptPassage &passage : passages) {
                if (afterPicture && passage.role == PassageRole::Text)
                    passage.role = PassageRole::Caption;
                afterPicture = isPicture(passage) || passage.role == PassageRole::Caption;
            }
            result += passages;
        }
    }
    return result;
}

// As people mark a header who do not know of headers.
bool isBoldRow(const QList<CellSeen> &row)
{
    return std::all_of(row.begin(), row.end(), [](const CellSeen &cell) {
        return !cell.passages.isEmpty() &&
               std::all_of(cell.passages.begin(), cell.passages.end(), [](const ManuscriptPassage &passage) {
                   return passage.role == PassageRole::Text && isBold(passage);
               });
    });
}

void appendLine(Cell &cell, const QList<Span> &spans)
{
    if (!cell.isEmpty() && !spans.isEmpty())
        cell.append(Span{QStringLiteral("\n"), false, false, {}, {}});
    cell += spans;
}

class DataTable
{
public:
    explicit DataTable(ManuscriptBuilder &builder)
        : m_builder(builder)
    {
    }

    ManuscriptPassage make(const TableSeen &seen)
    {
        ManuscriptPassage passage;
        passage.role = PassageRole::Table;
        passage.table.headerRow = seen.rows.size() > 1 && (seen.headerRow || isBoldRow(seen.rows.front()));
        for (const QList<CellSeen> &row : seen.rows) {
            QList<Cell> cells;
            for (const CellSeen &cell : row) {
                cells.append(cellOf(cell));
                if (cell.continues || cell.columns > 1)
                    m_builder.leaveOut(LeftOut::MergedCell);
                for (int more = 1; more < cell.columns; ++more)
                    cells.append(Cell());
            }
            passage.table.rows.append(cells);
        }
        passage.table = tidy(passage.table);
        if (passage.table.headerRow)
            setPlain(passage.table.rows.first());
        return passage;
    }

    QList<ManuscriptPassage> takePictures() { return std::move(m_pictures); }

private:
    Cell cellOf(const CellSeen &seen)
    {
        Cell cell;
        for (const ManuscriptPassage &passage : seen.passages) {
            if (isPicture(passage)) {
                m_pictures.append(passage);
            } else if (passage.role == PassageRole::Table) {
                m_builder.leaveOut(LeftOut::NestedTable);
                appendTable(cell, passage.table);
            } else {
                QList<Span> spans = passage.spans;
                if (passage.role == PassageRole::ListItem)
                    spans.prepend(Span{QStringLiteral("- "), false, false, {}, {}});
                appendLine(cell, spans);
            }
        }
        return joined(cell);
    }

    // What it says is made anew in each table around it, so it counts anew.
    void appendTable(Cell &cell, const Table &table)
    {
        for (const QList<Cell> &row : table.rows) {
            if (m_builder.isFull())
                return;
            const QList<Span> line = lineOf(row);
            m_builder.count(line);
            appendLine(cell, line);
        }
    }

    static QList<Span> lineOf(const QList<Cell> &row)
    {
        QList<Span> line;
        for (const Cell &cell : row) {
            if (cell.isEmpty())
                continue;
            if (!line.isEmpty())
                line.append(Span{QStringLiteral(" | "), false, false, {}, {}});
            line += cell;
        }
        return line;
    }

    // The first row is shown bold in any case.
    static void setPlain(QList<Cell> &row)
    {
        for (Cell &cell : row) {
            for (Span &span : cell)
                span.bold = false;
            cell = joined(cell);
        }
    }

    ManuscriptBuilder &m_builder;
    QList<ManuscriptPassage> m_pictures;
};

} // namespace

void ManuscriptBuilder::placeTable(const TableSeen &table)
{
    QList<ManuscriptPassage> all;
    for (const QList<CellSeen> &row : table.rows) {
        m_spans += row.size();
        for (const CellSeen &cell : row)
            all += cell.passages;
    }
    if (all.isEmpty() || isFull())
        return;
    if (framesPictures(table)) {
        place(picturesOf(table));
        return;
    }
    if (table.rows.size() <= 2 && std::any_of(all.begin(), all.end(), isPicture)) {
        place(all); // pictures beside text
        return;
    }
    if (std::none_of(table.rows.begin(), table.rows.end(), isWide)) {
        placeBox(all);
        return;
    }
    const bool isPage = std::any_of(table.rows.begin(), table.rows.end(), [](const QList<CellSeen> &row) {
        return std::any_of(row.begin(), row.end(), isLong);
    });
    if (isPage) {
        place(all);
        return;
    }
    DataTable data(*this);
    QList<ManuscriptPassage> passages{data.make(table)};
    passages += data.takePictures();
    place(passages);
}

} // namespace toasoan
