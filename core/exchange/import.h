#pragma once

#include "core/article/article.h"
#include "core/base/result.h"
#include "core/exchange/sent_article.h"
#include "core/exchange/word_review.h"

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
    WordReview review;                   // what reviewers did in it
};

// Reads one file by its content, `name` helping where the content leaves it open. Bounded in size, depth and
// time; opens no other file and no address (doc and rtf pass through a temporary folder, office_convert.h).
// Taken: tracked changes of a document count as made. Apart: the article is the text before them all, and
// each reviewer has the text with theirs; the figures that are the same have the same id in all of them, and
// `pictures` and `beside` hold those of all.
enum class ChangesRead { Taken, Apart };
Result<Imported> importBytes(const QByteArray &bytes, const QString &name,
                             ChangesRead changes = ChangesRead::Taken);

// What the properties of a docx or odt say, without reading the rest of it.
SentArticle sentArticleIn(const QByteArray &bytes);

} // namespace toasoan
