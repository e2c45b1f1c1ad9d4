#pragma once

#include "core/text/syllable.h"

#include <QString>

#include <optional>

namespace toasoan {

// Vietnamese written with the letters of any keyboard, where no input method of the system does it. Pure: a
// word and a key give a word. Marks are free: each key of a mark goes to the letter that can bear it,
// wherever in the word it is pressed ("duongdwf" is "đường"), and the tone mark moves as the syllable grows.
// The same key once more takes its mark back and is the letter it is: "aww" is "aw", "ass" is "as", "ddd" is
// "dd".

// Telex: aa aw ee oo ow uw dd, a lone w for ư, s f r x j, z for no tone.
// VNI: 6 ^, 7 of ơ and ư, 8 of ă, 9 of đ, 1 to 5, 0 for no tone.
enum class KeyMethod { Telex, Vni };

struct KeyRules
{
    KeyMethod method = KeyMethod::Telex;
    ToneStyle tones = ToneStyle::Traditional;

    bool operator==(const KeyRules &) const = default;
};

// The word in front of the cursor.
struct TypedWord
{
    QString text; // as it is seen
    QString keys; // as it would be if no key made a mark; those that took one back are letters

    bool operator==(const TypedWord &) const = default;
};

// The word with one key more: a letter, or a digit of VNI. A key that can make no Vietnamese syllable out of
// it is the letter it is; only đ is written everywhere ("HĐND").
TypedWord withKey(const TypedWord &before, QChar key, const KeyRules &rules);

// The word without the last letter that is seen. It is as wanted then: its keys come back no more.
TypedWord withoutLast(const TypedWord &before, const KeyRules &rules);

enum class WordIs { Growing, Ended };

// The bare keys, when marks were made that no Vietnamese word has: told at once where none can come of it any
// more ("sẻv" of "server"), at its end where none has ("dât" of "data"). Names and borrowed words of the
// trade keep their marks (Đắk, Lênin), so do capitals with đ (ĐUK).
std::optional<QString> bareKeys(const TypedWord &word, WordIs state);

} // namespace toasoan
