#include "ui/window/key_edit.h"

#include <QKeyEvent>

namespace toasoan {

namespace {

bool isModifier(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Meta:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_unknown:
    case 0:
        return true;
    default:
        return false;
    }
}

} // namespace

KeyEdit::KeyEdit(QWidget *parent)
    : QKeySequenceEdit(parent)
{
}

// Qt's own would wait a second for three more chords.
void KeyEdit::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (isModifier(event->key()))
        return;
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        emit left();
        return;
    }
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    emit pressed(QKeySequence(QKeyCombination(modifiers, Qt::Key(event->key()))));
}

void KeyEdit::keyReleaseEvent(QKeyEvent *event)
{
    event->accept();
}

} // namespace toasoan
