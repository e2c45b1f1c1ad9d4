#include "core/exchange/docx_numbering.h"

#include "core/exchange/xml_part.h"

#include <algorithm>

namespace toasoan {

namespace {

constexpr qsizetype mostLists = 20'000;
constexpr qsizetype longestMark = 60; // characters

constexpr QLatin1String valueName("w:val");

int startOf(const XmlPart &xml)
{
    return std::clamp(xml.attribute(valueName).toInt(), 0, 100'000);
}

QString roman(int number)
{
    static constexpr std::array<std::pair<int, const char *>, 13> digits{{{1000, "M"},
                                                                          {900, "CM"},
                                                                          {500, "D"},
                                                                          {400, "CD"},
                                                                          {100, "C"},
                                                                          {90, "XC"},
                                                                          {50, "L"},
                                                                          {40, "XL"},
                                                                          {10, "X"},
                                                                          {9, "IX"},
                                                                          {5, "V"},
                                                                          {4, "IV"},
                                                                          {1, "I"}}};
    QString result;
    for (const auto &[value, letters] : digits) {
        for (; number >= value; number -= value)
            result += QLatin1String(letters);
    }
    return result;
}

} // namespace

QString numberAs(const QString &format, int number)
{
    const int n = std::clamp(number, 0, 3999);
    if (format == u"upperRoman")
        return roman(n);
    if (format == u"lowerRoman")
        return roman(n).toLower();
    if ((format == u"upperLetter" || format == u"lowerLetter") && n > 0) {
        const QString letters((n - 1) / 26 + 1, QChar(u'A' + char16_t((n - 1) % 26)));
        return format == u"upperLetter" ? letters : letters.toLower();
    }
    const QString digits = QString::number(n);
    return format == u"decimalZero" && n < 10 ? u'0' + digits : digits;
}

void DocxNumbering::read(XmlPart &xml)
{
    if (!xml.nextChild())
        return;
    while (xml.nextChild()) {
        if (xml.is(QLatin1String("w:abstractNum")) && m_patterns.size() < mostLists)
            readPattern(xml);
        else if (xml.is(QLatin1String("w:num")) && m_lists.size() < mostLists)
            readList(xml);
        else
            xml.skip();
    }
}

void DocxNumbering::readPattern(XmlPart &xml)
{
    const QString id = xml.attribute(QLatin1String("w:abstractNumId"));
    Levels found;
    while (xml.nextChild()) {
        if (xml.is(QLatin1String("w:lvl"))) {
            const int number = xml.attribute(QLatin1String("w:ilvl")).toInt();
            const Level level = readLevel(xml);
            if (number >= 0 && number < levels)
                found[size_t(number)] = level;
            continue;
        }
        if (xml.is(QLatin1String("w:numStyleLink")))
            m_linked.insert(id, xml.attribute(valueName));
        else if (xml.is(QLatin1String("w:styleLink")))
            m_styled.insert(xml.attribute(valueName), id);
        xml.skip();
    }
    m_patterns.insert(id, found);
}

DocxNumbering::Level DocxNumbering::readLevel(XmlPart &xml)
{
    Level level;
    while (xml.nextChild()) {
        if (xml.is(QLatin1String("w:numFmt")))
            level.format = xml.attribute(valueName);
        else if (xml.is(QLatin1String("w:lvlText")))
            level.text = xml.attribute(valueName).left(longestMark);
        else if (xml.is(QLatin1String("w:start")))
            level.start = startOf(xml);
        xml.skip();
    }
    return level;
}

void DocxNumbering::readList(XmlPart &xml)
{
    const int id = xml.attribute(QLatin1String("w:numId")).toInt();
    List list;
    while (xml.nextChild()) {
        if (xml.is(QLatin1String("w:abstractNumId"))) {
            list.pattern = xml.attribute(valueName);
            xml.skip();
        } else if (xml.is(QLatin1String("w:lvlOverride"))) {
            const int level = xml.attribute(QLatin1String("w:ilvl")).toInt();
            const bool known = level >= 0 && level < levels;
            while (xml.nextChild()) {
                if (known && xml.is(QLatin1String("w:lvl"))) {
                    list.levels.insert(level, readLevel(xml));
                    continue;
                }
                if (known && xml.is(QLatin1String("w:startOverride")))
                    list.starts.insert(level, startOf(xml));
                xml.skip();
            }
        } else {
            xml.skip();
        }
    }
    m_lists.insert(id, list);
}

std::optional<DocxNumbering::Mark> DocxNumbering::next(int list, int level)
{
    const auto found = m_lists.find(list);
    if (found == m_lists.end())
        return std::nullopt;
    const size_t at = size_t(std::clamp(level, 0, levels - 1));
    QString pattern = found->pattern;
    if (m_linked.contains(pattern)) // once: a link that leads to a link leads nowhere
        pattern = m_styled.value(m_linked.value(pattern), pattern);
    const auto known = m_patterns.constFind(pattern);
    if (known == m_patterns.constEnd())
        return std::nullopt;
    Levels all = *known;
    for (auto own = found->levels.cbegin(); own != found->levels.cend(); ++own)
        all[size_t(own.key())] = own.value();
    const Level &here = all[at];
    if (here.format.isEmpty() || here.format == u"none")
        return std::nullopt;

    auto counts = m_counts.find(pattern);
    if (counts == m_counts.end()) {
        counts = m_counts.insert(pattern, {});
        for (size_t i = 0; i < levels; ++i)
            (*counts)[i] = all[i].start - 1;
    }
    if (found->starts.contains(int(at)))
        (*counts)[at] = found->starts.take(int(at)) - 1;
    (*counts)[at] = std::min((*counts)[at] + 1, 1'000'000);
    for (size_t deeper = at + 1; deeper < levels; ++deeper)
        (*counts)[deeper] = all[deeper].start - 1;

    Mark mark;
    if (here.format == u"bullet")
        return mark;
    mark.style = ListStyle::Numbered;
    mark.text = here.text;
    for (size_t i = 0; i < levels; ++i) {
        const QString place = u'%' + QString::number(i + 1);
        if (mark.text.contains(place))
            mark.text.replace(place, numberAs(all[i].format, (*counts)[i]));
    }
    QString around = here.text;
    for (size_t i = 0; i < levels; ++i)
        around.remove(u'%' + QString::number(i + 1));
    const bool letters = std::any_of(around.begin(), around.end(), [](QChar c) { return c.isLetter(); });
    mark.isWord = letters || here.format == u"upperRoman";
    return mark;
}

} // namespace toasoan
