#include "core/exchange/docx_parts.h"

#include "core/exchange/docx_styles.h"

#include <algorithm>

namespace toasoan {

namespace {

constexpr qsizetype mostTargets = 20'000;
constexpr qsizetype mostNotes = 5'000;
constexpr qsizetype longestPartText = 2'000; // characters

QString relationsOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.first(slash) + QLatin1String("_rels/") + part.sliced(slash) + QLatin1String(".rels");
}

constexpr qsizetype mostNoteMarks = 200;

// The text of the present element as it shows, with a space for a tab and between paragraphs.
class NoteReading
{
public:
    explicit NoteReading(const TrackedChanges &changes)
        : m_changes(changes)
    {
    }

    void read(XmlPart &xml)
    {
        while (xml.nextChild())
            readOne(xml);
    }

    DocxNote take() { return std::move(m_note); }

private:
    void readOne(XmlPart &xml)
    {
        const QString name = xml.name();
        const bool inserted = name == u"w:ins" || name == u"w:moveTo";
        if (name == u"w:t" || (name == u"w:delText" && m_undone)) {
            m_note.text += xml.text();
        } else if (isTracked(name) && counts(xml, m_changes) != inserted) {
            xml.skip();
        } else if (name == u"w:instrText" || name == u"w:rPr" || name == u"mc:Fallback") {
            xml.skip();
        } else if (name == u"w:pPr") {
            m_end = readParagraphProperties(xml, m_changes).end;
        } else if (isCommentEdge(name)) {
            mark(xml, name == u"w:commentRangeStart" ? CommentMark::Kind::Begin : CommentMark::Kind::End);
        } else if (name == u"w:commentReference") {
            mark(xml, CommentMark::Kind::Reference);
        } else if (name == u"w:p") {
            m_end = DocxParagraph::End::Stays;
            read(xml);
            if (m_end == DocxParagraph::End::Stays)
                m_note.text += u' ';
        } else {
            if (name == u"w:tab" || name == u"w:br" || name == u"w:cr")
                m_note.text += u' ';
            const bool outer = std::exchange(m_undone, m_undone || (isTracked(name) && !inserted));
            read(xml);
            m_undone = outer;
        }
    }

    void mark(XmlPart &xml, CommentMark::Kind kind)
    {
        if (m_note.marks.size() < mostNoteMarks)
            m_note.marks.append({kind, xml.attribute(QLatin1String("w:id")), {}, m_note.text.size()});
        xml.skip();
    }

    const TrackedChanges &m_changes;
    DocxNote m_note;
    DocxParagraph::End m_end = DocxParagraph::End::Stays;
    bool m_undone = false;
};

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

DocxNotes readDocxNotes(OfficeParts &parts, const QString &part, const TrackedChanges &changes)
{
    DocxNotes notes;
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
                NoteReading reading(changes);
                reading.read(xml);
                notes.insert(id, reading.take());
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
    parts.readXml(part, OfficeParts::Need::May, [&](XmlPart &xml) {
        const TrackedChanges all;
        NoteReading reading(all);
        reading.read(xml);
        text = reading.take().text.simplified();
    });
    return text.left(longestPartText);
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
