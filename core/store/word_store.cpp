#include "core/store/word_store.h"

#include "core/store/database.h"
#include "core/store/row.h"
#include "core/text/fold.h"

#include <QCollator>

#include <algorithm>

namespace toasoan {

WordStore::WordStore(Database &database)
    : m_database(database)
{
}

Result<void> WordStore::add(const QString &word, const QString &author, const QDateTime &now)
{
    return m_database.inTransaction([&]() -> Result<void> {
        const auto done = m_database.run(QStringLiteral(R"(
            INSERT INTO words (word, author, added_at) VALUES (?, ?, ?)
            ON CONFLICT (word) DO NOTHING
        )"),
                                         {word.normalized(QString::NormalizationForm_C), author, toRow(now)});
        return done ? Result<void>() : done.error();
    });
}

Result<void> WordStore::remove(const QString &word)
{
    return m_database.inTransaction([&]() -> Result<void> {
        const auto done = m_database.run(QStringLiteral("DELETE FROM words WHERE word = ?"),
                                         {word.normalized(QString::NormalizationForm_C)});
        return done ? Result<void>() : done.error();
    });
}

Result<QStringList> WordStore::all()
{
    struct Entry
    {
        QCollatorSortKey key;
        QString word;
    };
    // Sorted with tones placed one way: the collation keeps hòa and hoà apart.
    const QCollator collator(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    std::vector<Entry> entries;
    const auto read = m_database.each(QStringLiteral("SELECT word FROM words ORDER BY word"), {},
                                      [&](const QSqlQuery &row) -> Result<void> {
                                          const QString word = row.value(0).toString();
                                          entries.push_back({collator.sortKey(exactKey(word)), word});
                                          return {};
                                      });
    if (!read)
        return read.error();
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry &a, const Entry &b) { return a.key < b.key; });
    QStringList words;
    for (const Entry &entry : entries)
        words << entry.word;
    return words;
}

} // namespace toasoan
