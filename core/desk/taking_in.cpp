#include "core/desk/taking_in.h"

namespace toasoan {

namespace {

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

// What a picture shows does not go along without it.
QString altOf(PhotoId photo, const Article &present)
{
    for (const Block &block : present.body.blocks) {
        if (block.kind == BlockKind::Figure && block.figure.photo == photo)
            return block.figure.alt;
    }
    return {};
}

void givePhoto(Block &block, const ReturnedPhotos &photos, const Article &present)
{
    Figure &figure = block.figure;
    if (photos.shown.contains(block.id)) {
        figure.photo = photos.shown.value(block.id);
        return;
    }
    if (!figure.photo.isNull())
        return;
    figure.photo = photoFor(figure, photos.numbered.value(block.id), present);
    if (figure.alt.isEmpty() && !figure.photo.isNull())
        figure.alt = altOf(figure.photo, present);
}

// Each id here goes to at most one block, to the first that reads the same.
void giveIds(Body &body, const Body &present)
{
    QHash<QString, QList<BlockId>> ids;
    for (const Block &block : present.blocks)
        ids[keyOf(block)].append(block.id);
    for (Block &block : body.blocks) {
        const auto found = ids.find(keyOf(block));
        if (found != ids.end() && !found->isEmpty())
            block.id = found->takeFirst();
    }
}

void keep(QString &field, const QString &present)
{
    if (field.isEmpty())
        field = present;
}

} // namespace

Article takenIn(const Article &present, Article returned, const ReturnedPhotos &photos)
{
    for (Block &block : returned.body.blocks) {
        if (block.kind == BlockKind::Figure)
            givePhoto(block, photos, present);
    }
    giveIds(returned.body, present.body);

    Article article = present;
    article.body = returned.body;
    keep(returned.headline, present.headline);
    keep(returned.kicker, present.kicker);
    keep(returned.subtitle, present.subtitle);
    keep(returned.standfirst, present.standfirst);
    keep(returned.byline, present.byline);
    keep(returned.unit, present.unit);
    keep(returned.section, present.section);
    keep(returned.place, present.place);
    keep(returned.source, present.source);
    article.headline = returned.headline;
    article.kicker = returned.kicker;
    article.subtitle = returned.subtitle;
    article.standfirst = returned.standfirst;
    article.byline = returned.byline;
    article.unit = returned.unit;
    article.section = returned.section;
    article.place = returned.place;
    article.source = returned.source;
    if (returned.publicationDate.isValid())
        article.publicationDate = returned.publicationDate;
    return article;
}

} // namespace toasoan
