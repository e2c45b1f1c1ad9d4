#pragma once

#include <QString>

namespace toasoan {

// Where a newsroom is kept when nobody says otherwise: the platform's data location.
QString defaultNewsroomFolder();

// The folder a person means: absolute, "~" for the home folder, without a slash at its end.
QString newsroomFolder(const QString &typed);

// The text file of the person's own words, beside the settings of this computer: their words belong to them
// and not to a newsroom or a byline, can be read without any newsroom, and can be written while a window has
// one open.
QString personalWordsFile();

// The table of the person's own snippets and abbreviations, beside it.
QString personalSnippetsFile();

} // namespace toasoan
