#include "core/desk/publishing.h"
#include "tests/support/pictures.h"
#include "tests/ui/window/window_test.h"
#include "ui/articles/article_list.h"
#include "ui/articles/details_panel.h"
#include "ui/articles/folder_button.h"
#include "ui/articles/folder_list.h"
#include "ui/articles/history_panel.h"
#include "ui/articles/original_lines.h"
#include "ui/photos/photos_panel.h"
#include "ui/widgets/tag_edit.h"
#include "ui/window/article_header.h"
#include "ui/window/columns.h"
#include "ui/window/status_line.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QTextBrowser>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

class MainWindowTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        start();
    }

    static void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    QString lettersOnSheet()
    {
        QString letters;
        for (const TextField &field : textFields(present()))
            letters += field.text;
        return letters;
    }
};

} // namespace

TEST_F(MainWindowTest, WhatIsTypedIsOnDiskWithoutAskingWithinTwoSeconds)
{
    newArticle();
    type(u"Dân vận khéo ở xã Bình Minh"_s);
    const int promised = 2000;
    ASSERT_TRUE(QTest::qWaitFor([this] { return stored(id()).headline == u"Dân vận khéo ở xã Bình Minh"; },
                                3 * promised * patience)); // a machine may be slow
    EXPECT_TRUE(history(id()).isEmpty());
}

TEST_F(MainWindowTest, WhatWasTypedInACellAMomentAgoIsKeptWhenTheWindowCloses)
{
    Article article = m_newsroom->drafting().create().result().value();
    const Block table = tableBlock(emptyTable(2, 2));
    article.body.blocks = {table};
    ASSERT_TRUE(m_newsroom->drafting().save(article).result());
    open(article.id);
    panels().sheet->editTable(table.id, 0);
    typeHere(u"hòa giải"_s);
    quit();
    EXPECT_EQ(plainText(stored(article.id).body.blocks[0].table.rows[0][0]), u"hòa giải");
}

TEST_F(MainWindowTest, DetailsAndTagsAreSavedLikeTheText)
{
    newArticle();
    auto *tags = panels().details->findChild<TagEdit *>()->findChild<QLineEdit *>();
    type(tags, u"hiến đất"_s);
    press(tags, Qt::Key_Return);
    QLineEdit *byline = nullptr;
    for (QLineEdit *line : panels().details->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == DetailsPanel::tr("Byline"))
            byline = line;
    }
    ASSERT_TRUE(byline);
    type(byline, u"Thu Hằng"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return stored(id()).byline == u"Thu Hằng"; }, longWait));
    EXPECT_EQ(stored(id()).tags, QStringList{u"hiến đất"_s});
}

TEST_F(MainWindowTest, ClosingKeepsEverythingAndARestartComesBackToThePlace)
{
    newArticle();
    const ArticleId article = id();
    type(u"Tít bài\nSa-pô\nĐoạn một"_s);
    const int cursor = sheet().cursorPosition();
    quit();
    EXPECT_EQ(stored(article).headline, u"Tít bài");
    ASSERT_EQ(history(article).size(), 1);
    EXPECT_EQ(history(article).first().kind, RevisionKind::Closed);

    open(OpenMode::Write);
    start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return id() == article; }, longWait));
    EXPECT_EQ(sheet().cursorPosition(), cursor);
    EXPECT_TRUE(sheet().hasFocus());
    EXPECT_EQ(present().headline, u"Tít bài");
}

TEST_F(MainWindowTest, AnArticleAskedForBeforeTheLastOneIsReadStays)
{
    newArticle();
    const ArticleId last = id();
    quit();
    open(OpenMode::Write);
    start();
    actions().newArticle->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return session().isOpen() && id() != last; }, longWait));
    const ArticleId fresh = id();
    type(u"Bài gấp"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return stored(fresh).headline == u"Bài gấp"_s; }, longWait));
    EXPECT_EQ(id(), fresh);
    EXPECT_TRUE(history(fresh).isEmpty()); // nobody went away from it
}

TEST_F(MainWindowTest, SwitchingArticlesKeepsTheOneThatIsLeft)
{
    newArticle();
    const ArticleId first = id();
    type(u"Bài một"_s);
    newArticle();
    EXPECT_NE(id(), first);
    EXPECT_EQ(stored(first).headline, u"Bài một");
    type(u"Bài hai"_s);
    open(first);
    EXPECT_EQ(present().headline, u"Bài một");
}

