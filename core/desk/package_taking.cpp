#include "core/desk/package_taking.h"

#include "core/desk/edit_gate.h"
#include "core/desk/package_approvals.h"
#include "core/desk/package_history.h"
#include "core/desk/package_overlaps.h"
#include "core/desk/package_plan.h"
#include "core/desk/package_remarks.h"
#include "core/desk/package_steps.h"
#include "core/store/account_store.h"
#include "core/store/database.h"
#include "core/store/photo_store.h"
#include "core/store/record_store.h"
#include "core/workflow/known_desk.h"

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
        : m_taking{database, handed, signer, context, false, {}}
        , m_articles(database)
    {
    }

    Result<void> look(); // what would become of it; refused where it may not be
    Result<void> take(); // inside a transaction
    TakenInArticle taken() const { return m_taken; }

private:
    using Outcome = TakenInArticle::Outcome;

    Result<void> compare();
    Result<void> ask();
    Result<void> store();
    Result<void> addNew();
    Result<void> addMissing();
    Result<void> change();
    Result<void> addNews(const Article &text);
    Result<void> addOthers(const QDateTime &deadlineSet);
    Result<void> record(const QByteArray &before);
    Result<QByteArray> presentDigest();
    void isNews(bool any);
    const HandedArticle &handed() const { return m_taking.handed; }
    int theirs() const { return m_taking.here.isEmpty() ? 0 : m_taking.here.back(); }

    ArticleTaking m_taking;
    ArticleStore m_articles;
    std::optional<Article> m_present; // ours, before
    PackageHistory m_history;
    Article m_text; // as it will be
    bool m_isNews = false;
    QString m_holder; // why it may not be changed now: who has it in hand
    TakenInArticle m_taken;
};

Result<void> PackageTaking::look()
{
    m_taken.id = handed().id;
    const auto present = m_articles.article(handed().id);
    if (!present && present.error().fault != Fault::NotFound)
        return present.error();
    if (!present) {
        m_taken.outcome = Outcome::New;
        m_taking.isNew = true;
        m_history.here = QList<int>(handed().revisions.size(), 0);
        m_text = handed().revisions.back().text;
        return {};
    }
    m_present = *present;
    m_taken.before = present->revision;
    return compare();
}

Result<void> PackageTaking::compare()
{
    const auto history = historyOf(m_articles, handed(), *m_present);
    if (!history)
        return history.error();
    m_history = *history;
    m_text = *m_present;
    if (m_history.hasTheirs)
        return {};
    const Article &theirs = handed().revisions.back().text;
    const Article our = cleanedArticle(*m_present);
    MergedArticle result{our, {}};
    m_taken.outcome = Outcome::Merged;
    if (m_history.isBehind || sameContent(our, m_history.base) || sameContent(our, theirs)) {
        m_taken.outcome = Outcome::Forwarded;
        result.article = theirs;
    } else {
        result = merged(m_history.base, our, theirs);
    }
    m_taken.overlaps = result.overlaps;
    m_text = result.article;
    m_text.id = m_present->id;
    m_text.stage = m_present->stage;
    m_text.createdAt = m_present->createdAt;
    m_text.revision = m_present->revision;
    m_text.updatedAt = m_taking.context.now;
    return ask();
}

// Whoever is writing it goes on; what came is kept until they are done.
Result<void> PackageTaking::ask()
{
    const auto may =
        EditGate(m_taking.database, m_taking.context.actor, m_taking.context.now).mayChange(m_text);
    if (may || may.error().fault != Fault::Held)
        return may;
    m_holder = may.error().message;
    m_taken.outcome = Outcome::Beside;
    m_taken.overlaps.clear();
    m_text = *m_present;
    return {};
}

Result<void> PackageTaking::take()
{
    QByteArray before;
    if (m_present) {
        const auto digest = digestOf(m_taking.database, *m_present);
        if (!digest)
            return digest.error();
        before = *digest;
    }
    const auto deadlineSet = deadlineSetAt(m_taking.database, handed().id);
    if (!deadlineSet)
        return deadlineSet.error();
    if (const auto stored = store(); !stored)
        return stored;
    const auto now = m_articles.article(handed().id);
    if (!now)
        return now.error();
    if (const auto added = addNews(*now); !added)
        return added;
    if (const auto added = addOthers(*deadlineSet); !added)
        return added;
    m_taken.headline = now->headline;
    m_taken.revision = now->revision;
    m_taken.theirs = theirs();
    if (m_taken.outcome == Outcome::Beside)
        m_taken.notes.prepend(
            Texts::tr("%1 The text of the other desk is kept as version %2; take the file in again then.")
                .arg(m_holder)
                .arg(theirs()));
    if (now->stage == Stage::Trashed)
        m_taken.notes << Texts::tr("The article is in the trash here, and stays there.");
    return m_isNews ? record(before) : Result<void>();
}

void PackageTaking::isNews(bool any)
{
    m_isNews = m_isNews || any;
    if (any && m_taken.outcome == Outcome::Nothing)
        m_taken.outcome = Outcome::Kept;
}

Result<void> PackageTaking::store()
{
    if (m_taking.isNew) {
        isNews(true);
        return addNew();
    }
    isNews(!m_history.missing.isEmpty());
    if (m_history.hasTheirs || m_taken.outcome == Outcome::Beside)
        return addMissing();
    isNews(true);
    return change();
}

