#pragma once

#include "core/text/typing.h"
#include "core/text/vietnamese_keys.h"

#include <optional>

class QInputMethodEvent;
class QKeyEvent;

namespace toasoan {

// Follows the word that is being typed, key by key, where Vietnamese is written by Telex or VNI keys. Knows
// no widget: it is told what stands before the cursor and tells what is to stand there. Letters that stood
// there already belong to the word as they are.
class TypedKeys
{
public:
    // Nothing: keys are letters.
    void setRules(const std::optional<KeyRules> &rules);
    bool isOn() const { return m_rules.has_value(); }

    // What a key does to the text before the cursor, in this order.
    struct Effect
    {
        std::optional<Retyped> word;  // the key is done by this; otherwise it is still to be done as ever
        std::optional<Retyped> bared; // the word's keys, since they make no Vietnamese
        bool goesOn = false;          // the same word as with the last key: undone with it
    };

    // Nothing: the key is none of a word.
    std::optional<Effect> press(const QKeyEvent &key, QStringView before);

    // Whether press() writes a letter for this key.
    bool writes(const QKeyEvent &key) const;

    // The cursor was moved, or the text changed in another way.
    void endWord();

private:
    bool follows(QStringView before) const;
    std::optional<Effect> lengthen(QChar key, QStringView before);
    std::optional<Effect> shorten(QStringView before);
    std::optional<Effect> end(QStringView before);
    Effect become(const TypedWord &next, QStringView before);

    std::optional<KeyRules> m_rules;
    TypedWord m_word;
    qsizetype m_end = -1; // of it, in what stood before the cursor
};

// Whether an input method of the system writes: it composes, or has composed words.
bool isInputMethodWriting(const QInputMethodEvent &event);

} // namespace toasoan
