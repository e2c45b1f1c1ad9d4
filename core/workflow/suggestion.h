#pragma once

#include "core/article/article.h"
#include "core/base/result.h"
#include "core/workflow/anchor.h"
#include "core/workflow/role.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace toasoan {

using SuggestionId = Id<struct SuggestionTag>;

// Other words for a place: `before` as they stood there, `after` as they would. What is only put in has the
// word beside it in both, so that it keeps its place while the text around is edited. Empty in both for a
// change of blocks.
struct WordsChange
{
    QList<Span> before;
    QList<Span> after;

    bool operator==(const WordsChange &) const = default;
};

// Other blocks for a place: `before` would go, `after` come. One and the same block on both sides is changed
// (kind, level, list, box, picture, table) or moved; the words in it stay as they are then.
struct BlocksChange
{
    BlockId behind; // the block `after` would stand behind, null: at the top
    BlockId ahead;  // and the next that stays, for when the one before is gone; null: none
    QList<Block> before;
    QList<Block> after;

    bool operator==(const BlocksChange &) const = default;
};

// A change of an article that somebody proposes: one place of it. The text is as before until it is accepted.
struct SuggestedChange
{
    Anchor anchor; // the words, or those of the first block; without words where something is put in
    WordsChange words;
    std::optional<BlocksChange> blocks;

    bool operator==(const SuggestedChange &) const = default;
};

enum class SuggestionKind { Insert, Delete, Replace, Format, Block, Caption };
QString name(SuggestionKind kind);

// What it is, as people speak of it; Caption for whatever stands below a picture.
SuggestionKind kindOf(const SuggestedChange &change);

// The words that would go and those that would come, without what stays on both sides; footnotes in brackets.
// Of blocks all their words.
struct SuggestedWords
{
    QString removed;
    QString added;
};
SuggestedWords wordsOf(const SuggestedChange &change);

// Where on the text it is seen: the words that would go; of no length where words would only come.
Anchor placeOf(const SuggestedChange &change);

// As it is stored and handed over. Damaged when it is not ours.
QByteArray toJson(const SuggestedChange &change);
Result<SuggestedChange> suggestedChangeFrom(const QByteArray &json);

struct Suggestion
{
    enum class State {
        Open,
        Accepted,
        Rejected,
        Withdrawn, // by who made it
    };

    SuggestionId id;
    SuggestedChange change;
    int revision = 0;  // of the text it was made on
    AccountId account; // null without accounts
    QString author;
    QDateTime at;
    State state = State::Open;
    QString decidedBy;
    QDateTime decidedAt;

    bool isOpen() const { return state == State::Open; }
    bool operator==(const Suggestion &) const = default;
};
QString name(Suggestion::State state);
std::optional<Suggestion::State> suggestionStateNamed(QStringView name);

// Of one article, open and decided ones.
constexpr int mostSuggestions = 5000;

} // namespace toasoan
