#pragma once

#include <QString>

namespace toasoan {

// A tip that shows these words as they are. Qt takes a tip for rich text where a tag stands in it, and would
// open what an article names in one.
inline QString plainTip(const QString &words)
{
    return words.isEmpty() ? QString()
                           : QStringLiteral("<qt>%1</qt>")
                                 .arg(words.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
}

} // namespace toasoan
