#include "core/desk/accounts.h"

#include "core/store/account_store.h"
#include "core/store/record_store.h"
#include "core/store/store.h"
#include "core/text/clean.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <QtConcurrent>

namespace toasoan {

namespace {

using namespace std::chrono;
using namespace Qt::StringLiterals;

Error wrong()
{
    return {Fault::NotAllowed,
            QCoreApplication::translate("Accounts", "The name or the password is not right."),
            {}};
}

Error tooSoon(milliseconds wait)
{
    const int inSeconds = int(ceil<seconds>(wait).count());
    const int inMinutes = int(ceil<minutes>(wait).count());
    const QString sentence =
        inSeconds < 120
            ? QCoreApplication::translate("Accounts", "Too many wrong passwords. Try again in %n seconds.",
                                          nullptr, inSeconds)
            : QCoreApplication::translate("Accounts", "Too many wrong passwords. Try again in %n minutes.",
                                          nullptr, inMinutes);
    return {Fault::NotAllowed, sentence, {}};
}

Error changedElsewhere(const Account &account)
{
    return {Fault::NotAllowed,
            QCoreApplication::translate("Accounts", "The account “%1” was changed by another program. An "
                                                    "administrator has to look at it and set a new password.")
                .arg(account.name),
            {}};
}

Error notThere()
{
    return {
        Fault::NotFound, QCoreApplication::translate("Accounts", "There is no account of that name."), {}};
}

Result<void> longEnough(const QString &password)
{
    const QString composed = password.normalized(QString::NormalizationForm_C);
    if (composed.toUcs4().size() >= shortestPassword)
        return {};
    return Error{Fault::WrongUse,
                 QCoreApplication::translate("Accounts", "A password has %1 characters at least.")
                     .arg(shortestPassword),
                 {}};
}

// What is left to wait; after a start of the machine all of it, from the first look on.
milliseconds waitOf(SignInTries &tries, const Uptime &now)
{
    const milliseconds wait = waitAfter(tries.failures);
    if (tries.last.boot != now.boot || tries.last.milliseconds > now.milliseconds)
        tries.last = now;
    return std::max(0ms, wait - milliseconds(now.milliseconds - tries.last.milliseconds));
}

} // namespace

Accounts::Accounts(Store &store, QThreadPool &pool, const Clock &clock, const UptimeClock &uptime,
                   PasswordCost cost)
    : m_store(store)
    , m_pool(pool)
    , m_clock(clock)
    , m_uptime(uptime)
    , m_cost(cost)
{
}

QFuture<Result<bool>> Accounts::look()
{
    return m_store.read([this](Database &database) -> Result<bool> {
        const auto any = AccountStore(database).any();
        if (any)
            m_on = *any;
        return any;
    });
}

QFuture<Result<QList<Account>>> Accounts::all()
{
    return m_store.read([](Database &database) { return AccountStore(database).all(); });
}

Result<void> Accounts::record(Database &database, Recorded what, const Actor &actor,
                              const QString &note) const
{
    const auto added = RecordStore(database).add(entryBy(what, actor, m_clock(), note));
    return added ? Result<void>() : added.error();
}

Result<void> Accounts::mayManage(Database &database, const Actor &actor, const QString &what) const
{
    const auto any = AccountStore(database).any();
    if (!any)
        return any.error();
    if (!*any)
        return {};
    const auto asking = AccountStore(database).withId(actor.account);
    if (!asking)
        return asking.error();
    if (*asking && administers((*asking)->account))
        return {};
    if (const auto told = record(database, Recorded::Refused, actor, what); !told)
        return told;
    return Error{Fault::NotAllowed,
                 QCoreApplication::translate("Accounts", "Only an administrator keeps accounts."),
                 {}};
}

Result<Credentials> Accounts::credentials(const QString &password, const SigningKey &key) const
{
    auto hashed = hashedPassword(password, m_cost);
    if (!hashed)
        return hashed.error();
    auto wrapped = key.wrapped(password, m_cost);
    if (!wrapped)
        return wrapped.error();
    return Credentials{*hashed, key.publicKey(), *wrapped};
}

QFuture<Result<Account>> Accounts::add(const Account &wanted, const QString &password)
{
    return QtConcurrent::run(&m_pool, [this, wanted, password, actor = m_actor]() -> Result<Account> {
        if (const auto good = longEnough(password); !good)
            return good.error();
        Account account = wanted;
        account.id = AccountId::make();
        account.name = cleanLine(wanted.name);
        account.fullName = cleanLine(wanted.fullName);
        account.madeAt = m_clock();
        account.isOn = true;
        const QString what = u"account add %1"_s.arg(described(account));
        const auto made = credentials(password, SigningKey::make());
        if (!made)
            return made.error();
        const Result<void> added =
            m_store
                .write([&](Database &database) -> Result<void> {
                    if (const auto may = mayManage(database, actor, what); !may)
                        return may;
                    return database.inTransaction([&]() -> Result<void> {
                        AccountStore accounts(database);
                        const auto any = accounts.any();
                        if (!any)
                            return any.error();
                        if (!*any && !administers(account))
                            return Error{Fault::Refused,
                                         QCoreApplication::translate(
                                             "Accounts", "The first account is an administrator's: somebody "
                                                         "has to keep the others."),
                                         {}};
                        if (auto done = accounts.add(account, *made); !done)
                            return done;
                        return record(database, Recorded::AccountAdded, actor, described(account));
                    });
                })
                .result();
        if (!added)
            return added.error();
        m_on = true;
        return account;
    });
}

QFuture<Result<Account>> Accounts::change(const Account &account)
{
    return changeBy(account.id, [account](Account &present) {
        present.fullName = cleanLine(account.fullName);
        present.roles = account.roles;
    });
}

QFuture<Result<Account>> Accounts::switchOff(AccountId id)
{
    return changeBy(id, [](Account &present) { present.isOn = false; });
}

QFuture<Result<Account>> Accounts::switchOn(AccountId id)
{
    return changeBy(id, [](Account &present) { present.isOn = true; });
}

QFuture<Result<Account>> Accounts::changeBy(AccountId id, const std::function<void(Account &)> &edit)
{
    return m_store.write([this, id, edit, actor = m_actor](Database &database) -> Result<Account> {
        const auto before = AccountStore(database).withId(id);
        if (!before)
            return before.error();
        if (!*before)
            return notThere();
        const Account &old = (*before)->account;
        Account changed = old;
        edit(changed);
        if (changed == old)
            return old;
        const bool turned = changed.isOn != old.isOn;
        const QString note = u"%1 → %2 (%3)"_s.arg(described(old), names(changed.roles), shownName(changed));
        if (const auto may = mayManage(database, actor, u"account change %1"_s.arg(note)); !may)
            return may.error();
        const auto done = database.inTransaction([&]() -> Result<void> {
            if (auto stored = AccountStore(database).change(changed); !stored)
                return stored;
            if (turned) {
                const Recorded what = changed.isOn ? Recorded::AccountEnabled : Recorded::AccountDisabled;
                if (auto told = record(database, what, actor, changed.name); !told)
                    return told;
            }
            const bool isOther = changed.roles != old.roles || changed.fullName != old.fullName;
            return isOther ? record(database, Recorded::AccountChanged, actor, note) : Result<void>();
        });
        if (!done)
            return done.error();
        return changed;
    });
}

QFuture<Result<void>> Accounts::setPassword(AccountId id, const QString &password)
{
    return QtConcurrent::run(&m_pool, [this, id, password, actor = m_actor]() -> Result<void> {
        if (auto good = longEnough(password); !good)
            return good;
        const auto made = credentials(password, SigningKey::make());
        if (!made)
            return made.error();
        return m_store
            .write([&](Database &database) -> Result<void> {
                const auto kept = AccountStore(database).withId(id);
                if (!kept)
                    return kept.error();
                if (!*kept)
                    return notThere();
                const QString name = (*kept)->account.name;
                if (auto may = mayManage(database, actor, u"account password %1"_s.arg(name)); !may)
                    return may;
                return database.inTransaction([&]() -> Result<void> {
                    AccountStore accounts(database);
                    if (auto done = accounts.setCredentials(id, *made, m_clock()); !done)
                        return done;
                    if (auto forgotten = accounts.setTries(name, {}); !forgotten)
                        return forgotten;
                    return record(database, Recorded::PasswordChanged, actor, name);
                });
            })
            .result();
    });
}

QFuture<Result<void>> Accounts::changePassword(const QString &present, const QString &next)
{
    return QtConcurrent::run(&m_pool, [this, present, next, actor = m_actor]() -> Result<void> {
        if (auto good = longEnough(next); !good)
            return good;
        const auto own =
            m_store
                .read([id = actor.account](Database &database) { return AccountStore(database).withId(id); })
                .result();
        if (!own)
            return own.error();
        if (!*own)
            return notThere();
        const auto kept = checked((*own)->account.name, present);
        if (!kept)
            return kept.error();
        const auto key = SigningKey::unwrapped(kept->credentials.wrappedKey, present);
        if (!key)
            return key.error();
        if (!*key)
            return changedElsewhere(kept->account);
        const auto made = credentials(next, **key);
        if (!made)
            return made.error();
        return m_store
            .write([&](Database &database) {
                return database.inTransaction([&]() -> Result<void> {
                    if (auto done = AccountStore(database).setCredentials(actor.account, *made, m_clock());
                        !done)
                        return done;
                    return record(database, Recorded::PasswordChanged, actor, kept->account.name);
                });
            })
            .result();
    });
}

// Counts the try as a wrong one before it is looked at, so that ending the program in the middle does not
// help.
Result<std::optional<KeptAccount>> Accounts::begin(Database &database, const QString &name) const
{
    AccountStore accounts(database);
    auto kept = accounts.named(name);
    auto tries = accounts.tries(name);
    if (!kept || !tries)
        return kept ? tries.error() : kept.error();
    const Uptime now = m_uptime();
    const milliseconds wait = waitOf(*tries, now);
    if (wait == 0ms) {
        ++tries->failures;
        tries->last = now;
    }
    const auto counted = accounts.setTries(name, *tries);
    if (wait > 0ms)
        return tooSoon(wait);
    // Where nobody may write nothing can be counted; who has a copy of the store can try for ever anyway.
    if (!counted && counted.error().fault != Fault::NotAllowed && counted.error().fault != Fault::DiskFull)
        return counted.error();
    return kept;
}

// What was typed for a name nobody has is not recorded: it may be a password in the wrong line.
Result<void> Accounts::fail(Database &database, const QString &name,
                            const std::optional<KeptAccount> &kept) const
{
    return database.inTransaction([&]() -> Result<void> {
        AccountStore accounts(database);
        auto tries = accounts.tries(name);
        if (!tries)
            return tries.error();
        tries->last = m_uptime(); // the wait starts now
        if (auto counted = accounts.setTries(name, *tries); !counted)
            return counted;
        const Actor actor = kept ? actorOf(kept->account) : Actor();
        return record(database, Recorded::SignInFailed, actor, kept ? kept->account.name : QString());
    });
}

Result<KeptAccount> Accounts::checked(const QString &name, const QString &password)
{
    const Result<std::optional<KeptAccount>> begun =
        m_store.writeAnyway([&](Database &database) { return begin(database, name); }).result();
    if (!begun)
        return begun.error();
    const std::optional<KeptAccount> &kept = *begun;
    Result<bool> fits = false;
    if (kept) {
        fits = fitsPassword(password, kept->credentials.password);
    } else if (const auto asLong = hashedPassword(password, m_cost); !asLong) {
        fits = asLong.error();
    }
    if (!fits)
        return fits.error();
    if (*fits && kept->account.isOn && !kept->account.isDamaged) {
        const Result<void> forgotten =
            m_store.writeAnyway([&](Database &database) { return AccountStore(database).setTries(name, {}); })
                .result();
        if (!forgotten && forgotten.error().fault != Fault::NotAllowed)
            return forgotten.error();
        return *kept;
    }
    const Result<void> told =
        m_store.writeAnyway([&](Database &database) { return fail(database, name, kept); }).result();
    if (!told && told.error().fault != Fault::NotAllowed)
        return told.error();
    if (kept && kept->account.isDamaged)
        return changedElsewhere(kept->account);
    if (*fits)
        return Error{
            Fault::NotAllowed,
            QCoreApplication::translate("Accounts", "The account “%1” is switched off. Ask an administrator.")
                .arg(kept->account.name),
            {}};
    return wrong();
}

QFuture<Result<SignedIn>> Accounts::signIn(const QString &name, const QString &password)
{
    return QtConcurrent::run(&m_pool, [this, name, password] { return signInNow(name, password); });
}

Result<SignedIn> Accounts::signInNow(const QString &name, const QString &password)
{
    auto kept = checked(name, password);
    if (!kept)
        return kept.error();
    auto key = SigningKey::unwrapped(kept->credentials.wrappedKey, password);
    if (!key)
        return key.error();
    if (!*key)
        return changedElsewhere(kept->account);
    std::optional<Credentials> anew;
    if (isOutdated(kept->credentials.password, m_cost)) {
        auto made = credentials(password, **key);
        if (!made)
            return made.error();
        anew = *made;
    }
    const Actor actor = actorOf(kept->account);
    const Result<void> told = m_store
                                  .writeAnyway([&](Database &database) {
                                      return database.inTransaction([&]() -> Result<void> {
                                          if (anew) {
                                              if (auto done = AccountStore(database).setCredentials(
                                                      actor.account, *anew, m_clock());
                                                  !done)
                                                  return done;
                                          }
                                          return record(database, Recorded::SignedIn, actor, {});
                                      });
                                  })
                                  .result();
    if (!told && told.error().fault != Fault::NotAllowed)
        return told.error();
    return SignedIn{actor, std::make_shared<const SigningKey>(*std::move(*key))};
}

QFuture<Result<void>> Accounts::signOut()
{
    return m_store.writeAnyway([this, actor = m_actor](Database &database) {
        return actor.account.isNull() ? Result<void>() : record(database, Recorded::SignedOut, actor, {});
    });
}

} // namespace toasoan
