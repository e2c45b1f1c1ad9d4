#include "core/exchange/html_table.h"

#include "core/exchange/html_walk.h"
#include "core/exchange/page_furniture.h"

#include <algorithm>

namespace toasoan {

namespace {

bool isCell(const GumboNode *node)
{
    return isElement(node, GUMBO_TAG_TD) || isElement(node, GUMBO_TAG_TH);
}

// What a browser writes behind each other on a line, or as lines of one text.
bool isInlined(GumboTag tag)
{
    return tag == GUMBO_TAG_UNKNOWN || tag == GUMBO_TAG_B || tag == GUMBO_TAG_I || tag == GUMBO_TAG_A ||
           tag == GUMBO_TAG_SPAN || tag == GUMBO_TAG_TIME || tag == GUMBO_TAG_BR;
}

template <class Test>
bool holds(const GumboNode *node, const Test &test)
{
    return std::any_of(Children(node).begin(), Children(node).end(),
                       [&](const GumboNode *child) { return test(tagOf(child)) || holds(child, test); });
}

bool isOfThePage(GumboTag tag)
{
    return !isInlined(tag) && tag != GUMBO_TAG_P && tag != GUMBO_TAG_DIV;
}

void collectRows(const GumboNode *node, QList<const GumboNode *> &rows)
{
    for (const GumboNode *child : Children(node)) {
        if (isElement(child, GUMBO_TAG_TR))
            rows.append(child);
        else
            collectRows(child, rows);
    }
}

qsizetype columnsOf(const GumboNode *cell)
{
    return std::clamp(attribute(cell, "colspan").toByteArray().toInt(), 1, mostTableColumns);
}

} // namespace

std::optional<Table> dataTable(const GumboNode *table, CleanReport &report)
{
    QList<const GumboNode *> rows;
    collectRows(table, rows);
    if (rows.isEmpty() || rows.size() > mostTableRows)
        return std::nullopt;
    Table result;
    result.headerRow = false;
    for (const GumboNode *row : std::as_const(rows)) {
        QList<Cell> cells;
        bool named = true;
        for (const GumboNode *cell : Children(row)) {
            if (!isCell(cell))
                continue;
            if (holds(cell, isOfThePage))
                return std::nullopt;
            const QString text = lineBelow(cell, report);
            if (text.size() > longestCell)
                return std::nullopt;
            named = named && isElement(cell, GUMBO_TAG_TH);
            cells.append(text.isEmpty() ? Cell() : Cell{{text}});
            cells.resize(cells.size() + columnsOf(cell) - 1);
        }
        if (result.rows.isEmpty())
            result.headerRow = named && !cells.isEmpty();
        if (!cells.isEmpty())
            result.rows.append(cells);
    }
    const bool isData = isWithinLimits(result) &&
                        std::any_of(result.rows.begin(), result.rows.end(),
                                    [](const QList<Cell> &row) { return row.size() > 1; }) &&
                        result.rows.size() > 1;
    if (!isData)
        return std::nullopt;
    return tidy(result);
}

QString rowAsLine(const GumboNode *row, CleanReport &report)
{
    QStringList cells;
    for (const GumboNode *cell : Children(row)) {
        if (!isCell(cell))
            continue;
        if (holds(cell, [](GumboTag tag) { return !isInlined(tag); }))
            return {};
        cells.append(lineBelow(cell, report));
    }
    return cells.size() < 2 ? QString() : cells.join(QStringLiteral(" | "));
}

} // namespace toasoan
