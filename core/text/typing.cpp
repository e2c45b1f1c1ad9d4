#include "core/text/typing.h"

#include "core/text/letter_case.h"
#include "core/text/snippet.h"

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

bool endsAbbreviation(QChar c)
{
    return isSpace(c) || QStringView(u".,;:!?…)]”\"»").contains(c);
}

// The letters and figures that `typed` ends in, where they stand free: not in an address, a paper's sign or a
// compound.
QStringView freeWordAtEnd(QStringView typed)
{
    qsizetype from = typed.size();
    while (from > 0 && typed[from - 1].isLetterOrNumber())
        --from;
    const QStringView word = typed.mid(from);
    if (from == 0)
        return word;
    const QChar before = typed[from - 1];
    return isSpace(before) || QStringView(u"([{“‘«\"–—").contains(before) ? word : QStringView();
}

std::optional<Expansion> expansionOf(QStringView typed, qsizetype endingLength, const SnippetBook &book)
{
    const QStringView before = typed.chopped(endingLength);
    const QStringView word = freeWordAtEnd(before);
    if (word.size() < shortestAbbreviation || word.size() > longestAbbreviation)
        return {};
    const QString asTyped = word.toString();
    const QString small = asTyped.toLower();
    if (QStringView(asTyped).mid(1) != QStringView(small).mid(1))
        return {}; // MTTQ is the short form itself
    const Snippet *snippet = book.abbreviated(small);
    if (!snippet)
        return {};
    return Expansion{int(word.size() + endingLength),
                     asTyped == small ? snippet->text : capitalised(snippet->text),
                     typed.last(endingLength).toString()};
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

std::optional<Expansion> expansion(QStringView typed, const SnippetBook &book)
{
    if (typed.isEmpty() || !endsAbbreviation(typed.back()))
        return {};
    return expansionOf(typed, 1, book);
}

std::optional<Expansion> expansionAtEnd(QStringView typed, const SnippetBook &book)
{
    return expansionOf(typed, 0, book);
}

bool goesOnBehindStop(QStringView typed)
{
    return !typed.isEmpty() && (typed.front().isLower() || typed.front().isDigit());
}

} // namespace toasoan
