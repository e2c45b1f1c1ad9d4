// The editorial process in the window, with three people.

#include "tests/ui/window/process_fixture.h"

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

class ProcessInWindow : public ProcessWindowTest
{
};

} // namespace

TEST_F(ProcessInWindow, AReportGoesFromWriterToReadersAndBackForACorrection)
{
    startAs(u"lan"_s);
    write();
    EXPECT_EQ(stepsShown(), u"submit"_s);
    EXPECT_TRUE(stepButton()->isVisible());
    take(Act::Submit);
    waitFor(Stage::Submitted, Act::TakeBack);
    EXPECT_TRUE(sheet().isReadOnly());
    EXPECT_TRUE(way(label(Act::TakeBack)));
    EXPECT_FALSE(stepButton()->isVisible()); // others go on

    become(u"minh"_s);
    waitFor(Stage::Submitted, Act::TakeUp);
    step(Act::TakeUp)->trigger();
    waitFor(Stage::InReview, Act::Return);
    EXPECT_FALSE(sheet().isReadOnly());
    step(Act::Return)->trigger();
    StepDialog *form = dialog();
    ASSERT_TRUE(form);
    EXPECT_FALSE(go(form)->isEnabled());
    named<QPlainTextEdit>(*form, u"stepReason"_s)->setPlainText(u"thiếu tên người nói"_s);
    finish(form);
    EXPECT_TRUE(QTest::qWaitFor([&] { return session().stage() == Stage::Returned; }, longWait));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !stepButton()->isVisible(); }, longWait))
        << "it is its writer's turn";

    become(u"lan"_s);
    waitFor(Stage::Returned, Act::Submit);
    EXPECT_TRUE(stepButton()->isVisible());
    waitForNotice(u"thiếu tên người nói"_s);
    EXPECT_FALSE(sheet().isReadOnly());
    type(u"Ông Y: "_s);
    take(Act::Submit);
    waitFor(Stage::Submitted, Act::TakeBack);

    become(u"minh"_s);
    waitFor(Stage::Submitted, Act::Approve);
    take(Act::Approve);
    EXPECT_TRUE(QTest::qWaitFor([&] { return session().stage() == Stage::Approved; }, longWait));
    EXPECT_FALSE(step(Act::Publish)->isVisible()); // an editor only

    become(u"hoa"_s);
    waitFor(Stage::Approved, Act::Publish);
    take(Act::Publish);
    waitFor(Stage::Published, Act::Correct);
    EXPECT_TRUE(situation().publication.isPublic());
    EXPECT_TRUE(sheet().isReadOnly());

    step(Act::Correct)->trigger();
    form = dialog();
    ASSERT_TRUE(form);
    named<QPlainTextEdit>(*form, u"stepNotice"_s)->setPlainText(u"Bản trước ghi nhầm tên thôn."_s);
    finish(form);
    waitFor(Stage::Correcting, Act::GiveUpCorrection);
    EXPECT_FALSE(sheet().isReadOnly());
    EXPECT_FALSE(step(Act::Publish)->isVisible()); // not approved
    m_window->resize(1400, 800);
    panels().side->setCurrentWidget(panels().review);
    const auto approval = [&] {
        const auto *label = panels().review->findChild<QLabel *>(u"reviewApproval"_s);
        return label ? label->text() : QString();
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return approval().contains(u"text that is public"_s); }, longWait))
        << qPrintable(approval());
    type(u"Sửa: "_s);
    waitUntilSafe();
    const int before = situation().publication.revision;

    become(u"minh"_s);
    waitFor(Stage::Correcting, Act::Approve);
    take(Act::Approve);
    EXPECT_TRUE(QTest::qWaitFor([&] { return situation().standing.isApproved; }, longWait));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !stepButton()->isVisible(); }, longWait)) << "it is approved";

    become(u"hoa"_s);
    waitFor(Stage::Correcting, Act::Publish);
    EXPECT_EQ(stepButton()->defaultAction(), step(Act::Publish));
    step(Act::Publish)->trigger();
    form = dialog();
    waitUntilReady(form);
    EXPECT_EQ(named<QPlainTextEdit>(*form, u"stepNotice"_s)->toPlainText(),
              u"Bản trước ghi nhầm tên thôn."_s);
    finish(form);
    waitFor(Stage::Published, Act::Withdraw);
    EXPECT_GT(situation().publication.revision, before);
    EXPECT_EQ(situation().corrections.front().notice, u"Bản trước ghi nhầm tên thôn."_s);
}

