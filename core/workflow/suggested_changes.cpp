#include "core/workflow/suggested_changes.h"

#include "core/article/diff.h"
#include "core/workflow/block_form.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

// A place of one text and of what became of it, UTF-16 code units.
struct Hunk
{
    qsizetype before = 0, beforeEnd = 0;
    qsizetype after = 0, afterEnd = 0;
};

struct ComparedSpans
{
    QList<Span> before, after; // joined
    QString was, is;
};

bool isBlank(QStringView text)
{
    return text.trimmed().isEmpty();
}

// What was put in or taken out; words that only white space parts make one place.
QList<Hunk> wordHunks(const QList<DiffPiece> &pieces)
{
    QList<Hunk> hunks;
    bool open = false;
    Hunk at;
    for (const DiffPiece &piece : pieces) {
        const qsizetype size = piece.text.size();
        const Hunk here = at;
        at.before = at.beforeEnd += piece.change == Change::Added ? 0 : size;
        at.after = at.afterEnd += piece.change == Change::Removed ? 0 : size;
        if (piece.change == Change::Same) {
            open = open && isBlank(piece.text);
            continue;
        }
        if (!open)
            hunks.append(here);
        open = true;
        hunks.back().beforeEnd = at.before;
        hunks.back().afterEnd = at.after;
    }
    return hunks;
}

// Takes the word beside a place where something is only put in to it: in front, or at the start of a text
// behind.
void leanOnAWord(Hunk &hunk, const QString &was)
{
    if (hunk.before != hunk.beforeEnd || was.isEmpty())
        return;
    qsizetype from = hunk.before;
    while (from > 0 && was[from - 1].isSpace())
        --from;
    while (from > 0 && !was[from - 1].isSpace())
        --from;
    hunk.after -= hunk.before - from;
    if (from < hunk.before) {
        hunk.before = from;
        return;
    }
    qsizetype to = hunk.beforeEnd;
    while (to < was.size() && was[to].isSpace())
        ++to;
    while (to < was.size() && !was[to].isSpace())
        ++to;
    hunk.afterEnd += to - hunk.beforeEnd;
    hunk.beforeEnd = to;
}

bool looksAlike(const Span &a, const Span &b)
{
    return a.bold == b.bold && a.italic == b.italic && a.link == b.link && a.note == b.note;
}

// Which span each letter is in.
QList<qsizetype> spansOfLetters(const QList<Span> &spans)
{
    QList<qsizetype> result;
    for (qsizetype i = 0; i < spans.size(); ++i)
        result.insert(result.size(), spans[i].text.size(), i);
    return result;
}

// The same words in another style, or a footnote that says something else.
QList<Hunk> styleHunks(const QList<DiffPiece> &pieces, const ComparedSpans &texts)
{
    const QList<qsizetype> were = spansOfLetters(texts.before), are = spansOfLetters(texts.after);
    QList<Hunk> hunks;
    qsizetype before = 0, after = 0;
    for (const DiffPiece &piece : pieces) {
        const qsizetype size = piece.text.size();
        for (qsizetype i = 0; piece.change == Change::Same && i < size; ++i) {
            if (looksAlike(texts.before[were[before + i]], texts.after[are[after + i]]))
                continue;
            if (hunks.isEmpty() || hunks.back().beforeEnd != before + i || hunks.back().afterEnd != after + i)
                hunks.append({before + i, before + i, after + i, after + i});
            ++hunks.back().beforeEnd;
            ++hunks.back().afterEnd;
        }
        before += piece.change == Change::Added ? 0 : size;
        after += piece.change == Change::Removed ? 0 : size;
    }
    return hunks;
}

// Places that share letters are one.
QList<Hunk> apart(QList<Hunk> hunks)
{
    std::sort(hunks.begin(), hunks.end(),
              [](const Hunk &a, const Hunk &b) { return a.before < b.before || a.after < b.after; });
    QList<Hunk> result;
    for (const Hunk &hunk : std::as_const(hunks)) {
        if (result.isEmpty() ||
            (hunk.before >= result.back().beforeEnd && hunk.after >= result.back().afterEnd)) {
            result.append(hunk);
            continue;
        }
        result.back().beforeEnd = std::max(result.back().beforeEnd, hunk.beforeEnd);
        result.back().afterEnd = std::max(result.back().afterEnd, hunk.afterEnd);
    }
    return result;
}

QList<Span> unstyled(const QString &text)
{
    return text.isEmpty() ? QList<Span>() : QList<Span>{{text, false, false, {}, {}}};
}

// A block by its id, and by which of those it is that have it.
using Key = std::pair<BlockId, int>;

QList<Key> keysOf(const QList<Block> &blocks)
{
    QHash<BlockId, int> seen;
    QList<Key> keys;
    for (const Block &block : blocks)
        keys.append({block.id, seen[block.id]++});
    return keys;
}

