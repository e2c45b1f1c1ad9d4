#include "tests/ui/editor/proofing.h"

using namespace Qt::StringLiterals;
using namespace toasoan;

TEST(SheetProof, FindsMistakesInEveryPartOfTheSheet)
{
    Article article = articleOf({paragraph(u"x sai y"_s), captioned(u"sai"_s, u"sai"_s)});
    article.headline = u"sai"_s;
    ProofingDesk desk(article);
    QStringList fields;
    for (const SheetFinding &found : desk.sheet.findings()) {
        fields.append(found.finding.field);
        QTextCursor cursor(desk.sheet.document());
        cursor.setPosition(found.position);
        cursor.setPosition(found.position + found.finding.length, QTextCursor::KeepAnchor);
        EXPECT_EQ(cursor.selectedText(), u"sai"_s);
    }
    EXPECT_EQ(fields, QStringList({u"headline"_s, u"body"_s, u"caption"_s, u"credit"_s}));
    EXPECT_EQ(desk.sheet.findings()[2].finding.block, article.body.blocks[1].id);
}

TEST(SheetProof, LeavesTheWordAloneThatIsBeingTyped)
{
    ProofingDesk desk(articleOf({paragraph(u""_s)}));
    desk.put(2);
    desk.type(u"sai"_s);
    desk.waitForFindings();
    EXPECT_EQ(desk.sheet.findings().size(), 0);
    desk.type(u" "_s);
    desk.waitForFindings();
    EXPECT_EQ(desk.sheet.findings().size(), 1);
    desk.press(Qt::Key_Left);
    EXPECT_EQ(desk.sheet.findings().size(), 1) << "going there is not typing there";
}

TEST(SheetProof, KeepsMarksInPlaceWhileSomebodyTypesBeforeThem)
{
    ProofingDesk desk(articleOf({paragraph(u"a sai b sai"_s)}));
    const QStringList before = desk.places();
    ASSERT_EQ(before.size(), 2);
    desk.put(2, 0);
    desk.type(u"xin "_s);
    QStringList shifted;
    for (const SheetFinding &found : desk.sheet.findings())
        shifted.append(desk.sheet.toPlainText().mid(found.position, 3));
    EXPECT_EQ(shifted, QStringList({u"sai"_s, u"sai"_s})) << "without waiting for a new answer";
}

TEST(SheetProof, ReplacesOneOrAllAlikeInOneUndoStep)
{
    const Article article = articleOf({paragraph(u"sai và sai"_s), captioned(u"sai"_s)});
    ProofingDesk desk(article);
    desk.sheet.replace(desk.sheet.findings()[1], u"đúng"_s);
    EXPECT_EQ(desk.body(), u"p:sai và đúng|fig:sai/"_s);
    desk.sheet.undo();
    desk.waitForFindings();
    desk.sheet.replaceAllAlike(desk.finding(0).finding, u"đúng"_s);
    EXPECT_EQ(desk.body(), u"p:đúng và đúng|fig:đúng/"_s);
    desk.sheet.undo();
    EXPECT_EQ(desk.article().body, article.body);
}

TEST(SheetProof, DoesNotReplaceWhatWasWrittenOverMeanwhile)
{
    ProofingDesk desk(articleOf({paragraph(u"sai rồi"_s)}));
    const SheetFinding found = desk.sheet.findings().value(0);
    desk.put(2, 0);
    desk.type(u"x"_s);
    desk.sheet.replace(found, u"đúng"_s);
    EXPECT_EQ(desk.body(), u"p:xsai rồi"_s);
}

TEST(SheetProof, HidesIgnoredWordsAndEverythingWhenOff)
{
    ProofingDesk desk(articleOf({paragraph(u"sai"_s)}));
    desk.sheet.setIgnored(Ignored({u"SAI"_s}, {}));
    EXPECT_TRUE(desk.sheet.findings().isEmpty());
    desk.sheet.setIgnored(Ignored());
    EXPECT_EQ(desk.sheet.findings().size(), 1);
    desk.sheet.setProofreading(false);
    EXPECT_TRUE(desk.sheet.findings().isEmpty());
}

