// The walk through drawings: pictures, text boxes, and what no article can hold.

#include "core/exchange/docx_walk.h"

#include <QRegularExpression>

namespace toasoan {

namespace {

constexpr double emuOfPoint = 12700; // units of DrawingML

// "width:451.5pt;height:300pt" of a VML shape.
double lengthIn(const QString &style, QLatin1String name)
{
    static const QRegularExpression length(
        QStringLiteral(R"((?:^|;)\s*(width|height)\s*:\s*([\d.]+)(pt|in|px)?)"));
    auto match = length.globalMatch(style.left(1000));
    while (match.hasNext()) {
        const auto found = match.next();
        if (found.captured(1) != name)
            continue;
        const QString unit = found.captured(3);
        const double number = found.captured(2).toDouble();
        return unit == u"in" ? number * 72 : unit == u"pt" ? number : number * 0.75;
    }
    return 0;
}

} // namespace

void DocxWalk::drawing(XmlPart &xml)
{
    m_alt.clear();
    m_points = {};
    drawingParts(xml);
}

void DocxWalk::drawingParts(XmlPart &xml)
{
    while (xml.nextChild())
        drawingPart(xml);
}

void DocxWalk::drawingPart(XmlPart &xml)
{
    const QString name = xml.name();
    if (name == u"pic:pic") {
        picture(xml);
        return;
    }
    if (name == u"wps:wsp") {
        shape(xml);
        return;
    }
    if (name == u"w:txbxContent") {
        textBox(xml);
        return;
    }
    if (name == u"mc:AlternateContent") {
        alternatives(xml, &DocxWalk::drawingParts);
        return;
    }
    if (name == u"wp:extent") {
        m_points = QSizeF(xml.attribute(QLatin1String("cx")).toDouble() / emuOfPoint,
                          xml.attribute(QLatin1String("cy")).toDouble() / emuOfPoint);
        xml.skip();
    } else if (name == u"wp:docPr") {
        m_alt = xml.attribute(QLatin1String("descr"));
        xml.skip();
    } else if (name == u"c:chart") {
        m_builder.leaveOut(LeftOut::Chart);
        xml.skip();
    } else if (name == u"dgm:relIds") {
        m_builder.leaveOut(LeftOut::Diagram);
        xml.skip();
    } else {
        drawingParts(xml);
    }
}

// A drawn shape is worth its text; one without is only drawn.
void DocxWalk::shape(XmlPart &xml)
{
    const qsizetype before = m_builder.work();
    drawingParts(xml);
    if (m_builder.work() == before)
        m_builder.leaveOut(LeftOut::Drawing);
}

void DocxWalk::picture(XmlPart &xml)
{
    Reference reference;
    pictureParts(xml, reference);
    addPicture(reference);
    m_alt.clear(); // of the first of a group
}

void DocxWalk::pictureParts(XmlPart &xml, Reference &reference)
{
    while (xml.nextChild()) {
        const QString name = xml.name();
        if (name == u"pic:cNvPr") {
            if (m_alt.isEmpty())
                m_alt = xml.attribute(QLatin1String("descr"));
            xml.skip();
        } else if (name == u"a:blip") {
            reference.embedded = xml.attribute(QLatin1String("r:embed"));
            reference.linked = xml.attribute(QLatin1String("r:link"));
            xml.skip();
        } else if (name == u"a:srcRect") {
            for (const QLatin1String side :
                 {QLatin1String("l"), QLatin1String("t"), QLatin1String("r"), QLatin1String("b")}) {
                constexpr double onePercent = 1000;
                reference.cropped = reference.cropped || xml.attribute(side).toDouble() > onePercent;
            }
            xml.skip();
        } else {
            pictureParts(xml, reference);
        }
    }
}

void DocxWalk::addPicture(const Reference &reference)
{
    if (!m_shown || m_inObject || m_inContents)
        return;
    PictureSeen seen;
    seen.alt = m_alt;
    seen.points = m_points;
    seen.cropped = reference.cropped;
    const auto none = m_around.targets.constEnd();
    const auto embedded = m_around.targets.constFind(reference.embedded);
    const auto linked = m_around.targets.constFind(reference.linked);
    if (embedded != none && !embedded->part.isEmpty())
        seen.bytes = m_parts.picture(embedded->part);
    if (seen.bytes.isEmpty()) {
        const bool elsewhere =
            (linked != none && linked->part.isEmpty()) || (embedded != none && embedded->part.isEmpty());
        seen.where = elsewhere ? PictureSeen::Where::Elsewhere : PictureSeen::Where::Missing;
    }
    m_builder.addPicture(seen);
}

void DocxWalk::vectorParts(XmlPart &xml)
{
    while (xml.nextChild())
        vectorPart(xml);
}

void DocxWalk::vectorPart(XmlPart &xml)
{
    const QString name = xml.name();
    if (name == u"w:txbxContent") {
        textBox(xml);
        return;
    }
    if (name == u"v:imagedata") {
        Reference reference;
        reference.embedded = xml.attribute(QLatin1String("r:id"));
        addPicture(reference);
        m_alt.clear();
        xml.skip();
        return;
    }
    if (name == u"v:textpath") { // lettering
        write(xml.attribute(QLatin1String("string")));
        xml.skip();
        return;
    }
    if (name == u"w:control" || name == u"o:OLEObject") {
        m_builder.leaveOut(name == u"w:control" ? LeftOut::FormControl : LeftOut::EmbeddedObject);
        xml.skip();
        return;
    }
    if (name == u"v:shape" || name == u"v:rect") {
        const QString style = xml.attribute(QLatin1String("style"));
        m_points = QSizeF(lengthIn(style, QLatin1String("width")), lengthIn(style, QLatin1String("height")));
        m_alt = xml.attribute(QLatin1String("alt"));
    }
    vectorParts(xml);
}

// Shown by a picture that is part of it, which says less than the object did.
void DocxWalk::embedded(XmlPart &xml)
{
    const bool outer = std::exchange(m_inObject, true);
    bool named = false;
    while (xml.nextChild()) {
        if (xml.is(QLatin1String("o:OLEObject"))) {
            const bool equation =
                xml.attribute(QLatin1String("ProgID")).startsWith(u"Equation", Qt::CaseInsensitive);
            m_builder.leaveOut(equation ? LeftOut::Equation : LeftOut::EmbeddedObject);
            named = true;
            xml.skip();
        } else if (xml.is(QLatin1String("w:control"))) {
            m_builder.leaveOut(LeftOut::FormControl);
            named = true;
            xml.skip();
        } else {
            vectorPart(xml);
        }
    }
    if (!named)
        m_builder.leaveOut(LeftOut::EmbeddedObject);
    m_inObject = outer;
}

void DocxWalk::textBox(XmlPart &xml)
{
    const auto style = m_style;
    const RunLook look = m_look;
    const QString link = std::exchange(m_link, {});
    const QString alt = m_alt;
    const QSizeF points = m_points;
    const bool shown = m_shown;
    const bool struck = m_struck;
    const bool contents = m_inContents;
    const bool goesOn = std::exchange(m_goesOn, false);
    const bool worded = m_worded;
    const auto end = m_end;
    const DocxNumbering numbered = m_numberedBefore;

    m_builder.beginFlow();
    blocks(xml);
    m_builder.placeBox(m_builder.endFlow());

    m_style = style;
    m_look = look;
    m_link = link;
    m_alt = alt;
    m_points = points;
    m_shown = shown;
    m_struck = struck;
    m_inContents = contents;
    m_goesOn = goesOn;
    m_worded = worded;
    m_end = end;
    m_numberedBefore = numbered;
}

} // namespace toasoan
