#include "core/store/suggestion_store.h"

#include "core/store/database.h"
#include "core/store/row.h"

#include <QCoreApplication>

#include <optional>

namespace toasoan {

namespace {

QString toColumn(BlockId block)
{
    return block.isNull() ? QString() : block.toString();
}

const QString columns = QStringLiteral(
    "s.id, s.revision, s.field, s.block, s.part, s.start, s.length, s.change, s.account, s.author, s.at, "
    "s.state, s.decided_by, s.decided_at, s.seal");

// Of what stays from its making on.
QString sealOf(const QString &id, int revision, const QString &change, const QString &account,
               const QString &author, qint64 at)
{
    return seal({id, QString::number(revision), change, account, author, QString::number(at)});
}

// Of a row of `columns`; nothing when it was altered.
std::optional<Suggestion> suggestionFrom(const QSqlQuery &row)
{
    const QString made = sealOf(row.value(0).toString(), row.value(1).toInt(), row.value(7).toString(),
                                row.value(8).toString(), row.value(9).toString(), row.value(10).toLongLong());
    const auto id = SuggestionId::fromString(row.value(0).toString());
    const auto change = suggestedChangeFrom(row.value(7).toString().toUtf8());
    const auto state = suggestionStateNamed(row.value(11).toString());
    if (!id || !change || !state || row.value(14).toString() != made)
        return std::nullopt;
    Suggestion suggestion;
    suggestion.id = *id;
    suggestion.change = *change;
    suggestion.change.anchor = {
        row.value(2).toString(), BlockId::fromString(row.value(3).toString()).value_or(BlockId()),
        row.value(4).toInt(),    row.value(5).toInt(),
        row.value(6).toInt(),    change->anchor.quoted};
    suggestion.revision = row.value(1).toInt();
    suggestion.account = AccountId::fromString(row.value(8).toString()).value_or(AccountId());
    suggestion.author = row.value(9).toString();
    suggestion.at = timeFromRow(row.value(10));
    suggestion.state = *state;
    suggestion.decidedBy = row.value(12).toString();
    suggestion.decidedAt = row.value(13).isNull() ? QDateTime() : timeFromRow(row.value(13));
    return suggestion;
}

} // namespace

SuggestionStore::SuggestionStore(Database &database)
    : m_database(database)
{
}

Result<QList<Suggestion>> SuggestionStore::read(ArticleId article, const QString &which)
{
    QList<Suggestion> suggestions;
    const auto read = m_database.each(
        QStringLiteral("SELECT %1 FROM suggestions s JOIN articles a ON a.seq = s.article WHERE a.id = ? %2 "
                       "ORDER BY s.seq")
            .arg(columns, which),
        {article.toString()}, [&](const QSqlQuery &row) -> Result<void> {
            if (const auto suggestion = suggestionFrom(row))
                suggestions.append(*suggestion);
            return {};
        });
    if (!read)
        return read.error();
    return suggestions;
}

Result<QList<Suggestion>> SuggestionStore::suggestions(ArticleId article)
{
    return read(article, {});
}

Result<QList<Suggestion>> SuggestionStore::open(ArticleId article)
{
    return read(article, QStringLiteral("AND s.state = 'open'"));
}

Result<bool> SuggestionStore::hasOpen(ArticleId article)
{
    auto query = m_database.run(QStringLiteral(R"(
        SELECT EXISTS (SELECT 1 FROM suggestions s JOIN articles a ON a.seq = s.article
                       WHERE a.id = ? AND s.state = 'open')
    )"),
                                {article.toString()});
    if (!query)
        return query.error();
    return query->next() && query->value(0).toBool();
}

Result<void> SuggestionStore::add(ArticleId article, const Suggestion &suggestion)
{
    const Anchor &anchor = suggestion.change.anchor;
    const QString id = suggestion.id.toString();
    const QString change = QString::fromUtf8(toJson(suggestion.change));
    const QString account = suggestion.account.isNull() ? QString() : suggestion.account.toString();
    const QVariant at = toRow(suggestion.at);
    const auto added = m_database.run(
        QStringLiteral(R"(
        INSERT INTO suggestions (id, article, revision, field, block, part, start, length, change, account, author, at,
                                 state, decided_by, decided_at, seal)
        SELECT ?, seq, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM articles WHERE id = ?
    )"),
        {id, suggestion.revision, anchor.field, toColumn(anchor.block), anchor.part, anchor.start,
         anchor.length, change, account, suggestion.author, at, name(suggestion.state), suggestion.decidedBy,
         suggestion.decidedAt.isValid() ? toRow(suggestion.decidedAt) : QVariant(),
         sealOf(id, suggestion.revision, change, account, suggestion.author, at.toLongLong()),
         article.toString()});
    return added ? Result<void>() : added.error();
}

Result<void> SuggestionStore::move(SuggestionId suggestion, const Anchor &anchor)
{
    const auto placed = m_database.run(
        QStringLiteral(
            "UPDATE suggestions SET field = ?, block = ?, part = ?, start = ?, length = ? WHERE id = ?"),
        {anchor.field, toColumn(anchor.block), anchor.part, anchor.start, anchor.length,
         suggestion.toString()});
    return placed ? Result<void>() : placed.error();
}

Result<void> SuggestionStore::decide(ArticleId article, SuggestionId suggestion, Suggestion::State state,
                                     const QString &by, const QDateTime &at)
{
    const auto decided =
        m_database.run(QStringLiteral(R"(
        UPDATE suggestions SET state = ?, decided_by = ?, decided_at = ?
        WHERE id = ? AND state = 'open' AND article = (SELECT seq FROM articles WHERE id = ?)
    )"),
                       {name(state), by, toRow(at), suggestion.toString(), article.toString()});
    if (!decided)
        return decided.error();
    if (decided->numRowsAffected() != 1)
        return Error{Fault::NotFound,
                     QCoreApplication::translate("Store", "The article has no such open suggestion."),
                     suggestion.toString()};
    return {};
}

Result<void> SuggestionStore::check(const std::function<void(const QString &)> &damaged)
{
    return m_database.each(QStringLiteral("SELECT %1, a.id FROM suggestions s LEFT JOIN articles a ON "
                                          "a.seq = s.article ORDER BY s.seq")
                               .arg(columns),
                           {}, [&](const QSqlQuery &row) -> Result<void> {
                               if (!suggestionFrom(row))
                                   damaged(row.value(15).toString());
                               return {};
                           });
}

} // namespace toasoan
