#include "core/proof/context_model.h"

#include "core/proof/context_model_writer.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QRandomGenerator>

#include <cmath>
#include <map>
#include <set>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

ContextCounts smallCounts()
{
    ContextCounts counts;
    counts.words = {{u"dân"_s, 1000}, {u"vận"_s, 800}, {u"hòa"_s, 500}, {u"bình"_s, 400}, {u"bính"_s, 300}};
    counts.pairs = {{0, 1, 600}, {2, 3, 350}, {1, 2, 20}, {2, 4, 3}};
    counts.triples = {{0, 1, 2, 15}, {1, 2, 3, 18}};
    return counts;
}

std::shared_ptr<const ContextModel> small()
{
    return *ContextModel::fromBytes(writeContextModel(smallCounts(), 1));
}

} // namespace

TEST(ContextModel, FindsWordsInAnyCaseAndToneStyle)
{
    const auto model = small();
    EXPECT_EQ(model->find(u"dân"), 0);
    EXPECT_EQ(model->find(u"DÂN"), 0);
    EXPECT_EQ(model->find(u"hoà"), 2);
    EXPECT_EQ(model->find(u"Hòa"), 2);
    EXPECT_EQ(model->find(u"nghiêng"), ContextModel::none);
    EXPECT_EQ(model->find(u"217-QĐ"), ContextModel::none);
    EXPECT_EQ(model->text(3), u"bình"_s);
    EXPECT_EQ(model->count(1), 800U);
}

TEST(ContextModel, KnowsWhatFollowsWhat)
{
    const auto model = small();
    constexpr auto none = ContextModel::none;
    EXPECT_GT(model->logChance(none, 2, 3), model->logChance(none, 2, 4));
    EXPECT_GT(model->logChance(none, 0, 1), model->logChance(none, none, 1));
    EXPECT_NEAR(model->logChance(none, none, 0), std::log(1000.0 / 3000), 0.01);
    EXPECT_EQ(model->findPair(3, 0), ContextModel::noPair);
    EXPECT_NE(model->findPair(2, 3), ContextModel::noPair);
    // What follows any history adds up to no more than certainty.
    double sum = 0;
    for (ContextModel::Word word = 0; word < model->size(); ++word)
        sum += std::exp(double(model->logChance(0, 1, word)));
    EXPECT_LT(sum, 1.1);
    EXPECT_GT(sum, 0.8);
}

TEST(ContextModel, FindsEveryPairThatWasCountedAndNoOther)
{
    constexpr int words = 120;
    ContextCounts counts;
    for (int i = 0; i < words; ++i)
        counts.words.push_back({QString(QChar(u'a' + i / 26)) + QChar(u'a' + i % 26), 5000});
    QRandomGenerator random(3);
    std::map<std::pair<int, int>, unsigned> wanted; // rows of every length
    for (int first = 0; first < words; ++first)
        while (int(wanted.size()) < first * (first + 1) / 2)
            wanted.try_emplace({first, int(random.bounded(words))}, random.bounded(3U, 3000U));
    for (const auto &[pair, count] : wanted)
        counts.pairs.push_back({std::uint16_t(pair.first), std::uint16_t(pair.second), count});
    const auto model = *ContextModel::fromBytes(writeContextModel(counts, 1));
    std::set<std::uint32_t> places;
    for (int first = 0; first < words; ++first)
        for (int second = 0; second < words; ++second) {
            const auto before = ContextModel::Word(first);
            const auto word = ContextModel::Word(second);
            const std::uint32_t place = model->findPair(before, word);
            ASSERT_EQ(place != ContextModel::noPair, wanted.contains({first, second}))
                << first << ' ' << second;
            ASSERT_EQ(model->findRarePair(before, word), place) << first << ' ' << second;
            if (place == ContextModel::noPair)
                continue;
            EXPECT_TRUE(places.insert(place).second);
        }
    EXPECT_EQ(places.size(), wanted.size());
    // Many at a time are found as one by one, whatever their number.
    for (const std::size_t length : {0, 1, 2, 8, 9, 10, 1000}) {
        std::vector<ContextModel::Word> text(length);
        for (ContextModel::Word &word : text)
            word = random.bounded(10) == 0 ? ContextModel::none : ContextModel::Word(random.bounded(words));
        std::vector<std::uint32_t> pairs(length, 7);
        model->findPairs(text, pairs);
        for (std::size_t at = 0; at < length; ++at)
            ASSERT_EQ(pairs[at], at > 0 ? model->findPair(text[at - 1], text[at]) : ContextModel::noPair)
                << at;
    }
    // The chances stand beside their pairs.
    for (int first = 1; first < words; ++first) {
        std::map<unsigned, float> byCount;
        for (int second = 0; second < words; ++second)
            if (wanted.contains({first, second}))
                byCount[wanted[{first, second}]] = model->logChance(
                    ContextModel::none, ContextModel::Word(first), ContextModel::Word(second));
        float last = -100;
        for (const auto &[count, chance] : byCount) {
            EXPECT_GE(chance, last) << first << ' ' << count;
            last = chance;
        }
    }
}

