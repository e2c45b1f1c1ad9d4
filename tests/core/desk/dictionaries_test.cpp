#include "core/desk/dictionaries.h"

#include "core/desk/proofreading.h"
#include "tests/support/newsroom.h"

#include <QFile>
#include <QFileInfo>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

class DictionariesTest : public NewsroomTest
{
protected:
    void SetUp() override { reopen(OpenMode::CreateOrWrite); }

    void reopen(OpenMode mode)
    {
        m_newsroom.reset();
        auto newsroom = Newsroom::open(path(u"toa-soan"_s), mode, [this] { return m_now; },
                                       {path(u"personal-words.txt"_s), {}});
        ASSERT_TRUE(newsroom) << qPrintable(newsroom.error().message);
        m_newsroom = std::move(*newsroom);
        m_newsroom->setAuthor(u"Lan"_s);
    }

    Dictionaries &lists() { return m_newsroom->dictionaries(); }
    qsizetype mistakes(const QString &text) { return m_newsroom->proofreading().check(text).result().size(); }

    QStringList names()
    {
        QStringList result;
        const auto all = lists().lists().result();
        for (const WordList &list : *all)
            result << list.name;
        return result;
    }

    QString put(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
};

} // namespace

TEST_F(DictionariesTest, EveryListThatIsOnCountsAtOnceAndAfterARestart)
{
    ASSERT_EQ(mistakes(u"xóm quyềng"_s), 1);
    for (const QString &list : {wordList::personal, wordList::newsroom, u"Bản làng"_s}) {
        const auto added = lists().add(list, {u"quyềng"_s}).result();
        ASSERT_TRUE(added) << qPrintable(added.error().message);
        EXPECT_EQ(added->added, 1);
        EXPECT_EQ(mistakes(u"xóm quyềng"_s), 0) << qPrintable(list);
        reopen(OpenMode::Write);
        EXPECT_EQ(mistakes(u"xóm quyềng"_s), 0) << qPrintable(list);
        EXPECT_TRUE(lists().remove(list, {u"quyềng"_s}).result()->isEmpty());
        EXPECT_EQ(mistakes(u"xóm quyềng"_s), 1) << qPrintable(list);
    }
    ASSERT_TRUE(lists().add(u"Bản làng"_s, {u"quyềng"_s}).result());
    ASSERT_TRUE(lists().setOn(u"bản làng"_s, false).result());
    EXPECT_EQ(mistakes(u"xóm quyềng"_s), 1);
    ASSERT_TRUE(lists().setOn(u"Bản làng"_s, true).result());
    EXPECT_EQ(mistakes(u"xóm quyềng"_s), 0);
    ASSERT_TRUE(lists().removeTopic(u"Bản làng"_s).result());
    EXPECT_EQ(mistakes(u"xóm quyềng"_s), 1);
}

TEST_F(DictionariesTest, PhrasesAndCompoundsAreKnownInTheirParts)
{
    ASSERT_GT(mistakes(u"chợ mường quyềng bán quyềng-khuỵch."_s), 0);
    ASSERT_TRUE(lists().add(wordList::newsroom, {u"mường quyềng"_s, u"quyềng-khuỵch"_s}).result());
    EXPECT_EQ(mistakes(u"chợ mường quyềng bán quyềng-khuỵch."_s), 0);
}

TEST_F(DictionariesTest, TopicsHaveNamesOfTheirOwn)
{
    ASSERT_TRUE(lists().makeTopic(u"  Y   tế "_s).result());
    EXPECT_EQ(names(), (QStringList{wordList::personal, wordList::newsroom, u"Y tế"_s}));
    ASSERT_TRUE(lists().makeTopic(u"y tế"_s).result()); // the same
    EXPECT_EQ(names().size(), 3);
    for (const QString &name : {QString(), u"  "_s, QString(100, u'a')})
        EXPECT_EQ(lists().makeTopic(name).result().error().fault, Fault::WrongUse);
    for (const QString &name : {wordList::personal, wordList::newsroom}) {
        EXPECT_EQ(lists().removeTopic(name).result().error().fault, Fault::WrongUse);
        EXPECT_EQ(lists().setOn(name, false).result().error().fault, Fault::WrongUse);
    }
    EXPECT_EQ(lists().words(u"Thể thao"_s).result().error().fault, Fault::NotFound);
}

