#include "core/desk/handing_over.h"

#include "core/base/safe_write.h"
#include "core/desk/edit_gate.h"
#include "core/desk/newsroom_key.h"
#include "core/desk/present_actor.h"
#include "core/desk/read_file.h"
#include "core/desk/setting_keys.h"
#include "core/media/media_store.h"
#include "core/store/elsewhere_store.h"
#include "core/store/photo_store.h"
#include "core/store/plan_store.h"
#include "core/store/process_store.h"
#include "core/store/record_store.h"
#include "core/store/remark_store.h"
#include "core/store/settings_store.h"
#include "core/store/store.h"
#include "core/store/suggestion_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrent>

namespace toasoan {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HandingOver)
};

bool isStaff(const Actor &actor)
{
    return bool(actor.roles & (Role::Writer | Role::Editor | Role::Publisher));
}

Error notAllowed()
{
    return {
        Fault::NotAllowed, Texts::tr("Only who works on articles may hand them over or take them in."), {}};
}

// The photos of all texts, those of the last one first, and of what is suggested.
QList<PhotoId> photosOf(const QList<WholeRevision> &revisions, const QList<Suggestion> &suggestions)
{
    QList<PhotoId> photos;
    QSet<PhotoId> seen;
    const auto add = [&](const Body &body) {
        for (const PhotoId photo : photosIn(body)) {
            if (!seen.contains(photo))
                photos.append(photo);
            seen.insert(photo);
        }
    };
    for (auto whole = revisions.crbegin(); whole != revisions.crend(); ++whole)
        add(whole->text.body);
    for (const Suggestion &suggestion : suggestions)
        if (suggestion.change.blocks)
            add(Body{suggestion.change.blocks->after});
    return photos;
}

Result<QList<RecordEntry>> stepsOf(Database &database, ArticleId id)
{
    auto entries = RecordStore(database).entries({.article = id, .limit = handedLimit::steps});
    if (entries)
        std::reverse(entries->begin(), entries->end());
    return entries;
}

// What others told of it, and by when it is wanted and who works on it here.
Result<void> addTold(Database &database, HandedArticle &handed)
{
    ElsewhereStore elsewhere(database);
    const auto steps = elsewhere.steps(handed.id);
    const auto approvals = elsewhere.approvals(handed.id);
    const auto work = elsewhere.work(handed.id);
    const auto plan = PlanStore(database).plan(handed.id);
    if (!steps || !approvals)
        return steps ? approvals.error() : steps.error();
    if (!work || !plan)
        return work ? plan.error() : work.error();
    handed.stepsElsewhere = *steps;
    handed.approvalsElsewhere = *approvals;
    handed.plan = HandedPlan{plan->deadline, plan->embargo, *work};
    for (const Assignment &assignment : plan->assignments)
        handed.plan->work.append({assignment, QString()});
    return {};
}

// Keeps the text as a version, and reads all there is of the article.
Result<HandedArticle> handedArticle(Database &database, ArticleId id, const Actor &actor)
{
    ArticleStore articles(database);
    auto present = articles.article(id);
    if (!present)
        return present.error();
    if (present->stage == Stage::Trashed)
        return Error{Fault::Refused,
                     Texts::tr("“%1” is in the trash. Take it from there before you hand it over.")
                         .arg(present->headline),
                     {}};
    const auto kept = articles.saveRevision(*present, RevisionKind::HandedOver, actor.name, {});
    if (!kept)
        return kept.error();
    HandedArticle handed;
    handed.id = id;
    handed.stage = present->stage;
    handed.createdAt = present->createdAt;
    const auto revisions = articles.wholeRevisions(id);
    if (!revisions)
        return revisions.error();
    handed.revisions = *revisions;
    ProcessStore process(database);
    const auto standing = process.standing(id);
    const auto approvals = process.approvals(id);
    const auto remarks = RemarkStore(database).remarks(id);
    const auto suggestions = SuggestionStore(database).suggestions(id);
    if (!suggestions)
        return suggestions.error();
    const auto photos = PhotoStore(database).photos(photosOf(*revisions, *suggestions));
    const auto steps = stepsOf(database, id);
    if (!standing || !approvals)
        return standing ? approvals.error() : standing.error();
    if (!remarks || !photos)
        return remarks ? photos.error() : remarks.error();
    if (!steps)
        return steps.error();
    handed.author = standing->standing.author;
    handed.approvals = *approvals;
    handed.remarks = *remarks;
    handed.suggestions = *suggestions;
    handed.photos = *photos;
    handed.steps = *steps;
    if (const auto added = addTold(database, handed); !added)
        return added.error();
    return handed;
}

