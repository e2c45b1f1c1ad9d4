#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/media/original.h"

#include <QFuture>
#include <QList>

class QThreadPool;

namespace toasoan {

class OriginalFiles;
class Store;

// Giving back the files that articles were brought in from.
class Originals
{
public:
    Originals(Store &store, const OriginalFiles &files, QThreadPool &pool);

    QFuture<Result<QList<Original>>> of(ArticleId article);

    // Writes what came to `path`.
    QFuture<Result<void>> saveAs(const Original &original, const QString &path);

    // A copy under its own name in a folder of this person, for another program to open; answers with its
    // path. What the name says the file is counts only for texts and pages: nothing is made that runs.
    QFuture<Result<QString>> copyToOpen(const Original &original);

private:
    Store &m_store;
    const OriginalFiles &m_files;
    QThreadPool &m_pool;
};

} // namespace toasoan
