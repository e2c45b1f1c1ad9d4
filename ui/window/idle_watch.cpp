#include "ui/window/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace toasoan {

namespace {

constexpr qint64 longestSleep = 24LL * 3600 * 1000; // ms between two looks

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(UptimeClock uptime, QObject *parent)
    : QObject(parent)
    , m_uptime(std::move(uptime))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setLimit(qint64 milliseconds)
{
    m_limit = milliseconds;
}

void IdleWatch::start()
{
    m_watching = m_limit > 0;
    m_touched = m_uptime().milliseconds;
    look();
}

void IdleWatch::stop()
{
    m_watching = false;
    m_timer.stop();
}

void IdleWatch::look()
{
    if (!m_watching)
        return;
    const qint64 left = m_touched + m_limit - m_uptime().milliseconds;
    if (left > 0) {
        m_timer.start(int(std::min(left, longestSleep)));
        return;
    }
    stop();
    emit idle();
}

// Whoever wakes the machine after too long finds it locked: what they touched does not count any more.
bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    if (!m_watching || !isTouch(event->type()))
        return false;
    const qint64 now = m_uptime().milliseconds;
    if (now < m_touched + m_limit) {
        m_touched = now;
        return false;
    }
    look();
    return true;
}

} // namespace toasoan
