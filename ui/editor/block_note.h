#pragma once

#include "core/proof/finding.h"

#include <QTextBlock>
#include <QTextBlockUserData>

#include <memory>

namespace toasoan {

// What the proofreader said of one paragraph. Shared with the checks under way, so that an answer finds its
// paragraph or learns that it is gone.
struct Verdict
{
    enum class State { Unknown, Asked, Known };
    State state = State::Unknown;
    quint64 ticket = 0; // of the last question; older answers do not count
    QList<Finding> findings;
};

// What we know of one paragraph beside its text.
struct BlockNote : QTextBlockUserData
{
    explicit BlockNote(std::shared_ptr<int> sum)
        : total(std::move(sum))
    {
    }
    ~BlockNote() override { *total -= words; }
    Q_DISABLE_COPY_MOVE(BlockNote)

    void count(int now)
    {
        *total += now - words;
        words = now;
    }

    std::shared_ptr<int> total; // words of the whole document
    int words = 0;
    QString text; // of the paragraph when it was last looked at
    std::shared_ptr<Verdict> verdict = std::make_shared<Verdict>();
};

inline BlockNote *noteOf(const QTextBlock &block)
{
    return static_cast<BlockNote *>(block.userData());
}

} // namespace toasoan
