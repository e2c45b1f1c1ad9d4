#pragma once

#include "core/workflow/suggestion.h"

#include <QJsonObject>

#include <optional>

namespace toasoan {

// A suggested change as it is handed from desk to desk.
QJsonObject toJson(const Suggestion &suggestion);

// Cleaned as every text of a package; nothing when it is none.
std::optional<Suggestion> suggestionIn(const QJsonObject &object);

} // namespace toasoan
