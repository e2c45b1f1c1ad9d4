#include "core/desk/taking_in.h"

#include <QSet>

#include <algorithm>

namespace toasoan {

namespace {

constexpr qsizetype mostLookedAt = 20; // blocks behind one that is known

QString keyOf(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Figure:
        return QStringLiteral("figure ") + block.figure.photo.toString() + u' ' + block.figure.caption;
    case BlockKind::Table:
        return QStringLiteral("table ") + plainText(block.table);
    default:
        return name(block.kind) + u' ' + plainText(block);
    }
}

// A figure that came without its picture is the one here with the same caption; its number tells several of
// one caption apart, and is all there is when the caption was changed.
PhotoId photoFor(const Figure &figure, PhotoId numbered, const Article &present)
{
    PhotoId captioned;
    for (const Block &block : present.body.blocks) {
        const bool same = block.kind == BlockKind::Figure && !figure.caption.isEmpty() &&
                          block.figure.caption == figure.caption;
        if (!same)
            continue;
        if (block.figure.photo == numbered)
            return numbered;
        if (captioned.isNull())
            captioned = block.figure.photo;
    }
    return captioned.isNull() ? numbered : captioned;
}

// What a picture shows does not go along without it, nor through every program.
QString altOf(PhotoId photo, const Article &present)
{
    for (const Block &block : present.body.blocks) {
        if (block.kind == BlockKind::Figure && block.figure.photo == photo)
            return block.figure.alt;
    }
    return {};
}

void givePhoto(Figure &figure, const ReturnedPhotos &photos, BlockId block, const Article &present)
{
    if (photos.shown.contains(block))
        figure.photo = photos.shown.value(block);
    else if (figure.photo.isNull())
        figure.photo = photoFor(figure, photos.numbered.value(block), present);
    if (figure.alt.isEmpty() && !figure.photo.isNull())
        figure.alt = altOf(figure.photo, present);
}

QSet<QString> wordsOf(const Block &block)
{
    const QString text = block.kind == BlockKind::Figure  ? block.figure.caption
                         : block.kind == BlockKind::Table ? plainText(block.table)
                                                          : plainText(block);
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

// Whether a block is one of here that somebody worked on: it shows the same photo, or half of its words are
// the same.
bool isWorkedOver(const Block &block, const Block &present)
{
    if (block.kind != present.kind)
        return false;
    if (block.kind == BlockKind::Figure && !block.figure.photo.isNull() &&
        block.figure.photo == present.figure.photo)
        return true;
    const QSet<QString> words = wordsOf(block);
    const QSet<QString> before = wordsOf(present);
    const qsizetype same = QSet<QString>(words).intersect(before).size();
    return same > 0 && 2 * same >= std::max(words.size(), before.size());
}

// Each id here goes to at most one block: to the first that reads the same, then to one that was worked over
// and stands behind the same neighbour.
void giveIds(Body &body, const Body &present)
{
    QHash<QString, QList<qsizetype>> places; // of blocks here, by what they say
    for (qsizetype i = 0; i < present.blocks.size(); ++i)
        places[keyOf(present.blocks[i])].append(i);
    QList<bool> given(present.blocks.size(), false);
    QList<qsizetype> was(body.blocks.size(), -1);
    const auto give = [&](qsizetype i, qsizetype place) {
        body.blocks[i].id = present.blocks[place].id;
        given[place] = true;
        was[i] = place;
    };
    for (qsizetype i = 0; i < body.blocks.size(); ++i) {
        const auto found = places.find(keyOf(body.blocks[i]));
        if (found != places.end() && !found->isEmpty())
            give(i, found->takeFirst());
    }
    qsizetype next = 0; // behind the last one known
    for (qsizetype i = 0; i < body.blocks.size(); ++i) {
        const qsizetype end = std::min(next + mostLookedAt, present.blocks.size());
        for (qsizetype place = next; was[i] < 0 && place < end && !given[place]; ++place) {
            if (isWorkedOver(body.blocks[i], present.blocks[place]))
                give(i, place);
        }
        if (was[i] >= 0)
            next = was[i] + 1;
    }
}

// What a Word file says of an article in words; what it leaves empty stays as it is here.
constexpr QString Article::*saidInWords[] = {&Article::headline,   &Article::kicker, &Article::subtitle,
                                             &Article::standfirst, &Article::byline, &Article::unit,
                                             &Article::section,    &Article::place,  &Article::source};

} // namespace

Article takenIn(const Article &present, Article returned, const ReturnedPhotos &photos)
{
    for (Block &block : returned.body.blocks) {
        if (block.kind == BlockKind::Figure)
            givePhoto(block.figure, photos, block.id, present);
    }
    giveIds(returned.body, present.body);

    Article article = present;
    article.body = returned.body;
    for (QString Article::*field : saidInWords)
        if (!(returned.*field).isEmpty())
            article.*field = returned.*field;
    if (returned.publicationDate.isValid())
        article.publicationDate = returned.publicationDate;
    return article;
}

} // namespace toasoan