// The longest part of `places` that only goes up: what was not moved.
QSet<qsizetype> risingIn(const QList<qsizetype> &places)
{
    QList<qsizetype> ends, from(places.size(), -1); // `ends`: by length, the index with the lowest last place
    for (qsizetype i = 0; i < places.size(); ++i) {
        const auto at = std::lower_bound(ends.begin(), ends.end(), places[i],
                                         [&](qsizetype end, qsizetype place) { return places[end] < place; });
        from[i] = at == ends.begin() ? -1 : *std::prev(at);
        if (at == ends.end())
            ends.append(i);
        else
            *at = i;
    }
    QSet<qsizetype> rising;
    for (qsizetype i = ends.isEmpty() ? -1 : ends.back(); i >= 0; i = from[i])
        rising.insert(places[i]);
    return rising;
}

class Comparing
{
public:
    Comparing(const Article &before, const Article &after)
        : m_before(before)
        , m_after(after)
    {
    }

    QList<SuggestedChange> run();

private:
    void field(const QString &name);
    void words(const Anchor &place, const QList<Span> &before, const QList<Span> &after);
    void blocks();
    void removals(qsizetype from, qsizetype to);
    void match(qsizetype was, qsizetype is);
    void insides(const Block &was, const Block &is);
    void replaceBlocks(BlockId behind, const QList<Block> &before, const QList<Block> &after);
    QList<Block> addedFrom(qsizetype is) const;
    QList<Block> removedFrom(qsizetype was) const;
    BlockId nextStaying(qsizetype is) const;

    const Article &m_before;
    const Article &m_after;
    QList<SuggestedChange> m_changes;
    QHash<qsizetype, qsizetype> m_placeBefore; // of blocks that are in both, by place after
    QSet<qsizetype> m_matched;                 // of those, the places before
    QSet<qsizetype> m_staying;                 // of those, the places before of what was not moved
    qsizetype m_nextBefore = 0;                // blocks of before ahead of this one are accounted for
    qsizetype m_nextAfter = 0;
    BlockId m_last; // what stands before the next block after
};

// Of details: the value as a whole.
void Comparing::field(const QString &name)
{
    const QString was = fieldText(m_before, name), is = fieldText(m_after, name);
    if (was == is)
        return;
    Anchor place;
    place.field = name;
    if (isOnTheSheet(name)) {
        words(place, unstyled(was), unstyled(is));
        return;
    }
    place.length = int(was.size());
    place.quoted = was;
    m_changes.append({place, {unstyled(was), unstyled(is)}, std::nullopt});
}

void Comparing::words(const Anchor &place, const QList<Span> &before, const QList<Span> &after)
{
    const ComparedSpans texts{joined(before), joined(after), plainText(joined(before)),
                              plainText(joined(after))};
    if (texts.before == texts.after)
        return;
    const QList<DiffPiece> pieces = wordDiff(texts.was, texts.is);
    QList<Hunk> hunks = wordHunks(pieces);
    for (Hunk &hunk : hunks)
        leanOnAWord(hunk, texts.was);
    hunks += styleHunks(pieces, texts);
    const QList<Hunk> places = apart(hunks);
    for (const Hunk &hunk : places) {
        SuggestedChange change;
        change.anchor = place;
        change.anchor.start = int(hunk.before);
        change.anchor.length = int(hunk.beforeEnd - hunk.before);
        change.anchor.quoted = texts.was.mid(hunk.before, change.anchor.length);
        change.words = {cut(texts.before, hunk.before, change.anchor.length),
                        cut(texts.after, hunk.after, hunk.afterEnd - hunk.after)};
        m_changes.append(change);
    }
}

QList<Block> Comparing::addedFrom(qsizetype is) const
{
    QList<Block> added;
    for (; is < m_after.body.blocks.size() && !m_placeBefore.contains(is); ++is)
        added.append(m_after.body.blocks[is]);
    return added;
}

QList<Block> Comparing::removedFrom(qsizetype was) const
{
    QList<Block> removed;
    for (; was < m_before.body.blocks.size() && !m_matched.contains(was); ++was)
        removed.append(m_before.body.blocks[was]);
    return removed;
}

BlockId Comparing::nextStaying(qsizetype is) const
{
    for (; is < m_after.body.blocks.size(); ++is)
        if (const auto was = m_placeBefore.constFind(is);
            was != m_placeBefore.constEnd() && m_staying.contains(*was))
            return m_after.body.blocks[is].id;
    return {};
}

