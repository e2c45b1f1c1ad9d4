#include "core/desk/drafting.h"
#include "tests/support/work_time.h"
#include "tests/ui/editor/typing.h"
#include "ui/editor/link_dialog.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QClipboard>
#include <QMimeData>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTextLayout>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace toasoan;

TEST(SheetTyping, GoesFromTheHeadlineThroughTheStandfirstToTheText)
{
    Desk desk(blankArticle(QDateTime()));
    desk.type(u"Ngày hội đại đoàn kết"_s);
    desk.press(Qt::Key_Return);
    desk.type(u"Ở thôn Đoài."_s);
    desk.press(Qt::Key_Return);
    desk.type(u"Sáng nay"_s);
    desk.press(Qt::Key_Return);
    desk.type(u"Chiều nay"_s);
    const Article article = desk.article();
    EXPECT_EQ(article.headline, u"Ngày hội đại đoàn kết"_s);
    EXPECT_EQ(article.standfirst, u"Ở thôn Đoài."_s);
    EXPECT_EQ(desk.body(), u"p:Sáng nay|p:Chiều nay"_s);
    EXPECT_EQ(desk.sheet.words(), 5 + 3 + 4);
}

TEST(SheetTyping, GivesTheNewHalfOfASplitParagraphANewIdAndUndoTakesItBack)
{
    const Article article = articleOf({paragraph(u"Một hai"_s)});
    const BlockId id = article.body.blocks[0].id;
    Desk desk(article);
    desk.put(2, 3);
    desk.press(Qt::Key_Return);
    ASSERT_EQ(desk.body(), u"p:Một|p: hai"_s);
    EXPECT_EQ(desk.article().body.blocks[0].id, id);
    EXPECT_NE(desk.article().body.blocks[1].id, id);
    desk.press(Qt::Key_Backspace);
    EXPECT_EQ(desk.body(), u"p:Một hai"_s);
    EXPECT_EQ(desk.article().body.blocks[0].id, id);
    desk.sheet.undo();
    desk.sheet.undo();
    EXPECT_EQ(desk.article().body, article.body);
}

TEST(SheetTyping, KeepsTheIdWithTheWordsWhenALineIsOpenedAboveThem)
{
    const Article article = articleOf({paragraph(u"Một"_s)});
    Desk desk(article);
    desk.put(2, 0);
    desk.press(Qt::Key_Return);
    ASSERT_EQ(desk.body(), u"p:|p:Một"_s);
    EXPECT_EQ(desk.article().body.blocks[1].id, article.body.blocks[0].id);
}

TEST(SheetTyping, MakesAParagraphAfterAHeading)
{
    Desk desk(articleOf({heading(u"Tít xen"_s, 3)}));
    desk.put(2, 7);
    desk.press(Qt::Key_Return);
    desk.type(u"Chữ"_s);
    EXPECT_EQ(desk.body(), u"h3:Tít xen|p:Chữ"_s);
}

TEST(SheetTyping, LeavesAListByEnterOnAnEmptyItem)
{
    Desk desk(articleOf({listItem(u"Một"_s)}));
    desk.put(2, 3);
    desk.press(Qt::Key_Return);
    desk.type(u"Hai"_s);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    desk.type(u"Hết"_s);
    EXPECT_EQ(desk.body(), u"ul0:Một|ul0:Hai|p:Hết"_s);
}

TEST(SheetTyping, GoesDeeperInAListByTabToDepthFourAndBack)
{
    Desk desk(articleOf({listItem(u"Một"_s, ListStyle::Numbered)}));
    desk.put(2, 0);
    desk.press(Qt::Key_Tab, Qt::NoModifier, 6);
    EXPECT_EQ(desk.body(), u"ol4:Một"_s);
    desk.press(Qt::Key_Backtab, Qt::ShiftModifier, 6);
    EXPECT_EQ(desk.body(), u"ol0:Một"_s);
}

