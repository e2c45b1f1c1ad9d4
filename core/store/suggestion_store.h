#pragma once

#include "core/base/result.h"
#include "core/workflow/suggestion.h"

#include <QList>

namespace toasoan {

class Database;

// Suggested changes of articles, on a connection of the calling thread; what writes belongs into the
// transaction of its caller.
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

private:
    Result<QList<Suggestion>> read(ArticleId article, const QString &which);

    Database &m_database;
};

} // namespace toasoan
