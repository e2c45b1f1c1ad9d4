#include "tests/ui/editor/typing.h"
#include "ui/editor/sheet_document.h"
#include "ui/editor/sheet_structure.h"

#include <QRandomGenerator>
#include <QTextDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {
    }
    int below(int n) { return static_cast<int>(m_random.bounded(n)); }
    bool oneIn(int n) { return below(n) == 0; }

    QString words(int most)
    {
        static const QStringList some{u"dân"_s,      u"vận"_s,    u"khéo"_s, u"Ẫm"_s, u"nghiêng"_s,
                                      u"  "_s,       u"217-QĐ"_s, u"\n"_s,   u"\t"_s, u"ủy ban"_s,
                                      u"🙂"_s,     u"<b>&"_s,   u"."_s,    u"Đ"_s,  u"\u00a0"_s,
                                      u"\u2013 x"_s, u"./."_s};
        QString text;
        for (int i = below(most + 1); i > 0; --i)
            text += some[below(static_cast<int>(some.size()))] + u' ';
        return text;
    }

    QList<Span> spans()
    {
        QList<Span> result;
        for (int i = below(5); i > 0; --i)
            result.append(
                {words(6), oneIn(3), oneIn(3), oneIn(5) ? u"https://vi.du/%1"_s.arg(below(3)) : QString()});
        if (oneIn(4))
            result.append(noteSpan(u"chú "_s + words(3)));
        if (oneIn(8))
            result.append(noteSpan(u"chú khác"_s));
        return joined(result);
    }

    Table table()
    {
        Table table = emptyTable(1 + below(4), 1 + below(4));
        table.headerRow = oneIn(2);
        for (QList<Cell> &row : table.rows)
            for (Cell &cell : row)
                cell = joined({{words(3)}, {words(2), true, false, {}}});
        return table;
    }

    Block block()
    {
        Block block;
        block.id = BlockId::make();
        block.kind = static_cast<BlockKind>(below(6));
        block.boxed = isText(block.kind) && oneIn(4);
        switch (block.kind) {
        case BlockKind::Heading:
            block.level = 2 + below(2);
            break;
        case BlockKind::ListItem:
            block.level = below(5);
            block.listStyle = static_cast<ListStyle>(below(2));
            break;
        case BlockKind::Figure:
            block.figure = {oneIn(2) ? PhotoId::make() : PhotoId(), words(5), words(3), words(3)};
            return block;
        case BlockKind::Table:
            block.table = table();
            return block;
        default:
            break;
        }
        block.spans = spans();
        return block;
    }

    Article article()
    {
        Article article;
        article.headline = words(8);
        article.standfirst = words(20);
        for (int i = below(12); i > 0; --i)
            article.body.blocks.append(block());
        return article;
    }

private:
    QRandomGenerator m_random;
};

} // namespace

TEST(SheetDocument, GivesBackEveryArticleAsItWas)
{
    Dice dice(20190523);
    for (int round = 0; round < 400; ++round) {
        const Article article = dice.article();
        QTextDocument document;
        fill(document, article);
        Article back;
        read(document, back);
        ASSERT_EQ(back.headline, article.headline) << round;
        ASSERT_EQ(back.standfirst, article.standfirst) << round;
        ASSERT_EQ(back.body.blocks.size(), article.body.blocks.size()) << round;
        for (int i = 0; i < article.body.blocks.size(); ++i) {
            ASSERT_EQ(Desk::shown(back.body.blocks[i]), Desk::shown(article.body.blocks[i])) << round;
            ASSERT_EQ(back.body.blocks[i], article.body.blocks[i]) << "round " << round << " block " << i;
        }
        ASSERT_EQ(faultIn(document), QString()) << round;
    }
}

TEST(SheetDocument, ShowsTheNextArticleInPlaceOfTheLast)
{
    Dice dice(7);
    Sheet sheet;
    for (int round = 0; round < 30; ++round) {
        const Article article = dice.article();
        sheet.setArticle(article);
        Article back;
        sheet.writeTo(back);
        ASSERT_EQ(back.body, article.body) << round;
        ASSERT_FALSE(sheet.document()->isUndoAvailable());
    }
}

