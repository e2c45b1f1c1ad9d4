#include "tests/core/store/newsroom.h"

#include "core/store/personal_words.h"
#include "core/store/word_store.h"

#include <QFileInfo>

#include <thread>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

const QString lan = u"Lan"_s;
const QString hung = u"Hùng"_s;

class Words : public testing::Test
{
protected:
    Newsroom room;

    int add(const QString &list, const QStringList &words, WordState state = WordState::Approved)
    {
        return *room.write([&](Database &d) { return WordStore(d).add(list, words, state, lan, noon()); });
    }
    QStringList remove(const QString &list, const QStringList &words)
    {
        return *room.write([&](Database &d) { return WordStore(d).remove(list, words); });
    }
    QStringList approve(const QStringList &words)
    {
        return *room.write([&](Database &d) {
            return WordStore(d).approve(wordList::newsroom, words, hung, noon().addDays(1));
        });
    }
    QStringList accepted()
    {
        return *room.read([](Database &d) { return WordStore(d).acceptedWords(); });
    }
    Result<QList<ListedWord>> listed(const QString &list)
    {
        return room.read([&](Database &d) { return WordStore(d).words(list); });
    }
    QStringList words(const QString &list)
    {
        QStringList result;
        const auto there = listed(list);
        for (const ListedWord &word : *there)
            result << word.word;
        return result;
    }
};

class PersonalWordsTest : public testing::Test
{
protected:
    QTemporaryDir folder;
    QString path = folder.filePath(u"cấu hình/personal-words.txt"_s);

    void put(const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path).absolutePath());
        writeBytes(path, bytes);
    }
};

} // namespace

TEST_F(Words, StandOnceInVietnameseOrder)
{
    EXPECT_EQ(add(wordList::newsroom, {u"đò"_s, u"da"_s, u"hoà"_s, u"ăn"_s, u"an"_s, u"hòa"_s, u"da"_s}), 6);
    EXPECT_EQ(add(wordList::newsroom, {u"da"_s, u"e"_s, u"đò"_s.normalized(QString::NormalizationForm_D)}),
              1);
    EXPECT_EQ(words(wordList::newsroom),
              (QStringList{u"an"_s, u"ăn"_s, u"da"_s, u"đò"_s, u"e"_s, u"hoà"_s, u"hòa"_s}));
    const auto gone = room.write([](Database &d) {
        return WordStore(d).remove(wordList::newsroom, {u"da"_s, u"xa"_s, u"an"_s});
    });
    EXPECT_EQ(*gone, QStringList{u"xa"_s}); // what was not there
    EXPECT_FALSE(words(wordList::newsroom).contains(u"da"_s));
    EXPECT_FALSE(words(wordList::newsroom).contains(u"an"_s));
}

TEST_F(Words, CountOnlyWhenTheyAreApproved)
{
    add(wordList::newsroom, {u"quyềng"_s, u"noọng"_s}, WordState::Proposed);
    EXPECT_TRUE(accepted().isEmpty());
    EXPECT_EQ(add(wordList::newsroom, {u"quyềng"_s}, WordState::Proposed), 0);
    EXPECT_EQ(approve({u"quyềng"_s, u"khác"_s}), QStringList{u"khác"_s});
    EXPECT_EQ(accepted(), QStringList{u"quyềng"_s});
    const ListedWord word = listed(wordList::newsroom)->at(1);
    EXPECT_EQ(word.author, lan);
    EXPECT_EQ(word.addedAt, noon());
    EXPECT_EQ(word.approvedBy, hung);
    EXPECT_EQ(word.approvedAt, noon().addDays(1));
    EXPECT_TRUE(listed(wordList::newsroom)->at(0).approvedAt.isNull());

    // Adding what is only proposed approves it; proposing what is approved takes nothing back.
    EXPECT_EQ(add(wordList::newsroom, {u"noọng"_s}), 1);
    EXPECT_EQ(add(wordList::newsroom, {u"noọng"_s}, WordState::Proposed), 0);
    EXPECT_EQ(accepted().size(), 2);
    EXPECT_EQ(approve({u"quyềng"_s}), QStringList{u"quyềng"_s}); // no proposal any more
}