TEST_F(ProcessInWindow, TheNextStepIsTakenByKeysAlone)
{
    startAs(u"lan"_s);
    write();
    press(Qt::Key_Return, Qt::ControlModifier);
    StepDialog *form = dialog();
    waitUntilReady(form);
    press(form, Qt::Key_Return);
    waitFor(Stage::Submitted, Act::TakeBack);

    become(u"minh"_s);
    waitFor(Stage::Submitted, Act::TakeUp);
    sheet().setFocus();
    press(Qt::Key_Return, Qt::ControlModifier); // asks nothing
    waitFor(Stage::InReview, Act::Return);
    step(Act::Return)->trigger();
    form = dialog();
    ASSERT_TRUE(form);
    ASSERT_TRUE(QTest::qWaitFor([&] { return form->focusWidget() != nullptr; }, longWait));
    EXPECT_EQ(form->focusWidget()->objectName(), u"stepReason"_s);
    type(form->focusWidget(), u"thiếu nguồn"_s);
    press(form, Qt::Key_Tab);
    EXPECT_EQ(form->focusWidget()->objectName(), u"stepCancel"_s);
    press(form, Qt::Key_Tab);
    EXPECT_EQ(form->focusWidget(), go(form));
    press(form, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return session().stage() == Stage::Returned; }, longWait));

    become(u"lan"_s);
    waitFor(Stage::Returned, Act::Submit);
    waitForNotice(u"thiếu nguồn"_s);
}

TEST_F(ProcessInWindow, WhatIsMissingIsToldAtOnceAndLeadsToItsPlace)
{
    startAs(u"lan"_s);
    newArticle();
    type(u"Bến nước làng tôi"_s);
    waitUntilSafe();
    waitFor(Stage::Draft, Act::Submit);
    step(Act::Submit)->trigger();
    StepDialog *form = dialog();
    ASSERT_TRUE(form);
    auto *lacks = named<QListWidget>(*form, u"lacks"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return lacks->count() > 0; }, longWait));
    EXPECT_FALSE(go(form)->isEnabled());
    EXPECT_FALSE(named<QLineEdit>(*form, u"stepWaiver"_s)->isVisible()) << "a writer waives nothing";
    QString all;
    for (int row = 0; row < lacks->count(); ++row)
        all += lacks->item(row)->text() + u'|';
    Lack body;
    body.item = CheckItem::Body;
    Lack tags;
    tags.item = CheckItem::Tags;
    EXPECT_TRUE(lacks->item(0)->text().contains(sentence(body))) << qPrintable(all);
    for (int row = 0; row < lacks->count(); ++row)
        if (lacks->item(row)->text().contains(sentence(tags)))
            lacks->setCurrentRow(row);
    lacks->setFocus();
    press(form, Qt::Key_Return); // leads there, and submits nothing
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            QApplication::setActiveWindow(m_window.get()); // as a desktop does when a dialog is closed
            return panels().details->isAncestorOf(QApplication::focusWidget());
        },
        longWait));
    EXPECT_EQ(stored(id()).stage, Stage::Draft);
}

TEST_F(ProcessInWindow, AnEditorLetsItGoOnWithAReasonWhichIsKeptWhenTheDialogIsLeft)
{
    startAs(u"minh"_s);
    newArticle();
    type(u"Bến nước làng tôi"_s);
    waitUntilSafe();
    waitFor(Stage::Draft, Act::Submit);
    step(Act::Submit)->trigger();
    StepDialog *form = dialog();
    ASSERT_TRUE(form);
    auto *waiver = named<QLineEdit>(*form, u"stepWaiver"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return waiver->isVisible(); }, longWait));
    EXPECT_FALSE(go(form)->isEnabled());
    waiver->setText(u"tin gấp, bổ sung sau"_s);
    EXPECT_TRUE(go(form)->isEnabled());
    press(form, Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->findChildren<StepDialog *>().isEmpty(); }, longWait));
    step(Act::Submit)->trigger();
    form = dialog();
    waitUntilReady(form);
    EXPECT_EQ(named<QLineEdit>(*form, u"stepWaiver"_s)->text(), u"tin gấp, bổ sung sau"_s);
    finish(form);
    waitFor(Stage::Submitted, Act::TakeUp);
}

