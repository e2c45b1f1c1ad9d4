#pragma once

#include "core/base/result.h"
#include "core/store/word_list.h"

#include <QList>
#include <QStringList>

namespace toasoan {

class Database;

// The newsroom's lists of words and phrases. A list is named in any case and tone placement.
class WordStore
{
public:
    explicit WordStore(Database &database);

    // The newsroom's own first, then its topics in Vietnamese order.
    Result<QList<WordList>> lists();
    // In Vietnamese order; NotFound when there is no such list.
    Result<QList<ListedWord>> words(const QString &list);
    Result<bool> has(const QString &list);
    Result<int> count(const QString &list); // with its proposals; 0 when there is no such list
    // What the proofreader accepts: the approved words of every list that is on.
    Result<QStringList> acceptedWords();

    // Adds words of which none may be empty; a topic's list that is not there is made. A word that only was
    // proposed is approved by being added. Returns how many were new or newly approved.
    Result<int> add(const QString &list, const QStringList &words, WordState state, const QString &author,
                    const QDateTime &now);
    // Approves what was proposed. Returns the words of which there is no proposal; the others are approved.
    Result<QStringList> approve(const QString &list, const QStringList &words, const QString &author,
                                const QDateTime &now);
    // Also turns a proposal down. Returns the words that were not there; the others are gone.
    Result<QStringList> remove(const QString &list, const QStringList &words);

    // Puts words back as they were, with their names and times; the list is made where it is gone.
    Result<void> putBack(const QString &list, const QList<ListedWord> &words);

    Result<void> setOn(const QString &list, bool on);
    Result<void> removeList(const QString &list);

private:
    Result<QString> nameOf(const QString &list);
    Result<QString> madeList(const QString &list, const QString &author, const QDateTime &now);

    Database &m_database;
};

} // namespace toasoan
