#include "ui/publish/export_desk.h"

#include "core/desk/drafting.h"
#include "core/desk/publishing.h"
#include "tests/support/newsroom.h"
#include "tests/support/pictures.h"
#include "tests/support/watched.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

class ExportDeskTest : public NewsroomTest
{
protected:
    std::unique_ptr<QWidget> m_window;
    ExportDesk *m_desk = nullptr;

    void SetUp() override
    {
        NewsroomTest::SetUp();
        m_window = std::make_unique<QWidget>();
        m_desk = new ExportDesk(
            m_newsroom->publishing(), [this](QWidget *, const QString &) { return folder(); },
            [](const QString &) {}, m_window.get());
        m_window->show();
    }
    void TearDown() override { m_window.reset(); }

    QString folder() const { return path(u"xuất"_s); }

    // An article of many pictures, each a file of its own.
    Article manyPictures()
    {
        Article article = m_newsroom->drafting().create().result().value();
        article.headline = u"Nhiều ảnh"_s;
        for (int number = 0; number < 12; ++number) {
            Block figure;
            figure.kind = BlockKind::Figure;
            figure.figure.photo =
                m_newsroom->drafting().addPhoto(pictureBytes(600 + number, 400), u"a"_s).result()->id;
            figure.figure.caption = u"Ảnh %1"_s.arg(number);
            article.body.blocks << figure;
        }
        return article;
    }

    // The dialog as Ctrl+E opens it, into a folder of the test.
    ExportDialog *begin(const Article &article)
    {
        m_desk->exportArticle(article);
        auto *dialog = m_window->findChild<ExportDialog *>();
        QApplication::setActiveWindow(dialog);
        // What was chosen last time comes from the store, whose answers come in the order they were asked
        // for.
        m_newsroom->publishing().lastChoice().waitForFinished();
        QApplication::processEvents();
        dialog->setFolder(folder());
        return dialog;
    }

    static bool says(const ExportDialog *dialog, const QString &sentence)
    {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(sentence); });
    }
    static QCheckBox *box(const ExportDialog *dialog, const QString &label)
    {
        const auto boxes = dialog->findChildren<QCheckBox *>();
        const auto found = std::find_if(boxes.begin(), boxes.end(),
                                        [&](const QCheckBox *box) { return box->text() == label; });
        return found == boxes.end() ? nullptr : *found;
    }
    qsizetype files() const { return QDir(folder()).entryList(QDir::Files).size(); }
};

} // namespace

TEST_F(ExportDeskTest, ShowsHowFarItIs)
{
    ExportDialog *dialog = begin(manyPictures());
    auto *bar = dialog->findChild<QProgressBar *>();
    QList<int> values;
    QObject::connect(bar, &QProgressBar::valueChanged, bar, [&](int value) { values << value; });
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_TRUE(bar->isVisible());
    ASSERT_TRUE(QTest::qWaitFor([this] { return files() == 14; }, longWait));
    ASSERT_TRUE(QTest::qWaitFor([bar] { return !bar->isVisible(); }, longWait));
    // How often is the machine's affair; that it says so before the end is ours.
    EXPECT_TRUE(std::any_of(values.begin(), values.end(),
                            [bar](int value) { return value > bar->minimum() && value < bar->maximum(); }));
    EXPECT_TRUE(std::is_sorted(values.begin(), values.end()));
}

TEST_F(ExportDeskTest, EscapeEndsTheWorkFirstAndClosesThen)
{
    ExportDialog *dialog = begin(manyPictures());
    QSignalSpy exported(m_desk, &ExportDesk::exported);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTest::keyClick(dialog, Qt::Key_Escape);
    ASSERT_TRUE(dialog->isVisible());
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return says(dialog, ExportDialog::tr("Cancelled. No file was made.")); }, longWait));
    EXPECT_EQ(files(), 0);
    EXPECT_TRUE(exported.isEmpty());

    QTest::keyClick(dialog, Qt::Key_Return); // and once more, to the end
    ASSERT_TRUE(QTest::qWaitFor([&] { return !exported.isEmpty(); }, longWait));
    EXPECT_EQ(files(), 14);
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(ExportDeskTest, EnterPressedTwiceDoesNotEndWhatItBegan)
{
    ExportDialog *dialog = begin(manyPictures());
    QSignalSpy exported(m_desk, &ExportDesk::exported);
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : dialog, Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : dialog, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !exported.isEmpty(); }, longWait));
    EXPECT_EQ(files(), 14);
}

TEST_F(ExportDeskTest, AFolderThatCannotBeMadeIsOneSentenceAndAnotherOneWorks)
{
    ExportDialog *dialog = begin(manyPictures());
    dialog->setFolder(u"/proc/khong-duoc"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(dialog, u"/proc/khong-duoc"_s); }, longWait));
    dialog->setFolder(folder());
    QTest::keyClick(dialog, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return files() == 14; }, longWait));
}

TEST_F(ExportDeskTest, AsksHowPicturesGoWithAWordFileAndRemembersIt)
{
    const Article article = manyPictures();
    ExportDialog *dialog = begin(article);
    QCheckBox *word = box(dialog, ExportDialog::tr("A Word file for newspapers (DOCX)"));
    QCheckBox *placed = box(dialog, ExportDialog::tr("Pictures in the text, not beside it"));
    QCheckBox *zip = box(dialog, ExportDialog::tr("Original photos in one ZIP file"));
    ASSERT_TRUE(word && placed && zip);
    EXPECT_FALSE(word->isChecked() || placed->isEnabled() || zip->isEnabled());
    const auto press = [](QCheckBox *box) {
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
    };
    press(box(dialog, ExportDialog::tr("A page for the web (HTML)")));
    press(box(dialog, ExportDialog::tr("A document for print (PDF)")));
    press(word);
    EXPECT_TRUE(placed->isEnabled() && zip->isEnabled());
    press(placed);
    EXPECT_FALSE(zip->isEnabled());
    press(placed);
    press(zip);
    QTest::keyClick(dialog, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return files() == 2; }, longWait));
    const ExportChoice chosen = dialog->choice();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return says(dialog, ExportDialog::tr("%n files are ready.", nullptr, 2)); }, longWait));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    EXPECT_EQ(begin(article)->choice(), chosen);
}

TEST_F(ExportDeskTest, WhatIsRememberedDoesNotDisturbWorkThatBegan)
{
    ExportDialog *dialog = begin(manyPictures());
    QTest::keyClick(dialog, Qt::Key_Return);
    const ExportChoice before = dialog->choice();
    dialog->setChoice({{OutputFormat::Odt}, u"/khác"_s, {}});
    EXPECT_EQ(dialog->choice(), before);
    ASSERT_TRUE(QTest::qWaitFor([this] { return files() == 14; }, longWait));
}
