// Nothing but the sheet, the aim of the writer, and what a person likes while writing.

#include "tests/ui/window/window_test.h"
#include "ui/window/article_header.h"
#include "ui/window/columns.h"
#include "ui/window/status_line.h"
#include "ui/window/word_count.h"

#include <QAbstractButton>
#include <QAbstractTextDocumentLayout>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSpinBox>
#include <QTabWidget>
#include <QTextBlock>
#include <QToolButton>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

class FocusModeTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        m_size = {1200, 760};
        start();
        newArticle();
    }

    // Answers the question for a target by keys.
    void answerTarget(const QString &words)
    {
        auto *dialog = m_window->findChild<QDialog *>(u"targetDialog"_s);
        ASSERT_TRUE(dialog);
        auto *field = dialog->findChild<QSpinBox *>(u"targetWords"_s);
        EXPECT_FALSE(field->accessibleName().isEmpty());
        for (const QChar digit : words)
            QTest::keyClick(field, digit.toLatin1());
        QTest::keyClick(field, Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !dialogOpen(); }, longWait));
        QApplication::setActiveWindow(m_window.get());
    }
    bool dialogOpen()
    {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return m_window->findChild<QDialog *>(u"targetDialog"_s) != nullptr;
    }

    struct Looks
    {
        QRect window;
        Qt::WindowStates state;
        QList<int> sizes;
        Columns::Wish columns;
        bool header, menu, findings;

        bool operator==(const Looks &) const = default;
    };
    Looks looks()
    {
        QTest::qWait(20);
        return {m_window->geometry(),
                m_window->windowState(),
                panels().columns().sizes(),
                panels().columns().wish(),
                panels().header->isVisible(),
                m_window->menuBar()->height() > 0,
                panels().status->findChild<QWidget *>(u"findingCounts"_s)->isVisible()};
    }

    // Some of it only once the window has its new size.
    bool comesTo(const Looks &wanted)
    {
        return QTest::qWaitFor([&] { return looks() == wanted; }, longWait);
    }

    template <class Widget>
    Widget *inStatus(const QString &name)
    {
        return named<Widget>(*panels().status, name);
    }
    QString sessionWords() { return inStatus<QLabel>(u"sessionWords"_s)->text(); }
    QString count() { return inStatus<WordCount>(u"wordCount"_s)->text(); }
};

} // namespace

TEST_F(FocusModeTest, F11LeavesTheSheetAloneAndEscapeOrF11BringsEverythingBack)
{
    type(u"Tít bài"_s);
    for (const Qt::Key away : {Qt::Key_Escape, Qt::Key_F11}) {
        const Looks before = looks();
        press(Qt::Key_F11);
        EXPECT_TRUE(m_window->isFullScreen());
        EXPECT_TRUE(actions().focus->isChecked());
        const Looks during = looks();
        EXPECT_FALSE(during.header || during.menu || during.findings);
        EXPECT_FALSE(panels().listShown() || panels().sideShown() || panels().columns().foldersShown());
        EXPECT_TRUE(sheet().hasFocus());
        EXPECT_TRUE(inStatus<QLabel>(u"quietStage"_s)->isVisible());
        EXPECT_EQ(inStatus<QLabel>(u"quietStage"_s)->text(),
                  panels().header->findChild<QToolButton *>(u"stage"_s)->text());
        EXPECT_TRUE(inStatus<QLabel>(u"sessionWords"_s)->isVisible());
        const QRect paper = sheet().viewport()->geometry();
        EXPECT_NEAR(paper.center().x(), sheet().width() / 2, 8) << "the sheet is centred";
        press(away);
        EXPECT_TRUE(comesTo(before));
        EXPECT_FALSE(actions().focus->isChecked());
        EXPECT_TRUE(sheet().hasFocus());
    }
}

