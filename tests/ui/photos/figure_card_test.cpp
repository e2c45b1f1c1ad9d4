#include "ui/photos/figure_card.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

// A card with the cursor in its description.
struct WrittenCard
{
    WrittenCard()
        : card(BlockId::make(), [](PhotoId, int, const std::function<void(QImage)> &) {})
        , field(*card.findChild<QPlainTextEdit *>(u"alt"_s))
        , told(&card, &FigureCard::altEdited)
    {
        show(u"Bến nước"_s);
        card.show();
        card.activateWindow();
        field.setFocus();
        QApplication::processEvents();
    }

    void show(const QString &alt) { card.setFigure(Figure{{}, {}, {}, alt}, 1); }
    void put(int position)
    {
        QTextCursor cursor = field.textCursor();
        cursor.setPosition(position);
        field.setTextCursor(cursor);
    }

    FigureCard card;
    QPlainTextEdit &field;
    QSignalSpy told;
};

} // namespace

TEST(FigureCard, ShowsWhatWasReplacedElsewhereAlsoWhileSomebodyIsInIt)
{
    WrittenCard written;
    ASSERT_TRUE(written.field.hasFocus());
    written.put(3);
    written.show(u"Bờ sông"_s);
    EXPECT_EQ(written.field.toPlainText(), u"Bờ sông"_s);
    EXPECT_EQ(written.told.size(), 0) << "showing is not writing";
    QTest::keyClick(&written.field, Qt::Key_X);
    ASSERT_EQ(written.told.size(), 1);
    EXPECT_EQ(written.told[0][0].toString(), u"Bờ xsông"_s) << "and one goes on where one was";
}

TEST(FigureCard, LeavesWhatIsBeingWrittenAlone)
{
    WrittenCard written;
    written.put(8);
    QTest::keyClick(&written.field, Qt::Key_Space);
    QTest::keyClick(&written.field, Qt::Key_X);
    written.show(u"Bến nước x"_s);
    QTest::keyClick(&written.field, Qt::Key_Space);
    written.show(u"Bến nước x"_s);
    EXPECT_EQ(written.field.toPlainText(), u"Bến nước x "_s);
}

TEST(FigureCard, TakesALongDescriptionWhole)
{
    WrittenCard written;
    const QString text = u"chữ "_s.repeated(500) + u"hết"_s;
    written.show(text);
    written.put(int(text.size()));
    QTest::keyClick(&written.field, Qt::Key_X);
    ASSERT_EQ(written.told.size(), 1);
    EXPECT_EQ(written.told[0][0].toString(), text + u'x');
}
