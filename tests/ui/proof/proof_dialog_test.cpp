#include "ui/proof/proof_dialog.h"

#include "tests/ui/proof/found.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

struct Dialog
{
    Dialog()
    {
        dialog.setWordLists({WhoseWords::Mine, WhoseWords::Newsroom});
        dialog.show();
        dialog.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&dialog, longWait));
    }

    void show(const Finding &finding, const QString &paragraph, int alike = 1)
    {
        dialog.showFinding(finding, paragraph, alike, 5);
        QTest::qWait(20);
    }

    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        QTest::qWait(modifiers == Qt::AltModifier ? 200 : 0); // a button is seen to go down
    }

    bool isOffered(const QString &button) { return named<QPushButton>(dialog, button)->isVisible(); }

    ProofDialog dialog{twoSuggestions};
    QListWidget &list = *dialog.findChild<QListWidget *>();
    QLineEdit &correction = *dialog.findChild<QLineEdit *>();
};

Finding pairAt(const QString &paragraph)
{
    Finding finding = found(FindingKind::Word, u"confusable"_s, u"bổ xung"_s, {u"bổ sung"_s, u"bổ dụng"_s});
    finding.start = static_cast<int>(paragraph.indexOf(finding.text));
    return finding;
}

} // namespace

TEST(ProofDialog, ShowsTheSentenceTheReasonAndTheCorrections)
{
    Dialog desk;
    const QString paragraph = u"Câu đầu. Xã <b>bổ xung</b> kinh phí. Câu cuối."_s;
    desk.show(pairAt(paragraph), paragraph);
    const auto *sentence = named<QLabel>(desk.dialog, u"sentence"_s);
    EXPECT_EQ(sentence->accessibleName(), u"Xã <b>bổ xung</b> kinh phí.");
    EXPECT_TRUE(sentence->text().contains(u"&lt;b&gt;"_s)) << "text is text";
    EXPECT_TRUE(desk.list.accessibleDescription().startsWith(u"“bổ xung” is often written for “bổ sung”"_s));
    EXPECT_EQ(desk.list.count(), 2);
    EXPECT_EQ(desk.correction.text(), u"bổ sung");
    EXPECT_FALSE(desk.isOffered(u"addToMine"_s)) << "the word is known";
    EXPECT_FALSE(desk.isOffered(u"fixAll"_s)) << "there is one";
}

TEST(ProofDialog, IsWorkedByKeysAlone)
{
    Dialog desk;
    const QString paragraph = u"Xã bổ xung kinh phí."_s;
    QSignalSpy fixed(&desk.dialog, &ProofDialog::fixWanted);
    QSignalSpy fixedAll(&desk.dialog, &ProofDialog::fixAllWanted);
    QSignalSpy ignored(&desk.dialog, &ProofDialog::ignoreWanted);
    QSignalSpy later(&desk.dialog, &ProofDialog::laterWanted);
    QSignalSpy off(&desk.dialog, &ProofDialog::ruleOffWanted);
    desk.show(pairAt(paragraph), paragraph, 3);
    desk.key(Qt::Key_Return);
    desk.show(pairAt(paragraph), paragraph, 3);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Return);
    ASSERT_EQ(fixed.size(), 2) << "once a key";
    EXPECT_EQ(fixed[0][0].toString(), u"bổ sung");
    EXPECT_EQ(fixed[1][0].toString(), u"bổ dụng");
    desk.show(pairAt(paragraph), paragraph, 3);
    desk.key(Qt::Key_L, Qt::AltModifier);
    ASSERT_EQ(fixedAll.size(), 1);
    EXPECT_EQ(fixedAll[0][0].toString(), u"bổ sung");
    desk.key(Qt::Key_I, Qt::AltModifier);
    desk.key(Qt::Key_A, Qt::AltModifier);
    ASSERT_EQ(ignored.size(), 2);
    EXPECT_EQ(ignored[0][0].value<IgnoreWhere>(), IgnoreWhere::Here);
    EXPECT_EQ(ignored[1][0].value<IgnoreWhere>(), IgnoreWhere::InArticle);
    desk.key(Qt::Key_F8);
    EXPECT_EQ(later.size(), 1);
    desk.key(Qt::Key_R, Qt::AltModifier);
    EXPECT_EQ(off.size(), 1);
    desk.key(Qt::Key_Escape);
    EXPECT_FALSE(desk.dialog.isVisible());
}

