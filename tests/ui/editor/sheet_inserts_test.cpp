// Tables, information boxes and footnotes on the sheet.

#include "tests/ui/editor/typing.h"
#include "ui/editor/block_roles.h"
#include "ui/editor/note_dialog.h"
#include "ui/editor/note_object.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTableWidget>
#include <QTextDocument>
#include <QTimer>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

// The hands that write in a table.
struct TableDesk : Desk
{
    using Desk::Desk;

    QTableWidget *grid() { return sheet.findChild<QTableWidget *>(); }

    QWidget *hand()
    {
        QWidget *focus = QApplication::focusWidget();
        return focus ? focus : grid();
    }

    void write(const QString &text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, hand(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }

    void hit(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(hand(), key, modifiers);
        settle();
    }

    void click(const QString &name)
    {
        for (QToolButton *button : sheet.findChildren<QToolButton *>()) {
            if (button->accessibleName() == name) {
                button->click();
                settle();
                return;
            }
        }
        ADD_FAILURE() << "no button " << qPrintable(name);
    }

    Table table() const
    {
        for (const Block &block : article().body.blocks) {
            if (block.kind == BlockKind::Table)
                return block.table;
        }
        return {};
    }
};

Article withTable(const QList<QStringList> &texts)
{
    Table table;
    for (const QStringList &row : texts) {
        QList<Cell> cells;
        for (const QString &text : row)
            cells.append(Cell{{text}});
        table.rows.append(cells);
    }
    return articleOf({paragraph(u"Trước"_s), tableBlock(table), paragraph(u"Sau"_s)});
}

Article withNote()
{
    Block block = paragraph(u"Theo Quy định"_s);
    block.spans.append(noteSpan(u"Ban hành năm 2018"_s));
    block.spans.append({u" này"_s});
    return articleOf({block, paragraph(u"Sau"_s)});
}

} // namespace

TEST(SheetTable, IsWrittenCellByCellAndTabMakesTheNextRow)
{
    TableDesk desk(articleOf({paragraph({})}));
    desk.put(2);
    desk.press(Qt::Key_T, Qt::ControlModifier | Qt::AltModifier);
    ASSERT_TRUE(desk.sheet.isEditingTable());
    const QStringList cells{u"Xã"_s, u"Số hộ"_s, u"Tỷ lệ"_s, u"Phú Lâm"_s, u"1.204"_s, u"98,5%"_s};
    for (const QString &cell : cells) {
        desk.write(cell);
        desk.hit(Qt::Key_Tab);
    }
    for (int i = 0; i < 3; ++i)
        desk.hit(Qt::Key_Tab);
    desk.write(u"Mới"_s);
    desk.hit(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(desk.sheet.isEditingTable());
    EXPECT_EQ(plainText(desk.table()), u"Xã\tSố hộ\tTỷ lệ\nPhú Lâm\t1.204\t98,5%\n\t\t\nMới\t\t"_s);
    EXPECT_EQ(desk.sheet.fault(), QString());
    EXPECT_TRUE(desk.sheet.hasFocus());
    EXPECT_EQ(desk.sheet.words(), wordCount(desk.article()));
    EXPECT_EQ(desk.body().count(u"table:"_s), 1);
    EXPECT_EQ(desk.article().body.blocks.size(), 2) << "a line to write on, and no letter of a cell in it";
    EXPECT_EQ(plainText(desk.article().body.blocks[1]), QString());
}

TEST(SheetTable, WhatIsBeingWrittenReachesTheSheetBeforeTheCellIsLeft)
{
    TableDesk desk(withTable({{u"Xã"_s, u"Số"_s}, {u"An"_s, u"1"_s}}));
    desk.sheet.editTable(desk.article().body.blocks[1].id, 3);
    desk.write(u"27"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return plainText(desk.table()).endsWith(u"27"_s); }, longWait));
    ASSERT_TRUE(desk.sheet.isEditingTable());
    desk.write(u"9"_s);
    desk.sheet.finishTable();
    EXPECT_TRUE(plainText(desk.table()).endsWith(u"279"_s)) << "leaving keeps what is written";
}