TEST_F(MainWindowTest, ControlSMakesAVersionAndRestoringItKeepsThePresentTextFirst)
{
    newArticle();
    type(u"Bản đầu"_s);
    actions().keep->trigger();
    waitUntilSafe();
    type(u" và sau"_s);
    waitUntilSafe();
    session().restore(1);
    ASSERT_TRUE(QTest::qWaitFor([this] { return present().headline == u"Bản đầu"; }, longWait));
    bool kept = false;
    for (const Revision &revision : history(id()))
        kept = kept ||
               m_newsroom->drafting().revision(id(), revision.number).result()->headline == u"Bản đầu và sau";
    EXPECT_TRUE(kept);
}

TEST_F(MainWindowTest, APictureIsPutInCaptionedDescribedAndKept)
{
    const QString file = path(u"anh.jpg"_s);
    ASSERT_TRUE(QImage(QSize(640, 480), QImage::Format_RGB32).save(file, "JPG"));
    newArticle();
    type(u"Tít\nSa-pô\nĐoạn"_s);
    m_pictures = {file};
    sheet().actions().picture->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !photosIn(present().body).isEmpty(); }, longWait));
    type(u"Bà con họp tổ"_s);
    panels().side->setCurrentWidget(panels().photos);
    auto *alt = panels().photos->findChild<QPlainTextEdit *>(u"alt"_s);
    ASSERT_TRUE(alt);
    alt->setFocus();
    type(alt, u"Mười người ngồi quanh bàn"_s);
    waitUntilSafe();
    const Article article = stored(id());
    ASSERT_EQ(photosIn(article.body).size(), 1);
    for (const Block &block : article.body.blocks) {
        if (block.kind == BlockKind::Figure) {
            EXPECT_EQ(block.figure.caption, u"Bà con họp tổ");
            EXPECT_EQ(block.figure.alt, u"Mười người ngồi quanh bàn");
        }
    }
}

TEST_F(MainWindowTest, AFileThatIsNoPictureIsRefusedInABanner)
{
    const QString file = path(u"anh.jpg"_s);
    write(file, "this is no picture");
    newArticle();
    m_pictures = {file};
    sheet().actions().picture->trigger();
    waitForNotice();
    EXPECT_TRUE(photosIn(present().body).isEmpty());
}

TEST_F(MainWindowTest, AnArticleInTheTrashCanBeTakenBackAtOnce)
{
    newArticle();
    const ArticleId article = id();
    type(u"Bài bỏ nhầm"_s);
    actions().trash->trigger();
    waitForNotice();
    EXPECT_FALSE(session().isOpen());
    EXPECT_EQ(stored(article).stage, Stage::Trashed);
    takeBack();
    ASSERT_TRUE(QTest::qWaitFor([&] { return id() == article; }, longWait));
    EXPECT_EQ(stored(article).stage, Stage::Draft);
    EXPECT_EQ(stored(article).headline, u"Bài bỏ nhầm");
}

TEST_F(MainWindowTest, AnImportedTextIsOpenedAsADraft)
{
    const QString file = path(u"bai.txt"_s);
    write(file, "Thôn Đông chung tay làm đường\n\nĐường mới dài ba trăm mét.\n\nBà con góp công, góp đất.\n");
    m_imports = {file};
    actions().import->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return session().isOpen(); }, longWait));
    EXPECT_EQ(present().headline, u"Thôn Đông chung tay làm đường");
}

TEST_F(MainWindowTest, WhatWasGuessedOfAFileIsSaidAboveIt)
{
    const QString file = path(u"cu.txt"_s);
    write(file, "C\xabng t\xb8"
                "c d\xa9n v\xcbn\n\nX\xb7 t\xe6 ch\xf8"
                "c h\xe9i ngh\xde.\n");
    m_imports = {file};
    actions().import->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return session().isOpen(); }, longWait));
    EXPECT_EQ(present().headline, u"Công tác dân vận");
    EXPECT_TRUE(notices().join(u'\n').contains(u"TCVN3"_s));
}

