#pragma once

#include "core/workflow/stage_label.h"

#include <QDateTime>
#include <QString>

namespace toasoan {

// How long ago, as a list says it: "just now", "5 minutes ago", "yesterday 14:02", "23/5/2019".
QString timeAgo(const QDateTime &time, const QDateTime &now);

} // namespace toasoan
