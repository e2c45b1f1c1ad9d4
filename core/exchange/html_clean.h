#pragma once

#include "core/article/body.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QHash>

namespace toasoan {

// What stands in a piece of HTML, as blocks of ours.
struct CleanHtml
{
    QList<Block> blocks;
    QHash<BlockId, QByteArray> pictures; // from data: addresses only; nothing is fetched, no file is read
    QHash<BlockId, QString> wanted;      // figures whose picture stands elsewhere: its address, for the note
    QStringList notes;                   // what was left out, one translated sentence each
};

// Hostile HTML (a paste, a page) as clean blocks: gumbo behind a pre-scan that bounds size and depth, then an
// allow-list. Too deep or too large comes back as plain paragraphs with a note, never as an error of its own.
CleanHtml cleanHtml(const QString &html);

} // namespace toasoan
