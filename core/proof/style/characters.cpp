// Letters that only look right, characters that do not show, and what conversions leave behind
// (design/language §2.5).

#include "core/proof/style/reading.h"
#include "core/proof/style/rule.h"
#include "core/proof/style/wording.h"
#include "core/text/disguise.h"
#include "core/text/letters.h"
#include "core/text/syllable.h"

#include <array>

namespace toasoan::style {

namespace {

bool mayBeOfEmoji(QChar c)
{
    return c.isSurrogate() || (c.unicode() >= 0x2600 && c.unicode() <= 0x27BF) || c.unicode() == 0xFE0F;
}

void findInvisible(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    for (int i : reading.oddWords) {
        const QStringView word = reading.word(i);
        if (!std::any_of(word.begin(), word.end(), isInvisible))
            continue;
        const bool latin =
            std::any_of(word.begin(), word.end(), [](QChar c) { return letters::of(c).lower != 0; });
        if (latin) // other scripts have uses for them
            marks.add(reading.token(i).start, reading.token(i).end(), withoutInvisible(word));
    }
    for (const Gap &gap : reading.gaps) {
        for (int i = gap.start; i < gap.end; ++i) {
            if (!isInvisible(reading.at(i)) || mayBeOfEmoji(reading.at(i - 1)))
                continue;
            int end = i + 1;
            while (end < gap.end && isInvisible(reading.at(end)))
                ++end;
            // With the character before it, so that there is something to see and to keep.
            const int start = i > 0 ? i - 1 : i;
            const int keptEnd = start < i ? end : std::min(end + 1, int(reading.passage.text.size()));
            marks.add(start, keptEnd, withoutInvisible(reading.text(start, keptEnd)));
            i = end - 1;
        }
    }
}

bool isDAlike(QChar c)
{
    return c == QChar(0xD0) || c == QChar(0xF0) || c == QChar(0x189) || c == QChar(0x256);
}

// The word in Latin letters; empty when there is nothing to repair, or another script is meant.
QString repaired(QStringView word)
{
    QString result = word.toString();
    int strange = 0;
    int kept = 0;
    for (QChar &c : result) {
        if (const QChar meant = latinFor(c); !meant.isNull()) {
            c = meant;
            ++strange;
        } else if (letters::of(c).lower != 0) {
            ++kept;
        } else if (c.isLetter()) {
            return {};
        }
    }
    return strange > 0 && kept > 0 ? result : QString();
}

void findLookAlikes(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    const auto mark = [&](int i, const QString &right) {
        marks.add(reading.token(i).start, reading.token(i).end(), right);
    };
    for (int i : reading.oddWords)
        if (const QString right = repaired(reading.word(i)); !right.isEmpty())
            mark(i, right);
    const QStringView text = reading.passage.text;
    if (!text.contains(QChar(0xD0)) && !text.contains(QChar(0xF0)) && !text.contains(QChar(0x189)) &&
        !text.contains(QChar(0x256)))
        return;
    for (int i = 0; i < reading.tokenCount(); ++i) {
        const QStringView word = reading.word(i);
        if (!std::any_of(word.begin(), word.end(), isDAlike))
            continue;
        // Icelandic has an eth; a Vietnamese word with one is a syllable once it is a đ, or has letters only
        // Vietnamese has.
        const QString right = repaired(word);
        const bool vietnamese =
            parseSyllable(right).has_value() || std::any_of(right.begin(), right.end(), [](QChar c) {
                const letters::Letter &letter = letters::of(c);
                return letter.bare == u'ơ' || letter.bare == u'ư' || letter.bare == u'ă' ||
                       letter.tone == Tone::Heavy || letter.tone == Tone::Asking;
            });
        if (!right.isEmpty() && vietnamese)
            mark(i, right);
    }
}

void findLost(const Question &question, Marks &marks)
{
    const auto isLost = [](QChar c) {
        return c == QChar::ReplacementCharacter || c.category() == QChar::Other_PrivateUse;
    };
    const Reading &reading = question.reading;
    for (const Gap &gap : reading.gaps)
        for (int i = gap.start; i < gap.end; ++i)
            if (reading.at(i).unicode() >= 0xE000 && isLost(reading.at(i)))
                marks.add(i, i + 1);
}

// From the first word with letters in parts to the last: one finding a passage.
void findDecomposed(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    int first = -1;
    int last = -1;
    for (int i : reading.oddWords) {
        const QStringView word = reading.word(i);
        const bool marked = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isMark(); });
        if (!marked || word.toString().normalized(QString::NormalizationForm_C) == word)
            continue;
        first = first < 0 ? i : first;
        last = i;
    }
    if (first < 0)
        return;
    const int start = reading.token(first).start;
    const int end = reading.token(last).end();
    marks.add(start, end, reading.text(start, end).toString().normalized(QString::NormalizationForm_C));
}

constexpr StyleRule rules[]{
    {{"look-alike", Layer::Style, Severity::Warning,
      QT_TRANSLATE_NOOP("Rule", "Letters that only look right"),
      QT_TRANSLATE_NOOP("Rule", "A letter here is of another alphabet and only looks right; “%2” is meant."),
      ""},
     findLookAlikes},
    {{"invisible", Layer::Style, Severity::Warning, QT_TRANSLATE_NOOP("Rule", "Characters that do not show"),
      QT_TRANSLATE_NOOP("Rule", "A character that does not show stands here; searching would miss the word."),
      ""},
     findInvisible},
    {{"lost", Layer::Style, Severity::Warning, QT_TRANSLATE_NOOP("Rule", "Characters lost in conversion"),
      QT_TRANSLATE_NOOP("Rule", "A character was lost here when the text was converted."), ""},
     findLost},
    {{"decomposed", Layer::Style, Severity::Hint, QT_TRANSLATE_NOOP("Rule", "Letters apart from their marks"),
      QT_TRANSLATE_NOOP("Rule", "Letters and marks are stored apart here; searching would miss these words."),
      ""},
     findDecomposed},
};

} // namespace

constinit const Family characters{rules, {}, {}};

} // namespace toasoan::style
