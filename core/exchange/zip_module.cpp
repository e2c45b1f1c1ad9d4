// A module of its own (core/base/module.h): no start waits for libzip.
#include "core/exchange/zip.h"

#include <algorithm>
#include <limits>
#include <sys/stat.h>
#include <zip.h>

namespace toasoan {

namespace {

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;
using Source = std::unique_ptr<zip_source_t, decltype(&zip_source_free)>;
using Opened = std::unique_ptr<zip_file_t, decltype(&zip_fclose)>;

constexpr qint64 chunk = 256 * 1024; // bytes

qint64 bounded(zip_uint64_t size)
{
    return qint64(std::min<zip_uint64_t>(size, zip_uint64_t(std::numeric_limits<qint64>::max())));
}

class LibzipZip final : public OpenedZip
{
public:
    LibzipZip(const QByteArray &bytes, Archive archive)
        : m_bytes(bytes)
        , m_archive(std::move(archive))
    {
    }

    QList<ZipFacts> entries() const override
    {
        QList<ZipFacts> entries;
        const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
        for (zip_int64_t i = 0; i < count; ++i)
            entries.append(facts(zip_uint64_t(i)));
        return entries;
    }

    bool read(qsizetype entry, qint64 most, QByteArray &bytes) const override
    {
        const Opened file(zip_fopen_index(m_archive.get(), zip_uint64_t(entry), 0), &zip_fclose);
        if (!file)
            return false;
        // The end is read as well: only there does libzip compare the checksum.
        while (bytes.size() <= most) {
            const qsizetype before = bytes.size();
            const qint64 wanted = std::min(chunk, most + 1 - before);
            bytes.resize(before + wanted);
            const zip_int64_t got = zip_fread(file.get(), bytes.data() + before, zip_uint64_t(wanted));
            bytes.resize(before + std::max<zip_int64_t>(got, 0));
            if (got <= 0)
                return got == 0;
        }
        return true;
    }

private:
    ZipFacts facts(zip_uint64_t index) const
    {
        ZipFacts facts;
        zip_stat_t stat{};
        if (zip_stat_index(m_archive.get(), index, 0, &stat) != 0 || !stat.name)
            return facts;
        facts.name = QString::fromUtf8(stat.name);
        facts.size = bounded(stat.size);
        facts.packedSize = bounded(stat.comp_size);
        facts.encrypted = stat.encryption_method != ZIP_EM_NONE;
        facts.known = stat.comp_method == ZIP_CM_STORE || stat.comp_method == ZIP_CM_DEFLATE;
        zip_uint8_t system = 0;
        zip_uint32_t attributes = 0;
        zip_file_get_external_attributes(m_archive.get(), index, 0, &system, &attributes);
        const zip_uint32_t type = system == ZIP_OPSYS_UNIX ? (attributes >> 16) & S_IFMT : 0;
        facts.regular = type == 0 || type == S_IFREG || type == S_IFDIR;
        return facts;
    }

    QByteArray m_bytes; // libzip reads in it
    Archive m_archive;
};

// Date and time as DOS wrote them: local, in steps of two seconds, from 1980.
struct DosTime
{
    zip_uint16_t date = 0;
    zip_uint16_t time = 0;
};

DosTime dosTime(const QDateTime &when)
{
    const QDate day = std::clamp(when.date(), QDate(1980, 1, 1), QDate(2107, 12, 31));
    const QTime time = when.time();
    return {zip_uint16_t((day.year() - 1980) << 9 | day.month() << 5 | day.day()),
            zip_uint16_t(time.hour() << 11 | time.minute() << 5 | time.second() / 2)};
}

// False with the reason in the archive.
bool add(zip_t *archive, const ZipEntry &entry, DosTime when)
{
    Source source(zip_source_buffer(archive, entry.bytes.constData(), zip_uint64_t(entry.bytes.size()), 0),
                  &zip_source_free);
    if (!source)
        return false;
    const zip_int64_t index =
        zip_file_add(archive, entry.name.toUtf8().constData(), source.get(), ZIP_FL_ENC_UTF_8);
    if (index < 0)
        return false;
    source.release(); // the archive's from here on
    const bool stored = entry.packing == ZipEntry::Packing::Stored;
    return zip_set_file_compression(archive, zip_uint64_t(index), stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE,
                                    0) == 0 &&
           zip_file_set_dostime(archive, zip_uint64_t(index), when.time, when.date, 0) == 0;
}

bool readAll(zip_source_t *source, QByteArray &bytes)
{
    zip_stat_t stat{};
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return false;
    bytes.resize(qsizetype(bounded(stat.size)));
    const zip_int64_t got = zip_source_read(source, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(source);
    return got == bytes.size();
}

} // namespace

} // namespace toasoan

extern "C" Q_DECL_EXPORT toasoan::OpenedZip *toasoan_open_zip(const QByteArray &bytes)
{
    using namespace toasoan;
    Source source(zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr),
                  &zip_source_free);
    if (!source)
        return nullptr;
    Archive archive(zip_open_from_source(source.get(), ZIP_RDONLY, nullptr), &zip_discard);
    if (!archive)
        return nullptr;
    source.release(); // the archive's from here on
    return new LibzipZip(bytes, std::move(archive));
}

extern "C" Q_DECL_EXPORT void toasoan_write_zip(const QList<toasoan::ZipEntry> &entries,
                                                const QDateTime &when, QByteArray &result, QString &problem)
{
    using namespace toasoan;
    zip_error_t error;
    zip_error_init(&error);
    Source source(zip_source_buffer_create(nullptr, 0, 0, &error), &zip_source_free);
    if (!source) {
        problem = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return;
    }
    zip_source_keep(source.get()); // the archive takes the other reference
    Archive archive(zip_open_from_source(source.get(), ZIP_CREATE | ZIP_TRUNCATE, &error), &zip_discard);
    if (!archive) {
        zip_source_free(source.get());
        problem = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return;
    }
    const DosTime time = dosTime(when);
    for (const ZipEntry &entry : entries) {
        if (!add(archive.get(), entry, time)) {
            problem = QString::fromUtf8(zip_strerror(archive.get()));
            return;
        }
    }
    if (zip_close(archive.get()) != 0) {
        problem = QString::fromUtf8(zip_strerror(archive.get()));
        return;
    }
    archive.release(); // closed
    if (!readAll(source.get(), result))
        problem = QStringLiteral("the finished container could not be read back");
}