TEST(SheetTable, ALongCellIsNotCutWhereOneWritesInIt)
{
    const QString text = u"chữ "_s.repeated(2000) + u"hết."_s;
    TableDesk desk(withTable({{text, u"b"_s}}));
    desk.sheet.editTable(desk.article().body.blocks[1].id);
    desk.settle();
    desk.hit(Qt::Key_Return);
    desk.hit(Qt::Key_End);
    desk.hit(Qt::Key_Backspace);
    desk.write(u"!"_s);
    desk.hit(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(plainText(desk.table().rows[0][0]), text.chopped(1) + u'!');
}

TEST(SheetTable, RowsAndColumnsComeAndGo)
{
    TableDesk desk(withTable({{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}));
    desk.sheet.editTable(desk.article().body.blocks[1].id, 1);
    desk.click(u"Column to the right"_s);
    EXPECT_EQ(plainText(desk.table()), u"a\tb\t\nc\td\t"_s);
    desk.click(u"Row below"_s);
    EXPECT_EQ(plainText(desk.table()), u"a\tb\t\n\t\t\nc\td\t"_s);
    desk.click(u"Remove the row"_s);
    desk.click(u"Remove the column"_s);
    EXPECT_EQ(plainText(desk.table()), u"b\t\nd\t"_s);
    desk.click(u"Remove the column"_s);
    EXPECT_EQ(desk.table().columns(), 1);
    desk.sheet.findChild<QCheckBox *>()->click();
    EXPECT_FALSE(desk.table().headerRow);
    desk.sheet.finishTable();
    desk.sheet.undo();
    EXPECT_TRUE(desk.table().headerRow);
}

TEST(SheetTable, TakesWhatASpreadsheetPutsOnTheClipboard)
{
    TableDesk desk(withTable({{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}));
    desk.sheet.editTable(desk.article().body.blocks[1].id, 3);
    QApplication::clipboard()->setText(u"Phú Lâm\t12\nAn Hòa\t7\n"_s);
    desk.hit(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(plainText(desk.table()), u"a\tb\t\nc\tPhú Lâm\t12\n\tAn Hòa\t7"_s);
}

TEST(SheetTable, TellsWhatAPasteCouldNotTake)
{
    TableDesk desk(withTable({{u"a"_s, u"b"_s}}));
    const QSignalSpy told(&desk.sheet, &Sheet::notice);
    desk.sheet.editTable(desk.article().body.blocks[1].id, 0);
    QApplication::clipboard()->setText(u"vừa\tđủ"_s);
    desk.hit(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(told.size(), 0);
    QApplication::clipboard()->setText(u"chữ "_s.repeated(1300) + u"\tb"_s); // a cell longer than one may be
    desk.hit(Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told[0][0].toString().contains(u"5,000"_s) || told[0][0].toString().contains(u"5.000"_s));
    QApplication::clipboard()->setText(u"x\n"_s.repeated(mostTableRows + 1));
    desk.hit(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(told.size(), 2);
    QApplication::clipboard()->setText(u"x\t"_s.repeated(mostTableColumns));
    desk.hit(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(told.size(), 3);

    desk.hit(Qt::Key_Return); // in a cell
    QApplication::clipboard()->setText(u"chữ "_s.repeated(1300));
    desk.hit(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(told.size(), 4);
}

TEST(SheetTable, IsReadWhileItIsSelected)
{
    applyTheme(*qApp, ThemeChoice::Light);
    TableDesk desk(withTable({{u"Xã"_s, u"Số hộ"_s}, {u"Phú Lâm"_s, u"12"_s}}));
    desk.select(2, 0, 4, 3);
    const QTextBlock block = desk.sheet.document()->findBlockByNumber(3);
    const QRect place = desk.sheet.document()->documentLayout()->blockBoundingRect(block).toAlignedRect();
    const int scrolled = desk.sheet.verticalScrollBar()->value();
    const QImage image = desk.sheet.viewport()->grab(place.translated(0, -scrolled)).toImage();
    int quiet = 0, loud = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            quiet += image.pixelColor(x, y) == color(Tint::AccentQuiet);
            loud += image.pixelColor(x, y) == color(Tint::Accent);
        }
    }
    EXPECT_GT(quiet, image.width() * image.height() / 2);
    EXPECT_LT(loud, image.width() * image.height() / 10) << "a frame";
}

TEST(SheetTable, AVersionKeepsTheCellThatIsBeingWrittenAndLeavesItOpen)
{
    TableDesk desk(withTable({{u"a"_s, u"b"_s}}));
    desk.sheet.editTable(desk.article().body.blocks[1].id, 0);
    desk.write(u"mới"_s);
    desk.sheet.takeCell();
    EXPECT_EQ(plainText(desk.table()), u"mới\tb"_s);
    desk.write(u" hơn"_s);
    desk.sheet.finishTable();
    EXPECT_EQ(plainText(desk.table()), u"mới hơn\tb"_s);
}

TEST(SheetTable, StylesOfCellsNobodyTouchedStay)
{
    Article article = withTable({{u"a"_s, u"b"_s}});
    article.body.blocks[1].table.rows[0][0] = {{u"đậm"_s, true}};
    TableDesk desk(article);
    desk.sheet.editTable(article.body.blocks[1].id, 1);
    desk.write(u"mới"_s);
    desk.sheet.finishTable();
    EXPECT_TRUE(desk.table().rows[0][0][0].bold);
    EXPECT_EQ(plainText(desk.table()), u"đậm\tmới"_s);
}

TEST(SheetTable, OpensByEnterGoesByBackspaceAndMovesAsAWhole)
{
    TableDesk desk(withTable({{u"a"_s, u"b"_s}}));
    const BlockId id = desk.article().body.blocks[1].id;
    desk.put(3, 1);
    desk.press(Qt::Key_Return);
    EXPECT_TRUE(desk.sheet.isEditingTable());
    desk.hit(Qt::Key_Escape);
    EXPECT_FALSE(desk.sheet.isEditingTable());
    desk.press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(desk.body(), u"table:a\tb|p:Trước|p:Sau"_s);
    EXPECT_EQ(desk.article().body.blocks[0].id, id);
    desk.put(3, 0);
    desk.press(Qt::Key_Backspace);
    desk.press(Qt::Key_Backspace);
    EXPECT_EQ(desk.body(), u"p:Trước|p:Sau"_s);
    EXPECT_EQ(desk.sheet.fault(), QString());
    desk.sheet.undo();
    EXPECT_EQ(desk.body(), u"table:a\tb|p:Trước|p:Sau"_s);
    EXPECT_EQ(desk.sheet.fault(), QString());
}

TEST(SheetTable, WritingOnASelectedTableGoesBehindIt)
{
    TableDesk desk(withTable({{u"a"_s, u"b"_s}}));
    desk.select(3, 0, 3, 1);
    desk.type(u"x"_s);
    EXPECT_EQ(desk.body(), u"p:Trước|table:a\tb|p:x|p:Sau"_s);
    EXPECT_EQ(desk.sheet.fault(), QString());
}

TEST(SheetTable, IsCopiedWithItsCells)
{
    TableDesk desk(withTable({{u"Xã"_s, u"Số"_s}, {u"An <b>"_s, u"1"_s}}));
    desk.select(2, 0, 4, 3);
    desk.sheet.copy();
    const QMimeData *data = QApplication::clipboard()->mimeData();
    EXPECT_TRUE(data->html().contains(u"<th>Xã</th>"_s));
    EXPECT_TRUE(data->html().contains(u"An &lt;b&gt;"_s));
    EXPECT_TRUE(data->text().contains(u"Xã\tSố"_s));
    desk.put(4, 3);
    desk.sheet.paste();
    EXPECT_EQ(desk.body().count(u"table:"_s), 2);
    EXPECT_EQ(desk.sheet.fault(), QString());
}

TEST(SheetBox, TakesInWhatIsSelectedAndLetsItOut)
{
    Desk desk(articleOf({paragraph(u"Một"_s), heading(u"Hai"_s), paragraph(u"Ba"_s)}));
    desk.select(2, 0, 3, 1);
    desk.press(Qt::Key_4, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_TRUE(desk.article().body.blocks[0].boxed);
    EXPECT_TRUE(desk.article().body.blocks[1].boxed);
    EXPECT_FALSE(desk.article().body.blocks[2].boxed);
    EXPECT_TRUE(desk.sheet.actions().box->isChecked());
    desk.press(Qt::Key_4, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_FALSE(desk.article().body.blocks[1].boxed);
    EXPECT_EQ(desk.article().body.blocks[1].kind, BlockKind::Heading);
}

TEST(SheetBox, KeepsWhatIsWrittenInItAndEnterTwiceLeavesIt)
{
    Block boxed = paragraph(u"Trong"_s);
    boxed.boxed = true;
    Desk desk(articleOf({boxed, paragraph(u"Ngoài"_s)}));
    desk.put(2, 5);
    desk.press(Qt::Key_Return);
    desk.type(u"hai"_s);
    EXPECT_EQ(desk.body(), u"box:Trong|box:hai|p:Ngoài"_s);
    desk.press(Qt::Key_Return, Qt::NoModifier, 2);
    desk.type(u"ba"_s);
    EXPECT_EQ(desk.body(), u"box:Trong|box:hai|p:ba|p:Ngoài"_s);
    desk.put(2, 0);
    desk.press(Qt::Key_Backspace);
    EXPECT_EQ(desk.body(), u"p:Trong|box:hai|p:ba|p:Ngoài"_s);
    desk.put(3, 0);
    desk.sheet.actions().bullets->trigger();
    EXPECT_TRUE(desk.article().body.blocks[1].boxed) << "a list in a box";
}

TEST(SheetBox, IsOfferedByTheMenuOfBlocks)
{
    Desk desk(articleOf({paragraph({})}));
    desk.put(2);
    desk.type(u"/"_s);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    QStringList names;
    for (const QAction *action : menu->actions())
        names << action->text();
    EXPECT_TRUE(names.contains(u"Information box"_s));
    EXPECT_TRUE(names.contains(u"Table"_s));
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Information box"_s)
            action->trigger();
    }
    menu->close();
    EXPECT_EQ(desk.body(), u"box:"_s);
}

TEST(SheetNote, IsPutInChangedAndTakenOut)
{
    Desk desk(articleOf({paragraph(u"Theo Quy định này"_s)}));
    QStringList asked;
    std::optional<QString> answer = u"Ban hành\nnăm 2018 "_s;
    SheetServices services;
    services.askNote = [&](QWidget *, const QString &note) {
        asked << note;
        return answer;
    };
    desk.sheet.setServices(services);
    desk.put(2, 13);
    desk.press(Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    desk.type(u"x"_s);
    Block block = desk.article().body.blocks[0];
    EXPECT_EQ(notesIn(block.spans), QStringList{u"Ban hành năm 2018"_s});
    EXPECT_EQ(withoutNoteMarks(plainText(block)), u"Theo Quy địnhx này"_s);
    EXPECT_EQ(block.spans.size(), 3) << "letters behind the call are letters";
    EXPECT_EQ(desk.sheet.words(), wordCount(desk.article()));

    desk.put(2, 14);
    answer = u"Ban hành năm 2020"_s;
    desk.press(Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(notesIn(desk.article().body), QStringList{u"Ban hành năm 2020"_s});
    desk.sheet.undo();
    EXPECT_EQ(notesIn(desk.article().body), QStringList{u"Ban hành năm 2018"_s});

    desk.put(2, 13);
    answer = QString();
    desk.press(Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_TRUE(notesIn(desk.article().body).isEmpty());
    EXPECT_EQ(asked, QStringList({QString(), u"Ban hành năm 2018"_s, u"Ban hành năm 2018"_s}));
    EXPECT_EQ(desk.sheet.fault(), QString());
}

TEST(SheetNote, IsNumberedInReadingOrder)
{
    Block block = paragraph(u"Một"_s);
    block.spans.append(noteSpan(u"chú"_s));
    block.spans.append(noteSpan(u"chú"_s));
    Desk desk(articleOf({block, block}));
    const QTextBlock second = desk.sheet.document()->findBlockByNumber(3);
    EXPECT_EQ(noteNumber(*desk.sheet.document(), second.position() + 4), 4);
    desk.put(2, 4);
    desk.press(Qt::Key_Backspace);
    EXPECT_EQ(noteNumber(*desk.sheet.document(), desk.sheet.document()->findBlockByNumber(3).position() + 4),
              3);
    EXPECT_EQ(notesIn(desk.article().body).size(), 3);
}

TEST(SheetNote, GoesWithItsTextAndNotIntoACaption)
{
    Desk desk(withNote());
    desk.select(2, 5, 2, 14);
    desk.sheet.cut();
    EXPECT_TRUE(notesIn(desk.article().body).isEmpty());
    desk.put(3, 3);
    desk.sheet.paste();
    EXPECT_EQ(notesIn(desk.article().body), QStringList{u"Ban hành năm 2018"_s});
    desk.put(0, 0);
    desk.sheet.paste();
    EXPECT_EQ(desk.article().headline, u"Quy địnhTít bài"_s);
    EXPECT_EQ(desk.sheet.fault(), QString());
}

TEST(SheetParts, ReplaceWhatCellsAndNotesSayWhereTheyStillSayIt)
{
    Article article = withTable({{u"Xã"_s, u"Nghành"_s}});
    article.body.blocks[0].spans.append(noteSpan(u"Theo nghành dọc"_s));
    Desk desk(article);
    Finding cell;
    cell.field = u"cell"_s;
    cell.block = article.body.blocks[1].id;
    cell.part = 1;
    cell.text = u"Nghành"_s;
    cell.length = 6;
    desk.sheet.replaceInPart(cell, u"Ngành"_s);
    desk.sheet.replaceInPart(cell, u"Sai"_s);
    Finding note;
    note.field = u"note"_s;
    note.block = article.body.blocks[0].id;
    note.start = 5;
    note.text = u"nghành"_s;
    note.length = 6;
    desk.sheet.replaceInPart(note, u"ngành"_s);
    desk.sheet.replaceInPart(note, u"sai"_s);
    EXPECT_EQ(plainText(desk.article().body.blocks[1].table), u"Xã\tNgành"_s);
    EXPECT_EQ(notesIn(desk.article().body), QStringList{u"Theo ngành dọc"_s});
}

TEST(SheetParts, OfASheetThatIsReadOnlyStayAsTheyAre)
{
    const Block figure = figureBlock(Figure{PhotoId::make(), u"Chú"_s, {}, u"Con đường"_s});
    Desk desk(articleOf({figure}));
    desk.sheet.setReadOnly(true);
    desk.sheet.insertFigure(Figure{PhotoId::make(), {}, {}, {}});
    desk.sheet.setFigurePhoto(figure.id, PhotoId::make());
    desk.sheet.setFigureAlt(figure.id, u"Khác"_s);
    ASSERT_EQ(desk.article().body.blocks.size(), 1);
    EXPECT_EQ(desk.article().body.blocks[0].figure, figure.figure);
}

// A picture may arrive after its figure has gone.
TEST(SheetParts, ThatAreGoneAreLeftAlone)
{
    Desk desk(articleOf({paragraph(u"Một"_s)}));
    desk.sheet.setFigurePhoto(BlockId::make(), PhotoId::make());
    desk.sheet.setFigureAlt(BlockId::make(), u"Ảnh"_s);
    desk.sheet.editTable(BlockId::make());
    desk.sheet.goToNote(BlockId::make(), 0);
    desk.sheet.replaceInPart({}, u"x"_s);
    EXPECT_EQ(desk.body(), u"p:Một"_s);
}

TEST(NoteDialog, EnterPutsTheFootnoteIn)
{
    const auto answer = [](const QString &typed) {
        QTimer::singleShot(0, [typed] {
            QWidget *dialog = QApplication::activeModalWidget();
            ASSERT_TRUE(dialog);
            auto *text = dialog->findChild<QPlainTextEdit *>();
            QTest::keyClicks(text, typed);
            QTest::keyClick(text, Qt::Key_Return);
            if (typed.isEmpty()) { // nothing to put in
                EXPECT_TRUE(dialog->isVisible());
                QTest::keyClick(text, Qt::Key_Escape);
            }
        });
        return askNote(nullptr, {});
    };
    EXPECT_EQ(answer(u"Theo UBND xa"_s), u"Theo UBND xa"_s);
    EXPECT_EQ(answer({}), std::nullopt);
}
