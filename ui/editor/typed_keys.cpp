#include "ui/editor/typed_keys.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

#include <algorithm>

namespace toasoan {

namespace {

constexpr qsizetype longestRun = 16; // more letters than any word that bears marks

// "\w" of a pattern is no word of a language.
bool isOfWord(QChar c)
{
    return c.isLetter() || c.isDigit() || c == u'\\';
}

// The word that ends where the cursor is, or its last letters.
QStringView runBefore(QStringView before)
{
    qsizetype from = before.size();
    while (from > 0 && before.size() - from < longestRun && isOfWord(before[from - 1]))
        --from;
    return before.mid(from);
}

// What is to be retyped so that `from` reads `to`.
Retyped change(QStringView from, QStringView to)
{
    const auto same = std::mismatch(from.begin(), from.end(), to.begin(), to.end()).first - from.begin();
    return {int(from.size() - same), to.mid(same).toString()};
}

// Pressed alone or held down for the next key.
bool isHeld(int key)
{
    return (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock) || key == Qt::Key_AltGr ||
           (key >= Qt::Key_Super_L && key <= Qt::Key_Hyper_R);
}

bool isCommand(const QKeyEvent &key)
{
    return (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
}

} // namespace

void TypedKeys::setRules(const std::optional<KeyRules> &rules)
{
    m_rules = rules;
    endWord();
}

void TypedKeys::endWord()
{
    m_word = {};
    m_end = -1;
}

bool TypedKeys::follows(QStringView before) const
{
    return m_end == before.size() && !m_word.text.isEmpty() && before.endsWith(m_word.text);
}

bool TypedKeys::writes(const QKeyEvent &key) const
{
    return m_rules && !isCommand(key) && key.text().size() == 1 && key.text().front().isLetter();
}

std::optional<TypedKeys::Effect> TypedKeys::press(const QKeyEvent &key, QStringView before)
{
    if (!m_rules || isHeld(key.key()))
        return {};
    const QString text = key.text();
    const bool isDigit = text.size() == 1 && text.front().isDigit();
    std::optional<Effect> effect;
    if (writes(key))
        return lengthen(text.front(), before);
    // The digits beside the letters are numbers.
    if (isDigit && !isCommand(key) && !key.modifiers().testFlag(Qt::KeypadModifier))
        effect = lengthen(text.front(), before);
    if (effect)
        return effect;
    if (key.key() == Qt::Key_Backspace && key.modifiers() == Qt::NoModifier)
        return shorten(before);
    const bool ends = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab ||
                      (!text.isEmpty() && text.front().isPrint());
    if (ends && !isCommand(key))
        effect = end(before);
    endWord();
    return effect;
}

std::optional<TypedKeys::Effect> TypedKeys::lengthen(QChar key, QStringView before)
{
    const bool goesOn = follows(before);
    const QString run = runBefore(before).toString();
    const TypedWord word = goesOn ? m_word : TypedWord{run, run};
    const TypedWord next = withKey(word, key, *m_rules);
    if (key.isDigit() && next.text == QString(word.text + key))
        return {}; // a number behind the word
    m_word = word;
    Effect effect = become(next, before);
    effect.goesOn = goesOn;
    if (const auto bare = bareKeys(next, WordIs::Growing)) {
        effect.bared = change(next.text, *bare);
        m_end += bare->size() - next.text.size();
        m_word = {*bare, *bare};
    }
    return effect;
}

std::optional<TypedKeys::Effect> TypedKeys::shorten(QStringView before)
{
    if (!follows(before)) {
        endWord();
        return {};
    }
    return become(withoutLast(m_word, *m_rules), before);
}

std::optional<TypedKeys::Effect> TypedKeys::end(QStringView before)
{
    if (!follows(before))
        return {};
    Effect effect;
    effect.goesOn = true;
    if (const auto bare = bareKeys(m_word, WordIs::Ended))
        effect.bared = change(m_word.text, *bare);
    return effect;
}

TypedKeys::Effect TypedKeys::become(const TypedWord &next, QStringView before)
{
    Effect effect;
    effect.word = change(m_word.text, next.text);
    m_end = before.size() + next.text.size() - m_word.text.size();
    m_word = next;
    return effect;
}

bool isInputMethodWriting(const QInputMethodEvent &event)
{
    const QString &text = event.commitString();
    return !event.preeditString().isEmpty() ||
           std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace toasoan
