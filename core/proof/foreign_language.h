#pragma once

#include <QString>

#include <memory>

namespace toasoan {

class Dictionary;

// A language beside Vietnamese, with the dictionary that passages written in it are checked by.
struct ForeignLanguage
{
    QString code; // "en_US"
    std::shared_ptr<const Dictionary> dictionary;
};

// Whether the dictionary of the language has the word, as written or after an elision ("l'homme").
bool knows(const ForeignLanguage &language, QStringView word);

// Whether a word no dictionary has may be somebody's name for all its letters tell.
bool mayBeName(const ForeignLanguage &language, QStringView word);

// What people call the language of a dictionary, translated: "tiếng Anh (en_US)".
QString languageName(const QString &code);

} // namespace toasoan
