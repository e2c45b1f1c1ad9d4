#include "ui/window/key_table.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr auto noKeys = "none"_L1;
constexpr Qt::KeyboardModifiers commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

// The keys of the usual keyboard that write one sign alone and another one with Shift.
constexpr QStringView plainSigns = u"`1234567890-=[]\\;',./";
constexpr QStringView shiftedSigns = u"~!@#$%^&*()_+{}|:\"<>?";

// The chord by the keys that are pressed, not by what they write.
QKeyCombination pressed(const QKeySequence &chord)
{
    if (chord.isEmpty())
        return {};
    Qt::KeyboardModifiers modifiers = chord[0].keyboardModifiers() & ~Qt::KeypadModifier;
    Qt::Key key = chord[0].key();
    const qsizetype place =
        key > Qt::Key_Space && key < Qt::Key_AsciiTilde + 1 ? shiftedSigns.indexOf(QChar(ushort(key))) : -1;
    if (place >= 0) {
        key = Qt::Key(plainSigns[place].unicode());
        modifiers |= Qt::ShiftModifier;
    } else if (key == Qt::Key_Backtab) {
        key = Qt::Key_Tab;
        modifiers |= Qt::ShiftModifier;
    } else if (key == Qt::Key_Enter) {
        key = Qt::Key_Return;
    }
    return QKeyCombination(modifiers, key);
}

bool writesSign(Qt::Key key)
{
    return key < Qt::Key_Escape || (key >= Qt::Key_Multi_key && key <= Qt::Key_MultipleCandidate) ||
           (key >= Qt::Key_Dead_Grave && key <= Qt::Key_Dead_Longsolidusoverlay);
}

bool movesOrDeletes(Qt::Key key)
{
    static const QSet<int> keys{Qt::Key_Escape,   Qt::Key_Tab,    Qt::Key_Backtab, Qt::Key_Backspace,
                                Qt::Key_Return,   Qt::Key_Enter,  Qt::Key_Insert,  Qt::Key_Delete,
                                Qt::Key_Home,     Qt::Key_End,    Qt::Key_Left,    Qt::Key_Up,
                                Qt::Key_Right,    Qt::Key_Down,   Qt::Key_PageUp,  Qt::Key_PageDown,
                                Qt::Key_CapsLock, Qt::Key_NumLock};
    return keys.contains(key);
}

