#pragma once

#include <QString>

namespace toasoan {

// Characters that do not show and part no word: soft hyphen, word joiner, zero-width joiner and non-joiner.
bool isInvisibleInWord(QChar c);

// Those and the ones that stand between words: zero-width space, byte order mark.
bool isInvisible(QChar c);
QString withoutInvisible(QStringView text);

// What a letter that only looks Latin is meant for (Ð for Đ, Cyrillic, Greek), as old fonts and foreign
// keyboards leave them (design/language §2.5); null for all others.
QChar latinFor(QChar c);
// A text with each such letter as the one it looks like.
QString withoutLookAlikes(QStringView text);

} // namespace toasoan