TEST_F(ProcessInWindow, NobodyIsOfferedToApproveWhatTheyWrote)
{
    startAs(u"minh"_s);
    write();
    take(Act::Submit);
    waitFor(Stage::Submitted, Act::TakeUp);
    EXPECT_FALSE(step(Act::Approve)->isVisible());
    step(Act::TakeUp)->trigger();
    waitFor(Stage::InReview, Act::Return);
    EXPECT_FALSE(step(Act::Approve)->isVisible());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !actions().nextStep->isEnabled(); }, longWait));
}

TEST_F(ProcessInWindow, ARefusedStepIsOneSentenceAndWhatWasTypedStays)
{
    startAs(u"lan"_s);
    writeAndSubmit();
    become(u"minh"_s);
    waitFor(Stage::Submitted, Act::Return);
    step(Act::Return)->trigger();
    StepDialog *form = dialog();
    ASSERT_TRUE(form);
    auto *reason = named<QPlainTextEdit>(*form, u"stepReason"_s);
    reason->setPlainText(u"thiếu nguồn"_s);
    Step meanwhile; // by the command line
    meanwhile.act = Act::Approve;
    meanwhile.article = id();
    ASSERT_TRUE(m_newsroom->reviewing().take(meanwhile).result());
    QTest::mouseClick(go(form), Qt::LeftButton);
    auto *told = named<QLabel>(*form, u"stepTold"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return told->isVisible(); }, longWait));
    EXPECT_TRUE(told->text().contains(label(Stage::Approved))) << qPrintable(told->text());
    EXPECT_TRUE(form->isVisible() && form->isEnabled());
    EXPECT_EQ(reason->toPlainText(), u"thiếu nguồn"_s);
    form->reject();
    EXPECT_TRUE(QTest::qWaitFor([&] { return session().stage() == Stage::Approved; }, longWait));
}

TEST_F(ProcessInWindow, WhatWaitsForReviewIsOnlyReadButForItsTags)
{
    startAs(u"lan"_s);
    writeAndSubmit();
    EXPECT_TRUE(sheet().isReadOnly());
    EXPECT_FALSE(sheet().actions().picture->isEnabled());
    type(u"không được"_s);
    EXPECT_FALSE(present().headline.contains(u"không"_s));
    EXPECT_TRUE(panels().details->isEnabled());
    panels().side->setCurrentWidget(panels().details);
    int locked = 0;
    for (const QLineEdit *line : panels().details->findChildren<QLineEdit *>())
        locked += line->isReadOnly() ? 1 : 0;
    EXPECT_EQ(locked, 6); // byline, unit, place, source, kicker, subtitle
    auto *tag = panels().details->findChild<QLineEdit *>(u"newTag"_s);
    ASSERT_TRUE(tag);
    type(tag, u"nông thôn mới\n"_s);
    waitUntilSafe();
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return stored(id()).tags == QStringList{u"nông thôn mới"_s}; }, longWait));
    EXPECT_EQ(stored(id()).stage, Stage::Submitted);
    EXPECT_FALSE(session().keeper().hasFailed());

    QPushButton *back = way(label(Act::TakeBack));
    ASSERT_TRUE(back);
    QTest::mouseClick(back, Qt::LeftButton);
    waitFor(Stage::Draft, Act::Submit);
    EXPECT_FALSE(sheet().isReadOnly());
}

TEST_F(ProcessInWindow, AnApprovedTextIsChangedOnPurposeOnlyAndThenSaysWhatThatMeans)
{
    startAs(u"lan"_s);
    writeAndApprove();
    EXPECT_TRUE(sheet().isReadOnly());
    const QString changeIt = ProcessDesk::tr("Change it all the same");
    ASSERT_TRUE(QTest::qWaitFor([&] { return way(changeIt) != nullptr; }, longWait));
    QPushButton *change = way(changeIt);
    QTest::mouseClick(change, Qt::LeftButton);
    EXPECT_FALSE(sheet().isReadOnly());
    type(u"Sửa: "_s);
    waitUntilSafe();
    EXPECT_TRUE(QTest::qWaitFor([&] { return session().stage() == Stage::InReview; }, longWait));
    EXPECT_EQ(badge()->text(), label(Stage::InReview));
    EXPECT_FALSE(situation().standing.isApproved);
    waitForNotice(ProcessDesk::tr(
        "The text was changed: it is not approved any more, and an editor has to approve it again."));
}

