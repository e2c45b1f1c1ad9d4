#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/result.h"
#include "core/workflow/article_lock.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace toasoan {

struct Hold;
class Newsroom;
class Notices;
class WritingSession;

// In whose hands the article on the sheet is: takes it for who writes here, lets go of it with the article,
// and where somebody else has it, says so and offers to take it over.
class HoldingDesk : public QObject
{
    Q_OBJECT

public:
    HoldingDesk(Newsroom &newsroom, WritingSession &session, Notices &notices, const Clock &now,
                QObject *parent);

    // "Lan is writing this article, since 09:12"; empty: nobody else is.
    QString sentence() const;
    bool isInHand() const { return m_ours.has_value(); } // as far as is known here

    // Somebody came in.
    void begin();
    // Asks the store; by itself it does so again and again.
    void look();
    // The window closes.
    void letGo();

signals:
    void changed();
    void takenOver(); // here, from another
    void failed(const toasoan::Error &error);

private:
    enum class Told { ThatTheyWrite, ThatTheyTookOver };

    bool isWanted() const;
    void follow(ArticleId article);
    void followLock();
    void take(const Hold &hold);
    void giveUp(const ArticleLock &lock);
    void endAside();
    void tell();
    void ask();
    void takeOver();
    void takeAnswer(const Result<Hold> &hold, const ArticleLock &before);

    Newsroom &m_newsroom;
    WritingSession &m_session;
    Notices &m_notices;
    Clock m_now;
    QTimer m_timer;
    ArticleId m_article;
    std::optional<ArticleLock> m_ours;
    std::optional<ArticleLock> m_theirs;
    Told m_told = Told::ThatTheyWrite;
    int m_request = 0;
    bool m_isTakingOver = false;
};

} // namespace toasoan
