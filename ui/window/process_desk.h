#pragma once

#include "core/base/clock.h"
#include "core/desk/reviewing.h"
#include "ui/review/step_dialog.h"

#include <QMap>
#include <QObject>
#include <QPointer>

#include <optional>

namespace toasoan {

class Newsroom;
class Panels;
class WindowActions;
class WritingSession;
struct RecordLine;

// The editorial process of the article in work: asks where it stands, offers what may be done with it now,
// keeps from changing what may not be changed and says why, and takes the steps.
class ProcessDesk : public QObject
{
    Q_OBJECT

public:
    ProcessDesk(Newsroom &newsroom, WritingSession &session, const WindowActions &actions,
                const Panels &panels, StepDialog::AskPath askScan, const Clock &now, QWidget *window);

    void refresh(); // somebody else is in, or it was changed elsewhere
    void take(Act act);
    void takeNext();
    void decideRules(); // of the newsroom

signals:
    void stageChanged(toasoan::Stage stage); // of the article in work, without a step
    void listChanged();
    void lackWanted(const toasoan::Lack &lack);
    void recordWanted();
    void toldElsewhere(bool told); // other desks approved the article in work
    void told(const QString &sentence);
    void failed(const toasoan::Error &error);

private:
    bool isLockedAtFirst(const Article &article) const;
    bool mayAsk() const;
    bool isGuarded() const; // approved: changed only on purpose
    void begin(const Article &article);
    void end();
    void follow(const Article &saved);
    void takeSituation(const Situation &situation);
    void showSteps();
    void showLock();
    void lock();
    void unlock();
    void showReturned();
    void fillPanel();
    void lookForLacks();

    void ask(Act act);
    void look(StepDialog *dialog, Act act);
    void run(Step step, StepDialog *dialog);
    void finish(const Step &step, const Result<StepTaken> &taken, StepDialog *dialog);

    Newsroom &m_newsroom;
    WritingSession &m_session;
    const WindowActions &m_actions;
    const Panels &m_panels;
    StepDialog::AskPath m_askScan;
    Clock m_now;
    QWidget *m_window;
    AccountId m_person;
    ArticleId m_article;
    ArticleId m_unlocked;                 // changed although it was approved
    std::optional<Situation> m_situation; // none: it is being asked for
    std::function<void()> m_afterwards;   // what was wanted meanwhile
    QMap<Act, Step> m_typed;              // in dialogs that were left, for this article
    int m_request = 0;
    bool m_isLooking = false;
    bool m_isDropped = false; // the approval, by a change; it was told
};

} // namespace toasoan
