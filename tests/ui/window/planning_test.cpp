// Deadlines, work given to people, notices and the calendar in the window.

#include "core/desk/planning.h"

#include "core/desk/remarking.h"
#include "tests/ui/window/process_fixture.h"
#include "ui/articles/article_list_model.h"
#include "ui/planning/assign_dialog.h"
#include "ui/planning/calendar_dialog.h"
#include "ui/planning/calendar_grid.h"
#include "ui/planning/calendar_words.h"
#include "ui/planning/notices_dialog.h"
#include "ui/planning/plan_lines.h"
#include "ui/widgets/date_field.h"
#include "ui/window/planning_desk.h"
#include "ui/window/status_line.h"

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

class PlanningInWindow : public ProcessWindowTest
{
protected:
    QToolButton *bell() const { return named<QToolButton>(*panels().status, u"bell"_s); }

    void waitForUnread(int count)
    {
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return bell()->text() == (count > 0 ? QString::number(count) : QString()); }, longWait))
            << qPrintable(bell()->text());
    }

    NoticesDialog *notices() const { return m_window->findChild<NoticesDialog *>(); }
    QListWidget *list() const { return named<QListWidget>(*notices(), u"noticesList"_s); }
    bool isBold(int row) const { return list()->item(row)->font().weight() > QFont::Normal; }

    // The details of the article, with what is planned known.
    PlanLines *lines()
    {
        actions().sidePanels[1]->trigger();
        PlanLines *found = nullptr;
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                found = panels().details->findChild<PlanLines *>();
                return found && found->isVisible();
            },
            longWait));
        return found;
    }

    // What is with the editors is planned for its day.
    void submit(ArticleId article)
    {
        Step step;
        step.act = Act::Submit;
        step.article = article;
        ASSERT_TRUE(m_newsroom->reviewing().take(step).result());
    }

    Plan plan(ArticleId article) { return m_newsroom->planning().situation(article).result()->plan; }

    void waitForDeadline(const Deadline &wanted)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return plan(id()).deadline == wanted; }, longWait));
    }

    QString lineOf(ArticleId article) const
    {
        const ArticleListModel &model = panels().list->model();
        const QModelIndex index = model.indexOf(article);
        return index.isValid() ? model.planOf(index) : QString();
    }

    CalendarDialog *calendar()
    {
        actions().calendar->trigger();
        auto *dialog = m_window->findChild<CalendarDialog *>();
        EXPECT_TRUE(dialog);
        return dialog;
    }
    static QListWidget *entries(const CalendarDialog *in)
    {
        return named<QListWidget>(*in, u"calendarEntries"_s);
    }
    static CalendarGrid *grid(const CalendarDialog *in)
    {
        return named<CalendarGrid>(*in, u"calendarGrid"_s);
    }
    void waitForEntry(const CalendarDialog *in, const QString &part)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return entries(in)->item(0)->text().contains(part); }, longWait))
            << qPrintable(entries(in)->item(0)->text());
    }
};

} // namespace

TEST_F(PlanningInWindow, TheBellCountsWhatIsNewAndALineLeadsToItsArticle)
{
    startAs(u"lan"_s);
    writeAndSubmit();
    const ArticleId sent = id();
    EXPECT_TRUE(bell()->isVisible());
    waitForUnread(0);
    newArticle();

    become(u"minh"_s);
    waitForUnread(1);
    EXPECT_TRUE(bell()->accessibleName().contains(u'1'));
    QTest::mouseClick(bell(), Qt::LeftButton);
    ASSERT_TRUE(notices());
    ASSERT_TRUE(QTest::qWaitFor([&] { return list()->count() == 1; }, longWait));
    EXPECT_TRUE(list()->item(0)->text().contains(u"Bến nước làng tôi"_s));
    EXPECT_TRUE(list()->item(0)->text().contains(u"Lê Thị Lan"_s));
    EXPECT_TRUE(isBold(0));
    EXPECT_NE(id(), sent);
    press(notices(), Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return id() == sent; }, longWait));
    waitForUnread(0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !isBold(0); }, longWait));
}

TEST_F(PlanningInWindow, AllAreReadAtOnceAndAnothersAreTheirs)
{
    startAs(u"lan"_s);
    writeAndSubmit();
    become(u"minh"_s);
    waitFor(Stage::Submitted, Act::TakeUp);
    waitForUnread(1);
    actions().notices->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return list()->count() == 1; }, longWait));
    auto *read = named<QPushButton>(*notices(), u"noticesRead"_s);
    QTest::mouseClick(read, Qt::LeftButton);
    waitForUnread(0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !read->isEnabled(); }, longWait));
    notices()->close();
    take(Act::Approve);
    EXPECT_TRUE(QTest::qWaitFor([&] { return session().stage() == Stage::Approved; }, longWait));
    waitForUnread(0);
    become(u"lan"_s);
    waitForUnread(1);
    become(u"hoa"_s);
    waitForUnread(1);
}

