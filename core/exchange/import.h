#pragma once

#include "core/article/article.h"
#include "core/base/result.h"
#include "core/exchange/sent_article.h"

#include <QByteArray>
#include <QHash>

namespace toasoan {

constexpr qint64 largestImport = 64LL << 20; // bytes

// An article read from a file of somebody else's, with what a person should know about the reading.
struct Imported
{
    Article article;                     // a draft without id, times and stage set by the caller
    QStringList notes;                   // what was left out or guessed, one translated sentence each
    QHash<BlockId, QByteArray> pictures; // pictures that came inside the file, by the figure they stand in
    QHash<BlockId, int> beside;          // numbers of pictures that were sent beside the file, by figure
    SentArticle sent;                    // the article of ours it was made of
};

// Reads one file by its content, `name` helping where the content leaves it open. Bounded in size, depth and
// time; opens no other file and no address (doc and rtf pass through a temporary folder, office_convert.h).
Result<Imported> importBytes(const QByteArray &bytes, const QString &name);

// What the properties of a docx or odt say, without reading the rest of it.
SentArticle sentArticleIn(const QByteArray &bytes);

} // namespace toasoan
