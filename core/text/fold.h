#pragma once

#include <QString>

namespace toasoan {

// "Đống Đa" → "dong da": lower case, no marks, đ as d. For finding text typed without marks.
QString folded(QStringView text);

// Lower case with marks, tone placement made one (hoà → hòa), look-alike Ð as đ. For finding text typed with
// marks.
QString exactKey(QStringView text);

} // namespace toasoan
