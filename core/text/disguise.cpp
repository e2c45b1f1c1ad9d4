#include "core/text/disguise.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace toasoan {

namespace {

constexpr std::u16string_view alike = u"ÐðƉɖАВЕЅІЈКМНОРСТУХаеорсухіѕјΑΒΕΗΙΚΜΝΟΡΤΥΧοναι";
constexpr std::u16string_view latin = u"ĐđĐđABESIJKMHOPCTYXaeopcyxisjABEHIKMNOPTYXovai";
static_assert(alike.size() == latin.size());

} // namespace

bool isInvisibleInWord(QChar c)
{
    return c == QChar(0xAD) || c == QChar(0x2060) || c == QChar(0x200C) || c == QChar(0x200D);
}

bool isInvisible(QChar c)
{
    return isInvisibleInWord(c) || c == QChar(0x200B) || c == QChar::ByteOrderMark;
}

QString withoutInvisible(QStringView text)
{
    QString visible;
    visible.reserve(text.size());
    std::copy_if(text.begin(), text.end(), std::back_inserter(visible),
                 [](QChar c) { return !isInvisible(c); });
    return visible;
}

QChar latinFor(QChar c)
{
    const std::size_t at = alike.find(c.unicode());
    return at == alike.npos ? QChar() : QChar(latin[at]);
}

QString withoutLookAlikes(QStringView text)
{
    QString repaired = text.toString();
    for (QChar &c : repaired)
        if (const QChar meant = latinFor(c); !meant.isNull())
            c = meant;
    return repaired;
}

} // namespace toasoan
