#include "core/desk/step.h"

#include "core/desk/edit_gate.h"
#include "core/desk/present_actor.h"
#include "core/desk/step_questions.h"
#include "core/desk/telling.h"
#include "core/store/article_store.h"
#include "core/store/database.h"
#include "core/store/original_store.h"
#include "core/store/process_store.h"
#include "core/store/record_store.h"

namespace toasoan {

namespace {

Recorded recordOf(Act act)
{
    switch (act) {
    case Act::Submit:
        return Recorded::Submitted;
    case Act::TakeBack:
        return Recorded::TakenBack;
    case Act::TakeUp:
        return Recorded::TakenUp;
    case Act::Return:
        return Recorded::Returned;
    case Act::Approve:
        return Recorded::Approved;
    case Act::SendBack:
        return Recorded::SentBack;
    case Act::Publish:
        return Recorded::Published;
    case Act::Schedule:
        return Recorded::Scheduled;
    case Act::Unschedule:
        return Recorded::Unscheduled;
    case Act::Correct:
    case Act::FixSlip:
        return Recorded::CorrectionBegun;
    case Act::GiveUpCorrection:
        return Recorded::CorrectionGivenUp;
    case Act::Withdraw:
        return Recorded::Withdrawn;
    case Act::Remake:
        return Recorded::Remade;
    case Act::Archive:
        return Recorded::Archived;
    case Act::Unarchive:
        return Recorded::Unarchived;
    case Act::Trash:
        return Recorded::Trashed;
    case Act::TakeFromTrash:
        return Recorded::TakenFromTrash;
    case Act::Edit:
    case Act::Describe:
        break;
    }
    return Recorded::Refused;
}

// One step under way.
class Taking
{
public:
    Taking(Database &database, const Step &step, const StepContext &context)
        : m_database(database)
        , m_articles(database)
        , m_process(database)
        , m_step(step)
        , m_context(context)
    {
    }

    // Why the step cannot be taken; nothing is changed by asking.
    Result<void> ask();
    Result<StepTaken> take();

private:
    Result<void> record(Recorded what, const QString &note);

    Result<void> keepText();
    Result<void> follow();
    Result<void> approve();
    Result<void> schedule();
    Result<void> publish();
    Result<void> remake();
    Result<void> moveTo(Stage stage);
    QString note() const;
    Result<void> tell();

