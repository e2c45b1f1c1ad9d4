#pragma once

#include <QTextDocument>
#include <QTextFormat>

#include <algorithm>

namespace toasoan {

// What the handlers of objects in the text ask alike.

// Whether the object is drawn as selected: QTextFormat::ObjectSelectionBrush, which the headers keep for Qt
// itself.
inline bool isDrawnSelected(const QTextFormat &format)
{
    constexpr int selectionBrush = 0x822;
    return format.hasProperty(selectionBrush);
}

// The width of the column the text runs in, in pixels.
inline double columnWidth(const QTextDocument &document)
{
    return std::max(64.0, document.textWidth() - 2 * document.documentMargin());
}

} // namespace toasoan
