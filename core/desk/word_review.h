#pragma once

#include "core/article/article.h"
#include "core/base/result.h"
#include "core/exchange/word_review.h"
#include "core/workflow/anchor.h"

namespace toasoan {

class Database;

// What reviewers did in a file of Word that came in, beside the text it became.

// Where in `article` the words of a comment are: in the paragraph it was made in, else where they stand
// first, else it is about the article as a whole.
Anchor anchorFor(const FileComment &comment, const Article &article);

// The comments of a file as remarks on `article`, of the people the file names and without an account. What
// is there from the same file already is not kept again, only what was answered or done since. Answers how
// many are new. Belongs on the writer thread; `now` stands for times the file does not tell.
Result<int> keepComments(Database &database, const Article &article, const QList<FileComment> &comments,
                         const QDateTime &now);

// What the reviewers changed in `article`, place by place, as suggestions of the people the file names; their
// texts have the ids of its blocks. What is there from the same file already, open or decided, is not kept
// again. Answers how many are new. Otherwise as above.
Result<int> keepChanges(Database &database, const Article &article, const QList<Reviewer> &reviewers,
                        const QDateTime &now);

// Tells how many changes became suggestions; nothing for none.
QStringList keptChangeNotes(int count);

// Tells how many comments became remarks; nothing for none.
QStringList keptCommentNotes(int count);

} // namespace toasoan
