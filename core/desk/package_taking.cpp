#include "core/desk/package_taking.h"

#include "core/desk/edit_gate.h"
#include "core/desk/package_overlaps.h"
#include "core/desk/package_suggestions.h"
#include "core/desk/process_settings.h"
#include "core/store/account_store.h"
#include "core/store/database.h"
#include "core/store/photo_store.h"
#include "core/store/process_store.h"
#include "core/store/record_store.h"
#include "core/store/remark_store.h"
#include "core/store/settings_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace toasoan {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HandingOver)
};

// One article of a package on its way in: first what is to be done, then all of it.
class PackageTaking
{
public:
    PackageTaking(Database &database, const HandedArticle &handed, const PackageSigner &signer,
                  const TakingContext &context)
        : m_database(database)
        , m_articles(database)
        , m_handed(handed)
        , m_signer(signer)
        , m_context(context)
    {
    }

    Result<void> look(); // what would become of it; refused where it may not be
    Result<void> take(); // inside a transaction
    TakenInArticle taken() const { return m_taken; }

private:
    Result<void> compare();
    Result<void> addNew();
    Result<void> change();
    Result<void> addRemarks(const Article &text);
    Result<bool> addLines(const Remark &remark, const Remark &present);
    Result<void> addApprovals();
    Result<bool> holds(const Approval &approval, const StandingRow &row);
    Result<void> approve(const Approval &approval, StandingRow row);
    Result<void> record(const QByteArray &before);
    void tell(const Approval &approval);
    RemarkLine foreign(RemarkLine line) const;
    bool isNew() const { return !m_present; }

    Database &m_database;
    ArticleStore m_articles;
    const HandedArticle &m_handed;
    const PackageSigner &m_signer;
    const TakingContext &m_context;

    std::optional<Article> m_present; // ours, before
    QList<WholeRevision> m_missing;   // of theirs, not here
    QHash<QByteArray, int> m_numbers; // here, by identity
    Article m_text;                   // as it will be
    TakenInArticle m_taken;
};

Result<void> PackageTaking::look()
{
    m_taken.id = m_handed.id;
    const auto present = m_articles.article(m_handed.id);
    if (!present && present.error().fault != Fault::NotFound)
        return present.error();
    if (!present) {
        m_taken.outcome = TakenInArticle::Outcome::New;
        m_missing = m_handed.revisions;
        m_text = m_handed.revisions.back().text;
        return {};
    }
    m_present = *present;
    m_taken.before = present->revision;
    return compare();
}

// The text both began with is the last revision of ours that they have as well: every revision is made of all
// that stand before it.
Result<void> PackageTaking::compare()
{
    const auto ours = m_articles.wholeRevisions(m_handed.id);
    if (!ours)
        return ours.error();
    for (const WholeRevision &whole : *ours) {
        m_numbers.insert(identityOf(whole), whole.revision.number);
    }
    int last = 0;
    for (const WholeRevision &whole : m_handed.revisions) {
        const int number = m_numbers.value(identityOf(whole));
        if (number == 0)
            m_missing.append(whole);
        last = std::max(last, number);
    }
    m_text = *m_present;
    if (m_missing.isEmpty())
        return {};
    Article base;
    for (const WholeRevision &whole : *ours)
        if (whole.revision.number == last)
            base = cleanedArticle(whole.text);
    const Article &theirs = m_handed.revisions.back().text;
    const Article our = cleanedArticle(*m_present);
    MergedArticle result{our, {}};
    m_taken.outcome = TakenInArticle::Outcome::Merged;
    if (sameContent(our, base) || sameContent(our, theirs)) {
        m_taken.outcome = TakenInArticle::Outcome::Forwarded;
        result.article = theirs;
    } else {
        result = merged(base, our, theirs);
    }
    m_taken.overlaps = result.overlaps;
    m_text = result.article;
    m_text.id = m_present->id;
    m_text.stage = m_present->stage;
    m_text.createdAt = m_present->createdAt;
    m_text.revision = m_present->revision;
    m_text.updatedAt = m_context.now;
    return EditGate(m_database, m_context.actor, m_context.now).mayChange(m_text);
}

