#include "core/desk/proofreading.h"

#include "core/desk/drafting.h"
#include "core/desk/sample.h"
#include "tests/support/newsroom.h"

using namespace toasoan;
using namespace Qt::StringLiterals;

using ProofreadingTest = NewsroomTest;

TEST_F(ProofreadingTest, KnowsTheNewsroomsWordsAtOnceAndAfterARestart)
{
    ASSERT_EQ(m_newsroom->proofreading().check(u"xóm quyềng"_s).result().size(), 1);
    ASSERT_TRUE(m_newsroom->proofreading().addWord(u"quyềng"_s, u"Lan"_s).result());
    EXPECT_TRUE(m_newsroom->proofreading().check(u"xóm quyềng"_s).result().isEmpty());
    open(OpenMode::Write);
    EXPECT_TRUE(m_newsroom->proofreading().check(u"xóm quyềng"_s).result().isEmpty());
    ASSERT_TRUE(m_newsroom->proofreading().removeWord(u"quyềng"_s).result());
    EXPECT_EQ(m_newsroom->proofreading().check(u"xóm quyềng"_s).result().size(), 1);
}

TEST_F(ProofreadingTest, SuggestsInTheToneStyleOfTheHouse)
{
    EXPECT_EQ(m_newsroom->proofreading().suggestions(u"hoả"_s + u"n"_s).result().isEmpty(), false);
    const auto first = [&] { return m_newsroom->proofreading().lexicon()->toneStyle(); };
    EXPECT_EQ(first(), ToneStyle::Traditional);
    ASSERT_TRUE(m_newsroom->proofreading().setToneStyle(ToneStyle::Modern).result());
    EXPECT_EQ(first(), ToneStyle::Modern);
    open(OpenMode::Write);
    EXPECT_EQ(first(), ToneStyle::Modern);
}

TEST_F(ProofreadingTest, KeepsTheStyleOfTheHouse)
{
    HouseStyle style;
    style.tones = ToneStyle::Modern;
    style.letterI = LetterI::ShortI;
    style.central = u"T.Ư"_s;
    style.city = u"TP."_s;
    style.dates = DateForm::Hyphen;
    style.quotes = QuoteForm::Curly;
    style.captionStops = CaptionStop::Never;
    style.capitalClauses = true;
    style.longestSentence = 40;
    EXPECT_EQ(m_newsroom->proofreading().reader().house, HouseStyle());
    ASSERT_TRUE(m_newsroom->proofreading().setHouseStyle(style).result());
    EXPECT_EQ(m_newsroom->proofreading().reader().house, style);
    open(OpenMode::Write);
    EXPECT_EQ(m_newsroom->proofreading().reader().house, style);
    ASSERT_TRUE(m_newsroom->proofreading().setToneStyle(ToneStyle::Traditional).result());
    style.tones = ToneStyle::Traditional;
    EXPECT_EQ(m_newsroom->proofreading().reader().house, style); // the rest stays

    style.city = u"thành"_s; // no form of it
    style.longestSentence = 3;
    ASSERT_TRUE(m_newsroom->proofreading().setHouseStyle(style).result());
    EXPECT_EQ(m_newsroom->proofreading().reader().house.city, QString());
    EXPECT_EQ(m_newsroom->proofreading().reader().house.longestSentence, 20);
}

TEST_F(ProofreadingTest, SwitchesRulesOffAndOnForTheNewsroom)
{
    const QString text = u"Hàng năm , xã họp."_s;
    const auto rules = [&] {
        QStringList found;
        for (const Finding &finding : m_newsroom->proofreading().check(text).result())
            found += finding.rule;
        return found.join(u' ');
    };
    EXPECT_EQ(rules(), u"space-before"_s);
    ASSERT_TRUE(m_newsroom->proofreading().setRule(u"space-before"_s, false).result());
    ASSERT_TRUE(m_newsroom->proofreading().setRule(u"house-words"_s, true).result());
    EXPECT_EQ(rules(), u"house-words"_s);
    open(OpenMode::Write);
    EXPECT_EQ(rules(), u"house-words"_s);
    ASSERT_TRUE(m_newsroom->proofreading().setRule(u"space-before"_s, true).result());
    ASSERT_TRUE(m_newsroom->proofreading().setRule(u"house-words"_s, false).result());
    ASSERT_TRUE(m_newsroom->proofreading().setRule(u"no-such-rule"_s, false).result());
    EXPECT_EQ(rules(), u"space-before"_s);
    EXPECT_TRUE(m_newsroom->proofreading().reader().rules.off.isEmpty());
    EXPECT_TRUE(m_newsroom->proofreading().reader().rules.on.isEmpty());
}

