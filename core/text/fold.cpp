#include "core/text/fold.h"

#include "core/text/letters.h"

#include <algorithm>

namespace toasoan {

namespace {

void appendFolded(QString &out, QStringView character)
{
    const QString parts = character.toString().normalized(QString::NormalizationForm_D).toLower();
    for (QChar part : parts) {
        if (part.category() == QChar::Mark_NonSpacing)
            continue;
        const char16_t plain = letters::of(part).plain;
        out += plain != 0 ? QChar(plain) : part;
    }
}

bool hasMarks(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x300 && !letters::of(c).lower && (c.isMark() || c.isSurrogate());
    });
}

// Only open oa, oe and uy differ between the schools, and only the modern one marks their second vowel.
bool mayBeModern(QStringView word)
{
    if (word.size() < 2)
        return false;
    const letters::Letter &last = letters::of(word.back());
    const char16_t before = word[word.size() - 2].unicode();
    return last.tone != Tone::Level && ((before == u'o' && (last.bare == u'a' || last.bare == u'e')) ||
                                        (before == u'u' && last.bare == u'y'));
}

} // namespace

QString folded(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const char16_t plain = letters::of(c).plain;
        if (plain != 0)
            out += QChar(plain);
        else if (c < 0x80)
            out += QChar(c);
        else if (c >= 0x300 && c <= 0x36F)
            continue;
        else {
            const bool pair =
                QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            appendFolded(out, text.mid(i, pair ? 2 : 1));
            i += pair;
        }
    }
    return out;
}

QString exactKey(QStringView text)
{
    const QString composed =
        hasMarks(text) ? text.toString().normalized(QString::NormalizationForm_C) : text.toString();
    QString key = composed.toLower();
    for (QChar &c : key)
        if (c.unicode() == 0xF0 || c.unicode() == 0x256)
            c = u'đ';
    for (qsizetype start = 0; start < key.size();) {
        qsizetype end = start;
        while (end < key.size() && letters::of(key[end]).lower)
            ++end;
        if (const QStringView word = QStringView(key).mid(start, end - start); mayBeModern(word)) {
            if (const auto syllable = parseSyllable(word))
                key.replace(start, end - start, written(*syllable, ToneStyle::Traditional));
        }
        start = std::max(end, start + 1);
    }
    return key;
}

} // namespace toasoan
