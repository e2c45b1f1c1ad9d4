#include "ui/widgets/visible_text.h"

#include <QCoreApplication>

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

bool hasNoShape(QChar c)
{
    return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

} // namespace

QString visibleText(const QString &text)
{
    if (text.isEmpty())
        return QCoreApplication::translate("VisibleText", "(nothing)");
    if (text == "..."_L1) // drawn alike by most fonts
        return QCoreApplication::translate("VisibleText", "... (three full stops)");
    if (text == u"…")
        return QCoreApplication::translate("VisibleText", "… (one character)");
    QString visible;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool besideWord =
            i > 0 && i + 1 < text.size() && !text[i - 1].isSpace() && !text[i + 1].isSpace();
        if (c == u'\n' || c == QChar::LineSeparator)
            visible += u'⏎';
        else if (c.isSpace())
            visible += c == u' ' && besideWord ? u' ' : c == u' ' ? u'␣' : u'⍽';
        else if (hasNoShape(c))
            visible += u"[U+%1]"_s.arg(c.unicode(), 4, 16, QLatin1Char('0')).toUpper();
        else
            visible += c;
    }
    return visible;
}

} // namespace toasoan
