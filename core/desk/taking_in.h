#pragma once

#include "core/article/article.h"

#include <QHash>

namespace toasoan {

// The photos here that belong to figures of a file, by these figures.
struct ReturnedPhotos
{
    QHash<BlockId, PhotoId> shown;    // by a picture inside it
    QHash<BlockId, PhotoId> numbered; // by the number of a picture that was sent beside it
    int compressedAgain = 0;          // of those shown: pictures another program has compressed
};

// An article that was sent out as a file and came back: what the file holds over what is here. Fields a file
// says nothing of stay, blocks whose text did not change keep their ids, so that what hangs on them stays,
// and a picture that came back is the photo it was.
Article takenIn(const Article &present, Article returned, const ReturnedPhotos &photos);

} // namespace toasoan
