#include "core/workflow/block_form.h"

#include <algorithm>

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

qsizetype commonStart(QStringView a, QStringView b)
{
    const auto ends = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return ends.first - a.begin();
}

constexpr qsizetype surely = 20; // letters two texts begin alike with that no chance gives

} // namespace

BlockForm formOf(const Block &block)
{
    return {block.kind, block.level, block.listStyle, block.boxed, block.figure.photo, block.table.headerRow};
}

void setForm(Block &block, const BlockForm &form)
{
    std::tie(block.kind, block.level, block.listStyle, block.boxed, block.figure.photo,
             block.table.headerRow) = form;
}

bool sameShape(const Block &a, const Block &b)
{
    if (isText(a.kind) || isText(b.kind))
        return isText(a.kind) && isText(b.kind);
    if (a.kind != b.kind)
        return false;
    const auto columns = [](const Block &block) {
        QList<qsizetype> cells;
        for (const QList<Cell> &row : block.table.rows)
            cells.append(row.size());
        return cells;
    };
    return columns(a) == columns(b);
}

Anchor wholeOf(const Block &block)
{
    Anchor anchor;
    anchor.block = block.id;
    anchor.field = block.kind == BlockKind::Figure  ? u"caption"_s
                   : block.kind == BlockKind::Table ? u"cell"_s
                                                    : u"body"_s;
    if (block.kind != BlockKind::Table)
        anchor.quoted = block.kind == BlockKind::Figure ? block.figure.caption : plainText(block);
    anchor.length = int(anchor.quoted.size());
    return anchor;
}

bool wasSplitOrJoined(const Block &before, const QList<Block> &removed, const Block &after,
                      const QList<Block> &added)
{
    if (!isText(before.kind) || !isText(after.kind))
        return false;
    const QString was = plainText(before), is = plainText(after);
    if (was == is)
        return false;
    if (!added.isEmpty() && isText(added.front().kind)) {
        const QString rest = was.mid(commonStart(was, is)).trimmed();
        const QString next = plainText(added.front()).trimmed();
        const qsizetype alike = commonStart(rest, next);
        if (alike > 0 && (alike == rest.size() || alike == next.size() || alike >= surely))
            return true;
    }
    if (removed.isEmpty() || !isText(removed.front().kind))
        return false;
    const QString gone = plainText(removed.front()).trimmed();
    return !gone.isEmpty() && is.contains(gone) && !was.contains(gone);
}

bool isOnTheSheet(const QString &field)
{
    return field == "headline"_L1 || field == "kicker"_L1 || field == "subtitle"_L1 ||
           field == "standfirst"_L1;
}

QList<Span> cut(const QList<Span> &spans, qsizetype start, qsizetype length)
{
    QList<Span> result;
    qsizetype at = 0; // of the span in the text
    for (Span span : spans) {
        const qsizetype size = span.text.size();
        const qsizetype from = std::max(start - at, qsizetype(0));
        const qsizetype to = std::min(start + length - at, size);
        at += size;
        if (from >= to)
            continue;
        span.text = span.text.mid(from, to - from);
        result.append(span);
    }
    return result;
}

} // namespace toasoan
