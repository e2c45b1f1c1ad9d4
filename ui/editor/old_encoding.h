#pragma once

#include "core/text/legacy_encoding.h"

#include <QTextCursor>

#include <optional>

namespace toasoan {

// The old encoding the selected text is the appearance of, where that is beyond doubt.
std::optional<LegacyEncoding> oldEncodingIn(const QTextCursor &selection);

// Puts the selected text right, paragraph by paragraph where it reads better so; styles stay. One undo.
void putRight(const QTextCursor &selection, LegacyEncoding encoding);

} // namespace toasoan
