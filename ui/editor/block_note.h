#pragma once

#include "core/proof/finding.h"
#include "ui/editor/block_roles.h"

#include <QPointF>
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
    bool deep = false;  // looked at harder, until somebody writes in it
    QList<Finding> findings;
    QList<bool> ignored; // of each finding

    // The findings before and behind what changed inside the paragraph still hold; what the change touches
    // does not.
    void carryOver(QStringView before, QStringView after);

    // Where the findings stand in the laid-out paragraph, one entry a line they touch. Asking the layout
    // shapes the paragraph, so it is asked once for each layout.
    struct Place
    {
        int finding = 0; // index
        double x = 0;
        double y = 0; // of the mark
        double width = 0;
    };
    QList<Place> places;
    QPointF placesFor{-1, -1}; // column width and letter size they were taken at
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
    int footnotes = 0; // called in it
    QString text;      // of the paragraph when it was last looked at
    BlockRole role = BlockRole::Paragraph;
    std::shared_ptr<Verdict> verdict = std::make_shared<Verdict>();
};

inline BlockNote *noteOf(const QTextBlock &block)
{
    return static_cast<BlockNote *>(block.userData());
}

} // namespace toasoan
