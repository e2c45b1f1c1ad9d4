#include "core/workflow/anchor.h"

#include "core/article/diff.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace toasoan {

namespace {

std::optional<TextField> fieldOf(const Anchor &anchor, const QList<TextField> &fields)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const TextField &field) {
        return field.field == anchor.field && field.block == anchor.block && field.part == anchor.part;
    });
    return found == fields.end() ? std::nullopt : std::optional(*found);
}

// Where a place of one text is in what became of it, following the pieces of their difference.
struct Range
{
    int start = 0;
    int end = 0;
};

Range follow(const Range &range, const QList<DiffPiece> &pieces)
{
    Range there{-1, -1};
    int before = 0, after = 0;
    for (const DiffPiece &piece : pieces) {
        const int size = int(piece.text.size());
        if (piece.change == Change::Same) {
            const int from = std::max(range.start, before), to = std::min(range.end, before + size);
            if (from < to) {
                if (there.start < 0)
                    there.start = after + from - before;
                there.end = after + to - before;
            }
        }
        // What takes the place of words within it belongs to it.
        if (piece.change == Change::Added && before > range.start && before < range.end && there.start >= 0)
            there.end = after + size;
        if (piece.change == Change::Added && before >= range.start && before < range.end && there.start < 0 &&
            before > range.start)
            there.start = after;
        before += piece.change == Change::Added ? 0 : size;
        after += piece.change == Change::Removed ? 0 : size;
    }
    return there;
}

Anchor at(const Anchor &anchor, const TextField &field, int start, int length)
{
    Anchor placed = anchor;
    placed.field = field.field;
    placed.block = field.block;
    placed.part = field.part;
    placed.start = start;
    placed.length = length;
    return placed;
}

// The words of the place as they were last, wherever they stand now.
std::optional<Anchor> elsewhere(const Anchor &anchor, const QString &words, const QList<TextField> &fields)
{
    if (words.trimmed().isEmpty())
        return std::nullopt;
    for (const TextField &field : fields)
        if (const qsizetype found = field.text.indexOf(words); found >= 0)
            return at(anchor, field, int(found), int(words.size()));
    return std::nullopt;
}

// Words that were gone, where they stand in their field again.
std::optional<Anchor> comeBack(const Anchor &anchor, const TextField &field)
{
    if (anchor.length > 0 || anchor.quoted.trimmed().isEmpty())
        return std::nullopt;
    std::optional<int> nearest;
    for (qsizetype at = field.text.indexOf(anchor.quoted); at >= 0;
         at = field.text.indexOf(anchor.quoted, at + 1))
        if (!nearest || std::abs(int(at) - anchor.start) < std::abs(*nearest - anchor.start))
            nearest = int(at);
    return nearest ? std::optional(at(anchor, field, *nearest, int(anchor.quoted.size()))) : std::nullopt;
}

// Of the fields that were compared already; several places may be in one.
using Differences = QHash<QString, QList<DiffPiece>>;

const QList<DiffPiece> &differenceOf(const TextField &was, const TextField &is, Differences &known)
{
    const QString key = was.field + u'/' + was.block.toString() + u'/' + QString::number(was.part);
    auto found = known.find(key);
    if (found == known.end())
        found = known.insert(key, wordDiff(was.text, is.text));
    return *found;
}

Anchor movedOne(const Anchor &anchor, const QList<TextField> &were, const QList<TextField> &are,
                Differences &differences)
{
    if (anchor.isWhole())
        return anchor;
    const auto was = fieldOf(anchor, were);
    if (!was)
        return anchor; // it is in no text now
    const auto is = fieldOf(anchor, are);
    const QString words = was->text.mid(anchor.start, anchor.length);
    if (!is)
        return elsewhere(anchor, words, are).value_or(anchor);
    if (is->text == was->text)
        return anchor;
    if (const auto back = comeBack(anchor, *is))
        return *back;
    const Range range{anchor.start, anchor.start + anchor.length};
    // Words that still stand where they were, or as far from the end, need no comparing.
    if (is->text.mid(anchor.start, anchor.length) == words && is->text.startsWith(was->text.left(range.end)))
        return anchor;
    const Range there = follow(range, differenceOf(*was, *is, differences));
    if (there.start >= 0 && there.end > there.start)
        return at(anchor, *is, there.start, there.end - there.start);
    if (const auto found = elsewhere(anchor, words, are))
        return *found;
    return at(anchor, *is, std::min(anchor.start, int(is->text.size())), 0);
}

} // namespace

Anchor anchorAt(const Article &article, const TextField &field, int start, int length)
{
    Anchor anchor;
    anchor.field = field.field;
    anchor.block = field.block;
    anchor.part = field.part;
    const auto found = fieldOf(anchor, textFields(article));
    if (!found || start < 0 || length <= 0 || start + length > found->text.size())
        return {};
    anchor.start = start;
    anchor.length = length;
    anchor.quoted = found->text.mid(start, length);
    return anchor;
}

Anchor anchorOf(const Article &article, const QString &quoted)
{
    Anchor whole;
    whole.quoted = quoted;
    return elsewhere(whole, quoted, textFields(article)).value_or(Anchor{});
}

Anchor moved(const Anchor &anchor, const Article &before, const Article &after)
{
    return moved(QList<Anchor>{anchor}, before, after).front();
}

QList<Anchor> moved(const QList<Anchor> &anchors, const Article &before, const Article &after)
{
    const QList<TextField> were = textFields(before);
    const QList<TextField> are = textFields(after);
    Differences differences;
    QList<Anchor> result;
    result.reserve(anchors.size());
    for (const Anchor &anchor : anchors)
        result.append(movedOne(anchor, were, are, differences));
    return result;
}

QList<int> readingOrder(const QList<Anchor> &anchors, const Article &article)
{
    const QList<TextField> fields = textFields(article);
    QList<int> order;
    for (const Anchor &anchor : anchors) {
        int at = anchor.isWhole() ? -1 : 0;
        if (!anchor.isWhole())
            for (const TextField &field : fields) {
                if (field.field == anchor.field && field.block == anchor.block && field.part == anchor.part) {
                    at += std::min(anchor.start, int(field.text.size()));
                    break;
                }
                at += int(field.text.size()) + 1;
            }
        order.append(at);
    }
    return order;
}

} // namespace toasoan