Result<void> recordHandedOver(Database &database, const HandedPackage &package, const Actor &actor,
                              const QString &file)
{
    return database.inTransaction([&]() -> Result<void> {
        for (const HandedArticle &article : package.articles) {
            const auto digest = digestOf(database, article.revisions.back().text);
            if (!digest)
                return digest.error();
            RecordEntry entry = entryBy(Recorded::HandedOver, actor, package.madeAt);
            entry.article = article.id;
            entry.revision = article.revisions.back().revision.number;
            entry.after = *digest;
            entry.note = file;
            if (const auto recorded = RecordStore(database).add(entry); !recorded)
                return recorded.error();
        }
        return {};
    });
}

} // namespace

HandingOver::HandingOver(Store &store, const MediaStore &media, QThreadPool &pool, const Clock &clock)
    : m_store(store)
    , m_media(media)
    , m_pool(pool)
    , m_clock(clock)
{
}

void HandingOver::setActor(const Actor &actor, const std::shared_ptr<const SigningKey> &key)
{
    m_by = {actor, key};
}

QFuture<Result<QList<HandedOver>>> HandingOver::handOver(const QList<ArticleId> &articles,
                                                         const QString &path)
{
    return QtConcurrent::run(&m_pool,
                             [this, articles, path, by = m_by] { return handOverNow(articles, path, by); });
}

QFuture<Result<TakenInPackage>> HandingOver::takeIn(const QString &path)
{
    return QtConcurrent::run(&m_pool, [this, path, by = m_by] { return takeInNow(path, by); });
}

Result<void> HandingOver::askStaff(const Actor &actor) const
{
    const Result<Actor> present =
        m_store.read([actor](Database &database) { return presentActor(database, actor); }).takeResult();
    if (!present)
        return present.error();
    return isStaff(*present) ? Result<void>() : notAllowed();
}

Result<QList<HandedOver>> HandingOver::handOverNow(const QList<ArticleId> &articles, const QString &path,
                                                   const By &by)
{
    if (const auto asked = askStaff(by.actor); !asked)
        return asked.error();
    if (articles.isEmpty() || articles.size() > handedLimit::articles)
        return Error{
            Fault::WrongUse,
            Texts::tr("A package holds one article at least, and %1 at most.").arg(handedLimit::articles),
            {}};
    auto package = gather(articles, by);
    if (!package)
        return package.error();
    if (const auto added = addPictures(*package); !added)
        return added.error();
    const Result<std::shared_ptr<const SigningKey>> desk =
        m_store.write([](Database &database) { return newsroomKey(database); }).takeResult();
    if (!desk)
        return desk.error();
    const auto bytes = packed(*package, PackageKeys{by.key ? *by.key : **desk, **desk});
    if (!bytes)
        return bytes.error();
    if (const auto written = safeWrite(path, *bytes); !written)
        return written.error();
    const QString name = QFileInfo(path).fileName();
    const Result<void> recorded = m_store
                                      .write([package = *package, by, name](Database &database) {
                                          return recordHandedOver(database, package, by.actor, name);
                                      })
                                      .takeResult();
    if (!recorded) {
        QFile::remove(path); // what is not in the record was not handed over
        return recorded.error();
    }
    QList<HandedOver> handed;
    for (const HandedArticle &article : package->articles) {
        const WholeRevision &last = article.revisions.back();
        handed.append({article.id, last.text.headline, last.revision.number});
    }
    return handed;
}

