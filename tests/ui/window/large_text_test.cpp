// Dialogs in Vietnamese, on a screen of 1024×700, up to twice the usual size of text.

#include "ui/articles/replace_dialog.h"
#include "ui/planning/assign_dialog.h"
#include "ui/planning/calendar_dialog.h"
#include "ui/planning/notices_dialog.h"
#include "ui/review/step_dialog.h"
#include "ui/settings/account_form.h"
#include "ui/theme/theme.h"
#include "ui/window/shortcuts_dialog.h"
#include "ui/window/status_line.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include <gtest/gtest.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

class LargeText : public testing::TestWithParam<double>
{
protected:
    QFont m_usual = QApplication::font();
    QTranslator m_words;

    void SetUp() override
    {
        ASSERT_TRUE(m_words.load(u":/translations/toasoan_vi.qm"_s));
        QCoreApplication::installTranslator(&m_words);
        QFont font = m_usual;
        font.setPointSizeF(GetParam());
        QApplication::setFont(font);
        applyTheme(*qApp, ThemeChoice::Light);
    }
    void TearDown() override
    {
        QCoreApplication::removeTranslator(&m_words);
        QApplication::setFont(m_usual);
        applyTheme(*qApp, ThemeChoice::Light);
    }

    static bool scrolls(const QWidget *widget)
    {
        for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
            if (qobject_cast<const QScrollArea *>(above))
                return true;
        }
        return false;
    }

    // Every word on it is seen whole.
    static void expectFits(QDialog &dialog)
    {
        dialog.resize(dialog.size().boundedTo({1024, 700})); // the screen of the tests has another shape
        QApplication::processEvents();
        EXPECT_LE(dialog.width(), 1024);
        EXPECT_LE(dialog.height(), 700);
        const auto look = [&](const QWidget *widget, const QString &text) {
            if (!widget->isVisibleTo(&dialog) || text.isEmpty())
                return;
            const QRect place(widget->mapTo(&dialog, QPoint()), widget->size());
            const auto *label = qobject_cast<const QLabel *>(widget);
            const bool wraps = label && label->wordWrap();
            EXPECT_TRUE(wraps || widget->width() >= widget->sizeHint().width()) << qPrintable(text);
            EXPECT_TRUE(!wraps || label->height() >= label->heightForWidth(label->width()))
                << qPrintable(text);
            EXPECT_TRUE(widget->height() >=
                        std::min(widget->sizeHint().height(), widget->fontMetrics().height()))
                << qPrintable(text);
            EXPECT_TRUE(scrolls(widget) || dialog.rect().contains(place)) << qPrintable(text);
        };
        for (const auto *button : dialog.findChildren<QAbstractButton *>())
            look(button, button->text());
        for (const auto *label : dialog.findChildren<QLabel *>())
            look(label, label->text());
        for (const auto *choice : dialog.findChildren<QComboBox *>())
            look(choice, choice->currentText());
    }
};

} // namespace

TEST_P(LargeText, TheQuestionWhatToReplaceFits)
{
    ReplaceDialog dialog;
    dialog.begin(u"MẶT TRẬN TỔ QUỐC"_s);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    QApplication::processEvents();
    expectFits(dialog);
    dialog.showFinding();
    dialog.showProgress(3, 10);
    QApplication::processEvents();
    expectFits(dialog);
    dialog.showFailure(u"Bài đang mở chưa lưu được nên chưa thay gì. Hãy thử lại."_s);
    QApplication::processEvents();
    expectFits(dialog);
    dialog.findChildren<QLineEdit *>().first()->setText(u"("_s);
    dialog.findChildren<QCheckBox *>().last()->setChecked(true);
    QApplication::processEvents();
    expectFits(dialog);
    EXPECT_EQ(dialog.findChild<QPushButton *>()->text().contains(u"Replace"_s), false) << "in Vietnamese";
}

TEST_P(LargeText, TheTableOfKeysFits)
{
    KeyTable table;
    for (int i = 0; i < 40; ++i)
        table.actions << ActionKeys{u"a%1"_s.arg(i),
                                    u"Định dạng"_s,
                                    u"Bật hoặc tắt gõ tiếng Việt %1"_s.arg(i),
                                    {QKeySequence(u"Ctrl+Alt+Shift+F%1"_s.arg(1 + i % 12))},
                                    {}};
    ShortcutsDialog dialog(table);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    QApplication::processEvents();
    expectFits(dialog);
}

