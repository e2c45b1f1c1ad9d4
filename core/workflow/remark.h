#pragma once

#include "core/workflow/anchor.h"
#include "core/workflow/role.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace toasoan {

using RemarkId = Id<struct RemarkTag>;

// One thing said or done about a remark. None is ever changed or taken away.
struct RemarkLine
{
    enum class Kind { Said, Resolved, Reopened };

    Kind kind = Kind::Said;
    AccountId account; // null without accounts
    QString author;
    QDateTime at;
    QString text;

    bool operator==(const RemarkLine &) const = default;
};
QString name(RemarkLine::Kind kind);
std::optional<RemarkLine::Kind> remarkKindNamed(QStringView name);

// What people of the desk say to each other about a place of an article, or about all of it. No output has
// it.
struct Remark
{
    RemarkId id;
    Anchor anchor;
    int revision = 0;        // of the text it was made on
    QList<RemarkLine> lines; // the first is the remark, then replies, and what became of it

    bool isResolved() const;
    bool operator==(const Remark &) const = default;
};

constexpr int longestRemark = 4000; // UTF-16 code units

} // namespace toasoan