TEST(SheetTyping, GoesThroughCaptionAndCreditOfAFigureToANewParagraph)
{
    Desk desk(articleOf({paragraph(u"Trước"_s)}));
    desk.put(2, 5);
    desk.sheet.insertFigure(Figure{PhotoId::make(), {}, {}, {}});
    desk.type(u"Bà con ra đồng"_s);
    desk.press(Qt::Key_Return);
    desk.type(u"Lan Anh"_s);
    desk.press(Qt::Key_Return);
    desk.type(u"Sau"_s);
    EXPECT_EQ(desk.body(), u"p:Trước|fig:Bà con ra đồng/Lan Anh|p:Sau"_s);
    EXPECT_EQ(desk.sheet.fault(), QString());
}

TEST(SheetTyping, RemovesAFigureOnlyByASecondBackspace)
{
    const Article article =
        articleOf({paragraph(u"Trước"_s), captioned(u"Chú"_s, u"Lan"_s), paragraph(u"Sau"_s)});
    Desk desk(article);
    desk.put(6, 0);
    desk.press(Qt::Key_Backspace);
    EXPECT_EQ(desk.body(), u"p:Trước|fig:Chú/Lan|p:Sau"_s);
    EXPECT_TRUE(desk.sheet.textCursor().hasSelection());
    desk.press(Qt::Key_Backspace);
    EXPECT_EQ(desk.body(), u"p:Trước|p:Sau"_s);
    desk.sheet.undo();
    EXPECT_EQ(desk.article().body, article.body);
}

TEST(SheetTyping, RemovesAFigureFromItsCaptionOnlyByASecondBackspace)
{
    Desk desk(articleOf({captioned(u"Chú"_s), paragraph(u"Sau"_s)}));
    desk.put(3, 0);
    desk.press(Qt::Key_Backspace);
    EXPECT_EQ(desk.body(), u"fig:Chú/|p:Sau"_s);
    desk.press(Qt::Key_Backspace);
    EXPECT_EQ(desk.body(), u"p:Sau"_s);
}

TEST(SheetTyping, NeverLosesACaptionToDeleteAtTheEdgesOfAFigure)
{
    Desk desk(articleOf({paragraph(u"Trước"_s), captioned(u"Chú"_s, u"Lan"_s), paragraph(u"Sau"_s)}));
    desk.put(4, 3);
    desk.press(Qt::Key_Delete);
    desk.put(5, 3);
    desk.press(Qt::Key_Delete);
    desk.put(5, 0);
    desk.press(Qt::Key_Backspace);
    EXPECT_EQ(desk.body(), u"p:Trước|fig:Chú/Lan|p:Sau"_s);
    desk.put(2, 5);
    desk.press(Qt::Key_Delete);
    EXPECT_EQ(desk.body(), u"p:Trước|fig:Chú/Lan|p:Sau"_s);
    EXPECT_EQ(desk.sheet.fault(), QString());
}

TEST(SheetTyping, ReplacesASelectionThatRunsIntoACaptionByWhatIsTyped)
{
    const Article article =
        articleOf({paragraph(u"Trước"_s), captioned(u"Chú thích"_s), paragraph(u"Sau"_s)});
    Desk desk(article);
    desk.select(2, 2, 4, 4);
    desk.type(u"X"_s);
    EXPECT_EQ(desk.body(), u"p:TrX|fig:thích/|p:Sau"_s);
    desk.sheet.undo();
    EXPECT_EQ(desk.article().body, article.body);
}

TEST(SheetTyping, KeepsHeadlineAndStandfirstWhenEverythingIsReplaced)
{
    const Article article = articleOf({paragraph(u"Một"_s), captioned(u"Chú"_s), heading(u"Hai"_s)});
    Desk desk(article);
    desk.sheet.selectAll();
    desk.type(u"Mới"_s);
    EXPECT_EQ(desk.article().headline, u"Mới"_s);
    EXPECT_EQ(desk.article().standfirst, QString());
    EXPECT_EQ(desk.sheet.fault(), QString());
    while (desk.sheet.document()->isUndoAvailable())
        desk.sheet.undo();
    EXPECT_EQ(desk.article().body, article.body);
    EXPECT_EQ(desk.article().headline, article.headline);
}

TEST(SheetTyping, WritesIntoTheCaptionWhenAPictureIsPicked)
{
    Desk desk(articleOf({paragraph(u"Trước"_s), captioned(u"Chú"_s)}));
    desk.select(3, 0, 3, 1);
    desk.type(u" thích"_s);
    EXPECT_EQ(desk.body(), u"p:Trước|fig:Chú thích/"_s);
}