TEST_F(ProcessInWindow, AnApprovalOnPaperKeepsItsScan)
{
    m_scan = path(u"ban-ky.pdf"_s);
    QFile scan(m_scan);
    ASSERT_TRUE(scan.open(QIODevice::WriteOnly) && scan.write("%PDF-1.4 bản ký") > 0);
    scan.close();
    startAs(u"lan"_s);
    writeAndSubmit();
    become(u"minh"_s);
    waitFor(Stage::Submitted, Act::Approve);
    step(Act::Approve)->trigger();
    StepDialog *form = dialog();
    waitUntilReady(form);
    named<QCheckBox>(*form, u"stepOnPaper"_s)->setChecked(true);
    EXPECT_FALSE(go(form)->isEnabled()); // by whom
    named<QLineEdit>(*form, u"stepPaperNote"_s)->setText(u"ông Hà ký ngày 15/10"_s);
    QTest::mouseClick(named<QPushButton>(*form, u"stepScan"_s), Qt::LeftButton);
    finish(form);
    EXPECT_TRUE(QTest::qWaitFor([&] { return session().stage() == Stage::Approved; }, longWait));
    const Approval approval = situation().approvals.front();
    EXPECT_TRUE(approval.onPaper);
    EXPECT_EQ(approval.note, u"ông Hà ký ngày 15/10"_s);
    EXPECT_FALSE(approval.scan.isEmpty());
}

TEST_F(ProcessInWindow, AScheduledArticleIsPublishedWhenItIsDue)
{
    startAs(u"lan"_s);
    writeAndApprove();
    become(u"hoa"_s);
    waitFor(Stage::Approved, Act::Schedule);
    step(Act::Schedule)->trigger();
    StepDialog *form = dialog();
    waitUntilReady(form);
    const QDateTime local = m_now.toLocalTime().addSecs(3600);
    named<QTimeEdit>(*form, u"stepTime"_s)->setTime(QTime(local.time().hour(), local.time().minute()));
    finish(form);
    waitFor(Stage::Scheduled, Act::Unschedule);
    m_window->dueDesk().look();
    QApplication::processEvents();
    EXPECT_EQ(stored(id()).stage, Stage::Scheduled) << "not yet";

    m_now = m_now.addSecs(3600);
    m_window->dueDesk().look();
    waitFor(Stage::Published, Act::Withdraw);
    EXPECT_FALSE(notices().filter(u"Bến nước làng tôi"_s).isEmpty());
}

TEST_F(ProcessInWindow, WhatWasMissedIsToldAndPublishedWhenAPublisherSaysSo)
{
    startAs(u"lan"_s);
    writeAndApprove();
    become(u"hoa"_s);
    waitFor(Stage::Approved, Act::Schedule);
    Step schedule;
    schedule.act = Act::Schedule;
    schedule.article = id();
    schedule.at = m_now.addSecs(3600);
    ASSERT_TRUE(m_newsroom->reviewing().take(schedule).result());
    quit();
    m_now = m_now.addSecs(3700 + 7200);
    open(OpenMode::Write);
    start();
    signIn(u"hoa"_s, m_hoasPassword);
    waitForNotice(u"Bến nước làng tôi"_s);
    EXPECT_EQ(stored(schedule.article).stage, Stage::Scheduled);
    QPushButton *publish = way(DueDesk::tr("Publish now"));
    ASSERT_TRUE(publish);
    QTest::mouseClick(publish, Qt::LeftButton);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return stored(schedule.article).stage == Stage::Published; }, longWait));
}

TEST_F(ProcessInWindow, WhatIsDueComesOutWhileTheWindowIsLocked)
{
    startAs(u"lan"_s);
    writeAndApprove();
    become(u"hoa"_s);
    waitFor(Stage::Approved, Act::Schedule);
    Step schedule;
    schedule.act = Act::Schedule;
    schedule.article = id();
    schedule.at = m_now.addSecs(3600);
    ASSERT_TRUE(m_newsroom->reviewing().take(schedule).result());
    lock().lock();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_newsroom->isAnybodyIn(); }, longWait));
    m_now = m_now.addSecs(3610);
    m_window->dueDesk().look();
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_newsroom->reviewing().due().result()->isEmpty(); }, longWait));
    EXPECT_FALSE(m_newsroom->isAnybodyIn()) << "and nobody came in by that";
    signIn(u"hoa"_s, m_hoasPassword);
    waitFor(Stage::Published, Act::Withdraw);
}

