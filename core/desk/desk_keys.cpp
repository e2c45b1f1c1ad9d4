#include "core/desk/desk_keys.h"

#include "core/desk/handed_article.h"
#include "core/desk/newsroom_key.h"
#include "core/desk/present_actor.h"
#include "core/desk/read_file.h"
#include "core/store/database.h"
#include "core/store/desk_key_store.h"
#include "core/store/record_store.h"
#include "core/store/store.h"
#include "core/text/clean.h"

#include <QCoreApplication>
#include <QtConcurrent>

#include <functional>

namespace toasoan {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DeskKeys)
};

constexpr qsizetype keySize = 32; // bytes

// A decision about a key, with its entry in the record.
Result<void> decide(Database &database, const Actor &actor, const RecordEntry &entry,
                    const std::function<Result<void>()> &work)
{
    const auto present = presentActor(database, actor);
    if (!present)
        return present.error();
    const bool allowed = present->roles.testFlag(Role::Administrator);
    RecordEntry told = entry;
    if (!allowed) {
        told.what = Recorded::Refused;
        told.note = name(entry.what) + QStringLiteral(": ") + entry.note;
    }
    const auto done = database.inTransaction([&]() -> Result<void> {
        if (const auto worked = allowed ? work() : Result<void>(); !worked)
            return worked;
        const auto recorded = RecordStore(database).add(told);
        return recorded ? Result<void>() : recorded.error();
    });
    if (!done || allowed)
        return done;
    return Error{
        Fault::NotAllowed, Texts::tr("Only an administrator decides whose signatures are known here."), {}};
}

QString noteOf(const QString &name, const QByteArray &publicKey)
{
    return name.isEmpty() ? fingerprint(publicKey) : QString(name + u' ' + fingerprint(publicKey));
}

} // namespace

DeskKeys::DeskKeys(Store &store, QThreadPool &pool, const Clock &clock)
    : m_store(store)
    , m_pool(pool)
    , m_clock(clock)
{
}

QFuture<Result<QByteArray>> DeskKeys::own()
{
    if (!m_store.canWrite())
        return m_store.read([](Database &database) { return newsroomPublicKey(database); });
    return m_store.write([](Database &database) -> Result<QByteArray> {
        const auto key = newsroomKey(database);
        return key ? Result<QByteArray>((*key)->publicKey()) : key.error();
    });
}

QFuture<Result<QList<KnownDesk>>> DeskKeys::all()
{
    return m_store.read([](Database &database) { return DeskKeyStore(database).all(); });
}

QFuture<Result<KnownDesk>> DeskKeys::signerOf(const QString &path)
{
    return QtConcurrent::run(&m_pool, [path]() -> Result<KnownDesk> {
        const auto bytes = readFile(path, packageLimit::file);
        if (!bytes)
            return bytes.error();
        const auto package = unpackedPackage(*bytes);
        if (!package)
            return package.error();
        return KnownDesk{package->deskKey,
                         package->newsroom.isEmpty() ? package->person : package->newsroom,
                         {},
                         package->madeAt};
    });
}

QFuture<Result<void>> DeskKeys::trust(const QByteArray &publicKey, const QString &name)
{
    const KnownDesk desk{publicKey, cleanLine(name).left(handedLimit::line), m_actor.name, m_clock()};
    return m_store.write([desk, actor = m_actor](Database &database) -> Result<void> {
        if (desk.publicKey.size() != keySize)
            return Error{Fault::WrongUse, Texts::tr("That is no key of a newsroom."), {}};
        const auto own = newsroomPublicKey(database);
        if (!own)
            return own.error();
        if (*own == desk.publicKey)
            return Error{Fault::Refused, Texts::tr("That is the key of this newsroom."), {}};
        const RecordEntry entry =
            entryBy(Recorded::DeskTrusted, actor, desk.at, noteOf(desk.name, desk.publicKey));
        return decide(database, actor, entry, [&] { return DeskKeyStore(database).add(desk); });
    });
}

QFuture<Result<void>> DeskKeys::forget(const QByteArray &publicKey)
{
    return m_store.write([publicKey, actor = m_actor, now = m_clock()](Database &database) -> Result<void> {
        DeskKeyStore desks(database);
        const auto desk = desks.withKey(publicKey);
        if (!desk)
            return desk.error();
        if (!*desk)
            return Error{Fault::NotFound, Texts::tr("No such key is known here."), {}};
        const RecordEntry entry =
            entryBy(Recorded::DeskForgotten, actor, now, noteOf((*desk)->name, publicKey));
        return decide(database, actor, entry, [&]() -> Result<void> {
            const auto removed = desks.remove(publicKey);
            return removed ? Result<void>() : removed.error();
        });
    });
}

} // namespace toasoan