bool isFunctionKey(Qt::Key key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

// What the desktop or an input method hears first.
bool isOfTheDesktop(QKeyCombination chord)
{
    const Qt::KeyboardModifiers modifiers = chord.keyboardModifiers();
    const Qt::Key key = chord.key();
    return modifiers.testFlag(Qt::MetaModifier) || key == Qt::Key_Menu ||
           (key == Qt::Key_Space && modifiers & commands) || (key == Qt::Key_Tab && modifiers & commands) ||
           (key == Qt::Key_F10 && modifiers == Qt::ShiftModifier) ||
           (key == Qt::Key_F4 && modifiers == Qt::AltModifier) ||
           (isFunctionKey(key) && modifiers == (Qt::ControlModifier | Qt::AltModifier));
}

// What every field of text does by itself, the sheet too.
enum class TextDoes { Nothing, Undo, Redo, Cut, Copy, Paste, PastePlain, SelectAll, MoveOrDelete };

TextDoes inText(const QKeySequence &chord)
{
    static constexpr std::pair<QKeySequence::StandardKey, TextDoes> known[] = {
        {QKeySequence::Undo, TextDoes::Undo},
        {QKeySequence::Redo, TextDoes::Redo},
        {QKeySequence::Cut, TextDoes::Cut},
        {QKeySequence::Copy, TextDoes::Copy},
        {QKeySequence::Paste, TextDoes::Paste},
        {QKeySequence::SelectAll, TextDoes::SelectAll},
        {QKeySequence::Delete, TextDoes::MoveOrDelete},
        {QKeySequence::DeleteStartOfWord, TextDoes::MoveOrDelete},
        {QKeySequence::DeleteEndOfWord, TextDoes::MoveOrDelete},
        {QKeySequence::DeleteEndOfLine, TextDoes::MoveOrDelete},
        {QKeySequence::DeleteCompleteLine, TextDoes::MoveOrDelete},
        {QKeySequence::MoveToNextWord, TextDoes::MoveOrDelete},
        {QKeySequence::MoveToPreviousWord, TextDoes::MoveOrDelete},
        {QKeySequence::MoveToStartOfLine, TextDoes::MoveOrDelete},
        {QKeySequence::MoveToEndOfLine, TextDoes::MoveOrDelete},
        {QKeySequence::MoveToStartOfBlock, TextDoes::MoveOrDelete},
        {QKeySequence::MoveToEndOfBlock, TextDoes::MoveOrDelete},
        {QKeySequence::MoveToStartOfDocument, TextDoes::MoveOrDelete},
        {QKeySequence::MoveToEndOfDocument, TextDoes::MoveOrDelete},
        {QKeySequence::SelectNextWord, TextDoes::MoveOrDelete},
        {QKeySequence::SelectPreviousWord, TextDoes::MoveOrDelete},
        {QKeySequence::SelectStartOfLine, TextDoes::MoveOrDelete},
        {QKeySequence::SelectEndOfLine, TextDoes::MoveOrDelete},
        {QKeySequence::SelectStartOfBlock, TextDoes::MoveOrDelete},
        {QKeySequence::SelectEndOfBlock, TextDoes::MoveOrDelete},
        {QKeySequence::SelectStartOfDocument, TextDoes::MoveOrDelete},
        {QKeySequence::SelectEndOfDocument, TextDoes::MoveOrDelete},
    };
    for (const auto &[standard, what] : known)
        if (QKeySequence::keyBindings(standard).contains(chord))
            return what;
    return isSameChord(chord, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)) ? TextDoes::PastePlain
                                                                              : TextDoes::Nothing;
}

QString sentenceFor(TextDoes what, const QString &chord)
{
    switch (what) {
    case TextDoes::Undo:
        return KeyTable::tr("%1 undoes in every text and stays so.").arg(chord);
    case TextDoes::Redo:
        return KeyTable::tr("%1 does again what was undone in every text and stays so.").arg(chord);
    case TextDoes::Cut:
        return KeyTable::tr("%1 cuts out in every text and stays so.").arg(chord);
    case TextDoes::Copy:
        return KeyTable::tr("%1 copies in every text and stays so.").arg(chord);
    case TextDoes::Paste:
        return KeyTable::tr("%1 pastes in every text and stays so.").arg(chord);
    case TextDoes::PastePlain:
        return KeyTable::tr("%1 pastes without bold and italics and stays so.").arg(chord);
    case TextDoes::SelectAll:
        return KeyTable::tr("%1 selects all in every text and stays so.").arg(chord);
    case TextDoes::MoveOrDelete:
        return KeyTable::tr("%1 moves, selects or deletes in every text and stays so.").arg(chord);
    case TextDoes::Nothing:
        break;
    }
    return {};
}

bool has(const QList<QKeySequence> &chords, const QKeySequence &wanted)
{
    return std::any_of(chords.begin(), chords.end(),
                       [&](const QKeySequence &chord) { return isSameChord(chord, wanted); });
}

// Nothing: the text makes no sense.
std::optional<QList<QKeySequence>> chordsOf(const QString &text)
{
    if (text == noKeys)
        return QList<QKeySequence>();
    const QList<QKeySequence> chords = QKeySequence::listFromString(text, QKeySequence::PortableText);
    const bool good =
        !chords.isEmpty() && std::all_of(chords.begin(), chords.end(), [](const QKeySequence &chord) {
            return chord.count() == 1 && chord[0].key() != Qt::Key_unknown && chord[0].key() != 0;
        });
    return good ? std::optional(chords) : std::nullopt;
}

} // namespace

