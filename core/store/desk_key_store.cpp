#include "core/store/desk_key_store.h"

#include "core/store/database.h"
#include "core/store/row.h"

namespace toasoan {

namespace {

QString sealOf(const KnownDesk &desk)
{
    return seal({QString::fromLatin1(desk.publicKey.toHex()), desk.name, desk.by,
                 QString::number(desk.at.toMSecsSinceEpoch())});
}

} // namespace

DeskKeyStore::DeskKeyStore(Database &database)
    : m_database(database)
{
}

Result<QList<KnownDesk>> DeskKeyStore::all(int *damaged)
{
    QList<KnownDesk> desks;
    const auto read = m_database.each(
        QStringLiteral("SELECT public_key, name, by, at, seal FROM desk_keys ORDER BY at, public_key"), {},
        [&](const QSqlQuery &row) -> Result<void> {
            const KnownDesk desk{QByteArray::fromHex(row.value(0).toByteArray()), row.value(1).toString(),
                                 row.value(2).toString(), timeFromRow(row.value(3))};
            if (row.value(4).toString() == sealOf(desk))
                desks.append(desk);
            else if (damaged)
                ++*damaged;
            return {};
        });
    if (!read)
        return read.error();
    return desks;
}

Result<std::optional<KnownDesk>> DeskKeyStore::withKey(const QByteArray &publicKey)
{
    const auto desks = all();
    if (!desks)
        return desks.error();
    for (const KnownDesk &desk : *desks)
        if (desk.publicKey == publicKey)
            return std::optional(desk);
    return std::optional<KnownDesk>();
}

Result<void> DeskKeyStore::add(const KnownDesk &desk)
{
    const auto added = m_database.run(
        QStringLiteral(R"(
        INSERT INTO desk_keys (public_key, name, by, at, seal) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (public_key) DO UPDATE SET name = excluded.name, by = excluded.by, at = excluded.at,
                                               seal = excluded.seal
    )"),
        {QString::fromLatin1(desk.publicKey.toHex()), desk.name, desk.by, toRow(desk.at), sealOf(desk)});
    return added ? Result<void>() : added.error();
}

Result<bool> DeskKeyStore::remove(const QByteArray &publicKey)
{
    const auto removed = m_database.run(QStringLiteral("DELETE FROM desk_keys WHERE public_key = ?"),
                                        {QString::fromLatin1(publicKey.toHex())});
    return removed ? Result<bool>(removed->numRowsAffected() > 0) : removed.error();
}

} // namespace toasoan
