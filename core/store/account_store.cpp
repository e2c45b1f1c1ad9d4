#include "core/store/account_store.h"

#include "core/store/database.h"
#include "core/store/row.h"
#include "core/text/clean.h"
#include "core/text/collation.h"
#include "core/text/fold.h"

#include <QCoreApplication>

#include <algorithm>

namespace toasoan {

namespace {

using namespace std::chrono_literals;

constexpr int freeTries = 4; // wrong ones without a wait
constexpr auto longestWait = 15min;
constexpr qsizetype longestName = 60;
constexpr int mostTries = 1'000; // names remembered

QString keyOf(const QString &name)
{
    return exactKey(cleanLine(name));
}

// Whatever somebody types for a name.
QString triesKeyOf(const QString &name)
{
    return keyOf(name).left(longestName);
}

QString sealOf(const KeptAccount &kept)
{
    const Account &account = kept.account;
    return seal({account.id.toString(), account.name, account.fullName, names(account.roles),
                 QString::fromLatin1(kept.credentials.password),
                 QString::fromLatin1(kept.credentials.publicKey.toHex()),
                 QString::fromLatin1(kept.credentials.wrappedKey.toHex()),
                 account.isOn ? QStringLiteral("1") : QStringLiteral("0"),
                 QString::number(account.madeAt.toMSecsSinceEpoch())});
}

KeptAccount fromRow(const QSqlQuery &row)
{
    KeptAccount kept;
    kept.account.id = AccountId::fromString(row.value(0).toString()).value_or(AccountId());
    kept.account.name = row.value(1).toString();
    kept.account.fullName = row.value(3).toString();
    const auto roles = rolesNamed(row.value(4).toString());
    kept.account.roles = roles.value_or(Roles());
    kept.credentials = {row.value(5).toByteArray(), QByteArray::fromHex(row.value(6).toByteArray()),
                        row.value(7).toByteArray()};
    kept.account.isOn = row.value(8).toBool();
    kept.account.madeAt = timeFromRow(row.value(9));
    kept.account.isDamaged = !roles || keyOf(kept.account.name) != row.value(2).toString() ||
                             sealOf(kept) != row.value(10).toString();
    return kept;
}

Error notThere()
{
    return {
        Fault::NotFound, QCoreApplication::translate("Accounts", "There is no account of that name."), {}};
}

Result<void> judge(const Account &account)
{
    const QString name = cleanLine(account.name);
    if (name.isEmpty() || name != account.name)
        return Error{
            Fault::WrongUse, QCoreApplication::translate("Accounts", "Give the account a name."), {}};
    if (name.size() > longestName || account.fullName.size() > 2 * longestName)
        return Error{
            Fault::WrongUse,
            QCoreApplication::translate("Accounts", "A name has %1 characters at most.").arg(longestName),
            {}};
    if (!account.roles)
        return Error{Fault::WrongUse,
                     QCoreApplication::translate("Accounts", "Give the account a role at least."),
                     {}};
    return {};
}

} // namespace

std::chrono::milliseconds waitAfter(int failures)
{
    if (failures <= freeTries)
        return 0ms;
    const int doublings = std::min(failures - freeTries - 1, 10);
    return std::min<std::chrono::milliseconds>(1s * (1 << doublings), longestWait);
}

AccountStore::AccountStore(Database &database)
    : m_database(database)
{
}

Result<bool> AccountStore::any()
{
    auto query = m_database.run(QStringLiteral("SELECT EXISTS (SELECT 1 FROM accounts)"));
    if (!query)
        return query.error();
    return query->next() && query->value(0).toBool();
}

Result<QList<Account>> AccountStore::all()
{
    QList<Account> all;
    const auto read = m_database.each(QStringLiteral(R"(
        SELECT id, name, name_key, full_name, roles, password, public_key, wrapped_key, is_on, made_at, seal
        FROM accounts
    )"),
                                      {}, [&](const QSqlQuery &row) -> Result<void> {
                                          all.append(fromRow(row).account);
                                          return {};
                                      });
    if (!read)
        return read.error();
    return inVietnameseOrder(all, [](const Account &one) { return one.name; });
}

Result<std::optional<KeptAccount>> AccountStore::one(const QString &sql, const QString &value)
{
    std::optional<KeptAccount> found;
    const auto read = m_database.each(sql, {value}, [&](const QSqlQuery &row) -> Result<void> {
        found = fromRow(row);
        return {};
    });
    if (!read)
        return read.error();
    return found;
}

Result<std::optional<KeptAccount>> AccountStore::named(const QString &name)
{
    return one(QStringLiteral(R"(
        SELECT id, name, name_key, full_name, roles, password, public_key, wrapped_key, is_on, made_at, seal
        FROM accounts WHERE name_key = ?
    )"),
               keyOf(name));
}

Result<std::optional<KeptAccount>> AccountStore::withId(AccountId id)
{
    return one(QStringLiteral(R"(
        SELECT id, name, name_key, full_name, roles, password, public_key, wrapped_key, is_on, made_at, seal
        FROM accounts WHERE id = ?
    )"),
               id.toString());
}

Result<void> AccountStore::add(const Account &account, const Credentials &credentials)
{
    return m_database.inTransaction([&]() -> Result<void> {
        if (const auto good = judge(account); !good)
            return good;
        const auto there = named(account.name);
        if (!there)
            return there.error();
        if (*there)
            return Error{Fault::WrongUse,
                         QCoreApplication::translate("Accounts", "There is an account “%1” already.")
                             .arg((*there)->account.name),
                         {}};
        const auto added =
            m_database.run(QStringLiteral(R"(
            INSERT INTO accounts (id, name, name_key, full_name, roles, password, public_key, wrapped_key, is_on, made_at,
                                  seal)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        )"),
                           {account.id.toString(), account.name, keyOf(account.name), account.fullName,
                            names(account.roles), QString::fromLatin1(credentials.password),
                            QString::fromLatin1(credentials.publicKey.toHex()), credentials.wrappedKey,
                            int(account.isOn), toRow(account.madeAt), sealOf({account, credentials})});
        if (!added)
            return added.error();
        return keepKey(account.id, credentials.publicKey, account.madeAt);
    });
}

Result<void> AccountStore::change(const Account &account)
{
    return m_database.inTransaction([&]() -> Result<void> {
        if (const auto good = judge(account); !good)
            return good;
        const auto accounts = all();
        if (!accounts)
            return accounts.error();
        const bool administered = std::any_of(accounts->begin(), accounts->end(), [&](const Account &one) {
            return administers(one.id == account.id ? account : one);
        });
        if (!administered)
            return Error{Fault::Refused,
                         QCoreApplication::translate(
                             "Accounts", "“%1” is the last administrator who can sign in. Make somebody else "
                                         "an administrator first.")
                             .arg(account.name),
                         {}};
        auto kept = withId(account.id);
        if (!kept)
            return kept.error();
        if (!*kept)
            return notThere();
        if ((*kept)->account.isDamaged)
            return Error{Fault::Damaged,
                         QCoreApplication::translate("Accounts",
                                                     "The account “%1” was changed by another program. Look "
                                                     "at its roles and set a new password for it first.")
                             .arg(account.name),
                         {}};
        KeptAccount changed = **kept;
        changed.account.fullName = account.fullName;
        changed.account.roles = account.roles;
        changed.account.isOn = account.isOn;
        const auto done = m_database.run(
            QStringLiteral("UPDATE accounts SET full_name = ?, roles = ?, is_on = ?, seal = ? WHERE id = ?"),
            {account.fullName, names(account.roles), int(account.isOn), sealOf(changed),
             account.id.toString()});
        return done ? Result<void>() : done.error();
    });
}

Result<void> AccountStore::setCredentials(AccountId id, const Credentials &credentials, const QDateTime &now)
{
    return m_database.inTransaction([&]() -> Result<void> {
        auto kept = withId(id);
        if (!kept)
            return kept.error();
        if (!*kept)
            return notThere();
        KeptAccount changed{(*kept)->account, credentials};
        const auto done = m_database.run(QStringLiteral(R"(
            UPDATE accounts SET name_key = ?, roles = ?, password = ?, public_key = ?, wrapped_key = ?, seal = ?
            WHERE id = ?
        )"),
                                         {keyOf(changed.account.name), names(changed.account.roles),
                                          QString::fromLatin1(credentials.password),
                                          QString::fromLatin1(credentials.publicKey.toHex()),
                                          credentials.wrappedKey, sealOf(changed), id.toString()});
        if (!done)
            return done.error();
        return keepKey(id, credentials.publicKey, now);
    });
}

Result<void> AccountStore::keepKey(AccountId id, const QByteArray &publicKey, const QDateTime &now)
{
    const auto done = m_database.run(
        QStringLiteral("INSERT OR IGNORE INTO account_keys (public_key, account, made_at) VALUES (?, ?, ?)"),
        {QString::fromLatin1(publicKey.toHex()), id.toString(), toRow(now)});
    return done ? Result<void>() : done.error();
}

Result<QList<QByteArray>> AccountStore::keys(AccountId id)
{
    QList<QByteArray> keys;
    const auto read = m_database.each(
        QStringLiteral("SELECT public_key FROM account_keys WHERE account = ? ORDER BY rowid DESC"),
        {id.toString()}, [&](const QSqlQuery &row) -> Result<void> {
            keys.append(QByteArray::fromHex(row.value(0).toByteArray()));
            return {};
        });
    if (!read)
        return read.error();
    return keys;
}

Result<SignInTries> AccountStore::tries(const QString &name)
{
    auto query =
        m_database.run(QStringLiteral("SELECT failures, boot, uptime FROM sign_in_tries WHERE name_key = ?"),
                       {triesKeyOf(name)});
    if (!query)
        return query.error();
    if (!query->next())
        return SignInTries();
    return SignInTries{query->value(0).toInt(), {query->value(1).toString(), query->value(2).toLongLong()}};
}

Result<void> AccountStore::setTries(const QString &name, const SignInTries &tries)
{
    return m_database.inTransaction([&]() -> Result<void> {
        const QString key = triesKeyOf(name);
        const auto forgotten =
            m_database.run(QStringLiteral("DELETE FROM sign_in_tries WHERE name_key = ?"), {key});
        if (!forgotten || tries.failures == 0)
            return forgotten ? Result<void>() : forgotten.error();
        const auto counted = m_database.run(
            QStringLiteral(
                "INSERT INTO sign_in_tries (name_key, failures, boot, uptime) VALUES (?, ?, ?, ?)"),
            {key, tries.failures, tries.last.boot, tries.last.milliseconds});
        if (!counted)
            return counted.error();
        // Those of nobody, oldest first, so that no number of made-up names fills the store.
        const auto bounded = m_database.run(QStringLiteral(R"(
            DELETE FROM sign_in_tries WHERE name_key NOT IN (SELECT name_key FROM accounts)
              AND rowid NOT IN (SELECT rowid FROM sign_in_tries ORDER BY rowid DESC LIMIT ?)
        )"),
                                            {mostTries});
        return bounded ? Result<void>() : bounded.error();
    });
}

} // namespace toasoan
