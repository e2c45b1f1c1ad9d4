#pragma once

#include "core/article/stage.h"

#include <QString>

namespace toasoan {

// The stage as people see it: "Bản nháp".
QString label(Stage stage);

} // namespace toasoan
