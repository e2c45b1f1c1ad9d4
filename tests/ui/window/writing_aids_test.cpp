#include "core/desk/snippets.h"
#include "core/desk/templates.h"
#include "tests/ui/window/proofing.h"
#include "ui/articles/details_panel.h"
#include "ui/editor/block_menu.h"
#include "ui/editor/snippet_menu.h"
#include "ui/editor/snippets_dialog.h"
#include "ui/widgets/told_line.h"
#include "ui/window/make_template_dialog.h"
#include "ui/window/template_dialog.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

// Templates, snippets and abbreviations with real keys in the real window.
class WritingAids : public ProofingTest
{
protected:
    template <class Dialog>
    Dialog *dialogAfter(const std::function<void()> &keys)
    {
        keys();
        Dialog *dialog = nullptr;
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                dialog = m_window->findChild<Dialog *>();
                return dialog && QApplication::activeWindow() == dialog;
            },
            longWait));
        return dialog;
    }

    TemplateDialog *templates()
    {
        return dialogAfter<TemplateDialog>([this] {
            QApplication::setActiveWindow(m_window.get());
            QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        });
    }

    // What stands on the sheet, standfirst included.
    QString standfirst() { return present().standfirst; }

    QLabel *missing() { return named<QLabel>(*panels().details, u"missingFields"_s); }
};

} // namespace

TEST_F(WritingAids, ANewArticleBeginsAsATemplateAndTabLeadsThroughWhatIsAsked)
{
    TemplateDialog *dialog = templates();
    ASSERT_TRUE(dialog);
    typeHere(u"vắn"_s);
    EXPECT_EQ(dialog->chosen()->name, u"Tin vắn"_s);
    EXPECT_TRUE(named<QLabel>(*dialog, u"templateRequired"_s)->text().contains(u"Headline"_s));
    key(dialog, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return session().templateName() == u"Tin vắn"_s; }, longWait));
    QApplication::setActiveWindow(m_window.get()); // as a desktop does when the dialog is gone
    ASSERT_TRUE(QTest::qWaitFor([this] { return sheet().hasFocus() && !selected().isEmpty(); }, longWait));
    EXPECT_EQ(selected(), u"[? Ngày]"_s);
    type(u"Ngày 12/11"_s);
    QTest::keyClick(&sheet(), Qt::Key_Tab);
    EXPECT_EQ(selected(), u"[? địa điểm]"_s);
    EXPECT_TRUE(sheet().hasFocus());
    type(u"xã Bình Minh"_s);
    QTest::keyClick(&sheet(), Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(selected(), u"[? Việc tiếp theo, nếu có]"_s);
    QTest::keyClick(&sheet(), Qt::Key_Tab);
    EXPECT_EQ(selected(), u"[? ai]"_s);
    EXPECT_TRUE(body().startsWith(u"Ngày 12/11, tại xã Bình Minh, [? ai]"_s)) << qPrintable(body());
    QTest::keyClick(&sheet(), Qt::Key_Escape);
    EXPECT_EQ(selected(), QString());
}

TEST_F(WritingAids, F8LeadsToWhatIsAskedAsWell)
{
    show({u"Sáng nay [? ai] làm [? việc gì]."_s});
    EXPECT_EQ(texts(), (QStringList{u"[? ai]"_s, u"[? việc gì]"_s}));
    put(0, 0);
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    EXPECT_EQ(selected(), u"[? ai]"_s);
    type(u"bà con"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    waitForSelected(u"[? việc gì]"_s);
    EXPECT_EQ(body(), u"Sáng nay bà con làm [? việc gì]."_s);
}

TEST_F(WritingAids, TheDetailsSayWhatTheTemplateStillMisses)
{
    show({u"Một bài không có mẫu."_s});
    EXPECT_TRUE(missing()->isHidden());
    TemplateDialog *dialog = templates();
    ASSERT_TRUE(dialog);
    key(dialog, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !session().templateName().isEmpty(); }, longWait));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !missing()->isHidden(); }, longWait));
    const QString before = missing()->text();
    for (const QString &field : {u"Headline"_s, u"Standfirst"_s, u"Place"_s, u"Date of the event"_s})
        EXPECT_TRUE(before.contains(field)) << qPrintable(before);
    sheet().setCursorPosition(0);
    type(u"Xã họp bàn"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !missing()->text().contains(u"Headline"_s); }, longWait));
    // A restart knows which template it was.
    waitUntilSafe();
    restart();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !missing()->isHidden(); }, longWait));
    EXPECT_FALSE(missing()->text().contains(u"Headline"_s));
}

TEST_F(WritingAids, ATemplateIsMadeOfAnArticleAndCanBeTakenBack)
{
    show({u"Thư gửi [? ai]"_s});
    auto *dialog = dialogAfter<MakeTemplateDialog>([this] { actions().makeTemplate->trigger(); });
    ASSERT_TRUE(dialog);
    typeHere(u"Thư"_s);
    key(dialog, Qt::Key_Return);
    waitForNotice(u"Thư"_s);
    TemplateDialog *choice = templates();
    ASSERT_TRUE(choice);
    typeHere(u"thu"_s);
    ASSERT_TRUE(choice->chosen());
    EXPECT_EQ(choice->chosen()->name, u"Thư"_s);
    key(choice, Qt::Key_Return);
    waitForSelected(u"[? ai]"_s);
    EXPECT_EQ(body(), u"Thư gửi [? ai]"_s);
}

