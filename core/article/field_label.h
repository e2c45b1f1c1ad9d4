#pragma once

#include <QString>

namespace toasoan {

// What people call the field with this name ("headline", "caption" …); empty for the body.
QString fieldLabel(const QString &field);

} // namespace toasoan
