#pragma once

#include <QString>

// The names under which a newsroom's decisions are stored.
namespace toasoan::settingKey {

inline const QString houseName = QStringLiteral("house.name");
inline const QString houseAddress = QStringLiteral("house.address");
inline const QString houseEndMark = QStringLiteral("house.endMark");       // asWritten, always, never
inline const QString lockMinutes = QStringLiteral("accounts.lockMinutes"); // 0: never
inline const QString exportFolder = QStringLiteral("export.folder");

inline const QString exportFormats = QStringLiteral("export.formats"); // html,pdf,docx,odt
inline const QString exportPage = QStringLiteral("export.page");       // beside, inlined
inline const QString exportWord = QStringLiteral("export.word");       // beside, placed
inline const QString exportPhotos = QStringLiteral("export.photos");   // folder, zip

inline const QString toneStyle = QStringLiteral("proof.toneStyle");   // traditional, modern
inline const QString letterI = QStringLiteral("proof.letterI");       // y, i, asWritten
inline const QString centralForm = QStringLiteral("proof.central");   // asWritten, T.Ư, TƯ, TW, T.W
inline const QString cityForm = QStringLiteral("proof.city");         // asWritten, TP, TP., Tp …
inline const QString dateForm = QStringLiteral("proof.dates");        // asWritten, slash, hyphen
inline const QString quoteForm = QStringLiteral("proof.quotes");      // asWritten, curly
inline const QString captionStops = QStringLiteral("proof.captions"); // asWritten, always, never
inline const QString clauses = QStringLiteral("proof.clauses");       // small, capital
inline const QString longestSentence = QStringLiteral("proof.longestSentence"); // syllables
inline const QString rulesOff = QStringLiteral("proof.rulesOff");   // ids of rules, commas between
inline const QString rulesOn = QStringLiteral("proof.rulesOn");     // of those off by default
inline const QString learning = QStringLiteral("proof.learning");   // off; else on
inline const QString languages = QStringLiteral("proof.languages"); // of quoted passages: en_US,fr
inline const QString snippets = QStringLiteral("writing.snippets"); // a table; empty: the program's own

inline const QString fourEyes = QStringLiteral("process.fourEyes"); // on, off, strict
// Differences from how a newsroom begins, as CheckLevels says them; of one step, and of one step with one
// template, with "." and their names behind.
inline const QString checklist = QStringLiteral("process.checklist");
// What a newsroom without accounts signs packages with, wrapped (core/base/secrets.h), in hexadecimal.
inline const QString packageKey = QStringLiteral("package.key");
inline const QString headFile = QStringLiteral("record.headFile"); // a path; empty: nowhere

} // namespace toasoan::settingKey
