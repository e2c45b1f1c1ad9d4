#include "tests/ui/editor/typing.h"

#include <QMenu>
#include <QPromise>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

// Calls "sai" misspelled, wherever it stands.
QList<Finding> saiIn(const QString &text)
{
    QList<Finding> findings;
    for (qsizetype at = text.indexOf(u"sai"_s); at >= 0; at = text.indexOf(u"sai"_s, at + 3)) {
        Finding finding;
        finding.start = static_cast<int>(at);
        finding.length = 3;
        finding.text = u"sai"_s;
        finding.rule = u"syllable"_s;
        findings.append(finding);
    }
    return findings;
}

struct ProofDesk : Desk
{
    explicit ProofDesk(const Article &article)
    {
        SheetServices services;
        services.check = [this](const QString &text) {
            ++asked;
            return QtFuture::makeReadyFuture(saiIn(text));
        };
        services.suggestions = [this](const QString &) { return suggestions.future(); };
        sheet.setServices(services);
        sheet.setArticle(article);
        waitForFindings();
    }

    void waitForFindings() { QTest::qWait(700); }

    QStringList places() const
    {
        QStringList result;
        for (const SheetFinding &found : sheet.findings())
            result.append(u"%1:%2"_s.arg(found.finding.field).arg(found.position));
        return result;
    }

    QPromise<QStringList> suggestions;
    int asked = 0;
};

} // namespace

TEST(SheetProof, FindsMistakesInEveryPartOfTheSheet)
{
    Article article = articleOf({paragraph(u"x sai y"_s), captioned(u"sai"_s, u"sai"_s)});
    article.headline = u"sai"_s;
    ProofDesk desk(article);
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
    ProofDesk desk(articleOf({paragraph(u""_s)}));
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
    ProofDesk desk(articleOf({paragraph(u"a sai b sai"_s)}));
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
    ProofDesk desk(article);
    desk.sheet.replace(desk.sheet.findings()[1], u"đúng"_s);
    EXPECT_EQ(desk.body(), u"p:sai và đúng|fig:sai/"_s);
    desk.sheet.undo();
    desk.waitForFindings();
    desk.sheet.replaceAllAlike(u"sai"_s, u"đúng"_s);
    EXPECT_EQ(desk.body(), u"p:đúng và đúng|fig:đúng/"_s);
    desk.sheet.undo();
    EXPECT_EQ(desk.article().body, article.body);
}

TEST(SheetProof, DoesNotReplaceWhatWasWrittenOverMeanwhile)
{
    ProofDesk desk(articleOf({paragraph(u"sai rồi"_s)}));
    const SheetFinding found = desk.sheet.findings().value(0);
    desk.put(2, 0);
    desk.type(u"x"_s);
    desk.sheet.replace(found, u"đúng"_s);
    EXPECT_EQ(desk.body(), u"p:xsai rồi"_s);
}

TEST(SheetProof, HidesIgnoredWordsAndEverythingWhenOff)
{
    ProofDesk desk(articleOf({paragraph(u"sai"_s)}));
    desk.sheet.setIgnoredWords({u"SAI"_s});
    EXPECT_TRUE(desk.sheet.findings().isEmpty());
    desk.sheet.setIgnoredWords({});
    EXPECT_EQ(desk.sheet.findings().size(), 1);
    desk.sheet.setProofreading(false);
    EXPECT_TRUE(desk.sheet.findings().isEmpty());
}

TEST(SheetProof, WalksThroughTheFindingsByF8)
{
    ProofDesk desk(articleOf({paragraph(u"sai a"_s), paragraph(u"b sai"_s)}));
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

TEST(SheetProof, OffersSuggestionsAsSoonAsTheyComeAndTheMenuBefore)
{
    ProofDesk desk(articleOf({paragraph(u"x sai y"_s)}));
    desk.suggestions.start();
    desk.put(2, 3);
    desk.press(Qt::Key_Period, Qt::ControlModifier);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    const auto texts = [menu] {
        QStringList all;
        for (const QAction *action : menu->actions())
            all.append(action->text());
        return all;
    };
    EXPECT_FALSE(texts().contains(u"đúng"_s));
    desk.suggestions.addResult(QStringList{u"đúng"_s, u"dụng"_s});
    desk.suggestions.finish();
    desk.settle();
    ASSERT_TRUE(texts().contains(u"đúng"_s));
    QTest::keyClick(menu, Qt::Key_Return);
    desk.settle();
    EXPECT_EQ(desk.body(), u"p:x đúng y"_s);
}

TEST(SheetProof, TellsWhichWordToAddOrIgnore)
{
    ProofDesk desk(articleOf({paragraph(u"sai"_s)}));
    QSignalSpy added(&desk.sheet, &Sheet::addWordWanted);
    QSignalSpy ignored(&desk.sheet, &Sheet::ignoreWanted);
    desk.put(2, 1);
    for (int fromEnd : {2, 1}) {
        desk.press(Qt::Key_Period, Qt::ControlModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        ASSERT_TRUE(menu);
        const QList<QAction *> actions = menu->actions();
        actions[actions.size() - fromEnd]->trigger();
        menu->close();
        desk.settle();
    }
    ASSERT_EQ(added.size(), 1);
    EXPECT_EQ(added[0][0].toString(), u"sai"_s);
    ASSERT_EQ(ignored.size(), 1);
}

TEST(SheetProof, ChecksALongArticleInTheBackgroundAndOnlyWhatChangedAfterwards)
{
    QList<Block> blocks;
    for (int i = 0; i < 500; ++i)
        blocks.append(paragraph(u"chữ sai số %1"_s.arg(i)));
    ProofDesk desk(articleOf(blocks));
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
    services.check = [&](const QString &text) {
        return asked++ == 2 ? first.future() : QtFuture::makeReadyFuture(saiIn(text));
    };
    desk.sheet.setServices(services);
    QTest::qWait(300);
    ASSERT_GE(asked, 3);
    desk.put(2, 0);
    desk.type(u"ab "_s);
    QTest::qWait(300);
    first.addResult(saiIn(u"sai một"_s)); // too late: it speaks of another text
    first.finish();
    QTest::qWait(300);
    ASSERT_EQ(desk.sheet.findings().size(), 1);
    EXPECT_EQ(desk.sheet.findings()[0].finding.start, 3);
}