TEST_F(ProofreadingTest, LeavesAloneWhatTheArticleVouchesFor)
{
    Article article;
    article.headline = u"Chuyện xóm quyềng"_s;
    ASSERT_EQ(m_newsroom->proofreading().check(article).result().size(), 1);
    article.ignoredWords = {u"Quyềng"_s};
    EXPECT_TRUE(m_newsroom->proofreading().check(article).result().isEmpty());
}

TEST_F(ProofreadingTest, SaysTheSameOfTheBlocksOneByOneAndOfTheWholeArticle)
{
    Article article;
    article.kicker = u"Chuyện xóm quyềng"_s;
    article.headline = u"Nghành dân vận và  HĐND"_s;
    article.standfirst = u"Việc xữ lý ở xóm quyềng , ngày 23/5/2019."_s;
    article.body.blocks = {paragraph(u"Chủ nhật, 23/5/2019, hòan toàn đúng... MTTQ xã họp…"_s),
                           figureBlock({{}, u"Hội nghị tòan xã."_s, u"quyềng"_s, u"Một nghành"_s}),
                           heading(u"Uỷ ban"_s), paragraph(u"Ủy ban nhân dân xã và TƯ đoàn “nghành."_s),
                           paragraph(u"  "_s)};
    article.publicationDate = QDate(2019, 5, 23);
    const Proofreading &proofreading = m_newsroom->proofreading();
    const SharedSurroundings around = proofreading.surroundings(article).result();
    QList<Finding> oneByOne;
    for (const TextField &field : textFields(article))
        oneByOne += proofreading.check(field, around).result();
    EXPECT_GE(oneByOne.size(), 7);
    EXPECT_EQ(oneByOne, proofreading.check(article).result());
}

TEST_F(ProofreadingTest, GivesTheSurroundingsOfBeforeWhereNothingMattersThatChanged)
{
    Article article;
    article.headline = u"Chuyện xóm quyềng"_s;
    const Proofreading &proofreading = m_newsroom->proofreading();
    const SharedSurroundings first = proofreading.surroundings(article).result();
    article.headline = u"Chuyện xóm Quyềng!"_s;
    EXPECT_EQ(proofreading.surroundings(article, first).result(), first);
    article.headline = u"Quyềng: chuyện xóm quyềng"_s;
    EXPECT_NE(proofreading.surroundings(article, first).result(), first);
}

TEST_F(ProofreadingTest, LeavesOutTheRulesTheNewsroomSwitchedOff)
{
    Proofreading &proofreading = m_newsroom->proofreading();
    ASSERT_EQ(proofreading.check(u"sẳn sàng, nghành"_s).result().size(), 2);
    ASSERT_TRUE(proofreading.setRule(u"unknown"_s, false).result());
    const auto rules = [&] {
        QStringList ids;
        for (const Finding &finding : m_newsroom->proofreading().check(u"sẳn sàng, nghành"_s).result())
            ids << finding.rule;
        return ids;
    };
    EXPECT_EQ(rules(), QStringList{u"syllable"_s});
    open(OpenMode::Write);
    EXPECT_EQ(rules(), QStringList{u"syllable"_s});
    ASSERT_TRUE(m_newsroom->proofreading()
                    .setRules({{u"unknown"_s, true}, {u"syllable"_s, false}, {u"no-such"_s, false}})
                    .result());
    EXPECT_EQ(rules(), QStringList{u"unknown"_s});
    EXPECT_EQ(m_newsroom->proofreading().reader().rules.off, QSet<QString>{u"syllable"_s});
}

TEST_F(ProofreadingTest, FindsNothingInOurOwnSample)
{
    for (const Finding &finding : m_newsroom->proofreading().check(sampleArticle().article).result())
        ADD_FAILURE() << qPrintable(finding.field + u": "_s + finding.text);
}