TEST(SheetProof, WalksThroughTheFindingsByF8)
{
    ProofingDesk desk(articleOf({paragraph(u"sai a"_s), paragraph(u"b sai"_s)}));
    desk.put(0, 0);
    desk.press(Qt::Key_F8);
    EXPECT_EQ(desk.line(), 2);
    EXPECT_EQ(desk.sheet.textCursor().selectedText(), u"sai"_s);
    desk.press(Qt::Key_F8);
    EXPECT_EQ(desk.line(), 3);
    desk.press(Qt::Key_F8);
    EXPECT_EQ(desk.line(), 2);
    desk.press(Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_EQ(desk.line(), 3);
}

TEST(SheetProof, ChecksALongArticleInTheBackgroundAndOnlyWhatChangedAfterwards)
{
    QList<Block> blocks;
    for (int i = 0; i < 500; ++i)
        blocks.append(paragraph(u"chữ sai số %1"_s.arg(i)));
    ProofingDesk desk(articleOf(blocks));
    EXPECT_EQ(desk.sheet.findings().size(), 500);
    const int before = desk.asked;
    desk.put(2, 0);
    desk.type(u"a "_s);
    desk.waitForFindings();
    EXPECT_LE(desk.asked - before, 3);
    desk.sheet.recheck();
    desk.waitForFindings();
    EXPECT_GE(desk.asked - before, 500);
}

TEST(SheetProof, LosesNoAnswerWhenTheTextChangesOnTheWay)
{
    Desk desk(articleOf({paragraph(u"sai một"_s)}));
    QPromise<QList<Finding>> first;
    first.start();
    int asked = 0;
    SheetServices services;
    services.check = [&](const TextField &field, const SharedSurroundings &, Depth) {
        return asked++ == 2 ? first.future() : QtFuture::makeReadyFuture(ProofingDesk::read(field.text));
    };
    desk.sheet.setServices(services);
    ASSERT_TRUE(QTest::qWaitFor([&] { return asked >= 3; }, longWait));
    desk.put(2, 0);
    desk.type(u"ab "_s);
    QTest::qWait(300);
    first.addResult(ProofingDesk::read(u"sai một"_s)); // too late: it speaks of another text
    first.finish();
    QTest::qWait(300);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.sheet.findings().size() == 1; }, longWait));
    EXPECT_EQ(desk.sheet.findings()[0].finding.start, 3);
}

TEST(SheetProof, AsksForEachParagraphWithItsFieldAndPlace)
{
    const Article article = articleOf({heading(u"Tít xen"_s), paragraph(u"Đoạn."_s), listItem(u"Mục."_s),
                                       captioned(u"Chú thích"_s, u"Ảnh"_s), quote(u"Trích."_s),
                                       paragraph(u" "_s), captioned(u"Cuối"_s)});
    ProofingDesk desk(article);
    const QList<TextField> expected = textFields(article);
    QHash<QString, TextField> asked;
    for (const TextField &field : std::as_const(desk.fields))
        asked.insert(field.text, field);
    for (const TextField &field : expected) {
        if (field.text == u" ")
            continue;
        ASSERT_TRUE(asked.contains(field.text)) << qPrintable(field.text);
        const TextField &there = asked[field.text];
        EXPECT_EQ(there.field, field.field);
        EXPECT_EQ(there.block, field.block);
        EXPECT_EQ(there.kind, field.kind);
        EXPECT_EQ(there.closesBody, field.closesBody) << qPrintable(field.text);
    }
    EXPECT_TRUE(asked[u"Trích."_s].closesBody);
}

