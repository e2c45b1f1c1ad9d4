#include "core/exchange/docx_walk.h"

#include "core/exchange/word_review.h"

#include <algorithm>

namespace toasoan {

namespace {

constexpr QLatin1String valueName("w:val");
constexpr int deepestHeadingStyle = 9;

} // namespace

DocxWalk::DocxWalk(OfficeParts &parts, DocxAround &around, ManuscriptBuilder &builder)
    : m_parts(parts)
    , m_around(around)
    , m_builder(builder)
    , m_style(&around.styles.paragraphStyle({}))
{
}

void DocxWalk::document(XmlPart &xml)
{
    if (!xml.nextChild())
        return;
    while (xml.nextChild()) {
        if (xml.is(QLatin1String("w:body")))
            blocks(xml);
        else
            xml.skip();
    }
}

void DocxWalk::blocks(XmlPart &xml)
{
    while (xml.nextChild())
        block(xml);
}

void DocxWalk::block(XmlPart &xml)
{
    const QString name = xml.name();
    if (m_builder.isFull())
        xml.skip();
    else if (name == u"w:p")
        paragraph(xml);
    else if (name == u"w:tbl")
        table(xml);
    else if (name == u"w:sdt")
        structured(xml, &DocxWalk::blocks);
    else if (name == u"mc:AlternateContent")
        alternatives(xml, &DocxWalk::blocks);
    else if (name == u"w:customXml" || name == u"w:smartTag")
        blocks(xml);
    else if (isTracked(name))
        tracked(xml, &DocxWalk::blocks);
    else if (name == u"m:oMathPara" || name == u"m:oMath") {
        m_builder.leaveOut(LeftOut::Equation);
        xml.skip();
    } else {
        if (name == u"w:altChunk")
            m_builder.leaveOut(LeftOut::EmbeddedObject);
        between(xml);
    }
}

void DocxWalk::comment(const XmlPart &xml, CommentMark::Kind kind)
{
    m_builder.mark({kind, xml.attribute(QLatin1String("w:id")), {}, 0});
}

// What was inserted or taken out with the changes tracked.
void DocxWalk::tracked(XmlPart &xml, void (DocxWalk::*content)(XmlPart &))
{
    const bool counted = counts(xml, m_around.changes);
    const bool inserted = xml.is(QLatin1String("w:ins")) || xml.is(QLatin1String("w:moveTo"));
    if (counted && xml.is(QLatin1String("w:ins")) && content == &DocxWalk::inlines)
        m_builder.leaveOut(LeftOut::Insertion);
    if (counted && xml.is(QLatin1String("w:del")) && content == &DocxWalk::inlines)
        m_builder.leaveOut(LeftOut::Deletion);
    if (counted != inserted) {
        passOver(xml);
        return;
    }
    const bool outer = std::exchange(m_undone, m_undone || !inserted);
    (this->*content)(xml);
    m_undone = outer;
}

// What is no part of the text; comments may be about it.
void DocxWalk::passOver(XmlPart &xml)
{
    while (xml.nextChild()) {
        if (xml.is(QLatin1String("w:t")) || xml.is(QLatin1String("w:delText"))) {
            m_builder.mark({CommentMark::Kind::Passed, {}, xml.text().left(reviewLimit::quoted), 0});
            continue;
        }
        if (isCommentEdge(xml.name()))
            between(xml);
        else
            passOver(xml);
    }
}

// A content control: a table of contents is left out, a hint what to type is none of the text.
void DocxWalk::structured(XmlPart &xml, void (DocxWalk::*content)(XmlPart &))
{
    bool contents = false;
    bool hint = false;
    while (xml.nextChild()) {
        if (xml.is(QLatin1String("w:sdtPr"))) {
            while (xml.nextChild()) {
                if (xml.is(QLatin1String("w:showingPlcHdr")))
                    hint = isOn(xml);
                if (!xml.is(QLatin1String("w:docPartObj"))) {
                    xml.skip();
                    continue;
                }
                while (xml.nextChild()) {
                    contents = contents || (xml.is(QLatin1String("w:docPartGallery")) &&
                                            xml.attribute(valueName) == u"Table of Contents");
                    xml.skip();
                }
            }
        } else if (xml.is(QLatin1String("w:sdtContent")) && !hint && !contents) {
            (this->*content)(xml);
        } else {
            if (xml.is(QLatin1String("w:sdtContent")) && contents)
                m_builder.leaveOut(LeftOut::Contents);
            xml.skip();
        }
    }
}

// The newer form of something, and an older one for programs that do not know it: the first that gives
// anything.
void DocxWalk::alternatives(XmlPart &xml, void (DocxWalk::*content)(XmlPart &))
{
    bool taken = false;
    while (xml.nextChild()) {
        const bool choice = xml.is(QLatin1String("mc:Choice")) || xml.is(QLatin1String("mc:Fallback"));
        if (!choice || taken) {
            xml.skip();
            continue;
        }
        const qsizetype before = m_builder.work();
        (this->*content)(xml);
        taken = m_builder.work() != before;
    }
}

void DocxWalk::paragraph(XmlPart &xml)
{
    bool begun = false;
    while (xml.nextChild()) {
        if (xml.is(QLatin1String("w:pPr"))) {
            const DocxParagraph properties = readParagraphProperties(xml, m_around.changes);
            if (!begun)
                begin(properties);
            begun = true;
            continue;
        }
        if (!begun)
            begin({});
        begun = true;
        inlined(xml);
    }
    if (!begun)
        m_end = DocxParagraph::End::Stays;
    if (std::exchange(m_contentsMet, false))
        m_builder.leaveOut(LeftOut::Contents);
    m_goesOn = m_end != DocxParagraph::End::Stays;
    if (!m_goesOn)
        m_builder.endParagraph();
}

// A paragraph whose end was taken out keeps its look, as Word does it; one whose end was never put in has
// that of the end it has, as has one without words.
void DocxWalk::begin(const DocxParagraph &properties)
{
    const auto endBefore = std::exchange(m_end, properties.end);
    m_style = &m_around.styles.paragraphStyle(properties.style);
    m_inContents = m_style->role.role == PassageRole::Contents;
    if (m_goesOn && m_worded && endBefore == DocxParagraph::End::Deleted)
        return;
    if (m_goesOn)
        m_around.numbering = m_numberedBefore;
    else
        m_worded = false;
    if (m_end != DocxParagraph::End::Stays)
        m_numberedBefore = m_around.numbering;
    QString mark;
    const ParagraphLook look = lookOf(properties, mark);
    if (m_goesOn && m_worded) {
        m_builder.reshapeParagraph(look);
        return;
    }
    if (m_goesOn)
        m_builder.restartParagraph(look);
    else
        m_builder.beginParagraph(look);
    if (mark.isEmpty())
        return;
    RunLook letters = m_around.styles.look(*m_style, {});
    letters.link.clear();
    m_builder.add(mark + u' ', letters);
}

// What the paragraph is; `mark` is what its numbering adds to its text.
ParagraphLook DocxWalk::lookOf(const DocxParagraph &properties, QString &mark)
{
    const StyleRole styled = m_style->role;
    ParagraphLook look;
    look.role = styled.role;
    look.level = styled.level;
    look.side = properties.side.value_or(m_style->paragraph.side.value_or(ManuscriptPassage::Side::Start));
    const int outline = properties.outline.value_or(m_style->paragraph.outline.value_or(9));
    if (look.role == PassageRole::Text && outline >= 0 && outline < deepestHeadingStyle) {
        look.role = PassageRole::Heading;
        look.level = outline + 1;
    }
    if (m_inContents || m_fields.isContents())
        return look;
    const int list = properties.list.value_or(m_style->paragraph.list.value_or(0));
    const int level =
        std::clamp(properties.listLevel.value_or(m_style->paragraph.listLevel.value_or(0)), 0, 8);
    if (list <= 0)
        return look;
    const auto numbered = m_around.numbering.next(list, level);
    if (!numbered)
        return look;
    if (look.role == PassageRole::Text && !numbered->isWord) {
        look.role = PassageRole::ListItem;
        look.level = level;
        look.listStyle = numbered->style;
    } else {
        mark = numbered->text;
    }
    return look;
}

void DocxWalk::table(XmlPart &xml)
{
    m_builder.endParagraph();
    m_goesOn = false;
    TableSeen seen;
    bool first = true;
    while (xml.nextChild()) {
        if (xml.is(QLatin1String("w:tr"))) {
            if (seen.rows.size() >= mostTableRows || m_builder.isFull()) {
                m_builder.leaveOut(LeftOut::TableRow);
                xml.skip();
                continue;
            }
            const QList<CellSeen> cells = row(xml);
            if (!cells.isEmpty())
                seen.rows.append(cells);
        } else if (xml.is(QLatin1String("w:tblPr"))) {
            while (xml.nextChild()) {
                if (xml.is(QLatin1String("w:tblLook")) && first) {
                    const QString value = xml.attribute(QLatin1String("w:firstRow"));
                    seen.headerRow = value != u"0" && value != u"false";
                }
                xml.skip();
            }
            first = false;
        } else if (xml.is(QLatin1String("w:sdt")) || xml.is(QLatin1String("w:customXml"))) {
            // A row as a control is seldom and looks like the others.
            while (xml.nextChild()) {
                if (!xml.is(QLatin1String("w:sdtContent"))) {
                    xml.skip();
                    continue;
                }
                while (xml.nextChild()) {
                    if (xml.is(QLatin1String("w:tr")) && seen.rows.size() < mostTableRows)
                        seen.rows.append(row(xml));
                    else
                        xml.skip();
                }
            }
        } else {
            between(xml);
        }
    }
    m_builder.placeTable(seen);
}

bool DocxWalk::isGone(XmlPart &rowProperties)
{
    bool gone = false;
    while (rowProperties.nextChild()) {
        const bool inserted = rowProperties.is(QLatin1String("w:ins"));
        if ((inserted || rowProperties.is(QLatin1String("w:del"))) &&
            counts(rowProperties, m_around.changes) != inserted) {
            gone = true;
            m_builder.leaveOut(LeftOut::Deletion, inserted ? 0 : 1);
        }
        rowProperties.skip();
    }
    return gone;
}

QList<CellSeen> DocxWalk::row(XmlPart &xml)
{
    QList<CellSeen> cells;
    bool gone = false;
    const auto take = [&] {
        if (cells.size() >= mostTableColumns) {
            m_builder.leaveOut(LeftOut::TableColumn);
            passOver(xml);
        } else if (const auto seen = cell(xml)) {
            cells.append(*seen);
        }
    };
    while (xml.nextChild()) {
        if (xml.is(QLatin1String("w:trPr"))) {
            gone = isGone(xml);
        } else if (gone) {
            passOver(xml);
        } else if (xml.is(QLatin1String("w:tc"))) {
            take();
        } else if (xml.is(QLatin1String("w:sdt"))) {
            while (xml.nextChild()) {
                if (!xml.is(QLatin1String("w:sdtContent"))) {
                    xml.skip();
                    continue;
                }
                while (xml.nextChild()) {
                    if (xml.is(QLatin1String("w:tc")))
                        take();
                    else
                        xml.skip();
                }
            }
        } else {
            between(xml);
        }
    }
    return cells;
}

// What stands between paragraphs, rows, cells and runs, and is none of them.
void DocxWalk::between(XmlPart &xml)
{
    if (xml.is(QLatin1String("w:commentRangeStart")))
        comment(xml, CommentMark::Kind::Begin);
    else if (xml.is(QLatin1String("w:commentRangeEnd")))
        comment(xml, CommentMark::Kind::End);
    xml.skip();
}

bool DocxWalk::cellProperties(XmlPart &xml, CellSeen &seen)
{
    bool there = true;
    std::optional<CellSeen> before;
    while (xml.nextChild()) {
        const bool inserted = xml.is(QLatin1String("w:cellIns"));
        if (inserted || xml.is(QLatin1String("w:cellDel"))) {
            there = there && counts(xml, m_around.changes) == inserted;
        } else if (xml.is(QLatin1String("w:gridSpan"))) {
            seen.columns = std::clamp(xml.attribute(valueName).toInt(), 1, mostTableColumns);
        } else if (xml.is(QLatin1String("w:vMerge"))) {
            seen.continues = xml.attribute(valueName) != u"restart";
        } else if (xml.is(QLatin1String("w:tcPrChange")) && !counts(xml, m_around.changes)) {
            before.emplace();
            while (xml.nextChild()) {
                if (xml.is(QLatin1String("w:tcPr")))
                    cellProperties(xml, *before);
                else
                    xml.skip();
            }
            continue;
        }
        xml.skip();
    }
    if (before)
        seen = *before;
    return there;
}

std::optional<CellSeen> DocxWalk::cell(XmlPart &xml)
{
    CellSeen seen;
    bool there = true;
    const DocxStyles::Style *outer = m_style;
    m_builder.beginFlow();
    while (xml.nextChild()) {
        if (xml.is(QLatin1String("w:tcPr")))
            there = cellProperties(xml, seen) && there;
        else if (there)
            block(xml);
        else
            passOver(xml);
    }
    seen.passages = m_builder.endFlow();
    m_goesOn = false;
    m_style = outer;
    return there ? std::optional(seen) : std::nullopt;
}

} // namespace toasoan
