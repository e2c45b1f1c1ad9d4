#pragma once

#include <QString>

namespace toasoan {

// Where a newsroom is kept when nobody says otherwise: the platform's data location.
QString defaultNewsroomFolder();

// The folder a person means: absolute, "~" for the home folder, without a slash at its end.
QString newsroomFolder(const QString &typed);

// Whether `folder` lies on another machine, where the store cannot be kept safe (its log needs a local file
// system).
bool isOnNetwork(const QString &folder);

// Whether a newsroom was ever made in `folder`, or nothing is there yet and one may be.
enum class FolderState { Newsroom, Free, Other };
FolderState folderState(const QString &folder);

} // namespace toasoan