TEST_F(FocusModeTest, AMaximizedWindowComesBackMaximizedAndAFullScreenOneFull)
{
    m_window->showMaximized();
    QTest::qWait(300 * patience); // for the columns to take their places
    Looks before = looks();
    press(Qt::Key_F11);
    press(Qt::Key_F11);
    EXPECT_TRUE(comesTo(before));
    EXPECT_EQ(looks().window, before.window);
    EXPECT_EQ(looks().sizes, before.sizes);
    EXPECT_EQ(looks().state, before.state);
    EXPECT_TRUE(m_window->isMaximized());
    press(Qt::Key_F11, Qt::ShiftModifier);
    before = looks();
    EXPECT_TRUE(m_window->isFullScreen());
    EXPECT_TRUE(before.header && before.menu) << "full screen alone is no focus mode";
    press(Qt::Key_F11);
    EXPECT_FALSE(looks().header);
    press(Qt::Key_Escape);
    EXPECT_TRUE(comesTo(before));
}

TEST_F(FocusModeTest, AColumnInsistedOnInASmallWindowIsThereAgain)
{
    m_window->resize(800, 520);
    QApplication::processEvents();
    actions().lists->trigger();
    const Looks before = looks();
    EXPECT_TRUE(panels().listShown());
    press(Qt::Key_F11);
    EXPECT_FALSE(panels().listShown());
    press(Qt::Key_Escape);
    EXPECT_TRUE(comesTo(before));
}

TEST_F(FocusModeTest, LeavingFullScreenByTheDesktopLeavesItToo)
{
    const Looks before = looks();
    press(Qt::Key_F11);
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowFullScreen);
    EXPECT_TRUE(comesTo(before));
    EXPECT_FALSE(actions().focus->isChecked());
}

TEST_F(FocusModeTest, KeysOfTheMenusWorkAndAltShowsTheMenuBar)
{
    type(u"Tít"_s);
    press(Qt::Key_F11);
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return history(id()).size() == 1; }, longWait));
    EXPECT_EQ(m_window->menuBar()->height(), 0);
    const QString title = m_window->menuBar()->actions().first()->text();
    const char letter = title[title.indexOf(u'&') + 1].toLower().toLatin1();
    QTest::keyClick(&sheet(), letter, Qt::AltModifier);
    ASSERT_TRUE(QApplication::activePopupWidget());
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_window->menuBar()->height() > 0; }, longWait));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QTest::keyClick(m_window->menuBar(), Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_window->menuBar()->height() == 0; }, longWait));
    EXPECT_TRUE(m_window->isFullScreen());
    EXPECT_TRUE(sheet().hasFocus());
}

TEST_F(FocusModeTest, EscapeFirstSendsAwayWhatWasCalledIn)
{
    press(Qt::Key_F11);
    press(Qt::Key_2, Qt::AltModifier);
    EXPECT_TRUE(panels().sideShown());
    press(Qt::Key_Escape);
    EXPECT_TRUE(m_window->isFullScreen());
    EXPECT_FALSE(panels().sideShown());
    EXPECT_TRUE(sheet().hasFocus());
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_FALSE(sheet().hasFocus());
    press(Qt::Key_Escape);
    EXPECT_TRUE(m_window->isFullScreen());
    press(Qt::Key_Escape);
    EXPECT_FALSE(m_window->isFullScreen());
}

TEST_F(FocusModeTest, AnArticleThatGoesTakesItAlongAndWithoutOneThereIsNone)
{
    press(Qt::Key_F11);
    actions().trash->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !session().isOpen(); }, longWait));
    EXPECT_FALSE(m_window->isFullScreen());
    EXPECT_TRUE(looks().menu);
    EXPECT_FALSE(actions().focus->isEnabled());
}

TEST_F(FocusModeTest, ClosedInItTheProgramStartsAsItWasBefore)
{
    type(u"Tít"_s);
    press(Qt::Key_F11);
    QTest::qWait(20);
    quit();
    const WindowState state = LocalSettings(path(u"toasoan.ini"_s)).window();
    EXPECT_TRUE(state.listsShown && state.sideShown);
    QWidget again;
    again.restoreGeometry(state.geometry);
    EXPECT_FALSE(again.isFullScreen());
    open(OpenMode::Write);
    start();
    EXPECT_FALSE(m_window->isFullScreen());
    EXPECT_TRUE(looks().menu);
}