TEST_F(PlanningInWindow, ARemarkThatNamesSomebodyLeadsToItsPlace)
{
    startAs(u"lan"_s);
    write();
    const ArticleId article = id();
    ASSERT_TRUE(m_newsroom->remarking()
                    .say(article, anchorOf(present(), u"bến nước của làng"_s), u"@minh hỏi lại giúp"_s)
                    .result());
    newArticle();
    become(u"minh"_s);
    waitForUnread(1);
    actions().notices->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return list()->count() == 1; }, longWait));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                      list()->visualItemRect(list()->item(0)).center());
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return id() == article && sheet().textCursor().selectedText() == u"bến nước của làng"_s; },
        longWait))
        << qPrintable(sheet().textCursor().selectedText());
}

TEST_F(PlanningInWindow, ADeadlineIsSetAmongTheDetailsAndShownInTheList)
{
    startAs(u"lan"_s);
    write();
    const QDate tomorrow = m_now.toLocalTime().date().addDays(1);
    PlanLines *plans = lines();
    ASSERT_TRUE(plans);
    EXPECT_TRUE(lineOf(id()).isEmpty());
    auto *time = named<QLineEdit>(*plans, u"deadlineTime"_s);
    auto *date = named<DateField>(*plans, u"deadlineDate"_s);
    time->setText(u"17h"_s);
    emit time->editingFinished();
    EXPECT_TRUE(named<QLabel>(*plans, u"deadlineSentence"_s)->isVisible()) << "a day is missing";
    time->clear();
    auto *day = date->findChild<QLineEdit *>();
    day->setText(tomorrow.toString(u"d/M/yyyy"_s));
    emit day->editingFinished();
    waitForDeadline({tomorrow, {}});
    time->setText(u"17h30"_s);
    emit time->editingFinished();
    waitForDeadline({tomorrow, QTime(17, 30)});
    const QString words = sentence(Deadline{tomorrow, QTime(17, 30)}, m_now);
    EXPECT_TRUE(QTest::qWaitFor([&] { return lineOf(id()) == words; }, longWait)) << qPrintable(lineOf(id()));
    const ArticleListModel &model = panels().list->model();
    EXPECT_TRUE(model.data(model.indexOf(id()), Qt::AccessibleTextRole).toString().contains(words));
    waitForUnread(1);
    type(u"Thêm chữ. "_s);
    waitUntilSafe();
    EXPECT_EQ(lineOf(id()), words) << "typing takes nothing away";
}

TEST_F(PlanningInWindow, WorkIsAssignedFromTheDetailsAndWaitsThere)
{
    startAs(u"lan"_s);
    writeAndSubmit();
    become(u"minh"_s);
    waitFor(Stage::Submitted, Act::TakeUp);
    PlanLines *plans = lines();
    ASSERT_TRUE(plans);
    auto *assign = named<QPushButton>(*plans, u"assignWork"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return assign->isVisible(); }, longWait));
    QTest::mouseClick(assign, Qt::LeftButton);
    auto *form = m_window->findChild<AssignDialog *>();
    ASSERT_TRUE(form);
    named<QComboBox>(*form, u"assignPerson"_s)->setCurrentText(u"hoa"_s);
    named<QComboBox>(*form, u"assignTask"_s)->setCurrentIndex(int(Task::Check));
    named<QLineEdit>(*form, u"assignNote"_s)->setText(u"trước trưa"_s);
    press(form, Qt::Key_Return);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return plans->findChild<QPushButton *>(u"unassignWork"_s); }, longWait));
    ASSERT_EQ(plan(id()).assignments.size(), 1);
    EXPECT_EQ(plan(id()).assignments[0].person, u"hoa"_s);
    EXPECT_EQ(plan(id()).assignments[0].note, u"trước trưa"_s);

    become(u"hoa"_s);
    waitForUnread(1);
    panels().folders->choose(Work::Waiting);
    EXPECT_TRUE(QTest::qWaitFor([&] { return lineOf(id()).contains(u"hoa"_s); }, longWait))
        << qPrintable(lineOf(id()));

    become(u"minh"_s);
    auto *off = lines()->findChild<QPushButton *>(u"unassignWork"_s);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return (off = lines()->findChild<QPushButton *>(u"unassignWork"_s)) && off->isVisible(); },
        longWait));
    QTest::mouseClick(off, Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return plan(id()).assignments.isEmpty(); }, longWait));
}

