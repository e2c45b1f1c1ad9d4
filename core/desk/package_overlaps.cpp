#include "core/desk/package_overlaps.h"

#include "core/desk/suggesting.h"
#include "core/store/remark_store.h"
#include "core/workflow/suggested_changes.h"

#include <QCoreApplication>

#include <algorithm>

namespace toasoan {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HandingOver)
};

// Whether their side of it can stand as a suggested change: words, and pictures, that are there on both sides
// or are taken out there.
bool isSuggested(const Overlap &overlap)
{
    if (overlap.field == QLatin1String("order") || overlap.field == QLatin1String("publicationDate") ||
        overlap.field == QLatin1String("eventDate"))
        return false;
    return !overlap.ours.isEmpty();
}

// One part of their block in place of ours.
void takeOver(Block &ours, const Block &theirs, const QString &field)
{
    if (field == QLatin1String("photo"))
        ours.figure.photo = theirs.figure.photo;
    else if (field == QLatin1String("caption"))
        ours.figure.caption = theirs.figure.caption;
    else if (field == QLatin1String("credit"))
        ours.figure.credit = theirs.figure.credit;
    else if (field == QLatin1String("alt"))
        ours.figure.alt = theirs.figure.alt;
    else
        ours = theirs;
}

// What is ours with the texts of the other desk in every place that both changed.
Article withTheirs(const TextsOfDesks &texts, const QList<Overlap> &overlaps)
{
    const Article &theirs = texts.theirs;
    Article wanted = texts.ours;
    for (const Overlap &overlap : overlaps) {
        if (!isSuggested(overlap))
            continue;
        if (overlap.block.isNull()) {
            setField(wanted, overlap.field, overlap.theirs);
            continue;
        }
        const auto isIt = [&](const Block &block) { return block.id == overlap.block; };
        QList<Block> &blocks = wanted.body.blocks;
        const auto ours = std::find_if(blocks.begin(), blocks.end(), isIt);
        const auto their = std::find_if(theirs.body.blocks.begin(), theirs.body.blocks.end(), isIt);
        if (ours == blocks.end())
            continue;
        if (their == theirs.body.blocks.end())
            blocks.erase(ours);
        else
            takeOver(*ours, *their, overlap.field);
    }
    return wanted;
}

Result<void> addRemark(Database &database, const Overlap &overlap, const TextsOfDesks &texts)
{
    const int theirs = texts.number;
    Remark remark;
    remark.id = RemarkId::make();
    remark.revision = texts.ours.revision;
    const QList<TextField> fields = textFields(texts.ours);
    for (const TextField &field : fields)
        if (field.block == overlap.block && field.field == overlap.field && !overlap.block.isNull())
            remark.anchor = anchorAt(texts.ours, field, 0, int(field.text.size()));
    QString said;
    if (overlap.field == QLatin1String("order"))
        said =
            Texts::tr("Both desks moved paragraphs. The order is ours; version %1 has theirs.").arg(theirs);
    else if (overlap.ours.isEmpty())
        said =
            Texts::tr("This was taken out here, while the other desk changed it (version %1).").arg(theirs);
    else
        said = Texts::tr("Both desks changed this. The other one wrote (version %1): %2")
                   .arg(QString::number(theirs), overlap.theirs);
    if (said.size() > longestRemark)
        said = said.left(longestRemark - 1) + QChar(0x2026);
    remark.lines = {{RemarkLine::Kind::Said, {}, texts.author, texts.now, said}};
    return RemarkStore(database).add(texts.ours.id, remark);
}

} // namespace

Result<void> addOverlaps(Database &database, const TextsOfDesks &texts, const QList<Overlap> &overlaps)
{
    for (const Overlap &overlap : overlaps)
        if (!isSuggested(overlap))
            if (const auto told = addRemark(database, overlap, texts); !told)
                return told;
    const auto added =
        addSuggestions(database, texts.ours.id, changesBetween(texts.ours, withTheirs(texts, overlaps)),
                       {{}, texts.author, texts.now, texts.ours.revision});
    return added ? Result<void>() : added.error();
}

} // namespace toasoan
