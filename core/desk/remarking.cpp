#include "core/desk/remarking.h"

#include "core/desk/present_actor.h"
#include "core/desk/telling.h"
#include "core/store/article_store.h"
#include "core/store/database.h"
#include "core/store/remark_store.h"
#include "core/store/store.h"
#include "core/text/clean.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

Error refused(const char *why, Fault fault)
{
    return {fault, QCoreApplication::translate("Remarking", why), {}};
}

// Whether it can be said.
Result<void> ask(Database &database, const Actor &actor, const RemarkLine &line)
{
    const auto present = presentActor(database, actor);
    if (!present)
        return present.error();
    if (!(present->roles & (Role::Writer | Role::Editor | Role::Publisher)))
        return refused(QT_TRANSLATE_NOOP("Remarking", "Only who works on articles may make remarks."),
                       Fault::NotAllowed);
    if (line.kind == RemarkLine::Kind::Said && line.text.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Remarking", "Write what you want to say."), Fault::WrongUse);
    if (line.text.size() > longestRemark)
        return refused(QT_TRANSLATE_NOOP("Remarking", "That is too long for a remark."), Fault::TooLarge);
    return {};
}

} // namespace

Remarking::Remarking(Store &store, const Clock &clock)
    : m_store(store)
    , m_clock(clock)
{
}

RemarkLine Remarking::line(RemarkLine::Kind kind, const QString &text) const
{
    return {kind, m_actor.account, m_actor.name, m_clock(), cleanText(text).trimmed()};
}

// On the writer thread: a place that was moved by a save asked before is where it is then.
QFuture<Result<QList<Remark>>> Remarking::remarks(ArticleId article)
{
    return m_store.write([article](Database &database) { return RemarkStore(database).remarks(article); });
}

QFuture<Result<Remark>> Remarking::say(ArticleId article, const Anchor &anchor, const QString &text)
{
    Remark remark;
    remark.id = RemarkId::make();
    remark.anchor = anchor;
    remark.lines = {line(RemarkLine::Kind::Said, text)};
    return m_store.write([article, remark, actor = m_actor](Database &database) -> Result<Remark> {
        if (const auto asked = ask(database, actor, remark.lines.front()); !asked)
            return asked.error();
        const auto stored = ArticleStore(database).article(article);
        if (!stored)
            return stored.error();
        Remark made = remark;
        made.revision = stored->revision;
        const auto added = database.inTransaction([&]() -> Result<void> {
            if (const auto kept = RemarkStore(database).add(article, made); !kept)
                return kept;
            return tellNamed(database, made.lines.front(), made.id, article);
        });
        if (!added)
            return added.error();
        return made;
    });
}

QFuture<Result<void>> Remarking::add(ArticleId article, RemarkId remark, RemarkLine::Kind kind,
                                     const QString &text)
{
    return m_store.write([=, said = line(kind, text), actor = m_actor](Database &database) -> Result<void> {
        if (const auto asked = ask(database, actor, said); !asked)
            return asked;
        return database.inTransaction([&]() -> Result<void> {
            if (const auto added = RemarkStore(database).addLine(article, remark, said); !added)
                return added;
            return tellNamed(database, said, remark, article);
        });
    });
}

QFuture<Result<void>> Remarking::reply(ArticleId article, RemarkId remark, const QString &text)
{
    return add(article, remark, RemarkLine::Kind::Said, text);
}

QFuture<Result<void>> Remarking::resolve(ArticleId article, RemarkId remark, const QString &text)
{
    return add(article, remark, RemarkLine::Kind::Resolved, text);
}

QFuture<Result<void>> Remarking::reopen(ArticleId article, RemarkId remark, const QString &text)
{
    return add(article, remark, RemarkLine::Kind::Reopened, text);
}

} // namespace toasoan