TEST_F(PlanningInWindow, AnEmbargoIsSetBesideTheDeadlineAndHoldsThePublishersBack)
{
    startAs(u"lan"_s);
    writeAndApprove();
    become(u"hoa"_s);
    waitFor(Stage::Approved, Act::Publish);
    PlanLines *plans = lines();
    auto *date = named<DateField>(*plans, u"embargoDate"_s);
    auto *time = named<QLineEdit>(*plans, u"embargoTime"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return time->isEnabled(); }, longWait));
    const QDate tomorrow = m_now.toLocalTime().date().addDays(1);
    auto *day = date->findChild<QLineEdit *>();
    day->setText(tomorrow.toString(u"d/M/yyyy"_s));
    emit day->editingFinished();
    ASSERT_TRUE(QTest::qWaitFor([&] { return plan(id()).embargo == Deadline{tomorrow, {}}; }, longWait));
    time->setText(u"8h"_s);
    emit time->editingFinished();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            return plan(id()).embargo == Deadline{tomorrow, QTime(8, 0)};
        },
        longWait));
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return named<QLabel>(*plans, u"embargoSentence"_s)->isVisible(); }, longWait));
    step(Act::Publish)->trigger();
    StepDialog *form = dialog();
    waitUntilReady(form);
    QTest::mouseClick(go(form), Qt::LeftButton);
    auto *told = named<QLabel>(*form, u"stepTold"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return told->isVisible(); }, longWait));
    EXPECT_TRUE(told->text().contains(shown(Deadline{tomorrow, QTime(8, 0)}))) << qPrintable(told->text());
    EXPECT_EQ(stored(id()).stage, Stage::Approved);
    form->reject();
}

TEST_F(PlanningInWindow, TheCalendarIsWalkedByKeys)
{
    const ArticleId article = add(u"Bến nước"_s, paragraphs({u"Một."_s}));
    const ArticleId other = add(u"Con đường"_s, paragraphs({u"Hai."_s}));
    const QDate today = m_now.toLocalTime().date();
    ASSERT_TRUE(m_newsroom->planning().setDeadline(article, {today.addMonths(1), {}}).result());
    submit(article);
    submit(other);
    add(u"Mới viết"_s, paragraphs({u"Ba."_s}));
    start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return session().isOpen(); }, longWait));
    open(other);
    EXPECT_FALSE(bell()->isVisible()) << "nobody else is there to tell of";
    EXPECT_FALSE(actions().notices->isVisible());

    CalendarDialog *dialog = calendar();
    CalendarGrid *days = grid(dialog);
    EXPECT_EQ(days->day(), today);
    waitForEntry(dialog, label(CalendarEntry::Kind::Planned));
    EXPECT_EQ(entries(dialog)->count(), 2) << "a new draft is not planned for the day it was begun";
    press(days, Qt::Key_Left);
    EXPECT_EQ(days->day(), today.addDays(-1));
    press(days, Qt::Key_Down);
    EXPECT_EQ(days->day(), today.addDays(6));
    press(days, Qt::Key_Home);
    EXPECT_EQ(days->day().dayOfWeek(), 1);
    press(days, Qt::Key_End);
    EXPECT_EQ(days->day().dayOfWeek(), 7);
    press(days, Qt::Key_T);
    EXPECT_EQ(days->day(), today);
    press(days, Qt::Key_PageUp);
    EXPECT_EQ(days->day(), today.addMonths(-1));
    press(days, Qt::Key_T);
    press(days, Qt::Key_PageDown);
    EXPECT_EQ(days->day(), today.addMonths(1));
    EXPECT_EQ(named<QLabel>(*dialog, u"calendarMonth"_s)->text(), monthTitle(today.addMonths(1)));
    waitForEntry(dialog, u"Bến nước"_s);
    EXPECT_TRUE(days->accessibleName().contains(u"Bến nước"_s));
    press(days, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return id() == article; }, longWait));

    auto *deadlines = named<QCheckBox>(*dialog, u"calendar-deadline"_s);
    deadlines->click();
    EXPECT_FALSE(entries(dialog)->item(0)->text().contains(u"Bến nước"_s));
    EXPECT_FALSE(days->accessibleName().contains(u"Bến nước"_s));
    deadlines->click();
    EXPECT_TRUE(entries(dialog)->item(0)->text().contains(u"Bến nước"_s));
}

TEST_F(PlanningInWindow, OfSeveralOnADayOneIsChosen)
{
    const ArticleId first = add(u"Bến nước"_s, paragraphs({u"Một."_s}));
    const ArticleId other = add(u"Con đường"_s, paragraphs({u"Hai."_s}));
    const ArticleId third = add(u"Cây cầu"_s, paragraphs({u"Ba."_s}));
    submit(first);
    submit(other);
    start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return session().isOpen(); }, longWait));
    open(third);
    CalendarDialog *dialog = calendar();
    waitForEntry(dialog, u"Bến nước"_s);
    press(grid(dialog), Qt::Key_Return);
    EXPECT_EQ(dialog->focusWidget(), entries(dialog));
    press(entries(dialog), Qt::Key_Down);
    press(entries(dialog), Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return id() == other; }, longWait));
}

