#include "core/desk/reviewing.h"

#include "core/base/secrets.h"
#include "core/desk/edit_gate.h"
#include "core/desk/present_actor.h"
#include "core/desk/process_settings.h"
#include "core/desk/proofreading.h"
#include "core/desk/read_file.h"
#include "core/desk/registering.h"
#include "core/desk/setting_keys.h"
#include "core/desk/templates.h"
#include "core/media/original_files.h"
#include "core/store/account_store.h"
#include "core/store/article_store.h"
#include "core/store/desk_key_store.h"
#include "core/store/elsewhere_store.h"
#include "core/store/plan_store.h"
#include "core/store/process_store.h"
#include "core/store/record_store.h"
#include "core/store/remark_store.h"
#include "core/store/settings_store.h"
#include "core/store/store.h"
#include "core/store/suggestion_store.h"
#include "core/store/template_store.h"
#include "core/text/fold.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtConcurrent>

namespace toasoan {

namespace {

// What the newsroom's template of that name asks for, else the program's own.
Result<QStringList> requiredBy(Database &database, const QString &templateName)
{
    if (templateName.isEmpty())
        return QStringList();
    auto made = TemplateStore(database).templates();
    if (!made)
        return made.error();
    for (const ArticleTemplate &each : *made + builtInTemplates())
        if (exactKey(each.name) == exactKey(templateName))
            return each.required;
    return QStringList();
}

struct Asked
{
    CheckLevels levels;
    QStringList required;
    QList<Anchor> remarks;
    QList<Anchor> suggestions;
    QList<CheckedCitation> citations;
};

Result<Asked> askedOf(Database &database, const Article &text, Act act, QDate today)
{
    SettingsStore settings(database);
    const auto levels = readCheckLevels(settings, act, text.templateName);
    if (!levels)
        return levels.error();
    const auto required = requiredBy(database, text.templateName);
    if (!required)
        return required.error();
    const auto remarks = RemarkStore(database).remarks(text.id);
    if (!remarks)
        return remarks.error();
    const auto suggestions = SuggestionStore(database).open(text.id);
    if (!suggestions)
        return suggestions.error();
    Asked asked{*levels, *required, {}, {}, {}};
    if (levels->of(CheckItem::Citations) != CheckLevel::Off) {
        const auto checked = citationsByRegister(database, text, today);
        if (!checked)
            return checked.error();
        asked.citations = *checked;
    }
    for (const Suggestion &suggestion : *suggestions)
        asked.suggestions.append(suggestion.change.anchor);
    for (const Remark &remark : *remarks)
        if (!remark.isResolved())
            asked.remarks.append(remark.anchor);
    return asked;
}

// Who wrote it, and whether its newest approval is signed by whom it names.
Result<void> addNames(Database &database, ArticleId id, Situation &situation)
{
    if (!situation.standing.author.isNull()) {
        const auto author = AccountStore(database).withId(situation.standing.author);
        if (!author)
            return author.error();
        if (*author)
            situation.author = shownName((*author)->account);
    }
    if (!situation.approvals.isEmpty()) {
        const auto isSigned = ProcessStore(database).isSigned(id, situation.approvals.front());
        if (!isSigned)
            return isSigned.error();
        situation.isSigned = *isSigned;
    }
    return {};
}

// What other desks told, checked as far as their keys are known here.
Result<void> addApprovalsElsewhere(Database &database, const Article &article, Situation &situation)
{
    const auto told = ElsewhereStore(database).approvals(article.id);
    if (!told || told->isEmpty())
        return told ? Result<void>() : told.error();
    const auto desks = DeskKeyStore(database).all();
    const auto digest = digestOf(database, article);
    if (!desks || !digest)
        return desks ? digest.error() : desks.error();
    for (ApprovalElsewhere each : *told) {
        const QByteArray statement = statementOf(article.id, each.approval);
        const bool countsHere =
            std::any_of(situation.approvals.begin(), situation.approvals.end(),
                        [&](const Approval &own) { return statementOf(article.id, own) == statement; });
        if (countsHere)
            continue;
        const Signature &signature = each.approval.signature;
        const bool fits =
            signature.bytes.isEmpty() || isSignedBy(signature.publicKey, statement, signature.bytes);
        each.isChecked = fits && std::any_of(desks->begin(), desks->end(), [&](const KnownDesk &desk) {
                             return desk.publicKey == each.deskKey;
                         });
        each.isOfPresent = each.approval.digest == *digest;
        situation.approvedElsewhere.append(each);
    }
    return {};
}

Error notYours()
{
    return {
        Fault::NotAllowed, QCoreApplication::translate("Process", "Only an administrator decides this."), {}};
}

// A decision about the process, with its entry in the record.
Result<void> decide(Database &database, const Actor &actor, const QDateTime &now, const QString &note,
                    const std::function<Result<void>(SettingsStore &)> &work)
{
    const auto present = presentActor(database, actor);
    if (!present)
        return present.error();
    const bool allowed = present->roles.testFlag(Role::Administrator);
    const RecordEntry entry =
        entryBy(allowed ? Recorded::SettingChanged : Recorded::Refused, actor, now, note);
    const auto done = database.inTransaction([&]() -> Result<void> {
        const auto recorded = RecordStore(database).add(entry);
        if (!recorded)
            return recorded.error();
        SettingsStore settings(database);
        return allowed ? work(settings) : Result<void>();
    });
    if (!done)
        return done;
    return allowed ? Result<void>() : notYours();
}

} // namespace

Reviewing::Reviewing(Store &store, const OriginalFiles &originals, const Proofreading &proofreading,
                     QThreadPool &pool, const Clock &clock)
    : m_store(store)
    , m_originals(originals)
    , m_proofreading(proofreading)
    , m_pool(pool)
    , m_clock(clock)
{
}

void Reviewing::setActor(const Actor &actor, const Signer &signer)
{
    m_actor = actor;
    m_signer = signer;
}

// On the writer thread, behind every step and save asked for before.
QFuture<Result<Situation>> Reviewing::situation(ArticleId id)
{
    return m_store.write([id, asking = m_actor](Database &database) -> Result<Situation> {
        const auto present = presentActor(database, asking);
        if (!present)
            return present.error();
        const Actor &actor = *present;
        const auto article = ArticleStore(database).article(id);
        if (!article)
            return article.error();
        ProcessStore process(database);
        const auto row = process.standing(id);
        const auto standing = standingOf(database, *article);
        const auto approvals = process.approvals(id);
        const auto corrections = process.corrections(id);
        SettingsStore settings(database);
        const auto rules = readProcessRules(settings, actor);
        if (!row || !standing)
            return row ? standing.error() : row.error();
        const auto plan = PlanStore(database).plan(id);
        if (!plan)
            return plan.error();
        if (!approvals || !corrections || !rules)
            return !approvals ? approvals.error() : !corrections ? corrections.error() : rules.error();
        Situation situation{
            *standing,         row->publication, *approvals, *corrections, *rules, {}, {}, {}, false,
            article->deskNote, plan->embargo,    {}};
        if (const auto named = addNames(database, id, situation); !named)
            return named.error();
        if (const auto told = addApprovalsElsewhere(database, *article, situation); !told)
            return told.error();
        for (int each = 0; each < actCount; ++each) {
            const Act act = Act(each);
            if (const auto refused = refusal(act, *standing, actor, *rules))
                situation.refusals.insert(act, sentence(*refused, act, *standing));
            else
                situation.allowed.append(act);
        }
        return situation;
    });
}

QFuture<Result<int>> Reviewing::publishedRevision(ArticleId id)
{
    return m_store.read([id](Database &database) -> Result<int> {
        const auto row = ProcessStore(database).standing(id);
        return row ? Result<int>(row->publication.revision) : Result<int>(row.error());
    });
}

Result<QList<Lack>> Reviewing::look(const Article &text, Act act)
{
    const auto asked = m_store
                           .read([text, act, today = m_clock().toLocalTime().date()](Database &database) {
                               return askedOf(database, text, act, today);
                           })
                           .takeResult();
    if (!asked)
        return asked.error();
    return lacks(text, asked->levels,
                 {asked->required, m_proofreading.check(text).result(), asked->remarks, asked->suggestions,
                  asked->citations});
}

QFuture<Result<QList<Lack>>> Reviewing::checklist(const Article &text, Act act)
{
    return QtConcurrent::run(&m_pool, [this, text, act] { return look(text, act); });
}

QFuture<Result<StepTaken>> Reviewing::take(const Step &step)
{
    return takeAs(step, {m_actor, m_signer, m_clock(), {}, {}, {}});
}

QFuture<Result<QList<DueArticle>>> Reviewing::due()
{
    return m_store.read([now = m_clock()](Database &database) -> Result<QList<DueArticle>> {
        const auto due = ProcessStore(database).due(now);
        if (!due)
            return due.error();
        QList<ArticleId> ids;
        for (const Due &each : *due)
            ids << each.article;
        const auto headlines = RecordStore(database).headlines(ids);
        if (!headlines)
            return headlines.error();
        QList<DueArticle> articles;
        for (const Due &each : *due)
            articles.append({each.article, headlines->value(each.article), each.at});
        return articles;
    });
}

QFuture<Result<StepTaken>> Reviewing::publishDue(ArticleId id)
{
    if (!m_store.canWrite())
        return QtFuture::makeReadyFuture(Result<StepTaken>(Error{
            Fault::NotAllowed,
            QCoreApplication::translate("Process", "The newsroom is open elsewhere; there it comes out."),
            {}}));
    Step step;
    step.act = Act::Publish;
    step.article = id;
    step.isDue = true;
    Actor program;
    program.roles = Role::Publisher;
    program.session = m_actor.session; // what is in hand here may be published here
    return takeAs(step, {program, {}, m_clock(), {}, {}, {}});
}

QFuture<Result<StepTaken>> Reviewing::takeAs(const Step &step, const StepContext &context)
{
    if (!hasChecklist(step.act))
        return m_store.write(
            [step, context](Database &database) { return takeStep(database, step, context); });
    Q_ASSERT(!step.isDue || m_store.canWrite());

    const auto read = [step](Database &database) -> Result<Article> {
        return step.text ? Result<Article>(*step.text) : ArticleStore(database).article(step.article);
    };
    const auto stored = step.isDue ? m_store.writeAnyway(read) : m_store.write(read);
    return QtConcurrent::run(&m_pool, [this, step, context, stored]() -> Result<StepTaken> {
        const Result<Article> text = stored.result();
        return text ? takeChecked(step, context, *text) : Result<StepTaken>(text.error());
    });
}

// On the pool: reads the text and the scan, then asks the writer.
Result<StepTaken> Reviewing::takeChecked(const Step &step, StepContext context, const Article &text)
{
    if (!step.scanFile.isEmpty()) {
        const auto bytes = readFile(step.scanFile, largestOriginal);
        if (!bytes)
            return bytes.error();
        const auto kept = m_originals.keep(*bytes, QFileInfo(step.scanFile).fileName(), context.now);
        if (!kept)
            return kept.error();
        context.scan = *kept;
    }
    const auto found = look(text, step.act);
    if (!found)
        return found.error();
    context.lacks = *found;
    const auto work = [step, context, text](Database &database) -> Result<StepTaken> {
        StepContext checked = context;
        const auto digest = digestOf(database, text);
        if (!digest)
            return digest.error();
        checked.checked = *digest;
        return takeStep(database, step, checked);
    };
    return (step.isDue ? m_store.writeAnyway(work) : m_store.write(work)).takeResult();
}

QFuture<Result<CheckLevels>> Reviewing::checkLevels(const ChecklistChoice &choice)
{
    return m_store.read([choice](Database &database) {
        SettingsStore settings(database);
        return readCheckLevels(settings, choice.act, choice.templateName);
    });
}

QFuture<Result<void>> Reviewing::setCheckLevels(const ChecklistChoice &choice, const CheckLevels &levels)
{
    return m_store.write([=, actor = m_actor, now = m_clock()](Database &database) {
        const QString note = settingKey::checklist + u'.' + name(choice.act) +
                             (choice.templateName.isEmpty() ? QString() : u' ' + choice.templateName) + u' ' +
                             levels.differences({});
        return decide(database, actor, now, note, [&](SettingsStore &settings) {
            return writeCheckLevels(settings, levels, choice.act, choice.templateName);
        });
    });
}

QFuture<Result<FourEyes>> Reviewing::fourEyes()
{
    return m_store.read([](Database &database) -> Result<FourEyes> {
        SettingsStore settings(database);
        const auto rules = readProcessRules(settings, {});
        return rules ? Result<FourEyes>(rules->fourEyes) : Result<FourEyes>(rules.error());
    });
}

QFuture<Result<void>> Reviewing::setFourEyes(FourEyes rule)
{
    return m_store.write([=, actor = m_actor, now = m_clock()](Database &database) {
        return decide(
            database, actor, now, QString(settingKey::fourEyes + u' ' + name(rule)),
            [&](SettingsStore &settings) { return settings.setValue(settingKey::fourEyes, name(rule)); });
    });
}

} // namespace toasoan
