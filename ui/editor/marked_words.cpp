#include "ui/editor/marked_words.h"

#include "ui/editor/block_roles.h"
#include "ui/editor/sheet_object.h"

#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace toasoan {

QTextBlock blockOf(const QTextDocument &document, const Anchor &anchor)
{
    const bool isAlt = anchor.field == QLatin1String("alt");
    const bool isPart = anchor.field == QLatin1String("cell") || anchor.field == QLatin1String("note");
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const BlockRole role = roleOf(block);
        const QString field = fieldOf(role);
        const bool fits = isAlt    ? role == BlockRole::Picture
                          : isPart ? role == BlockRole::Table || field == QLatin1String("body")
                                   : field == anchor.field && !isObject(role);
        if (fits && idOf(block) == anchor.block)
            return block;
    }
    return {};
}

bool isInside(const Anchor &anchor)
{
    return anchor.field == QLatin1String("cell") || anchor.field == QLatin1String("note") ||
           anchor.field == QLatin1String("alt");
}

QTextCursor wordsAt(const QTextBlock &block, const Anchor &anchor)
{
    QTextCursor words(block);
    if (!isInside(anchor)) {
        const int last = block.length() - 1;
        const int start = std::clamp(anchor.start, 0, last);
        const int end = std::clamp(anchor.start + anchor.length, start, last);
        words.setPosition(block.position() + start);
        words.setPosition(block.position() + end, QTextCursor::KeepAnchor);
    }
    words.setKeepPositionOnInsert(true); // what is typed behind the words does not belong to them
    return words;
}

QList<QRectF> piecesOf(const QTextBlock &block, const QRectF &rect, int from, int to)
{
    QList<QRectF> pieces;
    for (int at = from; at < to;) {
        const QTextLine line = block.layout()->lineForTextPosition(at);
        const int end = line.isValid() ? std::min(to, line.textStart() + line.textLength()) : at;
        if (end <= at)
            break;
        pieces.append({rect.left() + line.cursorToX(at), rect.top() + line.y(),
                       line.cursorToX(end) - line.cursorToX(at), line.ascent() + line.descent()});
        at = end;
    }
    return pieces;
}

} // namespace toasoan
