#include "core/workflow/block_form.h"
#include "core/workflow/suggested_changes.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

Error readsOtherwise()
{
    return {
        Fault::Conflict,
        QCoreApplication::translate(
            "Suggestion", "The text has been changed at this place since; the suggestion no longer fits."),
        {}};
}

bool isStyled(const QString &field)
{
    return field == "body"_L1 || field == "cell"_L1;
}

// The texts of an article by their place.
class WordsAt
{
public:
    WordsAt(Article &article, const Anchor &anchor)
        : m_article(article)
        , m_anchor(anchor)
    {
        for (Block &block : article.body.blocks)
            if (!m_block && !anchor.block.isNull() && block.id == anchor.block)
                m_block = &block;
    }

    // Nothing when the article has no such place.
    std::optional<QList<Span>> read() const
    {
        if (m_anchor.block.isNull())
            return spansOf(fieldText(m_article, m_anchor.field));
        if (!m_block)
            return std::nullopt;
        if (m_anchor.field == "body"_L1 && isText(m_block->kind))
            return joined(m_block->spans);
        if (const QString Figure::*part = figurePart())
            return spansOf(m_block->figure.*part);
        const Cell *cell = cellAt();
        return cell ? std::optional(joined(*cell)) : std::nullopt;
    }

    void write(const QList<Span> &spans)
    {
        if (m_anchor.block.isNull())
            setField(m_article, m_anchor.field, plainText(spans));
        else if (m_anchor.field == "body"_L1)
            m_block->spans = spans;
        else if (QString Figure::*part = figurePart())
            m_block->figure.*part = plainText(spans);
        else if (Cell *cell = cellAt())
            *cell = spans;
    }

private:
    static QList<Span> spansOf(const QString &text)
    {
        return text.isEmpty() ? QList<Span>() : QList<Span>{{text, false, false, {}, {}}};
    }

    QString Figure::*figurePart() const
    {
        if (m_block->kind != BlockKind::Figure)
            return nullptr;
        const QString &field = m_anchor.field;
        return field == "caption"_L1  ? &Figure::caption
               : field == "credit"_L1 ? &Figure::credit
               : field == "alt"_L1    ? &Figure::alt
                                      : nullptr;
    }

    Cell *cellAt() const
    {
        Table &table = m_block->table;
        const qsizetype columns = table.columns();
        if (m_anchor.field != "cell"_L1 || columns == 0 || m_anchor.part >= columns * table.rows.size())
            return nullptr;
        return &table.rows[m_anchor.part / columns][m_anchor.part % columns];
    }

    Article &m_article;
    const Anchor &m_anchor;
    Block *m_block = nullptr;
};

bool sayTheSame(const QList<Span> &a, const QList<Span> &b)
{
    return plainText(a) == plainText(b) && notesIn(a) == notesIn(b);
}

// Where the words of a change stand in `spans`: at its place, or where they stand only once.
std::optional<qsizetype> placeIn(const QList<Span> &spans, const SuggestedChange &change)
{
    const QList<Span> &words = change.words.before;
    const QString sought = plainText(words), text = plainText(spans);
    const auto fits = [&](qsizetype at) { return sayTheSame(cut(spans, at, sought.size()), words); };
    if (sought.isEmpty())
        return text.isEmpty() ? std::optional<qsizetype>(0) : std::nullopt;
    if (fits(change.anchor.start))
        return change.anchor.start;
    const qsizetype once = text.indexOf(sought);
    if (once < 0 || text.indexOf(sought, once + 1) >= 0 || !fits(once))
        return std::nullopt;
    return once;
}

Result<Article> withWords(Article article, const SuggestedChange &change)
{
    const Anchor &anchor = change.anchor;
    if (anchor.block.isNull() && !settableFields().contains(anchor.field))
        return readsOtherwise();
    WordsAt texts(article, anchor);
    const auto present = texts.read();
    if (!present)
        return readsOtherwise();
    const bool whole = anchor.block.isNull() && !isOnTheSheet(anchor.field);
    const auto at =
        whole ? (sayTheSame(*present, change.words.before) ? std::optional<qsizetype>(0) : std::nullopt)
              : placeIn(*present, change);
    if (!at)
        return readsOtherwise();
    const qsizetype behind = *at + plainText(change.words.before).size();
    QList<Span> words = cut(*present, 0, *at);
    words += isStyled(anchor.field) ? change.words.after
                                    : QList<Span>{{plainText(change.words.after), false, false, {}, {}}};
    words += cut(*present, behind, plainText(*present).size() - behind);
    texts.write(joined(words));
    return article;
}

