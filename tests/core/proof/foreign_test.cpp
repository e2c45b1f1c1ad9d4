#include "core/proof/check.h"
#include "core/proof/dictionary.h"
#include "core/proof/language_of.h"
#include "core/proof/lexicon.h"
#include "core/proof/proofreader.h"

#include <QSet>

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

// A dictionary of the words it is given, in small letters or with a capital.
class Words : public Dictionary
{
public:
    explicit Words(const QString &words)
    {
        const QStringList list = words.split(u' ');
        m_words = QSet<QString>(list.begin(), list.end());
    }
    bool knows(const QString &word) const override
    {
        ++asked;
        return m_words.contains(word) || m_words.contains(word.toLower());
    }
    QStringList suggestions(const QString &) const override { return {u"village"_s}; }

    mutable std::atomic<int> asked = 0;

private:
    QSet<QString> m_words;
};

const auto english = std::make_shared<const Words>(
    u"the people of this village built a new road in two years and they are proud it to on an can we do "
    u"farmers gave their land for school children who walk every day don't well-known known well"_s);
const auto french = std::make_shared<const Words>(
    u"les habitants de ce ont construit une nouvelle route en deux ans et ils sont fiers la le à homme été"_s);

const std::vector<ForeignLanguage> both{{u"en_US"_s, english}, {u"fr"_s, french}};

// The parts found, each with its language.
QStringList found(const QString &text, const std::vector<ForeignLanguage> &languages = both)
{
    const Passage read = passage(text, nullptr);
    QStringList parts;
    for (const ForeignPart &part : foreignParts(read, languages))
        parts << part.language->code + u": "_s + text.mid(part.start, part.length);
    return parts;
}

Proofreader reader()
{
    Proofreader reader;
    reader.lexicon = std::make_shared<const Lexicon>(nullptr, QSet<QString>(), ToneStyle::Traditional);
    reader.languages = both;
    return reader;
}

} // namespace

TEST(ForeignParts, AreTheParagraphsInWhichNearlyNoWordIsVietnamese)
{
    const QString en = u"The people of this village built a new road in two years."_s;
    EXPECT_EQ(found(en), QStringList{u"en_US: "_s + en});
    const QString fr = u"Les habitants de ce village ont construit une nouvelle route en deux ans."_s;
    EXPECT_EQ(found(fr), QStringList{u"fr: "_s + fr});
    const QString names = u"The people of Mường Thưởng built a new road, Nguyễn Thị Hạnh Nội knows."_s;
    EXPECT_EQ(found(names), QStringList{u"en_US: "_s + names});
    // With names and slips in it.
    const QString slips =
        u"The peopel of Quang Hai village built this new raod in two years, Barack Obama said."_s;
    EXPECT_EQ(found(slips), QStringList{u"en_US: "_s + slips});
}

TEST(ForeignParts, AreNeitherVietnameseWithForeignWordsNorFiveWordsOnly)
{
    const QString rows[]{
        u"Bà con trong bản góp đất làm con đường mới trong hai năm, ai cũng tự hào."_s,
        u"Ba con trong ban gop dat lam con duong moi trong hai nam, ai cung tu hao."_s, // typed without marks
        u"Hội thảo “New Road” do the People tổ chức ở xã Hòa Lạc."_s,
        u"People of this village"_s,
        u"In an to on do can the we me he ban la le"_s, // words of both, and nothing else
        u"UBND, HĐND, MTTQ, QCDC, TP.HCM, 217-QĐ/TW"_s,
        u"a a a a a a a a"_s,
        QString(),
    };
    for (const QString &text : rows)
        EXPECT_EQ(found(text), QStringList()) << qPrintable(text);
}

TEST(ForeignParts, AreQuotedPassagesOfFiveWordsOrMore)
{
    EXPECT_EQ(found(u"Ông nói: “the people of this village are proud”, rồi cười."_s),
              QStringList{u"en_US: the people of this village are proud"_s});
    EXPECT_EQ(found(u"Ông nói: “the people of this village built a new road in two years”."_s),
              QStringList{u"en_US: the people of this village built a new road in two years"_s});
    EXPECT_EQ(
        found(u"Tờ báo viết: «Les habitants sont fiers de la route» và \"they built a new road\"."_s),
        (QStringList{u"fr: Les habitants sont fiers de la route"_s, u"en_US: they built a new road"_s}));
    EXPECT_EQ(found(u"Dự án “new road in village” được khen."_s), QStringList());
    EXPECT_EQ(found(u"Ông nói: “bà con trong bản rất tự hào”."_s), QStringList());
    EXPECT_EQ(found(u"Dấu mở “the people of this village are proud"_s), QStringList());
}