TEST(ContextModel, KnowsSlipsCheapestFirst)
{
    const auto model = small();
    const auto slips = model->slips(4);
    ASSERT_FALSE(slips.empty());
    EXPECT_EQ(slips.front().meant, 3);
    EXPECT_EQ(slips.front().letters, 0);
    EXPECT_GT(slips.front().tones, 0);
    for (std::size_t i = 1; i < slips.size(); ++i)
        EXPECT_LE(slips[i - 1].letters + slips[i - 1].tones, slips[i].letters + slips[i].tones);
    EXPECT_TRUE(model->slips(ContextModel::none).empty());
}

TEST(ContextModel, DoubtsAPairWhereAnotherWordFitsBetter)
{
    const auto model = small();
    EXPECT_GT(model->doubts(model->findPair(2, 4)).second, model->doubts(model->findPair(2, 3)).second);
}

TEST(ContextModel, OfTheProgramIsThereAndSmallEnough)
{
    const auto model = ContextModel::openInstalled();
    ASSERT_TRUE(model);
    EXPECT_GT((*model)->size(), 10'000);
    EXPECT_NE((*model)->find(u"dân"), ContextModel::none);
}

namespace {

// Of the installed table: KB of it that are mapped into this process now.
int residentKilobytes()
{
    QFile file(u"/proc/self/smaps"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    int resident = 0;
    bool ours = false;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.contains(" r--") || line.contains(" rw-") || line.contains(" r-x"))
            ours = line.endsWith("/context.model");
        else if (ours && line.startsWith("Rss:"))
            resident += line.mid(4).trimmed().split(' ').first().toInt();
    }
    return resident;
}

} // namespace

TEST(ContextModel, GivesItsMemoryBackAndAnswersAfterwardsAsBefore)
{
    const auto model = ContextModel::openInstalled();
    ASSERT_TRUE(model) << qPrintable(model.error().message);
    const auto all = [&] {
        double sum = 0;
        for (ContextModel::Word word = 0; word < (*model)->size(); ++word)
            sum += (*model)->count(word) + (*model)->logChance(0, word, word);
        return sum;
    };
    const double before = all();
    const int used = residentKilobytes();
    EXPECT_GT(used, 500);
    (*model)->rest();
    EXPECT_LT(residentKilobytes(), used / 10);
    EXPECT_EQ(all(), before);
}

TEST(ContextModel, RefusesWhatItDidNotWrite)
{
    const QByteArray good = writeContextModel(smallCounts(), 1);
    ASSERT_TRUE(ContextModel::fromBytes(good));
    EXPECT_FALSE(ContextModel::fromBytes({}));
    EXPECT_FALSE(
        ContextModel::fromBytes("no model at all, but long enough to hold a header of one, perhaps"));
    EXPECT_FALSE(ContextModel::fromBytes(good.left(good.size() - 8)));
    EXPECT_FALSE(ContextModel::fromBytes(good + QByteArray(8, '\0')));
    const auto missing = ContextModel::open(u"/nowhere/context.model"_s);
    ASSERT_FALSE(missing);
    EXPECT_TRUE(missing.error().message.contains(u"/nowhere/context.model"_s));
}

TEST(ContextModel, AnswersSomethingWhateverBytesAreDamaged)
{
    const QByteArray good = writeContextModel(smallCounts(), 1);
    QRandomGenerator random(7);
    for (int round = 0; round < 3000; ++round) {
        QByteArray bad = good;
        for (int i = 0; i < 8; ++i)
            bad[random.bounded(48, int(bad.size()))] = char(random.bounded(256));
        const auto model = ContextModel::fromBytes(bad);
        if (!model)
            continue;
        for (ContextModel::Word first = 0; first < 6; ++first)
            for (ContextModel::Word second = 0; second < 6; ++second) {
                (*model)->doubts((*model)->findPair(first, second));
                (*model)->slips(second);
                (*model)->text(second);
                for (ContextModel::Word third = 0; third < 5; ++third)
                    (*model)->logChance(first, second, third);
            }
        const std::vector<ContextModel::Word> text{0, 1, 2, 3, 4, 5, 0, 2, 4, 1, 3, 5, 5};
        std::vector<std::uint32_t> pairs(text.size());
        (*model)->findPairs(text, pairs);
        (*model)->find(u"dân");
    }
}

TEST(ContextModelWriter, RefusesWordsThatDoNotFit)
{
    ContextCounts counts = smallCounts();
    counts.words.push_back({u"internationalen"_s, 5});
    EXPECT_TRUE(writeContextModel(counts, 1).isEmpty());
}
