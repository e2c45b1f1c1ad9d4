// How the sheet helps to stay with the paragraph being written.

#include "tests/support/work_time.h"
#include "tests/ui/editor/proofing.h"
#include "ui/editor/outline.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTextLayout>
#include <QTreeWidget>
#include <QWheelEvent>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

QRect placeOf(Sheet &sheet, int block)
{
    const QTextBlock at = sheet.document()->findBlockByNumber(block);
    return sheet.document()
        ->documentLayout()
        ->blockBoundingRect(at)
        .translated(0, -sheet.verticalScrollBar()->value())
        .toAlignedRect();
}

// How many points of this paragraph show this very colour.
int ink(Desk &desk, int block, Tint tint)
{
    desk.settle();
    const QImage image = desk.sheet.viewport()->grab(placeOf(desk.sheet, block)).toImage();
    int points = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            points += image.pixelColor(x, y) == color(tint) ? 1 : 0;
    }
    return points;
}

bool isBright(Desk &desk, int block)
{
    return ink(desk, block, Tint::Ink) > 0;
}

QList<bool> bright(Desk &desk, const QList<int> &blocks)
{
    QList<bool> result;
    for (const int block : blocks)
        result << isBright(desk, block);
    return result;
}

int cursorHeight(const Sheet &sheet)
{
    return sheet.cursorRect().center().y();
}

// A long article: `count` paragraphs of ninety syllables.
QList<Block> longBody(int count)
{
    QList<Block> blocks;
    for (int number = 0; number < count; ++number) {
        if (number % 20 == 0)
            blocks << heading(u"Mục %1"_s.arg(number / 20 + 1));
        blocks << paragraph(u"Cán bộ dân vận về thôn nghe ý kiến nhân dân. "_s.repeated(9));
    }
    return blocks;
}

struct OutlineDesk : Desk
{
    using Desk::Desk;

    OutlineDesk(const QList<Block> &blocks)
        : Desk(articleOf(blocks))
    {
    }

    void call() { press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier); }
    Outline &outline() { return *sheet.findChild<Outline *>(u"outline"_s); }
    QTreeWidget &tree() { return *outline().findChild<QTreeWidget *>(); }

    // "Một|- Một a", the marked one in brackets.
    QString shown()
    {
        QStringList rows;
        for (QTreeWidgetItemIterator it(&tree()); *it; ++it) {
            const QString text = (*it)->font(0).bold() ? u"[%1]"_s.arg((*it)->text(0)) : (*it)->text(0);
            rows << ((*it)->parent() ? u"- "_s + text : text);
        }
        return rows.join(u'|');
    }
};

} // namespace

TEST(BrightParagraph, IsTheOneTheCursorIsInAndTheOthersStepBackButStayReadable)
{
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(*qApp, theme);
        Desk desk(articleOf({paragraph(u"Đoạn thứ nhất"_s), paragraph(u"Đoạn thứ hai"_s)}));
        desk.put(2);
        EXPECT_EQ(bright(desk, {0, 1, 2, 3}), QList<bool>({true, true, true, true}));
        desk.sheet.setBrightParagraph(true);
        EXPECT_EQ(bright(desk, {0, 1, 2, 3}), QList<bool>({false, false, true, false}));
        EXPECT_GT(ink(desk, 3, Tint::Muted), 0);
        desk.press(Qt::Key_Down);
        EXPECT_EQ(bright(desk, {0, 1, 2, 3}), QList<bool>({false, false, false, true}));
        desk.press(Qt::Key_End);
        desk.press(Qt::Key_Return);
        desk.type(u"Đoạn mới"_s);
        EXPECT_EQ(bright(desk, {2, 3, 4}), QList<bool>({false, false, true}));
        desk.sheet.setBrightParagraph(false);
        EXPECT_EQ(bright(desk, {0, 1, 2, 3}), QList<bool>({true, true, true, true}));
    }
    applyTheme(*qApp, ThemeChoice::Light);
}

TEST(BrightParagraph, ASelectionIsNeverDimmed)
{
    applyTheme(*qApp, ThemeChoice::Light);
    Desk desk(articleOf({paragraph(u"Một"_s), paragraph(u"Hai"_s), paragraph(u"Ba"_s), paragraph(u"Bốn"_s)}));
    desk.sheet.setBrightParagraph(true);
    desk.select(3, 1, 4, 1);
    EXPECT_EQ(bright(desk, {2, 3, 4, 5}), QList<bool>({false, true, true, false}));
    EXPECT_GT(ink(desk, 3, Tint::Accent), 0);
    EXPECT_GT(ink(desk, 4, Tint::Accent), 0);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    EXPECT_GT(ink(desk, 2, Tint::Accent), 0);
    EXPECT_GT(ink(desk, 5, Tint::Accent), 0);
}

