#pragma once

#include <QString>

namespace toasoan {

// `word` (small letters) in the case of what is written: BỔ XUNG, Bổ xung, bổ xung.
QString inCaseOf(QStringView written, QString word);

} // namespace toasoan
