#include "tests/ui/editor/typing.h"
#include "ui/editor/find_bar.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace toasoan;

TEST(FindBar, GoesFromPlaceToPlaceAndRoundAgainAndClosesByEsc)
{
    Desk desk(articleOf({paragraph(u"dân vận và dân"_s), captioned(u"Đan"_s)}));
    desk.put(2, 0);
    desk.press(Qt::Key_F, Qt::ControlModifier);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_TRUE(line);
    QTest::keyClicks(line, u"dan"_s);
    QStringList seen;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(line, Qt::Key_Return);
        seen.append(desk.sheet.textCursor().selectedText());
    }
    EXPECT_EQ(seen, QStringList({u"dân"_s, u"dân"_s, u"Đan"_s, u"dân"_s}));
    QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(desk.sheet.textCursor().selectedText(), u"Đan"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_FALSE(line->isVisible());
    EXPECT_TRUE(desk.sheet.hasFocus());
    desk.press(Qt::Key_F3);
    EXPECT_EQ(desk.line(), 2);
}

TEST(FindBar, CoversNoTextAndIsWholeInANarrowSheet)
{
    Desk desk(articleOf({paragraph(u"Một"_s)}));
    for (const int width : {1100, 480, 330}) {
        desk.sheet.resize(width, 600);
        desk.sheet.actions().replace->trigger();
        desk.settle();
        const auto *bar = desk.sheet.findChild<FindBar *>();
        ASSERT_TRUE(bar->isVisible());
        EXPECT_LE(bar->geometry().bottom(), desk.sheet.viewport()->geometry().top());
        EXPECT_TRUE(desk.sheet.rect().contains(bar->geometry()));
        for (const QAbstractButton *button : bar->findChildren<QAbstractButton *>())
            EXPECT_TRUE(button->isHidden() || button->width() >= button->sizeHint().width()) << width;
        desk.sheet.setFocus();
        QTest::keyClick(bar->findChild<QLineEdit *>(), Qt::Key_Escape);
        desk.settle();
        EXPECT_EQ(desk.sheet.viewport()->geometry().top(), 0);
    }
}

namespace {

// The lines of the strip, opened by its key, with words in them.
struct ReplaceLines
{
    ReplaceLines(Desk &desk, const QString &words, const QString &with)
    {
        desk.press(Qt::Key_H, Qt::ControlModifier);
        bar = desk.sheet.findChild<FindBar *>();
        for (QLineEdit *line : bar->findChildren<QLineEdit *>())
            (line->accessibleName() == FindBar::tr("Words to find") ? find : replace) = line;
        find->setText(words);
        replace->setText(with);
        for (QPushButton *button : bar->findChildren<QPushButton *>())
            if (button->text() == FindBar::tr("Replace all"))
                all = button;
    }

    FindBar *bar = nullptr;
    QCheckBox *option(const QString &text) const
    {
        for (QCheckBox *box : bar->findChildren<QCheckBox *>())
            if (box->text() == text)
                return box;
        return nullptr;
    }

    QString trouble() const
    {
        for (const QLabel *label : bar->findChildren<QLabel *>())
            if (label->wordWrap())
                return label->isVisible() ? label->text() : QString();
        return {};
    }

    QLineEdit *find = nullptr;
    QLineEdit *replace = nullptr;
    QPushButton *all = nullptr;
};

} // namespace

TEST(FindBar, ReplacesOneAfterTheOther)
{
    Desk desk(articleOf({paragraph(u"dân vận, Dân vận và dân vận"_s)}));
    desk.put(2, 0);
    const ReplaceLines lines(desk, u"dân vận"_s, u"mặt trận"_s);
    QTest::keyClick(lines.find, Qt::Key_Tab);
    EXPECT_TRUE(lines.replace->hasFocus());
    QTest::keyClick(lines.replace, Qt::Key_Return); // to the first
    EXPECT_EQ(desk.body(), u"p:dân vận, Dân vận và dân vận"_s);
    QTest::keyClick(lines.replace, Qt::Key_Return);
    EXPECT_EQ(desk.body(), u"p:mặt trận, Dân vận và dân vận"_s);
    QTest::keyClick(lines.replace, Qt::Key_Return);
    EXPECT_EQ(desk.body(), u"p:mặt trận, Mặt trận và dân vận"_s);
    EXPECT_EQ(desk.sheet.textCursor().selectedText(), u"dân vận"_s);
}

