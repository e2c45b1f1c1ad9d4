#include "core/exchange/docx_parts.h"

#include <algorithm>

namespace toasoan {

namespace {

constexpr qsizetype mostTargets = 20'000;
constexpr qsizetype mostNotes = 5'000;
constexpr qsizetype longestPartText = 2'000; // characters
constexpr qsizetype mostComments = 500;

QString relationsOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.first(slash) + QLatin1String("_rels/") + part.sliced(slash) + QLatin1String(".rels");
}

// The text of the present element as it shows: without what is deleted, with a space for a tab and between
// paragraphs.
void collectText(XmlPart &xml, QString &text)
{
    while (xml.nextChild()) {
        const QString name = xml.name();
        if (name == u"w:t") {
            text += xml.text();
        } else if (name == u"w:del" || name == u"w:moveFrom" || name == u"w:instrText" || name == u"w:pPr" ||
                   name == u"w:rPr" || name == u"mc:Fallback") {
            xml.skip();
        } else {
            if (name == u"w:tab" || name == u"w:br" || name == u"w:cr")
                text += u' ';
            collectText(xml, text);
            if (name == u"w:p")
                text += u' ';
        }
    }
}

QString textBelow(XmlPart &xml)
{
    QString text;
    collectText(xml, text);
    return text.simplified();
}

} // namespace

DocxTargets targetsOf(OfficeParts &parts, const QString &part)
{
    DocxTargets targets;
    parts.readXml(relationsOf(part), OfficeParts::Need::May, [&](XmlPart &xml) {
        if (!xml.nextChild())
            return;
        while (xml.nextChild()) {
            if (xml.is(QLatin1String("rel:Relationship")) && targets.size() < mostTargets) {
                DocxTarget target;
                target.kind = xml.attribute(QLatin1String("Type")).section(u'/', -1);
                target.address = xml.attribute(QLatin1String("Target"));
                const bool outside = xml.attribute(QLatin1String("TargetMode")) == u"External";
                if (!outside)
                    target.part = partNamed(target.address, part);
                targets.insert(xml.attribute(QLatin1String("Id")), target);
            }
            xml.skip();
        }
    });
    return targets;
}

QString docxMainPart(OfficeParts &parts)
{
    const QString named = partOfKind(targetsOf(parts, QString()), QStringLiteral("officeDocument"));
    const QString usual = QStringLiteral("word/document.xml");
    return parts.contains(named) ? named : parts.contains(usual) ? usual : QString();
}

QString partOfKind(const DocxTargets &targets, const QString &kind)
{
    for (const DocxTarget &target : targets) {
        if (target.kind == kind && !target.part.isEmpty())
            return target.part;
    }
    return {};
}

QHash<QString, QString> readDocxNotes(OfficeParts &parts, const QString &part)
{
    QHash<QString, QString> notes;
    if (part.isEmpty())
        return notes;
    parts.readXml(part, OfficeParts::Need::May, [&](XmlPart &xml) {
        if (!xml.nextChild())
            return;
        while (xml.nextChild()) {
            const bool note = xml.is(QLatin1String("w:footnote")) || xml.is(QLatin1String("w:endnote"));
            const QString type = xml.attribute(QLatin1String("w:type"));
            const bool said = type.isEmpty() || type == u"normal"; // others are the lines above them
            if (note && said && notes.size() < mostNotes) {
                const QString id = xml.attribute(QLatin1String("w:id"));
                notes.insert(id, textBelow(xml));
            } else {
                xml.skip();
            }
        }
    });
    return notes;
}

QString textOfPart(OfficeParts &parts, const QString &part)
{
    QString text;
    parts.readXml(part, OfficeParts::Need::May, [&](XmlPart &xml) { text = textBelow(xml); });
    return text.left(longestPartText);
}

QStringList readDocxComments(OfficeParts &parts, const QString &part)
{
    QStringList comments;
    if (part.isEmpty())
        return comments;
    parts.readXml(part, OfficeParts::Need::May, [&](XmlPart &xml) {
        if (!xml.nextChild())
            return;
        while (xml.nextChild()) {
            if (!xml.is(QLatin1String("w:comment")) || comments.size() >= mostComments) {
                xml.skip();
                continue;
            }
            const QString author = xml.attribute(QLatin1String("w:author"));
            const QString text = textBelow(xml);
            comments += author.isEmpty() ? text : author + QLatin1String(": ") + text;
        }
    });
    return comments;
}

SentArticle readDocxProperties(OfficeParts &parts)
{
    SentArticle sent;
    QString part = partOfKind(targetsOf(parts, QString()), QStringLiteral("custom-properties"));
    if (part.isEmpty()) // the strict form spells it so
        part = partOfKind(targetsOf(parts, QString()), QStringLiteral("customProperties"));
    if (part.isEmpty())
        return sent;
    parts.readXml(part, OfficeParts::Need::May, [&](XmlPart &xml) {
        if (!xml.nextChild())
            return;
        while (xml.nextChild()) {
            const QString name = xml.attribute(QLatin1String("name"));
            if (name == sentArticleProperty)
                sent.id = ArticleId::fromString(xml.text().trimmed()).value_or(ArticleId());
            else if (name == sentRevisionProperty)
                sent.revision = std::clamp(xml.text().trimmed().toInt(), 0, 1'000'000);
            else
                xml.skip();
        }
    });
    return sent;
}

} // namespace toasoan
