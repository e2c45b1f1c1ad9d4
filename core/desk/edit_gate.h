#pragma once

#include "core/article/article.h"
#include "core/base/result.h"
#include "core/workflow/process.h"

#include <QByteArray>

#include <functional>

namespace toasoan {

class Database;

// The one way by which the text of an article is changed: asks the process before, and does what follows from
// a change with it. On the writer thread.
class EditGate
{
public:
    EditGate(Database &database, const Actor &actor, const QDateTime &now);

    // Runs `write`, which puts `changed` in place of what is stored, in one transaction with what follows: an
    // approval of another text is dropped, and an article that was approved goes back to the editors. Where
    // `actor` may not change what is approved or, of the other details, what they change, nothing is written,
    // and the refusal is recorded. Notes of the desk may always be changed. Held where somebody else has the
    // article in hand. Remarks and suggestions move with the words they are about.
    Result<void> through(const Article &changed, const std::function<Result<void>()> &write);

    // Whether `through` would let `changed` pass; a refusal is recorded. For who changes more with the text
    // in one transaction, which would take the record of the refusal back.
    Result<void> mayChange(const Article &changed);

private:
    enum class Effect { None, Signed, Drops, Described };
    Result<Effect> ask(const Article &changed);
    Result<Effect> askDetails(const Article &stored, const Article &changed, const Standing &standing,
                              const ProcessRules &rules);
    Error refuse(Act act, Refusal refusal, const Standing &standing, ArticleId id, int revision);
    Result<void> askWriters(const Article &changed);
    Result<void> follow(const Article &changed, Effect effect);
    Result<void> drop(const Article &changed);

    Database &m_database;
    Actor m_actor;
    QDateTime m_now;
    QString m_details; // what of them is changed, for the record
};

// The digest of what readers see of `article` (core/workflow/approval.h), with the pictures as they are kept.
Result<QByteArray> digestOf(Database &database, const Article &article);

// Moves the remarks on an article and what is suggested with its words: `before` has become `after`.
Result<void> movePlaces(Database &database, const Article &before, const Article &after);

// Makes `actor`, or `author` where they bring in what another wrote, the author of a new article; nothing
// without accounts. NotAllowed where `actor` may not write one. Inside the transaction that stores it.
Result<void> signNew(Database &database, ArticleId id, const Actor &actor, AccountId author = {});

// Stores a new article of `actor` as a working copy, in one transaction.
Result<void> addNew(Database &database, const Article &article, const Actor &actor);

} // namespace toasoan
