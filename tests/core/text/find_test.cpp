#include "core/text/find.h"
#include "tests/support/work_time.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

QList<Match> matchesIn(const QString &text, const FindQuery &query, const QString &with = {})
{
    const auto finder = Finder::make(query, with);
    EXPECT_TRUE(finder) << qPrintable(finder.error().message);
    const auto matches = finder ? finder->in(text) : Result<QList<Match>>(finder.error());
    EXPECT_TRUE(matches) << qPrintable(matches.error().message);
    return matches ? *matches : QList<Match>();
}

// The places found, as they are written.
QStringList found(const QString &text, const FindQuery &query)
{
    QStringList places;
    for (const Match &match : matchesIn(text, query))
        places << text.mid(match.start, match.length);
    return places;
}

QString replaced(QString text, const FindQuery &query, const QString &with)
{
    const QList<Match> matches = matchesIn(text, query, with);
    for (auto match = matches.crbegin(); match != matches.crend(); ++match)
        text.replace(match->start, match->length, match->with);
    return text;
}

QString troubleWith(const FindQuery &query, const QString &with = {})
{
    const auto finder = Finder::make(query, with);
    return finder ? QString() : finder.error().message;
}

FindQuery pattern(const QString &words)
{
    return {.words = words, .isPattern = true};
}

QStringList list(const QString &joined)
{
    return joined.isEmpty() ? QStringList() : joined.split(u'|');
}

} // namespace

TEST(Find, TakesCaseMarksAndWholeWordsAsAsked)
{
    struct Row
    {
        QString text;
        FindQuery query;
        QString places;
    };
    const QList<Row> rows{
        {u"Đống Đa, đồng đá"_s, {u"dong da"_s}, u"Đống Đa|đồng đá"_s},
        {u"Đống Đa, đồng đá"_s, {.words = u"Đống"_s, .matchMarks = true}, u"Đống"_s},
        {u"Đống Đa, đồng đá"_s, {u"đống"_s, true, true}, {}},
        {u"Đống Đa, đồng đá"_s, {u"dong"_s, true, false}, u"đồng"_s},
        {u"Đống Đa"_s, {}, {}},
        // Both places of a tone mark are the same while marks do not count, and two words when they do.
        {u"hoà bình, hòa bình, hoa"_s, {u"hòa bình"_s}, u"hoà bình|hòa bình"_s},
        {u"hoà bình, hòa bình, hoa"_s, {.words = u"hòa bình"_s, .matchMarks = true}, u"hòa bình"_s},
        {u"an, dân an ninh, an1 – (An)"_s, {u"an"_s, false, true, true}, u"an|an|An"_s},
        {u"an, dân an ninh, an1 – (An)"_s, {u"an ninh"_s, false, true, true}, u"an ninh"_s},
        {u"🙂ﬁ e\u0301 dân"_s,
         {u"dan"_s},
         u"dân"_s}, // right behind letters that fold to several or none
        {u"Ậ ẫ ậ"_s, {.words = u"ậ"_s, .matchMarks = true}, u"Ậ|ậ"_s},
        {u"Ậ ẫ ậ"_s, {.words = u"a\u0323\u0302"_s, .matchMarks = true}, u"Ậ|ậ"_s}, // typed in parts
    };
    for (const Row &row : rows)
        EXPECT_EQ(found(row.text, row.query), list(row.places))
            << qPrintable(row.text + u": " + row.query.words);
}

TEST(Find, TellsPlacesInUtf16Units)
{
    EXPECT_EQ(matchesIn(u"Đống Đa, đồng đá"_s, {u"dong da"_s}), (QList<Match>{{0, 7, {}}, {9, 7, {}}}));
    EXPECT_EQ(matchesIn(u"🙂 Tuyết ế"_s, pattern(u"ế"_s)), (QList<Match>{{6, 1, {}}, {9, 1, {}}}));
}

TEST(Find, AReplacementTakesTheCaseOfWhatItReplaces)
{
    const FindQuery any{u"uỷ ban"_s, false, true, false};
    EXPECT_EQ(replaced(u"Uỷ ban, UỶ BAN, uỷ ban"_s, any, u"ủy ban"_s), u"Ủy ban, ỦY BAN, ủy ban"_s);
    EXPECT_EQ(replaced(u"Uỷ ban"_s, any, u"UBND"_s), u"UBND"_s);
    EXPECT_EQ(replaced(u"Uỷ ban"_s, {u"Uỷ ban"_s, true, true, false}, u"ủy ban"_s), u"ủy ban"_s);
    EXPECT_EQ(replaced(u"xã  Bình"_s, {u"  "_s}, u" "_s), u"xã Bình"_s);
}

