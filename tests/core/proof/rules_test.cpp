#include "core/proof/rules.h"

#include <gtest/gtest.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

TEST(Rules, HaveNamesOfTheirOwn)
{
    QSet<QString> ids;
    for (const Rule &rule : rules()) {
        const QString id = QLatin1String(rule.id);
        EXPECT_FALSE(ids.contains(id)) << rule.id;
        ids.insert(id);
        EXPECT_EQ(ruleNamed(id), &rule);
        EXPECT_TRUE(*rule.title && *rule.reason) << rule.id;
        EXPECT_TRUE(rule.layer != Layer::Style || rule.severity != Severity::Error) << rule.id;
    }
    // A rule named as a layer is chosen with it.
    for (const Rule &rule : rules())
        for (const Layer layer : {Layer::Syllable, Layer::Word, Layer::Context, Layer::Style})
            EXPECT_TRUE(QLatin1String(rule.id) != name(layer) || rule.layer == layer) << rule.id;
    for (const QString &taken : {u"default"_s, u"deep"_s, u"list"_s})
        EXPECT_FALSE(ids.contains(taken));
}

TEST(RuleChoices, AreReadFromWhatPeopleName)
{
    const auto asDefault = readRuleChoice(u"default");
    ASSERT_TRUE(asDefault);
    EXPECT_EQ(asDefault->layers.size(), 4);
    EXPECT_FALSE(asDefault->deep);
    EXPECT_TRUE(asDefault->has(*ruleNamed(u"tone")));
    EXPECT_FALSE(asDefault->has(*ruleNamed(u"house-words")));

    const auto deep = readRuleChoice(u"deep");
    ASSERT_TRUE(deep);
    EXPECT_TRUE(deep->deep);
    EXPECT_EQ(deep->layers.size(), 4);

    const auto layers = readRuleChoice(u"syllable, word");
    ASSERT_TRUE(layers);
    EXPECT_EQ(layers->layers, (QSet<Layer>{Layer::Syllable, Layer::Word}));
    EXPECT_TRUE(layers->has(*ruleNamed(u"unknown")));
    EXPECT_FALSE(layers->has(*ruleNamed(u"tone")));
}

TEST(RuleChoices, TakeSingleRulesWithoutTheRestOfTheirLayer)
{
    const auto some = readRuleChoice(u"tone,house-words,unknown");
    ASSERT_TRUE(some);
    EXPECT_EQ(some->layers, (QSet<Layer>{Layer::Syllable, Layer::Style}));
    EXPECT_TRUE(some->has(*ruleNamed(u"tone")));
    EXPECT_TRUE(some->has(*ruleNamed(u"house-words"))); // named, so on
    EXPECT_TRUE(some->has(*ruleNamed(u"unknown")));
    EXPECT_FALSE(some->has(*ruleNamed(u"iy")));
    EXPECT_FALSE(some->has(*ruleNamed(u"syllable")));

    const auto more = readRuleChoice(u"style,house-words");
    ASSERT_TRUE(more);
    EXPECT_TRUE(more->has(*ruleNamed(u"iy")));
    EXPECT_TRUE(more->has(*ruleNamed(u"house-words")));
}

TEST(RuleChoices, RefuseWhatNoRuleIsCalled)
{
    for (const QString &list : {u""_s, u"bay"_s, u"tone,,iy"_s, u"Tone"_s, u"tone;iy"_s})
        EXPECT_FALSE(readRuleChoice(list)) << qPrintable(list);
}