TEST_F(MainWindowTest, TheFileAnArticleCameFromIsWithItsDetails)
{
    write(path(u"bài.txt"_s), "Thôn Đông làm đường\n\nĐường mới dài ba trăm mét.\n");
    m_imports = {path(u"bài.txt"_s)};
    actions().import->trigger();
    auto &lines = panels().details->originals();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !lines.isHidden(); }, longWait));
    const auto button = [&](const QString &name) {
        for (auto *each : lines.findChildren<QPushButton *>())
            if (each->accessibleName().contains(name))
                return each;
        return static_cast<QPushButton *>(nullptr);
    };
    button(u"Open"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_opened.size() == 1; }, longWait));
    EXPECT_TRUE(m_opened[0].endsWith(u"bai.txt"_s));
    ASSERT_TRUE(QFile::remove(path(u"bài.txt"_s)));
    button(u"Save"_s)->click();
    EXPECT_TRUE(QTest::qWaitFor([this] { return QFile::exists(path(u"bài.txt"_s)); }, longWait));
    newArticle();
    EXPECT_TRUE(QTest::qWaitFor([&] { return lines.isHidden(); }, longWait));
}

TEST_F(MainWindowTest, SeveralFilesComeInWithASentenceEach)
{
    write(path(u"mot.txt"_s), "Thôn Đông làm đường\n\nĐường mới dài ba trăm mét.\n");
    write(path(u"hai.md"_s), "# Nghe dân nói\n\n---\n\nĐoạn một.\n");
    write(path(u"ba.jpg"_s), "\xff\xd8\xff\xe0");
    m_imports = {path(u"mot.txt"_s), path(u"hai.md"_s), path(u"ba.jpg"_s), path(u"khong-co.txt"_s)};
    actions().import->trigger();
    auto *dialog = m_window->findChild<QDialog *>(u"importDialog"_s);
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(dialog->isModal()); // one can go on writing
    auto *list = dialog->findChild<QListWidget *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->count() == 4; }, longWait));
    EXPECT_TRUE(list->item(0)->text().contains(u"Thôn Đông làm đường"_s));
    EXPECT_TRUE(list->item(1)->text().contains(u"Nghe dân nói"_s));
    EXPECT_TRUE(list->item(2)->text().contains(u"ba.jpg"_s));
    EXPECT_TRUE(list->item(3)->text().contains(u"khong-co.txt"_s));
    ASSERT_TRUE(QTest::qWaitFor([this] { return session().isOpen(); }, longWait));
    EXPECT_EQ(present().headline, u"Thôn Đông làm đường"); // the first of them
    EXPECT_EQ(m_newsroom->drafting().list({.limit = 9}).result().value().articles.size(), 2);

    emit list->itemActivated(list->item(1));
    ASSERT_TRUE(QTest::qWaitFor([this] { return present().headline == u"Nghe dân nói"; }, longWait));
    EXPECT_FALSE(notices().isEmpty()); // the rule that was left out
    dialog->close();
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return !m_window->findChild<QDialog *>(u"importDialog"_s); }, longWait));
}

TEST_F(MainWindowTest, AFileComesBackAsAVersionAndIsCompared)
{
    newArticle();
    type(u"Cả bản giữ bến nước\nBến có người trông."_s);
    const ArticleId article = id();
    const auto files =
        m_newsroom->publishing().exportTo(present(), {OutputFormat::Docx}, path(u"gửi"_s), {}).result();
    ASSERT_TRUE(files);
    type(u" Sửa sau khi gửi."_s); // and not saved yet
    m_imports = {files->front()};
    m_returning = std::nullopt;
    actions().import->trigger();
    QTest::qWait(300);
    EXPECT_TRUE(lettersOnSheet().contains(u"Sửa sau khi gửi"_s)); // nothing was taken in

    m_returning = Returning::AsRevision;
    actions().import->trigger();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return id() == article && !lettersOnSheet().contains(u"Sửa"_s); }, longWait));
    EXPECT_EQ(m_newsroom->drafting().list({.limit = 9}).result().value().articles.size(), 1);
    EXPECT_TRUE(panels().history->isVisible());
    auto *comparison = panels().history->findChild<QTextBrowser *>();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return comparison->toPlainText().contains(u"Sửa sau khi gửi"_s); }, longWait));

    m_returning = Returning::AsNew;
    actions().import->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return session().isOpen() && id() != article; }, longWait));
}