TEST(ForeignParts, OfVietnameseTextAskNoDictionary)
{
    english->asked = 0;
    found(u"Ủy ban nhân dân xã tổ chức đối thoại với bà con về đường đi và nước sạch."_s);
    EXPECT_EQ(english->asked, 0);
    EXPECT_EQ(found(u"The people of this village built a new road."_s, {}), QStringList());
}

TEST(ForeignParts, AreFoundInLinearTime)
{
    const QString opened = QString(u"“bà con "_s).repeated(20'000);
    EXPECT_EQ(found(opened), QStringList());
    const QString closed = QString(u"“bà con” "_s).repeated(20'000);
    EXPECT_EQ(found(closed), QStringList());
    EXPECT_EQ(found(QString(u"the people of this village "_s).repeated(20'000)).size(), 1);
}

TEST(ForeignCheck, GoesByTheDictionaryOfTheLanguage)
{
    const QString text = u"The peopel of this village built a new road in two years. They don’t walk."_s;
    const QList<Finding> findings = check(text, reader());
    ASSERT_EQ(findings.size(), 1);
    const Finding &finding = findings[0];
    EXPECT_EQ(finding.text, u"peopel"_s);
    EXPECT_EQ(finding.start, 4);
    EXPECT_EQ(finding.rule, u"foreignLanguage"_s);
    EXPECT_EQ(finding.kind, FindingKind::Spelling);
    EXPECT_EQ(finding.severity, Severity::Warning);
    EXPECT_EQ(finding.suggestions, QStringList{u"village"_s});
    EXPECT_TRUE(message(finding).contains(u"English (en_US)"_s)) << qPrintable(message(finding));
}

TEST(ForeignCheck, LeavesTheVietnameseAroundAQuotationToItsOwnLayers)
{
    const QString text = u"Ông nói nghành này: “the peopel of this village are proud”, rồi cừơi."_s;
    const QList<Finding> findings = check(text, reader());
    QStringList found;
    for (const Finding &finding : findings)
        found << finding.rule + u": "_s + finding.text;
    EXPECT_EQ(found, (QStringList{u"syllable: nghành"_s, u"foreignLanguage: peopel"_s, u"syllable: cừơi"_s}));

    Proofreader without = reader();
    without.languages.clear();
    for (const Finding &finding : check(text, without))
        EXPECT_NE(finding.rule, u"foreignLanguage"_s);
}

TEST(ForeignCheck, CanBeSwitchedOffAndIsPartOfTheSyllableLayer)
{
    const QString text = u"The peopel of this village built a new road in two years."_s;
    Proofreader off = reader();
    off.rules.off = {u"foreignLanguage"_s};
    EXPECT_TRUE(check(text, off).isEmpty());
    Proofreader words = reader();
    words.rules.layers = {Layer::Word};
    EXPECT_TRUE(check(text, words).isEmpty());
}

TEST(ForeignCheck, TakesNamesAndPartsOfCompoundsAsTheyAre)
{
    EXPECT_TRUE(check(u"The well-knownn people of Brockton gave their land for this new school."_s, reader())
                    .isEmpty());
    std::vector<ForeignLanguage> german{
        {u"de_DE"_s, std::make_shared<const Words>(u"das ist ein neuer weg für die kinder im Dorf"_s)}};
    Proofreader reading = reader();
    reading.languages = german;
    const QList<Finding> findings = check(u"Das ist ein neuer Weeg für die Kinder im Dorf."_s, reading);
    ASSERT_EQ(findings.size(), 1); // German nouns have a capital and are no names
    EXPECT_EQ(findings[0].text, u"Weeg"_s);
}

// For the thread sanitizer: a check keeps the words it began with, whatever is swapped meanwhile.
TEST(ForeignCheck, KeepsItsSnapshotWhileWordsAndLanguagesAreSwapped)
{
    Proofreader shared = reader();
    std::mutex guard;
    std::atomic<bool> done = false;
    std::atomic<int> checks = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 3; ++i) {
        threads.emplace_back([&] {
            while (!done) {
                const Proofreader mine = [&] {
                    const std::scoped_lock lock(guard);
                    return shared;
                }();
                const QString text = u"Xóm quyềng: “the peopel of this village are proud” và nghành may."_s;
                const QList<Finding> first = check(text, mine);
                EXPECT_EQ(check(text, mine), first);
                EXPECT_FALSE(mine.lexicon->suggestions(u"nghành"_s).isEmpty());
                ++checks;
            }
        });
    }
    for (int i = 0; i < 30 || checks < 30; ++i) {
        const QSet<QString> words = i % 2 ? QSet<QString>{u"quyềng"_s} : QSet<QString>();
        auto lexicon = std::make_shared<const Lexicon>(nullptr, words, ToneStyle::Traditional);
        const std::scoped_lock lock(guard);
        shared.lexicon = std::move(lexicon);
        shared.languages = i % 3 ? both : std::vector<ForeignLanguage>();
    }
    done = true;
    for (std::thread &thread : threads)
        thread.join();
}