Result<void> PackageTaking::take()
{
    QByteArray before;
    if (m_present) {
        const auto digest = digestOf(m_database, *m_present);
        if (!digest)
            return digest.error();
        before = *digest;
    }
    const auto stored = isNew() ? addNew() : change();
    if (!stored)
        return stored;
    const auto now = m_articles.article(m_handed.id);
    if (!now)
        return now.error();
    if (const auto added = addRemarks(*now); !added)
        return added;
    if (const auto added = addApprovals(); !added)
        return added;
    m_taken.headline = now->headline;
    m_taken.revision = now->revision;
    m_taken.theirs = m_numbers.value(identityOf(m_handed.revisions.back()));
    if (now->stage == Stage::Trashed)
        m_taken.notes << Texts::tr("The article is in the trash here, and stays there.");
    return m_taken.outcome == TakenInArticle::Outcome::Nothing ? Result<void>() : record(before);
}

// Ours from here on, as if the one who takes it in had written it: an account that wrote it there and is
// known here stays the author, and nobody approves alone what they brought in themselves.
Result<void> PackageTaking::addNew()
{
    Article article = m_text;
    article.stage = Stage::Draft;
    article.createdAt = std::min(m_handed.createdAt, m_context.now);
    article.updatedAt = m_context.now;
    article.revision = 0;
    if (const auto added = m_articles.add(article); !added)
        return added;
    if (const auto added = m_articles.addRevisions(article.id, m_missing); !added)
        return added;
    for (const WholeRevision &whole : std::as_const(m_missing))
        m_numbers.insert(identityOf(whole), whole.revision.number);
    const auto author = AccountStore(m_database).withId(m_handed.author);
    if (!author)
        return author.error();
    return signNew(m_database, article.id, m_context.actor, *author ? m_handed.author : AccountId());
}

// Our text is kept as a revision, theirs follow it, and the text of both stands on top.
Result<void> PackageTaking::change()
{
    if (m_missing.isEmpty())
        return {};
    const auto write = [&]() -> Result<void> {
        const auto kept =
            m_articles.saveRevision(*m_present, RevisionKind::BeforeTakeIn, m_context.actor.name, {});
        if (!kept)
            return kept.error();
        m_taken.before = *kept;
        int number = *kept;
        for (const WholeRevision &whole : std::as_const(m_missing))
            m_numbers.insert(identityOf(whole), ++number);
        if (const auto added = m_articles.addRevisions(m_handed.id, m_missing); !added)
            return added;
        const auto saved = m_articles.saveRevision(m_text, RevisionKind::Merged, m_context.actor.name, {});
        return saved ? Result<void>() : saved.error();
    };
    return EditGate(m_database, m_context.actor, m_context.now).through(m_text, write);
}

// What was said there by an account of ours is theirs only where the package is signed by somebody known
// here.
RemarkLine PackageTaking::foreign(RemarkLine line) const
{
    if (m_signer.known == PackageSigner::Known::No)
        line.account = {};
    return line;
}

Result<bool> PackageTaking::addLines(const Remark &remark, const Remark &present)
{
    const auto isThere = [&](const RemarkLine &line) {
        return std::any_of(present.lines.begin(), present.lines.end(), [&](const RemarkLine &there) {
            return there.kind == line.kind && there.author == line.author && there.at == line.at &&
                   there.text == line.text;
        });
    };
    bool added = false;
    for (const RemarkLine &line : remark.lines) {
        if (isThere(line))
            continue;
        if (const auto done = RemarkStore(m_database).addLine(m_handed.id, remark.id, foreign(line)); !done)
            return done.error();
        added = true;
    }
    return added;
}

Result<void> PackageTaking::addRemarks(const Article &text)
{
    RemarkStore store(m_database);
    const auto present = store.remarks(m_handed.id);
    if (!present)
        return present.error();
    QHash<RemarkId, Remark> known;
    for (const Remark &remark : *present)
        known.insert(remark.id, remark);
    const Article &theirs = m_handed.revisions.back().text;
    bool any = false;
    for (const Remark &handed : m_handed.remarks) {
        Remark remark = handed;
        if (!known.contains(remark.id)) {
            remark.anchor = moved(remark.anchor, theirs, text);
            const auto at = m_handed.revisions.value(remark.revision - 1);
            remark.revision = m_numbers.value(identityOf(at), text.revision);
            remark.lines = {foreign(handed.lines.front())};
            if (const auto added = store.add(m_handed.id, remark); !added)
                return added;
            any = true;
        }
        const auto added = addLines(handed, known.value(remark.id, remark));
        if (!added)
            return added.error();
        any = any || *added;
    }
    const auto suggested =
        takeSuggestions(m_database, m_handed, text, m_signer.known != PackageSigner::Known::No);
    if (!suggested)
        return suggested.error();
    any = any || *suggested;
    if (any && m_taken.outcome == TakenInArticle::Outcome::Nothing)
        m_taken.outcome = TakenInArticle::Outcome::Kept;
    return addOverlaps(
        m_database,
        {text, theirs, m_numbers.value(identityOf(m_handed.revisions.back())), m_signer.name, m_context.now},
        m_taken.overlaps);
}

