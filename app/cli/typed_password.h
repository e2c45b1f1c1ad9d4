#pragma once

#include "core/base/result.h"

#include <QString>

namespace toasoan::cli {

// Where passwords come from for a program that cannot ask; never from arguments, which everybody at the
// machine can read.
inline constexpr auto presentPasswordVariable = "TOASOAN_PASSWORD";
inline constexpr auto newPasswordVariable = "TOASOAN_NEW_PASSWORD";

// The password in the environment, which is taken out of it so that no other program inherits it; else typed
// at the terminal of the process, where nothing of it shows. NotAllowed where there is neither.
Result<QString> givenPassword(const char *variable, const QString &prompt);

// The same for a password to be set, which is typed twice at a terminal.
Result<QString> givenNewPassword(const QString &name);

} // namespace toasoan::cli