void Comparing::replaceBlocks(BlockId behind, const QList<Block> &before, const QList<Block> &after)
{
    SuggestedChange change;
    change.blocks = BlocksChange{behind, nextStaying(m_nextAfter + after.size()), before, after};
    if (before.isEmpty()) {
        change.anchor.field = behind.isNull() ? QString() : u"body"_s;
        change.anchor.block = behind;
        for (const Block &block : m_before.body.blocks)
            if (block.id == behind && isText(block.kind))
                change.anchor.start = int(plainText(block).size());
    } else {
        change.anchor = wholeOf(before.front());
    }
    m_changes.append(change);
}

// The same block on both sides: its form and the words in it.
void Comparing::insides(const Block &was, const Block &is)
{
    if (!sameShape(was, is)) {
        replaceBlocks(m_last, {was}, {is});
        return;
    }
    if (formOf(was) != formOf(is)) {
        Block formed = was;
        setForm(formed, formOf(is));
        replaceBlocks(m_last, {was}, {formed});
    }
    Anchor place;
    place.block = was.id;
    const auto compare = [&](const QString &field, const QList<Span> &before, const QList<Span> &after) {
        place.field = field;
        words(place, before, after);
    };
    if (was.kind == BlockKind::Figure) {
        compare(u"caption"_s, unstyled(was.figure.caption), unstyled(is.figure.caption));
        compare(u"credit"_s, unstyled(was.figure.credit), unstyled(is.figure.credit));
        compare(u"alt"_s, unstyled(was.figure.alt), unstyled(is.figure.alt));
    } else if (was.kind == BlockKind::Table) {
        for (qsizetype row = 0; row < was.table.rows.size(); ++row)
            for (qsizetype column = 0; column < was.table.columns(); ++column, ++place.part)
                compare(u"cell"_s, was.table.rows[row][column], is.table.rows[row][column]);
    } else {
        compare(u"body"_s, was.spans, is.spans);
    }
}

// Blocks of before from `from` to `to` that are not in after, run by run.
void Comparing::removals(qsizetype from, qsizetype to)
{
    while (from < to) {
        const QList<Block> removed = removedFrom(from).mid(0, to - from);
        if (!removed.isEmpty())
            replaceBlocks(m_last, removed, {});
        from += std::max<qsizetype>(removed.size(), 1);
    }
}

void Comparing::match(qsizetype was, qsizetype is)
{
    const Block &before = m_before.body.blocks[was], &after = m_after.body.blocks[is];
    const QList<Block> added = addedFrom(is + 1);
    const bool stays = m_staying.contains(was);
    const QList<Block> removed = stays ? removedFrom(was + 1) : QList<Block>();
    if (stays && wasSplitOrJoined(before, removed, after, added)) {
        replaceBlocks(m_last, QList<Block>{before} + removed, QList<Block>{after} + added);
        m_nextAfter += 1 + added.size();
        m_nextBefore = was + 1 + removed.size();
        m_last = added.isEmpty() ? after.id : added.back().id;
        return;
    }
    insides(before, after);
    if (!stays)
        replaceBlocks(m_last, {before}, {before});
    else
        m_nextBefore = was + 1;
    m_last = after.id;
    ++m_nextAfter;
}

void Comparing::blocks()
{
    const QList<Key> were = keysOf(m_before.body.blocks), are = keysOf(m_after.body.blocks);
    QHash<Key, qsizetype> places;
    for (qsizetype i = 0; i < were.size(); ++i)
        places.insert(were[i], i);
    QList<qsizetype> order;
    for (qsizetype i = 0; i < are.size(); ++i)
        if (const auto was = places.constFind(are[i]); was != places.constEnd()) {
            m_placeBefore.insert(i, *was);
            m_matched.insert(*was);
            order.append(*was);
        }
    m_staying = risingIn(order);

    while (m_nextAfter < are.size()) {
        if (const auto was = m_placeBefore.constFind(m_nextAfter); was != m_placeBefore.constEnd()) {
            const qsizetype place = *was;
            if (m_staying.contains(place))
                removals(m_nextBefore, place);
            match(place, m_nextAfter);
            continue;
        }
        // What was put in where something else was taken out is one change.
        const QList<Block> added = addedFrom(m_nextAfter), removed = removedFrom(m_nextBefore);
        replaceBlocks(m_last, removed, added);
        m_nextBefore += removed.size();
        m_nextAfter += added.size();
        m_last = added.back().id;
    }
    removals(m_nextBefore, m_before.body.blocks.size());
}

QList<SuggestedChange> Comparing::run()
{
    for (const QString &name : {u"kicker"_s, u"headline"_s, u"subtitle"_s, u"standfirst"_s})
        field(name);
    blocks();
    for (const QString &name : {u"place"_s, u"unit"_s, u"genre"_s, u"byline"_s, u"source"_s, u"section"_s})
        field(name);
    return m_changes;
}

} // namespace

QList<SuggestedChange> changesBetween(const Article &before, const Article &after)
{
    return Comparing(before, after).run();
}

} // namespace toasoan
