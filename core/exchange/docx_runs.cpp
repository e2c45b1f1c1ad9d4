// The walk through what stands in a paragraph.

#include "core/exchange/docx_walk.h"
#include "core/exchange/inline_text.h"

#include <array>

namespace toasoan {

namespace {

// Signs of the fonts Symbol and Wingdings, which have no letters.
QString signNamed(const QString &font, const QString &code)
{
    bool isNumber = false;
    const uint value = code.toUInt(&isNumber, 16);
    if (!isNumber || value > 0xFFFF)
        return {};
    struct Sign
    {
        char16_t code;
        char16_t letter;
    };
    static constexpr std::array signs{Sign{0xB7, u'•'}, Sign{0xA7, u'▪'}, Sign{0xA8, u'□'}, Sign{0xFC, u'✓'},
                                      Sign{0xFB, u'✗'}, Sign{0xE0, u'→'}, Sign{0xF0, u'→'}, Sign{0xD8, u'➢'},
                                      Sign{0x76, u'❖'}, Sign{0x6C, u'●'}, Sign{0x6E, u'■'}, Sign{0xB0, u'°'},
                                      Sign{0xB1, u'±'}, Sign{0xB3, u'≥'}, Sign{0xA3, u'≤'}, Sign{0xB4, u'×'}};
    const bool pictures = font.startsWith(u"Wingdings") || font == u"Symbol" || value >= 0xF000;
    if (!pictures)
        return QString(QChar(char16_t(value)));
    for (const Sign &sign : signs) {
        if (sign.code == (value & 0xFF))
            return QString(QChar(sign.letter));
    }
    return {};
}

} // namespace

void DocxWalk::inlines(XmlPart &xml)
{
    while (xml.nextChild())
        inlined(xml);
}

void DocxWalk::inlined(XmlPart &xml)
{
    const QString name = xml.name();
    if (name == u"w:r") {
        run(xml);
    } else if (name == u"w:hyperlink") {
        hyperlink(xml);
    } else if (isTracked(name)) {
        tracked(xml, &DocxWalk::inlines);
    } else if (name == u"w:smartTag" || name == u"w:customXml" || name == u"w:bdo" || name == u"w:dir") {
        inlines(xml);
    } else if (name == u"w:sdt") {
        structured(xml, &DocxWalk::inlines);
    } else if (name == u"mc:AlternateContent") {
        alternatives(xml, &DocxWalk::inlines);
    } else if (name == u"w:fldSimple") {
        m_fields.beginSimple(xml.attribute(QLatin1String("w:instr")));
        inlines(xml);
        m_fields.end();
    } else if (name == u"m:oMath" || name == u"m:oMathPara") {
        m_builder.leaveOut(LeftOut::Equation);
        xml.skip();
    } else if (name == u"w:p" || name == u"w:tbl") {
        block(xml); // within a control that holds paragraphs where text should be
    } else {
        between(xml);
    }
}

void DocxWalk::hyperlink(XmlPart &xml)
{
    const QString outer = m_link;
    const auto target = m_around.targets.constFind(xml.attribute(QLatin1String("r:id")));
    m_link = target == m_around.targets.constEnd() ? QString() : linkFrom(target->address);
    if (m_link.isEmpty() && !m_fields.isContents() && !m_inContents)
        m_builder.leaveOut(LeftOut::LinkWithin);
    inlines(xml);
    m_link = outer;
}

void DocxWalk::run(XmlPart &xml)
{
    m_look = m_around.styles.look(*m_style, {});
    m_shown = !m_around.styles.isHidden(*m_style, {});
    m_struck = false;
    runParts(xml);
}

void DocxWalk::runParts(XmlPart &xml)
{
    while (xml.nextChild())
        runPart(xml);
}

void DocxWalk::runPart(XmlPart &xml)
{
    const QString name = xml.name();
    if (name == u"w:t" || (name == u"w:delText" && m_undone)) {
        write(xml.text());
        return;
    }
    if (name == u"w:instrText" || (name == u"w:delInstrText" && m_undone)) {
        m_fields.instruct(xml.text());
        return;
    }
    if (name == u"w:rPr") {
        const DocxRun properties = readRunProperties(xml, m_around.changes);
        m_look = m_around.styles.look(*m_style, properties);
        m_shown = !m_around.styles.isHidden(*m_style, properties);
        m_struck = properties.struck.value_or(false);
        return;
    }
    if (name == u"mc:AlternateContent") {
        alternatives(xml, &DocxWalk::runParts);
        return;
    }
    if (name == u"w:drawing") {
        drawing(xml);
        return;
    }
    if (name == u"w:pict") {
        vectorParts(xml);
        return;
    }
    if (name == u"w:object") {
        embedded(xml);
        return;
    }
    if (name == u"w:ruby") { // text with its reading above it
        while (xml.nextChild()) {
            if (xml.is(QLatin1String("w:rubyBase")))
                inlines(xml);
            else
                xml.skip();
        }
        return;
    }
    if (name == u"w:fldChar")
        fieldMark(xml);
    else if (name == u"w:tab" || name == u"w:ptab")
        write(QStringLiteral(" "));
    else if (name == u"w:noBreakHyphen")
        write(QStringLiteral("-"));
    else if (name == u"w:cr" || name == u"w:br") {
        if (m_shown && m_fields.isShown())
            m_builder.breakLine();
    } else if (name == u"w:sym")
        symbol(xml);
    else if (name == u"w:footnoteReference")
        footnote(xml, m_around.footnotes);
    else if (name == u"w:endnoteReference")
        footnote(xml, m_around.endnotes);
    else if (name == u"w:commentReference")
        comment(xml, CommentMark::Kind::Reference);
    else if (name == u"w:control")
        m_builder.leaveOut(LeftOut::FormControl);
    xml.skip();
}

void DocxWalk::fieldMark(XmlPart &xml)
{
    const QString kind = xml.attribute(QLatin1String("w:fldCharType"));
    if (kind == u"begin") {
        m_fields.begin();
    } else if (kind == u"separate") {
        m_fields.separate();
        if (m_fields.leadsWithin() && !m_fields.isContents())
            m_builder.leaveOut(LeftOut::LinkWithin);
    } else if (kind == u"end") {
        m_fields.end();
    }
}

void DocxWalk::symbol(XmlPart &xml)
{
    write(signNamed(xml.attribute(QLatin1String("w:font")), xml.attribute(QLatin1String("w:char"))));
}

void DocxWalk::write(const QString &text)
{
    if (text.isEmpty() || !m_fields.isShown())
        return;
    if (m_inContents || m_fields.isContents()) {
        m_contentsMet = true;
        return;
    }
    if (!m_shown) {
        m_builder.leaveOut(LeftOut::Hidden);
        return;
    }
    if (m_struck)
        m_builder.leaveOut(LeftOut::Struck);
    m_worded = m_worded || !text.trimmed().isEmpty();
    RunLook look = m_look;
    look.link = m_link.isEmpty() ? m_fields.link() : m_link;
    m_builder.add(text, look);
}

void DocxWalk::footnote(XmlPart &xml, const DocxNotes &notes)
{
    if (!m_shown || !m_fields.isShown() || m_inContents)
        return;
    const DocxNote note = notes.value(xml.attribute(QLatin1String("w:id")));
    m_worded = m_worded || !note.text.isEmpty();
    m_builder.addFootnote(note.text, note.marks);
}

} // namespace toasoan
