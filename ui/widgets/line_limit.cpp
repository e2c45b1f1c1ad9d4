#include "ui/widgets/line_limit.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QToolTip>

namespace toasoan {

void limitLength(QLineEdit &line, int most)
{
    line.setMaxLength(most);
    QObject::connect(&line, &QLineEdit::inputRejected, &line, [&line] {
        if (line.text().size() < line.maxLength())
            return; // by a mask or a validator
        const QString sentence = QCoreApplication::translate(
            "LineLimit", "Not everything fits: %n characters at most.", nullptr, line.maxLength());
        QToolTip::showText(line.mapToGlobal(line.rect().bottomLeft()), sentence, &line);
    });
}

} // namespace toasoan