TEST(BrightParagraph, MarksOfTheProofreaderStepBackWithTheirParagraph)
{
    ProofingDesk desk(articleOf({paragraph(u"Ở đây bổ xung"_s), paragraph(u"Và bổ xung"_s)}));
    desk.put(2);
    EXPECT_GT(ink(desk, 3, Tint::Info), 0);
    desk.sheet.setBrightParagraph(true);
    EXPECT_GT(ink(desk, 2, Tint::Info), 0);
    EXPECT_EQ(ink(desk, 3, Tint::Info), 0);
}

TEST(BrightParagraph, OfAFigureIsAllOfIt)
{
    applyTheme(*qApp, ThemeChoice::Light);
    Desk desk(articleOf({captioned(u"Bà con họp tổ"_s, u"Lan Anh"_s), paragraph(u"Đoạn sau"_s)}));
    desk.put(4);
    desk.sheet.setBrightParagraph(true);
    EXPECT_FALSE(isBright(desk, 5));
    desk.press(Qt::Key_Down);
    EXPECT_TRUE(isBright(desk, 5));
}

TEST(BrightParagraph, TablesAndBoxesStandBackAsWell)
{
    applyTheme(*qApp, ThemeChoice::Light);
    Table table = emptyTable(2, 2);
    table.rows[0][0] = {Span{u"Thôn"_s}};
    Block boxed = paragraph(u"Trong khung"_s);
    boxed.boxed = true;
    Desk desk(articleOf({tableBlock(table), paragraph(u"Đoạn giữa"_s), boxed}));
    desk.put(3);
    ASSERT_TRUE(isBright(desk, 2));
    ASSERT_TRUE(isBright(desk, 4));
    desk.sheet.setBrightParagraph(true);
    EXPECT_EQ(bright(desk, {2, 3, 4}), QList<bool>({false, true, false}));
    desk.settle();
    const QRect box = placeOf(desk.sheet, 4);
    const QImage image = desk.sheet.viewport()->grab().toImage();
    const int edge = qRound(desk.sheet.document()->documentMargin()) + 1;
    EXPECT_EQ(image.pixelColor(edge, box.top() - 4), color(Tint::Line)) << "the box is whole";
    desk.press(Qt::Key_Down);
    EXPECT_EQ(bright(desk, {2, 3, 4}), QList<bool>({false, false, true}));
}

TEST(BrightParagraph, LeavesDocumentAndUndoAlone)
{
    Desk desk(articleOf({paragraph(u"Một"_s), quote(u"Hai"_s)}));
    QSignalSpy edited(&desk.sheet, &Sheet::edited);
    const int revision = desk.sheet.document()->revision();
    const QSizeF size = desk.sheet.document()->size();
    desk.sheet.setBrightParagraph(true);
    desk.press(Qt::Key_Down, Qt::NoModifier, 3);
    desk.sheet.viewport()->grab();
    EXPECT_EQ(desk.sheet.document()->revision(), revision);
    EXPECT_EQ(desk.sheet.document()->size(), size);
    EXPECT_FALSE(desk.sheet.document()->isUndoAvailable());
    EXPECT_EQ(edited.size(), 0);
}