TEST(SheetTyping, OpensALineAboveAFigureThatBeginsTheText)
{
    Desk desk(articleOf({captioned(u"Chú"_s)}));
    desk.put(2, 0);
    desk.press(Qt::Key_Return);
    desk.type(u"Đầu"_s);
    EXPECT_EQ(desk.body(), u"p:Đầu|fig:Chú/"_s);
}

TEST(SheetTyping, AsksForAPictureOrItsDetailsByEnterOnAFigure)
{
    const PhotoId photo = PhotoId::make();
    const Block empty = captioned(u"Chú"_s);
    const Block full = figureBlock(Figure{photo, {}, {}, {}});
    Desk desk(articleOf({empty, full}));
    QSignalSpy wanted(&desk.sheet, &Sheet::pictureWantedFor);
    QSignalSpy details(&desk.sheet, &Sheet::figureActivated);
    desk.put(2, 1);
    desk.press(Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<BlockId>(), empty.id);
    desk.put(5, 1);
    desk.press(Qt::Key_Return);
    ASSERT_EQ(details.size(), 1);
    EXPECT_EQ(details[0][0].value<BlockId>(), full.id);
}

TEST(SheetTyping, SetsAPhotoAndItsDescriptionAndUndoesThem)
{
    const Block figure = captioned(u"Chú"_s);
    Desk desk(articleOf({figure}));
    const PhotoId photo = PhotoId::make();
    desk.sheet.setFigurePhoto(figure.id, photo);
    desk.sheet.setFigureAlt(figure.id, u"Một con đường"_s);
    Figure wanted{photo, u"Chú"_s, {}, u"Một con đường"_s};
    EXPECT_EQ(desk.article().body.blocks[0].figure, wanted);
    desk.sheet.undo();
    desk.sheet.undo();
    EXPECT_TRUE(desk.article().body.blocks[0].figure.photo.isNull());
}

TEST(SheetTyping, ComposesVietnameseInEveryPartOfTheSheet)
{
    Desk desk(articleOf({paragraph(u""_s), captioned(u""_s)}));
    const QList<int> places{0, 1, 2, 4, 5};
    for (const int place : places) {
        desk.put(place, static_cast<int>(desk.sheet.document()->findBlockByNumber(place).text().size()));
        QSignalSpy edited(&desk.sheet, &Sheet::edited);
        desk.compose(u"vi"_s);
        desk.compose(u"việ"_s);
        EXPECT_EQ(edited.size(), 0) << place;
        desk.commit(u"việt"_s);
        EXPECT_GE(edited.size(), 1) << place;
        EXPECT_EQ(desk.sheet.fault(), QString()) << place;
    }
    const Article article = desk.article();
    EXPECT_EQ(article.headline, u"Tít bàiviệt"_s);
    EXPECT_EQ(article.standfirst, u"Sa-pô của bàiviệt"_s);
    EXPECT_EQ(desk.body(), u"p:việt|fig:việt/việt"_s);
}

TEST(SheetTyping, ReplacesASelectionAcrossAFigureByWhatIsComposed)
{
    Desk desk(articleOf({paragraph(u"Trước"_s), captioned(u"Chú"_s), paragraph(u"Sau"_s)}));
    desk.select(2, 2, 6, 1);
    desk.commit(u"ờ"_s);
    EXPECT_EQ(desk.body(), u"p:Trờau"_s);
    EXPECT_EQ(desk.sheet.fault(), QString());
}

TEST(SheetTyping, StoresLettersTypedApartAsOne)
{
    Desk desk(articleOf({paragraph(u""_s)}));
    desk.put(2);
    desk.type(u"ti\u00ea\u0301ng"_s);
    EXPECT_EQ(desk.body(), u"p:ti\u1ebfng"_s);
    EXPECT_EQ(desk.sheet.document()->lastBlock().text(), u"ti\u1ebfng"_s)
        << "marks of the proofreader count on it";
}

