#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace toasoan {

// The date as a Vietnamese page prints it: "Thứ Năm, 23/5/2019". Empty for no date.
QString dateLine(QDate date);

// "23/5/2019". Empty for no date.
QString shortDate(QDate date);

// "23/5/2019", "23-5-2019", "2019-05-23", each also behind a weekday ("Thứ Năm, 23/5/2019"). A weekday that
// contradicts the date does not stop the reading.
std::optional<QDate> readDate(QStringView text);

} // namespace toasoan