TEST(SheetProof, AsksAgainForTheParagraphsThatBeginAndStopToCloseTheBody)
{
    ProofingDesk desk(articleOf({paragraph(u"một"_s), paragraph(u"hai"_s)}));
    desk.fields.clear();
    desk.put(3, 3);
    desk.press(Qt::Key_Return);
    desk.type(u"ba"_s);
    desk.waitForFindings();
    const auto closes = [&](const QString &text) {
        std::optional<bool> last;
        for (const TextField &field : std::as_const(desk.fields)) {
            if (field.text == text)
                last = field.closesBody;
        }
        return last;
    };
    EXPECT_EQ(closes(u"hai"_s), false);
    EXPECT_EQ(closes(u"ba"_s), true);
    EXPECT_FALSE(closes(u"một"_s)) << "nothing has changed for it";
}

TEST(SheetProof, AsksAgainWhenAParagraphBecomesAHeading)
{
    ProofingDesk desk(articleOf({paragraph(u"Đoạn"_s), paragraph(u"Hết"_s)}));
    desk.fields.clear();
    desk.put(2, 1);
    desk.sheet.actions().heading->trigger();
    desk.waitForFindings();
    ASSERT_FALSE(desk.fields.isEmpty());
    EXPECT_EQ(desk.fields.last().kind, BlockKind::Heading);
}

TEST(SheetProof, AsksForTheWholeFirstAndForAllAgainOnlyWhenItTellsSomethingElse)
{
    ProofingDesk desk;
    desk.gathers = true;
    desk.serve();
    desk.sheet.setArticle(articleOf({paragraph(u"một"_s), paragraph(u"hai"_s)}));
    desk.waitForFindings();
    EXPECT_EQ(desk.gathered, 1);
    EXPECT_EQ(desk.asked, 4);
    EXPECT_EQ(desk.lastAround, desk.around) << "no paragraph is asked for without it";

    desk.put(2, 3);
    desk.type(u" x"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.asked == 5; }, longWait));
    EXPECT_EQ(desk.gathered, 1) << "the pause is too short";
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.gathered == 2; }, longWait));
    QTest::qWait(400);
    EXPECT_EQ(desk.asked, 5) << "it is the same";

    desk.around = std::make_shared<const Surroundings>();
    desk.type(u" y"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk.gathered == 3 && desk.asked == 6 + 4; }, longWait))
        << desk.gathered << ' ' << desk.asked;
    EXPECT_EQ(desk.lastAround, desk.around);

    desk.around = std::make_shared<const Surroundings>();
    desk.sheet.articleChanged();
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk.asked == 10 + 4; }, longWait))
        << "something beside the sheet " << desk.asked;
}

TEST(SheetProof, LooksHarderOnRequestUntilSomebodyWrites)
{
    ProofingDesk desk(articleOf({paragraph(u"sai một"_s), paragraph(u"sai hai"_s), paragraph(u"ba"_s)}));
    desk.depths.clear();
    desk.sheet.setDepth(Depth::Deep);
    desk.waitForFindings();
    EXPECT_EQ(desk.depths.count(Depth::Deep), 5);
    EXPECT_EQ(desk.sheet.depth(), Depth::Deep);
    desk.depths.clear();
    desk.sheet.replace(desk.finding(0), u"đúng"_s);
    desk.waitForFindings();
    EXPECT_EQ(desk.depths, QList<Depth>{Depth::Deep}) << "a correction is part of the close reading";
    desk.depths.clear();
    desk.put(3, 0);
    desk.type(u"x"_s);
    desk.waitForFindings();
    EXPECT_EQ(desk.depths, QList<Depth>{Depth::Usual});
    desk.sheet.setArticle(articleOf({paragraph(u"khác"_s)}));
    EXPECT_EQ(desk.sheet.depth(), Depth::Usual);
}

