#include "core/exchange/docx_styles.h"

#include "core/exchange/xml_part.h"

#include <QSet>

namespace toasoan {

namespace {

constexpr qsizetype mostStyles = 5000;
constexpr int longestChain = 32; // of styles based on each other

constexpr QLatin1String valueName("w:val");

template <class T>
void inheritValue(std::optional<T> &value, const std::optional<T> &from)
{
    if (!value)
        value = from;
}

void inheritRun(DocxRun &run, const DocxRun &from)
{
    inheritValue(run.bold, from.bold);
    inheritValue(run.italic, from.italic);
    inheritValue(run.capitals, from.capitals);
    inheritValue(run.hidden, from.hidden);
    inheritValue(run.struck, from.struck);
    inheritValue(run.place, from.place);
    inheritValue(run.size, from.size);
    if (run.font.isEmpty())
        run.font = from.font;
}

void inheritParagraph(DocxParagraph &paragraph, const DocxParagraph &from)
{
    inheritValue(paragraph.outline, from.outline);
    inheritValue(paragraph.list, from.list);
    inheritValue(paragraph.listLevel, from.listLevel);
    inheritValue(paragraph.side, from.side);
}

ManuscriptPassage::Side sideOf(const QString &name)
{
    if (name == u"center")
        return ManuscriptPassage::Side::Center;
    return name == u"right" || name == u"end" ? ManuscriptPassage::Side::End : ManuscriptPassage::Side::Start;
}

void readList(XmlPart &xml, DocxParagraph &result)
{
    while (xml.nextChild()) {
        if (xml.is(QLatin1String("w:numId")))
            result.list = xml.attribute(valueName).toInt();
        else if (xml.is(QLatin1String("w:ilvl")))
            result.listLevel = xml.attribute(valueName).toInt();
        xml.skip();
    }
}

DocxParagraph::End endIn(XmlPart &xml, const TrackedChanges &changes)
{
    auto end = DocxParagraph::End::Stays;
    while (xml.nextChild()) {
        const bool inserted = xml.is(QLatin1String("w:ins")) || xml.is(QLatin1String("w:moveTo"));
        const bool deleted = xml.is(QLatin1String("w:del")) || xml.is(QLatin1String("w:moveFrom"));
        if (inserted && !counts(xml, changes))
            end = DocxParagraph::End::NotInserted;
        else if (deleted && end == DocxParagraph::End::Stays && counts(xml, changes))
            end = DocxParagraph::End::Deleted;
        xml.skip();
    }
    return end;
}

// What `properties` said before a tracked change of them; nothing when they said nothing.
template <class Properties, class Read>
Properties readBefore(XmlPart &xml, QLatin1String properties, Read read)
{
    Properties before;
    while (xml.nextChild()) {
        if (xml.is(properties))
            before = read(xml);
        else
            xml.skip();
    }
    return before;
}

} // namespace

bool isOn(const XmlPart &xml)
{
    const QString value = xml.attribute(valueName);
    return value != u"0" && value != u"false" && value != u"off" && value != u"none";
}

bool isCommentEdge(const QString &element)
{
    return element == u"w:commentRangeStart" || element == u"w:commentRangeEnd";
}

bool isTracked(const QString &element)
{
    return element == u"w:ins" || element == u"w:del" || element == u"w:moveTo" || element == u"w:moveFrom";
}

bool counts(const XmlPart &xml, const TrackedChanges &changes)
{
    return changes.undone.isEmpty() || changes.counts(reviewerName(xml.attribute(QLatin1String("w:author"))));
}

DocxRun readRunProperties(XmlPart &xml, const TrackedChanges &changes)
{
    DocxRun run;
    std::optional<DocxRun> before;
    while (xml.nextChild()) {
        const QString name = xml.name();
        if (name == u"w:rPrChange" && !counts(xml, changes)) {
            before = readBefore<DocxRun>(xml, QLatin1String("w:rPr"),
                                         [](XmlPart &old) { return readRunProperties(old); });
            continue;
        }
        if (name == u"w:rStyle") {
            run.style = xml.attribute(valueName);
        } else if (name == u"w:b") {
            run.bold = isOn(xml);
        } else if (name == u"w:i") {
            run.italic = isOn(xml);
        } else if (name == u"w:caps" || name == u"w:smallCaps") {
            run.capitals = isOn(xml);
        } else if (name == u"w:vanish") {
            run.hidden = isOn(xml);
        } else if (name == u"w:strike" || name == u"w:dstrike") {
            run.struck = isOn(xml);
        } else if (name == u"w:sz") {
            run.size = xml.attribute(valueName).toDouble() / 2;
        } else if (name == u"w:vertAlign") {
            const QString value = xml.attribute(valueName);
            run.place = value == u"superscript" ? RunLook::Place::Raised
                        : value == u"subscript" ? RunLook::Place::Lowered
                                                : RunLook::Place::Line;
        } else if (name == u"w:rFonts") {
            run.font = xml.attribute(QLatin1String("w:ascii"));
            if (run.font.isEmpty())
                run.font = xml.attribute(QLatin1String("w:hAnsi"));
        }
        xml.skip();
    }
    return before.value_or(run);
}

DocxParagraph readParagraphProperties(XmlPart &xml, const TrackedChanges &changes)
{
    DocxParagraph result;
    std::optional<DocxParagraph> before;
    while (xml.nextChild()) {
        const QString name = xml.name();
        if (name == u"w:numPr") {
            readList(xml, result);
            continue;
        }
        if (name == u"w:rPr") {
            result.end = endIn(xml, changes);
            continue;
        }
        if (name == u"w:pPrChange" && !counts(xml, changes)) {
            before = readBefore<DocxParagraph>(xml, QLatin1String("w:pPr"),
                                               [](XmlPart &old) { return readParagraphProperties(old); });
            continue;
        }
        if (name == u"w:pStyle")
            result.style = xml.attribute(valueName);
        else if (name == u"w:outlineLvl")
            result.outline = xml.attribute(valueName).toInt();
        else if (name == u"w:jc")
            result.side = sideOf(xml.attribute(valueName));
        else if (name == u"w:sectPr")
            result.endsSection = true;
        xml.skip();
    }
    if (!before)
        return result;
    before->end = result.end; // no part of what it was
    before->endsSection = result.endsSection;
    return *before;
}

void DocxStyles::read(XmlPart &xml)
{
    if (!xml.nextChild())
        return;
    while (xml.nextChild()) {
        if (xml.is(QLatin1String("w:style")) && m_styles.size() < mostStyles)
            readStyle(xml);
        else if (xml.is(QLatin1String("w:docDefaults")))
            readDefaults(xml);
        else
            xml.skip();
    }
    inherit();
}

void DocxStyles::readStyle(XmlPart &xml)
{
    const QString id = xml.attribute(QLatin1String("w:styleId"));
    const QString isDefault = xml.attribute(QLatin1String("w:default"));
    const bool paragraphs = xml.attribute(QLatin1String("w:type")) == u"paragraph";
    if (paragraphs && (isDefault == u"1" || isDefault == u"true"))
        m_defaultStyle = id;
    Style style;
    while (xml.nextChild()) {
        if (xml.is(QLatin1String("w:rPr"))) {
            style.run = readRunProperties(xml);
            continue;
        }
        if (xml.is(QLatin1String("w:pPr"))) {
            style.paragraph = readParagraphProperties(xml);
            continue;
        }
        if (xml.is(QLatin1String("w:name")))
            style.name = xml.attribute(valueName);
        else if (xml.is(QLatin1String("w:basedOn")))
            style.base = xml.attribute(valueName);
        xml.skip();
    }
    if (style.name.isEmpty())
        style.name = id;
    style.role = styleRole(style.name);
    m_styles.insert(id, style);
}

void DocxStyles::readDefaults(XmlPart &xml)
{
    while (xml.nextChild()) {
        if (!xml.is(QLatin1String("w:rPrDefault"))) {
            xml.skip();
            continue;
        }
        while (xml.nextChild()) {
            if (xml.is(QLatin1String("w:rPr")))
                m_defaults = readRunProperties(xml);
            else
                xml.skip();
        }
    }
}

// Each style once with all it is based on; a chain that returns to itself ends where it does.
void DocxStyles::inherit()
{
    const QHash<QString, Style> written = m_styles;
    for (auto style = m_styles.begin(); style != m_styles.end(); ++style) {
        QSet<QString> seen{style.key()};
        QString base = style->base;
        for (int step = 0; step < longestChain && !base.isEmpty() && !seen.contains(base); ++step) {
            const auto found = written.constFind(base);
            if (found == written.constEnd())
                break;
            seen.insert(base);
            if (style->role.role == PassageRole::Text)
                style->role = found->role;
            inheritRun(style->run, found->run);
            inheritParagraph(style->paragraph, found->paragraph);
            base = found->base;
        }
    }
}

const DocxStyles::Style &DocxStyles::style(const QString &id) const
{
    const auto found = m_styles.constFind(id);
    return found == m_styles.constEnd() ? m_none : *found;
}

const DocxStyles::Style &DocxStyles::paragraphStyle(const QString &id) const
{
    return style(id.isEmpty() ? m_defaultStyle : id);
}

RunLook DocxStyles::look(const Style &paragraph, const DocxRun &run) const
{
    const DocxRun &letters = run.style.isEmpty() ? m_none.run : style(run.style).run;
    const DocxRun &around = paragraph.run;
    const auto toggled = [](const std::optional<bool> &direct, const std::optional<bool> &a,
                            const std::optional<bool> &b) {
        return direct ? *direct : a.value_or(false) != b.value_or(false);
    };
    RunLook look;
    look.bold = toggled(run.bold, letters.bold, around.bold);
    look.italic = toggled(run.italic, letters.italic, around.italic);
    look.capitals = toggled(run.capitals, letters.capitals, around.capitals);
    look.place = run.place.value_or(letters.place.value_or(around.place.value_or(RunLook::Place::Line)));
    constexpr double usual = 10; // points, where a document says nothing
    look.size =
        run.size.value_or(letters.size.value_or(around.size.value_or(m_defaults.size.value_or(usual))));
    for (const DocxRun *said : {&run, &letters, &around, &m_defaults}) {
        if (look.font.isEmpty())
            look.font = said->font;
    }
    return look;
}

bool DocxStyles::isHidden(const Style &paragraph, const DocxRun &run) const
{
    const bool letters = !run.style.isEmpty() && style(run.style).run.hidden.value_or(false);
    return run.hidden.value_or(letters != paragraph.run.hidden.value_or(false));
}

} // namespace toasoan