TEST(FindBar, ReplacesAllInEveryPartAndOneUndoTakesItBack)
{
    Article article = articleOf({paragraph(u"hoà bình, Hoà bình"_s), captioned(u"Vì hoà bình"_s)});
    article.headline = u"HOÀ BÌNH"_s;
    article.body.blocks[0].spans = {
        {u"Một "_s, false, false, {}}, {u"hoà"_s, true, false, {}}, {u" bình"_s, false, false, {}}};
    Desk desk(article);
    const Article before = desk.article();
    const ReplaceLines lines(desk, u"hoà"_s, u"hòa"_s);
    for (int i = 0; i < 3; ++i) // words, what to put there, one, all
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    ASSERT_TRUE(lines.all->hasFocus());
    QTest::keyClick(lines.all, Qt::Key_Return);
    desk.settle();
    Article after = desk.article();
    EXPECT_EQ(after.headline, u"HÒA BÌNH"_s);
    EXPECT_EQ(desk.body(), u"p:Một hòa bình|fig:Vì hòa bình/"_s);
    ASSERT_EQ(after.body.blocks[0].spans.size(), 3);
    EXPECT_TRUE(after.body.blocks[0].spans[1].bold);
    EXPECT_EQ(after.body.blocks[0].spans[1].text, u"hòa"_s);
    EXPECT_EQ(desk.sheet.fault(), QString());
    EXPECT_TRUE(lines.bar->findChild<QLabel *>()->text().contains(u'3'))
        << qPrintable(lines.bar->findChild<QLabel *>()->text());
    desk.sheet.actions().undo->trigger();
    EXPECT_EQ(desk.article().body, before.body);
    EXPECT_EQ(desk.article().headline, before.headline);
}

TEST(FindBar, ReplacesNothingInAnArticleThatIsReadOnly)
{
    Desk desk(articleOf({paragraph(u"dân vận"_s)}));
    desk.sheet.setReadOnly(true);
    desk.put(2);
    EXPECT_FALSE(desk.sheet.actions().replace->isEnabled());
    const ReplaceLines lines(desk, u"dân"_s, u"x"_s);
    QTest::keyClick(lines.replace, Qt::Key_Return);
    lines.all->click();
    EXPECT_EQ(desk.body(), u"p:dân vận"_s);
}

TEST(FindBar, ReplacesByAPatternAndKeepsStylesWordByWord)
{
    Article article = articleOf({paragraph({}), captioned(u"Ảnh 12/10"_s)});
    article.body.blocks[0].spans = {
        {u"Ngày "_s, false, false, {}}, {u"23/5"_s, true, false, {}}, {u" và ngày 2/9"_s, false, false, {}}};
    Desk desk(article);
    desk.put(2, 0);
    const ReplaceLines lines(desk, uR"(ngày (\d+)/(\d+))"_s, uR"(Ngày \1-\2)"_s);
    EXPECT_EQ(lines.trouble(), QString());
    lines.option(FindBar::tr("Regular expression"))->click();
    EXPECT_FALSE(lines.option(FindBar::tr("Match marks"))->isEnabled()); // they count
    lines.replace->setFocus();
    QTest::keyClick(lines.replace, Qt::Key_Return); // to the first
    QTest::keyClick(lines.replace, Qt::Key_Return);
    EXPECT_EQ(desk.body(), u"p:Ngày 23-5 và ngày 2/9|fig:Ảnh 12/10/"_s);
    EXPECT_EQ(desk.sheet.textCursor().selectedText(), u"ngày 2/9"_s);
    lines.all->click();
    desk.settle();
    EXPECT_EQ(desk.body(), u"p:Ngày 23-5 và Ngày 2-9|fig:Ảnh 12/10/"_s);
    const QList<Span> spans = desk.article().body.blocks[0].spans;
    ASSERT_EQ(spans.size(), 3);
    EXPECT_EQ(spans[1].text, u"23-5"_s);
    EXPECT_TRUE(spans[1].bold);
    EXPECT_EQ(desk.sheet.fault(), QString());
}

