#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/desk/step.h"
#include "core/workflow/publication.h"

#include <QFuture>
#include <QMap>

#include <optional>

class QThreadPool;

namespace toasoan {

class OriginalFiles;
class Proofreading;
class Store;

// Where an article stands, for people: what is true of it, and what the person who asks may do.
struct Situation
{
    Standing standing;
    Publication publication;
    QList<Approval> approvals; // newest first; the first holds when standing.isApproved
    QList<Correction> corrections;
    ProcessRules rules;
    QList<Act> allowed;          // in the order of Act
    QMap<Act, QString> refusals; // why not, of the others
    QString author;              // as people call them; empty where nobody is known
    bool isSigned = false;       // the newest approval, by whom it names
    QString deskNote;            // of the article
};

// A scheduled article whose time has come.
struct DueArticle
{
    ArticleId article;
    QString headline;
    QDateTime at;
};

// The checklist of the newsroom for one step, of articles begun from one template.
struct ChecklistChoice
{
    Act act = Act::Submit;
    QString templateName; // empty: of all
};

// Carrying articles through the editorial process. Every step is asked of the table in core/workflow, for
// windows and commands alike.
class Reviewing
{
public:
    Reviewing(Store &store, const OriginalFiles &originals, const Proofreading &proofreading,
              QThreadPool &pool, const Clock &clock);

    // Who asks from now on, and what signs for them.
    void setActor(const Actor &actor, const Signer &signer = {});

    QFuture<Result<Situation>> situation(ArticleId id);
    QFuture<Result<int>> publishedRevision(ArticleId id); // 0: it is not public

    // What is missing before `act`, by the newsroom's checklist; of `text` as it stands in a window.
    QFuture<Result<QList<Lack>>> checklist(const Article &text, Act act);

    // Takes the step; refused ones are recorded and change nothing. Refused: the rules say no, or required
    // things lack (all of them are in the sentence). NotAllowed: somebody else may.
    QFuture<Result<StepTaken>> take(const Step &step);

    // What is due now, the oldest first; and one of them published, by the program, as the publisher who set
    // the time wanted it. Refused: it is not due any more, or not what may be published.
    QFuture<Result<QList<DueArticle>>> due();
    QFuture<Result<StepTaken>> publishDue(ArticleId id);

    QFuture<Result<CheckLevels>> checkLevels(const ChecklistChoice &choice);
    QFuture<Result<void>> setCheckLevels(const ChecklistChoice &choice, const CheckLevels &levels);
    QFuture<Result<FourEyes>> fourEyes();
    // Only an administrator; recorded.
    QFuture<Result<void>> setFourEyes(FourEyes rule);

private:
    Result<QList<Lack>> look(const Article &text, Act act);
    QFuture<Result<StepTaken>> takeAs(const Step &step, const StepContext &context);
    Result<StepTaken> takeChecked(const Step &step, StepContext context, const Article &text);

    Store &m_store;
    const OriginalFiles &m_originals;
    const Proofreading &m_proofreading;
    QThreadPool &m_pool;
    Clock m_clock;
    Actor m_actor;
    Signer m_signer;
};

} // namespace toasoan
