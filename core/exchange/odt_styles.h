#pragma once

#include "core/exchange/manuscript_builder.h"

#include <QHash>

#include <array>
#include <optional>

namespace toasoan {

class XmlPart;

// The styles of an OpenDocument text, those of styles.xml and those content.xml begins with.
class OdtStyles
{
public:
    struct Style
    {
        QString name; // as people see it
        QString parent;
        QString listStyle;
        StyleRole role;
        std::optional<int> outline; // of a heading, from 1
        std::optional<bool> bold;
        std::optional<bool> italic;
        std::optional<bool> capitals;
        std::optional<bool> hidden;
        std::optional<bool> struck;
        std::optional<RunLook::Place> place;
        std::optional<double> size; // points
        std::optional<ManuscriptPassage::Side> side;
        QString font;
    };

    struct ListLevel
    {
        bool isBullet = true;
        QString format; // "1", "a", "I"; empty: no mark
        QString prefix;
        QString suffix;
        int start = 1;
    };
    static constexpr int levels = 10;
    using List = std::array<ListLevel, levels>;

    // Takes an element in which styles stand (office:styles, office:automatic-styles,
    // office:font-face-decls); may be called for several.
    void read(XmlPart &xml);

    // With all that it is based on. Families are "paragraph" and "text"; a style of no name or one that is
    // not there says what the default one of its family says.
    Style style(const QString &family, const QString &name) const;
    const List *list(const QString &name) const; // null when it is not there

private:
    void readStyle(XmlPart &xml, bool isDefault);
    void readList(XmlPart &xml);
    void readText(XmlPart &xml, Style &style) const;

    QHash<QString, Style> m_styles; // by family and name
    QHash<QString, List> m_lists;
    QHash<QString, QString> m_fonts;       // families by the name of their face
    mutable QHash<QString, Style> m_whole; // what style() answered before
};

// `style` where it says something, else `around`.
RunLook lookIn(const RunLook &around, const OdtStyles::Style &style);

} // namespace toasoan
