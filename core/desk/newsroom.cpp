#include "core/desk/newsroom.h"

#include "core/desk/accounts.h"
#include "core/desk/article_locks.h"
#include "core/desk/desk_keys.h"
#include "core/desk/dictionaries.h"
#include "core/desk/drafting.h"
#include "core/desk/handing_over.h"
#include "core/desk/keeping.h"
#include "core/desk/originals.h"
#include "core/desk/planning.h"
#include "core/desk/proofreading.h"
#include "core/desk/publishing.h"
#include "core/desk/record.h"
#include "core/desk/registering.h"
#include "core/desk/remarking.h"
#include "core/desk/replacing.h"
#include "core/desk/reviewing.h"
#include "core/desk/seeing.h"
#include "core/desk/setting_keys.h"
#include "core/desk/snippets.h"
#include "core/desk/suggesting.h"
#include "core/desk/templates.h"
#include "core/media/media_store.h"
#include "core/media/original_files.h"
#include "core/store/settings_store.h"

#include <QThreadPool>

namespace toasoan {

namespace {

Signer signerWith(const std::shared_ptr<const SigningKey> &key)
{
    if (!key)
        return {};
    return [key](const QByteArray &statement) -> Signature {
        return {key->sign(statement), key->publicKey()};
    };
}

} // namespace

// Declared in the order of need, so that destruction ends the work of the pool before the store it works on.
struct Newsroom::Parts
{
    Parts(std::unique_ptr<Store> opened, const Clock &clock, const OwnFiles &own, PasswordCost cost)
        : store(std::move(opened))
        , media(store->folder())
        , originalFiles(store->folder())
        , accounts(*store, pool, clock, systemUptime, cost)
        , keeping(*store, media, originalFiles, clock)
        , proofreading(store.get(), clock, own.words)
        , dictionaries(store.get(), own.words, pool, clock, [this] { proofreading.readWordsAnew(); })
        , snippets(*store, own.snippets, pool)
        , templates(*store, clock)
        , drafting(*store, media, originalFiles, pool, clock)
        , handingOver(*store, media, pool, clock)
        , publishing(*store, media, pool, clock)
        , replacing(*store, pool, clock)
        , originals(*store, originalFiles, pool)
        , remarking(*store, clock)
        , suggesting(*store, clock)
        , reviewing(*store, originalFiles, proofreading, pool, clock)
        , record(*store, pool, clock)
        , planning(*store, clock)
        , registering(*store, pool, clock)
        , seeing(*store)
        , locks(*store, clock)
        , deskKeys(*store, pool, clock)
    {
    }
    ~Parts()
    {
        locks.releaseAll();
        pool.waitForDone();
    }