TEST_F(Words, OfATopicCountWhileItIsOn)
{
    add(u"Y tế"_s, {u"xquang"_s});
    add(u"Ẩm thực"_s, {u"phởng"_s, u"búng"_s});
    add(wordList::newsroom, {u"noọng"_s});
    EXPECT_EQ(accepted().size(), 4);
    ASSERT_TRUE(room.write([](Database &d) { return WordStore(d).setOn(u"ẩm THỰC"_s, false); }));
    EXPECT_EQ(accepted(), (QStringList{u"noọng"_s, u"xquang"_s}));
    EXPECT_EQ(words(u"ẩm thực"_s).size(), 2); // still there
    const auto lists = room.read([](Database &d) { return WordStore(d).lists(); });
    EXPECT_EQ(*lists,
              (QList<WordList>{
                  {wordList::newsroom, true, 1, 0}, {u"Ẩm thực"_s, false, 2, 0}, {u"Y tế"_s, true, 1, 0}}));

    EXPECT_EQ(add(u"y TẾ"_s, {u"xquang"_s}), 0); // the same list
    ASSERT_TRUE(room.write([](Database &d) { return WordStore(d).removeList(u"y tế"_s); }));
    EXPECT_EQ(listed(u"Y tế"_s).error().fault, Fault::NotFound);
    EXPECT_FALSE(room.write([](Database &d) { return WordStore(d).setOn(u"Y tế"_s, true); }));
    EXPECT_EQ(accepted(), QStringList{u"noọng"_s});
}

TEST_F(Words, ComeBackAsTheyWereWhenARemovalIsUndone)
{
    add(u"Y tế"_s, {u"xquang"_s, u"siêuâm"_s});
    add(u"Y tế"_s, {u"noọng"_s}, WordState::Proposed);
    const auto before = listed(u"Y tế"_s);
    ASSERT_TRUE(room.write([](Database &d) { return WordStore(d).removeList(u"Y tế"_s); }));
    ASSERT_TRUE(room.write([&](Database &d) { return WordStore(d).putBack(u"Y tế"_s, *before); }));
    EXPECT_EQ(*listed(u"Y tế"_s), *before);
    EXPECT_EQ(accepted().size(), 2);
    ASSERT_TRUE(room.write([&](Database &d) { return WordStore(d).putBack(u"Y tế"_s, *before); }));
    EXPECT_EQ(listed(u"Y tế"_s)->size(), 3);
}

TEST_F(Words, ManyComeAtOnceOrNotAtAll)
{
    QStringList many;
    for (int i = 0; i < 20'000; ++i)
        many << u"từ%1'\"[],"_s.arg(i);
    EXPECT_EQ(add(u"Nhiều"_s, many), 20'000);
    EXPECT_EQ(add(u"Nhiều"_s, many), 0);
    const QStringList more{u"thêm"_s};
    const auto failed = room.write([&](Database &d) {
        return d.inTransaction([&]() -> Result<void> {
            EXPECT_TRUE(WordStore(d).add(u"Nhiều"_s, more, WordState::Approved, lan, noon()));
            return Error{Fault::Cancelled, {}, {}};
        });
    });
    EXPECT_FALSE(failed);
    EXPECT_EQ(words(u"Nhiều"_s).size(), 20'000);
}

TEST_F(PersonalWordsTest, ComeAndGoAndKeepWhatWasWrittenByHand)
{
    PersonalWords own(path);
    EXPECT_TRUE(own.words()->isEmpty());
    EXPECT_EQ(*own.add({u"noọng"_s, u"Mường Pồn"_s, u"noọng"_s}), 2);
    EXPECT_EQ(*own.add({u"noọng"_s}), 0);
    put(bytesOf(path) + u"\n# bà con ở bản\n  bản mẻ \n"_s.toUtf8());
    EXPECT_EQ(*own.words(), (QStringList{u"noọng"_s, u"Mường Pồn"_s, u"bản mẻ"_s}));
    EXPECT_EQ(*own.remove({u"noọng"_s, u"không có"_s}), QStringList{u"không có"_s});
    EXPECT_EQ(*own.add({u"xuôi"_s}), 1);
    EXPECT_EQ(QString::fromUtf8(bytesOf(path)), u"Mường Pồn\n\n# bà con ở bản\n  bản mẻ \nxuôi\n"_s);
    EXPECT_EQ(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_F(PersonalWordsTest, AreNotWrittenOverAFileThatCannotBeRead)
{
    const QByteArray foreign = "C\xabng t\xb8"
                               "c\n";
    put(foreign);
    PersonalWords own(path);
    EXPECT_EQ(own.words().error().fault, Fault::Unreadable);
    EXPECT_FALSE(own.add({u"noọng"_s}));
    EXPECT_FALSE(own.remove({u"noọng"_s}));
    EXPECT_EQ(bytesOf(path), foreign);
    PersonalWords nowhere{QString()};
    EXPECT_TRUE(nowhere.words()->isEmpty());
    EXPECT_EQ(nowhere.add({u"noọng"_s}).error().fault, Fault::Unwritable);
}

TEST_F(PersonalWordsTest, LoseNothingWhenSeveralProgramsAddAtOnce)
{
    std::vector<std::thread> programs;
    for (int program = 0; program < 4; ++program)
        programs.emplace_back([this, program] {
            for (int i = 0; i < 10; ++i)
                EXPECT_TRUE(PersonalWords(path).add({u"từ%1x%2"_s.arg(program).arg(i)}));
        });
    for (std::thread &program : programs)
        program.join();
    EXPECT_EQ(PersonalWords(path).words()->size(), 40);
}
