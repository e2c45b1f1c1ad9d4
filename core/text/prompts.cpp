#include "core/text/prompts.h"

namespace toasoan {

namespace {

// The prompt that begins at or behind `from`; of length 0 when there is none.
Prompt promptFrom(QStringView text, qsizetype from)
{
    for (qsizetype start = text.indexOf(u"[?", from); start >= 0; start = text.indexOf(u"[?", start + 1)) {
        const QStringView inside = text.mid(start + 2, longestPrompt - 2);
        const qsizetype end = inside.indexOf(u']');
        if (end < 0)
            continue;
        const QStringView wanted = inside.left(end);
        const bool isOne = wanted.isEmpty() || wanted.front() == u' ';
        if (isOne && !wanted.contains(u'[') && !wanted.contains(u'\n') &&
            !wanted.contains(QChar(QChar::LineSeparator)))
            return {int(start), int(end + 3)};
    }
    return {};
}

} // namespace

QList<Prompt> prompts(QStringView paragraph)
{
    QList<Prompt> all;
    for (Prompt next = promptFrom(paragraph, 0); next.length > 0; next = promptFrom(paragraph, next.end()))
        all.append(next);
    return all;
}

bool hasPrompt(QStringView text)
{
    return promptFrom(text, 0).length > 0;
}

} // namespace toasoan
