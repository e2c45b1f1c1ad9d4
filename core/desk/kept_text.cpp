#include "core/desk/kept_text.h"

#include "core/article/article_json.h"
#include "core/desk/edit_gate.h"
#include "core/store/database.h"

#include <QCoreApplication>

namespace toasoan {

Result<int> keepBeside(Database &database, const Article &article, const Actor &actor, const QDateTime &now)
{
    ArticleStore articles(database);
    const auto all = articles.revisions(article.id);
    if (!all)
        return all.error();
    if (!all->isEmpty()) {
        const auto newest = articles.revision(article.id, all->front().number);
        if (newest && contentToJson(*newest) == contentToJson(article))
            return all->front().number;
    }
    Revision revision;
    revision.kind = RevisionKind::Conflict;
    revision.isBeside = true;
    for (const Revision &known : *all) {
        if (revision.parents.isEmpty() && !known.isBeside && known.number <= article.revision)
            revision.parents = {known.number};
    }
    revision.madeAt = now;
    revision.author = actor.name;
    const auto added = articles.addRevisions(article.id, {{revision, article}});
    return added ? Result<int>(all->isEmpty() ? 1 : all->front().number + 1) : Result<int>(added.error());
}

namespace {

// Runs `write` in one transaction with the question whether `over` still stands there; Conflict when not.
Result<void> writeOver(Database &database, const Over &over, const std::function<Result<void>()> &write)
{
    if (!over)
        return write();
    return database.inTransaction([&]() -> Result<void> {
        const auto same = ArticleStore(database).stillHas(*over);
        if (!same)
            return same.error();
        return *same ? write() : Result<void>(Error{Fault::Conflict, {}, {}});
    });
}

// What the writer of `article` is told, whose text is kept where it could not be written over another.
Error answerTo(const Error &error, Database &database, const Article &article, const Actor &actor)
{
    const bool isInOtherHands = error.fault == Fault::Held;
    if (error.fault != Fault::Conflict && !isInOtherHands)
        return error;
    const auto kept = keepBeside(database, article, actor, article.updatedAt);
    if (!kept)
        return kept.error();
    if (isInOtherHands)
        return {Fault::Conflict,
                error.message + u' ' +
                    QCoreApplication::translate("Drafting", "Your text is kept as version %1.").arg(*kept),
                {}};
    return {Fault::Conflict,
            QCoreApplication::translate("Drafting",
                                        "The article was changed elsewhere meanwhile. Both texts are kept; "
                                        "yours is version %1.")
                .arg(*kept),
            {}};
}

} // namespace

Result<void> saveThroughGate(Database &database, const Article &article, const Keep &keep)
{
    const auto write = [&] { return ArticleStore(database).saveWorkingCopy(article); };
    const auto done = EditGate(database, keep.actor, article.updatedAt).through(article, [&] {
        return writeOver(database, keep.over, write);
    });
    return done ? done : answerTo(done.error(), database, article, keep.actor);
}

Result<int> keepThroughGate(Database &database, const Article &article, const Keep &keep)
{
    int number = 0;
    const auto write = [&]() -> Result<void> {
        const auto kept = ArticleStore(database).saveRevision(article, keep.kind, keep.actor.name, keep.note);
        if (!kept)
            return kept.error();
        number = *kept;
        return {};
    };
    const auto done = EditGate(database, keep.actor, article.updatedAt).through(article, [&] {
        return writeOver(database, keep.over, write);
    });
    if (!done)
        return answerTo(done.error(), database, article, keep.actor);
    return number;
}

} // namespace toasoan
