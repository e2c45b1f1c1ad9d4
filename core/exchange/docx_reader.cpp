#include "core/exchange/docx_reader.h"

#include "core/exchange/docx_walk.h"
#include "core/exchange/office_notes.h"

namespace toasoan {

namespace {

constexpr int mostHeaders = 12; // headers and footers looked into

DocxAround readAround(OfficeParts &parts, const QString &main)
{
    DocxAround around;
    around.targets = targetsOf(parts, main);
    if (const QString styles = partOfKind(around.targets, QStringLiteral("styles")); !styles.isEmpty())
        parts.readXml(styles, OfficeParts::Need::May, [&](XmlPart &xml) { around.styles.read(xml); });
    if (const QString lists = partOfKind(around.targets, QStringLiteral("numbering")); !lists.isEmpty())
        parts.readXml(lists, OfficeParts::Need::May, [&](XmlPart &xml) { around.numbering.read(xml); });
    around.footnotes = readDocxNotes(parts, partOfKind(around.targets, QStringLiteral("footnotes")));
    around.endnotes = readDocxNotes(parts, partOfKind(around.targets, QStringLiteral("endnotes")));
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

} // namespace

Result<Manuscript> readDocx(OfficeParts &parts, const QString &name)
{
    const QString main = docxMainPart(parts);
    if (parts.error())
        return *parts.error();
    if (main.isEmpty())
        return noDocument(name);
    const DocxAround around = readAround(parts, main);
    ManuscriptBuilder builder = readText(parts, main, around, {});
    const QList<LegacyEncoding> oldFonts = builder.oldFonts().toPutRight();
    if (!oldFonts.isEmpty())
        builder = readText(parts, main, around, oldFonts);
    const QStringList comments =
        readDocxComments(parts, partOfKind(around.targets, QStringLiteral("comments")));
    const QStringList headers = headersOf(parts, around.targets);
    const SentArticle sent = readDocxProperties(parts);
    if (parts.error())
        return *parts.error();
    if (builder.isFull())
        return tooMuchText(name);
    Manuscript manuscript = builder.take();
    putWordsRight(manuscript, oldFonts);
    manuscript.notes += headerNotes(headers) + commentNotes(comments) + parts.notes();
    manuscript.sent = sent;
    return manuscript;
}

} // namespace toasoan
