#include "core/exchange/page_furniture.h"

#include "core/article/date_line.h"
#include "core/text/clean.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace toasoan {

namespace {

constexpr int longestSource = 200;    // characters
constexpr int longestFurniture = 160; // a line longer than that is text, wherever it stands
constexpr int longestQuotedLine = 60;
constexpr int mostQuotedLines = 8;

constexpr std::array labels{u"gửi cho bạn bè",
                            u"gửi bài viết",
                            u"gửi email",
                            u"gửi bài viết cho bạn bè",
                            u"phản hồi",
                            u"ý kiến phản hồi",
                            u"gửi phản hồi",
                            u"thông tin người gửi phản hồi",
                            u"xem nhiều nhất",
                            u"đọc nhiều nhất",
                            u"tin đọc nhiều",
                            u"xem nhiều",
                            u"đọc nhiều",
                            u"tin liên quan",
                            u"bài liên quan",
                            u"bài viết liên quan",
                            u"tin cùng chuyên mục",
                            u"cùng chuyên mục",
                            u"tin khác",
                            u"các tin khác",
                            u"tin mới",
                            u"tin mới nhất",
                            u"tin mới hơn",
                            u"tin cũ hơn",
                            u"các tin đã đưa",
                            u"tin đã đưa",
                            u"bài viết khác",
                            u"các bài viết khác",
                            u"in trang",
                            u"in bài viết",
                            u"in bài",
                            u"bản in",
                            u"chia sẻ",
                            u"chia sẻ bài viết",
                            u"chia sẻ facebook",
                            u"bình luận",
                            u"ý kiến bạn đọc",
                            u"viết bình luận",
                            u"gửi bình luận",
                            u"lên đầu trang",
                            u"về đầu trang",
                            u"quay lại",
                            u"trở về",
                            u"về trang trước",
                            u"trang chủ",
                            u"đăng nhập",
                            u"đăng ký",
                            u"tìm kiếm",
                            u"lượt xem",
                            u"thăm dò ý kiến",
                            u"liên kết website",
                            u"thống kê truy cập",
                            u"họ và tên",
                            u"nội dung phản hồi",
                            u"mã xác nhận",
                            u"email",
                            u"tweet",
                            u"share",
                            u"facebook",
                            u"zalo",
                            u"print",
                            u"bookmark",
                            u"xem thêm",
                            u"quảng cáo"};

QString withoutDecoration(const QString &line)
{
    static const QRegularExpression ends(
        QStringLiteral(R"(^[\s»›>•*|:.\-–…\[\]()]+|[\s»›>•*|:.\-–…\[\]()0-9]+$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return QString(line).remove(ends).toLower();
}

// Without a source line: the first line of a tail of short lines with two labels in it, or of one last label.
int trailingFurniture(const QStringList &lines)
{
    int first = int(lines.size());
    int seen = 0;
    for (int i = first - 1; i > 0 && lines[i].size() < longestFurniture; --i) {
        if (!isPageFurniture(lines[i]))
            continue;
        ++seen;
        if (seen > 1 || i + 1 == lines.size())
            first = i;
    }
    return first;
}

} // namespace

std::optional<QString> sourceIn(const QString &line)
{
    static const QRegularExpression source(QStringLiteral(R"(^\(?\s*nguồn(?:\s+tin)?\s*:\s*(.+?)\s*$)"),
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::UseUnicodePropertiesOption);
    if (line.size() > longestSource)
        return std::nullopt;
    const auto match = source.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    QString text = match.captured(1);
    if (line.startsWith(u'(') && text.endsWith(u')'))
        text = text.chopped(1).trimmed();
    return text;
}

bool isPageFurniture(const QString &line)
{
    if (line.size() > longestFurniture)
        return false;
    const QString label = withoutDecoration(line);
    return std::any_of(labels.begin(), labels.end(),
                       [&](const char16_t *known) { return label == QStringView(known); });
}

std::optional<DateFound> dateIn(const QString &line)
{
    if (const auto date = readDate(line))
        return DateFound{*date, {}};
    static const QRegularExpression hour(
        QStringLiteral(R"(^(.*\d{4})\s*([,|\-–]?\s*(?:lúc\s*)?\d{1,2}\s*[:hg]\s*\d{2}.{0,20})$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (line.size() > 80)
        return std::nullopt;
    const auto match = hour.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    if (const auto date = readDate(match.captured(1)))
        return DateFound{*date, match.captured(2).trimmed()};
    return std::nullopt;
}

std::optional<CaptionFound> captionWithCredit(const QString &line)
{
    static const QRegularExpression credit(
        QStringLiteral(R"(^(.{0,400}?)\s*(?<![\p{L}(])Ảnh\s*:\s*([^:()]{1,80})$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = credit.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return CaptionFound{match.captured(1).trimmed(), match.captured(2).trimmed()};
}

bool isPersonName(const QString &line)
{
    static const QRegularExpression name(QStringLiteral(R"(^\p{Lu}\p{Ll}*(?:[ -]\p{Lu}\p{Ll}*){1,4}$)"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    return line.size() <= 40 && name.match(line).hasMatch();
}

std::optional<QString> bylineIn(const QString &last, const QString &before)
{
    static const QRegularExpression author(
        QStringLiteral(R"(^(?:tác giả|người viết|(?:tin|bài)\s*(?:,|và|-|–)\s*ảnh)\s*:\s*(.{1,80})$)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = author.match(last); match.hasMatch())
        return match.captured(1).trimmed();
    if (isPersonName(last) && endsSentence(before) && before.size() >= longestHeading)
        return last;
    return std::nullopt;
}

bool isHeadingLine(const QString &line)
{
    static const QRegularExpression numbered(QStringLiteral(R"(^[IVX]{1,5}\s*[.)/\-]\s+\p{Lu})"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression longNumber(QStringLiteral("\\d{3}"));
    if (line.size() > longestHeading || endsSentence(line))
        return false;
    const bool capitals =
        line == line.toUpper() && line != line.toLower() && line.contains(u' ') && !line.contains(longNumber);
    return capitals || numbered.match(line).hasMatch();
}

bool endsSentence(const QString &line)
{
    qsizetype end = line.size();
    while (end > 0 && QStringView(u"”\"’')»]").contains(line[end - 1]))
        --end;
    return end > 0 && QStringView(u".!?…:;/").contains(line[end - 1]);
}

PageEnd pageEnd(const QStringList &lines)
{
    PageEnd end;
    for (int i = int(lines.size()) - 1; i >= 0 && end.source < 0; --i) {
        if (const auto source = sourceIn(lines[i])) {
            end.source = i;
            end.sourceText = *source;
        }
    }
    if (end.source < 0) {
        for (int i = trailingFurniture(lines); i < lines.size(); ++i)
            end.leftOut.append(i);
        return end;
    }
    bool begun = false;
    for (int i = end.source + 1; i < lines.size(); ++i) {
        begun = begun || isPageFurniture(lines[i]);
        if (begun && lines[i].size() <= longestFurniture)
            end.leftOut.append(i);
    }
    return end;
}

QString furnitureNote(const QStringList &lines)
{
    QStringList quoted;
    for (const QString &line : lines.first(std::min<qsizetype>(lines.size(), mostQuotedLines)))
        quoted += line.size() > longestQuotedLine ? line.left(longestQuotedLine) + u'…' : line;
    if (lines.size() > mostQuotedLines)
        quoted += QStringLiteral("…");
    return QCoreApplication::translate("Import",
                                       "Left out what belongs to the page and not to the article: %1.")
        .arg(quoted.join(QStringLiteral("; ")));
}

QStringList cleaningNotes(const CleanReport &report)
{
    QStringList notes;
    if (report.removedCharacters > 0)
        notes += QCoreApplication::translate("Import", "%n character(s) that no text may hold were removed.",
                                             nullptr, report.removedCharacters);
    if (report.composed)
        notes += QCoreApplication::translate("Import",
                                             "Letters written in parts were put together (Unicode NFC).");
    return notes;
}

} // namespace toasoan
