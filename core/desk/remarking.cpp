#include "core/desk/remarking.h"

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

// Why it cannot be said; nothing when it can.
std::optional<Error> unsayable(const Actor &actor, const RemarkLine &line)
{
    if (!(actor.roles & (Role::Writer | Role::Editor | Role::Publisher)))
        return refused(QT_TRANSLATE_NOOP("Remarking", "Only who works on articles may make remarks."),
                       Fault::NotAllowed);
    if (line.kind == RemarkLine::Kind::Said && line.text.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Remarking", "Write what you want to say."), Fault::WrongUse);
    if (line.text.size() > longestRemark)
        return refused(QT_TRANSLATE_NOOP("Remarking", "That is too long for a remark."), Fault::TooLarge);
    return std::nullopt;
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
        if (const auto why = unsayable(actor, remark.lines.front()))
            return *why;
        const auto stored = ArticleStore(database).article(article);
        if (!stored)
            return stored.error();
        Remark made = remark;
        made.revision = stored->revision;
        const auto added = database.inTransaction([&] { return RemarkStore(database).add(article, made); });
        if (!added)
            return added.error();
        return made;
    });
}

QFuture<Result<void>> Remarking::add(ArticleId article, RemarkId remark, RemarkLine::Kind kind,
                                     const QString &text)
{
    return m_store.write([=, said = line(kind, text), actor = m_actor](Database &database) -> Result<void> {
        if (const auto why = unsayable(actor, said))
            return *why;
        return database.inTransaction([&] { return RemarkStore(database).addLine(article, remark, said); });
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
