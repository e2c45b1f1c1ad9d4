#include "ui/proof/finding_words.h"

#include "core/text/sentence_of.h"
#include "tests/ui/proof/found.h"
#include "ui/widgets/visible_text.h"

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

// The sentence with its place between < and >.
QString marked(const QString &paragraph, const QString &place)
{
    const int start = static_cast<int>(paragraph.indexOf(place));
    const SentenceOf sentence = sentenceOf(paragraph, start, static_cast<int>(place.size()));
    QString text = sentence.text;
    text.insert(sentence.start + sentence.length, u'>');
    text.insert(sentence.start, u'<');
    return text;
}

} // namespace

TEST(FindingWords, CountWhatIsMoreThanAHint)
{
    QList<Finding> findings{misspelled(u"sai"_s), misspelled(u"sai"_s)};
    EXPECT_EQ(findingSummary(findings), u"2 mistakes");
    findings << found(FindingKind::Word, u"confusable"_s, u"bổ xung"_s)
             << found(FindingKind::Style, u"space-double"_s, u"  "_s)
             << found(FindingKind::Spelling, u"foreign"_s, u"abc"_s, {}, Severity::Hint);
    EXPECT_EQ(findingSummary(findings), u"2 mistakes · 1 confused words · 1 of form");
    EXPECT_EQ(findingSummary({}), u"No mistakes");
    EXPECT_EQ(findingSummary({findings.last()}), u"No mistakes");
}

TEST(FindingWords, GroupByWhatAReaderDoesAboutThem)
{
    EXPECT_EQ(groupOf(misspelled(u"sai"_s)), FindingGroup::Spelling);
    EXPECT_EQ(groupOf(found(FindingKind::Word, u"context"_s, u"x"_s)), FindingGroup::Word);
    EXPECT_EQ(groupOf(found(FindingKind::Style, u"quote-pair"_s, u"“"_s)), FindingGroup::Form);
    EXPECT_EQ(groupOf(found(FindingKind::Style, u"tone"_s, u"uỷ"_s, {}, Severity::Hint)), FindingGroup::Hint);
    EXPECT_EQ(groupOf(found(FindingKind::Style, u"sentence-long"_s, u"Từ"_s, {}, Severity::Hint)),
              FindingGroup::Style);
    EXPECT_EQ(groupOf(found(FindingKind::Spelling, u"foreign"_s, u"abc"_s, {}, Severity::Hint)),
              FindingGroup::Hint);
}

TEST(FindingWords, SayWhatIsWrongWhereThereIsNothingToWriteInstead)
{
    EXPECT_EQ(findingTitle(misspelled(u"nghành"_s), u"ngành"_s), u"nghành → ngành");
    EXPECT_EQ(findingTitle(misspelled(u"nghành"_s), {}), u"nghành");
    EXPECT_EQ(findingTitle(found(FindingKind::Style, u"quote-pair"_s, u"“"_s), {}),
              u"“ · Quotation marks in pairs");
    EXPECT_EQ(findingTitle(found(FindingKind::Style, u"space-double"_s, u"  "_s), u" "_s), u"␣␣ → ␣");
}

TEST(VisibleText, ShowsWhatHasNoShape)
{
    EXPECT_EQ(visibleText(u"bổ sung"_s), u"bổ sung");
    EXPECT_EQ(visibleText(u""_s), u"(nothing)");
    EXPECT_EQ(visibleText(u"..."_s), u"... (three full stops)");
    EXPECT_EQ(visibleText(u"…"_s), u"… (one character)");
    EXPECT_EQ(visibleText(u" ,"_s), u"␣,");
    EXPECT_EQ(visibleText(u"a  b"_s), u"a␣␣b");
    EXPECT_EQ(visibleText(u"a\u00A0b"_s), u"a⍽b");
    EXPECT_EQ(visibleText(u"a\u200Bb\n"_s), u"a[U+200B]b⏎");
}

TEST(SentenceOf, IsTheOneThePlaceStandsIn)
{
    const QString paragraph = u"Một câu. “Hai câu ở TP. Hà Nội, theo T.Ư, 3,5%.” Ba câu? Bốn câu"_s;
    EXPECT_EQ(marked(paragraph, u"Một"_s), u"<Một> câu.");
    EXPECT_EQ(marked(paragraph, u"Hà Nội"_s), u"“Hai câu ở TP. <Hà Nội>, theo T.Ư, 3,5%.”");
    EXPECT_EQ(marked(paragraph, u"Ba"_s), u"<Ba> câu?");
    EXPECT_EQ(marked(paragraph, u"Bốn câu"_s), u"<Bốn câu>");
}

TEST(SentenceOf, IsCutToWhatIsAroundAPlaceInALongOne)
{
    const QString words = u"chữ "_s.repeated(100);
    const QString sentence = marked(words + u"sai "_s + words.trimmed(), u"sai"_s);
    EXPECT_LT(sentence.size(), 260);
    EXPECT_TRUE(sentence.startsWith(u"…chữ"_s)) << qPrintable(sentence);
    EXPECT_TRUE(sentence.endsWith(u"chữ…"_s)) << qPrintable(sentence);
    EXPECT_TRUE(sentence.contains(u"<sai>"_s));
}

TEST(SentenceOf, SurvivesAnyPlace)
{
    for (int start : {-5, 0, 3, 100})
        for (int length : {-1, 0, 2, 1000}) {
            const SentenceOf sentence = sentenceOf(u"a. b"_s, start, length);
            EXPECT_GE(sentence.start, 0);
            EXPECT_LE(sentence.start + sentence.length, sentence.text.size());
        }
    EXPECT_EQ(sentenceOf({}, 0, 0).text, u"");
}