TEST_F(MainWindowTest, StoppingLeavesTheOtherFilesOut)
{
    for (int i = 0; i < 40; ++i) {
        write(path(u"%1.txt"_s.arg(i)), "Bài\n\nĐoạn.\n");
        m_imports += path(u"%1.txt"_s.arg(i));
    }
    actions().import->trigger();
    auto *dialog = m_window->findChild<QDialog *>(u"importDialog"_s);
    ASSERT_TRUE(dialog);
    dialog->reject();
    auto *list = dialog->findChild<QListWidget *>();
    auto *button = dialog->findChild<QPushButton *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return button->isEnabled(); }, longWait));
    EXPECT_LT(list->count(), 40);
    EXPECT_EQ(m_newsroom->drafting().list({.limit = 99}).result().value().articles.size(), list->count());
}

TEST_F(MainWindowTest, TextPastedInAnOldEncodingIsConvertedOnRequest)
{
    newArticle();
    type(u"Tít bài"_s);
    QApplication::clipboard()->setText(u"Céng hoµ x· héi chñ nghÜa"_s);
    sheet().setCursorPosition(7);
    sheet().paste();
    ASSERT_TRUE(notices().join(u'\n').contains(u"TCVN3"_s));
    panels().notices->findChild<QPushButton *>()->click();
    EXPECT_EQ(present().headline, u"Tít bàiCộng hoà xã hội chủ nghĩa");
    EXPECT_TRUE(notices().isEmpty());
}

TEST_F(MainWindowTest, ExportTakesTwoKeys)
{
    newArticle();
    type(u"Bài để xuất\nSa-pô\nĐoạn một."_s);
    actions().exportArticle->trigger();
    auto *dialog = m_window->findChild<QDialog *>(u"exportDialog"_s);
    ASSERT_TRUE(dialog);
    QLineEdit *folder = dialog->findChild<QLineEdit *>();
    // The folder of last time comes from the store, whose answers come in the order they were asked for.
    m_newsroom->publishing().lastChoice().waitForFinished();
    QApplication::processEvents();
    folder->setText(path(u"xuat"_s));
    press(dialog, Qt::Key_Return);
    const QString page = path(u"xuat/bai-de-xuat.html"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(page); }, longWait));
    QFile html(page);
    ASSERT_TRUE(html.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(html.readAll()).contains(u"Bài để xuất"));
}

TEST_F(MainWindowTest, SearchingFindsAnArticleByUnmarkedWords)
{
    newArticle();
    type(u"Hiến đất làm đường"_s);
    waitUntilSafe();
    actions().search->trigger();
    auto *field = panels().list->findChild<QLineEdit *>(u"searchField"_s);
    type(field, u"hien dat"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return panels().list->model().rowCount() == 1; }, longWait));
    type(field, u" khong co"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return panels().list->model().rowCount() == 0; }, longWait));
}

TEST_F(MainWindowTest, EscapeLeadsBackToTheText)
{
    newArticle();
    for (QAction *panel : actions().sidePanels.mid(1)) { // nothing to correct: nothing to go to
        if (!panel->isVisible())
            continue; // one who works alone has no desks
        panel->trigger();
        ASSERT_FALSE(sheet().hasFocus()) << qPrintable(panel->text());
        press(Qt::Key_Escape);
        EXPECT_TRUE(sheet().hasFocus()) << qPrintable(panel->text());
    }
    actions().search->trigger();
    press(Qt::Key_Escape);
    EXPECT_TRUE(sheet().hasFocus());
}

TEST_F(MainWindowTest, ALongNoticeIsThereToItsLastLine)
{
    newArticle();
    m_window->resize(1024, 700);
    panels().notices->show(
        u"x"_s, Notices::Kind::Warning,
        u"Một câu dài nói điều gì đã hỏng, vì sao, và người viết làm gì tiếp theo. "_s.repeated(4),
        {{u"Thử lại"_s, [] {}}});
    QApplication::processEvents();
    const auto *label = panels().notices->findChild<QLabel *>();
    EXPECT_GE(label->height(), label->heightForWidth(label->width()));
    EXPECT_TRUE(panels().notices->rect().contains(label->parentWidget()->geometry()));
}