TEST_F(DictionariesTest, ProposalsWaitForSomebodyAndKeepBothNames)
{
    ASSERT_TRUE(lists().add(wordList::newsroom, {u"quyềng"_s}, Adding::AsProposal).result());
    EXPECT_EQ(mistakes(u"xóm quyềng"_s), 1);
    EXPECT_EQ(lists().lists().result()->at(1).proposals, 1);
    m_newsroom->setAuthor(u"Hùng"_s);
    m_now = m_now.addDays(1);
    EXPECT_TRUE(lists().approve(wordList::newsroom, {u"quyềng"_s}).result()->isEmpty());
    EXPECT_EQ(mistakes(u"xóm quyềng"_s), 0);
    const ListedWord word = lists().words(wordList::newsroom).result()->at(0);
    EXPECT_EQ(word.author, u"Lan"_s);
    EXPECT_EQ(word.approvedBy, u"Hùng"_s);
    EXPECT_EQ(word.addedAt.daysTo(word.approvedAt), 1);
}

TEST_F(DictionariesTest, EditorsDecideAndOthersPropose)
{
    const Actor lan{AccountId::make(), u"Lan"_s, Role::Editor};
    const Actor minh{AccountId::make(), u"Minh"_s, Role::Writer | Role::Publisher};
    const QString newsroom = wordList::newsroom;
    m_newsroom->setActor(lan);
    ASSERT_TRUE(lists().add(newsroom, {u"noọng"_s}).result());
    ASSERT_TRUE(lists().makeTopic(u"Bản làng"_s).result());

    m_newsroom->setActor(minh);
    EXPECT_FALSE(lists().mayDecide());
    const auto added = lists().add(newsroom, {u"quyềng"_s}).result();
    ASSERT_TRUE(added) << qPrintable(added.error().message);
    EXPECT_TRUE(added->wait);
    EXPECT_EQ(added->added, 1);
    EXPECT_TRUE(lists().add(u"bản làng"_s, {u"khuỵch"_s}).result()->wait);
    EXPECT_EQ(mistakes(u"xóm quyềng, xóm khuỵch"_s), 2);
    EXPECT_FALSE(lists().add(wordList::personal, {u"khuỵch"_s}).result()->wait); // their own
    EXPECT_EQ(mistakes(u"xóm quyềng, xóm khuỵch"_s), 1);

    const auto proposed = *lists().words(newsroom).result();
    const QList<Result<void>> refused{
        lists().makeTopic(u"Y tế"_s).result(),        lists().removeTopic(u"Bản làng"_s).result(),
        lists().setOn(u"Bản làng"_s, false).result(), lists().addLanguage(u"en_US"_s).result(),
        lists().removeLanguage(u"en_US"_s).result(),  lists().putBack(newsroom, {{u"nà"_s}}).result(),
    };
    for (const Result<void> &one : refused)
        EXPECT_TRUE(!one && one.error().fault == Fault::NotAllowed)
            << qPrintable(one ? u"done"_s : one.error().message);
    EXPECT_EQ(lists().approve(newsroom, {u"quyềng"_s}).result().error().fault, Fault::NotAllowed);
    EXPECT_EQ(lists().remove(newsroom, {u"quyềng"_s, u"noọng"_s}).result().error().fault, Fault::NotAllowed);
    EXPECT_EQ(*lists().words(newsroom).result(), proposed);
    EXPECT_EQ(names().size(), 3);

    EXPECT_TRUE(lists().mayRemove(newsroom, {proposed.last()}));
    EXPECT_FALSE(lists().mayRemove(newsroom, proposed));
    EXPECT_TRUE(lists().remove(newsroom, {u"quyềng"_s}).result()->isEmpty()); // what they proposed
    EXPECT_TRUE(lists().putBack(newsroom, {proposed.last()}).result());

    m_newsroom->setActor(lan);
    EXPECT_TRUE(lists().approve(newsroom, {u"quyềng"_s}).result()->isEmpty());
    EXPECT_EQ(mistakes(u"xóm quyềng"_s), 0);
    m_newsroom->setActor(minh);
    EXPECT_EQ(lists().remove(newsroom, {u"quyềng"_s}).result().error().fault, Fault::NotAllowed);
    ASSERT_TRUE(lists().putBack(newsroom, {proposed.last()}).result()); // changes nothing that is there
    EXPECT_EQ(lists().words(newsroom).result()->last().state, WordState::Approved);
}