TEST(SheetDocument, KeepsAFieldItDoesNotShow)
{
    Sheet sheet;
    Article article = articleOf({paragraph(u"Một"_s)});
    article.source = u"Nguồn"_s;
    sheet.setArticle(article);
    Article back;
    back.source = u"Nguồn khác"_s;
    sheet.writeTo(back);
    EXPECT_EQ(back.source, u"Nguồn khác"_s);
}

TEST(SheetDocument, CountsTheWordsOnTheSheetAsTheArticleDoes)
{
    Dice dice(99);
    Sheet sheet;
    for (int round = 0; round < 50; ++round) {
        const Article article = dice.article();
        sheet.setArticle(article);
        ASSERT_EQ(sheet.words(), wordCount(article)) << round;
    }
}

TEST(SheetStructure, StaysInOrderWhateverIsSelectedAndRemovedAndComesBackOnUndo)
{
    Dice dice(4711);
    for (int round = 0; round < 300; ++round) {
        QTextDocument document;
        document.setUndoRedoEnabled(false);
        const Article article = dice.article();
        fill(document, article);
        document.setUndoRedoEnabled(true);
        Article before;
        read(document, before);

        QTextCursor cursor(&document);
        const int last = document.characterCount() - 1;
        cursor.setPosition(dice.below(last + 1));
        cursor.setPosition(dice.below(last + 1), QTextCursor::KeepAnchor);
        const bool selected = cursor.hasSelection();
        removeSelection(cursor);
        ASSERT_EQ(faultIn(document), QString()) << round;
        ASSERT_FALSE(cursor.hasSelection());
        if (!selected)
            continue;
        while (document.isUndoAvailable())
            document.undo();
        Article after;
        read(document, after);
        ASSERT_EQ(after.body, before.body) << round;
        ASSERT_EQ(after.headline, before.headline) << round;
    }
}

TEST(SheetStructure, StaysInOrderWhateverIsPastedAnywhere)
{
    Dice dice(815);
    for (int round = 0; round < 300; ++round) {
        QTextDocument document;
        fill(document, dice.article());
        Article before;
        read(document, before);
        QTextCursor cursor(&document);
        cursor.setPosition(dice.below(document.characterCount()));
        if (dice.oneIn(2))
            cursor.setPosition(dice.below(document.characterCount()), QTextCursor::KeepAnchor);
        insertBlocks(cursor, dice.article().body.blocks);
        ASSERT_EQ(faultIn(document), QString()) << round;
    }
}

TEST(SheetStructure, PutsADocumentThatWasTornBackInOrder)
{
    Dice dice(31);
    for (int round = 0; round < 300; ++round) {
        QTextDocument document;
        fill(document, dice.article());
        QTextCursor cursor(&document);
        const int last = document.characterCount() - 1;
        cursor.setPosition(dice.below(last + 1));
        cursor.setPosition(dice.below(last + 1), QTextCursor::KeepAnchor);
        cursor.removeSelectedText(); // as if by somebody who knows nothing of figures
        if (dice.oneIn(2)) {
            cursor.insertBlock();
            cursor.insertText(u"chữ lạc"_s);
        }
        repair(document);
        ASSERT_EQ(faultIn(document), QString()) << round;
    }
}

TEST(SheetDocument, ALongArticleIsShownBeforeAllOfItIsLaidOut)
{
    Article article;
    article.headline = u"Một ngày ở thôn"_s;
    for (int number = 0; number < 3000; ++number)
        article.body.blocks << paragraph(u"Đoạn số %1 của một bài rất dài."_s.arg(number));
    Desk desk;
    desk.sheet.setArticle(article);
    desk.sheet.viewport()->repaint();
    const QTextBlock last = desk.sheet.document()->lastBlock();
    EXPECT_EQ(last.layout()->lineCount(), 0);
    EXPECT_GT(desk.sheet.document()->firstBlock().layout()->lineCount(), 0);
    EXPECT_EQ(desk.sheet.textCursor().position(), 0);
    EXPECT_FALSE(desk.sheet.textCursor().hasSelection());

    // Where one was is in sight at once all the same.
    desk.sheet.setCursorPosition(last.position() + 4);
    EXPECT_TRUE(desk.sheet.viewport()->rect().contains(desk.sheet.cursorRect()));
}