TEST(FindBar, TellsWhatIsWrongWithAPatternUnderIt)
{
    Desk desk(articleOf({paragraph(u"a (b)"_s), captioned(u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac b"_s)}));
    const ReplaceLines lines(desk, u"(b"_s, {});
    EXPECT_EQ(lines.trouble(), QString()); // mere words
    lines.option(FindBar::tr("Regular expression"))->click();
    const QString open = lines.trouble();
    EXPECT_FALSE(open.isEmpty());
    EXPECT_LE(lines.bar->geometry().bottom(), desk.sheet.viewport()->geometry().top());
    lines.all->click();
    EXPECT_EQ(desk.body(), u"p:a (b)|fig:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac b/"_s);
    lines.find->setText(u"(b)"_s);
    EXPECT_EQ(lines.trouble(), QString());
    lines.replace->setText(u"\\2"_s);
    EXPECT_FALSE(lines.trouble().isEmpty());
    lines.replace->setText(u"x"_s);
    EXPECT_EQ(lines.trouble(), QString());
    lines.find->setText(u"(a+)+[bd]"_s); // would take for ever
    lines.all->click();
    EXPECT_FALSE(lines.trouble().isEmpty());
    EXPECT_NE(lines.trouble(), open);
    EXPECT_EQ(desk.body(), u"p:a (b)|fig:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac b/"_s);
}

TEST(FindBar, APatternNeverTakesAPictureForALetter)
{
    Desk desk(articleOf({paragraph(u"Một"_s), captioned(u"Hai"_s)}));
    const ReplaceLines lines(desk, u"."_s, u"x"_s);
    lines.option(FindBar::tr("Regular expression"))->click();
    lines.all->click();
    EXPECT_EQ(desk.body(), u"p:xxx|fig:xxx/"_s);
    EXPECT_EQ(desk.sheet.fault(), QString());
}

namespace {

Block calling(const QString &text, const QString &note, const QString &behind)
{
    Block block = paragraph({});
    Span call{QString(noteMark), false, false, {}};
    call.note = note;
    block.spans = {{text, false, false, {}}, call, {behind, false, false, {}}};
    return block;
}

Block rowsOf(const QList<QStringList> &rows)
{
    Table table;
    for (const QStringList &row : rows) {
        QList<Cell> cells;
        for (const QString &cell : row)
            cells.append(Cell{Span{cell, false, false, {}}});
        table.rows.append(cells);
    }
    return tableBlock(table);
}

Article mixed()
{
    return articleOf({calling(u"hoà một"_s, u"Xem hoà hai, hoà ba"_s, u" hoà bốn"_s),
                      rowsOf({{u"Thôn"_s, u"hoà năm"_s}, {u"hoà sáu, hoà bảy"_s, u"12"_s}}),
                      captioned(u"hoà tám"_s)});
}

QString noteOf(const Article &article)
{
    for (const Span &span : article.body.blocks[0].spans)
        if (span.text == noteMark)
            return span.note;
    return {};
}

} // namespace

TEST(FindBar, GoesThroughFootnotesAndCellsInTheOrderTheyAreReadIn)
{
    Desk desk(mixed());
    desk.put(2, 0);
    const ReplaceLines lines(desk, u"hoà"_s, {});
    const auto count = [&] { return lines.bar->findChild<QLabel *>()->text(); };
    QStringList seen;
    for (int i = 0; i < 9; ++i) {
        QTest::keyClick(lines.find, Qt::Key_Return);
        seen.append(count().section(u' ', 0, 0));
        if (i == 2) {
            EXPECT_EQ(lines.trouble(), u"[1] Xem hoà hai, <b>hoà</b> ba"_s);
        }
        if (i == 3) {
            EXPECT_EQ(lines.trouble(), QString());
        }
    }
    EXPECT_EQ(seen, QStringList({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"1"_s}));
    seen.clear();
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(lines.find, Qt::Key_Return, Qt::ShiftModifier);
        seen.append(count().section(u' ', 0, 0));
    }
    EXPECT_EQ(seen, QStringList({u"8"_s, u"7"_s, u"6"_s}));
    QTest::keyClick(lines.find, Qt::Key_Escape); // into the cell
    EXPECT_TRUE(desk.sheet.isEditingTable());
    EXPECT_EQ(desk.sheet.fault(), QString());
}

TEST(FindBar, ReplacesInFootnotesAndCellsToo)
{
    Desk desk(mixed());
    const Article before = desk.article();
    desk.put(2, 0);
    const ReplaceLines lines(desk, u"hoà"_s, u"hòa"_s);
    lines.replace->setFocus();
    for (int i = 0; i < 4; ++i) // to the first, then three of them
        QTest::keyClick(lines.replace, Qt::Key_Return);
    EXPECT_EQ(noteOf(desk.article()), u"Xem hòa hai, hòa ba"_s);
    EXPECT_EQ(plainText(desk.article().body.blocks[0].spans).count(u"hòa"_s), 1);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(lines.replace, Qt::Key_Return);
    EXPECT_EQ(readableText(desk.article().body.blocks[1]), u"Thôn\thòa năm\nhòa sáu, hoà bảy\t12"_s);
    while (desk.article().body != before.body && desk.sheet.actions().undo->isEnabled())
        desk.sheet.actions().undo->trigger();
    EXPECT_EQ(desk.article().body, before.body);

    lines.all->click();
    desk.settle();
    EXPECT_EQ(readableText(desk.article().body.blocks[1]), u"Thôn\thòa năm\nhòa sáu, hòa bảy\t12"_s);
    EXPECT_EQ(noteOf(desk.article()), u"Xem hòa hai, hòa ba"_s);
    EXPECT_EQ(desk.article().body.blocks[2].figure.caption, u"hòa tám"_s);
    EXPECT_EQ(desk.sheet.fault(), QString());
    desk.sheet.actions().undo->trigger(); // one for all
    EXPECT_EQ(desk.article().body, before.body);
}

TEST(FindBar, AFootnoteNothingIsLeftOfGoes)
{
    Desk desk(articleOf({calling(u"một"_s, u"bỏ bỏ"_s, u" hai"_s)}));
    const ReplaceLines lines(desk, u"bỏ"_s, {});
    lines.all->click();
    desk.settle();
    EXPECT_EQ(desk.body(), u"p:một hai"_s);
    EXPECT_EQ(desk.sheet.fault(), QString());
}

TEST(FindBar, WhatIsBeingWrittenInATableIsFoundAndKept)
{
    Desk desk(mixed());
    const BlockId table = desk.article().body.blocks[1].id;
    desk.sheet.editTable(table, 0);
    QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, u"x"_s, {});
    ASSERT_TRUE(desk.sheet.isEditingTable());
    desk.sheet.actions().replace->trigger();
    EXPECT_FALSE(desk.sheet.isEditingTable());
    EXPECT_TRUE(readableText(desk.article().body.blocks[1]).startsWith(u"x\thoà năm"_s));
}

TEST(FindBar, PatternsThatFitNothingOrEverythingEnd)
{
    Desk desk(mixed());
    const Article before = desk.article();
    desk.put(2, 0);
    const ReplaceLines lines(desk, u"x"_s, u"\\0"_s);
    lines.option(FindBar::tr("Regular expression"))->click();
    for (const QString &nothing : {u"^"_s, u"$"_s, u"(?=h)"_s, u"x*"_s, u"\\b"_s}) {
        lines.find->setText(nothing);
        QTest::keyClick(lines.find, Qt::Key_Return);
        lines.all->click();
        EXPECT_EQ(lines.trouble(), QString()) << qPrintable(nothing);
        EXPECT_EQ(desk.article().body, before.body) << qPrintable(nothing);
    }
    lines.find->setText(u".*"_s);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(lines.find, Qt::Key_Return);
    lines.all->click();
    EXPECT_EQ(desk.article().body, before.body); // each by itself
    EXPECT_EQ(desk.sheet.fault(), QString());
}

TEST(FindBar, ALineEndAPatternPutsInStaysWithinItsParagraph)
{
    Desk desk(articleOf({paragraph(u"một\nhai ba"_s)}));
    const ReplaceLines lines(desk, u"một(\\s)hai"_s, u"hai\\1\\1một"_s);
    lines.option(FindBar::tr("Regular expression"))->click();
    lines.all->click();
    desk.settle();
    EXPECT_EQ(desk.body(), u"p:hai\n\nmột ba"_s);
    EXPECT_EQ(desk.sheet.fault(), QString());
}