qsizetype placeOf(const QList<Block> &blocks, BlockId id)
{
    const auto found =
        std::find_if(blocks.begin(), blocks.end(), [&](const Block &block) { return block.id == id; });
    return id.isNull() || found == blocks.end() ? -1 : found - blocks.begin();
}

// Behind what it stood behind, or before what it stood before.
std::optional<qsizetype> placeFor(const QList<Block> &blocks, const BlocksChange &change)
{
    if (change.behind.isNull())
        return 0;
    if (const qsizetype behind = placeOf(blocks, change.behind); behind >= 0)
        return behind + 1;
    const qsizetype ahead = placeOf(blocks, change.ahead);
    return ahead >= 0 ? std::optional(ahead) : std::nullopt;
}

// One block gets another form, or another place.
Result<Article> withOneBlock(Article article, const BlocksChange &change)
{
    QList<Block> &blocks = article.body.blocks;
    const Block &was = change.before.front(), &is = change.after.front();
    const qsizetype at = placeOf(blocks, was.id);
    if (at < 0 || !sameShape(blocks[at], is))
        return readsOtherwise();
    if (formOf(was) != formOf(is)) {
        if (formOf(blocks[at]) != formOf(was))
            return readsOtherwise();
        setForm(blocks[at], formOf(is));
        return article;
    }
    const Block moved = blocks.takeAt(at);
    const auto to = placeFor(blocks, change);
    if (!to)
        return readsOtherwise();
    blocks.insert(*to, moved);
    return article;
}

bool readAlike(const Block &a, const Block &b)
{
    Block likeA = b;
    likeA.spans = a.spans;
    return likeA == a && joined(a.spans) == joined(b.spans);
}

Result<Article> withBlocks(Article article, const BlocksChange &change)
{
    if (change.before.size() == 1 && change.after.size() == 1 &&
        change.before.front().id == change.after.front().id &&
        sameShape(change.before.front(), change.after.front()))
        return withOneBlock(article, change);
    QList<Block> &blocks = article.body.blocks;
    std::optional<qsizetype> to;
    for (const Block &gone : change.before) {
        const auto present = std::find_if(blocks.begin(), blocks.end(),
                                          [&](const Block &block) { return readAlike(block, gone); });
        if (present == blocks.end())
            return readsOtherwise();
        if (!to)
            to = present - blocks.begin();
        blocks.erase(present);
    }
    if (!to)
        to = placeFor(blocks, change);
    if (!to)
        return readsOtherwise();
    for (const Block &block : change.after) {
        // Made already, with another suggestion of the same file.
        if (placeOf(blocks, block.id) >= 0)
            return readsOtherwise();
        blocks.insert((*to)++, block);
    }
    return article;
}

} // namespace

Result<Article> withChange(const Article &article, const SuggestedChange &change)
{
    return change.blocks ? withBlocks(article, *change.blocks) : withWords(article, change);
}

ChangesMade withEach(const Article &article, const QList<SuggestedChange> &changes)
{
    // Words first, in each text from behind: what is in front of a place stays where it was. Then the blocks
    // in the order they are read.
    QList<qsizetype> order(changes.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        const SuggestedChange &one = changes[a], &other = changes[b];
        return std::tuple(one.blocks.has_value(), one.blocks ? 0 : -one.anchor.start) <
               std::tuple(other.blocks.has_value(), other.blocks ? 0 : -other.anchor.start);
    });
    ChangesMade made{article, {}};
    for (const qsizetype i : std::as_const(order)) {
        const auto changed = withChange(made.article, changes[i]);
        if (changed)
            made.article = *changed;
        else
            made.conflicts.append(i);
    }
    std::sort(made.conflicts.begin(), made.conflicts.end());
    return made;
}

} // namespace toasoan
