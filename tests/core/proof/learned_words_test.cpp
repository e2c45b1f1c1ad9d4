#include "core/proof/learned_words.h"

#include "tests/core/proof/reader.h"

#include <gtest/gtest.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

class LearnedWordsTest : public InstalledReaderTest
{
protected:
    // What so many articles of these lines teach.
    static TextCounts countsOf(const QStringList &articles)
    {
        WordCounter counter(*s_reader->context);
        for (const QString &article : articles) {
            QList<Passage> passages;
            for (const QString &line : article.split(u'\n'))
                passages << passage(line, s_reader->context.get());
            counter.add(passages);
        }
        return counter.counts();
    }

    static Proofreader taught(const QStringList &articles)
    {
        Proofreader reader = *s_reader;
        reader.learned = std::make_shared<const LearnedWords>(countsOf(articles), *s_reader->context);
        return reader;
    }
};

} // namespace

TEST_F(LearnedWordsTest, KeepWhatTwoArticlesSayAndNothingElse)
{
    const TextCounts counts =
        countsOf({u"Mô hình quyềng nhà\nquyềng nhà"_s, u"quyềng nhà. Nhà"_s, u"zơl zơl"_s});
    EXPECT_EQ(counts.articles, 3);
    EXPECT_EQ(counts.syllables, 11);
    EXPECT_EQ(counts.rows, (QList<TextCounts::Row>{{u"quyềng"_s, {}, 3}}));
    EXPECT_EQ(countsOf({u"Nhà sàn, nhà sàn"_s, u"nhà sàn cao"_s}).rows,
              (QList<TextCounts::Row>{{u"nhà"_s, u"sàn"_s, 3}}));
}

TEST_F(LearnedWordsTest, OwnPhrasesAreNoLongerDoubted)
{
    const QString text = u"Bà con ở đây sống chủ yếu bằng nghề chồng lúa."_s;
    ASSERT_EQ(mistakes(text, *s_reader).size(), 1);
    const QString phrase = u"Bà con có nghề chồng lúa lâu đời, nghề chồng lúa."_s;
    EXPECT_EQ(mistakes(text, taught({phrase})).size(), 1) << "one article alone teaches nothing";
    EXPECT_EQ(mistakes(text, taught(QStringList(20, phrase))), QStringList());
    EXPECT_EQ(mistakes(u"Đảng viên phải gương mẩu đi đầu."_s, taught(QStringList(20, phrase))).size(), 1)
        << "of other words nothing was learned";
}

TEST_F(LearnedWordsTest, SpeakOnlyForWhatIsWritten)
{
    const auto &model = *s_reader->context;
    const LearnedWords learned(countsOf(QStringList(5, u"nghề chồng"_s)), model);
    const auto gain = [&](QStringView before, QStringView word) {
        const ContextModel::Word first = model.find(before);
        const ContextModel::Word second = model.find(word);
        return learned.gain(model.logChance(ContextModel::none, first, second), first, second);
    };
    EXPECT_GT(gain(u"nghề", u"chồng"), 1);
    EXPECT_EQ(gain(u"nghề", u"trồng"), 0); // not less likely for standing in no article
    EXPECT_EQ(gain(u"trồng", u"nghề"), 0);
}

TEST_F(LearnedWordsTest, CountWordsNoListKnows)
{
    const LearnedWords learned(countsOf({u"Hội quyềng"_s, u"QUYỀNG"_s}), *s_reader->context);
    EXPECT_EQ(learned.times(u"quyềng"_s), 2);
    EXPECT_EQ(learned.times(u"hội"_s), 0);
}

TEST_F(LearnedWordsTest, OfAnotherModelAreLeftOut)
{
    TextCounts counts;
    counts.rows = {{u"nhà"_s, {}, 5}, {u"blỏng"_s, u"nhà"_s, 7}, {u"nhà"_s, u"blỏng"_s, 7}};
    const LearnedWords learned(counts, *s_reader->context);
    EXPECT_EQ(learned.times(u"nhà"_s), 0);
    const ContextModel::Word home = s_reader->context->find(u"nhà");
    EXPECT_EQ(learned.gain(-9, ContextModel::none, home), 0);
    EXPECT_EQ(learned.gain(-9, home, ContextModel::none), 0);
}
