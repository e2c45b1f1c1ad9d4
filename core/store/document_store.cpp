#include "core/store/document_store.h"

#include "core/store/database.h"
#include "core/store/row.h"
#include "core/text/collation.h"
#include "core/text/fold.h"
#include "core/text/paper_number.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace toasoan {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

OfficialDocument fromRow(const QSqlQuery &row)
{
    OfficialDocument document;
    document.id = DocumentId::fromString(row.value(0).toString()).value_or(DocumentId());
    document.number = row.value(1).toString();
    document.kind = row.value(2).toString();
    document.issuer = row.value(3).toString();
    document.issued = dateFromRow(row.value(4));
    document.title = row.value(5).toString();
    document.note = row.value(6).toString();
    document.outOfForce = dateFromRow(row.value(7));
    document.addedBy = row.value(8).toString();
    document.addedAt = timeFromRow(row.value(9));
    return document;
}

Error noSuchDocument()
{
    return {Fault::NotFound, Texts::tr("That document is not in the register."), {}};
}

} // namespace

DocumentStore::DocumentStore(Database &database)
    : m_database(database)
{
}

Result<QList<OfficialDocument>> DocumentStore::documents()
{
    QList<OfficialDocument> all;
    const auto read = m_database.each(QStringLiteral(R"(
        SELECT id, number, kind, issuer, issued_on, title, note, out_of_force, added_by, added_at
        FROM documents ORDER BY issued_on, number_key, issuer_key
    )"),
                                      {}, [&](const QSqlQuery &row) -> Result<void> {
                                          all.append(fromRow(row));
                                          return {};
                                      });
    if (!read)
        return read.error();
    return inVietnameseOrder(all, [](const OfficialDocument &document) { return document.kind; });
}

Result<QList<OfficialDocument>> DocumentStore::withNumbers(const QStringList &numbers)
{
    QJsonArray keys;
    for (const QString &number : numbers)
        keys.append(paperKey(number));
    QList<OfficialDocument> found;
    const auto read = m_database.each(QStringLiteral(R"(
        SELECT id, number, kind, issuer, issued_on, title, note, out_of_force, added_by, added_at
        FROM documents WHERE number_key IN (SELECT value FROM json_each(?))
        ORDER BY issued_on, number_key, issuer_key
    )"),
                                      {QString::fromUtf8(QJsonDocument(keys).toJson(QJsonDocument::Compact))},
                                      [&](const QSqlQuery &row) -> Result<void> {
                                          found.append(fromRow(row));
                                          return {};
                                      });
    if (!read)
        return read.error();
    return found;
}

Result<OfficialDocument> DocumentStore::document(DocumentId id)
{
    auto query = m_database.run(QStringLiteral(R"(
        SELECT id, number, kind, issuer, issued_on, title, note, out_of_force, added_by, added_at
        FROM documents WHERE id = ?
    )"),
                                {id.toString()});
    if (!query)
        return query.error();
    if (!query->next())
        return noSuchDocument();
    return fromRow(*query);
}

Result<int> DocumentStore::count()
{
    auto query = m_database.run(QStringLiteral("SELECT count(*) FROM documents"));
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toInt() : 0;
}

Result<int> DocumentStore::add(const QList<OfficialDocument> &documents)
{
    int added = 0;
    const auto done = m_database.inTransaction([&]() -> Result<void> {
        for (const OfficialDocument &document : documents) {
            const auto inserted = m_database.run(
                QStringLiteral(R"(
                INSERT INTO documents (id, number, number_key, kind, issuer, issuer_key, issued_on, title,
                                       note, out_of_force, added_by, added_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (number_key, coalesce(issued_on, ''), issuer_key) DO NOTHING
            )"),
                {document.id.toString(), document.number, paperKey(document.number), document.kind,
                 document.issuer, exactKey(document.issuer), toRow(document.issued), document.title,
                 document.note, toRow(document.outOfForce), document.addedBy, toRow(document.addedAt)});
            if (!inserted)
                return inserted.error();
            added += inserted->numRowsAffected();
        }
        const auto held = count();
        if (!held)
            return held.error();
        if (added > 0 && *held > mostDocuments)
            return Error{
                Fault::TooLarge,
                Texts::tr("The register would hold more than %1 documents; remove some.").arg(mostDocuments),
                {}};
        return {};
    });
    if (!done)
        return done.error();
    return added;
}

Result<void> DocumentStore::change(const OfficialDocument &document)
{
    return m_database.inTransaction([&]() -> Result<void> {
        auto same = m_database.run(QStringLiteral(R"(
            SELECT 1 FROM documents
            WHERE number_key = ? AND coalesce(issued_on, '') = coalesce(?, '') AND issuer_key = ? AND id <> ?
        )"),
                                   {paperKey(document.number), toRow(document.issued),
                                    exactKey(document.issuer), document.id.toString()});
        if (!same)
            return same.error();
        if (same->next())
            return Error{
                Fault::Refused,
                Texts::tr("“%1” of that day and body is in the register already.").arg(document.number),
                {}};
        const auto done =
            m_database.run(QStringLiteral(R"(
            UPDATE documents SET number = ?, number_key = ?, kind = ?, issuer = ?, issuer_key = ?,
                                 issued_on = ?, title = ?, note = ?, out_of_force = ?
            WHERE id = ?
        )"),
                           {document.number, paperKey(document.number), document.kind, document.issuer,
                            exactKey(document.issuer), toRow(document.issued), document.title, document.note,
                            toRow(document.outOfForce), document.id.toString()});
        if (!done)
            return done.error();
        return done->numRowsAffected() > 0 ? Result<void>() : noSuchDocument();
    });
}

Result<void> DocumentStore::remove(DocumentId id)
{
    const auto done = m_database.run(QStringLiteral("DELETE FROM documents WHERE id = ?"), {id.toString()});
    if (!done)
        return done.error();
    return done->numRowsAffected() > 0 ? Result<void>() : noSuchDocument();
}

} // namespace toasoan
