#pragma once

#include "core/exchange/manuscript_builder.h"
#include "core/exchange/odt_styles.h"
#include "core/exchange/office_parts.h"

namespace toasoan {

// Goes through the text of an OpenDocument text, element by element, and tells the builder what it meets.
class OdtWalk
{
public:
    OdtWalk(OfficeParts &parts, OdtStyles &styles, ManuscriptBuilder &builder);

    void document(XmlPart &xml);
    const QStringList &comments() const { return m_comments; }

private:
    struct Run
    {
        RunLook look;
        bool hidden = false;
        bool struck = false;
    };

    struct ListPlace
    {
        QString style;
        int level = -1;       // -1: in no list
        bool isFirst = false; // the next paragraph is the item, those behind it go on below
    };

    // odt_walk.cpp
    void blocks(XmlPart &xml);
    void block(XmlPart &xml);
    void changes(XmlPart &xml);
    void list(XmlPart &xml);
    void paragraph(XmlPart &xml);
    ParagraphLook lookOf(const XmlPart &xml, const OdtStyles::Style &style, QString &mark);
    QString markOf(const OdtStyles::ListLevel &level);
    void table(XmlPart &xml);
    void rows(XmlPart &xml, TableSeen &seen);
    void row(XmlPart &xml, TableSeen &seen);
    void cell(XmlPart &xml, QList<CellSeen> &cells);

    // odt_inlines.cpp
    void inlines(XmlPart &xml, const Run &run);
    void inlined(XmlPart &xml, const Run &run);
    void write(const QString &text, const Run &run);
    void note(XmlPart &xml);
    void annotation(XmlPart &xml);
    void frame(XmlPart &xml);
    void drawing(XmlPart &xml);
    void textBox(XmlPart &xml);
    void object(const QString &address);

    OfficeParts &m_parts;
    OdtStyles &m_styles;
    ManuscriptBuilder &m_builder;
    ListPlace m_list;
    QHash<QString, int> m_counts; // of numbered lists, by style and level
    QStringList m_comments;
    int m_objects = 0;
};

} // namespace toasoan
