#pragma once

#include "core/article/body.h"

#include <QHash>
#include <QMap>

#include <array>
#include <optional>

namespace toasoan {

class XmlPart;

// The lists of a document.
class DocxNumbering
{
public:
    void read(XmlPart &xml);

    // What stands before the next paragraph of list `list` at `level`.
    struct Mark
    {
        ListStyle style = ListStyle::Bullet;
        bool isWord = false; // "Điều 3.", "II.": part of what the text says, not a mark of a list
        QString text;
    };

    // Nothing where no list is there or it has no mark. Counts on, so to be asked once a paragraph.
    std::optional<Mark> next(int list, int level);

private:
    static constexpr int levels = 9;

    struct Level
    {
        QString format; // w:numFmt
        QString text;   // w:lvlText
        int start = 1;
    };
    using Levels = std::array<Level, levels>;

    struct List
    {
        QString pattern; // w:abstractNumId
        QMap<int, int> starts;
        QMap<int, Level> levels; // in place of those of the pattern
    };

    void readPattern(XmlPart &xml);
    void readList(XmlPart &xml);
    static Level readLevel(XmlPart &xml);

    QHash<QString, Levels> m_patterns;
    QHash<QString, QString> m_linked; // a pattern that is one named by a style
    QHash<QString, QString> m_styled; // and the one that style names
    QHash<int, List> m_lists;
    QHash<QString, std::array<int, levels>> m_counts; // by pattern
};

// "IV", "d", "12": `number` as a list of format `format` (w:numFmt) shows it.
QString numberAs(const QString &format, int number);

} // namespace toasoan
