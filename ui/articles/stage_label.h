#pragma once

#include "core/article/stage.h"

#include <QDateTime>
#include <QString>

namespace toasoan {

// The stage as people see it: "Bản nháp".
QString label(Stage stage);

// How long ago, as a list says it: "just now", "5 minutes ago", "yesterday 14:02", "23/5/2019".
QString timeAgo(const QDateTime &time, const QDateTime &now);

} // namespace toasoan
