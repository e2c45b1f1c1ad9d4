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

QString label(const Block &block)
{
    QString text = readableText(block);
    for (const QString &note : notesIn(block.spans))
        text += QLatin1Char('\n') + note;
    if (block.kind == BlockKind::Figure && !block.figure.alt.isEmpty())
        text += QLatin1Char('\n') + block.figure.alt;
    return text;
}

struct Comparison
{
    DiffScope scope = DiffScope::Changed;
    QList<FieldDiff> result = {};

    void compare(const QString &field, const QString &before, const QString &after)
    {
        if (before != after)
            result.append({field, wordDiff(before, after)});
        else if (scope == DiffScope::Whole && !after.isEmpty())
            result.append({field, {{Change::Same, after}}});
    }
    void compareBodies(const Body &before, const Body &after);
};

void Comparison::compareBodies(const Body &before, const Body &after)
{
    QHash<BlockId, int> places;
    for (int i = 0; i < before.blocks.size(); ++i)
        places.insert(before.blocks[i].id, i);

    int next = 0; // blocks of `before` ahead of this one are accounted for
    const auto removeUpTo = [&](int end) {
        for (; next < end; ++next) {
            const Block &gone = before.blocks[next];
            const bool moved = std::any_of(after.blocks.begin(), after.blocks.end(),
                                           [&](const Block &b) { return b.id == gone.id; });
            if (!moved)
                compare(gone.kind == BlockKind::Figure ? QStringLiteral("caption") : QStringLiteral("body"),
                        label(gone), {});
        }
    };
    for (const Block &block : after.blocks) {
        const QString field =
            block.kind == BlockKind::Figure ? QStringLiteral("caption") : QStringLiteral("body");
        const auto place = places.constFind(block.id);
        if (place == places.constEnd()) {
            compare(field, {}, label(block));
            continue;
        }
        if (*place >= next) {
            removeUpTo(*place);
            next = *place + 1;
        }
        const Block &old = before.blocks[*place];
        const bool sameWords = label(old) == label(block);
        if (sameWords && old != block)
            result.append({field, {{Change::Same, label(block)}}}); // kind, style or picture only
        else
            compare(field, label(old), label(block));
    }
    removeUpTo(int(before.blocks.size()));
}

} // namespace

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
    return all.result;
}

} // namespace toasoan
