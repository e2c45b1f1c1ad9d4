#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secrets.h"
#include "core/base/uptime.h"
#include "core/workflow/account.h"

#include <QFuture>

#include <atomic>
#include <functional>

class QThreadPool;

namespace toasoan {

class Database;
class Store;
struct Credentials;
struct KeptAccount;
enum class Recorded;

constexpr int shortestPassword = 8; // characters

// Somebody who came in, with what they sign with until they leave.
struct SignedIn
{
    Actor actor;
    std::shared_ptr<const SigningKey> key;
};

// Who may work in the newsroom. Without accounts there is one person, who may do everything; the first
// account, of an administrator, turns them on for good. Every step and every refusal is in the record.
// Passwords are worked on by the pool; answers come from there.
class Accounts
{
public:
    Accounts(Store &store, QThreadPool &pool, const Clock &clock, const UptimeClock &uptime,
             PasswordCost cost);

    // Reads whether there are any; before everything else.
    QFuture<Result<bool>> look();
    bool areOn() const { return m_on; }

    // Who asks for what follows.
    void setActor(const Actor &actor) { m_actor = actor; }

    QFuture<Result<QList<Account>>> all();

    // Only an administrator may, as the store has them now (NotAllowed); of the first account, everybody.
    QFuture<Result<Account>> add(const Account &wanted, const QString &password);
    QFuture<Result<Account>> change(const Account &account); // full name and roles
    QFuture<Result<Account>> switchOff(AccountId id);
    QFuture<Result<Account>> switchOn(AccountId id);
    // A new password for somebody who lost theirs. Nobody can read their signing key without the old one, so
    // it is made anew; what was signed before stays valid under the key before.
    QFuture<Result<void>> setPassword(AccountId id, const QString &password);

    // One's own; the signing key stays.
    QFuture<Result<void>> changePassword(const QString &present, const QString &next);

    // NotAllowed, in a sentence for the person, for a wrong name or password, both alike and equally slow,
    // for an account that is off, and while the name has to wait after wrong passwords (waitAfter()).
    QFuture<Result<SignedIn>> signIn(const QString &name, const QString &password);
    QFuture<Result<void>> signOut(); // of the present actor

private:
    QFuture<Result<Account>> changeBy(AccountId id, const std::function<void(Account &)> &edit);
    Result<void> mayManage(Database &database, const Actor &actor, const QString &what) const;
    Result<void> record(Database &database, Recorded what, const Actor &actor, const QString &note) const;
    Result<std::optional<KeptAccount>> begin(Database &database, const QString &name) const;
    Result<void> fail(Database &database, const QString &name, const std::optional<KeptAccount> &kept) const;
    Result<KeptAccount> checked(const QString &name, const QString &password);
    Result<Credentials> credentials(const QString &password, const SigningKey &key) const;
    Result<SignedIn> signInNow(const QString &name, const QString &password);

    Store &m_store;
    QThreadPool &m_pool;
    Clock m_clock;
    UptimeClock m_uptime;
    PasswordCost m_cost;
    Actor m_actor;
    std::atomic<bool> m_on = false;
};

} // namespace toasoan