TEST_F(FocusModeTest, TheBrightParagraphIsSwitchedInTheMenuAndRemembered)
{
    const auto paragraphsInInk = [this] {
        QApplication::processEvents();
        const QImage image = sheet().viewport()->grab().toImage();
        int paragraphs = 0;
        for (int block = 0; block < 2; ++block) {
            const QTextBlock at = sheet().document()->findBlockByNumber(block);
            const QRect place = sheet().document()->documentLayout()->blockBoundingRect(at).toAlignedRect();
            bool inInk = false;
            for (int y = place.top(); y < place.bottom(); ++y) {
                for (int x = place.left(); x < place.right(); ++x)
                    inInk = inInk || image.pixelColor(x, y) == color(Tint::Ink);
            }
            paragraphs += inInk ? 1 : 0;
        }
        return paragraphs;
    };
    type(u"Tít bài"_s);
    press(Qt::Key_Return);
    type(u"Sa-pô"_s);
    EXPECT_EQ(paragraphsInInk(), 2);
    press(Qt::Key_F11);
    EXPECT_EQ(paragraphsInInk(), 1);
    actions().brightParagraph->trigger();
    EXPECT_EQ(paragraphsInInk(), 2);
    press(Qt::Key_Escape);
    restart();
    EXPECT_FALSE(actions().brightParagraph->isChecked());
    press(Qt::Key_F11);
    EXPECT_EQ(paragraphsInInk(), 2);
}

