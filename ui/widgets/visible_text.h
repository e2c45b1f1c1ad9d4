#pragma once

#include <QString>

namespace toasoan {

// `text` in a form that can be seen and read aloud where it stands alone in a list or on a button: nothing,
// spaces at an edge or side by side, line breaks, characters without a shape and the two kinds of ellipsis
// are shown by what they are.
QString visibleText(const QString &text);

} // namespace toasoan