TEST_P(LargeText, NoticesAndTheCalendarFit)
{
    const QDateTime now(QDate(2024, 10, 15), QTime(9, 30));
    DeskNotice notice;
    notice.kind = NoticeKind::Returned;
    notice.number = 1;
    notice.headline = u"Phát huy kinh nghiệm của Mặt trận Tổ quốc và các đoàn thể ở xã Hòa Lạc"_s;
    notice.by = u"Nguyễn Thị Hồng Hạnh"_s;
    notice.note = u"Thiếu tên người nói, thiếu ảnh buổi đối thoại và nguồn của số liệu."_s;
    notice.at = now;
    NoticesDialog notices(nullptr);
    notices.setDesktop(true, false);
    notices.setNotices({notice}, now);
    notices.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&notices));
    expectFits(notices);

    CalendarDialog calendar(now.date(), nullptr);
    calendar.setEntries({{CalendarEntry::Kind::Deadline,
                          now.date(),
                          QTime(17, 0),
                          ArticleId::make(),
                          notice.headline,
                          Stage::Draft,
                          {notice.by}}});
    calendar.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&calendar));
    expectFits(calendar);

    AssignDialog assign(notice.headline, {{AccountId::make(), u"hanh"_s, notice.by}}, nullptr);
    assign.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&assign));
    expectFits(assign);
}

TEST_P(LargeText, QuestionsAboutAccountsFit)
{
    Account account;
    account.name = u"hanh"_s;
    account.roles = Role::Writer;
    for (const auto question : {AccountQuestion::First, AccountQuestion::New, AccountQuestion::Change,
                                AccountQuestion::OwnPassword, AccountQuestion::NewPassword}) {
        AccountForm form(question, account);
        form.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&form));
        expectFits(form);
        form.tell(u"Hai mật khẩu không giống nhau, hãy gõ lại cả hai rồi thử một lần nữa."_s);
        QApplication::processEvents();
        expectFits(form);
        EXPECT_LE(form.height(), form.screen()->availableSize().height());
    }
}

TEST_P(LargeText, AStepThatAsksForMoreGrowsWithinTheScreen)
{
    StepQuestion question;
    question.act = Act::Approve;
    question.stage = Stage::Submitted;
    question.headline = u"Phát huy kinh nghiệm của Mặt trận Tổ quốc và các đoàn thể ở xã Hòa Lạc"_s;
    question.mayWaive = true;
    StepDialog dialog(question, {}, nullptr);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    const QRect room = dialog.screen()->availableGeometry();
    dialog.move(room.right() - dialog.width(), room.bottom() - dialog.height());
    QList<Lack> lacks;
    for (int item = 0; item < checkItemCount; ++item)
        lacks << Lack{CheckItem(item), CheckLevel::Required, {}, {}, 1};
    dialog.setLacks(lacks);
    dialog.findChild<QCheckBox *>()->setChecked(true);
    dialog.tell(u"Bài vừa bị sửa trong lúc ấy. Hãy xem lại."_s);
    QApplication::processEvents();
    EXPECT_TRUE(room.contains(dialog.geometry())) << dialog.y() << ' ' << dialog.height();
    for (const auto *button :
         {dialog.findChild<QPushButton *>(u"stepGo"_s), dialog.findChild<QPushButton *>(u"stepCancel"_s)})
        EXPECT_TRUE(dialog.rect().contains(button->geometry()));
    expectFits(dialog);
}

TEST_P(LargeText, TheLineAtTheBottomKeepsWhoIsInReadable)
{
    StatusLine line;
    line.setNoticesOffered(true);
    line.setNotices(12);
    line.setWho(u"Nguyễn Thị Hồng Hạnh"_s);
    line.setSaving(u"đã lưu 14:02"_s);
    line.setFindings(u"3 lỗi chính tả, 2 từ dễ nhầm, 4 quy cách"_s);
    line.resize(760, line.sizeHint().height());
    line.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&line));
    QApplication::processEvents();
    const auto *who = line.findChild<QLabel *>(u"signedIn"_s);
    EXPECT_GE(who->width(), who->sizeHint().width());
    EXPECT_TRUE(line.rect().contains(who->geometry()));
    const auto *bell = line.findChild<QToolButton *>(u"bell"_s);
    EXPECT_FALSE(bell->geometry().intersects(who->geometry()));
}

INSTANTIATE_TEST_SUITE_P(Sizes, LargeText, testing::Values(10.0, 15.0, 20.0));
