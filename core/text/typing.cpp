#include "core/text/typing.h"

#include <algorithm>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr QChar opening(u'“');
constexpr QChar closing(u'”');

bool isSpace(QChar c)
{
    return c == u' ' || c == QChar::Nbsp || c == u'\t' || c == QChar::LineSeparator || c == u'\n';
}

// The run without spaces that `typed` ends in.
QStringView lastRun(QStringView typed)
{
    qsizetype from = typed.size();
    while (from > 0 && !isSpace(typed[from - 1]))
        --from;
    return typed.mid(from);
}

bool isAddress(QStringView run)
{
    return run.contains(u"://") || run.contains(u'@') || run.startsWith(u"www.", Qt::CaseInsensitive);
}

// Whether a quote typed behind `before` opens one.
bool opensQuote(QStringView before)
{
    if (before.isEmpty())
        return true;
    const QChar last = before.back();
    return isSpace(last) || QStringView(u"([{“‘«–—-/:").contains(last);
}

bool isQuoteOpen(QStringView before)
{
    return before.lastIndexOf(opening) > before.lastIndexOf(closing);
}

} // namespace

std::optional<ParagraphMark> paragraphMark(QStringView typed)
{
    if (typed == "## "_L1 || typed == "# "_L1)
        return ParagraphMark::Heading;
    if (typed == "### "_L1)
        return ParagraphMark::Subheading;
    if (typed == "> "_L1)
        return ParagraphMark::Quote;
    if (typed == "- "_L1 || typed == "* "_L1)
        return ParagraphMark::Bullet;
    if (typed == "1. "_L1 || typed == "1) "_L1)
        return ParagraphMark::Number;
    return {};
}

std::optional<Retyped> printedForm(QStringView typed)
{
    if (typed.isEmpty() || isAddress(lastRun(typed)))
        return {};
    const QChar last = typed.back();
    const QStringView before = typed.chopped(1);
    if (last == u'"') {
        if (!before.isEmpty() && before.back().isDigit() && !isQuoteOpen(before))
            return {};
        return Retyped{1, opensQuote(before) ? opening : closing};
    }
    if (last == u'.' && before.endsWith(u"..") && !before.endsWith(u"..."))
        return Retyped{3, u"…"_s};
    if (last == u' ' && (before.isEmpty() || isSpace(before.back())))
        return Retyped{1, QString()};
    return {};
}

} // namespace toasoan
