// The walk through what stands in a paragraph of an OpenDocument text.

#include "core/exchange/inline_text.h"
#include "core/exchange/odt_walk.h"

#include <array>

namespace toasoan {

namespace {

constexpr int mostObjects = 100; // embedded ones looked into
constexpr qsizetype mostComments = 500;

// "16.5cm" in points.
double pointsIn(const QString &length)
{
    struct Unit
    {
        QLatin1String name;
        double points;
    };
    static constexpr std::array units{Unit{QLatin1String("cm"), 28.35}, Unit{QLatin1String("mm"), 2.835},
                                      Unit{QLatin1String("in"), 72.0},  Unit{QLatin1String("pt"), 1.0},
                                      Unit{QLatin1String("px"), 0.75},  Unit{QLatin1String("pc"), 12.0}};
    for (const Unit &unit : units) {
        if (length.endsWith(unit.name))
            return length.chopped(2).toDouble() * unit.points;
    }
    return 0;
}

} // namespace

void OdtWalk::inlines(XmlPart &xml, const Run &run)
{
    for (;;) {
        switch (xml.step()) {
        case XmlPart::Step::Start:
            inlined(xml, run);
            break;
        case XmlPart::Step::Text:
            write(xml.characters(), run);
            break;
        case XmlPart::Step::End:
        case XmlPart::Step::Over:
            return;
        }
    }
}

void OdtWalk::inlined(XmlPart &xml, const Run &run)
{
    const QString name = xml.name();
    if (name == u"text:span") {
        const QString styleName = xml.attribute(QLatin1String("text:style-name"));
        const OdtStyles::Style style = m_styles.style(QStringLiteral("text"), styleName);
        inlines(xml, {lookIn(run.look, style), style.hidden.value_or(run.hidden),
                      style.struck.value_or(run.struck)});
    } else if (name == u"text:a") {
        Run linked = run;
        linked.look.link = linkFrom(xml.attribute(QLatin1String("xlink:href")));
        if (linked.look.link.isEmpty())
            m_builder.leaveOut(LeftOut::LinkWithin);
        inlines(xml, linked);
    } else if (name == u"text:note") {
        note(xml);
    } else if (name == u"office:annotation") {
        annotation(xml);
    } else if (name == u"draw:frame") {
        frame(xml);
    } else if (name == u"text:ruby") { // text with its reading above it
        while (xml.nextChild()) {
            if (xml.is(QLatin1String("text:ruby-base")))
                inlines(xml, run);
            else
                xml.skip();
        }
    } else if (name == u"text:s" || name == u"text:tab") {
        write(QStringLiteral(" "), run);
        xml.skip();
    } else if (name == u"text:line-break") {
        m_builder.breakLine();
        xml.skip();
    } else if (name == u"text:placeholder" || name == u"text:script" || name == u"text:hidden-text" ||
               name == u"text:hidden-paragraph") {
        xml.skip();
    } else if (name.startsWith(u"draw:")) {
        drawing(xml);
    } else if (name.startsWith(u"text:")) {
        inlines(xml, run); // fields and marks: what they show
    } else {
        xml.skip();
    }
}

void OdtWalk::write(const QString &text, const Run &run)
{
    if (text.isEmpty())
        return;
    if (run.hidden) {
        if (!text.trimmed().isEmpty())
            m_builder.leaveOut(LeftOut::Hidden);
        return;
    }
    if (run.struck && !text.trimmed().isEmpty())
        m_builder.leaveOut(LeftOut::Struck);
    m_builder.add(text, run.look);
}

void OdtWalk::note(XmlPart &xml)
{
    QString text;
    while (xml.nextChild()) {
        if (!xml.is(QLatin1String("text:note-body"))) {
            xml.skip();
            continue;
        }
        const ListPlace outer = std::exchange(m_list, {});
        m_builder.beginFlow();
        blocks(xml);
        text = textOf(m_builder.endFlow());
        m_list = outer;
    }
    m_builder.addFootnote(text);
}

void OdtWalk::annotation(XmlPart &xml)
{
    QString author;
    QStringList lines;
    while (xml.nextChild()) {
        if (xml.is(QLatin1String("dc:creator")))
            author = xml.text().simplified();
        else if (xml.is(QLatin1String("text:p")) || xml.is(QLatin1String("text:list")))
            lines += xml.text().simplified();
        else
            xml.skip();
    }
    const QString text = lines.join(u' ');
    if (m_comments.size() < mostComments)
        m_comments += author.isEmpty() ? text : author + QLatin1String(": ") + text;
}

// A picture comes before its description, and an object before the picture that shows it.
void OdtWalk::frame(XmlPart &xml)
{
    PictureSeen picture;
    picture.points = QSizeF(pointsIn(xml.attribute(QLatin1String("svg:width"))),
                            pointsIn(xml.attribute(QLatin1String("svg:height"))));
    QString address;
    bool isPicture = false;
    bool isOther = false;
    while (xml.nextChild()) {
        const QString name = xml.name();
        if (name == u"draw:text-box") {
            isOther = true;
            textBox(xml);
            continue;
        }
        if (name == u"svg:desc" || (name == u"svg:title" && picture.alt.isEmpty())) {
            picture.alt = xml.text();
            continue;
        }
        if (name == u"draw:image") {
            if (!isPicture)
                address = xml.attribute(QLatin1String("xlink:href"));
            isPicture = true;
        } else if (name == u"draw:object") {
            isOther = true;
            object(xml.attribute(QLatin1String("xlink:href")));
        } else if (name == u"draw:object-ole" || name == u"draw:plugin" || name == u"draw:applet" ||
                   name == u"draw:floating-frame") {
            isOther = true;
            m_builder.leaveOut(LeftOut::EmbeddedObject);
        }
        xml.skip();
    }
    if (!isPicture || isOther)
        return;
    const QString part = partNamed(address, QStringLiteral("content.xml"));
    picture.bytes = m_parts.picture(part);
    if (picture.bytes.isEmpty())
        picture.where = part.isEmpty() && !address.isEmpty() ? PictureSeen::Where::Elsewhere
                                                             : PictureSeen::Where::Missing;
    m_builder.addPicture(picture);
}

// A drawn shape is worth its text.
void OdtWalk::drawing(XmlPart &xml)
{
    const qsizetype before = m_builder.work();
    const ListPlace outer = std::exchange(m_list, {});
    m_builder.beginFlow();
    while (xml.nextChild()) {
        if (xml.is(QLatin1String("draw:frame")))
            frame(xml);
        else if (xml.is(QLatin1String("text:p")) || xml.is(QLatin1String("text:list")))
            block(xml);
        else if (xml.name().startsWith(u"draw:"))
            drawing(xml);
        else
            xml.skip();
    }
    m_builder.placeBox(m_builder.endFlow());
    m_list = outer;
    if (m_builder.work() == before)
        m_builder.leaveOut(LeftOut::Drawing);
}

void OdtWalk::textBox(XmlPart &xml)
{
    const ListPlace outer = std::exchange(m_list, {});
    m_builder.beginFlow();
    blocks(xml);
    m_builder.placeBox(m_builder.endFlow());
    m_list = outer;
}

void OdtWalk::object(const QString &address)
{
    LeftOut kind = LeftOut::EmbeddedObject;
    const QString folder = partNamed(address, QStringLiteral("content.xml"));
    if (!folder.isEmpty() && m_objects++ < mostObjects) {
        m_parts.readXml(folder + QLatin1String("/content.xml"), OfficeParts::Need::May, [&](XmlPart &xml) {
            if (!xml.nextChild())
                return;
            if (xml.name().isEmpty()) // MathML has no frame of ours around it
                kind = LeftOut::Equation;
            while (xml.nextChild()) {
                if (!xml.is(QLatin1String("office:body"))) {
                    xml.skip();
                    continue;
                }
                while (xml.nextChild()) {
                    if (xml.is(QLatin1String("office:chart")))
                        kind = LeftOut::Chart;
                    xml.skip();
                }
            }
        });
    }
    m_builder.leaveOut(kind);
}

} // namespace toasoan