TEST_F(MainWindowTest, TabLeadsThroughTheWindowInTheOrderOfReading)
{
    m_window->resize(1400, 2000);
    newArticle();
    panels().side->setCurrentWidget(panels().details);
    panels().notices->show(u"x"_s, Notices::Kind::Information, u"Một câu"_s, {{u"Đi"_s, [] {}}});
    QApplication::processEvents();
    const QList<const QWidget *> columns{panels().folders, panels().list, panels().notices, panels().header,
                                         panels().sheet,   panels().side, panels().status};
    panels().folders->findChild<QPushButton *>()->setFocus();
    qsizetype column = 0;
    int below = 0;
    QSet<qsizetype> seen;
    QSet<const QWidget *> been;
    while (been.size() < 100) {
        QWidget *const focus = QApplication::focusWidget();
        ASSERT_TRUE(focus);
        if (been.contains(focus))
            break;
        been << focus;
        const auto at = std::find_if(columns.begin(), columns.end(),
                                     [focus](const QWidget *part) {
                                         return part == focus || part->isAncestorOf(focus);
                                     }) -
                        columns.begin();
        ASSERT_LT(at, columns.size()) << focus->metaObject()->className();
        const int y = focus->mapTo(m_window.get(), QPoint(0, focus->height() / 2)).y();
        EXPECT_TRUE(at > column || (at == column && y >= below - 4))
            << focus->metaObject()->className() << ' ' << qPrintable(focus->accessibleName());
        column = at;
        below = y;
        seen << at;
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    EXPECT_EQ(seen.size(), columns.size());
    EXPECT_TRUE(panels().folders->isAncestorOf(QApplication::focusWidget())); // and round again
}

TEST_F(MainWindowTest, HowTypingIsHelpedIsChosenInAMenuAndRemembered)
{
    EXPECT_TRUE(actions().marks->isChecked());
    EXPECT_TRUE(actions().printed->isChecked());
    actions().printed->trigger();
    newArticle();
    type(u"Thăm \"hộ nghèo\""_s);
    type(u"\n\n> Lời bà con"_s);
    Article article;
    sheet().writeTo(article);
    EXPECT_EQ(article.headline, u"Thăm \"hộ nghèo\""_s);
    ASSERT_EQ(article.body.blocks.size(), 1);
    EXPECT_EQ(article.body.blocks[0].kind, BlockKind::Quote);
    quit();
    start();
    EXPECT_TRUE(actions().marks->isChecked());
    EXPECT_FALSE(actions().printed->isChecked());
}

TEST_F(MainWindowTest, HighContrastIsChosenInAMenuAndRemembered)
{
    QAction *contrast = actions().themes[ThemeChoice::Contrast];
    EXPECT_FALSE(contrast->isChecked());
    contrast->trigger();
    EXPECT_EQ(currentScheme(), Scheme::Contrast);
    EXPECT_EQ(m_window->palette().color(QPalette::Base), color(Tint::Paper, Scheme::Contrast));
    restart();
    EXPECT_TRUE(actions().themes[ThemeChoice::Contrast]->isChecked());
}

TEST_F(MainWindowTest, ANarrowWindowKeepsTheMeasureOfTheSheetAndAWideOneBringsTheColumnsBack)
{
    newArticle();
    m_window->resize(1024, 700);
    QApplication::processEvents();
    EXPECT_GE(sheet().width(), sheet().leastWidth());
    EXPECT_TRUE(panels().folders->isHidden());
    EXPECT_TRUE(panels().listShown());
    EXPECT_TRUE(panels().sideShown());
    EXPECT_TRUE(panels().list->findChild<FolderButton *>()->isVisible());

    m_window->resize(800, 520);
    QApplication::processEvents();
    EXPECT_GE(sheet().width(), sheet().leastWidth());
    EXPECT_FALSE(panels().listShown());
    EXPECT_FALSE(actions().lists->isChecked());
    actions().lists->trigger(); // asked for, it comes whatever the room
    EXPECT_TRUE(panels().listShown());
    EXPECT_TRUE(actions().lists->isChecked());
    EXPECT_FALSE(panels().sideShown());

    m_window->resize(1400, 800);
    QApplication::processEvents();
    EXPECT_FALSE(panels().folders->isHidden());
    EXPECT_TRUE(panels().listShown());
    EXPECT_TRUE(panels().sideShown());
    EXPECT_FALSE(panels().list->findChild<FolderButton *>()->isVisible());
}

// Whether a control shows all its words, and stands where it can be seen.
static bool isWhole(const QWidget *control)
{
    const QWidget *parent = control->parentWidget();
    return control->width() >= control->minimumSizeHint().width() &&
           parent->rect().adjusted(-1, -1, 1, 1).contains(control->geometry());
}

TEST_F(MainWindowTest, NothingIsCutInASmallWindowAlsoAtTwiceTheSizeOfText)
{
    for (const double points : {10.0, 15.0, 20.0}) {
        quit();
        setTextSize(points);
        open(OpenMode::Write);
        start();
        newArticle();
        m_window->resize(1024, 700);
        sheet().actions().find->trigger();
        actions().keepNamed->trigger();
        for (QAction *panel : actions().sidePanels) {
            panel->trigger();
            QApplication::processEvents();
            int seen = 0;
            for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
                if (!button->isVisible() || qobject_cast<QTabBar *>(button->parentWidget()) ||
                    button->parentWidget()->inherits("QComboBox"))
                    continue;
                ++seen;
                // A text that came this moment is laid out by the next.
                EXPECT_TRUE(QTest::qWaitFor([&] { return isWhole(button); }, longWait))
                    << points << ' ' << qPrintable(panel->text()) << ": " << button->metaObject()->className()
                    << ' ' << qPrintable(button->text() + button->accessibleName());
            }
            EXPECT_GT(seen, 12);
        }
        EXPECT_GE(sheet().width(), 320);
    }
}

