#include "core/article/date_line.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/folding_bar.h"
#include "ui/widgets/line_limit.h"
#include "ui/widgets/on_screen.h"
#include "ui/widgets/tag_edit.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

void type(QWidget &widget, const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, &widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

template <class T>
struct Shown
{
    template <class... Parts>
    explicit Shown(Parts... parts)
        : widget(parts...)
    {
        widget.resize(320, 80);
        widget.show();
        widget.activateWindow();
        widget.setFocus();
        QApplication::processEvents();
    }
    QLineEdit &line() { return *widget.template findChild<QLineEdit *>(); }
    T widget;
};

} // namespace

TEST(TagEdit, AddsByEnterAndCommaAndRemovesByBackspace)
{
    Shown<TagEdit> shown;
    QSignalSpy edited(&shown.widget, &TagEdit::edited);
    type(shown.line(), u"dân vận"_s);
    QTest::keyClick(&shown.line(), Qt::Key_Return);
    type(shown.line(), u"phố Huệ,"_s);
    EXPECT_EQ(shown.widget.tags(), QStringList({u"dân vận"_s, u"phố Huệ"_s}));
    EXPECT_EQ(edited.size(), 2);
    QTest::keyClick(&shown.line(), Qt::Key_Backspace);
    EXPECT_EQ(shown.widget.tags(), QStringList({u"dân vận"_s}));
}

