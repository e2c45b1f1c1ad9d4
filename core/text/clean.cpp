#include "core/text/clean.h"

#include <algorithm>

namespace toasoan {

namespace {

// Longer runs of combining marks are no writing, and ordering them costs quadratic time (the limit is the one
// of Unicode's Stream-Safe Text Format, UAX 15).
constexpr int longestMarkRun = 30;

bool isLineEnd(char16_t c)
{
    return c == u'\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isForbidden(char32_t c)
{
    if (c < 0x20)
        return c != u'\n' && c != u'\t';
    if (c >= 0x7F && c <= 0x9F)
        return true;
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF ||
           QChar::isNonCharacter(c) || QChar::isSurrogate(c);
}

// Latin text without marks of its own, the usual case: nothing to remove and nothing to compose.
bool isPlainlyClean(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar q) {
        const char16_t c = q.unicode();
        return (c >= 0x20 && c < 0x7F) || c == u'\n' || c == u'\t' || (c >= 0xA0 && c < 0x300) ||
               (c >= 0x1E00 && c <= 0x1EFF) || (c >= 0x2010 && c <= 0x2027);
    });
}

QString withoutForbidden(const QString &text, int &removed)
{
    QString kept;
    kept.reserve(text.size());
    int marks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (isLineEnd(unit)) {
            if (unit == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            kept += u'\n';
            marks = 0;
            continue;
        }
        char32_t c = unit;
        const bool pair = QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            c = QChar::surrogateToUcs4(unit, text[i + 1].unicode());
        marks = QChar::combiningClass(c) == 0 ? 0 : marks + 1;
        if (isForbidden(c) || marks > longestMarkRun)
            ++removed;
        else
            kept += pair ? QStringView(text).mid(i, 2) : QStringView(text).mid(i, 1);
        if (pair)
            ++i;
    }
    return kept;
}

} // namespace

QString cleanText(const QString &text, CleanReport *report)
{
    CleanReport own;
    CleanReport &found = report ? *report : own;
    found = {};
    if (isPlainlyClean(text))
        return text;
    const QString kept = withoutForbidden(text, found.removedCharacters);
    const QString composed = kept.normalized(QString::NormalizationForm_C);
    found.composed = composed != kept;
    return composed;
}

QString cleanLine(const QString &text, CleanReport *report)
{
    QString line = cleanText(text, report);
    std::replace_if(
        line.begin(), line.end(), [](QChar c) { return c == u'\n' || c == u'\t'; }, QChar(u' '));
    return line.trimmed();
}

} // namespace toasoan
