// One form of "Trung ương" and "thành phố" in short: T.Ư, TƯ or TW; TP, TP., Tp. or tp (design/language
// §5.2).

#include "core/proof/house_style.h"
#include "core/proof/style/forms.h"
#include "core/proof/style/reading.h"
#include "core/proof/style/rule.h"
#include "core/proof/style/wording.h"
#include "core/proof/surroundings.h"

namespace toasoan::style {

namespace {

bool isAllCapitals(const Reading &reading, int i)
{
    return reading.isWord(i) && reading.word(i).size() > 1 && caseOf(reading.word(i)) == Case::AllCapitals;
}

// In a line of capitals TƯ may be the syllable, and TP has no small letters to choose.
bool isShouted(const Reading &reading, int i)
{
    return isAllCapitals(reading, i - 1) || isAllCapitals(reading, i + 1);
}

bool isCapital(const Reading &reading, int i)
{
    return reading.isWord(i) && caseOf(reading.word(i)) == Case::Capital;
}

void mark(Marks &marks, const Token &token, int end, const QString &form, const QString &house,
          const FormSeen &seen)
{
    if (form.isEmpty())
        return;
    if (!house.isEmpty()) {
        if (form != house)
            marks.add(token.start, end, house, {}, Severity::Warning);
    } else if (seen.mixed() && form != seen.first()) {
        marks.add(token.start, end, seen.first());
    }
}

template <typename Take>
void forEachShort(const Question &question, Take &&take)
{
    for (int i : question.reading.abbreviations)
        take(i);
    for (const Lead &lead : question.reading.leads)
        if (lead.topics & question.topic)
            take(lead.token);
}

void findOtherCentral(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    forEachShort(question, [&](int i) {
        mark(marks, reading.token(i), reading.token(i).end(), centralForm(reading, i), question.house.central,
             question.around.tally().central);
    });
}

void findOtherCity(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    forEachShort(question, [&](int i) {
        const QString form = cityForm(reading, i);
        mark(marks, reading.token(i), reading.token(i).start + int(form.size()), form, question.house.city,
             question.around.tally().city);
    });
}

constexpr StyleRule rules[]{
    {{"central-form", Layer::Style, Severity::Hint, QT_TRANSLATE_NOOP("Rule", "One short form of Trung ương"),
      QT_TRANSLATE_NOOP("Rule", "Trung ương is shortened in one way here: “%2”."), from::house},
     findOtherCentral},
    {{"city-form", Layer::Style, Severity::Hint, QT_TRANSLATE_NOOP("Rule", "One short form of thành phố"),
      QT_TRANSLATE_NOOP("Rule", "Thành phố is shortened in one way here: “%2”."), from::house},
     findOtherCity},
};

} // namespace

QString centralForm(const Reading &reading, int token)
{
    const QStringView word = reading.word(token);
    if (word.size() > 3 || word.size() < 2)
        return {};
    if (word != u"T.Ư" && word != u"TƯ" && word != u"TW" && word != u"T.W")
        return {};
    return isShouted(reading, token) ? QString() : word.toString();
}

QString cityForm(const Reading &reading, int token)
{
    const QStringView word = reading.word(token);
    if (word.size() != 2 || (word != u"TP" && word != u"Tp" && word != u"tp") || isShouted(reading, token))
        return {};
    if (!isCapital(reading, token + 1))
        return {}; // "ở TP và huyện": no name tells what a stop would be
    const QStringView gap = reading.gapBefore(token + 1);
    if (gap == u" ")
        return word.toString();
    // The stop may end the sentence, too; two capitals are a name.
    const bool name = isCapital(reading, token + 2) && reading.joinsOn(token + 2);
    return gap == u". " && name ? QString(word.toString() + u'.') : QString();
}

constinit const Family shortForms{rules, u"tư tp", {}};

} // namespace toasoan::style