TEST(SheetProof, LeavesAloneOnePlaceAndKnowsItAgain)
{
    const Article article = articleOf({paragraph(u"một sai hai sai ba"_s), paragraph(u"bốn sai"_s)});
    ProofingDesk desk(article);
    ASSERT_EQ(desk.sheet.findings().size(), 3);
    const IgnoredFinding note = desk.sheet.ignoredHere(desk.finding(1));
    EXPECT_EQ(note.before, u"hai"_s);
    desk.sheet.setIgnored(Ignored({}, {note}));
    EXPECT_EQ(desk.words(), QStringList({u"một sai hai"_s, u"bốn sai"_s}));

    QList<IgnoredFinding> moved;
    QObject::connect(&desk.sheet, &Sheet::ignoredMoved, &desk.sheet, [&](const QList<IgnoredFinding> &notes) {
        moved = notes;
        desk.sheet.setIgnored(Ignored({}, notes)); // as the window does
    });
    desk.put(2, 0);
    desk.type(u"không "_s);
    desk.waitForFindings();
    EXPECT_EQ(desk.words(), QStringList({u"một sai hai"_s, u"bốn sai"_s}));
    EXPECT_TRUE(moved.isEmpty());
    desk.put(2, 18); // just before the place
    desk.type(u"rất "_s);
    desk.waitForFindings();
    EXPECT_EQ(desk.words(), QStringList({u"một sai hai"_s, u"bốn sai"_s}));
    ASSERT_EQ(moved.size(), 1);
    EXPECT_EQ(moved[0].before, u"rất"_s);
    EXPECT_EQ(moved[0].after, u"ba"_s);

    desk.put(2, 18);
    desk.press(Qt::Key_Return);
    desk.waitForFindings();
    EXPECT_EQ(desk.words(), QStringList({u"một sai hai"_s, u"bốn sai"_s})) << "in the new paragraph";
    EXPECT_NE(moved[0].block, note.block);
}

TEST(SheetProof, MarksKindsByShapeAndHintsFainter)
{
    ProofingDesk desk(articleOf({paragraph(u"sai xung một"_s), paragraph(u"kiểu hai"_s)}));
    desk.sheet.setCursorWidth(0);
    EXPECT_GT(desk.ink(Tint::Info), 20) << "a double line";
    EXPECT_GT(desk.ink(Tint::Ok), 10) << "dots";
    desk.severity = Severity::Hint;
    desk.sheet.recheck();
    desk.waitForFindings();
    EXPECT_EQ(desk.ink(Tint::Info), 0);
    EXPECT_EQ(desk.ink(Tint::Ok), 0);
}

TEST(SheetProof, MarksNothingUnderWhatAnInputMethodIsComposing)
{
    ProofingDesk desk(articleOf({paragraph(u"xung và"_s)}));
    desk.sheet.setCursorWidth(0);
    ASSERT_GT(desk.ink(Tint::Info), 0);
    desk.put(2, 4);
    desk.compose(u"qu"_s);
    EXPECT_EQ(desk.ink(Tint::Info), 0);
    desk.compose(u""_s);
    EXPECT_GT(desk.ink(Tint::Info), 0) << "given up";

    desk.put(2, 7);
    desk.compose(u" xung"_s);
    desk.waitForFindings();
    const int first = desk.ink(Tint::Info);
    EXPECT_GT(first, 0) << "elsewhere the marks stay";
    desk.commit(u" xung"_s);
    desk.waitForFindings();
    EXPECT_EQ(desk.ink(Tint::Info), first) << "the word is still being typed";
    desk.commit(u" "_s);
    desk.waitForFindings();
    EXPECT_GT(desk.ink(Tint::Info), first);
}

TEST(SheetProof, MarksAFindingOfSeveralSyllablesAsOneAndLeavesItAloneWhileItIsTyped)
{
    ProofingDesk desk(articleOf({paragraph(u""_s)}));
    desk.put(2, 0);
    desk.type(u"bổ xung"_s);
    desk.waitForFindings();
    EXPECT_TRUE(desk.sheet.findings().isEmpty());
    desk.type(u" "_s);
    desk.waitForFindings();
    ASSERT_EQ(desk.sheet.findings().size(), 1);
    EXPECT_EQ(desk.finding(0).finding.length, 7);
    desk.sheet.replace(desk.finding(0), u"bổ sung"_s);
    EXPECT_EQ(desk.body(), u"p:bổ sung "_s);
}
