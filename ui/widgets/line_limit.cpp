#include "ui/widgets/line_limit.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QToolTip>

namespace toasoan {

namespace {

void sayLimit(QWidget &field, int most)
{
    const QString sentence = QCoreApplication::translate(
        "LineLimit", "Not everything fits: %n characters at most.", nullptr, most);
    QToolTip::showText(field.mapToGlobal(field.rect().bottomLeft()), sentence, &field);
}

} // namespace

void limitLength(QLineEdit &line, int most)
{
    line.setMaxLength(most);
    QObject::connect(&line, &QLineEdit::inputRejected, &line, [&line] {
        if (line.text().size() < line.maxLength())
            return; // by a mask or a validator
        sayLimit(line, line.maxLength());
    });
}

void limitLength(QPlainTextEdit &text, int most)
{
    QObject::connect(&text, &QPlainTextEdit::textChanged, &text, [&text, most] {
        if (text.document()->characterCount() - 1 <= most) // it counts the end of the last paragraph
            return;
        QTextCursor beyond(text.document());
        beyond.setPosition(most);
        beyond.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        beyond.joinPreviousEditBlock();
        beyond.removeSelectedText();
        beyond.endEditBlock();
        sayLimit(text, most);
    });
}

} // namespace toasoan
