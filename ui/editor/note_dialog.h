#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace toasoan {

// Asks what a footnote says. Empty: the footnote is to go; nothing: leave it as it is.
std::optional<QString> askNote(QWidget *parent, const QString &note);

} // namespace toasoan
