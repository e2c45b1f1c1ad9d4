#include "core/text/vietnamese_keys.h"

#include "core/text/letters.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

constexpr KeyRules telex{KeyMethod::Telex, ToneStyle::Traditional};
constexpr KeyRules vni{KeyMethod::Vni, ToneStyle::Traditional};

TypedWord pressed(const QString &keys, const KeyRules &rules)
{
    TypedWord word;
    for (const QChar key : keys) {
        word = withKey(word, key, rules);
        if (const auto bare = bareKeys(word, WordIs::Growing))
            word = {*bare, *bare};
    }
    return word;
}

// What stands on the paper when the word is over.
QString typed(const QString &keys, const KeyRules &rules)
{
    const TypedWord word = pressed(keys, rules);
    return bareKeys(word, WordIs::Ended).value_or(word.text);
}

QString keysOf(QChar letter, KeyMethod method)
{
    struct Row
    {
        char16_t letter;
        const char16_t *telex, *vni;
    };
    static constexpr std::array rows{
        Row{u'ă', u"aw", u"a8"}, Row{u'â', u"aa", u"a6"}, Row{u'ê', u"ee", u"e6"}, Row{u'ô', u"oo", u"o6"},
        Row{u'ơ', u"ow", u"o7"}, Row{u'ư', u"uw", u"u7"}, Row{u'đ', u"dd", u"d9"}};
    for (const Row &row : rows)
        if (letter == row.letter)
            return QString::fromUtf16(method == KeyMethod::Telex ? row.telex : row.vni);
    return letter;
}

QChar keyOf(Tone tone, KeyMethod method)
{
    return (method == KeyMethod::Telex ? u" frxsj"_s : u" 23415"_s)[int(tone)];
}

enum class ToneKey { Last, AfterTheVowels };

// Letter by letter. "ooo" is oo where oo is ô, and "uown" is ươn until w says otherwise.
QString usualKeys(const Syllable &syllable, KeyMethod method, ToneKey order)
{
    const QString letters = written({syllable.onset, syllable.rhyme, Tone::Level}, ToneStyle::Traditional);
    const QString tone = syllable.tone == Tone::Level ? QString() : QString(keyOf(syllable.tone, method));
    qsizetype lastVowel = letters.size() - 1;
    while (!letters::of(letters[lastVowel]).vowel)
        --lastVowel;
    QString keys;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        keys += keysOf(letters[i], method);
        if (method == KeyMethod::Telex && keys.endsWith(u"oo") && letters[i] == u'o')
            keys += u'o';
        if (order == ToneKey::AfterTheVowels && i == lastVowel)
            keys += tone;
    }
    if (letters.endsWith(u"uơn") && syllable.onset != u"qu")
        keys += method == KeyMethod::Telex ? u'w' : u'7';
    return order == ToneKey::Last ? keys + tone : keys;
}

// All letters first, then their marks.
QString freeKeys(const Syllable &syllable, KeyMethod method)
{
    const QString letters = written({syllable.onset, syllable.rhyme, Tone::Level}, ToneStyle::Traditional);
    QString plain;
    QString marks;
    for (const QChar letter : letters) {
        const QString keys = keysOf(letter, method);
        plain += keys.front();
        if (keys.size() > 1 && !marks.contains(keys.back()))
            marks += keys.back();
    }
    return plain + marks + (syllable.tone == Tone::Level ? QString() : QString(keyOf(syllable.tone, method)));
}

struct Row
{
    QString keys;
    QString text;
};

void expectAll(const QList<Row> &rows, const KeyRules &rules)
{
    for (const Row &row : rows)
        EXPECT_EQ(typed(row.keys, rules), row.text) << qPrintable(row.keys);
}

} // namespace

class VietnameseKeys : public testing::TestWithParam<KeyRules>
{
};

TEST_P(VietnameseKeys, WriteEverySyllableInTheUsualOrder)
{
    const KeyRules rules = GetParam();
    for (const Syllable &syllable : everySyllable()) {
        const QString text = written(syllable, rules.tones);
        for (const ToneKey order : {ToneKey::Last, ToneKey::AfterTheVowels}) {
            const QString keys = usualKeys(syllable, rules.method, order);
            ASSERT_EQ(typed(keys, rules), text) << qPrintable(keys);
        }
    }
}

TEST_P(VietnameseKeys, WriteEverySyllableWithItsMarksAtTheEnd)
{
    const KeyRules rules = GetParam();
    for (const Syllable &syllable : everySyllable()) {
        if (syllable.rhyme.startsWith(u"oo") || (syllable.rhyme == u"uơn"_s))
            continue; // one key more than their letters
        const QString keys = freeKeys(syllable, rules.method);
        ASSERT_EQ(typed(keys, rules), written(syllable, rules.tones)) << qPrintable(keys);
        ASSERT_EQ(typed(keys.toUpper(), rules), written(syllable, rules.tones).toUpper()) << qPrintable(keys);
    }
}