TEST(ProofDialog, TakesACorrectionOfOnesOwn)
{
    Dialog desk;
    QSignalSpy fixed(&desk.dialog, &ProofDialog::fixWanted);
    desk.show(pairAt(u"Xã bổ xung kinh phí."_s), u"Xã bổ xung kinh phí."_s);
    desk.key(Qt::Key_T, Qt::AltModifier);
    EXPECT_EQ(QApplication::focusWidget(), &desk.correction);
    desk.correction.selectAll();
    for (const QChar letter : u"thêm"_s)
        QTest::sendKeyEvent(QTest::Click, &desk.correction, Qt::Key_unknown, QString(letter), {});
    desk.key(Qt::Key_Return);
    ASSERT_EQ(fixed.size(), 1);
    EXPECT_EQ(fixed[0][0].toString(), u"thêm");
}

TEST(ProofDialog, AsksForSuggestionsThatDidNotComeWithTheFinding)
{
    Dialog desk;
    QSignalSpy added(&desk.dialog, &ProofDialog::addWordWanted);
    desk.show(misspelled(u"sai"_s), u"sai rồi"_s);
    EXPECT_EQ(desk.correction.text(), u"saia");
    EXPECT_EQ(desk.list.count(), 2);
    desk.key(Qt::Key_M, Qt::AltModifier);
    desk.key(Qt::Key_N, Qt::AltModifier);
    ASSERT_EQ(added.size(), 2);
    EXPECT_EQ(added[0][0].value<WhoseWords>(), WhoseWords::Mine);
    EXPECT_EQ(added[1][0].value<WhoseWords>(), WhoseWords::Newsroom);
}

TEST(ProofDialog, HasNothingToChangeWhereNothingIsSuggested)
{
    Dialog desk;
    QSignalSpy fixed(&desk.dialog, &ProofDialog::fixWanted);
    desk.show(found(FindingKind::Style, u"quote-pair"_s, u"“"_s), u"Bà nói: “Được."_s);
    EXPECT_FALSE(named<QPushButton>(desk.dialog, u"fix"_s)->isEnabled());
    desk.key(Qt::Key_Return);
    EXPECT_TRUE(fixed.isEmpty());
}

TEST(ProofDialog, SaysWhereItStands)
{
    Dialog desk;
    QSignalSpy on(&desk.dialog, &ProofDialog::goOnWanted);
    const auto *sign = named<QLabel>(desk.dialog, u"sign"_s);
    desk.dialog.showReading();
    EXPECT_TRUE(sign->isVisible());
    EXPECT_FALSE(desk.isOffered(u"goOn"_s));
    desk.dialog.showPaused();
    EXPECT_EQ(QApplication::focusWidget(), named<QPushButton>(desk.dialog, u"goOn"_s));
    desk.key(Qt::Key_Return);
    EXPECT_EQ(on.size(), 1);
    desk.dialog.showDone(0);
    EXPECT_EQ(sign->text(), u"The whole article is read. Nothing is left to correct.");
    EXPECT_FALSE(desk.isOffered(u"goOn"_s));
    desk.dialog.showDone(2);
    EXPECT_TRUE(desk.isOffered(u"goOn"_s));
}

TEST(ProofDialog, OnlyShowsWhereNothingMayBeChanged)
{
    Dialog desk;
    desk.dialog.setReadOnly(true);
    desk.show(misspelled(u"sai"_s), u"sai rồi"_s);
    for (const QString &button :
         {u"fix"_s, u"ignoreHere"_s, u"ignoreInArticle"_s, u"addToMine"_s, u"ruleOff"_s})
        EXPECT_FALSE(named<QPushButton>(desk.dialog, button)->isEnabled()) << qPrintable(button);
    EXPECT_TRUE(named<QPushButton>(desk.dialog, u"later"_s)->isEnabled());
}