void PackageTaking::tell(const Approval &approval)
{
    m_taken.notes << Texts::tr(
                         "%1 approved the article there on %2. Whether that is so cannot be checked here, or "
                         "the text is another now: it is not approved here.")
                         .arg(approval.name,
                              approval.at.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm")));
}

// An approval holds here as it would if it had been given here: for this text, with a key the account has
// here, by somebody who may approve the article as it stands.
Result<bool> PackageTaking::holds(const Approval &approval, const StandingRow &row)
{
    if (approval.account.isNull())
        return false;
    const auto account = AccountStore(m_database).withId(approval.account);
    if (!account)
        return account.error();
    const auto isSigned = ProcessStore(m_database).isSigned(m_handed.id, approval);
    if (!isSigned)
        return isSigned.error();
    if (!*account || !(*account)->account.isOn || !*isSigned)
        return false;
    const auto text = m_articles.article(m_handed.id);
    if (!text)
        return text.error();
    const auto digest = digestOf(m_database, *text);
    if (!digest)
        return digest.error();
    const auto revision = m_articles.revision(m_handed.id, approval.revision);
    const auto then = revision ? digestOf(m_database, *revision) : Result<QByteArray>(revision.error());
    if (*digest != approval.digest || !then || *then != approval.digest)
        return false;
    SettingsStore settings(m_database);
    const auto rules = readProcessRules(settings, m_context.actor);
    if (!rules)
        return rules.error();
    return !refusal(Act::Approve, row.standing, actorOf((*account)->account), *rules);
}

Result<void> PackageTaking::approve(const Approval &approval, StandingRow row)
{
    ProcessStore process(m_database);
    if (const auto added = process.addApproval(m_handed.id, approval); !added)
        return added;
    const Stage after = stageAfter(Act::Approve, row.standing);
    if (const auto stored = process.setStanding(m_handed.id, row); !stored)
        return stored;
    if (const auto moved = m_articles.setStage(m_handed.id, after, m_context.now); !moved)
        return moved;
    m_taken.notes << Texts::tr("The approval of %1 holds here as well.").arg(approval.name);
    if (m_taken.outcome == TakenInArticle::Outcome::Nothing)
        m_taken.outcome = TakenInArticle::Outcome::Kept;
    return {};
}

// Only the newest counts; what was dropped there is dropped here, and what was dropped here is not raised
// again.
Result<void> PackageTaking::addApprovals()
{
    if (m_handed.approvals.isEmpty())
        return {};
    const Approval &newest = m_handed.approvals.front();
    ProcessStore process(m_database);
    const auto present = process.approvals(m_handed.id);
    if (!present)
        return present.error();
    for (const Approval &there : *present)
        if (statementOf(m_handed.id, there) == statementOf(m_handed.id, newest))
            return {};
    const bool mayHold = m_handed.stage == Stage::Approved || m_handed.stage == Stage::Scheduled ||
                         m_handed.stage == Stage::Published || m_handed.stage == Stage::Correcting;
    auto row = process.standing(m_handed.id);
    if (!row)
        return row.error();
    if (isNew())
        row->standing.stage = Stage::InReview; // it was, where it was approved
    const auto does = mayHold ? holds(newest, *row) : Result<bool>(false);
    if (!does)
        return does.error();
    if (*does)
        return approve(newest, *row);
    if (mayHold && m_taken.outcome != TakenInArticle::Outcome::Nothing)
        tell(newest);
    return {};
}

Result<void> PackageTaking::record(const QByteArray &before)
{
    const auto now = m_articles.article(m_handed.id);
    if (!now)
        return now.error();
    const auto digest = digestOf(m_database, *now);
    if (!digest)
        return digest.error();
    RecordEntry entry = entryBy(Recorded::TakenIn, m_context.actor, m_context.now);
    entry.article = m_handed.id;
    entry.revision = now->revision;
    entry.before = before;
    entry.after = *digest;
    entry.note = m_signer.known == PackageSigner::Known::No
                     ? Texts::tr("from %1, whose signature could not be checked here").arg(m_signer.name)
                     : Texts::tr("from %1, whose signature holds").arg(m_signer.name);
    const auto recorded = RecordStore(m_database).add(entry);
    return recorded ? Result<void>() : recorded.error();
}

// A picture of ours is never another one because a package says so.
Result<void> addPhotos(Database &database, const QList<Photo> &photos)
{
    PhotoStore store(database);
    for (const Photo &photo : photos) {
        const auto present = store.photo(photo.id);
        if (present && present->sha256 != photo.sha256)
            return Error{
                Fault::Damaged,
                Texts::tr("The package has another picture under the name of one that is here. Nothing of it "
                          "was taken in."),
                photo.id.toString()};
        if (present)
            continue;
        if (present.error().fault != Fault::NotFound)
            return present.error();
        if (const auto added = store.add(photo); !added)
            return added;
    }
    return {};
}

QString shownSigner(const HandedPackage &package)
{
    if (package.newsroom.isEmpty())
        return package.person.isEmpty() ? Texts::tr("another desk") : package.person;
    return package.person.isEmpty()
               ? package.newsroom
               : QString(package.person + QStringLiteral(" (") + package.newsroom + u')');
}

} // namespace

