#pragma once

#include "core/article/article.h"
#include "core/base/result.h"
#include "core/media/original.h"
#include "core/workflow/approval.h"
#include "core/workflow/checklist.h"
#include "core/workflow/process.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>

namespace toasoan {

class Database;

// One step of the process, as somebody asks for it.
struct Step
{
    Act act = Act::Submit;
    ArticleId article;
    std::optional<Article> text; // as it stands in a window: kept first, in the same transaction
    QString reason;              // of returning, sending back, withdrawing
    QString notice;              // of a correction: what was wrong and what is right
    QDateTime at;                // of scheduling
    QString waiver;              // why it goes on although required things lack; empty: it does not
    bool onPaper = false;        // of an approval: it was given by hand
    QString paperNote;           // who signed, what they wrote beside it
    QString scanFile;            // its scan, kept beside the article; may be empty
    bool isDue = false;          // by the program, because the time set for it has come; refused otherwise
};

struct StepTaken
{
    Article article; // as it is now; of Remake the new one
    Stage before = Stage::Draft;
    QList<Lack> lacks; // what was recommended, or waived
};

// Signs with the key of whoever is signed in; null without accounts.
using Signer = std::function<Signature(const QByteArray &statement)>;

struct StepContext
{
    Actor actor;
    Signer signer;
    QDateTime now;
    // What the checklist found in the text that is to go on.
    QList<Lack> lacks;
    QByteArray checked;           // the digest of that text; empty where no checklist is asked for
    std::optional<Original> scan; // of an approval on paper, kept already
};

// Takes the step in one transaction: the text kept as a revision, the stage, the approval, the correction and
// the entry in the record come together or not at all. A step that is refused is recorded and changes
// nothing. On the writer thread.
Result<StepTaken> takeStep(Database &database, const Step &step, const StepContext &context);

// Where an article stands, with whether an approval holds for `text`.
Result<Standing> standingOf(Database &database, const Article &text);

} // namespace toasoan