TEST(SheetTyping, MakesWordsBoldItalicAndLinksByKeyboard)
{
    Desk desk(articleOf({paragraph(u"Một hai ba"_s)}));
    SheetServices services;
    services.askLink = [](QWidget *, const QString &) { return std::optional(u"danvan.vn"_s); };
    desk.sheet.setServices(services);
    desk.select(2, 0, 2, 3);
    desk.press(Qt::Key_B, Qt::ControlModifier);
    desk.select(2, 4, 2, 7);
    desk.press(Qt::Key_I, Qt::ControlModifier);
    desk.select(2, 8, 2, 10);
    desk.press(Qt::Key_K, Qt::ControlModifier);
    const QList<Span> wanted{{u"Một"_s, true, false, {}},
                             {u" "_s, false, false, {}},
                             {u"hai"_s, false, true, {}},
                             {u" "_s, false, false, {}},
                             {u"ba"_s, false, false, u"https://danvan.vn"_s}};
    EXPECT_EQ(desk.article().body.blocks[0].spans, wanted);
    desk.select(2, 0, 2, 3);
    desk.press(Qt::Key_B, Qt::ControlModifier);
    EXPECT_FALSE(desk.article().body.blocks[0].spans[0].bold);
}

TEST(SheetTyping, GivesNoStylesToHeadlineAndCaptions)
{
    const Article article = articleOf({paragraph(u"Một"_s), captioned(u"Chú"_s)});
    Desk desk(article);
    desk.sheet.selectAll();
    desk.press(Qt::Key_B, Qt::ControlModifier);
    desk.put(0, 2);
    desk.press(Qt::Key_B, Qt::ControlModifier);
    desk.type(u"x"_s);
    const Article after = desk.article();
    EXPECT_EQ(after.headline, u"Tíxt bài"_s);
    EXPECT_TRUE(after.body.blocks[0].spans[0].bold);
    EXPECT_EQ(after.body.blocks[1], article.body.blocks[1]);
}

