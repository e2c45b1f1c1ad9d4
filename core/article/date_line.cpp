#include "core/article/date_line.h"

#include <QRegularExpression>

#include <array>

namespace toasoan {

QString dateLine(QDate date)
{
    if (!date.isValid())
        return {};
    static constexpr std::array weekdays{u"Thứ Hai", u"Thứ Ba",  u"Thứ Tư",  u"Thứ Năm",
                                         u"Thứ Sáu", u"Thứ Bảy", u"Chủ nhật"};
    return QString::fromUtf16(weekdays[size_t(date.dayOfWeek() - 1)]) + u", " + shortDate(date);
}

QString shortDate(QDate date)
{
    return date.isValid() ? date.toString(QStringLiteral("d/M/yyyy")) : QString();
}

std::optional<QDate> readDate(QStringView text)
{
    static const QRegularExpression dayFirst(
        QStringLiteral(
            R"(^(?:(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy)|chủ\s+nhật)\s*,?\s*)?(?:ngày\s+)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression yearFirst(QStringLiteral(R"(^(\d{4})-(\d{1,2})-(\d{1,2})$)"));

    const QString line = text.trimmed().toString().normalized(QString::NormalizationForm_C);
    if (line.size() > 60)
        return std::nullopt;
    QDate date;
    if (const auto match = dayFirst.match(line); match.hasMatch())
        date = QDate(match.capturedView(3).toInt(), match.capturedView(2).toInt(),
                     match.capturedView(1).toInt());
    else if (const auto iso = yearFirst.match(line); iso.hasMatch())
        date = QDate(iso.capturedView(1).toInt(), iso.capturedView(2).toInt(), iso.capturedView(3).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace toasoan