Result<HandedPackage> HandingOver::gather(const QList<ArticleId> &articles, const By &by)
{
    return m_store
        .write([articles, by, now = m_clock()](Database &database) -> Result<HandedPackage> {
            HandedPackage package;
            package.madeAt = now;
            package.person = by.actor.name;
            package.account = by.actor.account;
            const auto house = SettingsStore(database).value(settingKey::houseName);
            if (!house)
                return house.error();
            package.newsroom = *house;
            for (const ArticleId id : articles) {
                const bool isTwice = std::any_of(package.articles.begin(), package.articles.end(),
                                                 [id](const HandedArticle &there) { return there.id == id; });
                if (isTwice)
                    continue;
                const auto article = handedArticle(database, id, by.actor);
                if (!article)
                    return article.error();
                package.articles.append(*article);
            }
            return package;
        })
        .takeResult();
}

// Pictures of earlier versions stay behind where there is no room; those of the text itself must go along.
Result<void> HandingOver::addPictures(HandedPackage &package) const
{
    qint64 room = packageLimit::pictures;
    for (const bool isText : {true, false}) {
        for (const HandedArticle &article : std::as_const(package.articles)) {
            const QList<PhotoId> shown = photosIn(article.revisions.back().text.body);
            for (const Photo &photo : article.photos) {
                const QByteArray name = photo.sha256.toHex();
                if (shown.contains(photo.id) != isText || package.pictures.contains(name))
                    continue;
                if (!isText && photo.bytes > room)
                    continue;
                const auto bytes = m_media.original(photo);
                if (!bytes && isText)
                    return bytes.error();
                if (!bytes)
                    continue;
                package.pictures.insert(name, *bytes);
                room -= bytes->size();
            }
        }
    }
    return {};
}

// The pictures of the package as ours: the same ids, the files kept by their hashes.
Result<QList<Photo>> HandingOver::keepPictures(const HandedPackage &package) const
{
    QHash<QByteArray, Photo> kept;
    QList<Photo> photos;
    QSet<PhotoId> seen;
    for (const HandedArticle &article : package.articles) {
        for (const Photo &told : article.photos) {
            const auto bytes = package.pictures.constFind(told.sha256.toHex());
            if (bytes == package.pictures.constEnd() || seen.contains(told.id))
                continue;
            seen.insert(told.id);
            if (!kept.contains(told.sha256)) {
                const auto photo = m_media.add(*bytes, told.originalName, told.addedAt);
                if (!photo)
                    return photo.error();
                kept.insert(told.sha256, *photo);
            }
            Photo photo = told;
            const Photo &file = *kept.constFind(told.sha256);
            photo.format = file.format;
            photo.size = file.size;
            photo.bytes = file.bytes;
            photos.append(photo);
        }
    }
    return photos;
}

Result<TakenInPackage> HandingOver::takeInNow(const QString &path, const By &by)
{
    if (const auto asked = askStaff(by.actor); !asked)
        return asked.error();
    const auto bytes = readFile(path, packageLimit::file);
    if (!bytes)
        return bytes.error();
    const auto package = unpackedPackage(*bytes);
    if (!package)
        return package.error();
    TakingContext context{by.actor, m_clock(), {}};
    // Asked before any picture is kept.
    const Result<PackageSigner> signer = m_store
                                             .write([package = *package, &context](Database &database) {
                                                 const auto own = newsroomPublicKey(database);
                                                 if (!own)
                                                     return Result<PackageSigner>(own.error());
                                                 context.ownKey = *own;
                                                 return signerOf(database, package, context);
                                             })
                                             .takeResult();
    if (!signer)
        return signer.error();
    const auto photos = keepPictures(*package);
    if (!photos)
        return photos.error();
    return m_store
        .write([&](Database &database) { return takeInPackage(database, *package, *photos, context); })
        .takeResult();
}

} // namespace toasoan
