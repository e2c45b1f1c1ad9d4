#include "ui/window/planning_desk.h"

#include "core/desk/accounts.h"
#include "core/desk/newsroom.h"
#include "ui/articles/details_panel.h"
#include "ui/planning/assign_dialog.h"
#include "ui/planning/calendar_dialog.h"
#include "ui/planning/notices_dialog.h"
#include "ui/planning/plan_lines.h"
#include "ui/settings/local_settings.h"
#include "ui/widgets/when_done.h"
#include "ui/window/lock_desk.h"
#include "ui/window/panels.h"
#include "ui/window/status_line.h"
#include "ui/window/window_actions.h"
#include "ui/window/writing_session.h"

#include <QAction>
#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int lookEvery = 60'000; // ms: deadlines come near by themselves

QString keyOf(const DeskNotice &notice)
{
    if (notice.number > 0)
        return QString::number(notice.number);
    return name(notice.kind) + notice.article.toString() + name(notice.deadline);
}

void bringForward(QWidget &dialog)
{
    dialog.show();
    dialog.raise();
    dialog.activateWindow();
}

} // namespace

PlanningDesk::PlanningDesk(Newsroom &newsroom, WritingSession &session, const WindowActions &actions,
                           const Panels &panels, LocalSettings &settings, const LockDesk &lock,
                           const Questions &questions, const Clock &now, QWidget *window)
    : QObject(window)
    , m_newsroom(newsroom)
    , m_session(session)
    , m_panels(panels)
    , m_settings(settings)
    , m_lock(lock)
    , m_questions(questions)
    , m_now(now)
    , m_window(window)
    , m_notices(actions.notices)
{
    m_timer.setInterval(lookEvery);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &PlanningDesk::look);
    connect(actions.notices, &QAction::triggered, this, &PlanningDesk::showNotices);
    connect(actions.calendar, &QAction::triggered, this, &PlanningDesk::showCalendar);
    connect(panels.status, &StatusLine::noticesWanted, this, &PlanningDesk::showNotices);
    connect(&session, &WritingSession::opened, this, [this](const Article &article) {
        fillLines();
        if (m_place && m_place->first == article.id)
            emit placeWanted(m_place->second);
        m_place.reset();
    });
    connect(&session, &WritingSession::closed, this, [this] {
        ++m_request;
        if (m_lines)
            m_lines->hide();
    });
    panels.details->installEventFilter(this);
}

bool PlanningDesk::mayAsk() const
{
    return !m_lock.isLocked() && m_newsroom.isAnybodyIn();
}

void PlanningDesk::begin()
{
    const bool on = m_newsroom.accounts().areOn();
    m_notices->setVisible(on);
    m_panels.status->setNoticesOffered(on);
    if (std::exchange(m_person, m_newsroom.actor().account) != m_newsroom.actor().account) {
        m_isKnown = false;
        m_told.clear();
        m_all.clear();
    }
    if (!on)
        return m_timer.stop();
    m_timer.start();
    look();
}

void PlanningDesk::look()
{
    if (!mayAsk() || !m_newsroom.accounts().areOn())
        return;
    whenDone(m_newsroom.planning().notices(), this,
             [this, person = m_newsroom.actor().account](const Result<QList<DeskNotice>> &notices) {
                 if (notices && mayAsk() && person == m_newsroom.actor().account)
                     take(*notices);
             });
}

void PlanningDesk::refresh()
{
    fillLines();
    look();
}

void PlanningDesk::take(const QList<DeskNotice> &notices)
{
    m_all = notices;
    const auto unread = std::count_if(notices.cbegin(), notices.cend(),
                                      [](const DeskNotice &notice) { return !notice.isRead; });
    m_panels.status->setNotices(int(unread));
    if (m_list)
        m_list->setNotices(notices, m_now());
    tellDesktop(notices);
}

bool PlanningDesk::isDesktopWanted()
{
    if (!m_isDesktopWanted)
        m_isDesktopWanted = m_settings.desktopNotices();
    return *m_isDesktopWanted;
}

// Only what is new since somebody came in, and only while they look elsewhere.
void PlanningDesk::tellDesktop(const QList<DeskNotice> &notices)
{
    const bool wanted = m_isKnown && isDesktopWanted() && !QApplication::activeWindow();
    for (const DeskNotice &notice : notices) {
        if (m_told.contains(keyOf(notice)))
            continue;
        m_told.insert(keyOf(notice));
        if (wanted && !notice.isRead && m_questions.tellDesktop)
            m_questions.tellDesktop(tr("Tòa Soạn"), sentence(notice, m_now()));
    }
    m_isKnown = true;
}