    std::unique_ptr<Store> store;
    MediaStore media;
    OriginalFiles originalFiles;
    QThreadPool pool;
    Accounts accounts;
    Keeping keeping;
    Proofreading proofreading;
    Dictionaries dictionaries;
    Snippets snippets;
    Templates templates;
    Drafting drafting;
    HandingOver handingOver;
    Publishing publishing;
    Replacing replacing;
    Originals originals;
    Remarking remarking;
    Suggesting suggesting;
    Reviewing reviewing;
    Record record;
    Planning planning;
    Registering registering;
    Seeing seeing;
    ArticleLocks locks;
    DeskKeys deskKeys;
    const SessionId session = SessionId::make();
    Actor actor;
    std::shared_ptr<const SigningKey> key;
    bool isNew = false;
};

Newsroom::Newsroom() = default;
Newsroom::~Newsroom() = default;

Result<std::unique_ptr<Newsroom>> Newsroom::open(const QString &folder, OpenMode mode, const Clock &clock,
                                                 const OwnFiles &own, PasswordCost cost)
{
    auto store = Store::open(folder, mode, clock);
    if (!store)
        return store.error();

    std::unique_ptr<Newsroom> newsroom(new Newsroom);
    newsroom->m_parts = std::make_unique<Parts>(std::move(*store), clock, own, cost);
    const auto isNew = newsroom->m_parts->store->read([](Database &database) -> Result<bool> {
        const auto page = ArticleStore(database).list({.limit = 1});
        if (!page)
            return page.error();
        const auto named = SettingsStore(database).value(settingKey::houseName);
        if (!named)
            return named.error();
        return page->articles.isEmpty() && named->isEmpty();
    });
    const Result<bool> answer = isNew.result();
    if (!answer)
        return answer.error();
    const Result<bool> on = newsroom->m_parts->accounts.look().result();
    if (!on)
        return on.error();
    newsroom->m_parts->isNew = *answer && !*on;
    newsroom->setActor({});
    return newsroom;
}

QString Newsroom::folder() const
{
    return m_parts->store->folder();
}

bool Newsroom::canWrite() const
{
    return m_parts->store->canWrite();
}

bool Newsroom::isNew() const
{
    return m_parts->isNew;
}

void Newsroom::setAuthor(const QString &author)
{
    Actor actor;
    actor.name = author;
    setActor(actor);
}

void Newsroom::setActor(const Actor &actor)
{
    m_parts->actor = actor;
    if (!isAnybodyIn())
        m_parts->actor.roles = {};
    m_parts->actor.session = m_parts->session;
    m_parts->store->setWriting(isAnybodyIn());
    m_parts->accounts.setActor(m_parts->actor);
    m_parts->drafting.setActor(m_parts->actor);
    m_parts->replacing.setActor(m_parts->actor);
    m_parts->reviewing.setActor(m_parts->actor, signerWith(m_parts->key));
    m_parts->handingOver.setActor(m_parts->actor, m_parts->key);
    m_parts->remarking.setActor(m_parts->actor);
    m_parts->suggesting.setActor(m_parts->actor);
    m_parts->publishing.setActor(m_parts->actor);
    m_parts->dictionaries.setActor(m_parts->actor);
    m_parts->templates.setActor(m_parts->actor);
    m_parts->snippets.setActor(m_parts->actor);
    m_parts->proofreading.setActor(m_parts->actor);
    m_parts->record.setActor(m_parts->actor);
    m_parts->planning.setActor(m_parts->actor);
    m_parts->registering.setActor(m_parts->actor);
    m_parts->seeing.setActor(m_parts->actor);
    m_parts->locks.setActor(m_parts->actor);
    m_parts->deskKeys.setActor(m_parts->actor);
}

const Actor &Newsroom::actor() const
{
    return m_parts->actor;
}

bool Newsroom::isAnybodyIn() const
{
    return !m_parts->accounts.areOn() || !m_parts->actor.account.isNull();
}

void Newsroom::enter(const SignedIn &who)
{
    m_parts->key = who.key;
    setActor(who.actor);
}

void Newsroom::leave()
{
    m_parts->locks.releaseAll();
    m_parts->key.reset();
    setActor({});
}

std::shared_ptr<const SigningKey> Newsroom::signingKey() const
{
    return m_parts->key;
}

Accounts &Newsroom::accounts()
{
    return m_parts->accounts;
}

Drafting &Newsroom::drafting()
{
    return m_parts->drafting;
}

Proofreading &Newsroom::proofreading()
{
    return m_parts->proofreading;
}

Dictionaries &Newsroom::dictionaries()
{
    return m_parts->dictionaries;
}

Snippets &Newsroom::snippets()
{
    return m_parts->snippets;
}

Templates &Newsroom::templates()
{
    return m_parts->templates;
}

HandingOver &Newsroom::handingOver()
{
    return m_parts->handingOver;
}

Publishing &Newsroom::publishing()
{
    return m_parts->publishing;
}

Replacing &Newsroom::replacing()
{
    return m_parts->replacing;
}

Originals &Newsroom::originals()
{
    return m_parts->originals;
}

Remarking &Newsroom::remarking()
{
    return m_parts->remarking;
}

Suggesting &Newsroom::suggesting()
{
    return m_parts->suggesting;
}

Reviewing &Newsroom::reviewing()
{
    return m_parts->reviewing;
}

Record &Newsroom::record()
{
    return m_parts->record;
}

Planning &Newsroom::planning()
{
    return m_parts->planning;
}

Registering &Newsroom::registering()
{
    return m_parts->registering;
}

Seeing &Newsroom::seeing()
{
    return m_parts->seeing;
}

ArticleLocks &Newsroom::locks()
{
    return m_parts->locks;
}

DeskKeys &Newsroom::deskKeys()
{
    return m_parts->deskKeys;
}

Keeping &Newsroom::keeping()
{
    return m_parts->keeping;
}

} // namespace toasoan