TEST_F(WritingAids, ATemplateThatIsRemovedCanBePutBack)
{
    ASSERT_TRUE(m_newsroom->templates().keep({.name = u"Thư"_s}).result());
    TemplateDialog *dialog = templates();
    ASSERT_TRUE(dialog);
    auto *list = named<QListWidget>(*dialog, u"templateList"_s);
    EXPECT_EQ(list->count(), 7);
    list->setCurrentRow(6);
    for (QPushButton *button : dialog->findChildren<QPushButton *>())
        if (button->text() == TemplateDialog::tr("Remove this template"))
            button->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->count() == 6; }, longWait));
    for (QPushButton *button : dialog->findChildren<QPushButton *>())
        if (button->text() == ToldLine::tr("Undo"))
            button->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->count() == 7; }, longWait));
    EXPECT_EQ(dialog->chosen()->name, u"Thư"_s);
    key(dialog, Qt::Key_Escape);
}

TEST_F(WritingAids, AnAbbreviationExpandsAndTheSwitchIsRemembered)
{
    show({QString()});
    put(0, 0);
    type(u"Ủy ban mttq và hđnd, ubnd."_s);
    EXPECT_EQ(body(), u"Ủy ban Mặt trận Tổ quốc và Hội đồng nhân dân, Ủy ban nhân dân."_s);
    QTest::keyClick(&sheet(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(body(), u"Ủy ban Mặt trận Tổ quốc và Hội đồng nhân dân, ubnd."_s);
    actions().abbreviations->trigger();
    type(u" mttq "_s);
    EXPECT_TRUE(body().endsWith(u"ubnd. mttq "_s)) << qPrintable(body());
    restart();
    EXPECT_FALSE(actions().abbreviations->isChecked());
}

TEST_F(WritingAids, AnAbbreviationOfOnesOwnWorksAtOnceAndTheNextTime)
{
    show({QString()});
    auto *dialog = dialogAfter<SnippetsDialog>([this] { actions().snippets->trigger(); });
    ASSERT_TRUE(dialog);
    named<QTabBar>(*dialog, u"whoseSnippets"_s)->setCurrentIndex(1);
    type(named<QLineEdit>(*dialog, u"abbreviation"_s), u"bm"_s);
    type(named<QPlainTextEdit>(*dialog, u"snippetText"_s), u"xã Bình Minh"_s);
    QTest::keyClick(named<QLineEdit>(*dialog, u"abbreviation"_s), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_newsroom->snippets().lists().result()->mine.size() == 1; },
                                longWait));
    // What was written and not kept by a key is kept by going on.
    type(named<QLineEdit>(*dialog, u"abbreviation"_s), u"2"_s);
    key(dialog, Qt::Key_Escape);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return sheet().snippets().abbreviated(u"bm2"_s) != nullptr; }, longWait));
    QApplication::setActiveWindow(m_window.get());
    put(0, 0);
    type(u"Ở bm2 "_s);
    EXPECT_EQ(body(), u"Ở xã Bình Minh "_s);
    restart();
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return sheet().snippets().abbreviated(u"bm2"_s) != nullptr; }, longWait));
}

TEST_F(WritingAids, ASwitchInTheListTurnsOneOff)
{
    show({QString()});
    auto *dialog = dialogAfter<SnippetsDialog>([this] { actions().snippets->trigger(); });
    ASSERT_TRUE(dialog);
    auto *list = named<QTreeWidget>(*dialog, u"snippetList"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->topLevelItemCount() > 10; }, longWait));
    const QList<QTreeWidgetItem *> found = list->findItems(u"mttq"_s, Qt::MatchExactly);
    ASSERT_EQ(found.size(), 1);
    found.first()->setCheckState(0, Qt::Unchecked);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !sheet().snippets().abbreviated(u"mttq"_s); }, longWait));
    key(dialog, Qt::Key_Escape);
}

TEST_F(WritingAids, SnippetsAreInTheMenusByTheirNames)
{
    show({QString()});
    ASSERT_TRUE(QTest::qWaitFor([&] { return sheet().snippets().hasNamed(); }, longWait));
    put(0, 0);
    type(u"/"_s);
    auto *menu = qobject_cast<BlockMenu *>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    QTest::keyClick(menu, Qt::Key_Up); // round to the last one
    QTest::keyClick(menu, Qt::Key_Right);
    auto *snippets = qobject_cast<SnippetMenu *>(QApplication::activePopupWidget());
    ASSERT_TRUE(snippets);
    choose(u"Thành phần dự"_s);
    EXPECT_EQ(selected(), u"[? họ tên, chức vụ]"_s);
    EXPECT_TRUE(body().startsWith(u"Dự hội nghị có đồng chí [?"_s)) << qPrintable(body());
    QTest::keyClick(&sheet(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(body(), u"/"_s);

    auto *insert = actions().insert->findChild<SnippetMenu *>();
    insert = insert ? insert : m_window->findChild<SnippetMenu *>();
    ASSERT_TRUE(insert);
    emit insert->aboutToShow();
    ASSERT_EQ(insert->actions().size(), sheet().snippets().named().size());
    put(0, 1);
    insert->actions().first()->trigger();
    EXPECT_TRUE(body().startsWith(u"/Thực hiện [?"_s)) << qPrintable(body());
}
