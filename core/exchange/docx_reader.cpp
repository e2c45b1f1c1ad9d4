#include "core/exchange/docx_reader.h"

#include "core/exchange/docx_review.h"
#include "core/exchange/docx_walk.h"
#include "core/exchange/office_notes.h"

namespace toasoan {

namespace {

constexpr int mostHeaders = 12; // headers and footers looked into

DocxAround readAround(OfficeParts &parts, const QString &main, const TrackedChanges &changes)
{
    DocxAround around;
    around.changes = changes;
    around.targets = targetsOf(parts, main);
    if (const QString styles = partOfKind(around.targets, QStringLiteral("styles")); !styles.isEmpty())
        parts.readXml(styles, OfficeParts::Need::May, [&](XmlPart &xml) { around.styles.read(xml); });
    if (const QString lists = partOfKind(around.targets, QStringLiteral("numbering")); !lists.isEmpty())
        parts.readXml(lists, OfficeParts::Need::May, [&](XmlPart &xml) { around.numbering.read(xml); });
    around.footnotes = readDocxNotes(parts, partOfKind(around.targets, QStringLiteral("footnotes")), changes);
    around.endnotes = readDocxNotes(parts, partOfKind(around.targets, QStringLiteral("endnotes")), changes);
    return around;
}

QStringList headersOf(OfficeParts &parts, const DocxTargets &targets)
{
    QStringList names;
    for (const DocxTarget &target : targets) {
        if ((target.kind == u"header" || target.kind == u"footer") && !target.part.isEmpty())
            names += target.part;
    }
    names.sort();
    QStringList texts;
    for (const QString &name : std::as_const(names).first(std::min<qsizetype>(names.size(), mostHeaders))) {
        const QString text = textOfPart(parts, name);
        if (!text.isEmpty() && !texts.contains(text))
            texts += text;
    }
    return texts;
}

// The text, with what `putRight` says of old fonts. Lists count on while they are read, so each reading has
// its own.
ManuscriptBuilder readText(OfficeParts &parts, const QString &main, DocxAround around,
                           const QList<LegacyEncoding> &putRight)
{
    ManuscriptBuilder builder(putRight);
    DocxWalk walk(parts, around, builder);
    parts.readXml(main, OfficeParts::Need::Must, [&](XmlPart &xml) { walk.document(xml); });
    return builder;
}

WordReview reviewOf(OfficeParts &parts, const QString &main, const DocxTargets &targets,
                    const QHash<QString, CommentPlace> &places)
{
    WordReview review;
    readReviewers(parts,
                  {main, partOfKind(targets, QStringLiteral("footnotes")),
                   partOfKind(targets, QStringLiteral("endnotes"))},
                  review);
    review.comments = readDocxComments(parts, targets, places);
    return review;
}

} // namespace

Result<Manuscript> readDocx(OfficeParts &parts, const QString &name, const TrackedChanges &changes)
{
    const QString main = docxMainPart(parts);
    if (parts.error())
        return *parts.error();
    if (main.isEmpty())
        return noDocument(name);
    const DocxAround around = readAround(parts, main, changes);
    ManuscriptBuilder builder = readText(parts, main, around, {});
    const QList<LegacyEncoding> oldFonts = builder.oldFonts().toPutRight();
    if (!oldFonts.isEmpty())
        builder = readText(parts, main, around, oldFonts);
    const QStringList headers = headersOf(parts, around.targets);
    const SentArticle sent = readDocxProperties(parts);
    if (builder.isFull() && !parts.error())
        return tooMuchText(name);
    Manuscript manuscript = builder.take();
    manuscript.review = reviewOf(parts, main, around.targets, builder.takePlaces());
    if (parts.error())
        return *parts.error();
    putWordsRight(manuscript, oldFonts);
    manuscript.notes += headerNotes(headers) + parts.notes();
    manuscript.sent = sent;
    return manuscript;
}

qint64 docxReading(OfficeParts &parts)
{
    return parts.size(docxMainPart(parts));
}

} // namespace toasoan
