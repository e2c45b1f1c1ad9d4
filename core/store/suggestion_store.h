#pragma once

#include "core/base/result.h"
#include "core/workflow/suggestion.h"

#include <QList>

#include <functional>

namespace toasoan {

class Database;

// Suggested changes of articles, on a connection of the calling thread; what writes belongs into the
// transaction of its caller. A row that was altered behind the program's back is left out: its words would
// come into the text when somebody accepts them; verify tells of it.
class SuggestionStore
{
public:
    explicit SuggestionStore(Database &database);

    Result<QList<Suggestion>> suggestions(ArticleId article); // in the order they were made
    Result<QList<Suggestion>> open(ArticleId article);
    Result<bool> hasOpen(ArticleId article);

    Result<void> add(ArticleId article, const Suggestion &suggestion);
    Result<void> move(SuggestionId suggestion, const Anchor &anchor);
    // NotFound when the article has no such suggestion that is open.
    Result<void> decide(ArticleId article, SuggestionId suggestion, Suggestion::State state,
                        const QString &by, const QDateTime &at);

    // What is wrong with the rows of all articles, for `damaged`, which is handed the id of the article.
    Result<void> check(const std::function<void(const QString &article)> &damaged);

private:
    Result<QList<Suggestion>> read(ArticleId article, const QString &which);

    Database &m_database;
};

} // namespace toasoan
