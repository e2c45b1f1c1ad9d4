#pragma once

#include <QString>

namespace toasoan {

// What people call the field of an article with this name (settableFields(), "tags").
QString fieldLabel(const QString &field);

} // namespace toasoan
