#include "core/store/photo_store.h"

#include "core/store/database.h"
#include "core/store/row.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

Error noSuchPhoto(PhotoId id)
{
    return {Fault::NotFound, QCoreApplication::translate("Store", "That picture is not in this newsroom."),
            id.toString()};
}

std::optional<PictureFormat> formatNamed(const QString &name)
{
    for (const PictureFormat format :
         {PictureFormat::Jpeg, PictureFormat::Png, PictureFormat::WebP, PictureFormat::Tiff})
        if (name == fileExtension(format))
            return format;
    return std::nullopt;
}

QString sealOf(const Photo &photo)
{
    return seal({photo.id.toString(), QString::fromLatin1(photo.sha256.toHex()), fileExtension(photo.format),
                 QString::number(photo.size.width()), QString::number(photo.size.height()),
                 photo.originalName, photo.description, photo.credit, photo.rights});
}

QVariantList toValues(const Photo &photo)
{
    return {photo.id.toString(),
            QString::fromLatin1(photo.sha256.toHex()),
            fileExtension(photo.format),
            photo.size.width(),
            photo.size.height(),
            photo.bytes,
            photo.originalName,
            photo.description,
            photo.credit,
            photo.rights,
            toRow(photo.addedAt),
            sealOf(photo)};
}

Result<Photo> fromRow(const QSqlQuery &row)
{
    const auto id = PhotoId::fromString(row.value(0).toString());
    const auto format = formatNamed(row.value(2).toString());
    Photo photo;
    photo.id = id.value_or(PhotoId());
    photo.sha256 = QByteArray::fromHex(row.value(1).toString().toLatin1());
    photo.format = format.value_or(PictureFormat::Jpeg);
    photo.size = QSize(row.value(3).toInt(), row.value(4).toInt());
    photo.bytes = row.value(5).toLongLong();
    photo.originalName = row.value(6).toString();
    photo.description = row.value(7).toString();
    photo.credit = row.value(8).toString();
    photo.rights = row.value(9).toString();
    photo.addedAt = timeFromRow(row.value(10));
    if (!id || !format || row.value(11).toString() != sealOf(photo))
        return Error{Fault::Damaged,
                     QCoreApplication::translate(
                         "Store", "The record of the picture “%1” is damaged. A backup still has it.")
                         .arg(photo.originalName),
                     row.value(0).toString()};
    return photo;
}

} // namespace

PhotoStore::PhotoStore(Database &database)
    : m_database(database)
{
}

Result<void> PhotoStore::add(const Photo &photo)
{
    return m_database.inTransaction([&]() -> Result<void> {
        const auto done = m_database.run(QStringLiteral(R"(
            INSERT INTO photos (id, sha256, format, width, height, bytes, original_name, description, credit, rights,
                                added_at, seal)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        )"),
                                         toValues(photo));
        return done ? Result<void>() : done.error();
    });
}

Result<Photo> PhotoStore::photo(PhotoId id)
{
    auto query = m_database.run(QStringLiteral(R"(
        SELECT id, sha256, format, width, height, bytes, original_name, description, credit, rights, added_at, seal
        FROM photos WHERE id = ?
    )"),
                                {id.toString()});
    if (!query)
        return query.error();
    if (!query->next())
        return noSuchPhoto(id);
    return fromRow(*query);
}

Result<QList<Photo>> PhotoStore::photos(const QList<PhotoId> &ids)
{
    QList<Photo> found;
    for (const PhotoId id : ids) {
        auto one = photo(id);
        if (one)
            found.append(*std::move(one));
        else if (one.error().fault != Fault::NotFound)
            return one.error();
    }
    return found;
}

Result<QList<Photo>> PhotoStore::all()
{
    QList<Photo> photos;
    const auto read = m_database.each(QStringLiteral(R"(
        SELECT id, sha256, format, width, height, bytes, original_name, description, credit, rights, added_at, seal
        FROM photos ORDER BY seq DESC
    )"),
                                      {}, [&](const QSqlQuery &row) -> Result<void> {
                                          auto photo = fromRow(row);
                                          if (!photo)
                                              return photo.error();
                                          photos.append(*std::move(photo));
                                          return {};
                                      });
    if (!read)
        return read.error();
    return photos;
}

Result<void> PhotoStore::setDescription(PhotoId id, const QString &description, const QString &credit,
                                        const QString &rights)
{
    return m_database.inTransaction([&]() -> Result<void> {
        auto present = photo(id);
        if (!present)
            return present.error();
        present->description = description;
        present->credit = credit;
        present->rights = rights;
        const auto done = m_database.run(
            QStringLiteral(
                "UPDATE photos SET description = ?, credit = ?, rights = ?, seal = ? WHERE id = ?"),
            {description, credit, rights, sealOf(*present), id.toString()});
        return done ? Result<void>() : done.error();
    });
}

} // namespace toasoan
