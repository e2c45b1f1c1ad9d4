#include "core/article/article.h"

#include <gtest/gtest.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

Cell cell(const QString &text)
{
    return text.isEmpty() ? Cell() : Cell{{text}};
}

Table tableOf(const QList<QStringList> &texts)
{
    Table table;
    for (const QStringList &row : texts) {
        QList<Cell> cells;
        for (const QString &text : row)
            cells.append(cell(text));
        table.rows.append(cells);
    }
    return tidy(table);
}

} // namespace

TEST(Table, CellsOfASpreadsheetMayHoldLineBreaks)
{
    using Rows = QList<QStringList>;
    EXPECT_EQ(pastedCells({}), (Rows{{QString()}}));
    EXPECT_EQ(pastedCells(u"Xã\tSố hộ\nPhú Lâm\t12\n"_s),
              (Rows{{u"Xã"_s, u"Số hộ"_s}, {u"Phú Lâm"_s, u"12"_s}}));
    EXPECT_EQ(pastedCells(u"\"Tổ\n1, \"\"khéo\"\"\"\t2\n\t3"_s),
              (Rows{{u"Tổ 1, \"khéo\""_s, u"2"_s}, {QString(), u"3"_s}}));
    EXPECT_EQ(pastedCells(u"1\t\"a\tb\""_s), (Rows{{u"1"_s, u"a b"_s}}));
    // What somebody wrote in marks is no such cell, nor is one that has no end.
    EXPECT_EQ(pastedCells(u"\"Dân vận khéo\"\t2\n\"khéo\" rồi\t3"_s),
              (Rows{{u"\"Dân vận khéo\""_s, u"2"_s}, {u"\"khéo\" rồi"_s, u"3"_s}}));
    EXPECT_EQ(pastedCells(u"\"chưa\nhết\t1"_s), (Rows{{u"\"chưa"_s}, {u"hết"_s, u"1"_s}}));
    EXPECT_EQ(pastedCells(u"\"\""_s), (Rows{{u"\"\""_s}}));
    EXPECT_EQ(pastedCells(u"\""_s), (Rows{{u"\""_s}}));
}

TEST(Table, IsMadeRectangularAndNotTooLarge)
{
    const Table table = tableOf({{u"Xã"_s}, {u"Phú Lâm"_s, u"12"_s, u"3"_s}});
    EXPECT_EQ(table.columns(), 3);
    EXPECT_EQ(table.rows[0].size(), 3);
    EXPECT_EQ(tidy({}).columns(), 1);

    Table large;
    large.rows = QList<QList<Cell>>(mostTableRows + 1, QList<Cell>(mostTableColumns + 1, cell(u"a"_s)));
    EXPECT_FALSE(isWithinLimits(large));
    EXPECT_TRUE(isWithinLimits(tidy(large)));
    EXPECT_EQ(tidy(large).rows.size(), mostTableRows);
    EXPECT_EQ(tidy(large).columns(), mostTableColumns);
}

TEST(Table, WritesFootnotesOut)
{
    Table table;
    table.rows = {{Cell{{u"Hộ"_s}, noteSpan(u"năm 2024"_s)}}};
    EXPECT_EQ(plainText(tidy(table).rows[0][0]), u"Hộ (năm 2024)"_s);
}

TEST(Table, SharesItsWidthByWhatStandsInTheColumns)
{
    const Table table = tableOf({{u"Xã"_s, u"Nội dung nhân dân kiến nghị"_s, u"Số"_s},
                                 {u"Phú Lâm"_s, u"Sửa đường vào thôn trước mùa mưa lũ"_s, u"1"_s}});
    const QList<double> shares = columnShares(table);
    ASSERT_EQ(shares.size(), 3);
    EXPECT_NEAR(shares[0] + shares[1] + shares[2], 1, 1e-9);
    EXPECT_GT(shares[1], 2 * shares[0]);
    EXPECT_GT(shares[0], shares[2]);
    for (const double share : columnShares(emptyTable(2, 4)))
        EXPECT_DOUBLE_EQ(share, 0.25);
}

TEST(Table, KnowsColumnsOfFigures)
{
    const Table table = tableOf({{u"Xã"_s, u"Số hộ"_s, u"Tỷ lệ"_s, u"Ghi chú"_s},
                                 {u"Phú Lâm"_s, u"1.204"_s, u"98,5%"_s, u""_s},
                                 {u"An Hòa"_s, u""_s, u"+3 – 4"_s, u""_s}});
    EXPECT_FALSE(isNumeric(table, 0));
    EXPECT_TRUE(isNumeric(table, 1));
    EXPECT_TRUE(isNumeric(table, 2));
    EXPECT_FALSE(isNumeric(table, 3)) << "an empty column";
}

TEST(Spans, JoinNeighboursButNeverFootnotes)
{
    const QList<Span> spans =
        joined({{u"hai "_s}, {u"bên"_s}, noteSpan(u"một"_s), noteSpan(u"hai"_s), {u""_s}, {u"."_s}});
    ASSERT_EQ(spans.size(), 4);
    EXPECT_EQ(spans[0].text, u"hai bên"_s);
    EXPECT_EQ(notesIn(spans), QStringList({u"một"_s, u"hai"_s}));
    EXPECT_EQ(withoutNoteMarks(plainText(spans)), u"hai bên."_s);
    EXPECT_TRUE(joined({{QString(noteMark)}}).isEmpty()) << "a mark without its note";
}

TEST(Spans, AreReplacedAcrossStyles)
{
    const QList<Span> spans{{u"đại "_s}, {u"đoàn"_s, true}, {u" kết"_s}};
    EXPECT_EQ(replaced(spans, 2, 7, u"X"_s), (QList<Span>{{u"đạXkết"_s}}));
    EXPECT_EQ(replaced(spans, 4, 4, u"ĐOÀN"_s), (QList<Span>{{u"đại "_s}, {u"ĐOÀN"_s, true}, {u" kết"_s}}));
    EXPECT_EQ(replaced(spans, 0, 12, u"Xong"_s), (QList<Span>{{u"Xong"_s}}));
}

TEST(TextFields, NameCellsAndFootnotesByTheirPlace)
{
    Article article;
    Block text = paragraph(u"Một"_s);
    text.spans.append(noteSpan(u"Chú một"_s));
    text.spans.append(noteSpan(u"Chú hai"_s));
    article.body.blocks = {text, tableBlock(tableOf({{u"Xã"_s, u""_s}, {u""_s, u"12 hộ"_s}}))};
    const QList<TextField> fields = textFields(article);
    ASSERT_EQ(fields.size(), 5);
    EXPECT_EQ(fields[1].field, u"note"_s);
    EXPECT_EQ(fields[2].part, 1);
    EXPECT_EQ(fields[2].text, u"Chú hai"_s);
    EXPECT_EQ(fields[4].field, u"cell"_s);
    EXPECT_EQ(fields[4].part, 3);
    EXPECT_TRUE(fields[0].closesBody);
    EXPECT_EQ(wordCount(article), 8);
    EXPECT_EQ(notesIn(article.body).size(), 2);
}
