#include "core/workflow/record_head.h"

#include <QString>

#include <algorithm>

namespace toasoan {

namespace {

constexpr qsizetype hashLength = 64;
constexpr qsizetype longestLine = 200;
const QByteArray byteOrderMark = QByteArrayLiteral("\xef\xbb\xbf"); // as editors on Windows leave it

bool isHash(const QByteArray &text)
{
    return text.size() == hashLength && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

std::optional<RecordHead> headIn(const QByteArray &line)
{
    const QList<QByteArray> fields = line.size() > longestLine ? QList<QByteArray>() : line.split('\t');
    if (fields.size() != 3)
        return std::nullopt;
    bool isNumber = false;
    RecordHead head{QDateTime::fromString(QString::fromLatin1(fields[0]), Qt::ISODate),
                    fields[1].toLongLong(&isNumber), fields[2].toLower()};
    if (!head.at.isValid() || !isNumber || head.number < 1 || !isHash(head.hash))
        return std::nullopt;
    return head;
}

} // namespace

QByteArray lineOf(const RecordHead &head)
{
    const QString at = head.at.toOffsetFromUtc(head.at.offsetFromUtc()).toString(Qt::ISODate);
    return at.toLatin1() + '\t' + QByteArray::number(head.number) + '\t' + head.hash + '\n';
}

ReadHeads readHeads(const QByteArray &bytes)
{
    ReadHeads read;
    int number = 0;
    qsizetype at = bytes.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
    while (at < bytes.size()) {
        const qsizetype end = bytes.indexOf('\n', at);
        const QByteArray line = bytes.mid(at, end < 0 ? -1 : end - at).trimmed();
        at = end < 0 ? bytes.size() : end + 1;
        ++number;
        if (line.isEmpty())
            continue;
        if (const auto head = headIn(line))
            read.heads.append(*head);
        else if (read.unreadable == 0)
            read.unreadable = number;
    }
    return read;
}

} // namespace toasoan