TEST(SheetTyping, ChangesTheKindOfParagraphsByKeyboard)
{
    Desk desk(articleOf({paragraph(u"Một"_s), paragraph(u"Hai"_s)}));
    const BlockId id = desk.article().body.blocks[0].id;
    desk.put(2);
    desk.press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(desk.body(), u"h2:Một|p:Hai"_s);
    desk.press(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(desk.body(), u"h3:Một|p:Hai"_s);
    desk.press(Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(desk.body(), u"p:Một|p:Hai"_s);
    desk.select(2, 0, 3, 1);
    desk.sheet.actions().numbers->trigger();
    EXPECT_EQ(desk.body(), u"ol0:Một|ol0:Hai"_s);
    EXPECT_EQ(desk.article().body.blocks[0].id, id);
    desk.sheet.actions().numbers->trigger();
    EXPECT_EQ(desk.body(), u"p:Một|p:Hai"_s);
}

TEST(SheetTyping, NeverMakesAListOfAFigure)
{
    const Article article = articleOf({paragraph(u"Một"_s), captioned(u"Chú"_s), paragraph(u"Hai"_s)});
    Desk desk(article);
    desk.sheet.selectAll();
    desk.sheet.actions().bullets->trigger();
    EXPECT_EQ(desk.body(), u"ul0:Một|fig:Chú/|ul0:Hai"_s);
    EXPECT_EQ(desk.sheet.fault(), QString());
}

TEST(SheetTyping, CutsAndPastesAFigureWholeWithANewId)
{
    const Block figure = figureBlock(Figure{PhotoId::make(), u"Chú"_s, u"Lan"_s, u"Mô tả"_s});
    Desk desk(articleOf({paragraph(u"Một"_s), figure, paragraph(u"Hai"_s)}));
    desk.select(3, 0, 5, 3);
    desk.press(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(desk.body(), u"p:Một|p:Hai"_s);
    desk.put(3, 3);
    desk.press(Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(desk.body(), u"p:Một|p:Hai|fig:Chú/Lan"_s);
    const Block pasted = desk.article().body.blocks[2];
    EXPECT_EQ(pasted.figure, figure.figure);
    EXPECT_NE(pasted.id, figure.id);
}

TEST(SheetTyping, PastesStyledParagraphsInOneUndoStep)
{
    const Article article = articleOf({paragraph(u"Đầu cuối"_s)});
    Desk desk(article);
    auto *data = new QMimeData;
    data->setHtml(u"<p>một</p>"_s);
    data->setText(u"một"_s);
    QApplication::clipboard()->setMimeData(data);
    SheetServices services;
    services.cleanHtml = [](const QString &html) {
        EXPECT_TRUE(html.contains(u"một"_s));
        CleanHtml clean;
        clean.blocks = {paragraph(u"một"_s), heading(u"hai"_s), paragraph(u"ba"_s)};
        return clean;
    };
    desk.sheet.setServices(services);
    desk.put(2, 4);
    desk.press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(desk.body(), u"p:Đầu một|h2:hai|p:bacuối"_s);
    desk.sheet.undo();
    EXPECT_EQ(desk.article().body, article.body);
    desk.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(desk.body(), u"p:Đầu mộtcuối"_s);
}

TEST(SheetTyping, GivesAPastedFigureThePictureThatCameWithIt)
{
    Desk desk(articleOf({paragraph(u"Một"_s)}));
    const Block figure = captioned(u"Chú"_s);
    SheetServices services;
    services.cleanHtml = [figure](const QString &) {
        CleanHtml clean;
        clean.blocks = {figure};
        clean.pictures.insert(figure.id, "bytes");
        clean.notes = {u"Một khung đã bị bỏ."_s};
        return clean;
    };
    desk.sheet.setServices(services);
    QSignalSpy offered(&desk.sheet, &Sheet::pictureOfferedFor);
    QSignalSpy notices(&desk.sheet, &Sheet::notice);
    auto *data = new QMimeData;
    data->setHtml(u"<img>"_s);
    QApplication::clipboard()->setMimeData(data);
    desk.put(2, 3);
    desk.sheet.paste();
    ASSERT_EQ(offered.size(), 1);
    EXPECT_EQ(offered[0][0].value<BlockId>(), desk.article().body.blocks[1].id);
    EXPECT_EQ(offered[0][1].value<OfferedPicture>().bytes, QByteArray("bytes"));
    EXPECT_EQ(notices.size(), 1);
}

TEST(SheetTyping, OffersPicturesThatArePastedAndNeverOpensFiles)
{
    Desk desk(articleOf({paragraph(u"Một"_s)}));
    QSignalSpy offered(&desk.sheet, &Sheet::picturesOffered);
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(u"/tmp/khong-co.jpg"_s), QUrl::fromLocalFile(u"/etc/passwd"_s)});
    QApplication::clipboard()->setMimeData(data);
    desk.sheet.paste();
    ASSERT_EQ(offered.size(), 1);
    const auto pictures = offered[0][0].value<QList<OfferedPicture>>();
    ASSERT_EQ(pictures.size(), 1);
    EXPECT_EQ(pictures[0].path, u"/tmp/khong-co.jpg"_s);
}

TEST(SheetTyping, TakesDamagedBlocksFromTheClipboardForNothing)
{
    Desk desk(articleOf({paragraph(u"Một"_s)}));
    auto *data = new QMimeData;
    data->setData(u"application/x-toasoan-blocks"_s, "{\"version\":1,\"blocks\":[{\"kind\":17}]");
    data->setText(u"chữ"_s);
    QApplication::clipboard()->setMimeData(data);
    desk.put(2, 3);
    desk.sheet.paste();
    EXPECT_EQ(desk.body(), u"p:Mộtchữ"_s);
}

TEST(SheetTyping, GivesOtherProgramsTheWordsWithTheirStyles)
{
    Block block = paragraph(QString());
    block.spans = {{u"Một "_s, false, false, {}}, {u"<hai>"_s, true, false, {}}};
    Desk desk(articleOf({block, heading(u"Ba"_s)}));
    desk.select(2, 0, 3, 2);
    desk.sheet.copy();
    const QMimeData *data = QApplication::clipboard()->mimeData();
    EXPECT_EQ(data->text(), u"Một <hai>\nBa"_s);
    EXPECT_TRUE(data->html().endsWith(u"<p>Một <strong>&lt;hai&gt;</strong></p><h2>Ba</h2>"_s));
}

TEST(SheetTyping, TakesAMillionLettersWithoutASpaceInItsStride)
{
    Desk desk(articleOf({paragraph(u"Một"_s)}));
    auto *data = new QMimeData;
    data->setText(QString(1'000'000, u'a'));
    QApplication::clipboard()->setMimeData(data);
    desk.put(2, 3);
    const WorkTime work;
    desk.sheet.paste();
    desk.settle();
    EXPECT_LT(work.milliseconds(), 2000 * headroom);
    EXPECT_EQ(desk.sheet.fault(), QString());
    EXPECT_GE(desk.sheet.document()->blockCount(), 1000);
}

TEST(SheetMouse, DropsPicturesAndWordsWhereTheyAreLetGo)
{
    Desk desk(articleOf({paragraph(u"Một"_s), paragraph(u"Hai"_s)}));
    QSignalSpy offered(&desk.sheet, &Sheet::picturesOffered);
    desk.put(0);
    QTextCursor target(desk.sheet.document()->findBlockByNumber(3));
    target.movePosition(QTextCursor::EndOfBlock);
    const QPointF place = desk.sheet.cursorRect(target).center();
    const auto drop = [&](const QMimeData &data) {
        QDragEnterEvent enter(place.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(desk.sheet.viewport(), &enter);
        QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(desk.sheet.viewport(), &event);
        desk.settle();
    };
    QMimeData picture;
    picture.setUrls({QUrl::fromLocalFile(u"/tmp/anh.png"_s)});
    drop(picture);
    EXPECT_EQ(offered.size(), 1);
    EXPECT_EQ(desk.line(), 3) << "the figure that follows goes where the picture was let go";
    QMimeData words;
    words.setText(u" ba"_s);
    drop(words);
    EXPECT_EQ(desk.body(), u"p:Một|p:Hai ba"_s);
}

TEST(SheetMouse, AsksForThePictureByAClickOnAFigureWithoutOne)
{
    const Block figure = captioned(u"Chú"_s);
    Desk desk(articleOf({figure, paragraph(u"Hai"_s)}));
    QSignalSpy wanted(&desk.sheet, &Sheet::pictureWantedFor);
    QTextCursor cursor(desk.sheet.document()->findBlockByNumber(2));
    const QPoint place = desk.sheet.cursorRect(cursor).center() + QPoint(200, 0);
    QTest::mouseClick(desk.sheet.viewport(), Qt::LeftButton, Qt::NoModifier, place);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<BlockId>(), figure.id);
    EXPECT_FALSE(desk.sheet.accessibleDescription().isEmpty());
}

TEST(SheetLook, LeavesTextAndUndoAloneWhenZoomAndThemeChange)
{
    Desk desk(articleOf({heading(u"Một"_s), captioned(u"Chú"_s)}));
    const Article before = desk.article();
    QSignalSpy edited(&desk.sheet, &Sheet::edited);
    desk.sheet.setZoom(1.1);
    EXPECT_GT(desk.sheet.zoom(), 1.05);
    applyTheme(*qApp, ThemeChoice::Dark);
    desk.settle();
    applyTheme(*qApp, ThemeChoice::Light);
    desk.settle();
    EXPECT_EQ(edited.size(), 0);
    EXPECT_FALSE(desk.sheet.document()->isUndoAvailable());
    EXPECT_EQ(desk.article().body, before.body);
}

TEST(SheetLook, KeepsLinesWithinSeventySixLetters)
{
    QString text;
    for (int i = 0; i < 60; ++i)
        text += u"Cán bộ dân vận về thôn nghe ý kiến nhân dân. "_s;
    for (const int width : {500, 900, 1600}) {
        Desk desk(articleOf({paragraph(text)}));
        desk.sheet.resize(width, 700);
        desk.settle();
        const QTextLayout *layout = desk.sheet.document()->findBlockByNumber(2).layout();
        ASSERT_GT(layout->lineCount(), 5);
        for (int i = 0; i < layout->lineCount(); ++i)
            EXPECT_LE(layout->lineAt(i).textLength(), 77) << "with the space at its end";
    }
}

TEST(SheetTyping, TellsOfEditsByAPersonOnly)
{
    Desk desk;
    QSignalSpy edited(&desk.sheet, &Sheet::edited);
    desk.sheet.setArticle(articleOf({paragraph(u"Một"_s)}));
    desk.put(2, 3);
    desk.press(Qt::Key_Left);
    EXPECT_EQ(edited.size(), 0);
    desk.type(u"x"_s);
    EXPECT_EQ(edited.size(), 1);
    desk.sheet.undo();
    EXPECT_EQ(edited.size(), 2);
}

TEST(SheetTyping, RepairsWhatABareCommandOfQtTore)
{
    Desk desk(articleOf({paragraph(u"Trước"_s), captioned(u"Chú thích"_s), paragraph(u"Sau"_s)}));
    QTextCursor cursor(desk.sheet.document());
    cursor.setPosition(desk.sheet.document()->findBlockByNumber(2).position() + 2);
    cursor.setPosition(desk.sheet.document()->findBlockByNumber(4).position() + 4, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    desk.settle();
    desk.settle();
    EXPECT_EQ(desk.sheet.fault(), QString());
    EXPECT_TRUE(desk.body().contains(u"thích"_s));
}

TEST(SheetTyping, KeepsItsOrderUnderAnHourOfWildTyping)
{
    QApplication::clipboard()->clear();
    QRandomGenerator random(1986);
    const Article article =
        articleOf({paragraph(u"Một hai ba"_s), captioned(u"Chú thích"_s, u"Lan"_s), heading(u"Tít xen"_s),
                   listItem(u"Mục"_s), quote(u"Lời"_s), captioned(u"Ảnh hai"_s), paragraph(u"Cuối"_s)});
    Desk desk(article);
    const QList<Qt::Key> keys{Qt::Key_Return, Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Left,
                              Qt::Key_Right,  Qt::Key_Up,        Qt::Key_Down,   Qt::Key_Home,
                              Qt::Key_End,    Qt::Key_Tab,       Qt::Key_Return, Qt::Key_Backspace,
                              Qt::Key_Delete, Qt::Key_Space,     Qt::Key_Backtab};
    for (int i = 0; i < 3000; ++i) {
        const int what = random.bounded(10);
        if (what < 3) {
            QTest::sendKeyEvent(QTest::Click, &desk.sheet, Qt::Key_unknown, u"ệ"_s, Qt::NoModifier);
        } else if (what == 3) {
            QTextCursor cursor(desk.sheet.document());
            const int last = desk.sheet.document()->characterCount() - 1;
            cursor.setPosition(random.bounded(last + 1));
            if (random.bounded(2) == 0)
                cursor.setPosition(random.bounded(last + 1), QTextCursor::KeepAnchor);
            desk.sheet.setTextCursor(cursor);
        } else if (what == 4 && random.bounded(3) == 0) {
            random.bounded(2) == 0 ? desk.sheet.undo() : desk.sheet.redo();
        } else if (what == 5 && random.bounded(3) == 0) {
            random.bounded(2) == 0 ? desk.sheet.cut() : desk.sheet.paste();
        } else if (what == 6 && random.bounded(4) == 0) {
            desk.sheet.insertFigure(Figure{});
        } else {
            const Qt::Key key = keys[random.bounded(static_cast<int>(keys.size()))];
            const Qt::KeyboardModifiers modifiers = random.bounded(3) == 0   ? Qt::ControlModifier
                                                    : random.bounded(4) == 0 ? Qt::ShiftModifier
                                                                             : Qt::NoModifier;
            if (key != Qt::Key_Tab || modifiers == Qt::NoModifier)
                QTest::sendKeyEvent(QTest::Click, &desk.sheet, key, QString(), modifiers);
        }
        desk.sheet.setFocus();
        ASSERT_EQ(desk.sheet.fault(), QString()) << "step " << i;
        ASSERT_EQ(desk.sheet.words(), wordCount(desk.article())) << "step " << i;
    }
    while (desk.sheet.document()->isUndoAvailable())
        desk.sheet.undo();
    EXPECT_EQ(desk.article().body, article.body);
}

TEST(SheetLinks, TakeOnlyWebAndMailAddresses)
{
    EXPECT_EQ(linkAddress(u"danvan.vn/tin"_s), u"https://danvan.vn/tin"_s);
    EXPECT_EQ(linkAddress(u" http://a.vn "_s), u"http://a.vn"_s);
    EXPECT_EQ(linkAddress(u"toasoan@danvan.vn"_s), u"mailto:toasoan@danvan.vn"_s);
    for (const QString &bad : {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"data:text/html,x"_s,
                               u"hai chữ"_s, u""_s, u"https://"_s, u"ftp://a.vn"_s})
        EXPECT_FALSE(linkAddress(bad)) << bad.toStdString();
}

TEST(SheetTyping, TheLineThatIsWrittenIsNeverTheLastInSight)
{
    Desk desk(articleOf({paragraph(u"Đầu."_s), paragraph({})}));
    desk.put(3);
    for (int line = 0; line < 40; ++line) {
        desk.type(u"Một dòng nữa"_s);
        desk.press(Qt::Key_Return);
        const QRect cursor = desk.sheet.cursorRect();
        const int below = 2 * QFontMetrics(desk.sheet.document()->defaultFont()).lineSpacing();
        ASSERT_LE(cursor.bottom() + below, desk.sheet.viewport()->height()) << line;
        ASSERT_GE(cursor.top(), 0);
    }
}

TEST(SheetTyping, AnArticleOpensWithTheMarginAboveItsHeadline)
{
    QList<Block> many(60, paragraph(u"Một đoạn."_s));
    Desk desk(articleOf(many));
    desk.put(50);
    desk.sheet.ensureCursorVisible();
    desk.sheet.setArticle(articleOf(many));
    EXPECT_EQ(desk.sheet.verticalScrollBar()->value(), 0);
    desk.press(Qt::Key_End, Qt::ControlModifier);
    ASSERT_GT(desk.sheet.verticalScrollBar()->value(), 0);
    desk.press(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(desk.sheet.verticalScrollBar()->value(), 0);
}

TEST(SheetTyping, ThePlaceOneComesBackToStaysInSightWhilePicturesTakeTheirShape)
{
    QList<Block> blocks;
    for (int number = 0; number < 3; ++number)
        blocks << figureBlock(Figure{PhotoId::make(), u"Chú thích"_s, {}, {}}) << paragraph(u"Một đoạn."_s);
    QList<std::function<void(QImage)>> answers;
    Desk desk;
    SheetServices services;
    services.picture = [&answers](PhotoId, int, const std::function<void(QImage)> &answer) {
        answers << answer;
    };
    desk.sheet.setServices(services);
    desk.sheet.setArticle(articleOf(blocks));
    desk.sheet.setCursorPosition(desk.sheet.document()->characterCount() - 1);
    for (int round = 0; round < 10; ++round) {
        desk.sheet.repaint();
        for (const auto &answer : std::exchange(answers, {}))
            answer(QImage(600, 900, QImage::Format_RGB32));
        desk.settle();
        ASSERT_TRUE(desk.sheet.viewport()->rect().contains(desk.sheet.cursorRect())) << round;
    }
}

TEST(SheetTyping, EnterOnAFigureThatWantsItsPictureAsksForItOnEitherSide)
{
    Desk desk(articleOf({captioned(u"Chú thích"_s), paragraph(u"Sau"_s)}));
    QSignalSpy wanted(&desk.sheet, &Sheet::pictureWantedFor);
    desk.put(1);
    desk.press(Qt::Key_Down); // before the figure
    desk.press(Qt::Key_Return);
    EXPECT_EQ(wanted.size(), 1);
    desk.press(Qt::Key_End);
    desk.press(Qt::Key_Return);
    EXPECT_EQ(wanted.size(), 2);
    EXPECT_EQ(desk.body(), u"fig:Chú thích/|p:Sau"_s);
}

TEST(SheetTyping, KeysOfActionsThatDoNothingHereDeleteNothing)
{
    Desk desk(articleOf({paragraph(u"Chữ của đoạn"_s)}));
    for (const int block : {0, 1}) { // a link stands in neither
        desk.put(block);
        desk.press(Qt::Key_K, Qt::ControlModifier);
    }
    for (const int block : {0, 1, 2}) {
        desk.put(block, 3);
        desk.press(Qt::Key_U, Qt::ControlModifier);
    }
    EXPECT_EQ(desk.article().headline, u"Tít bài"_s);
    EXPECT_EQ(desk.article().standfirst, u"Sa-pô của bài"_s);
    EXPECT_EQ(desk.body(), u"p:Chữ của đoạn"_s);
}
