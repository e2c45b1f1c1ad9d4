#include "core/proof/spelling_tree.h"

#include "core/proof/language_data.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

std::vector<Spelling> spellingsOf(const QStringList &words)
{
    std::vector<Spelling> spellings;
    for (const QString &word : words)
        spellings.push_back(spelled(word));
    return spellings;
}

QStringList countedSyllables()
{
    QStringList words;
    for (QStringView line : QStringView(language::syllables()).split(u'\n', Qt::SkipEmptyParts))
        words << line.left(line.indexOf(u'\t')).toString();
    return words;
}

} // namespace

TEST(SpellingTree, FindsWhatComparingWithEveryWordFinds)
{
    const QStringList words = countedSyllables();
    const std::vector<Spelling> spellings = spellingsOf(words);
    const SpellingTree tree(spellings);
    int found = 0;
    for (const QString &typed :
         {u"nghành"_s, u"địnhh"_s, u"đươc"_s, u"giử"_s, u"dử"_s, u"xữ"_s, u"trach"_s, u"quyêt"_s, u"a"_s,
          u"tv"_s, u"showbiz"_s, u"khuếch"_s, u"ngừơi"_s, u"kêt"_s, u"ý"_s, u"nguyễnn"_s}) {
        const Spelling sought = spelled(typed);
        for (const int farthest : {60, 115, 200}) {
            const auto near = tree.near(sought, farthest);
            std::vector<int> slips(words.size(), farthest + 1);
            for (const SpellingTree::Near &one : near)
                slips[one.word] = one.letterSlip;
            for (qsizetype i = 0; i < words.size(); ++i) {
                const Spelling &meant = spellings[std::size_t(i)];
                const int slip =
                    mayBeSlip(sought, meant) ? letterSlip(sought, meant, farthest) : farthest + 1;
                if (slip <= farthest) {
                    ++found;
                    ASSERT_EQ(slips[std::size_t(i)], slip) << qPrintable(typed + u" " + words[i]);
                } else {
                    ASSERT_GT(slips[std::size_t(i)], farthest) << qPrintable(typed + u" " + words[i]);
                }
            }
        }
    }
    EXPECT_GT(found, 1000);
}

TEST(SpellingTree, KnowsEachOfTwoWordsWithTheSameLetters)
{
    const SpellingTree tree(spellingsOf({u"mà"_s, u"má"_s, u"ma túy"_s}));
    const auto near = tree.near(spelled(u"ma"), 0);
    ASSERT_EQ(near.size(), 2U);
    EXPECT_EQ(near[0].word, 0U);
    EXPECT_EQ(near[1].word, 1U);
}

TEST(SpellingTree, OfNoWordFindsNothing)
{
    EXPECT_TRUE(SpellingTree().near(spelled(u"ma"), 200).empty());
    EXPECT_TRUE(SpellingTree(spellingsOf({})).near(spelled(u""), 200).empty());
}