bool isSameChord(const QKeySequence &one, const QKeySequence &other)
{
    return !one.isEmpty() && pressed(one) == pressed(other);
}

QString shownKeys(const QList<QKeySequence> &chords)
{
    QStringList shown;
    for (const QKeySequence &chord : chords)
        if (!chord.isEmpty() && !(chord[0].key() > Qt::Key_F12 && chord[0].key() <= Qt::Key_F35))
            shown << chord.toString(QKeySequence::NativeText);
    return shown.join(u", "_s);
}

int KeyTable::ownerOf(const QKeySequence &chord) const
{
    const auto owner = std::find_if(actions.begin(), actions.end(),
                                    [&](const ActionKeys &action) { return has(action.keys, chord); });
    return owner == actions.end() ? -1 : int(owner - actions.begin());
}

QString KeyTable::refusal(int action, const QKeySequence &chord) const
{
    if (has(actions[action].usual, chord))
        return {};
    const QKeyCombination keys = pressed(chord);
    const QString name = chord.toString(QKeySequence::NativeText);
    if (keys.keyboardModifiers().testFlag(Qt::GroupSwitchModifier) || keys.key() == Qt::Key_AltGr)
        return tr("AltGr is needed to write special characters.");
    if (!(keys.keyboardModifiers() & commands) && writesSign(keys.key()))
        return tr("%1 is needed for writing: take it with Ctrl or Alt, or a function key.").arg(name);
    if (!(keys.keyboardModifiers() & commands) && movesOrDeletes(keys.key()))
        return tr("%1 is needed in the text: take it with Ctrl or Alt, or a function key.").arg(name);
    if (isOfTheDesktop(keys))
        return tr("%1 belongs to the desktop or the input method.").arg(name);
    for (const auto &[mnemonic, title] : menus)
        if (isSameChord(mnemonic, chord))
            return tr("%1 opens the menu “%2”.").arg(name, title);
    const TextDoes what = inText(chord);
    const int owner = ownerOf(chord);
    if (what != TextDoes::Nothing && owner >= 0 && owner != action)
        return tr("%1 belongs to “%2” and cannot be moved.").arg(name, actions[owner].name);
    return sentenceFor(what, name);
}

void KeyTable::give(int action, const QList<QKeySequence> &chords)
{
    for (ActionKeys &other : actions)
        other.keys.removeIf([&](const QKeySequence &chord) { return has(chords, chord); });
    actions[action].keys = chords;
}

KeyChanges KeyTable::changes() const
{
    KeyChanges all;
    for (const ActionKeys &action : actions)
        if (!action.isUsual())
            all.insert(action.id, action.keys.isEmpty()
                                      ? QString(noKeys)
                                      : QKeySequence::listToString(action.keys, QKeySequence::PortableText));
    return all;
}

void KeyTable::apply(const KeyChanges &changes)
{
    QList<QKeySequence> taken;
    QSet<QString> changed;
    for (int i = 0; i < actions.size(); ++i) {
        ActionKeys &action = actions[i];
        action.keys.clear();
        const auto chords = changes.contains(action.id) ? chordsOf(changes[action.id]) : std::nullopt;
        const bool good = chords && std::none_of(chords->begin(), chords->end(), [&](const auto &chord) {
                              return has(taken, chord) || !refusal(i, chord).isEmpty();
                          });
        if (!good)
            continue;
        action.keys = *chords;
        taken += *chords;
        changed.insert(action.id);
    }
    for (ActionKeys &action : actions) {
        if (changed.contains(action.id))
            continue;
        action.keys = action.usual;
        action.keys.removeIf([&](const QKeySequence &chord) { return has(taken, chord); });
    }
}

} // namespace toasoan
