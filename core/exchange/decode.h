#pragma once

#include "core/base/result.h"
#include "core/text/legacy_encoding.h"

#include <QByteArray>
#include <QStringList>

namespace toasoan {

struct DecodedText
{
    QString text;
    QStringList notes; // which encoding was taken, and where that was a guess; nothing for sound UTF-8
};

// The text of a file: UTF-8, UTF-16 with or without a byte order mark, or an old encoding of Vietnamese, as a
// page says or as its words tell. What has letters that cannot be told is Unreadable, with a sentence that
// tells a person how to go on. `name` is only for that sentence.
Result<DecodedText> decodeText(const QByteArray &bytes, const QString &name);

// Plain text in Unicode that holds the appearance of an old encoding, as programs save what was set in its
// fonts, put right where that is beyond doubt; with a note.
void putWordsRight(DecodedText &decoded);

// That words were taken to be in `encoding`.
QString guessedNote(LegacyEncoding encoding);

} // namespace toasoan
