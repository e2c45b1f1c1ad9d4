#pragma once

#include <QString>

namespace toasoan {

// Names this process among those of this machine and of others, for as long as the machine runs.
QString processMark();

// Whether the process of that mark is known to run no more; of another machine's nothing is known here.
bool hasEnded(const QString &mark);

} // namespace toasoan
