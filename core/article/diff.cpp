#include "core/article/diff.h"

#include "core/article/date_line.h"

#include <QHash>

#include <algorithm>
#include <string>
#include <vector>

// dtl's headers rely on what the includer has included.
#include <dtl/dtl.hpp>

namespace toasoan {

namespace {

// Beyond this many words differing the alignment says nothing a reader can use and costs memory.
constexpr size_t mostWordsCompared = 60000;

// Words and the white space between them, so that the pieces joined are the text again.
std::vector<QString> pieces(const QString &text)
{
    std::vector<QString> result;
    qsizetype start = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        if (i < text.size() && text[i].isSpace() == text[i - 1].isSpace())
            continue;
        result.push_back(text.mid(start, i - start));
        start = i;
    }
    if (text.isEmpty())
        result.clear();
    return result;
}

void append(QList<DiffPiece> &diff, Change change, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!diff.isEmpty() && diff.back().change == change)
        diff.back().text += text;
    else
        diff.append({change, text});
}

// What a block says, field by field; always the same fields for one kind of it.
QList<std::pair<QString, QString>> textsOf(const Block &block)
{
    if (block.kind == BlockKind::Figure)
        return {{QStringLiteral("caption"), block.figure.caption},
                {QStringLiteral("credit"), block.figure.credit},
                {QStringLiteral("alt"), block.figure.alt}};
    QString text = readableText(block);
    for (const QString &note : notesIn(block.spans))
        text += QLatin1Char('\n') + note;
    return {{QStringLiteral("body"), text}};
}

// By which a block is known again; empty for one without words.
QString wordsOf(const Block &block)
{
    QStringList words;
    bool any = false;
    for (const auto &[field, text] : textsOf(block)) {
        words += text;
        any = any || !text.isEmpty();
    }
    return any ? textsOf(block).front().first + u' ' + words.join(u'\n') : QString();
}

// Which block of `before` became each one of `after`; -1: none.
std::vector<int> origins(const QList<Block> &before, const QList<Block> &after)
{
    QHash<BlockId, int> ids;
    for (int i = 0; i < before.size(); ++i)
        ids.insert(before[i].id, i);
    std::vector<int> result(size_t(after.size()), -1);
    std::vector<bool> taken(size_t(before.size()), false);
    for (size_t i = 0; i < result.size(); ++i) {
        const int place = ids.value(after[qsizetype(i)].id, -1);
        if (place >= 0 && !taken[size_t(place)]) {
            result[i] = place;
            taken[size_t(place)] = true;
        }
    }
    QHash<QString, QList<int>> texts; // of blocks without a namesake
    for (int i = 0; i < before.size(); ++i) {
        const QString text = taken[size_t(i)] ? QString() : wordsOf(before[i]);
        if (!text.isEmpty())
            texts[text].append(i);
    }
    for (size_t i = 0; i < result.size() && !texts.isEmpty(); ++i) {
        if (result[i] >= 0)
            continue;
        const auto found = texts.find(wordsOf(after[qsizetype(i)]));
        if (found != texts.end() && !found->isEmpty())
            result[i] = found->takeFirst();
    }
    return result;
}

// The longest row of origins that rises: what is in it stayed in order, the others moved.
std::vector<bool> inOrder(const std::vector<int> &origins)
{
    std::vector<int> ends; // the place of the lowest last one of the rows of each length
    std::vector<int> previous(origins.size(), -1);
    for (size_t i = 0; i < origins.size(); ++i) {
        if (origins[i] < 0)
            continue;
        const auto at = std::lower_bound(ends.begin(), ends.end(), origins[i], [&](int place, int origin) {
            return origins[size_t(place)] < origin;
        });
        if (at != ends.begin())
            previous[i] = *(at - 1);
        if (at == ends.end())
            ends.push_back(int(i));
        else
            *at = int(i);
    }
    std::vector<bool> result(origins.size(), false);
    for (int i = ends.empty() ? -1 : ends.back(); i >= 0; i = previous[size_t(i)])
        result[size_t(i)] = true;
    return result;
}

struct Comparison
{
    DiffScope scope = DiffScope::Changed;
    QList<FieldDiff> result = {};

    void compare(const QString &field, const QString &before, const QString &after)
    {
        add({field, wordDiff(before, after)});
    }
    void add(const FieldDiff &field)
    {
        if (field.differs() || (scope == DiffScope::Whole && !field.pieces.isEmpty()))
            result.append(field);
    }
    void removed(const Block &block)
    {
        for (const auto &[field, text] : textsOf(block))
            compare(field, text, {});
    }
    void added(const Block &block)
    {
        for (const auto &[field, text] : textsOf(block))
            compare(field, {}, text);
    }
    void compareBlocks(const Block &before, const Block &after, bool moved);
    void compareBodies(const Body &before, const Body &after);
};