TEST_F(ProofreadingTest, AnswersManyAtOnceWhileItsWordsChange)
{
    QList<QFuture<QList<Finding>>> answers;
    QList<QFuture<Result<void>>> changes;
    for (int i = 0; i < 200; ++i) {
        answers.append(m_newsroom->proofreading().check(u"Ủy ban nhân dân và nghành may"_s));
        if (i % 20 == 0)
            changes.append(m_newsroom->proofreading().addWord(u"từ%1"_s.arg(i), u"Lan"_s));
    }
    for (auto &answer : answers)
        ASSERT_EQ(answer.result().size(), 1);
    for (auto &change : changes)
        ASSERT_TRUE(change.result());
}

TEST(ProofreadingAlone, NeedsNoNewsroom)
{
    const Proofreading proofreading(nullptr, systemClock());
    EXPECT_EQ(proofreading.check(u"tòan dân"_s).result().size(), 1);
    EXPECT_EQ(proofreading.suggestions(u"tòan"_s).result().value(0), u"toàn"_s);
}

TEST(ProofreadingAlone, WorksOnAndSaysSoWithoutTheDictionary)
{
    qputenv("TOASOAN_DICTIONARY_PATH", "/nowhere");
    const Proofreading proofreading(nullptr, systemClock());
    EXPECT_TRUE(proofreading.dictionaryProblem().contains(u"hunspell-vi"_s));
    EXPECT_EQ(proofreading.check(u"tòan dân và nghành may"_s).result().size(), 2);
    qunsetenv("TOASOAN_DICTIONARY_PATH");
}

namespace {

// Newsrooms with articles that say things their own way.
class LearningTest : public NewsroomTest
{
protected:
    const QString m_text = u"Bà con ở đây sống chủ yếu bằng nghề chồng lúa."_s;

    void addReport(QDate published)
    {
        auto article = m_newsroom->drafting().create().result();
        ASSERT_TRUE(article);
        article->publicationDate = published;
        article->body.blocks = {paragraph(u"Bà con có nghề chồng lúa lâu đời, nghề chồng lúa."_s)};
        ASSERT_TRUE(m_newsroom->drafting().save(*article).result());
    }

    int found() { return int(m_newsroom->proofreading().check(m_text).result().size()); }
    Proofreading::Learning learning() { return *m_newsroom->proofreading().learning().result(); }
};

} // namespace

TEST_F(LearningTest, IsFromPublishedArticlesOnlyAndSurvivesARestart)
{
    EXPECT_EQ(found(), 1);
    EXPECT_TRUE(learning().isOn);
    EXPECT_FALSE(learning().last);
    for (int i = 0; i < 10; ++i)
        addReport(m_now.date().addDays(i % 2 == 0 ? 0 : 3)); // being written, and to come
    auto learned = m_newsroom->proofreading().learn().result();
    ASSERT_TRUE(learned) << qPrintable(learned.error().message);
    EXPECT_EQ(learned->articles, 0);
    EXPECT_EQ(found(), 1);

    for (int i = 0; i < 10; ++i)
        addReport(m_now.date().addDays(-1));
    learned = m_newsroom->proofreading().learn().result();
    ASSERT_TRUE(learned);
    EXPECT_EQ(learned->articles, 10);
    EXPECT_EQ(found(), 0);
    EXPECT_EQ(learning().last, *learned);
    open(OpenMode::Write);
    EXPECT_EQ(found(), 0);

    ASSERT_TRUE(m_newsroom->proofreading().stopLearning().result());
    EXPECT_EQ(found(), 1);
    EXPECT_FALSE(learning().isOn);
    EXPECT_FALSE(learning().last);
    open(OpenMode::Write);
    EXPECT_EQ(found(), 1);
}

TEST_F(LearningTest, IsDoneOnceADayUnlessItIsOff)
{
    for (int i = 0; i < 10; ++i)
        addReport(m_now.date().addDays(-1));
    const auto daily = [&] { return m_newsroom->proofreading().learnDaily().result()->has_value(); };
    EXPECT_TRUE(daily());
    EXPECT_FALSE(daily());
    EXPECT_EQ(found(), 0);
    m_now = m_now.addDays(1);
    EXPECT_TRUE(daily());
    ASSERT_TRUE(m_newsroom->proofreading().stopLearning().result());
    m_now = m_now.addDays(1);
    EXPECT_FALSE(daily());
    EXPECT_EQ(found(), 1);
}