TEST_F(FocusModeTest, PageWidthAndTypewriterScrollingAreChosenInTheMenuAndRemembered)
{
    m_window->resize(1600, 800);
    actions().panels->trigger();
    QApplication::processEvents();
    const int usual = sheet().viewport()->width();
    actions().pageWidths[PageWidth::Wide]->trigger();
    actions().typewriter->trigger();
    press(Qt::Key_Plus, Qt::ControlModifier);
    const double zoom = sheet().zoom();
    EXPECT_GT(zoom, 1.05);
    EXPECT_EQ(m_window->font(), QApplication::font()) << "only the sheet";
    press(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(sheet().zoom(), 1);
    press(Qt::Key_Plus, Qt::ControlModifier);
    QApplication::processEvents();
    EXPECT_GT(sheet().viewport()->width(), usual) << "wide";
    EXPECT_NEAR(sheet().cursorRect().center().y(), sheet().viewport()->height() * 0.45, 1);
    restart();
    m_window->resize(1600, 800);
    QApplication::processEvents();
    EXPECT_TRUE(actions().pageWidths[PageWidth::Wide]->isChecked());
    EXPECT_TRUE(actions().typewriter->isChecked());
    EXPECT_EQ(sheet().zoom(), zoom);
    EXPECT_GT(sheet().viewport()->width(), usual);
    EXPECT_NEAR(sheet().cursorRect().center().y(), sheet().viewport()->height() * 0.45, 1);
    press(Qt::Key_0, Qt::ControlModifier);
    actions().pageWidths[PageWidth::Narrow]->trigger();
    QApplication::processEvents();
    EXPECT_LT(sheet().viewport()->width(), usual);
}

TEST_F(FocusModeTest, ATargetIsSetByKeysShownAsABarAndKept)
{
    type(u"một hai ba bốn năm"_s);
    auto *words = inStatus<WordCount>(u"wordCount"_s);
    EXPECT_FALSE(words->share());
    words->setFocus();
    press(Qt::Key_Space);
    answerTarget(u"10"_s);
    ASSERT_TRUE(words->share());
    EXPECT_NEAR(*words->share(), 0.5, 0.001);
    EXPECT_TRUE(count().startsWith(u"5 / 10"_s)) << qPrintable(count());
    type(u" sáu bảy tám chín mười"_s);
    EXPECT_NEAR(*words->share(), 1, 0.001);
    EXPECT_TRUE(count().contains(u'✓'));

    const ArticleId first = id();
    newArticle();
    EXPECT_FALSE(words->share()) << "of each article its own";
    open(first);
    EXPECT_TRUE(words->share());
    restart();
    EXPECT_TRUE(count().startsWith(u"10 / 10"_s)) << qPrintable(count());

    actions().target->trigger();
    for (QPushButton *button :
         m_window->findChild<QDialog *>(u"targetDialog"_s)->findChildren<QPushButton *>()) {
        if (button->text() == QCoreApplication::translate("TargetDialog", "No target"))
            button->click();
    }
    EXPECT_FALSE(inStatus<WordCount>(u"wordCount"_s)->share());
    quit();
    EXPECT_TRUE(LocalSettings(path(u"toasoan.ini"_s)).targets().isEmpty());
}

TEST_F(FocusModeTest, WordsOfTheSessionCountFromWhereItBeganAndNeverBelowNothing)
{
    type(u"một hai ba"_s);
    EXPECT_TRUE(sessionWords().startsWith(u"3 "_s)) << qPrintable(sessionWords());
    const ArticleId first = id();
    newArticle();
    EXPECT_TRUE(sessionWords().startsWith(u"0 "_s));
    open(first);
    EXPECT_TRUE(sessionWords().startsWith(u"3 "_s)) << "one that was left goes on";
    restart();
    EXPECT_TRUE(sessionWords().startsWith(u"0 "_s)) << "another session";
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    EXPECT_TRUE(sessionWords().startsWith(u"0 "_s)) << qPrintable(sessionWords());
    EXPECT_TRUE(inStatus<WordCount>(u"wordCount"_s)->toolTip().contains(sessionWords()));
}

TEST_F(FocusModeTest, NothingIsCutInASmallWindowAtTwiceTheSizeOfText)
{
    quit();
    setTextSize(20);
    open(OpenMode::Write);
    start();
    newArticle();
    type(u"một hai ba"_s);
    actions().target->trigger();
    answerTarget(u"1500"_s);
    sheet().setFocus();
    ASSERT_TRUE(QTest::qWaitFor(
        [this] {
            QApplication::setActiveWindow(m_window.get());
            return sheet().hasFocus();
        },
        longWait));
    press(Qt::Key_F11);
    m_window->setMinimumSize(0, 0);
    m_window->resize(1024, 700); // the whole of a small screen
    waitUntilSafe();             // and the line below says so
    for (const QWidget *widget : panels().status->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (!widget->isVisible())
            continue;
        // A text that came this moment is laid out by the next.
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                return widget->width() >= widget->sizeHint().width() &&
                       panels().status->rect().contains(widget->geometry());
            },
            longWait))
            << qPrintable(widget->objectName());
    }
    EXPECT_GE(sheet().width(), sheet().leastWidth());
    press(Qt::Key_Escape);
}

TEST(Targets, AreKeptWithinBoundsNewestFirst)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"toasoan.ini"_s);
    QList<WordTarget> many;
    for (int number = 1; number <= mostTargets + 50; ++number)
        many << WordTarget{ArticleId::make(), number};
    {
        LocalSettings settings(file);
        settings.setTargets(many);
    }
    EXPECT_EQ(LocalSettings(file).targets(), many.first(mostTargets));
    QFile hostile(file);
    ASSERT_TRUE(hostile.open(QIODevice::WriteOnly));
    const QByteArray article = ArticleId::make().toString().toLatin1();
    const QByteArrayList lines{"[writing]", "targets=x 5, " + article + " -4, " + article + " 999999999, 7",
                               "pageWidth=huge"};
    hostile.write(lines.join('\n'));
    hostile.close();
    EXPECT_TRUE(LocalSettings(file).targets().isEmpty());
    EXPECT_EQ(LocalSettings(file).writingRoom(), WritingRoom());
}
