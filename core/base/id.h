#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>
#include <optional>

namespace toasoan {

// A new UUID of version 7 (RFC 9562): ordered by time of making, also within one millisecond of one process.
QUuid makeUuidV7();

// An id of one kind of thing; the tag keeps a photo's id out of where an article's belongs.
template <class Tag>
class Id
{
public:
    Id() = default;

    static Id make() { return Id(makeUuidV7()); }

    // Nothing when `text` is not a UUID in lower or upper case without braces.
    static std::optional<Id> fromString(QStringView text)
    {
        const QUuid uuid = QUuid::fromString(text);
        if (uuid.isNull() || text.size() != 36)
            return std::nullopt;
        return Id(uuid);
    }

    bool isNull() const { return m_uuid.isNull(); }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(Id a, Id b) { return a.m_uuid == b.m_uuid; }
    friend std::strong_ordering operator<=>(Id a, Id b)
    {
        if (a.m_uuid == b.m_uuid)
            return std::strong_ordering::equal;
        return a.m_uuid < b.m_uuid ? std::strong_ordering::less : std::strong_ordering::greater;
    }
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_uuid, seed); }

private:
    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    {
    }

    QUuid m_uuid;
};

using ArticleId = Id<struct ArticleTag>;
using BlockId = Id<struct BlockTag>;
using PhotoId = Id<struct PhotoTag>;

} // namespace toasoan