TEST_F(ProcessInWindow, TheFoldersShowWhoseAndWhatWaits)
{
    startAs(u"lan"_s);
    writeAndSubmit();
    const auto count = [this](const FolderOf &of) {
        for (const Folder &folder : panels().folders->folders())
            if (folder.of == of)
                return folder.count;
        return -1;
    };
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return count(Stage::Submitted) == 1 && count(Work::Own) == 1; }, longWait));
    EXPECT_EQ(count(Work::Waiting), 0);
    panels().folders->choose(Work::Own);
    EXPECT_TRUE(QTest::qWaitFor([&] { return panels().list->model().rowCount() == 1; }, longWait));

    become(u"minh"_s);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return count(Work::Waiting) == 1 && count(Work::Own) == 0; }, longWait));
    panels().folders->choose(Work::Waiting);
    EXPECT_TRUE(QTest::qWaitFor([&] { return panels().list->model().rowCount() == 1; }, longWait));
    EXPECT_EQ(panels().list->model().idAt(panels().list->model().index(0)), id());
    waitFor(Stage::Submitted, Act::Approve);
    take(Act::Approve);
    EXPECT_TRUE(QTest::qWaitFor([&] { return panels().list->model().rowCount() == 0; }, longWait));
}

TEST_F(ProcessInWindow, ThePanelTellsWhereItStandsAndHowItCameThere)
{
    startAs(u"lan"_s);
    writeAndSubmit();
    become(u"minh"_s);
    waitFor(Stage::Submitted, Act::Return);
    actions().sidePanels[4]->trigger();
    ASSERT_TRUE(panels().review->isVisible());
    auto *steps = named<QListWidget>(*panels().review, u"reviewSteps"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return steps->count() == 1; }, longWait));
    EXPECT_TRUE(named<QLabel>(*panels().review, u"reviewWho"_s)->text().contains(u"Lê Thị Lan"_s));
    auto *lacks = named<QListWidget>(*panels().review, u"lacks"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return lacks->count() > 0; }, longWait));
    take(Act::Approve);
    EXPECT_TRUE(QTest::qWaitFor([&] { return steps->count() == 2; }, longWait));
    EXPECT_TRUE(named<QLabel>(*panels().review, u"reviewApproval"_s)->text().contains(u"minh"_s));
    EXPECT_EQ(named<QLabel>(*panels().review, u"reviewStage"_s)->text(), label(Stage::Approved));
    become(u"hoa"_s);
    waitFor(Stage::Approved, Act::Publish);
    take(Act::Publish);
    EXPECT_TRUE(QTest::qWaitFor([&] { return steps->count() == 3 && !lacks->isVisible(); }, longWait));
}

TEST_F(ProcessInWindow, ANoteToTheDeskIsWrittenAtEveryStageAndDropsNoApproval)
{
    startAs(u"lan"_s);
    writeAndSubmit();
    become(u"minh"_s);
    waitFor(Stage::Submitted, Act::Return);
    take(Act::Approve);
    become(u"hoa"_s);
    waitFor(Stage::Approved, Act::Publish);
    panels().side->setCurrentWidget(panels().details);
    auto *note = panels().details->findChild<QPlainTextEdit *>(u"deskNote"_s);
    ASSERT_TRUE(note);
    EXPECT_FALSE(note->isReadOnly());
    const QString words = u"Xin phép gia đình trước khi dùng ảnh.\nSố của thôn: hỏi chị Bảy."_s;
    note->setPlainText(words);
    waitUntilSafe();
    EXPECT_TRUE(QTest::qWaitFor([&] { return stored(id()).deskNote == words; }, longWait));
    EXPECT_TRUE(situation().standing.isApproved);
    actions().sidePanels[4]->trigger();
    auto *told = named<QLabel>(*panels().review, u"reviewNote"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return told->isVisible() && told->text().contains(words); }, longWait));
    become(u"lan"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return note->toPlainText() == words; }, longWait));
}