    Database &m_database;
    ArticleStore m_articles;
    ProcessStore m_process;
    const Step &m_step;
    const StepContext &m_context;
    StandingRow m_row;
    Article m_article;
    QByteArray m_digest;       // of the text the step is about
    QByteArray m_digestBefore; // of the text that was stored
    StepTaken m_taken;
};

Result<void> Taking::ask()
{
    const auto stored = m_articles.article(m_step.article);
    if (!stored)
        return stored.error();
    const auto row = m_process.standing(m_step.article);
    if (!row)
        return row.error();
    m_row = *row;
    m_article = m_step.text.value_or(*stored);
    m_article.revision = stored->revision;
    const auto digest = digestOf(m_database, m_article);
    if (!digest)
        return digest.error();
    m_digest = *digest;
    const auto before = digestOf(m_database, *stored);
    if (!before)
        return before.error();
    m_digestBefore = *before;
    const auto standing = standingOf(m_database, m_article);
    if (!standing)
        return standing.error();
    return askStep(m_database, m_step, m_context, {*standing, m_row.publication.scheduled, m_digest});
}

Result<void> Taking::record(Recorded what, const QString &note)
{
    RecordEntry entry = entryBy(what, m_context.actor, m_context.now);
    entry.article = m_step.article;
    entry.revision = m_article.revision;
    entry.before = m_digestBefore;
    entry.after = m_digest;
    entry.note = note;
    const auto recorded = RecordStore(m_database).add(entry);
    return recorded ? Result<void>() : recorded.error();
}

Result<StepTaken> Taking::take()
{
    m_taken.before = m_row.standing.stage;
    m_taken.lacks = m_context.lacks;
    const auto done = m_database.inTransaction([&]() -> Result<void> {
        if (const auto kept = keepText(); !kept)
            return kept;
        if (!m_step.isDue && holdsBack(m_context.lacks))
            if (const auto waived = record(Recorded::Waived, m_step.waiver.trimmed() + QStringLiteral(" – ") +
                                                                 requiredLacks(m_context.lacks));
                !waived)
                return waived;
        if (const auto recorded = record(recordOf(m_step.act), note()); !recorded)
            return recorded;
        if (const auto followed = follow(); !followed)
            return followed;
        return tell();
    });
    if (!done)
        return done.error();
    if (m_step.act != Act::Remake) {
        const auto article = m_articles.article(m_step.article);
        if (!article)
            return article.error();
        m_taken.article = *article;
    }
    return m_taken;
}

// A window hands its text over with the step, so that what is submitted is what was on the sheet.
Result<void> Taking::keepText()
{
    if (m_step.act == Act::Publish && !m_article.publicationDate.isValid())
        m_article.publicationDate = m_context.now.toLocalTime().date();
    m_article.updatedAt = m_context.now;
    const auto write = [&]() -> Result<void> {
        const auto number = m_articles.saveRevision(m_article, RevisionKind::Step, m_context.actor.name, {});
        if (!number)
            return number.error();
        m_article.revision = *number;
        return {};
    };
    return EditGate(m_database, m_context.actor, m_context.now).through(m_article, write);
}

QString Taking::note() const
{
    switch (m_step.act) {
    case Act::Schedule:
        return m_step.at.toOffsetFromUtc(m_step.at.offsetFromUtc()).toString(Qt::ISODate);
    case Act::Correct:
    case Act::Publish:
        return m_step.notice.trimmed();
    case Act::FixSlip:
        return name(CorrectionKind::Slip);
    case Act::Approve:
        return m_step.onPaper ? QString(QStringLiteral("paper: ") + m_step.paperNote.trimmed()) : QString();
    default:
        return m_step.reason.trimmed();
    }
}

Result<void> Taking::tell()
{
    DeskNotice notice;
    notice.article = m_step.article;
    notice.by = m_context.actor.name;
    notice.note = m_step.reason.trimmed();
    notice.at = m_context.now;
    return tellOfStep(m_database, m_step.act, notice, m_context.actor);
}

// Stage and publication, with what belongs to the step alone.
Result<void> Taking::follow()
{
    const QDateTime now = m_context.now;
    const auto row = m_process.standing(m_step.article); // keeping the text may have changed it
    if (!row)
        return row.error();
    m_row = *row;
    const Stage after = stageAfter(m_step.act, m_row.standing);
    Result<void> done;
    switch (m_step.act) {
    case Act::Submit: // of a text from before there were accounts: who answers for it does not approve it
        if (m_row.standing.author.isNull())
            m_row.standing.author = m_context.actor.account;
        break;
    case Act::Approve:
        done = approve();
        break;
    case Act::SendBack:
        m_row.publication.scheduled = {};
        done = m_process.dropApproval(m_step.article, now);
        break;
    case Act::Publish:
        done = publish();
        break;
    case Act::Schedule:
        done = schedule();
        break;
    case Act::Unschedule:
        m_row.publication.scheduled = {};
        break;
    case Act::Correct:
    case Act::FixSlip:
        if (done = m_process.dropApproval(m_step.article, now); !done)
            return done;
        done = m_process.beginCorrection(
            m_step.article, {m_step.act == Act::Correct ? CorrectionKind::Notice : CorrectionKind::Slip,
                             m_step.notice.trimmed(),
                             m_context.actor.account,
                             m_context.actor.name,
                             now,
                             {},
                             0});
        break;
    case Act::GiveUpCorrection: {
        if (done = m_process.endCorrection(m_step.article, now, 0); !done)
            return done;
        if (done = m_process.dropApproval(m_step.article, now); !done)
            return done;
        const auto restored =
            m_articles.restore(m_step.article, m_row.publication.revision, m_context.actor.name, now);
        done = restored ? movePlaces(m_database, m_article, *restored) : restored.error();
        break;
    }
    case Act::Withdraw:
        m_row.publication.revision = 0;
        if (done = m_process.dropApproval(m_step.article, now); !done)
            return done;
        done = m_process.endCorrection(m_step.article, now, 0);
        break;
    case Act::Remake:
        return remake();
    case Act::Archive:
    case Act::Trash:
        m_row.standing.before = m_row.standing.stage;
        break;
    default:
        break;
    }
    if (!done)
        return done;
    if (const auto stored = m_process.setStanding(m_step.article, m_row); !stored)
        return stored;
    return moveTo(after);
}

Result<void> Taking::moveTo(Stage stage)
{
    return stage == m_row.standing.stage ? Result<void>()
                                         : m_articles.setStage(m_step.article, stage, m_context.now);
}

Result<void> Taking::approve()
{
    Approval approval;
    approval.revision = m_article.revision;
    approval.digest = m_digest;
    approval.account = m_context.actor.account;
    approval.name = m_context.actor.name;
    approval.at = m_context.now;
    approval.onPaper = m_step.onPaper;
    if (m_context.scan) {
        if (const auto kept = OriginalStore(m_database).add(m_step.article, *m_context.scan); !kept)
            return kept;
        approval.scan = m_context.scan->sha256.toHex();
    }
    approval.note = m_step.paperNote.trimmed();
    if (m_context.signer)
        approval.signature = m_context.signer(statementOf(m_step.article, approval));
    return m_process.addApproval(m_step.article, approval);
}

Result<void> Taking::schedule()
{
    m_row.publication.scheduled = m_step.at;
    QStringList waived;
    for (const Lack &lack : m_context.lacks)
        if (lack.level == CheckLevel::Required)
            waived << name(lack.item);
    return m_process.setWaived(m_step.article, waived);
}

Result<void> Taking::publish()
{
    Publication &publication = m_row.publication;
    publication.revision = m_article.revision;
    publication.last = m_context.now;
    publication.scheduled = {};
    if (!publication.first.isValid())
        publication.first = m_context.now;
    if (!m_step.notice.trimmed().isEmpty())
        if (const auto noted = m_process.setNotice(m_step.article, m_step.notice.trimmed()); !noted)
            return noted;
    return m_process.endCorrection(m_step.article, m_context.now, m_article.revision);
}

// What was withdrawn stays as it was; a draft of its own goes on.
Result<void> Taking::remake()
{
    Article fresh = m_article;
    fresh.id = ArticleId::make();
    fresh.stage = Stage::Draft;
    fresh.createdAt = m_context.now;
    fresh.updatedAt = m_context.now;
    fresh.publicationDate = m_context.now.toLocalTime().date();
    fresh.revision = 0;
    if (const auto added = m_articles.add(fresh); !added)
        return added;
    // It stays its author's, who does not approve it because somebody else took it up again.
    if (const auto signedNew = signNew(m_database, fresh.id, m_context.actor, m_row.standing.author);
        !signedNew)
        return signedNew;
    const auto number = m_articles.saveRevision(fresh, RevisionKind::Step, m_context.actor.name, {});
    if (!number)
        return number.error();
    fresh.revision = *number;
    m_taken.article = fresh;
    RecordEntry entry = entryBy(Recorded::Remade, m_context.actor, m_context.now);
    entry.article = fresh.id;
    entry.revision = fresh.revision;
    entry.after = m_digest;
    entry.note = m_step.article.toString();
    const auto recorded = RecordStore(m_database).add(entry);
    return recorded ? Result<void>() : recorded.error();
}

Result<void> recordRefused(Database &database, const Step &step, const StepContext &context,
                           const QString &why)
{
    RecordEntry entry = entryBy(Recorded::Refused, context.actor, context.now);
    entry.article = step.article;
    entry.note = name(step.act) + QStringLiteral(": ") + why;
    const auto recorded = RecordStore(database).add(entry);
    return recorded ? Result<void>() : recorded.error();
}

} // namespace

Result<StepTaken> takeStep(Database &database, const Step &step, const StepContext &context)
{
    StepContext now = context;
    const auto present = presentActor(database, context.actor);
    if (!present)
        return present.error();
    now.actor = *present;
    Taking taking(database, step, now);
    const auto asked = taking.ask();
    Result<StepTaken> taken = asked ? taking.take() : Result<StepTaken>(asked.error());
    if (taken)
        return taken;
    // Here, where no transaction takes it back.
    const Fault fault = taken.error().fault;
    if (fault == Fault::Refused || fault == Fault::NotAllowed)
        if (const auto recorded = recordRefused(database, step, now, taken.error().message); !recorded)
            return recorded.error();
    return taken;
}

Result<Standing> standingOf(Database &database, const Article &text)
{
    ProcessStore process(database);
    const auto row = process.standing(text.id);
    if (!row)
        return row.error();
    Standing standing = row->standing;
    const auto approval = process.holding(text.id);
    if (!approval)
        return approval.error();
    if (*approval) {
        const auto digest = digestOf(database, text);
        if (!digest)
            return digest.error();
        const auto isSigned = process.isSigned(text.id, **approval);
        if (!isSigned)
            return isSigned.error();
        standing.isApproved = (*approval)->digest == *digest && *isSigned;
    }
    if (standing.stage == Stage::Correcting) {
        const auto corrections = process.corrections(text.id);
        if (!corrections)
            return corrections.error();
        standing.hasNotice =
            !corrections->isEmpty() && corrections->front().isUnderWay() &&
            (corrections->front().kind == CorrectionKind::Slip || !corrections->front().notice.isEmpty());
    }
    return standing;
}

} // namespace toasoan