TEST(Find, PatternsFitVietnameseLettersAndPutGroupsInPlace)
{
    struct Row
    {
        QString text;
        QString pattern;
        QString with;
        QString result;
    };
    const QList<Row> rows{
        {u"xã Bình Minh"_s, uR"((\w+) (\w+)$)"_s, uR"(\2 \1)"_s, u"xã Minh Bình"_s},
        {u"23/5/2019"_s, uR"((\d+)/(\d+)/(\d{4}))"_s, uR"(\1-\2-\3)"_s, u"23-5-2019"_s},
        {u"ấp ẤP"_s, uR"(\bấp\b)"_s, u"thôn"_s, u"thôn thôn"_s}, // case is not kept: the pattern may hold it
        {u"abc"_s, uR"(b)"_s, uR"(<\0>\\)"_s, uR"(a<b>\c)"_s},
        {u"ab"_s, uR"((a))"_s, uR"(\10)"_s, u"a0b"_s}, // one group: \1 and a nought
        {u"abc"_s, uR"(x*)"_s, u"-"_s, u"abc"_s},      // nothing found is no place
        {u"aab"_s, uR"(a*)"_s, u"-"_s, u"-b"_s},
        {u"a b"_s, uR"(^|\s|$)"_s, u"_"_s, u"a_b"_s},
        {u"🙂🙂"_s, uR"(\C)"_s, u"x"_s, u"🙂🙂"_s}, // never half a character
        {u"a"_s, u"a"_s, u"e\u0301"_s, u"é"_s},
    };
    for (const Row &row : rows)
        EXPECT_EQ(replaced(row.text, pattern(row.pattern), row.with), row.result) << qPrintable(row.pattern);
    EXPECT_EQ(found(u"dân dan"_s, pattern(u"dan"_s)), QStringList(u"dan"_s)); // marks count
    EXPECT_EQ(found(u"Dân dân"_s, {.words = u"dân"_s, .matchCase = true, .isPattern = true}),
              QStringList(u"dân"_s));
    EXPECT_EQ(found(u"an dân"_s, {.words = u"a?â?n"_s, .wholeWords = true, .isPattern = true}),
              QStringList(u"an"_s));
}

TEST(Find, WhatCannotBeReadIsToldInOneSentence)
{
    QStringList sentences;
    for (const QString &wrong :
         {u"(a"_s, u"a)"_s, u"[a"_s, u"*a"_s, u"a\\"_s, u"\\2"_s, u"(?<=a+)b"_s, u"a{3,1}"_s, u"[z-a]"_s})
        sentences << troubleWith(pattern(wrong));
    EXPECT_FALSE(sentences.contains(QString()));
    EXPECT_EQ(QSet<QString>(sentences.begin(), sentences.end()).size(), 9); // each has its own
    EXPECT_TRUE(troubleWith(pattern(uR"(ab\p{Xx})"_s)).contains(u'8')) << "where it is, for the others";
    EXPECT_FALSE(troubleWith(pattern(u"(a)"_s), uR"(\2)"_s).isEmpty());
    EXPECT_FALSE(troubleWith(pattern(u"a"_s), uR"(\n)"_s).isEmpty());
    EXPECT_FALSE(troubleWith(pattern(u"a"_s), uR"(x\)"_s).isEmpty());
    EXPECT_FALSE(troubleWith({u"a"_s.repeated(longestFindWords + 1)}).isEmpty());
    EXPECT_EQ(troubleWith({u"(a"_s}, uR"(\2)"_s), QString()); // mere words
    EXPECT_EQ(troubleWith(pattern(QString())), QString());
}

