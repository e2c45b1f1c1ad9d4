#pragma once

#include "core/base/result.h"
#include "core/text/snippet.h"

#include <QByteArray>
#include <QStringList>

namespace toasoan {

constexpr qint64 largestSnippetFile = 8LL << 20; // bytes

// What a file of snippets brought.
struct ReadSnippets
{
    QList<Snippet> snippets; // of those called alike the last, in the order of the file
    // Left out, with the reason.
    int unusable = 0;
    int tooLong = 0;
    int beyondLimit = 0;

    // One translated sentence for each reason.
    QStringList notes() const;
};

// Reads a table of abbreviation, text, name and "on" or "off", or, in a file named .txt, lines like "mttq:Mặt
// trận Tổ quốc" as Unikey's table of macros has them, or with a tab for the colon. A file that is not in
// UTF-8 is Unreadable.
Result<ReadSnippets> readSnippets(const QByteArray &bytes, const QString &name);

// As a table that readSnippets() reads back and spreadsheets open.
QByteArray writeSnippets(const QList<Snippet> &snippets);

} // namespace toasoan
