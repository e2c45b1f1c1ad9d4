#pragma once

#include "core/base/result.h"
#include "core/workflow/role.h"

#include <QFuture>

#include <optional>

namespace toasoan {

class Store;

// What was changed in an article since somebody saw it last.
struct ChangedSince
{
    int revision = 0; // the one they saw last
    QString by;       // who made the newest one since

    bool operator==(const ChangedSince &) const = default;
};

// Who saw which version of an article last.
class Seeing
{
public:
    explicit Seeing(Store &store);

    void setActor(const Actor &actor) { m_actor = actor; }

    // They look at the article as it is now. Returns what others made of it since they did so last: nothing
    // where nobody did, or they see it for the first time.
    QFuture<Result<std::optional<ChangedSince>>> look(ArticleId article);

    // This revision is what they have before them.
    QFuture<Result<void>> saw(ArticleId article, int revision);

private:
    Store &m_store;
    Actor m_actor;
};

} // namespace toasoan
