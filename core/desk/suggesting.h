#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/workflow/suggestion.h"

#include <QFuture>

namespace toasoan {

class Database;
class Store;

struct AcceptedSuggestions
{
    Article article; // as it is now
    QList<SuggestionId> accepted;
    QList<SuggestionId> unfit; // whose place reads otherwise by now: still open
};

// Changing an article without changing its text: what somebody would write otherwise, place by place, until
// somebody who may change the text accepts it or not.
class Suggesting
{
public:
    Suggesting(Store &store, const Clock &clock);

    void setActor(const Actor &actor) { m_actor = actor; }

    // Open and decided ones in the order they were made, at the places they are at now.
    QFuture<Result<QList<Suggestion>>> suggestions(ArticleId article);

    // What this person would have `base`, a text of the article, read as: `wanted`. Takes the place of what
    // they have suggested before and is still open; answers with what is open of theirs then. Whoever works
    // on articles may, at every stage.
    QFuture<Result<QList<Suggestion>>> suggest(const Article &base, const Article &wanted);

    // The article with what this person has suggested so far, as far as it still fits: from here they go on.
    QFuture<Result<Article>> withOwn(ArticleId article);

    // Makes the changes, through the door of all changes (core/desk/edit_gate.h); the text before and the
    // text after are kept as revisions. Conflict where none of them fits.
    QFuture<Result<AcceptedSuggestions>> accept(ArticleId article, const QList<SuggestionId> &which);

    // The text stays. For who may change it; who made a suggestion takes it back.
    QFuture<Result<void>> reject(ArticleId article, const QList<SuggestionId> &which);

private:
    Store &m_store;
    Clock m_clock;
    Actor m_actor;
};

// Who suggests, when, on which text; for what comes from outside.
struct SuggestedBy
{
    AccountId account; // null: nobody with an account here
    QString author;
    QDateTime at;
    int revision = 0;
};

// Stores these changes as suggestions of `by`, leaving out what is there already, open or decided. Answers
// with how many were new. Inside a transaction of the writer thread.
Result<int> addSuggestions(Database &database, ArticleId article, const QList<SuggestedChange> &changes,
                           const SuggestedBy &by);

} // namespace toasoan
