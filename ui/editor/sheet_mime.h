#pragma once

#include "core/article/body.h"
#include "ui/editor/sheet.h"

#include <QMimeData>

#include <memory>

namespace toasoan {

// What of the sheet goes to the clipboard: our own blocks, and the words for other programs.
std::unique_ptr<QMimeData> mimeFrom(const QList<Block> &blocks);

bool holdsSomethingForUs(const QMimeData &data);

// The blocks somebody copied on a sheet of ours; nothing when there are none or they are damaged.
QList<Block> ownBlocks(const QMimeData &data);

constexpr qsizetype largestText = 2'000'000; // characters of plain text taken in at once

// Paragraphs from plain text, a line each.
QList<Block> blocksFromText(const QString &text);

// The pictures among what is pasted or dropped: image files of this machine, or one image.
QList<OfferedPicture> picturesIn(const QMimeData &data);

} // namespace toasoan
