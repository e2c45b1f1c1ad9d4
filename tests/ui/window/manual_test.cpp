// The manual: complete in both languages, readable by keys, searched without marks.

#include "tests/ui/window/window_test.h"
#include "ui/settings/first_start.h"
#include "ui/window/manual_dialog.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTimer>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &language)
{
    QFile file(u":/manual/%1.md"_s.arg(language));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QStringList anchorsOf(const QString &language)
{
    QTextDocument document;
    QStringList anchors;
    for (const ManualHeading &heading : writeManual(textOf(language), document))
        anchors << QString::number(heading.level) + heading.anchor;
    return anchors;
}

class ManualTest : public WindowTest
{
protected:
    ManualDialog *manual() const { return m_window->findChild<ManualDialog *>(); }
    QTextBrowser &text() const { return *named<QTextBrowser>(*manual(), u"manualText"_s); }
    QListWidget &contents() const { return *named<QListWidget>(*manual(), u"manualContents"_s); }
    QString found() const { return named<QLabel>(*manual(), u"manualFound"_s)->text(); }

    QString shownAtTop() const
    {
        return text().cursorForPosition({text().viewport()->width() / 2, 8}).block().text();
    }
};

} // namespace

TEST(Manual, HasTheSameChaptersInBothLanguages)
{
    EXPECT_FALSE(anchorsOf(u"vi"_s).isEmpty());
    EXPECT_EQ(anchorsOf(u"vi"_s), anchorsOf(u"en"_s));
}

TEST(Manual, HasNoLinkThatLeadsNowhereAndNoMarkLeftOver)
{
    static const QRegularExpression link(uR"(\]\(#([\w-]+)\))"_s);
    for (const QString &language : {u"vi"_s, u"en"_s}) {
        const QString text = textOf(language);
        auto each = link.globalMatch(text);
        while (each.hasNext()) {
            const QString to = each.next().captured(1);
            EXPECT_TRUE(text.contains(u"{#%1}"_s.arg(to))) << qPrintable(to);
        }
        QTextDocument document;
        writeManual(text, document);
        const QString shown = document.toPlainText();
        for (const QString &mark : {u"**"_s, u"`"_s, u"{#"_s, u"]("_s, u"\n#"_s})
            EXPECT_FALSE(shown.contains(mark)) << qPrintable(mark);
    }
}

TEST(Manual, SaysWhatFilesCannotEnforce)
{
    for (const QString &language : {u"vi"_s, u"en"_s})
        for (const QString &word : {u"LUKS"_s, u"BitLocker"_s, u"256 MB"_s, u"verify"_s})
            EXPECT_TRUE(textOf(language).section(u"{#limits}"_s, 1).contains(word) ||
                        textOf(language).contains(word))
                << qPrintable(language + word);
}

TEST_F(ManualTest, IsOpenedByItsKeyBesideTheWorkAndOnlyOnce)
{
    start();
    newArticle();
    press(m_window.get(), Qt::Key_F1, Qt::ControlModifier);
    ASSERT_TRUE(manual());
    EXPECT_TRUE(manual()->isVisible());
    EXPECT_FALSE(manual()->isModal()) << "one goes on writing";
    press(m_window.get(), Qt::Key_F1, Qt::ControlModifier);
    EXPECT_EQ(m_window->findChildren<ManualDialog *>().size(), 1);
    press(manual(), Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !manual(); }, longWait));
}

TEST_F(ManualTest, ContentsAndLinksLeadToTheirChapter)
{
    start();
    actions().manual->trigger();
    const auto limits = contents().findItems(u"What a local file can and cannot enforce"_s, Qt::MatchExactly);
    ASSERT_EQ(limits.size(), 1);
    contents().setCurrentItem(limits.first());
    EXPECT_EQ(shownAtTop(), limits.first()->text());

    emit text().anchorClicked(QUrl(u"#four-eyes"_s));
    EXPECT_EQ(shownAtTop(), u"Four eyes"_s);
    EXPECT_EQ(contents().currentItem()->text().trimmed(), u"Four eyes"_s);
}

TEST_F(ManualTest, FindsWordsWithoutTheirMarksByKeysAlone)
{
    start();
    actions().manual->trigger();
    QApplication::setActiveWindow(manual());
    press(manual(), Qt::Key_F, Qt::ControlModifier);
    auto *search = named<QLineEdit>(*manual(), u"manualSearch"_s);
    ASSERT_TRUE(search->hasFocus());
    type(search, u"chua duyet"_s); // CHƯA DUYỆT
    EXPECT_EQ(found(), u"1 of 1"_s);
    EXPECT_EQ(text().textCursor().block().text().count(u"CHƯA DUYỆT"_s), 1);
    search->setText(u"approv"_s);
    EXPECT_TRUE(found().startsWith(u"1 of "_s));
    press(search, Qt::Key_Return);
    EXPECT_TRUE(found().startsWith(u"2 of "_s)) << qPrintable(found());
    press(search, Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_TRUE(found().startsWith(u"1 of "_s));
    search->setText(u"nowhere in it"_s);
    EXPECT_EQ(found(), u"Nothing found"_s);
    press(search, Qt::Key_Escape);
    EXPECT_TRUE(search->text().isEmpty());
    EXPECT_TRUE(manual()->isVisible());
}

TEST_F(ManualTest, KeepsItsPlaceWhenTheColoursChange)
{
    start();
    actions().manual->trigger();
    manual()->showChapter(u"limits"_s);
    const QString before = shownAtTop();
    applyTheme(*qApp, ThemeChoice::Dark);
    QApplication::processEvents();
    EXPECT_EQ(shownAtTop(), before);
}

TEST(FirstStart, SaysWhatTheFolderCannotKeepAndLeadsToTheManual)
{
    bool isAsked = false;
    QTimer::singleShot(0, qApp, [&] {
        auto *page = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        ASSERT_TRUE(page);
        EXPECT_LE(page->height(), 700);
        auto *label = page->findChild<QLabel *>(u"limits"_s);
        EXPECT_TRUE(label && label->isVisible() && page->rect().contains(label->geometry()));
        if (label)
            emit label->linkActivated(u"#limits"_s);
        page->reject();
    });
    askFirstStart(
        nullptr, {u"Tòa soạn"_s, u"Lan"_s, u"/tmp"_s}, [](QWidget *, const QString &) { return QString(); },
        [&](QWidget *) { isAsked = true; });
    EXPECT_TRUE(isAsked);
}
