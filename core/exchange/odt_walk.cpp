#include "core/exchange/odt_walk.h"

#include "core/exchange/docx_numbering.h"

#include <algorithm>

namespace toasoan {

namespace {

const QString paragraphs = QStringLiteral("paragraph");

bool isOnlyText(const ManuscriptPassage &passage)
{
    return passage.role != PassageRole::Table && passage.role != PassageRole::Picture;
}

} // namespace

OdtWalk::OdtWalk(OfficeParts &parts, OdtStyles &styles, ManuscriptBuilder &builder)
    : m_parts(parts)
    , m_styles(styles)
    , m_builder(builder)
{
}

void OdtWalk::document(XmlPart &xml)
{
    if (!xml.nextChild())
        return;
    while (xml.nextChild()) {
        if (xml.is(QLatin1String("office:automatic-styles")) ||
            xml.is(QLatin1String("office:font-face-decls"))) {
            m_styles.read(xml);
        } else if (xml.is(QLatin1String("office:body"))) {
            while (xml.nextChild()) {
                if (xml.is(QLatin1String("office:text")))
                    blocks(xml);
                else
                    xml.skip();
            }
        } else {
            xml.skip();
        }
    }
}

void OdtWalk::blocks(XmlPart &xml)
{
    while (xml.nextChild())
        block(xml);
}

void OdtWalk::block(XmlPart &xml)
{
    const QString name = xml.name();
    if (m_builder.isFull())
        xml.skip();
    else if (name == u"text:p" || name == u"text:h")
        paragraph(xml);
    else if (name == u"text:list")
        list(xml);
    else if (name == u"table:table")
        table(xml);
    else if (name == u"draw:frame")
        frame(xml);
    else if (name == u"draw:g" || name == u"draw:a")
        drawing(xml);
    else if (name == u"text:section" || name == u"text:numbered-paragraph" || name == u"text:index-body" ||
             name == u"text:index-title")
        blocks(xml);
    else if (name == u"text:tracked-changes")
        changes(xml);
    else {
        if (name == u"text:table-of-content" || name.endsWith(u"-index") || name == u"text:bibliography")
            m_builder.leaveOut(LeftOut::Contents);
        else if (name.startsWith(u"draw:"))
            m_builder.leaveOut(LeftOut::Drawing);
        xml.skip();
    }
}

void OdtWalk::changes(XmlPart &xml)
{
    while (xml.nextChild()) {
        while (xml.nextChild()) {
            if (xml.is(QLatin1String("text:deletion")))
                m_builder.leaveOut(LeftOut::Deletion);
            else if (xml.is(QLatin1String("text:insertion")))
                m_builder.leaveOut(LeftOut::Insertion);
            xml.skip();
        }
    }
}

void OdtWalk::list(XmlPart &xml)
{
    const ListPlace outer = m_list;
    if (const QString style = xml.attribute(QLatin1String("text:style-name")); !style.isEmpty())
        m_list.style = style;
    m_list.level = outer.level + 1;
    const bool goesOn = xml.attribute(QLatin1String("text:continue-numbering")) == u"true" ||
                        xml.has(QLatin1String("text:continue-list"));
    if (!goesOn && m_list.level < OdtStyles::levels)
        m_counts.remove(m_list.style + QString::number(m_list.level));
    while (xml.nextChild()) {
        const bool item = xml.is(QLatin1String("text:list-item"));
        if (!item && !xml.is(QLatin1String("text:list-header"))) {
            xml.skip();
            continue;
        }
        m_list.isFirst = item;
        blocks(xml);
    }
    m_list = outer;
    m_list.isFirst = false;
}

void OdtWalk::paragraph(XmlPart &xml)
{
    const OdtStyles::Style style =
        m_styles.style(paragraphs, xml.attribute(QLatin1String("text:style-name")));
    if (style.role.role == PassageRole::Contents) {
        m_builder.leaveOut(LeftOut::Contents);
        xml.skip();
        return;
    }
    QString mark;
    m_builder.beginParagraph(lookOf(xml, style, mark));
    constexpr double usual = 12; // points, where a document says nothing
    RunLook plain;
    plain.size = usual;
    const Run run{lookIn(plain, style), style.hidden.value_or(false), style.struck.value_or(false)};
    if (!mark.isEmpty())
        m_builder.add(mark + u' ', run.look);
    inlines(xml, run);
    m_builder.endParagraph();
}

// What the paragraph is; `mark` is what its numbering adds to its text.
ParagraphLook OdtWalk::lookOf(const XmlPart &xml, const OdtStyles::Style &style, QString &mark)
{
    ParagraphLook look;
    look.role = style.role.role;
    look.level = style.role.level;
    look.side = style.side.value_or(ManuscriptPassage::Side::Start);
    const bool heading = xml.is(QLatin1String("text:h"));
    const int outline = xml.attribute(QLatin1String("text:outline-level")).toInt();
    if (look.role == PassageRole::Text && (heading || style.outline)) {
        look.role = PassageRole::Heading;
        look.level = outline > 0 ? outline : style.outline.value_or(1);
    }
    const bool listed = m_list.level >= 0 && std::exchange(m_list.isFirst, false);
    if (!listed)
        return look;
    const OdtStyles::List *list = m_styles.list(m_list.style.isEmpty() ? style.listStyle : m_list.style);
    const OdtStyles::ListLevel level =
        list ? (*list)[size_t(std::min(m_list.level, OdtStyles::levels - 1))] : OdtStyles::ListLevel();
    if (!level.isBullet && level.format.isEmpty())
        return look;
    const QString text = level.isBullet ? QString() : markOf(level);
    const bool isWord =
        !level.isBullet && (level.format == u"I" || std::any_of(level.prefix.begin(), level.prefix.end(),
                                                                [](QChar c) { return c.isLetter(); }));
    if (look.role == PassageRole::Text && !isWord) {
        look.role = PassageRole::ListItem;
        look.level = m_list.level;
        look.listStyle = level.isBullet ? ListStyle::Bullet : ListStyle::Numbered;
    } else {
        mark = text;
    }
    return look;
}

QString OdtWalk::markOf(const OdtStyles::ListLevel &level)
{
    const QString key = m_list.style + QString::number(m_list.level);
    const int number = m_counts.value(key, level.start - 1) + 1;
    m_counts.insert(key, std::min(number, 1'000'000));
    const QString format = level.format == u"I"   ? QStringLiteral("upperRoman")
                           : level.format == u"i" ? QStringLiteral("lowerRoman")
                           : level.format == u"A" ? QStringLiteral("upperLetter")
                           : level.format == u"a" ? QStringLiteral("lowerLetter")
                                                  : QString();
    return level.prefix + numberAs(format, number) + level.suffix;
}

void OdtWalk::table(XmlPart &xml)
{
    m_builder.endParagraph();
    const ListPlace outer = std::exchange(m_list, {});
    TableSeen seen;
    seen.headerRow = false;
    rows(xml, seen);
    m_builder.placeTable(seen);
    m_list = outer;
}

void OdtWalk::rows(XmlPart &xml, TableSeen &seen)
{
    while (xml.nextChild()) {
        if (xml.is(QLatin1String("table:table-row"))) {
            row(xml, seen);
        } else if (xml.is(QLatin1String("table:table-header-rows"))) {
            seen.headerRow = seen.headerRow || seen.rows.isEmpty();
            rows(xml, seen);
        } else if (xml.is(QLatin1String("table:table-rows")) ||
                   xml.is(QLatin1String("table:table-row-group"))) {
            rows(xml, seen);
        } else {
            xml.skip();
        }
    }
}

void OdtWalk::row(XmlPart &xml, TableSeen &seen)
{
    if (seen.rows.size() >= mostTableRows || m_builder.isFull()) {
        m_builder.leaveOut(LeftOut::TableRow);
        xml.skip();
        return;
    }
    QList<CellSeen> cells;
    while (xml.nextChild()) {
        if (xml.is(QLatin1String("table:table-cell")) || xml.is(QLatin1String("table:covered-table-cell"))) {
            if (cells.size() < mostTableColumns) {
                cell(xml, cells);
                continue;
            }
            m_builder.leaveOut(LeftOut::TableColumn);
        }
        xml.skip();
    }
    if (!cells.isEmpty())
        seen.rows.append(cells);
}

void OdtWalk::cell(XmlPart &xml, QList<CellSeen> &cells)
{
    const int repeated = std::clamp(xml.attribute(QLatin1String("table:number-columns-repeated")).toInt(), 1,
                                    mostTableColumns);
    CellSeen seen;
    seen.continues = xml.is(QLatin1String("table:covered-table-cell"));
    m_builder.beginFlow();
    blocks(xml);
    seen.passages = m_builder.endFlow();
    cells.append(seen);
    if (!std::all_of(seen.passages.cbegin(), seen.passages.cend(), isOnlyText))
        seen.passages.clear(); // tables repeated in repeated cells would grow without end
    for (int i = 1; i < repeated && cells.size() < mostTableColumns && !m_builder.isFull(); ++i) {
        for (const ManuscriptPassage &passage : std::as_const(seen.passages))
            m_builder.count(passage.spans);
        cells.append(seen);
    }
}

} // namespace toasoan
