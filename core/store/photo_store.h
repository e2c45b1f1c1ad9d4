#pragma once

#include "core/base/result.h"
#include "core/media/photo.h"

#include <QList>

namespace toasoan {

class Database;

// The records of the newsroom's pictures; the files are the MediaStore's.
class PhotoStore
{
public:
    explicit PhotoStore(Database &database);

    Result<void> add(const Photo &photo);
    Result<Photo> photo(PhotoId id);
    Result<QList<Photo>> photos(const QList<PhotoId> &ids); // those that exist, in the order asked
    Result<QList<Photo>> all();
    Result<void> setDescription(PhotoId id, const QString &description, const QString &credit,
                                const QString &rights);

private:
    Database &m_database;
};

} // namespace toasoan