TEST_F(PlanningInWindow, TheDesktopIsToldOnlyWhenWantedAndNobodyLooksOrIsLockedOut)
{
    startAs(u"lan"_s);
    write();
    const ArticleId article = id();
    const auto due = [&](int days) {
        m_now = m_now.addDays(1);
        const Deadline deadline{m_now.toLocalTime().date().addDays(days), {}};
        ASSERT_TRUE(m_newsroom->planning().setDeadline(article, deadline).result());
        m_window->planningDesk().look();
        ASSERT_TRUE(m_newsroom->planning().notices().result());
        QTest::qWait(0); // what was asked before has been answered, and arrives
        waitForUnread(1);
    };
    QApplication::setActiveWindow(nullptr);
    due(1);
    EXPECT_TRUE(m_desktop.isEmpty()) << "off at first";
    actions().notices->trigger();
    ASSERT_TRUE(notices());
    auto *desktop = named<QCheckBox>(*notices(), u"noticesDesktop"_s);
    EXPECT_TRUE(desktop->isVisible());
    EXPECT_FALSE(desktop->isChecked());
    desktop->click();
    notices()->close();
    QApplication::setActiveWindow(m_window.get());
    due(1);
    EXPECT_TRUE(m_desktop.isEmpty()) << "the window is in use";
    QApplication::setActiveWindow(nullptr);
    due(0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_desktop.size() == 1; }, longWait));
    EXPECT_TRUE(m_desktop[0].contains(u"Bến nước làng tôi"_s));
    m_window->planningDesk().look();
    ASSERT_TRUE(m_newsroom->planning().notices().result());
    QApplication::processEvents();
    EXPECT_EQ(m_desktop.size(), 1) << "once";

    lock().lock();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_newsroom->isAnybodyIn(); }, longWait));
    m_now = m_now.addDays(3);
    m_window->planningDesk().look();
    QApplication::processEvents();
    EXPECT_EQ(m_desktop.size(), 1);
    signIn(u"lan"_s, m_lansPassword);
}

TEST(PlanLinesTest, WhoMayNotPlanOnlyReads)
{
    PlanSituation situation;
    situation.plan.deadline = {QDate(2024, 10, 16), QTime(17, 0)};
    situation.plan.assignments = {{AccountId::make(), u"Lan"_s, Task::Photos, u"ba ảnh"_s, u"Hạnh"_s, {}}};
    situation.colleagues = {{AccountId::make(), u"lan"_s, u"Lan"_s}};
    PlanLines lines([] { return QDateTime(QDate(2024, 10, 1), QTime(9, 0)); });
    const auto isThere = [&](const QString &name) {
        const auto *button = lines.findChild<QPushButton *>(name);
        return button && button->isVisibleTo(&lines);
    };
    lines.setSituation(situation);
    EXPECT_TRUE(lines.findChild<DateField *>()->isEnabled());
    EXPECT_TRUE(isThere(u"assignWork"_s));
    EXPECT_TRUE(isThere(u"unassignWork"_s));
    lines.setReadOnly(true);
    EXPECT_FALSE(lines.findChild<DateField *>()->isEnabled());
    EXPECT_FALSE(isThere(u"assignWork"_s));
    lines.setReadOnly(false);
    situation.deadlineRefusal = u"Người khác đặt."_s;
    situation.assignRefusal = u"Người khác giao."_s;
    lines.setSituation(situation);
    EXPECT_FALSE(lines.findChild<DateField *>()->isEnabled());
    EXPECT_EQ(lines.findChild<QLabel *>(u"deadlineSentence"_s)->text(), situation.deadlineRefusal);
    EXPECT_FALSE(isThere(u"assignWork"_s));
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(isThere(u"unassignWork"_s));
}

TEST(PlanLinesTest, TimesAreReadAsPeopleWriteThem)
{
    for (const QString &text : {u"17:00"_s, u"17h"_s, u"17h00"_s, u" 17g "_s, u"17"_s, u"17.00"_s})
        EXPECT_EQ(readTime(text), QTime(17, 0)) << qPrintable(text);
    EXPECT_EQ(readTime(u"7h30"), QTime(7, 30));
    EXPECT_EQ(readTime(u"  "), QTime());
    for (const QString &text : {u"25h"_s, u"17:5"_s, u"trưa"_s, u"17:60"_s})
        EXPECT_FALSE(readTime(text)) << qPrintable(text);
}
