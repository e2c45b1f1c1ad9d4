#pragma once

#include "core/proof/style/rule.h"

#include <QStringView>

namespace toasoan::style {

using View = std::u16string_view;

// Whether `word` is `small` (small letters, either school) in any case and either school's tone placement.
bool says(QStringView word, View small);
// Whether it is one of a list with spaces between.
bool saysOneOf(QStringView word, View list);

// Whether `word` is one of a list with spaces between, letter for letter.
bool isListed(QStringView word, View list);

enum class Case { Small, Capital, AllCapitals, Mixed }; // Dân: Capital; DÂN: AllCapitals
Case caseOf(QStringView word);

// The letters of `text` in the case of those of `pattern`, which says the same.
QString recased(QStringView text, View pattern);

QString toString(View view);

// How many tokens from `token` on say the phrase, spaces between them only; 0: they say something else.
int saidAt(const Reading &reading, int token, View phrase);

// The longest of a list said at `token`; null when there is none.
struct Said
{
    const Phrase *phrase = nullptr;
    int tokens = 0;
};
Said longestSaidAt(const Reading &reading, int token, std::span<const Phrase> phrases);

// The text of `count` tokens from `token` on.
QStringView textOf(const Reading &reading, int token, int count);

// Whether the word reads as a name: a capital inside a sentence.
bool isNameLike(const Reading &reading, int token);

} // namespace toasoan::style
