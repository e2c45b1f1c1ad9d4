#pragma once

#include "core/article/article.h"
#include "core/workflow/role.h"

#include <QDateTime>
#include <QString>

#include <chrono>

namespace toasoan {

// Who has an article in hand, and where.
struct LockHolder
{
    AccountId account; // null without accounts
    QString name;
    SessionId session; // of the program
    QString machine;   // as people call it
    QString process;   // core/base/process_mark.h

    bool operator==(const LockHolder &) const = default;
};

// That somebody writes an article, and nobody else does meanwhile.
struct ArticleLock
{
    ArticleId article;
    LockHolder holder;
    QDateTime takenAt;
    QDateTime beatAt; // when its holder was last heard of
    QString headline; // of the article, as it is now

    bool operator==(const ArticleLock &) const = default;
};

constexpr std::chrono::seconds lockBeat(30);   // between signs of life
constexpr std::chrono::minutes silentAfter(2); // the holder is not there any more
static_assert(silentAfter >= 3 * lockBeat);    // one or two may be late

bool isSilent(const ArticleLock &lock, const QDateTime &now);

// "Lan is writing this article, since 09:12", for `reader`.
QString sentence(const ArticleLock &lock, const Actor &reader, const QDateTime &now);

// The name of who holds it, in sentences.
QString shownName(const LockHolder &holder);

// "09:12", with the day where that is another than today.
QString momentOf(const ArticleLock &lock, const QDateTime &now);

} // namespace toasoan
