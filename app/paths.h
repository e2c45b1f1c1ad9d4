#pragma once

#include <QString>

namespace toasoan {

// Where a newsroom is kept when nobody says otherwise: the platform's data location.
QString defaultNewsroomFolder();

// The folder a person means: absolute, "~" for the home folder, without a slash at its end.
QString newsroomFolder(const QString &typed);

} // namespace toasoan