TEST_F(DictionariesTest, WhatIsNoWordIsRefusedAndNoneIsAdded)
{
    for (const QString &bad : {u"hai, ba"_s, u""_s, u"từ "_s.repeated(80)}) {
        const auto added = lists().add(wordList::newsroom, {u"tốt"_s, bad}).result();
        ASSERT_FALSE(added);
        EXPECT_EQ(added.error().fault, Fault::WrongUse);
    }
    EXPECT_TRUE(lists().words(wordList::newsroom).result()->isEmpty());
}

TEST_F(DictionariesTest, FilesComeInAndGoOut)
{
    const auto added =
        lists().importFile(u"Bản"_s, put(u"a.txt"_s, u"# bản\nquyềng\nnoọng\n12\n"_s.toUtf8())).result();
    ASSERT_TRUE(added);
    EXPECT_EQ(added->added, 2);
    EXPECT_EQ(added->notes.size(), 1);
    EXPECT_EQ(lists().importBytes(wordList::personal, "xyz\n", u"b.txt"_s).result()->added, 1);
    EXPECT_EQ(lists().exportBytes(wordList::personal, WordListFormat::Text).result().value(), "xyz\n");
    EXPECT_EQ(lists().exportBytes(u"Bản"_s, WordListFormat::Hunspell).result().value(),
              u"2\nnoọng\nquyềng\n"_s.toUtf8());
    ASSERT_TRUE(lists().exportFile(u"Bản"_s, path(u"ra.csv"_s), WordListFormat::Csv).result());
    QFile out(path(u"ra.csv"_s));
    ASSERT_TRUE(out.open(QIODevice::ReadOnly));
    const QString table = QString::fromUtf8(out.readAll());
    EXPECT_TRUE(table.contains(u"noọng,Lan,2024-10-15T"_s)) << qPrintable(table);
    EXPECT_EQ(lists().importFile(u"Bản"_s, path(u"không có"_s)).result().error().fault, Fault::Unreadable);
    EXPECT_EQ(lists().importFile(u"Bản"_s, m_folder.path()).result().error().fault, Fault::Unreadable);
    EXPECT_FALSE(lists().exportFile(u"Bản"_s, path(u"không/có/x.txt"_s), WordListFormat::Text).result());
}

TEST_F(DictionariesTest, AListHoldsSoManyWordsAndNoMore)
{
    QByteArray many;
    for (qsizetype i = 0; i < mostWords - 10; ++i)
        many += "x" + QByteArray::number(i) + "\n";
    ASSERT_EQ(lists().importBytes(u"Nhiều"_s, many, u"a.txt"_s).result()->added, mostWords - 10);
    const auto full = lists().importBytes(u"Nhiều"_s, many.replace("x", "y"), u"a.txt"_s).result();
    ASSERT_FALSE(full);
    EXPECT_EQ(full.error().fault, Fault::TooLarge);
    EXPECT_EQ(lists().words(u"Nhiều"_s).result()->size(), mostWords - 10);
    EXPECT_EQ(mistakes(u"từ y17"_s), 0);
}

TEST_F(DictionariesTest, ForReadingOnlyRefusesChangesOfTheNewsroom)
{
    ASSERT_TRUE(lists().add(wordList::newsroom, {u"quyềng"_s}).result());
    reopen(OpenMode::Read);
    EXPECT_EQ(mistakes(u"xóm quyềng"_s), 0);
    EXPECT_FALSE(lists().add(wordList::newsroom, {u"noọng"_s}).result());
    EXPECT_FALSE(lists().remove(wordList::newsroom, {u"quyềng"_s}).result());
    EXPECT_TRUE(lists().add(wordList::personal, {u"noọng"_s}).result());
}

