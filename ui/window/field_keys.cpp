#include "ui/window/field_keys.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

namespace toasoan {

namespace {

bool holdsWords(const QWidget &field)
{
    const Qt::InputMethodHints noWords =
        Qt::ImhUrlCharactersOnly | Qt::ImhEmailCharactersOnly | Qt::ImhDigitsOnly | Qt::ImhHiddenText;
    if (field.inputMethodHints() & noWords)
        return false;
    if (const auto *line = qobject_cast<const QLineEdit *>(&field)) {
        return line->echoMode() == QLineEdit::Normal && !line->validator() && line->inputMask().isEmpty() &&
               !qobject_cast<const QAbstractSpinBox *>(line->parentWidget());
    }
    return qobject_cast<const QPlainTextEdit *>(&field);
}

QCompleter *listCompleter(const QWidget &field)
{
    const auto *line = qobject_cast<const QLineEdit *>(&field);
    QCompleter *completer = line ? line->completer() : nullptr;
    return completer && completer->completionMode() != QCompleter::InlineCompletion ? completer : nullptr;
}

bool isReadOnly(const QWidget &field)
{
    const auto *line = qobject_cast<const QLineEdit *>(&field);
    return line ? line->isReadOnly() : static_cast<const QPlainTextEdit &>(field).isReadOnly();
}

} // namespace

FieldKeys::FieldKeys(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    follow(QApplication::focusWidget());
}

void FieldKeys::setRules(const std::optional<KeyRules> &rules)
{
    m_keys.setRules(rules);
}

void FieldKeys::follow(QWidget *field)
{
    if (field == m_field)
        return;
    if (m_field)
        m_field->removeEventFilter(this);
    m_field = field && holdsWords(*field) ? field : nullptr;
    m_keys.endWord();
    if (m_field)
        m_field->installEventFilter(this);
}

bool FieldKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_keys.isOn() || !m_field || m_isWriting)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress:
        // The list of completions takes the keys while it is open and hands them on past all filters.
        if (QCompleter *completer = listCompleter(*m_field))
            completer->popup()->installEventFilter(this);
        if (write(*static_cast<QKeyEvent *>(event)))
            return true;
        break;
    case QEvent::InputMethod:
        if (isInputMethodWriting(*static_cast<QInputMethodEvent *>(event)))
            emit inputMethodWrote();
        break;
    case QEvent::MouseButtonPress:
        m_keys.endWord();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

// Whether the key is done.
bool FieldKeys::write(const QKeyEvent &key)
{
    if (isReadOnly(*m_field))
        return false;
    const auto ask = [this](Qt::InputMethodQuery query) { return m_field->inputMethodQuery(query); };
    const int cursor = ask(Qt::ImCursorPosition).toInt();
    const int anchor = ask(Qt::ImAnchorPosition).toInt();
    if (cursor != anchor)
        m_keys.endWord();
    const QString before = ask(Qt::ImSurroundingText).toString().left(std::min(cursor, anchor));
    const auto effect = m_keys.press(key, before);
    if (!effect)
        return false;
    if (effect->word)
        retype(*effect->word);
    if (effect->bared)
        retype(*effect->bared);
    return effect->word.has_value();
}

// As an input method does, which every field understands; what is selected goes.
void FieldKeys::retype(const Retyped &wanted)
{
    const QScopedValueRollback writing(m_isWriting, true);
    QInputMethodEvent event;
    event.setCommitString(wanted.text, -int(wanted.length), int(wanted.length));
    QCoreApplication::sendEvent(m_field, &event);
}

} // namespace toasoan