TEST_F(ProcessInWindow, AWithdrawnArticleGoesOnAsANewDraft)
{
    startAs(u"lan"_s);
    writeAndApprove();
    become(u"hoa"_s);
    waitFor(Stage::Approved, Act::Publish);
    take(Act::Publish);
    waitFor(Stage::Published, Act::Withdraw);
    step(Act::Withdraw)->trigger();
    StepDialog *form = dialog();
    ASSERT_TRUE(form);
    named<QPlainTextEdit>(*form, u"stepReason"_s)->setPlainText(u"tin chưa kiểm chứng"_s);
    finish(form);
    EXPECT_TRUE(QTest::qWaitFor([&] { return session().stage() == Stage::Withdrawn; }, longWait));
    const ArticleId withdrawn = id();
    become(u"lan"_s);
    waitFor(Stage::Withdrawn, Act::Remake);
    take(Act::Remake);
    waitFor(Stage::Draft, Act::Submit);
    EXPECT_NE(id(), withdrawn);
    EXPECT_EQ(present().headline, u"Bến nước làng tôi"_s);
    EXPECT_EQ(stored(withdrawn).stage, Stage::Withdrawn);
}

TEST_F(ProcessInWindow, OnePersonAloneIsNotLedThroughDesks)
{
    start();
    write();
    EXPECT_FALSE(stepButton()->isVisible());
    EXPECT_FALSE(panels().side->isTabVisible(panels().side->indexOf(panels().review)));
    EXPECT_FALSE(actions().sidePanels[4]->isVisible());
    EXPECT_EQ(panels().folders->folders().first().of, FolderOf());
    EXPECT_TRUE(badge()->menu()->actions().contains(step(Act::Submit)));
    EXPECT_FALSE(badge()->menu()->actions().contains(step(Act::Publish)));
    take(Act::Submit);
    waitFor(Stage::Submitted, Act::Approve);
    take(Act::Approve);
    waitFor(Stage::Approved, Act::Publish);
    take(Act::Publish);
    waitFor(Stage::Published, Act::Correct);
}

TEST_F(ProcessInWindow, ASlipIsMendedWithoutANotice)
{
    startAs(u"lan"_s);
    writeAndApprove();
    become(u"hoa"_s);
    waitFor(Stage::Approved, Act::Publish);
    take(Act::Publish);
    waitFor(Stage::Published, Act::FixSlip);
    take(Act::FixSlip);
    waitFor(Stage::Correcting, Act::GiveUpCorrection);
    EXPECT_FALSE(sheet().isReadOnly());
    type(u"Sửa "_s);
    waitUntilSafe();
    take(Act::GiveUpCorrection);
    waitFor(Stage::Published, Act::FixSlip);
    EXPECT_EQ(present().headline, u"Bến nước làng tôi"_s);
    take(Act::Archive);
    waitFor(Stage::Archived, Act::Unarchive);
    EXPECT_TRUE(sheet().isReadOnly());
    step(Act::Unarchive)->trigger();
    waitFor(Stage::Published, Act::FixSlip);
}

TEST_F(ProcessInWindow, ThePublisherSendsBackWithAReasonThatTheEditorReads)
{
    startAs(u"lan"_s);
    writeAndApprove();
    become(u"hoa"_s);
    waitFor(Stage::Approved, Act::SendBack);
    step(Act::SendBack)->trigger();
    StepDialog *form = dialog();
    ASSERT_TRUE(form);
    named<QPlainTextEdit>(*form, u"stepReason"_s)->setPlainText(u"ảnh thứ hai mờ"_s);
    finish(form);
    EXPECT_TRUE(QTest::qWaitFor([&] { return session().stage() == Stage::InReview; }, longWait));
    EXPECT_TRUE(QTest::qWaitFor([&] { return sheet().isReadOnly(); }, longWait)); // a publisher
    become(u"minh"_s);
    waitFor(Stage::InReview, Act::Approve);
    waitForNotice(u"ảnh thứ hai mờ"_s);
    EXPECT_FALSE(sheet().isReadOnly());
}

TEST_F(ProcessInWindow, WhatSomebodyElseDraftsIsOnlyRead)
{
    startAs(u"minh"_s);
    write();
    become(u"lan"_s); // a writer
    EXPECT_TRUE(QTest::qWaitFor([&] { return sheet().isReadOnly(); }, longWait));
    EXPECT_TRUE(QTest::qWaitFor([&] { return stepsShown().isEmpty(); }, longWait));
    waitForNotice(u"draft of minh"_s);
    EXPECT_TRUE(notices().filter(u"not yours"_s).isEmpty()) << "nobody is accused of looking";
    EXPECT_FALSE(actions().trash->isEnabled());
}
