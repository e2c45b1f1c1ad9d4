#pragma once

#include "core/base/uptime.h"

#include <QObject>
#include <QTimer>

namespace toasoan {

// Notices when nobody has touched keys, mouse or screen for a while, also a while in which the machine slept.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    IdleWatch(UptimeClock uptime, QObject *parent);

    void setLimit(qint64 milliseconds); // 0: never
    void start();                       // as if touched now
    void stop();

signals:
    void idle(); // once, until started again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    UptimeClock m_uptime;
    QTimer m_timer;
    qint64 m_limit = 0;
    qint64 m_touched = 0;
    bool m_watching = false;
};

} // namespace toasoan
