// What the sheet does with Telex and VNI keys.

#include "ui/editor/sheet_keys.h"
#include "ui/editor/sheet_parts.h"
#include "ui/editor/sheet_structure.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

namespace toasoan {

namespace {

QString textBefore(const QTextCursor &cursor)
{
    return cursor.block().text().left(cursor.positionInBlock());
}

// Each letter that stays keeps its style, and one that changes has the style of the one it was.
void retype(QTextCursor &cursor, const Retyped &wanted)
{
    if (wanted.length == 0) {
        cursor.insertText(wanted.text);
        return;
    }
    const int end = cursor.position();
    QTextCursor part = cursor;
    part.setPosition(end - int(wanted.length));
    part.setPosition(end, QTextCursor::KeepAnchor);
    const QString before = part.selectedText();
    const qsizetype most = std::min(before.size(), wanted.text.size()) - 1;
    qsizetype same = 0;
    while (same < most && before[before.size() - 1 - same] == wanted.text[wanted.text.size() - 1 - same])
        ++same;
    part.setPosition(end - int(wanted.length) + 1);
    const QTextCharFormat style = part.charFormat();
    part.setPosition(end - int(wanted.length));
    part.setPosition(end - int(same), QTextCursor::KeepAnchor);
    part.insertText(wanted.text.chopped(same), style);
    cursor.setPosition(part.position() + int(same));
}

} // namespace

void Sheet::setKeyRules(const std::optional<KeyRules> &rules)
{
    m_parts->keys.setRules(rules);
}

// Whether the key is done; otherwise it is a key like any other.
bool Sheet::writeVietnamese(const QKeyEvent &event)
{
    TypedKeys &keys = m_parts->keys;
    QTextCursor cursor = textCursor();
    const bool replaces = cursor.hasSelection() || roleOf(cursor.block()) == BlockRole::Picture;
    if (replaces)
        keys.endWord();
    if (!keys.isOn() || (replaces && !keys.writes(event)))
        return false;
    const QScopedValueRollback committing(m_parts->committing, true);
    if (replaces) {
        cursor.beginEditBlock();
        prepareForText(cursor);
    }
    const auto effect = keys.press(event, textBefore(cursor));
    const bool ends = effect && !effect->word && !event.text().isEmpty() && event.text().front().isPrint();
    const QString ending = ends ? event.text() : QString();
    if (effect && (effect->word || ends)) {
        // A word, and the space behind it, is one step.
        effect->goesOn ? cursor.joinPreviousEditBlock() : cursor.beginEditBlock();
        retype(cursor, effect->word.value_or(Retyped{0, ending}));
        if (effect->word && effect->bared)
            retype(cursor, *effect->bared);
        cursor.endEditBlock();
    }
    if (replaces)
        cursor.endEditBlock();
    if (!effect)
        return false;
    if (effect->bared && !effect->word) {
        // Like what typing help does: undone once, the word stands as it was seen.
        QTextCursor word = cursor;
        word.setPosition(cursor.position() - int(ending.size()));
        word.beginEditBlock();
        retype(word, *effect->bared);
        word.endEditBlock();
        cursor.setPosition(word.position() + int(ending.size()));
    }
    setTextCursor(cursor);
    return effect->word || ends;
}

} // namespace toasoan
