#pragma once

#include <QString>

#include <optional>

namespace toasoan {

// Where an article is in the editorial process. The names stored are English and fixed; people see them
// translated.
enum class Stage {
    Draft,
    Submitted,
    InReview,
    Returned,
    Approved,
    Scheduled,
    Published,
    Correcting,
    Withdrawn,
    Archived,
    Trashed
};

QString name(Stage stage);
std::optional<Stage> stageNamed(QStringView name);

} // namespace toasoan
