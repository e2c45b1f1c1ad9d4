#pragma once

#include "core/workflow/stage_label.h"

#include "ui/theme/palette.h"

#include <QDateTime>
#include <QString>

namespace toasoan {

// The colour of a stage beside its word: what waits for somebody, what is settled, what was undone.
Tint stageTint(Stage stage);

// How long ago, as a list says it: "just now", "5 minutes ago", "yesterday 14:02", "23/5/2019".
QString timeAgo(const QDateTime &time, const QDateTime &now);

} // namespace toasoan
