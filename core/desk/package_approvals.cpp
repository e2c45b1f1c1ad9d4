#include "core/desk/package_approvals.h"

#include "core/desk/edit_gate.h"
#include "core/desk/process_settings.h"
#include "core/store/account_store.h"
#include "core/store/elsewhere_store.h"
#include "core/store/process_store.h"
#include "core/store/settings_store.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HandingOver)
};

bool mayHold(Stage stage)
{
    return stage == Stage::Approved || stage == Stage::Scheduled || stage == Stage::Published ||
           stage == Stage::Correcting;
}

class ApprovalTaking
{
public:
    explicit ApprovalTaking(const ArticleTaking &taking)
        : m_taking(taking)
        , m_id(taking.handed.id)
        , m_articles(taking.database)
        , m_process(taking.database)
    {
    }

    Result<TakenApprovals> take();

private:
    Result<void> takeNewest();
    Result<void> takePassedOn();
    Result<bool> isOurs(const Approval &approval);
    Result<bool> holds(const Approval &approval, const StandingRow &row);
    Result<void> approve(const Approval &approval, const StandingRow &row);
    Result<void> keepAsTold(const Approval &approval);

    const ArticleTaking &m_taking;
    ArticleId m_id;
    ArticleStore m_articles;
    ProcessStore m_process;
    TakenApprovals m_taken;
};

Result<TakenApprovals> ApprovalTaking::take()
{
    if (const auto done = takeNewest(); !done)
        return done.error();
    if (const auto done = takePassedOn(); !done)
        return done.error();
    return m_taken;
}

// Only the newest counts; what was dropped there is dropped here, and what was dropped here is not raised
// again.
Result<void> ApprovalTaking::takeNewest()
{
    if (m_taking.handed.approvals.isEmpty() || !mayHold(m_taking.handed.stage))
        return {};
    const Approval &newest = m_taking.handed.approvals.front();
    const auto known = isOurs(newest);
    if (!known || *known)
        return known ? Result<void>() : known.error();
    auto row = m_process.standing(m_id);
    if (!row)
        return row.error();
    if (m_taking.isNew)
        row->standing.stage = Stage::InReview; // it was, where it was approved
    const auto does = holds(newest, *row);
    if (!does)
        return does.error();
    return *does ? approve(newest, *row) : keepAsTold(newest);
}

// What others told the desk that tells of it now: no key of theirs is behind it any more.
Result<void> ApprovalTaking::takePassedOn()
{
    for (ApprovalElsewhere told : m_taking.handed.approvalsElsewhere) {
        const auto known = isOurs(told.approval);
        if (!known)
            return known.error();
        if (*known)
            continue;
        told.deskKey.clear();
        told.revision = m_taking.here.value(told.revision - 1);
        const auto added = ElsewhereStore(m_taking.database).addApproval(m_id, told);
        if (!added)
            return added.error();
        m_taken.isNews = m_taken.isNews || *added;
    }
    return {};
}

Result<bool> ApprovalTaking::isOurs(const Approval &approval)
{
    const auto present = m_process.approvals(m_id);
    if (!present)
        return present.error();
    const QByteArray statement = statementOf(m_id, approval);
    return std::any_of(present->begin(), present->end(),
                       [&](const Approval &there) { return statementOf(m_id, there) == statement; });
}

Result<bool> ApprovalTaking::holds(const Approval &approval, const StandingRow &row)
{
    if (approval.account.isNull())
        return false;
    Database &database = m_taking.database;
    const auto account = AccountStore(database).withId(approval.account);
    if (!account)
        return account.error();
    const auto isSigned = m_process.isSigned(m_id, approval);
    if (!isSigned)
        return isSigned.error();
    if (!*account || !(*account)->account.isOn || !*isSigned)
        return false;
    const auto text = m_articles.article(m_id);
    if (!text)
        return text.error();
    const auto digest = digestOf(database, *text);
    if (!digest)
        return digest.error();
    const auto revision = m_articles.revision(m_id, approval.revision);
    const auto then = revision ? digestOf(database, *revision) : Result<QByteArray>(revision.error());
    if (*digest != approval.digest || !then || *then != approval.digest)
        return false;
    SettingsStore settings(database);
    const auto rules = readProcessRules(settings, m_taking.context.actor);
    if (!rules)
        return rules.error();
    return !refusal(Act::Approve, row.standing, actorOf((*account)->account), *rules);
}

Result<void> ApprovalTaking::approve(const Approval &approval, const StandingRow &row)
{
    if (const auto added = m_process.addApproval(m_id, approval); !added)
        return added;
    const Stage after = stageAfter(Act::Approve, row.standing);
    if (const auto stored = m_process.setStanding(m_id, row); !stored)
        return stored;
    if (const auto moved = m_articles.setStage(m_id, after, m_taking.context.now); !moved)
        return moved;
    m_taken.notes << Texts::tr("The approval of %1 holds here as well.").arg(approval.name);
    m_taken.isNews = true;
    return {};
}

Result<void> ApprovalTaking::keepAsTold(const Approval &approval)
{
    ApprovalElsewhere told;
    told.approval = approval;
    told.revision = m_taking.here.value(approval.revision - 1);
    told.desk = m_taking.signer.desk;
    told.deskKey = m_taking.signer.deskKey;
    const auto added = ElsewhereStore(m_taking.database).addApproval(m_id, told);
    if (!added || !*added)
        return added ? Result<void>() : added.error();
    m_taken.isNews = true;
    m_taken.notes << Texts::tr(
                         "%1 approved the article there on %2. Whether that is so cannot be checked here, or "
                         "the text is another now: it is not approved here.")
                         .arg(approval.name,
                              approval.at.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm")));
    return {};
}

} // namespace

Result<TakenApprovals> takeApprovals(const ArticleTaking &taking)
{
    return ApprovalTaking(taking).take();
}

} // namespace toasoan