TEST(TagEdit, EnterTakesWhatStandsThereAlsoWhileSuggestionsShow)
{
    Shown<TagEdit> shown;
    shown.widget.setCompletions({u"dân vận khéo"_s, u"dân vận"_s});
    type(shown.line(), u"dân vận"_s);
    QAbstractItemView *suggestions = shown.line().completer()->popup();
    ASSERT_TRUE(suggestions->isVisible());
    QTest::keyClick(suggestions, Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(shown.widget.tags(), QStringList({u"dân vận"_s}));
    EXPECT_TRUE(shown.line().text().isEmpty());
    type(shown.line(), u"dân"_s);
    QTest::keyClick(suggestions, Qt::Key_Down);
    QTest::keyClick(suggestions, Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(shown.widget.tags(), QStringList({u"dân vận"_s, u"dân vận khéo"_s}));
    EXPECT_TRUE(shown.line().text().isEmpty());
}

TEST(TagEdit, TabLeadsFromTheTagsThroughTheLineToWhatFollows)
{
    QWidget window;
    QLineEdit before(&window);
    TagEdit tags(&window);
    QLineEdit after(&window);
    tags.setTags({u"một"_s, u"hai"_s});
    window.show();
    QApplication::setActiveWindow(&window);
    QApplication::processEvents();
    before.setFocus();
    QStringList way;
    for (int step = 0; step < 4; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const auto *chip = qobject_cast<QToolButton *>(QApplication::focusWidget());
        way << (chip                                               ? chip->text()
                : QApplication::focusWidget() == &after            ? u"after"_s
                : QApplication::focusWidget() == tags.focusProxy() ? u"line"_s
                                                                   : u"?"_s);
    }
    EXPECT_EQ(way, QStringList({u"một"_s, u"hai"_s, u"line"_s, u"after"_s}));
}

TEST(TagEdit, StandsWithItsLineBehindTheLastTag)
{
    Shown<TagEdit> shown;
    for (const QString &tag : {u"dân vận khéo"_s, u"hiến đất"_s, u"thôn Đông"_s, u"đường"_s}) {
        type(shown.line(), tag);
        QTest::keyClick(&shown.line(), Qt::Key_Return);
        QApplication::processEvents();
        const QToolButton *last = nullptr;
        for (const QToolButton *chip : shown.widget.findChildren<QToolButton *>()) {
            if (chip->isVisible() && chip->text() == tag)
                last = chip;
        }
        ASSERT_TRUE(last);
        const QPoint behind = shown.line().pos() - last->pos();
        EXPECT_TRUE(behind.y() > last->height() / 2 || (behind.y() >= 0 && behind.x() > 0))
            << qPrintable(tag) << behind.x() << ' ' << behind.y();
    }
}

TEST(TagEdit, TakesATagOnceWhateverItsCaseAndTrimsIt)
{
    Shown<TagEdit> shown;
    shown.widget.setTags({u"MTTQ"_s});
    type(shown.line(), u"  mttq  ,,;"_s);
    EXPECT_EQ(shown.widget.tags(), QStringList({u"MTTQ"_s}));
}

TEST(TagEdit, LetsTheKeyboardReachAndRemoveEveryChip)
{
    Shown<TagEdit> shown;
    shown.widget.setTags({u"một"_s, u"hai"_s, u"ba"_s});
    QApplication::processEvents();
    QTest::keyClick(&shown.line(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    EXPECT_TRUE(QApplication::focusWidget()->accessibleName().contains(u"hai"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    EXPECT_EQ(shown.widget.tags(), QStringList({u"một"_s, u"ba"_s}));
    EXPECT_EQ(QApplication::focusWidget(), &shown.line());
}

TEST(TagEdit, SaysNothingOfTagsAProgramSets)
{
    Shown<TagEdit> shown;
    QSignalSpy edited(&shown.widget, &TagEdit::edited);
    shown.widget.setTags({u"một"_s});
    EXPECT_EQ(edited.size(), 0);
}

TEST(DateField, ReadsTheFormsPeopleWriteAndShowsTheLongOne)
{
    Shown<DateField> shown(dateLine, readDate);
    QSignalSpy edited(&shown.widget, &DateField::edited);
    for (const QString &form : {u"23/5/2019"_s, u"23-5-2019"_s, u"2019-05-23"_s}) {
        shown.widget.setDate(QDate());
        type(shown.line(), form);
        QTest::keyClick(&shown.line(), Qt::Key_Return);
        EXPECT_EQ(shown.widget.date(), QDate(2019, 5, 23)) << form.toStdString();
        EXPECT_EQ(shown.line().text(), u"Thứ Năm, 23/5/2019"_s);
    }
    EXPECT_EQ(edited.size(), 3);
}

TEST(DateField, KeepsItsDayWhenWhatIsTypedIsNone)
{
    Shown<DateField> shown(dateLine, readDate);
    shown.widget.setDate(QDate(2019, 5, 23));
    QSignalSpy edited(&shown.widget, &DateField::edited);
    shown.line().selectAll();
    type(shown.line(), u"31/2/2019"_s);
    QTest::keyClick(&shown.line(), Qt::Key_Return);
    EXPECT_EQ(shown.widget.date(), QDate(2019, 5, 23));
    EXPECT_EQ(edited.size(), 0);
    EXPECT_FALSE(shown.line().accessibleDescription().isEmpty());
    QTest::keyClick(&shown.line(), Qt::Key_Escape);
    EXPECT_EQ(shown.line().text(), u"Thứ Năm, 23/5/2019"_s);
}

TEST(DateField, IsEmptiedByAnEmptyLine)
{
    Shown<DateField> shown(dateLine, readDate);
    shown.widget.setDate(QDate(2019, 5, 23));
    shown.line().clear();
    QTest::keyClick(&shown.line(), Qt::Key_Return);
    EXPECT_FALSE(shown.widget.date().isValid());
}

TEST(Banner, PutsItsButtonsBelowASentenceTheyWouldSqueeze)
{
    Banner banner(Banner::Kind::Info, u"Đã nhận bài của tòa soạn bên, "_s.repeated(6));
    banner.addWay(u"Tin khóa của tòa soạn này…"_s, [] {});
    auto *sentence = banner.findChild<QLabel *>();
    auto *way = banner.findChild<QPushButton *>();
    banner.resize(480, banner.heightForWidth(480));
    banner.show();
    banner.resize(480, banner.heightForWidth(480));
    QApplication::processEvents();
    const auto bottom = [&] { return sentence->mapTo(&banner, sentence->rect().bottomLeft()).y(); };
    const auto top = [&] { return way->mapTo(&banner, QPoint()).y(); };
    EXPECT_GT(top(), bottom());
    banner.resize(1600, banner.heightForWidth(1600));
    QApplication::processEvents();
    EXPECT_LT(top(), bottom());
}

TEST(Banner, ShowsItsSentenceAndLeadsOn)
{
    Banner banner(Banner::Kind::Warning, u"Ổ đĩa đã đầy."_s);
    int gone = 0;
    banner.addWay(u"Thử lại"_s, [&gone] { ++gone; });
    banner.show();
    EXPECT_EQ(banner.sentence(), u"Ổ đĩa đã đầy."_s);
    EXPECT_EQ(banner.accessibleName(), u"Ổ đĩa đã đầy."_s);
    QTest::mouseClick(banner.findChild<QPushButton *>(), Qt::LeftButton);
    EXPECT_EQ(gone, 1);
    QSignalSpy closed(&banner, &Banner::closed);
    QTest::mouseClick(banner.findChild<QToolButton *>(), Qt::LeftButton);
    EXPECT_EQ(closed.size(), 1);
}

TEST(EmptyState, TellsAScreenReaderWhatItShows)
{
    EmptyState state;
    state.setTexts(u"Chưa có bài"_s, u"Bấm Ctrl+N."_s);
    EXPECT_EQ(state.accessibleName(), u"Chưa có bài"_s);
    EXPECT_EQ(state.accessibleDescription(), u"Bấm Ctrl+N."_s);
}

namespace {

// Three groups of two tools, the third tool disabled.
struct Tools
{
    Tools()
    {
        for (int number = 1; number <= 6; ++number)
            actions << new QAction(u"Tool %1"_s.arg(number), &bar);
        actions[2]->setEnabled(false);
        for (int group = 0; group < 3; ++group)
            bar.addGroup(actions.mid(2 * group, 2));
        bar.resize(bar.sizeHint());
        bar.show();
        bar.activateWindow();
        QApplication::processEvents();
    }
    QToolButton &more() { return *bar.findChild<QToolButton *>(u"more"_s); }
    QAction *focused()
    {
        auto *button = qobject_cast<QToolButton *>(QApplication::focusWidget());
        return button ? button->defaultAction() : nullptr;
    }
    QStringList folded()
    {
        QStringList names;
        emit more().menu()->aboutToShow();
        for (const QAction *action : more().menu()->actions()) {
            if (!action->isSeparator())
                names << action->text();
        }
        return names;
    }

    FoldingBar bar;
    QList<QAction *> actions;
};

} // namespace

TEST(FoldingBar, ShowsAllWithoutAMenuWhereThereIsRoom)
{
    Tools tools;
    EXPECT_FALSE(tools.more().isVisible());
    EXPECT_TRUE(tools.folded().isEmpty());
}

TEST(FoldingBar, FoldsWholeGroupsFromTheEndAndUnfoldsThem)
{
    Tools tools;
    const QSize whole = tools.bar.size();
    tools.bar.resize(whole.width() - 1, whole.height());
    EXPECT_TRUE(tools.more().isVisible());
    EXPECT_TRUE(tools.bar.rect().contains(tools.more().geometry()));
    EXPECT_EQ(tools.folded(), QStringList({u"Tool 5"_s, u"Tool 6"_s}));
    tools.bar.resize(tools.bar.minimumSizeHint());
    EXPECT_EQ(tools.folded().size(), 4);
    EXPECT_TRUE(tools.bar.rect().contains(tools.more().geometry()));
    tools.bar.resize(whole);
    EXPECT_FALSE(tools.more().isVisible());
}

TEST(FoldingBar, IsOneStopForTheKeyboardWithArrowsInside)
{
    QWidget window;
    QLineEdit before(&window);
    Tools tools;
    tools.bar.setParent(&window);
    tools.bar.show();
    QLineEdit after(&window);
    auto *late = new QAction(u"Tool 7"_s, &tools.bar);
    tools.bar.addGroup({late}); // made after what comes next, and yet before it for Tab
    tools.bar.resize(tools.bar.sizeHint());
    window.show();
    QApplication::setActiveWindow(&window);
    QApplication::processEvents();
    before.setFocus();
    QTest::keyClick(&before, Qt::Key_Tab);
    ASSERT_EQ(tools.focused(), tools.actions[0]);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    ASSERT_EQ(tools.focused(), tools.actions[1]);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right); // past the disabled one
    ASSERT_EQ(tools.focused(), tools.actions[3]);
    for (int step = 0; step < 5; ++step)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    ASSERT_EQ(tools.focused(), late);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), &after);
    QTest::keyClick(&after, Qt::Key_Tab, Qt::ShiftModifier);
    ASSERT_EQ(tools.focused(), tools.actions[0]);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget(), &before);
    tools.bar.setParent(nullptr);
}

TEST(LineLimit, SaysWhatDidNotFit)
{
    Shown<QLineEdit> line;
    limitLength(line.widget, 5);
    type(line.widget, u"tre"_s);
    EXPECT_FALSE(QToolTip::isVisible());
    QApplication::clipboard()->setText(u"làng"_s);
    line.widget.paste();
    EXPECT_EQ(line.widget.text(), u"trelà"_s);
    ASSERT_TRUE(QToolTip::isVisible());
    EXPECT_TRUE(QToolTip::text().contains(u'5'));
    QToolTip::hideText();
}

TEST(LineLimit, HoldsForATextAsWell)
{
    Shown<QPlainTextEdit> text;
    limitLength(text.widget, 5);
    text.widget.insertPlainText(u"tre\nlàng"_s);
    EXPECT_EQ(text.widget.toPlainText(), u"tre\nl"_s);
    ASSERT_TRUE(QToolTip::isVisible());
    EXPECT_TRUE(QToolTip::text().contains(u'5'));
    QToolTip::hideText();
    text.widget.undo();
    EXPECT_EQ(text.widget.toPlainText(), QString());
}

TEST(OnScreen, AWindowIsNoLargerThanWhatTheScreenHasRoomFor)
{
    const QWidget window;
    EXPECT_EQ(roomOnScreen(window, {200, 100}), QSize(200, 100));
    const QSize room = window.screen()->availableSize();
    const QSize given = roomOnScreen(window, room * 2);
    EXPECT_LT(given.width(), room.width()); // the frame is around it
    EXPECT_LT(given.height(), room.height());
    EXPECT_GT(given.height(), room.height() / 2);
    EXPECT_EQ(roomOnScreen(window, {200, room.height() * 2}).width(), 200);
}