QString name(TakenInArticle::Outcome outcome)
{
    static constexpr const char *names[] = {"new", "forwarded", "merged", "kept", "nothing"};
    return QString::fromLatin1(names[int(outcome)]);
}

QStringList sentences(const TakenInArticle &article)
{
    using Outcome = TakenInArticle::Outcome;
    const QString headline = article.headline.isEmpty() ? Texts::tr("An article without a headline")
                                                        : Texts::tr("“%1”").arg(article.headline);
    QStringList all;
    switch (article.outcome) {
    case Outcome::New:
        all << Texts::tr("%1 is here now.").arg(headline);
        break;
    case Outcome::Forwarded:
        all << Texts::tr("%1 has the text of the other desk now.").arg(headline);
        break;
    case Outcome::Merged:
        all << (article.overlaps.isEmpty()
                    ? Texts::tr("%1 has the changes of both desks now.").arg(headline)
                    : Texts::tr("%1 has the changes of both desks now. In %n places both changed the same: "
                                "yours stays, theirs is a suggestion and version %2.",
                                nullptr, int(article.overlaps.size()))
                          .arg(headline, QString::number(article.theirs)));
        break;
    case Outcome::Kept:
        all << Texts::tr("%1 has new remarks or an approval; its text was here already.").arg(headline);
        break;
    case Outcome::Nothing:
        all << Texts::tr("%1: everything in the package was here already; nothing was changed.")
                   .arg(headline);
        break;
    }
    return all + article.notes;
}

Result<PackageSigner> signerOf(Database &database, const HandedPackage &package, const TakingContext &context)
{
    PackageSigner signer{PackageSigner::Known::No, shownSigner(package)};
    AccountStore accounts(database);
    const auto all = accounts.all();
    if (!all)
        return all.error();
    for (const Account &account : *all) {
        const auto keys = accounts.keys(account.id);
        if (!keys)
            return keys.error();
        const bool isTheirs = keys->contains(package.publicKey);
        if (account.id == package.account && !isTheirs)
            return Error{
                Fault::Damaged,
                Texts::tr(
                    "The package says that %1 signed it, but the signature is not theirs. Nothing of it "
                    "was taken in.")
                    .arg(shownName(account)),
                {}};
        if (isTheirs)
            signer = {PackageSigner::Known::Account, shownName(account)};
    }
    if (!context.ownKey.isEmpty() && package.publicKey == context.ownKey)
        signer.known = PackageSigner::Known::ThisNewsroom;
    return signer;
}

Result<TakenInPackage> takeInPackage(Database &database, const HandedPackage &package,
                                     const QList<Photo> &photos, const TakingContext &context)
{
    const auto signer = signerOf(database, package, context);
    if (!signer)
        return signer.error();
    TakenInPackage taken;
    taken.signer = *signer;
    if (signer->known == PackageSigner::Known::No)
        taken.notes << Texts::tr(
                           "The signature of %1 is not known here: who signed the package cannot be checked.")
                           .arg(signer->name);
    std::vector<PackageTaking> all;
    all.reserve(size_t(package.articles.size()));
    for (const HandedArticle &article : package.articles) {
        all.emplace_back(database, article, *signer, context);
        if (const auto looked = all.back().look(); !looked)
            return looked.error();
    }
    const auto done = database.inTransaction([&]() -> Result<void> {
        if (const auto added = addPhotos(database, photos); !added)
            return added;
        for (PackageTaking &one : all)
            if (const auto in = one.take(); !in)
                return in;
        return {};
    });
    if (!done)
        return done.error();
    for (const PackageTaking &one : all)
        taken.articles.append(one.taken());
    return taken;
}

} // namespace toasoan
