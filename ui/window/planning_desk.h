#pragma once

#include "core/base/clock.h"
#include "core/desk/planning.h"
#include "ui/window/questions.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <optional>

class QAction;

namespace toasoan {

class AssignDialog;
class CalendarDialog;
class LocalSettings;
class LockDesk;
class Newsroom;
class NoticesDialog;
class Panels;
class PlanLines;
class WritingSession;
class WindowActions;

// Who is to do what by when, and what people are told of: the bell, the list of notices, the calendar, and
// deadline and work among the details of the article.
class PlanningDesk : public QObject
{
    Q_OBJECT

public:
    PlanningDesk(Newsroom &newsroom, WritingSession &session, const WindowActions &actions,
                 const Panels &panels, LocalSettings &settings, const LockDesk &lock,
                 const Questions &questions, const Clock &now, QWidget *window);

    void begin();   // somebody is in
    void look();    // what there is to tell
    void refresh(); // the article in work, and look()
    void showNotices();
    void showCalendar();

signals:
    void placeWanted(const toasoan::Anchor &place); // in the article that is open now
    void listChanged();
    void failed(const toasoan::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool mayAsk() const;
    void take(const QList<DeskNotice> &notices);
    bool isDesktopWanted();
    void tellDesktop(const QList<DeskNotice> &notices);
    void open(const DeskNotice &notice);
    void follow(const QFuture<Result<void>> &change);
    void fillLines();
    void makeLines();
    void assign();
    void fillCalendar();

    Newsroom &m_newsroom;
    WritingSession &m_session;
    const Panels &m_panels;
    LocalSettings &m_settings;
    const LockDesk &m_lock;
    Questions m_questions;
    Clock m_now;
    QWidget *m_window;
    QAction *m_notices;
    QTimer m_timer;
    PlanLines *m_lines = nullptr;
    PlanSituation m_situation;
    int m_request = 0;
    QPointer<NoticesDialog> m_list;
    QPointer<CalendarDialog> m_calendar;
    QList<DeskNotice> m_all;
    AccountId m_person;
    std::optional<bool> m_isDesktopWanted; // none: not read yet
    bool m_isKnown = false;                // what was there when they came in
    QSet<QString> m_told;
    std::optional<std::pair<ArticleId, Anchor>> m_place; // to be shown when that article is open
};

} // namespace toasoan
