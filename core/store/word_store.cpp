#include "core/store/word_store.h"

#include "core/store/database.h"
#include "core/store/row.h"
#include "core/text/collation.h"
#include "core/text/fold.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace toasoan {

namespace {

constexpr auto proposed = QLatin1StringView("proposed");
constexpr auto approved = QLatin1StringView("approved");

// Many words bound as one value, which SQLite takes apart again.
QString bound(const QStringList &words)
{
    QJsonArray array;
    for (const QString &word : words)
        array.append(word.normalized(QString::NormalizationForm_C));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

// The words a statement answers with.
Result<QStringList> wordsOf(Database &database, const QString &sql, const QVariantList &values)
{
    QStringList words;
    const auto read = database.each(sql, values, [&](const QSqlQuery &row) -> Result<void> {
        words.append(row.value(0).toString());
        return {};
    });
    if (!read)
        return read.error();
    return words;
}

Error noSuchList(const QString &list)
{
    return {Fault::NotFound,
            QCoreApplication::translate("Store", "There is no list of words called “%1”.").arg(list),
            {}};
}

} // namespace

QString name(WordState state)
{
    return state == WordState::Proposed ? QString(proposed) : QString(approved);
}

WordStore::WordStore(Database &database)
    : m_database(database)
{
}

Result<QString> WordStore::nameOf(const QString &list)
{
    auto query =
        m_database.run(QStringLiteral("SELECT name FROM word_lists WHERE name_key = ?"), {exactKey(list)});
    if (!query)
        return query.error();
    if (!query->next())
        return noSuchList(list);
    return query->value(0).toString();
}

Result<QList<WordList>> WordStore::lists()
{
    QList<WordList> topics;
    WordList newsroom;
    const auto read = m_database.each(QStringLiteral(R"(
        SELECT l.name, l.is_on, count(w.word), coalesce(sum(w.state = 'proposed'), 0)
        FROM word_lists l LEFT JOIN listed_words w ON w.list = l.name
        GROUP BY l.name, l.is_on
    )"),
                                      {}, [&](const QSqlQuery &row) -> Result<void> {
                                          WordList list;
                                          list.name = row.value(0).toString();
                                          list.isOn = row.value(1).toBool();
                                          list.proposals = row.value(3).toInt();
                                          list.words = row.value(2).toInt() - list.proposals;
                                          if (list.name == wordList::newsroom)
                                              newsroom = list;
                                          else
                                              topics.append(list);
                                          return {};
                                      });
    if (!read)
        return read.error();
    return QList<WordList>{newsroom} +
           inVietnameseOrder(topics, [](const WordList &list) { return list.name; });
}

Result<QList<ListedWord>> WordStore::words(const QString &list)
{
    const auto listName = nameOf(list);
    if (!listName)
        return listName.error();
    QList<ListedWord> words;
    const auto read = m_database.each(QStringLiteral(R"(
        SELECT word, state, author, added_at, approved_by, approved_at
        FROM listed_words WHERE list = ? ORDER BY word
    )"),
                                      {*listName}, [&](const QSqlQuery &row) -> Result<void> {
                                          ListedWord word;
                                          word.word = row.value(0).toString();
                                          word.state = row.value(1).toString() == proposed
                                                           ? WordState::Proposed
                                                           : WordState::Approved;
                                          word.author = row.value(2).toString();
                                          word.addedAt = timeFromRow(row.value(3));
                                          word.approvedBy = row.value(4).toString();
                                          if (!row.value(5).isNull())
                                              word.approvedAt = timeFromRow(row.value(5));
                                          words.append(word);
                                          return {};
                                      });
    if (!read)
        return read.error();
    return inVietnameseOrder(words, [](const ListedWord &word) { return word.word; });
}

Result<bool> WordStore::has(const QString &list)
{
    auto query = m_database.run(QStringLiteral("SELECT EXISTS (SELECT 1 FROM word_lists WHERE name_key = ?)"),
                                {exactKey(list)});
    if (!query)
        return query.error();
    return query->next() && query->value(0).toBool();
}

Result<int> WordStore::count(const QString &list)
{
    auto query = m_database.run(QStringLiteral(R"(
        SELECT count(*) FROM listed_words w JOIN word_lists l ON l.name = w.list WHERE l.name_key = ?
    )"),
                                {exactKey(list)});
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toInt() : 0;
}

Result<QStringList> WordStore::acceptedWords()
{
    return wordsOf(m_database, QStringLiteral(R"(
        SELECT w.word FROM listed_words w JOIN word_lists l ON l.name = w.list
        WHERE l.is_on AND w.state = 'approved' ORDER BY w.word
    )"),
                   {});
}

// The name of a list, which is made where there is none.
Result<QString> WordStore::madeList(const QString &list, const QString &author, const QDateTime &now)
{
    const auto made = m_database.run(QStringLiteral(R"(
        INSERT INTO word_lists (name, name_key, is_on, author, made_at) VALUES (?, ?, 1, ?, ?)
        ON CONFLICT (name_key) DO NOTHING
    )"),
                                     {list, exactKey(list), author, toRow(now)});
    if (!made)
        return made.error();
    return nameOf(list);
}

Result<int> WordStore::add(const QString &list, const QStringList &words, WordState state,
                           const QString &author, const QDateTime &now)
{
    int added = 0;
    const auto done = m_database.inTransaction([&]() -> Result<void> {
        const auto listName = madeList(list, author, now);
        if (!listName)
            return listName.error();
        const bool isApproved = state == WordState::Approved;
        const auto inserted =
            m_database.run(QStringLiteral(R"(
            INSERT INTO listed_words (list, word, state, author, added_at, approved_by, approved_at)
            SELECT ?, value, ?, ?, ?, ?, ? FROM json_each(?) WHERE true
            ON CONFLICT (list, word) DO UPDATE
            SET state = excluded.state, approved_by = excluded.approved_by, approved_at = excluded.approved_at
            WHERE listed_words.state = 'proposed' AND excluded.state = 'approved'
        )"),
                           {*listName, name(state), author, toRow(now), isApproved ? author : QString(),
                            isApproved ? toRow(now) : QVariant(), bound(words)});
        if (!inserted)
            return inserted.error();
        added = inserted->numRowsAffected();
        return {};
    });
    if (!done)
        return done.error();
    return added;
}

Result<QStringList> WordStore::approve(const QString &list, const QStringList &words, const QString &author,
                                       const QDateTime &now)
{
    QStringList missing;
    const auto done = m_database.inTransaction([&]() -> Result<void> {
        const auto listName = nameOf(list);
        if (!listName)
            return listName.error();
        const auto compared = wordsOf(m_database, QStringLiteral(R"(
            SELECT value FROM json_each(?) WHERE value NOT IN
                (SELECT word FROM listed_words WHERE list = ? AND state = 'proposed')
        )"),
                                      {bound(words), *listName});
        if (!compared)
            return compared.error();
        missing = *compared;
        const auto updated = m_database.run(QStringLiteral(R"(
            UPDATE listed_words SET state = 'approved', approved_by = ?, approved_at = ?
            WHERE list = ? AND state = 'proposed' AND word IN (SELECT value FROM json_each(?))
        )"),
                                            {author, toRow(now), *listName, bound(words)});
        return updated ? Result<void>() : updated.error();
    });
    if (!done)
        return done.error();
    return missing;
}

Result<QStringList> WordStore::remove(const QString &list, const QStringList &words)
{
    QStringList missing;
    const auto done = m_database.inTransaction([&]() -> Result<void> {
        const auto listName = nameOf(list);
        if (!listName)
            return listName.error();
        const auto compared = wordsOf(m_database, QStringLiteral(R"(
            SELECT value FROM json_each(?) WHERE value NOT IN (SELECT word FROM listed_words WHERE list = ?)
        )"),
                                      {bound(words), *listName});
        if (!compared)
            return compared.error();
        missing = *compared;
        const auto removed = m_database.run(QStringLiteral(R"(
            DELETE FROM listed_words WHERE list = ? AND word IN (SELECT value FROM json_each(?))
        )"),
                                            {*listName, bound(words)});
        return removed ? Result<void>() : removed.error();
    });
    if (!done)
        return done.error();
    return missing;
}

Result<void> WordStore::putBack(const QString &list, const QList<ListedWord> &words)
{
    return m_database.inTransaction([&]() -> Result<void> {
        const QString author = words.isEmpty() ? QString() : words.first().author;
        const auto listName = madeList(list, author, words.isEmpty() ? QDateTime() : words.first().addedAt);
        if (!listName)
            return listName.error();
        for (const ListedWord &word : words) {
            const bool isApproved = word.state == WordState::Approved;
            const auto inserted =
                m_database.run(QStringLiteral(R"(
                INSERT INTO listed_words (list, word, state, author, added_at, approved_by, approved_at)
                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (list, word) DO NOTHING
            )"),
                               {*listName, word.word, name(word.state), word.author, toRow(word.addedAt),
                                word.approvedBy, isApproved ? toRow(word.approvedAt) : QVariant()});
            if (!inserted)
                return inserted.error();
        }
        return {};
    });
}

Result<void> WordStore::setOn(const QString &list, bool on)
{
    return m_database.inTransaction([&]() -> Result<void> {
        const auto listName = nameOf(list);
        if (!listName)
            return listName.error();
        const auto done =
            m_database.run(QStringLiteral("UPDATE word_lists SET is_on = ? WHERE name = ?"), {on, *listName});
        return done ? Result<void>() : done.error();
    });
}

Result<void> WordStore::removeList(const QString &list)
{
    return m_database.inTransaction([&]() -> Result<void> {
        const auto listName = nameOf(list);
        if (!listName)
            return listName.error();
        const auto emptied =
            m_database.run(QStringLiteral("DELETE FROM listed_words WHERE list = ?"), {*listName});
        if (!emptied)
            return emptied.error();
        const auto done =
            m_database.run(QStringLiteral("DELETE FROM word_lists WHERE name = ?"), {*listName});
        return done ? Result<void>() : done.error();
    });
}

} // namespace toasoan
