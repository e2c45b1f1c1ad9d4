#pragma once

#include "core/exchange/comment_places.h"
#include "core/exchange/docx_parts.h"
#include "core/exchange/word_review.h"

namespace toasoan {

// Who changed a document with the changes tracked, in the order their first changes stand; `parts` hold its
// text and its notes.
void readReviewers(OfficeParts &office, const QStringList &parts, WordReview &review);

// The comments of a document whose parts are at `targets`, in the order of its file of comments; `places` are
// those of the text it was read as, by the ids of comments.
QList<FileComment> readDocxComments(OfficeParts &office, const DocxTargets &targets,
                                    const QHash<QString, CommentPlace> &places);

} // namespace toasoan