// Whatever is pressed: each key shows, and what was pressed is at hand but for the marks taken back.
TEST_P(VietnameseKeys, LoseNothing)
{
    const KeyRules rules = GetParam();
    QRandomGenerator random(7);
    const QString keys = u"aaaeeeooouuuiywwddssffrrxxjjzzngthckqpmlbvADOWS0123456789"_s;
    for (int round = 0; round < 20'000; ++round) {
        TypedWord word;
        QString all;
        for (int i = 0; i < 9; ++i) {
            const QChar key = keys[random.bounded(int(keys.size()))];
            const TypedWord longer = withKey(word, key, rules);
            all += key;
            ASSERT_NE(longer.text, word.text) << qPrintable(all);
            ASSERT_EQ(longer.keys.back(), key) << qPrintable(all);
            const bool tookBack = longer.keys.size() == word.keys.size();
            ASSERT_TRUE(tookBack || longer.keys == word.keys + key) << qPrintable(all);
            const auto bare = bareKeys(longer, WordIs::Growing);
            if (bare) {
                ASSERT_EQ(*bare, longer.keys);
            }
            word = bare ? TypedWord{*bare, *bare} : longer;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Methods, VietnameseKeys,
                         testing::Values(telex, vni, KeyRules{KeyMethod::Telex, ToneStyle::Modern},
                                         KeyRules{KeyMethod::Vni, ToneStyle::Modern}),
                         [](const testing::TestParamInfo<KeyRules> &rules) {
                             return std::string(rules.param.method == KeyMethod::Telex ? "Telex" : "Vni") +
                                    (rules.param.tones == ToneStyle::Modern ? "Modern" : "Traditional");
                         });

TEST(VietnameseKeys, AreFree)
{
    expectAll({{u"duongdwf"_s, u"đường"_s}, {u"dduwowfng"_s, u"đường"_s}, {u"dduowngf"_s, u"đường"_s},
               {u"dduwongf"_s, u"đường"_s}, {u"vietej"_s, u"việt"_s},     {u"vieetj"_s, u"việt"_s},
               {u"vijeet"_s, u"việt"_s},    {u"tw"_s, u"tư"_s},           {u"w"_s, u"ư"_s},
               {u"thwowng"_s, u"thương"_s}, {u"nguowif"_s, u"người"_s},   {u"thuowr"_s, u"thuở"_s},
               {u"quowr"_s, u"quở"_s},      {u"ruouwj"_s, u"rượu"_s},     {u"huuw"_s, u"hưu"_s},
               {u"xooongf"_s, u"xoòng"_s},  {u"giwaf"_s, u"giừa"_s},      {u"gif"_s, u"gì"_s},
               {u"quys"_s, u"quý"_s},       {u"hoaf"_s, u"hòa"_s},        {u"hoafn"_s, u"hoàn"_s},
               {u"hoafi"_s, u"hoài"_s},     {u"nghieepj"_s, u"nghiệp"_s}, {u"muownj"_s, u"mượn"_s},
               {u"muonwoj"_s, u"muộn"_s},   {u"baw"_s, u"baw"_s},         {u"awa"_s, u"â"_s},
               {u"aaw"_s, u"ă"_s},          {u"hasf"_s, u"hà"_s},         {u"hafz"_s, u"ha"_s},
               {u"hafcs"_s, u"hác"_s},      {u"viejet"_s, u"việt"_s},     {u"nghanhf"_s, u"nghành"_s}},
              telex);
    expectAll({{u"duong972"_s, u"đường"_s},
               {u"d9u7o7ng2"_s, u"đường"_s},
               {u"viet65"_s, u"việt"_s},
               {u"thuo73"_s, u"thuở"_s},
               {u"nguoi72"_s, u"người"_s},
               {u"xoong2"_s, u"xoòng"_s},
               {u"ha10"_s, u"ha"_s},
               {u"quy1"_s, u"quý"_s}},
              vni);
    expectAll(
        {{u"hoaf"_s, u"hoà"_s}, {u"hoafn"_s, u"hoàn"_s}, {u"thuys"_s, u"thuý"_s}, {u"cuar"_s, u"của"_s}},
        {KeyMethod::Telex, ToneStyle::Modern});
}

TEST(VietnameseKeys, KeepTheCaseOfTheLetters)
{
    expectAll({{u"VIEEJT"_s, u"VIỆT"_s},
               {u"Vieejt"_s, u"Việt"_s},
               {u"Ddangr"_s, u"Đảng"_s},
               {u"DDANGR"_s, u"ĐẢNG"_s},
               {u"dD"_s, u"đ"_s},
               {u"UWowc"_s, u"Ươc"_s},
               {u"W"_s, u"Ư"_s},
               {u"UYR"_s, u"ỦY"_s},
               {u"oanhW"_s, u"oanhW"_s}},
              telex);
    expectAll({{u"D9a3ng"_s, u"Đảng"_s}, {u"UY3"_s, u"ỦY"_s}, {u"VIE65T"_s, u"VIỆT"_s}}, vni);
}

TEST(VietnameseKeys, TakeAMarkBackByTheSameKey)
{
    expectAll({{u"aww"_s, u"aw"_s},      {u"oww"_s, u"ow"_s},           {u"uww"_s, u"uw"_s},
               {u"aaa"_s, u"aa"_s},      {u"eee"_s, u"ee"_s},           {u"ooo"_s, u"oo"_s},
               {u"ddd"_s, u"dd"_s},      {u"ass"_s, u"as"_s},           {u"aff"_s, u"af"_s},
               {u"hoass"_s, u"hoas"_s},  {u"hoansn"_s, u"hoansn"_s},    {u"tesst"_s, u"test"_s},
               {u"ww"_s, u"w"_s},        {u"thww"_s, u"thw"_s},         {u"uoww"_s, u"uow"_s},
               {u"newss"_s, u"newss"_s}, {u"thuowngw"_s, u"thuongw"_s}, {u"DDD"_s, u"DD"_s},
               {u"HDDD"_s, u"HDD"_s},    {u"assez"_s, u"asez"_s},       {u"vieetjj"_s, u"vieetj"_s}},
              telex);
    expectAll({{u"a88"_s, u"a8"_s},
               {u"a11"_s, u"a1"_s},
               {u"e66"_s, u"e6"_s},
               {u"o77"_s, u"o7"_s},
               {u"d99"_s, u"d9"_s},
               {u"A44"_s, u"A4"_s}},
              vni);
}

TEST(VietnameseKeys, LeaveOtherWordsAsTheyWereTyped)
{
    for (const QString &word :
         {u"server"_s,    u"email"_s,    u"www"_s,        u"class"_s,   u"video"_s,      u"internet"_s,
          u"online"_s,    u"Facebook"_s, u"Google"_s,     u"windows"_s, u"wifi"_s,       u"website"_s,
          u"word"_s,      u"work"_s,     u"text"_s,       u"data"_s,    u"database"_s,   u"Excel"_s,
          u"logo"_s,      u"vaccine"_s,  u"Microsoft"_s,  u"YouTube"_s, u"Canada"_s,     u"radio"_s,
          u"radar"_s,     u"covid"_s,    u"Zalo"_s,       u"clip"_s,    u"press"_s,      u"access"_s,
          u"process"_s,   u"address"_s,  u"program"_s,    u"news"_s,    u"view"_s,       u"draw"_s,
          u"law"_s,       u"users"_s,    u"usb"_s,        u"org"_s,     u"fanpage"_s,    u"smartphone"_s,
          u"marketing"_s, u"startup"_s,  u"livestream"_s, u"hashtag"_s, u"blog"_s,       u"link"_s,
          u"file"_s,      u"gmail"_s,    u"tiktok"_s,     u"team"_s,    u"show"_s,       u"gala"_s,
          u"festival"_s,  u"album"_s,    u"Seoul"_s,      u"York"_s,    u"Washington"_s, u"Twitter"_s,
          u"software"_s,  u"power"_s,    u"photo"_s,      u"moto"_s,    u"auto"_s,       u"Toyota"_s,
          u"Honda"_s,     u"proof"_s,    u"stress"_s,     u"brown"_s,   u"UBND"_s,       u"BCHTW"_s,
          u"ANTQ"_s,      u"HTX"_s,      u"xyz"_s,        u"WTO"_s,     u"ASEAN"_s,      u"http"_s,
          u"gov"_s,       u"vn"_s,       u"baochinhphu"_s})
        EXPECT_EQ(typed(word, telex), word);
    for (const QString &word :
         {u"server"_s, u"data"_s, u"class"_s, u"www"_s, u"G7"_s, u"m2"_s, u"covid19"_s, u"h2o"_s})
        EXPECT_EQ(typed(word, vni), word);
}

TEST(VietnameseKeys, WriteAbbreviationsAndNames)
{
    expectAll({{u"HDDND"_s, u"HĐND"_s},
               {u"QDD"_s, u"QĐ"_s},
               {u"NDD"_s, u"NĐ"_s},
               {u"LDDLDD"_s, u"LĐLĐ"_s},
               {u"DDT"_s, u"ĐT"_s},
               {u"BCDD"_s, u"BCĐ"_s},
               {u"DDUK"_s, u"ĐUK"_s},
               {u"DDBQH"_s, u"ĐBQH"_s},
               {u"TW"_s, u"TƯ"_s},
               {u"dd"_s, u"đ"_s},
               {u"DDawks"_s, u"Đắk"_s},
               {u"Lawsk"_s, u"Lắk"_s},
               {u"Kanj"_s, u"Kạn"_s},
               {u"Kroong"_s, u"Krông"_s},
               {u"Niee"_s, u"Niê"_s},
               {u"Leenin"_s, u"Lênin"_s},
               {u"Mnoong"_s, u"Mnông"_s},
               {u"EEddee"_s, u"Êđê"_s},
               {u"DDakroong"_s, u"Đakrông"_s},
               {u"ootoo"_s, u"ôtô"_s},
               {u"Hree"_s, u"Hrê"_s},
               {u"Matxcowva"_s, u"Matxcơva"_s}},
              telex);
    expectAll({{u"HD9ND"_s, u"HĐND"_s}, {u"D9a8k1"_s, u"Đắk"_s}, {u"Le6nin"_s, u"Lênin"_s}}, vni);
    EXPECT_EQ(withKey({u"000d"_s, u"000d"_s}, u'd', telex).text, u"000đ"_s); // 100.000đ
}

TEST(VietnameseKeys, KeepAStopThatStillWaitsForItsTone)
{
    EXPECT_EQ(typed(u"vieet"_s, telex), u"viêt"_s);
    EXPECT_EQ(typed(u"data"_s, telex), u"data"_s);
    EXPECT_EQ(typed(u"hafc"_s, telex), u"hafc"_s); // no syllable ends so
}

TEST(VietnameseKeys, TellAtOnceWhenNoWordCanComeOfIt)
{
    TypedWord word;
    for (const QChar key : u"serv"_s)
        word = withKey(word, key, telex);
    EXPECT_EQ(word.text, u"sẻv"_s);
    EXPECT_EQ(bareKeys(word, WordIs::Growing), u"serv"_s);
    word = {};
    for (const QChar key : u"data"_s) {
        word = withKey(word, key, telex);
        EXPECT_FALSE(bareKeys(word, WordIs::Growing));
    }
    EXPECT_EQ(bareKeys(word, WordIs::Ended), u"data"_s);
}

TEST(VietnameseKeys, GoOnFromLettersThatStandThere)
{
    const auto after = [](const QString &there, QChar key) {
        return withKey({there, there}, key, telex).text;
    };
    EXPECT_EQ(after(u"viêt"_s, u'j'), u"việt"_s);
    EXPECT_EQ(after(u"hoà"_s, u'n'), u"hoàn"_s);
    EXPECT_EQ(after(u"hoà"_s, u'i'), u"hoài"_s);
    EXPECT_EQ(after(u"hòa"_s, u'f'), u"hoaf"_s);
    EXPECT_EQ(after(u"emai"_s, u's'), u"emais"_s);
    EXPECT_EQ(after(u"Lêni"_s, u'n'), u"Lênin"_s);
    EXPECT_EQ(after(u"café"_s, u's'), u"cafés"_s);
    EXPECT_EQ(after(u"việ"_s, u'ê'), u"việê"_s); // a keyboard may have the letter itself
    EXPECT_EQ(after(u"vi"_s, u'ệ'), u"việ"_s);
}

TEST(VietnameseKeys, LoseTheLetterThatIsSeen)
{
    EXPECT_EQ(withoutLast(pressed(u"vieetj"_s, telex), telex).text, u"việ"_s);
    EXPECT_EQ(withoutLast(pressed(u"toansf"_s, telex), telex).text, u"tòa"_s);
    EXPECT_EQ(withoutLast(pressed(u"hoaf"_s, telex), telex).text, u"hò"_s);
    EXPECT_EQ(withoutLast(pressed(u"hoaf"_s, {KeyMethod::Telex, ToneStyle::Modern}), telex).text, u"ho"_s);
    EXPECT_EQ(withoutLast(pressed(u"serve"_s, telex), telex).text, u"serv"_s);
    EXPECT_EQ(withoutLast({}, telex).text, QString());
    EXPECT_EQ(withKey(withoutLast(pressed(u"ass"_s, telex), telex), u's', telex).text, u"á"_s);
}