// What became of the block as such stands with the first of its fields.
void Comparison::compareBlocks(const Block &before, const Block &after, bool moved)
{
    const auto were = textsOf(before);
    const auto are = textsOf(after);
    if (were.size() != are.size()) { // a figure has become text, or the other way round
        removed(before);
        added(after);
        return;
    }
    Block same = before;
    same.id = after.id;
    same.figure.photo = after.figure.photo;
    FieldDiff first{are[0].first, wordDiff(were[0].second, are[0].second)};
    first.moved = moved;
    first.otherPicture = before.figure.photo != after.figure.photo;
    first.restyled = before.kind != after.kind || before.level != after.level ||
                     before.boxed != after.boxed || before.listStyle != after.listStyle ||
                     (were == are && same != after);
    add(first);
    for (qsizetype i = 1; i < are.size(); ++i)
        compare(are[i].first, were[i].second, are[i].second);
}

void Comparison::compareBodies(const Body &before, const Body &after)
{
    const std::vector<int> from = origins(before.blocks, after.blocks);
    const std::vector<bool> stays = inOrder(from);
    std::vector<bool> kept(size_t(before.blocks.size()), false);
    for (const int place : from)
        if (place >= 0)
            kept[size_t(place)] = true;

    int next = 0; // blocks of `before` ahead of this one are accounted for
    const auto removeUpTo = [&](int end) {
        for (; next < end; ++next)
            if (!kept[size_t(next)])
                removed(before.blocks[next]);
    };
    for (qsizetype i = 0; i < after.blocks.size(); ++i) {
        const int place = from[size_t(i)];
        if (place < 0) {
            added(after.blocks[i]);
            continue;
        }
        if (stays[size_t(i)])
            removeUpTo(place);
        compareBlocks(before.blocks[place], after.blocks[i], !stays[size_t(i)]);
    }
    removeUpTo(int(before.blocks.size()));
}

} // namespace

bool FieldDiff::differs() const
{
    return moved || restyled || otherPicture ||
           std::any_of(pieces.begin(), pieces.end(),
                       [](const DiffPiece &piece) { return piece.change != Change::Same; });
}

QList<DiffPiece> wordDiff(const QString &before, const QString &after)
{
    QList<DiffPiece> result;
    if (before == after) {
        append(result, Change::Same, before);
        return result;
    }
    const std::vector<QString> a = pieces(before);
    const std::vector<QString> b = pieces(after);
    if (a.empty() || b.empty() || a.size() + b.size() > mostWordsCompared) {
        append(result, Change::Removed, before);
        append(result, Change::Added, after);
        return result;
    }

    dtl::Diff<QString, std::vector<QString>> diff(a, b);
    diff.onHuge();
    diff.compose();
    QString removed;
    QString added;
    const auto flush = [&] {
        append(result, Change::Removed, removed);
        append(result, Change::Added, added);
        removed.clear();
        added.clear();
    };
    for (const auto &[text, info] : diff.getSes().getSequence()) {
        if (info.type == dtl::SES_DELETE) {
            removed += text;
        } else if (info.type == dtl::SES_ADD) {
            added += text;
        } else {
            flush();
            append(result, Change::Same, text);
        }
    }
    flush();
    return result;
}

QList<FieldDiff> articleDiff(const Article &before, const Article &after, DiffScope scope)
{
    Comparison all{scope};
    all.compare(QStringLiteral("kicker"), before.kicker, after.kicker);
    all.compare(QStringLiteral("headline"), before.headline, after.headline);
    all.compare(QStringLiteral("subtitle"), before.subtitle, after.subtitle);
    all.compare(QStringLiteral("standfirst"), before.standfirst, after.standfirst);
    all.compareBodies(before.body, after.body);
    for (const QString &field : {QStringLiteral("publicationDate"), QStringLiteral("eventDate")}) {
        const auto date =
            field == QLatin1String("publicationDate") ? &Article::publicationDate : &Article::eventDate;
        all.compare(field, shortDate(before.*date), shortDate(after.*date));
    }
    all.compare(QStringLiteral("place"), before.place, after.place);
    all.compare(QStringLiteral("unit"), before.unit, after.unit);
    all.compare(QStringLiteral("genre"), before.genre, after.genre);
    all.compare(QStringLiteral("byline"), before.byline, after.byline);
    all.compare(QStringLiteral("source"), before.source, after.source);
    all.compare(QStringLiteral("section"), before.section, after.section);
    all.compare(QStringLiteral("tags"), before.tags.join(QStringLiteral(", ")),
                after.tags.join(QStringLiteral(", ")));
    all.compare(QStringLiteral("deskNote"), before.deskNote, after.deskNote);
    return all.result;
}

} // namespace toasoan
