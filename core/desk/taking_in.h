#pragma once

#include "core/article/article.h"

#include <QHash>

namespace toasoan {

// An article that was sent out as a file and came back: what the file holds over what is here. Fields a file
// says nothing of stay, blocks whose text did not change keep their ids, so that what hangs on them stays,
// and a picture that came back is the photo it was. `same` are the photos here that pictures of the file
// show, by their figures in `returned`.
Article takenIn(const Article &present, Article returned, const QHash<BlockId, PhotoId> &same);

} // namespace toasoan
