#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/workflow/remark.h"

#include <QFuture>

namespace toasoan {

class Store;

// Speaking about an article without touching its text: remarks on places of it and on all of it, replies, and
// what is done with. Whoever works at the desk may, at every stage.
class Remarking
{
public:
    Remarking(Store &store, const Clock &clock);

    void setActor(const Actor &actor) { m_actor = actor; }

    // In the order they were made, at the places they are at now.
    QFuture<Result<QList<Remark>>> remarks(ArticleId article);

    // WrongUse without words. An anchor that is nowhere in the text makes it a remark on all of it.
    QFuture<Result<Remark>> say(ArticleId article, const Anchor &anchor, const QString &text);
    QFuture<Result<void>> reply(ArticleId article, RemarkId remark, const QString &text);
    // `text` may be empty.
    QFuture<Result<void>> resolve(ArticleId article, RemarkId remark, const QString &text = {});
    QFuture<Result<void>> reopen(ArticleId article, RemarkId remark, const QString &text = {});

private:
    QFuture<Result<void>> add(ArticleId article, RemarkId remark, RemarkLine::Kind kind, const QString &text);
    RemarkLine line(RemarkLine::Kind kind, const QString &text) const;

    Store &m_store;
    Clock m_clock;
    Actor m_actor;
};

} // namespace toasoan
