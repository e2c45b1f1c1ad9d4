#include "core/text/letter_case.h"

#include "core/text/letters.h"

#include <algorithm>

namespace toasoan {

QString inCaseOf(QStringView written, QString word)
{
    const auto isUpper = [](QChar c) { return letters::of(c).upper || c.isUpper(); };
    const auto count = [&](auto &&is) { return std::count_if(written.begin(), written.end(), is); };
    const auto letterCount = count([](QChar c) { return c.isLetter(); });
    if (letterCount > 1 && count(isUpper) == letterCount)
        return word.toUpper();
    const QStringView first = written.left(written.indexOf(u' ')); // all of it where there is no space
    return std::any_of(first.begin(), first.end(), isUpper) ? capitalised(word) : word;
}

QString capitalised(QString word)
{
    if (!word.isEmpty())
        word[0] = word[0].toUpper();
    return word;
}

} // namespace toasoan