void PlanningDesk::showNotices()
{
    if (!mayAsk())
        return;
    if (!m_list) {
        m_list = new NoticesDialog(m_window);
        m_list->setAttribute(Qt::WA_DeleteOnClose);
        m_list->setDesktop(false, isDesktopWanted());
        if (m_questions.desktopTells)
            m_questions.desktopTells([this, list = m_list](bool isPossible) {
                if (list)
                    list->setDesktop(isPossible, isDesktopWanted());
            });
        m_list->setNotices(m_all, m_now());
        connect(m_list, &NoticesDialog::noticeChosen, this, &PlanningDesk::open);
        connect(m_list, &NoticesDialog::allRead, this,
                [this] { follow(m_newsroom.planning().markAllRead()); });
        connect(m_list, &NoticesDialog::desktopWanted, this, [this](bool wanted) {
            m_isDesktopWanted = wanted;
            m_settings.setDesktopNotices(wanted);
        });
    }
    bringForward(*m_list);
    look();
}

void PlanningDesk::open(const DeskNotice &notice)
{
    if (!notice.isRead && m_newsroom.canWrite())
        follow(m_newsroom.planning().markRead(notice));
    if (!notice.place.isWhole())
        m_place.emplace(notice.article, notice.place);
    m_session.open(notice.article);
}

void PlanningDesk::follow(const QFuture<Result<void>> &change)
{
    whenDone(change, this, [this](const Result<void> &done) {
        if (!done)
            emit failed(done.error());
        refresh();
    });
}

bool PlanningDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        fillLines();
    return QObject::eventFilter(watched, event);
}

// Not before somebody looks.
void PlanningDesk::makeLines()
{
    if (m_lines)
        return;
    m_lines = new PlanLines(m_now, m_panels.details->widget());
    m_lines->setObjectName(u"planLines"_s);
    m_panels.details->addLines(m_lines);
    const auto change = [this](const QFuture<Result<void>> &changed) {
        whenDone(changed, this, [this](const Result<void> &done) {
            if (!done)
                emit failed(done.error());
            refresh();
            emit listChanged();
        });
    };
    connect(m_lines, &PlanLines::deadlineWanted, this, [this, change](const Deadline &deadline) {
        change(m_newsroom.planning().setDeadline(m_session.id(), deadline));
    });
    connect(m_lines, &PlanLines::embargoWanted, this, [this, change](const Deadline &embargo) {
        change(m_newsroom.planning().setEmbargo(m_session.id(), embargo));
    });
    connect(m_lines, &PlanLines::unassignWanted, this, [this, change](const Assignment &assignment) {
        change(m_newsroom.planning().unassign(m_session.id(), assignment.account, assignment.task));
    });
    connect(m_lines, &PlanLines::assignWanted, this, &PlanningDesk::assign);
}

void PlanningDesk::fillLines()
{
    if (!mayAsk() || !m_session.isOpen() || !m_panels.details->isVisible())
        return;
    makeLines();
    m_lines->setReadOnly(!m_newsroom.canWrite());
    whenDone(m_newsroom.planning().situation(m_session.id()), this,
             [this, request = ++m_request](const Result<PlanSituation> &situation) {
                 if (!situation || request != m_request)
                     return;
                 m_situation = *situation;
                 m_lines->setSituation(*situation);
                 m_lines->show();
             });
}

void PlanningDesk::assign()
{
    auto *dialog = new AssignDialog(m_session.present().headline, m_situation.colleagues, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AssignDialog::answered, this, [this, dialog, id = m_session.id()] {
        whenDone(m_newsroom.planning().assign(id, dialog->account(), dialog->task(), dialog->note()), dialog,
                 [this, dialog](const Result<void> &done) {
                     if (!done)
                         return dialog->tell(done.error().message);
                     dialog->accept();
                     refresh();
                     emit listChanged();
                 });
    });
    dialog->open();
}

void PlanningDesk::showCalendar()
{
    if (!mayAsk())
        return;
    if (!m_calendar) {
        m_calendar = new CalendarDialog(m_now().toLocalTime().date(), m_window);
        m_calendar->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_calendar, &CalendarDialog::monthWanted, this, &PlanningDesk::fillCalendar);
        connect(m_calendar, &CalendarDialog::articleWanted, this,
                [this](ArticleId id) { m_session.open(id); });
    }
    bringForward(*m_calendar);
    fillCalendar();
}

void PlanningDesk::fillCalendar()
{
    whenDone(m_newsroom.planning().calendar(m_calendar->first(), m_calendar->last()), m_calendar,
             [this, first = m_calendar->first()](const Result<QList<CalendarEntry>> &entries) {
                 if (!entries)
                     emit failed(entries.error());
                 else if (m_calendar && m_calendar->first() == first)
                     m_calendar->setEntries(*entries);
             });
}

} // namespace toasoan