// Ours from here on, as if the one who takes it in had written it: an account that wrote it there and is
// known here stays the author, and nobody approves alone what they brought in themselves.
Result<void> PackageTaking::addNew()
{
    const TakingContext &context = m_taking.context;
    Article article = m_text;
    article.stage = Stage::Draft;
    article.createdAt = std::min(handed().createdAt, context.now);
    article.updatedAt = context.now;
    article.revision = 0;
    if (const auto added = m_articles.add(article); !added)
        return added;
    if (const auto added = m_articles.addRevisions(article.id, m_history.numbered(0, handed())); !added)
        return added;
    m_taking.here = m_history.here;
    const auto author = AccountStore(m_taking.database).withId(handed().author);
    if (!author)
        return author.error();
    return signNew(m_taking.database, article.id, context.actor, *author ? handed().author : AccountId());
}

// Beside our text, which stays as it is.
Result<void> PackageTaking::addMissing()
{
    QList<WholeRevision> missing = m_history.numbered(m_history.last, handed());
    m_taking.here = m_history.here;
    for (WholeRevision &whole : missing)
        whole.revision.isBeside = true;
    return missing.isEmpty() ? Result<void>() : m_articles.addRevisions(handed().id, missing);
}

// Our text is kept as a revision, theirs follow it, and the text of both stands on top. Where theirs was made
// of ours and is new here, it stands on top itself.
Result<void> PackageTaking::change()
{
    const QString &actor = m_taking.context.actor.name;
    const auto write = [&]() -> Result<void> {
        const bool isOnTop = m_history.isBehind && m_history.here.back() == 0;
        const auto kept = isOnTop
                              ? Result<int>(m_history.text)
                              : m_articles.saveRevision(*m_present, RevisionKind::BeforeTakeIn, actor, {});
        if (!kept)
            return kept.error();
        m_taken.before = *kept;
        const QList<WholeRevision> missing = m_history.numbered(std::max(*kept, m_history.last), handed());
        m_taking.here = m_history.here;
        if (const auto added = m_articles.addRevisions(handed().id, missing); !added)
            return added;
        const auto saved = isOnTop ? m_articles.saveRevision(m_text, RevisionKind::Merged, actor, {})
                                   : m_articles.saveMerged(m_text, actor, {*kept, theirs()});
        return saved ? Result<void>() : saved.error();
    };
    return EditGate(m_taking.database, m_taking.context.actor, m_taking.context.now).through(m_text, write);
}

Result<void> PackageTaking::addNews(const Article &text)
{
    const auto remarks = takeRemarks(m_taking, text);
    if (!remarks)
        return remarks.error();
    isNews(*remarks);
    return addOverlaps(
        m_taking.database,
        {text, handed().revisions.back().text, theirs(), m_taking.signer.name, m_taking.context.now},
        m_taken.overlaps);
}

// What happened to it there beside its text.
Result<void> PackageTaking::addOthers(const QDateTime &deadlineSet)
{
    const auto approvals = takeApprovals(m_taking);
    if (!approvals)
        return approvals.error();
    const auto steps = takeSteps(m_taking);
    if (!steps)
        return steps.error();
    const auto plan = takePlan(m_taking, deadlineSet, steps->isAny);
    if (!plan)
        return plan.error();
    m_taken.notes += approvals->notes + plan->notes;
    isNews(approvals->isNews || steps->isNews || plan->isNews);
    return {};
}

Result<void> PackageTaking::record(const QByteArray &before)
{
    const auto now = m_articles.article(handed().id);
    if (!now)
        return now.error();
    const auto digest = digestOf(m_taking.database, *now);
    if (!digest)
        return digest.error();
    const PackageSigner &signer = m_taking.signer;
    RecordEntry entry = entryBy(Recorded::TakenIn, m_taking.context.actor, m_taking.context.now);
    entry.article = handed().id;
    entry.revision = now->revision;
    entry.before = before;
    entry.after = *digest;
    entry.note = signer.known == PackageSigner::Known::No
                     ? Texts::tr("from %1, whose signature could not be checked here").arg(signer.name)
                     : Texts::tr("from %1, whose signature holds").arg(signer.name);
    if (m_taken.outcome == Outcome::Beside)
        entry.note += u"; " + Texts::tr("kept beside the text as version %1").arg(theirs());
    const auto recorded = RecordStore(m_taking.database).add(entry);
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

} // namespace

QString name(TakenInArticle::Outcome outcome)
{
    static constexpr const char *names[] = {"new", "forwarded", "merged", "kept", "beside", "nothing"};
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
        all << Texts::tr("%1 has news of the other desk; its text was here already.").arg(headline);
        break;
    case Outcome::Beside:
        all << Texts::tr("%1 stays as it is for now.").arg(headline);
        break;
    case Outcome::Nothing:
        all << Texts::tr("%1: everything in the package was here already; nothing was changed.")
                   .arg(headline);
        break;
    }
    return all + article.notes;
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
                           "The signature of %1 is not known here: who signed the package cannot be checked. "
                           "Its key: %2.")
                           .arg(signer->name, fingerprint(signer->deskKey));
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