TEST_F(MainWindowTest, F9LeavesTheSheetAloneAndBringsTheColumnsBackAlsoWhereThereIsLittleRoom)
{
    newArticle();
    for (const QSize size : {QSize(1400, 800), QSize(800, 520)}) {
        m_window->resize(size);
        QApplication::processEvents();
        actions().panels->trigger();
        EXPECT_FALSE(panels().listShown() || panels().sideShown());
        actions().panels->trigger();
        EXPECT_TRUE(panels().sideShown());
    }
}

TEST_F(MainWindowTest, WhatAPersonHidStaysHiddenAfterARestartAndFullScreenIsNoReasonToForget)
{
    m_window->resize(1400, 800);
    actions().lists->trigger();
    actions().fullScreen->trigger();
    EXPECT_FALSE(panels().sideShown());
    actions().fullScreen->trigger();
    EXPECT_TRUE(panels().sideShown());
    EXPECT_FALSE(panels().listShown());
    restart();
    m_window->resize(1400, 800);
    QApplication::processEvents();
    EXPECT_TRUE(panels().sideShown());
    EXPECT_FALSE(panels().listShown());
}

TEST_F(MainWindowTest, TheFolderButtonLeadsToTheTrash)
{
    newArticle();
    m_window->resize(1024, 700);
    QApplication::processEvents();
    auto *button = panels().list->findChild<FolderButton *>();
    emit button->menu()->aboutToShow();
    button->menu()->actions().last()->trigger();
    EXPECT_EQ(panels().folders->chosen(), Stage::Trashed);
    ASSERT_TRUE(QTest::qWaitFor([this] { return panels().list->model().rowCount() == 0; }, longWait));
}

TEST_F(MainWindowTest, TheListShowsAnArticleUnderItsHeadlineAsSoonAsItIsSaved)
{
    newArticle();
    type(u"Tít mới"_s);
    waitUntilSafe();
    const QModelIndex row = panels().list->model().indexOf(id());
    ASSERT_TRUE(row.isValid());
    EXPECT_EQ(row.data().toString(), u"Tít mới");
}

TEST_F(MainWindowTest, EveryControlThatTakesTheKeyboardHasAName)
{
    newArticle();
    const auto widgets = m_window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool ours = widget->inherits("QLineEdit") || widget->inherits("QAbstractItemView") ||
                          widget->inherits("QComboBox") || widget->inherits("QPlainTextEdit");
        if (!ours || widget->parentWidget()->inherits("QComboBox") || widget->inherits("QComboBoxListView") ||
            (widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        const bool named = !widget->accessibleName().isEmpty() ||
                           (widget->parentWidget() && !widget->parentWidget()->accessibleName().isEmpty());
        EXPECT_TRUE(named) << widget->parentWidget()->metaObject()->className() << ' '
                           << widget->metaObject()->className() << ' ' << qPrintable(widget->objectName());
    }
}
