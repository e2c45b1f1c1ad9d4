#include "core/desk/house_settings.h"

#include "core/desk/setting_keys.h"
#include "core/store/settings_store.h"
#include "core/store/store.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

class HouseSettings : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;

    void SetUp() override
    {
        auto store = Store::open(m_folder.filePath(u"toa-soan"_s), OpenMode::CreateOrWrite, systemClock());
        ASSERT_TRUE(store) << qPrintable(store.error().message);
        m_store = std::move(*store);
    }

    HouseStyle kept(const HouseStyle &style)
    {
        return m_store
            ->write([style](Database &database) {
                SettingsStore settings(database);
                EXPECT_TRUE(writeHouseStyle(settings, style));
                return readHouseStyle(settings);
            })
            .result();
    }

    HouseStyle readWith(const QString &name, const QString &value)
    {
        return m_store
            ->write([name, value](Database &database) {
                SettingsStore settings(database);
                EXPECT_TRUE(settings.setValue(name, value));
                return readHouseStyle(settings);
            })
            .result();
    }
};

QStringList valuesOf(const HouseDecision &decision)
{
    return decision.values.isEmpty()
               ? QStringList{QString::number(decision.least), u"37"_s, QString::number(decision.most)}
               : decision.values;
}

} // namespace

TEST_F(HouseSettings, KeepEveryValueOfEveryDecisionUnderItsName)
{
    EXPECT_EQ(houseDecisions().size(), 9);
    for (const HouseDecision &decision : houseDecisions()) {
        for (const QString &value : valuesOf(decision)) {
            HouseStyle style;
            ASSERT_TRUE(decide(style, decision.name, value));
            EXPECT_EQ(decision.valueIn(style), value) << qPrintable(decision.name);
            EXPECT_EQ(kept(style), style) << qPrintable(decision.name + u'=' + value);
        }
    }
}

TEST_F(HouseSettings, AreTheDefaultsWhereNothingIsDecidedOrWhatIsKeptIsNoValue)
{
    for (const HouseDecision &decision : houseDecisions()) {
        const QString usual = decision.valueIn(HouseStyle());
        EXPECT_EQ(usual, decision.values.value(0, usual)) << qPrintable(decision.name);
        for (const QString &value : {QString(), u"khác"_s, u"7"_s})
            EXPECT_EQ(readWith(decision.name, value), HouseStyle()) << qPrintable(decision.name);
    }
}

TEST_F(HouseSettings, RefuseWhatTheyDoNotKnowAndListWhatThereIs)
{
    HouseStyle style;
    const auto noName = decide(style, u"proof.date"_s, u"slash"_s);
    ASSERT_FALSE(noName);
    EXPECT_EQ(noName.error().fault, Fault::WrongUse);
    for (const HouseDecision &decision : houseDecisions())
        EXPECT_TRUE(noName.error().message.contains(decision.name)) << qPrintable(decision.name);

    const auto noForm = decide(style, settingKey::dateForm, u"Slash"_s);
    ASSERT_FALSE(noForm);
    EXPECT_EQ(noForm.error().fault, Fault::WrongUse);
    EXPECT_EQ(noForm.error().message,
              u"proof.dates does not take “Slash”; it takes one of: asWritten, slash, hyphen.");
    for (const QString &number : {u"19"_s, u"501"_s, u"-60"_s, u"nhiều"_s, u"60.5"_s, QString()}) {
        const auto refused = decide(style, settingKey::longestSentence, number);
        ASSERT_FALSE(refused) << qPrintable(number);
        EXPECT_TRUE(refused.error().message.contains(u"from 20 to 500"_s));
    }
    for (const HouseDecision &decision : houseDecisions())
        EXPECT_FALSE(decide(style, decision.name, {})) << qPrintable(decision.name);
    EXPECT_EQ(style, HouseStyle());
}