TEST(Typewriter, HoldsTheLineAtOneHeightFromTheFirstToTheLast)
{
    Desk desk(articleOf(longBody(12)));
    desk.press(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(desk.sheet.verticalScrollBar()->value(), 0) << "off at first";
    desk.sheet.setTypewriter(true);
    const int held = qRound(desk.sheet.viewport()->height() * 0.45);
    EXPECT_NEAR(cursorHeight(desk.sheet), held, 1) << "in the headline";
    desk.press(Qt::Key_Down, Qt::NoModifier, 9);
    EXPECT_NEAR(cursorHeight(desk.sheet), held, 1);
    desk.press(Qt::Key_End, Qt::ControlModifier);
    EXPECT_NEAR(cursorHeight(desk.sheet), held, 1) << "at the end";
    for (int line = 0; line < 30; ++line) {
        desk.type(u"Một dòng nữa"_s);
        ASSERT_NEAR(cursorHeight(desk.sheet), held, 1) << line;
        desk.press(Qt::Key_Return);
        ASSERT_NEAR(cursorHeight(desk.sheet), held, 1) << line;
    }
    desk.press(Qt::Key_Z, Qt::ControlModifier, 5);
    EXPECT_NEAR(cursorHeight(desk.sheet), held, 1) << "after undo";
    desk.compose(u"tiếng"_s);
    desk.commit(u"tiếng Việt"_s);
    EXPECT_NEAR(cursorHeight(desk.sheet), held, 1) << "after composing";
    desk.sheet.resize(700, 500);
    desk.settle();
    EXPECT_NEAR(cursorHeight(desk.sheet), qRound(desk.sheet.viewport()->height() * 0.45), 1);

    desk.sheet.setTypewriter(false);
    EXPECT_EQ(desk.sheet.verticalScrollBar()->minimum(), 0);
    EXPECT_EQ(desk.sheet.verticalScrollBar()->maximum(),
              qRound(desk.sheet.document()->size().height()) - desk.sheet.viewport()->height());
    EXPECT_TRUE(desk.sheet.viewport()->rect().contains(desk.sheet.cursorRect()));
}

TEST(Typewriter, LeavesTheTextUnderTheMouseWhereItIs)
{
    Desk desk(articleOf(longBody(12)));
    desk.sheet.setTypewriter(true);
    const int value = desk.sheet.verticalScrollBar()->value();
    QTest::mouseClick(desk.sheet.viewport(), Qt::LeftButton, {}, QPoint(200, 600));
    desk.settle();
    EXPECT_EQ(desk.sheet.verticalScrollBar()->value(), value);
    EXPECT_GT(cursorHeight(desk.sheet), 500);
    desk.press(Qt::Key_Right);
    EXPECT_NEAR(cursorHeight(desk.sheet), desk.sheet.viewport()->height() * 0.45, 1);
}

TEST(Typewriter, ShowsPaperAboveTheFirstLine)
{
    Desk desk(articleOf({paragraph(u"Một"_s)}));
    desk.sheet.setTypewriter(true);
    desk.settle();
    const QImage image = desk.sheet.viewport()->grab().toImage();
    EXPECT_EQ(image.pixelColor(image.width() / 2, 40), color(Tint::Paper));
    EXPECT_EQ(image.pixelColor(image.width() / 2, image.height() - 40), color(Tint::Paper));
}

TEST(Typewriter, AndTheBrightParagraphCostALongArticleNoHitch)
{
    Desk desk(articleOf(longBody(1100))); // a hundred thousand syllables
    const auto cost = [&] {
        desk.put(600, 40);
        desk.press(Qt::Key_Right);
        WorkTime time;
        for (int letter = 0; letter < 60; ++letter) {
            desk.type(u"a"_s);
            if (letter % 15 == 14)
                desk.press(Qt::Key_Return);
        }
        return time.milliseconds() / 64;
    };
    const double usual = cost();
    desk.sheet.setTypewriter(true);
    desk.sheet.setBrightParagraph(true);
    EXPECT_LT(cost(), 3 * usual + 8 * headroom) << "ms a key; without: " << usual;
}

TEST(PageWidth, MakesLinesShorterOrLongerButNeverTooLong)
{
    Desk desk(articleOf({paragraph(u"Cán bộ dân vận về thôn nghe ý kiến nhân dân. "_s.repeated(60))}));
    desk.sheet.resize(1600, 700);
    const auto line = [&] {
        desk.settle();
        const QTextLayout *layout = desk.sheet.document()->findBlockByNumber(2).layout();
        int letters = 0;
        for (int i = 0; i + 1 < layout->lineCount(); ++i)
            letters += layout->lineAt(i).textLength() - 1; // the space at its end
        return double(letters) / (layout->lineCount() - 1);
    };
    const double usual = line();
    const int least = desk.sheet.leastWidth();
    desk.sheet.setPageWidth(PageWidth::Narrow);
    const double narrow = line();
    desk.sheet.setPageWidth(PageWidth::Wide);
    const double wide = line();
    EXPECT_LT(narrow, usual - 3);
    EXPECT_GT(wide, usual + 4);
    EXPECT_LE(wide, 76);
    EXPECT_EQ(desk.sheet.leastWidth(), least);
    EXPECT_FALSE(desk.sheet.document()->isUndoAvailable());
}

TEST(Zoom, FollowsTheWheelWithControl)
{
    Desk desk(articleOf(longBody(4)));
    const auto turn = [&](int by, Qt::KeyboardModifiers modifiers) {
        QWheelEvent wheel(QPointF(200, 300), desk.sheet.viewport()->mapToGlobal(QPointF(200, 300)), {},
                          QPoint(0, by), Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(desk.sheet.viewport(), &wheel);
    };
    turn(120, Qt::ControlModifier);
    EXPECT_GT(desk.sheet.zoom(), 1.05);
    turn(-120, Qt::ControlModifier);
    EXPECT_NEAR(desk.sheet.zoom(), 1, 0.001);
    turn(-120, {});
    EXPECT_NEAR(desk.sheet.zoom(), 1, 0.001);
    EXPECT_GT(desk.sheet.verticalScrollBar()->value(), 0);
}

TEST(SheetOutline, ListsHeadingsByLevelAndMarksTheOneThatIsWrittenUnder)
{
    OutlineDesk desk({heading(u"Một"_s), paragraph(u"a"_s), heading(u"Một a"_s, 3), paragraph(u"b"_s),
                      heading(u"Hai"_s), paragraph(u"c"_s)});
    desk.put(5);
    desk.call();
    EXPECT_TRUE(desk.outline().isVisible());
    EXPECT_EQ(desk.shown(), u"Một|- [Một a]|Hai"_s);
    EXPECT_TRUE(desk.tree().hasFocus());
    EXPECT_EQ(desk.tree().currentItem()->text(0), u"Một a"_s);
}

TEST(SheetOutline, EnterLeadsThereAndClosesItEscapeOnlyCloses)
{
    OutlineDesk desk({heading(u"Một"_s), paragraph(u"a"_s), heading(u"Hai"_s), paragraph(u"c"_s)});
    desk.put(3);
    desk.call();
    QTest::keyClick(&desk.tree(), Qt::Key_Down);
    QTest::keyClick(&desk.tree(), Qt::Key_Return);
    EXPECT_EQ(desk.line(), 4);
    EXPECT_FALSE(desk.outline().isVisible());
    EXPECT_TRUE(desk.sheet.hasFocus());
    desk.call();
    QTest::keyClick(&desk.tree(), Qt::Key_Up);
    QTest::keyClick(&desk.tree(), Qt::Key_Escape);
    EXPECT_EQ(desk.line(), 4);
    EXPECT_FALSE(desk.outline().isVisible());
    EXPECT_TRUE(desk.sheet.hasFocus());
}

TEST(SheetOutline, AClickLeadsThereAndTheListStaysAndFollowsWhatIsTyped)
{
    OutlineDesk desk({heading(u"Một"_s), paragraph(u"a"_s), heading(u"Hai"_s), paragraph({})});
    desk.call();
    const QRect row = desk.tree().visualItemRect(desk.tree().topLevelItem(1));
    QTest::mouseClick(desk.tree().viewport(), Qt::LeftButton, {}, row.center());
    EXPECT_EQ(desk.line(), 4);
    EXPECT_TRUE(desk.sheet.hasFocus());
    EXPECT_TRUE(desk.outline().isVisible());
    desk.press(Qt::Key_End);
    desk.type(u" mới"_s);
    EXPECT_EQ(desk.shown(), u"Một|Hai"_s) << "not at each letter";
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.shown() == u"Một|[Hai mới]"_s; }, longWait));
    desk.press(Qt::Key_Down);
    desk.type(u"### Nhỏ"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.shown() == u"Một|Hai mới|- [Nhỏ]"_s; }, longWait));
    desk.call(); // the keyboard into the list
    EXPECT_TRUE(desk.tree().hasFocus());
    QTest::keyClick(&desk.tree(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(desk.outline().isVisible());
}

TEST(SheetOutline, OfNothingSaysWhatToDo)
{
    OutlineDesk desk({paragraph(u"a"_s)});
    desk.call();
    EXPECT_FALSE(desk.tree().isVisible());
    bool says = false;
    for (const QLabel *label : desk.outline().findChildren<QLabel *>())
        says = says || (label->isVisible() && label->text().contains(u"##"_s));
    EXPECT_TRUE(says);
    EXPECT_TRUE(desk.outline().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(desk.outline().isVisible());
}

TEST(SheetOutline, StandsBesideThePaperWhereThereIsRoom)
{
    OutlineDesk desk({heading(u"Một"_s)});
    desk.sheet.resize(1200, 700);
    desk.settle();
    desk.call();
    EXPECT_FALSE(desk.outline().geometry().intersects(desk.sheet.viewport()->geometry()));
    EXPECT_TRUE(desk.sheet.rect().contains(desk.outline().geometry()));
    desk.sheet.resize(500, 400);
    desk.settle();
    EXPECT_TRUE(desk.sheet.rect().contains(desk.outline().geometry()));
}