TEST_F(DictionariesTest, ChecksThatRunMeanwhileAreRightBeforeOrAfter)
{
    QList<QFuture<QList<Finding>>> answers;
    QList<QFuture<Result<AddedWords>>> added;
    QList<QFuture<Result<QStringList>>> removed;
    QList<QFuture<Result<void>>> switched;
    ASSERT_TRUE(lists().makeTopic(u"Bản"_s).result());
    for (int i = 0; i < 120; ++i) {
        answers << m_newsroom->proofreading().check(u"xóm quyềng và nghành may"_s);
        if (i % 12 == 0)
            added << lists().add(i % 24 ? wordList::personal : u"Bản"_s, {u"quyềng"_s});
        if (i % 12 == 4)
            switched << lists().setOn(u"Bản"_s, i % 24 == 4);
        if (i % 12 == 8)
            removed << lists().remove(i % 24 ? wordList::personal : u"Bản"_s, {u"quyềng"_s});
    }
    for (auto &answer : answers) {
        const auto found = answer.result().size();
        EXPECT_TRUE(found == 1 || found == 2) << found;
    }
    for (auto &change : added)
        EXPECT_TRUE(change.result());
    for (auto &change : removed)
        EXPECT_TRUE(change.result());
    for (auto &change : switched)
        EXPECT_TRUE(change.result());
    // In the end what is known is what the lists say.
    bool known = false;
    const auto all = lists().lists().result();
    for (const WordList &list : *all) {
        const auto words = lists().words(list.name).result();
        for (const ListedWord &word : *words)
            known = known || (list.isOn && word.word == u"quyềng"_s);
    }
    EXPECT_EQ(mistakes(u"xóm quyềng"_s), known ? 0 : 1);
}

TEST_F(DictionariesTest, LanguagesAreAddedOnlyWhenTheyCanBeOpened)
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(u"xx.aff"_s, "SET UTF-8\n");
    write(u"xx.dic"_s, "8\nthe\npeople\nof\nvillage\nbuilt\na\nnew\nroad\n");
    write(u"yy.aff"_s, "SET UTF-8\nREP 999999\n");
    write(u"yy.dic"_s, "1\na\n");
    qputenv("TOASOAN_DICTIONARY_PATH", QFile::encodeName(folder.path() + u":/usr/share/hunspell"_s));
    const QString text = u"Ông nói: “the people of the vilage built a new road”."_s;
    const auto foreign = [&] {
        QStringList found;
        const auto findings = m_newsroom->proofreading().check(text).result();
        for (const Finding &finding : findings)
            if (finding.rule == u"foreignLanguage")
                found << finding.text;
        return found;
    };
    EXPECT_TRUE(foreign().isEmpty());
    ASSERT_TRUE(lists().addLanguage(u"xx"_s).result());
    EXPECT_EQ(foreign(), QStringList{u"vilage"_s});
    EXPECT_EQ(lists().addLanguage(u"yy"_s).result().error().fault, Fault::Damaged);
    EXPECT_EQ(lists().addLanguage(u"zz"_s).result().error().fault, Fault::NotFound);
    const auto languages = lists().languages().result();
    ASSERT_GE(languages->size(), 2);
    EXPECT_TRUE(languages->at(0).isOn);
    EXPECT_TRUE(languages->at(0).isInstalled);

    qputenv("TOASOAN_DICTIONARY_PATH", "/usr/share/hunspell");
    reopen(OpenMode::Write);
    EXPECT_EQ(m_newsroom->proofreading().wordProblems().size(), 1);
    EXPECT_FALSE(lists().languages().result()->last().isInstalled);
    EXPECT_TRUE(lists().removeLanguage(u"xx"_s).result());
    EXPECT_TRUE(m_newsroom->proofreading().wordProblems().isEmpty());
    qunsetenv("TOASOAN_DICTIONARY_PATH");
}
