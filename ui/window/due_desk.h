#pragma once

#include "core/base/clock.h"
#include "core/desk/reviewing.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace toasoan {

class Newsroom;
class Notices;

// Publishes scheduled articles when they are due, while the program is open, also locked, and says so. What
// became due while it was closed is told, and published when somebody says so.
class DueDesk : public QObject
{
    Q_OBJECT

public:
    DueDesk(Newsroom &newsroom, Notices &notices, const Clock &now, QObject *parent);

    void begin(); // somebody is in
    void look();

signals:
    void published(toasoan::ArticleId article);
    void articleWanted(toasoan::ArticleId article);
    void scheduledWanted(); // the list of them

private:
    void take(const QList<DueArticle> &due);
    void publish(const DueArticle &article);
    void tellMissed(const QList<DueArticle> &missed);

    Newsroom &m_newsroom;
    Notices &m_notices;
    Clock m_now;
    QTimer m_timer;
    QHash<ArticleId, QDateTime> m_known; // told as missed or refused, or being published
};

} // namespace toasoan
