#pragma once

#include <QString>

namespace toasoan {

// `word` (small letters) in the case of what is written: BỔ XUNG, Bổ xung, bổ xung. A capital that stands further
// on in the first word was meant for its start: lĐối, nGành.
QString inCaseOf(QStringView written, QString word);

// `word` with its first letter a capital.
QString capitalised(QString word);

} // namespace toasoan
