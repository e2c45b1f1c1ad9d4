#pragma once

#include <QString>

// The names under which a newsroom's decisions are stored.
namespace toasoan::settingKey {

inline const QString houseName = QStringLiteral("house.name");
inline const QString houseAddress = QStringLiteral("house.address");
inline const QString houseEndMark = QStringLiteral("house.endMark"); // asWritten, always, never
inline const QString exportFolder = QStringLiteral("export.folder");
inline const QString languages = QStringLiteral("proof.languages"); // of quoted passages: en_US,fr
inline const QString toneStyle = QStringLiteral("proof.toneStyle"); // traditional, modern

} // namespace toasoan::settingKey
