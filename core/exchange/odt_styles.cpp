#include "core/exchange/odt_styles.h"

#include "core/exchange/xml_part.h"

#include <QSet>

#include <algorithm>

namespace toasoan {

namespace {

constexpr qsizetype mostStyles = 20'000;
constexpr int longestChain = 32; // of styles based on each other

// "Heading_20_1" → "Heading 1"
QString shownName(const XmlPart &xml)
{
    const QString shown = xml.attribute(QLatin1String("style:display-name"));
    return shown.isEmpty()
               ? xml.attribute(QLatin1String("style:name")).replace(QLatin1String("_20_"), QLatin1String(" "))
               : shown;
}

QString keyOf(const QString &family, const QString &name)
{
    return family + u'/' + name;
}

template <class T>
void inheritValue(std::optional<T> &value, const std::optional<T> &from)
{
    if (!value)
        value = from;
}

void inherit(OdtStyles::Style &style, const OdtStyles::Style &from)
{
    if (style.role.role == PassageRole::Text)
        style.role = from.role;
    inheritValue(style.outline, from.outline);
    inheritValue(style.bold, from.bold);
    inheritValue(style.italic, from.italic);
    inheritValue(style.capitals, from.capitals);
    inheritValue(style.hidden, from.hidden);
    inheritValue(style.struck, from.struck);
    inheritValue(style.place, from.place);
    inheritValue(style.size, from.size);
    inheritValue(style.side, from.side);
    if (style.font.isEmpty())
        style.font = from.font;
    if (style.listStyle.isEmpty())
        style.listStyle = from.listStyle;
}

std::optional<ManuscriptPassage::Side> sideOf(const QString &name)
{
    if (name.isEmpty())
        return std::nullopt;
    if (name == u"center")
        return ManuscriptPassage::Side::Center;
    return name == u"end" || name == u"right" ? ManuscriptPassage::Side::End : ManuscriptPassage::Side::Start;
}

} // namespace

void OdtStyles::read(XmlPart &xml)
{
    m_whole.clear();
    while (xml.nextChild()) {
        if (xml.is(QLatin1String("style:style")) && m_styles.size() < mostStyles) {
            readStyle(xml, false);
        } else if (xml.is(QLatin1String("style:default-style"))) {
            readStyle(xml, true);
        } else if (xml.is(QLatin1String("text:list-style")) && m_lists.size() < mostStyles) {
            readList(xml);
        } else {
            if (xml.is(QLatin1String("style:font-face")))
                m_fonts.insert(xml.attribute(QLatin1String("style:name")),
                               xml.attribute(QLatin1String("svg:font-family")).remove(u'\''));
            xml.skip();
        }
    }
}

void OdtStyles::readStyle(XmlPart &xml, bool isDefault)
{
    const QString family = xml.attribute(QLatin1String("style:family"));
    const QString name = isDefault ? QString() : xml.attribute(QLatin1String("style:name"));
    Style style;
    style.name = isDefault ? QString() : shownName(xml);
    style.parent = xml.attribute(QLatin1String("style:parent-style-name"));
    style.listStyle = xml.attribute(QLatin1String("style:list-style-name"));
    style.role = styleRole(style.name);
    if (const int level = xml.attribute(QLatin1String("style:default-outline-level")).toInt(); level > 0)
        style.outline = level;
    while (xml.nextChild()) {
        if (xml.is(QLatin1String("style:text-properties")))
            readText(xml, style);
        else if (xml.is(QLatin1String("style:paragraph-properties")))
            style.side = sideOf(xml.attribute(QLatin1String("fo:text-align")));
        xml.skip();
    }
    m_styles.insert(keyOf(family, name), style);
}

void OdtStyles::readText(XmlPart &xml, Style &style) const
{
    if (const QString weight = xml.attribute(QLatin1String("fo:font-weight")); !weight.isEmpty())
        style.bold = weight == u"bold" || weight.toInt() >= 600;
    if (const QString slant = xml.attribute(QLatin1String("fo:font-style")); !slant.isEmpty())
        style.italic = slant == u"italic" || slant == u"oblique";
    if (const QString letters = xml.attribute(QLatin1String("fo:text-transform")); !letters.isEmpty())
        style.capitals = letters == u"uppercase";
    if (const QString display = xml.attribute(QLatin1String("text:display")); !display.isEmpty())
        style.hidden = display == u"none";
    if (const QString line = xml.attribute(QLatin1String("style:text-line-through-style")); !line.isEmpty())
        style.struck = line != u"none";
    if (const QString place = xml.attribute(QLatin1String("style:text-position")); !place.isEmpty())
        style.place = place.startsWith(u"super") ? RunLook::Place::Raised
                      : place.startsWith(u"sub") ? RunLook::Place::Lowered
                                                 : RunLook::Place::Line;
    if (const QString size = xml.attribute(QLatin1String("fo:font-size")); size.endsWith(u"pt"))
        style.size = size.chopped(2).toDouble();
    style.font = m_fonts.value(xml.attribute(QLatin1String("style:font-name")),
                               xml.attribute(QLatin1String("fo:font-family")).remove(u'\''));
}

void OdtStyles::readList(XmlPart &xml)
{
    const QString name = xml.attribute(QLatin1String("style:name"));
    List list;
    while (xml.nextChild()) {
        ListLevel level;
        level.isBullet = !xml.is(QLatin1String("text:list-level-style-number"));
        level.format = xml.attribute(QLatin1String("style:num-format"));
        level.prefix = xml.attribute(QLatin1String("style:num-prefix")).left(40);
        level.suffix = xml.attribute(QLatin1String("style:num-suffix")).left(40);
        if (xml.has(QLatin1String("text:start-value")))
            level.start = std::clamp(xml.attribute(QLatin1String("text:start-value")).toInt(), 0, 100'000);
        const int at = xml.attribute(QLatin1String("text:level")).toInt() - 1;
        if (at >= 0 && at < levels)
            list[size_t(at)] = level;
        xml.skip();
    }
    m_lists.insert(name, list);
}

// A chain of parents that returns to itself ends where it does.
OdtStyles::Style OdtStyles::style(const QString &family, const QString &name) const
{
    const QString key = keyOf(family, name);
    if (const auto known = m_whole.constFind(key); known != m_whole.constEnd())
        return *known;
    Style whole = m_styles.value(key);
    QSet<QString> seen{name};
    QString parent = whole.parent;
    for (int step = 0; step < longestChain && !parent.isEmpty() && !seen.contains(parent); ++step) {
        const auto found = m_styles.constFind(keyOf(family, parent));
        if (found == m_styles.constEnd())
            break;
        seen.insert(parent);
        inherit(whole, *found);
        parent = found->parent;
    }
    if (family == u"paragraph")
        inherit(whole, m_styles.value(keyOf(family, {})));
    m_whole.insert(key, whole);
    return whole;
}

const OdtStyles::List *OdtStyles::list(const QString &name) const
{
    const auto found = m_lists.constFind(name);
    return found == m_lists.constEnd() ? nullptr : &*found;
}

RunLook lookIn(const RunLook &around, const OdtStyles::Style &style)
{
    RunLook look = around;
    look.bold = style.bold.value_or(around.bold);
    look.italic = style.italic.value_or(around.italic);
    look.capitals = style.capitals.value_or(around.capitals);
    look.place = style.place.value_or(around.place);
    look.size = style.size.value_or(around.size);
    if (!style.font.isEmpty())
        look.font = style.font;
    return look;
}

} // namespace toasoan