TEST(Find, APatternThatCostsTooMuchEndsInASentence)
{
    const QString text = u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac b"_s;
    const QString paragraph = u"đường làng, ngõ xóm "_s.repeated(20'000);
    for (const QString &costly : {u"(a+)+[bd]"_s, u"(a|aa)+[bd]$"_s, u"(*NO_JIT)(a+)+[bd]"_s,
                                  u"(*LIMIT_MATCH=4000000000)(a+)+[bd]"_s, u"(?R)?a"_s}) {
        const WorkTime work;
        const auto matches = Finder::make(pattern(costly))->in(text);
        EXPECT_FALSE(matches) << qPrintable(costly);
        EXPECT_LT(work.milliseconds(), 1000 * headroom);
    }
    for (const QString &slow : {u"[^x]*[xz]"_s, u"(\\w+\\W+)+[xz]"_s, u"(.*),(.*)x"_s}) {
        const WorkTime work;
        (void)Finder::make(pattern(slow))->in(paragraph);
        EXPECT_LT(work.milliseconds(), 2000 * headroom) << qPrintable(slow);
    }
    EXPECT_FALSE(Finder::make(pattern(u"(.+)"_s), uR"(\1\1\1\1)"_s)->in(u"a"_s.repeated(1000)));
}

TEST(Find, APatternThatIsSlowEverywhereEndsAlsoInAVeryLongParagraph)
{
    // Slow where nothing is found, and where each place looks at all that follows.
    for (const QString &slow : {u"(?:a|b|c|d| )*[xz]"_s, u"[a-d](?=.*)"_s}) {
        const auto finder = Finder::make(pattern(slow));
        ASSERT_TRUE(finder);
        const WorkTime work;
        EXPECT_FALSE(finder->in(u"ab cd "_s.repeated(400'000)));
        EXPECT_LT(work.milliseconds(), 1000 * headroom) << qPrintable(slow); // it would be a minute
    }
}

TEST(Find, LooksThroughVeryLongParagraphsToTheirEnd)
{
    const QString paragraph = u"đường làng ngõ xóm "_s.repeated(3000);
    EXPECT_EQ(found(paragraph, pattern(uR"(\bngõ\b)"_s)).size(), 3000);
    EXPECT_EQ(found(u"🙂"_s.repeated(20'001), pattern(u"🙂"_s)).size(), 20'001);
}

TEST(Find, ACallOfAFootnoteIsNoEndOfTheText)
{
    const QString text = u"Câu một.\uFFFC Câu hai.\uFFFC\uFFFCba bốn."_s;
    struct Row
    {
        QString pattern;
        QString result;
    };
    const QList<Row> rows{
        {uR"(\.$)"_s, u"Câu một.\uFFFC Câu hai.\uFFFC\uFFFCba bốn"_s},
        {uR"(^\s?Câu )"_s, u"một.\uFFFC Câu hai.\uFFFC\uFFFCba bốn."_s},
        {uR"((?<![.\s])\b(Câu|ba) )"_s, u"một.\uFFFC Câu hai.\uFFFC\uFFFCbốn."_s},
        {uR"(\.(?! ?\w)$|(?<!\W)\.)"_s, u"Câu một\uFFFC Câu hai\uFFFC\uFFFCba bốn"_s},
        {uR"((?<=hai\.\W\W)ba )"_s, u"Câu một.\uFFFC Câu hai.\uFFFC\uFFFCbốn."_s},
        {uR"(\..?Câu|hai)"_s, u"Câu một.\uFFFC Câu .\uFFFC\uFFFCba bốn."_s},
        {uR"(.*)"_s, u"Câu một.\uFFFC Câu hai.\uFFFC\uFFFC"_s}, // what holds a call is no place
        {uR"([^.]\W* Câu)"_s, u"Câu một.\uFFFC Câu hai.\uFFFC\uFFFCba bốn."_s},
    };
    for (const Row &row : rows)
        EXPECT_EQ(replaced(text, pattern(row.pattern), {}), row.result) << qPrintable(row.pattern);
}

// Wherever a text is cut to look through it, nothing begins or ends there.
TEST(Find, AVeryLongParagraphHasOneBeginningAndOneEnd)
{
    for (int more = 0; more < 5; ++more) {
        const QString text = u"a"_s.repeated(more) + u"xóm ngõ. "_s.repeated(3000) + u"hết."_s;
        EXPECT_EQ(found(text, pattern(uR"(\.$)"_s)), QStringList(u"."_s));
        EXPECT_EQ(found(text, pattern(uR"(\s$|.$)"_s)), QStringList(u"."_s));
        EXPECT_EQ(found(text, pattern(uR"(^\w+|^ )"_s)).size(), 1);
        EXPECT_EQ(found(text, pattern(uR"((?<!xóm) ngõ|(?<!n)gõ|xóm(?! ngõ))"_s)), QStringList());
        EXPECT_EQ(found(text, pattern(uR"(\b(óm|gõ|xó|ng|m)\b)"_s)), QStringList());
        EXPECT_EQ(found(text, pattern(uR"(xóm \Kngõ)"_s)).size(), 3000);
        EXPECT_EQ(found(text, pattern(u".+"_s)), QStringList(text));
        EXPECT_EQ(found(text, pattern(u"(?:xóm ngõ. ?)+"_s)).join(QString()), text.mid(more, 27'000));
    }
    const QString called = u"xóm\uFFFC ngõ. "_s.repeated(3000);
    EXPECT_EQ(found(called, pattern(uR"(xóm$|^ ngõ|\. ?$)"_s)), QStringList(u". "_s));
    EXPECT_EQ(found(called, pattern(uR"(\bngõ\b|m. )"_s)).size(), 3000);
    const QString smiles = u"a"_s + u"🙂"_s.repeated(20'000);
    EXPECT_EQ(found(smiles, pattern(u"(?<=🙂)🙂"_s)).size(), 19'999);
}

TEST(Find, SplitsAReplacementWordByWord)
{
    const auto steps = [](const QString &before, const QString &with) {
        QStringList shown;
        for (const Match &step : wordByWord({2, int(before.size()), with}, u"> "_s + before + u" <"_s))
            shown << u"%1+%2:%3"_s.arg(step.start).arg(step.length).arg(step.with);
        return shown.join(u'|');
    };
    EXPECT_EQ(steps(u"Uỷ ban nhân dân"_s, u"Ủy ban Nhân dân"_s), u"2+2:Ủy|9+4:Nhân"_s);
    EXPECT_EQ(steps(u"hoà bình"_s, u"yên"_s), u"2+8:yên"_s);
    EXPECT_EQ(steps(u"hoà bình"_s, {}), u"2+8:"_s);
    EXPECT_EQ(steps(u"hoà"_s, u"hoà"_s), QString());
}
