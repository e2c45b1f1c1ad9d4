#include "core/workflow/article_lock.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ArticleLock)
};

} // namespace

// Also when the clock was set back meanwhile.
bool isSilent(const ArticleLock &lock, const QDateTime &now)
{
    return std::chrono::milliseconds(std::abs(lock.beatAt.msecsTo(now))) > silentAfter;
}

QString shownName(const LockHolder &holder)
{
    return holder.name.isEmpty() ? Texts::tr("Somebody") : holder.name;
}

QString momentOf(const ArticleLock &lock, const QDateTime &now)
{
    const QDateTime taken = lock.takenAt.toLocalTime();
    return taken.toString(taken.date() == now.toLocalTime().date() ? QStringLiteral("HH:mm")
                                                                   : QStringLiteral("HH:mm d/M"));
}

QString sentence(const ArticleLock &lock, const Actor &reader, const QDateTime &now)
{
    const bool isTheirOwn = lock.holder.account == reader.account && lock.holder.name == reader.name;
    return isTheirOwn ? Texts::tr("You are writing this article elsewhere, on %1, since %2.")
                            .arg(lock.holder.machine, momentOf(lock, now))
                      : Texts::tr("%1 is writing this article, since %2.")
                            .arg(shownName(lock.holder), momentOf(lock, now));
}

} // namespace toasoan
