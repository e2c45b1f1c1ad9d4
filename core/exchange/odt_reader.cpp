#include "core/exchange/odt_reader.h"

#include "core/exchange/odt_walk.h"
#include "core/exchange/office_notes.h"

#include <algorithm>

namespace toasoan {

namespace {

constexpr qsizetype longestHeader = 2'000; // characters

void readPages(XmlPart &xml, QStringList &headers)
{
    while (xml.nextChild()) {
        while (xml.nextChild()) {
            const QString name = xml.name();
            if (!name.startsWith(u"style:header") && !name.startsWith(u"style:footer")) {
                xml.skip();
                continue;
            }
            const QString text = xml.text().simplified().left(longestHeader);
            if (!text.isEmpty() && !headers.contains(text) && headers.size() < 12)
                headers += text;
        }
    }
}

QStringList readStyles(OfficeParts &parts, OdtStyles &styles)
{
    QStringList headers;
    parts.readXml(QStringLiteral("styles.xml"), OfficeParts::Need::May, [&](XmlPart &xml) {
        if (!xml.nextChild())
            return;
        while (xml.nextChild()) {
            if (xml.is(QLatin1String("office:styles")) || xml.is(QLatin1String("office:font-face-decls")))
                styles.read(xml);
            else if (xml.is(QLatin1String("office:master-styles")))
                readPages(xml, headers);
            else
                xml.skip();
        }
    });
    return headers;
}

struct OdtText
{
    ManuscriptBuilder builder;
    QStringList comments;
};

// The text, with what `putRight` says of old fonts.
OdtText readText(OfficeParts &parts, OdtStyles styles, const QList<LegacyEncoding> &putRight)
{
    OdtText text{ManuscriptBuilder(putRight), {}};
    OdtWalk walk(parts, styles, text.builder);
    parts.readXml(QStringLiteral("content.xml"), OfficeParts::Need::Must,
                  [&](XmlPart &xml) { walk.document(xml); });
    text.comments = walk.comments();
    return text;
}

} // namespace

SentArticle readOdtProperties(OfficeParts &parts)
{
    SentArticle sent;
    parts.readXml(QStringLiteral("meta.xml"), OfficeParts::Need::May, [&](XmlPart &xml) {
        if (!xml.nextChild())
            return;
        while (xml.nextChild()) {
            if (!xml.is(QLatin1String("office:meta"))) {
                xml.skip();
                continue;
            }
            while (xml.nextChild()) {
                const QString name = xml.attribute(QLatin1String("meta:name"));
                if (!xml.is(QLatin1String("meta:user-defined")))
                    xml.skip();
                else if (name == sentArticleProperty)
                    sent.id = ArticleId::fromString(xml.text().trimmed()).value_or(ArticleId());
                else if (name == sentRevisionProperty)
                    sent.revision = std::clamp(xml.text().trimmed().toInt(), 0, 1'000'000);
                else
                    xml.skip();
            }
        }
    });
    return sent;
}

Result<Manuscript> readOdt(OfficeParts &parts, const QString &name)
{
    if (parts.mentions(QStringLiteral("META-INF/manifest.xml"), "encryption-data"))
        return lockedDocument(name);
    OdtStyles styles;
    const QStringList headers = readStyles(parts, styles);
    OdtText text = readText(parts, styles, {});
    const QList<LegacyEncoding> oldFonts = text.builder.oldFonts().toPutRight();
    if (!oldFonts.isEmpty())
        text = readText(parts, styles, oldFonts);
    if (text.builder.isFull())
        return tooMuchText(name);
    Manuscript manuscript = text.builder.take();
    putWordsRight(manuscript, oldFonts);
    manuscript.sent = readOdtProperties(parts);
    if (parts.error())
        return *parts.error();
    manuscript.notes += headerNotes(headers) + commentNotes(text.comments) + parts.notes();
    return manuscript;
}

} // namespace toasoan
