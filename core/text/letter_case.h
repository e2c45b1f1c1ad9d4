#pragma once

#include <QString>

namespace toasoan {

// `word` (small letters) in the case of what is written: BỔ XUNG, Bổ xung, bổ xung.
QString inCaseOf(QStringView written, QString word);

// `word` with its first letter a capital.
QString capitalised(QString word);

} // namespace toasoan
