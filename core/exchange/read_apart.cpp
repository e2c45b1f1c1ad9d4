#include "core/exchange/read_apart.h"

#include "core/exchange/docx_reader.h"
#include "core/exchange/manuscript_article.h"

#include <algorithm>

namespace toasoan {

namespace {

// What tells a figure among those of another reading of the file.
QByteArray keyOf(const Block &block, const Imported &imported)
{
    const auto picture = imported.pictures.constFind(block.id);
    if (picture != imported.pictures.constEnd())
        return *picture;
    const int number = imported.beside.value(block.id);
    return number > 0 ? QByteArray::number(number) : block.figure.caption.toUtf8();
}

// The article of `other`, its figures with the ids they have in `imported`; those that are not in it come
// into it.
Article adopted(Imported other, Imported &imported)
{
    QHash<QByteArray, QList<BlockId>> known;
    for (const Block &block : std::as_const(imported.article.body.blocks)) {
        if (block.kind == BlockKind::Figure)
            known[keyOf(block, imported)].append(block.id);
    }
    for (Block &block : other.article.body.blocks) {
        if (block.kind != BlockKind::Figure)
            continue;
        const auto same = known.find(keyOf(block, other));
        if (same != known.end() && !same->isEmpty()) {
            block.id = same->takeFirst();
            continue;
        }
        if (other.pictures.contains(block.id))
            imported.pictures.insert(block.id, other.pictures.value(block.id));
        if (other.beside.contains(block.id))
            imported.beside.insert(block.id, other.beside.value(block.id));
    }
    return other.article;
}

} // namespace

Result<Imported> readApart(OfficeParts &parts, const QString &name, const WordReview &found)
{
    const qint64 once = std::max<qint64>(docxReading(parts), 1);
    const auto affordable = qsizetype(std::max<qint64>(1, reviewLimit::readApart / once - 2));
    const qsizetype count = std::min(found.reviewers.size(), affordable);
    TrackedChanges none;
    for (const Reviewer &reviewer : found.reviewers.first(count))
        none.undone.append(reviewer.name);

    auto before = readDocx(parts, name, none);
    if (!before)
        return before.error();
    Imported imported = articleFrom(std::move(*before));
    imported.review.others += int(imported.review.reviewers.size() - count);
    imported.review.reviewers.resize(count);
    for (Reviewer &reviewer : imported.review.reviewers) {
        TrackedChanges theirs = none;
        theirs.undone.removeAll(reviewer.name);
        auto with = readDocx(parts, name, theirs);
        if (!with)
            return with.error();
        reviewer.article = adopted(articleFrom(std::move(*with)), imported);
    }
    return imported;
}

} // namespace toasoan
