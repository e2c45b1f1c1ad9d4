#pragma once

#include "core/base/result.h"
#include "core/base/uptime.h"
#include "core/workflow/account.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

namespace toasoan {

class Database;

// What an account signs in and signs with (core/base/secrets.h).
struct Credentials
{
    QByteArray password; // hashed
    QByteArray publicKey;
    QByteArray wrappedKey;
};

struct KeptAccount
{
    Account account;
    Credentials credentials;
};

// Wrong passwords typed in a row for one name.
struct SignInTries
{
    int failures = 0;
    Uptime last;
};

// How long a name waits after so many: nothing up to the fourth, then a second, doubling, at most 15 minutes
// (OWASP ASVS 4.0, 2.2.1).
std::chrono::milliseconds waitAfter(int failures);

// The accounts of the newsroom, on a connection of the calling thread. A name is one in any case and tone
// placement.
class AccountStore
{
public:
    explicit AccountStore(Database &database);

    Result<bool> any();
    Result<QList<Account>> all(); // in Vietnamese order; damaged ones say so
    Result<std::optional<KeptAccount>> named(const QString &name);
    Result<std::optional<KeptAccount>> withId(AccountId id);

    // WrongUse without a name or roles, and where another has the name.
    Result<void> add(const Account &account, const Credentials &credentials);

    // Full name, roles and whether it is on. Refused where nobody would be left who administers.
    Result<void> change(const Account &account);
    // Also mends the seal: whoever sets it has looked at the account.
    Result<void> setCredentials(AccountId id, const Credentials &credentials, const QDateTime &now);

    // Every public key the account signed with so far, newest first.
    Result<QList<QByteArray>> keys(AccountId id);

    Result<SignInTries> tries(const QString &name);
    Result<void> setTries(const QString &name, const SignInTries &tries); // 0 failures: forgets them

private:
    Result<std::optional<KeptAccount>> one(const QString &sql, const QString &value);
    Result<void> keepKey(AccountId id, const QByteArray &publicKey, const QDateTime &now);

    Database &m_database;
};

} // namespace toasoan
