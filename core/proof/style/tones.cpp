// One school of tone placement: hòa, khỏe, thúy or hoà, khoẻ, thuý (design/language §2.3).

#include "core/proof/house_style.h"
#include "core/proof/style/reading.h"
#include "core/proof/style/rule.h"
#include "core/proof/style/wording.h"
#include "core/proof/surroundings.h"
#include "core/proof/unify_tones.h"

namespace toasoan::style {

namespace {

// Words no person or place is named by: with a capital they start a sentence.
constexpr View neverNames = u"ủy hủy tùy xóa dọa khỏe thỏa nhòa góa xòe lòe tòa";

// With these they name a body or an office, which follows the house as any word does.
constexpr View afterUy = u"ban viên nhiệm";
constexpr View afterToa = u"án soạn thánh";
constexpr View beforeUy = u"tỉnh thành huyện quận thị đảng chi xã phường cấp";

// A name keeps the placement its owner writes.
bool mayBeName(const Reading &reading, int i)
{
    const QStringView word = reading.word(i);
    const Case letters = caseOf(word);
    if (letters == Case::Small)
        return false;
    const bool next = reading.joinsOn(i + 1);
    if (says(word, u"ủy") && ((next && saysOneOf(reading.word(i + 1), afterUy)) ||
                              (reading.joinsOn(i) && saysOneOf(reading.word(i - 1), beforeUy))))
        return false;
    if (says(word, u"tòa") && next && saysOneOf(reading.word(i + 1), afterToa))
        return false;
    return letters != Case::Capital || !reading.token(i).startsSentence || !saysOneOf(word, neverNames) ||
           !next || caseOf(reading.word(i + 1)) != Case::Small;
}

template <typename Take>
void forEachToUnify(const Reading &reading, ToneStyle school, Take &&take)
{
    if (reading.openWords.empty())
        return;
    const QuotedSpans quoted(reading);
    for (int i : reading.openWords) {
        const QString word = reading.word(i).toString();
        const QString placed = withToneStyle(word, school);
        if (placed != word && !mayBeName(reading, i) && !quoted.hold(reading.token(i).start))
            take(reading.token(i), placed);
    }
}

void findOtherSchool(const Question &question, Marks &marks)
{
    const Tally &tally = question.around.tally();
    const bool mixed = tally.traditionalTones && tally.modernTones;
    forEachToUnify(question.reading, question.house.tones, [&](const Token &token, const QString &placed) {
        marks.add(token.start, token.end(), placed, {}, mixed ? Severity::Warning : Severity::Hint);
    });
}

constexpr StyleRule rules[]{
    {{"tone", Layer::Style, Severity::Hint, QT_TRANSLATE_NOOP("Rule", "Tone marks placed as the house does"),
      QT_TRANSLATE_NOOP("Rule", "The newsroom places the tone mark as in “%2”."), from::house},
     findOtherSchool},
};

} // namespace

constinit const Family tones{rules, {}, {}};

} // namespace toasoan::style

namespace toasoan {

QList<Finding> tonesToUnify(const Passage &passage, ToneStyle school)
{
    const style::Reading reading(passage);
    QList<Finding> findings;
    style::Marks marks(passage, style::tones.rules[0].rule, findings);
    style::forEachToUnify(reading, school, [&](const Token &token, const QString &placed) {
        Finding &finding = marks.add(token.start, token.end(), placed);
        finding.field = passage.field;
        finding.block = passage.block;
    });
    return findings;
}

} // namespace toasoan
