#pragma once

#include "core/article/span.h"

#include <QColor>
#include <QFont>
#include <QStringList>
#include <QTextLayout>

// The faces, colours and measures of the printed page, and texts set in them.
namespace toasoan::pdf {

// Page breaks depend on the resolution metrics are rounded to, so there is one.
constexpr int resolution = 1200; // dots per inch

inline const QColor ink(0x1f, 0x23, 0x28);
inline const QColor muted(0x5b, 0x64, 0x70);
inline const QColor hairline(0xc9, 0xc4, 0xbb);
inline const QColor accent(0xa6, 0x19, 0x2e);

constexpr qreal pt(qreal points)
{
    return points * resolution / 72;
}

constexpr qreal mm(qreal millimetres)
{
    return millimetres * resolution / 25.4;
}

enum class Face { Text, Plain };

QFont font(Face face, qreal points, QFont::Weight weight = QFont::Normal, bool italic = false);

// A text as it is printed, its styles, and the footnotes it calls: their numbers go on from `notes`.
struct Printed
{
    QString text;
    QList<QTextLayout::FormatRange> styles;
};

Printed printed(const QList<Span> &spans, bool italicBlock, bool boldBlock, QStringList &notes);

} // namespace toasoan::pdf
