#include "core/desk/snippets.h"

#include "core/desk/proofreading.h"
#include "core/text/prompts.h"
#include "core/text/typing.h"
#include "tests/support/newsroom.h"

#include <QFile>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

const Snippet front{u"mttq"_s, u"Mặt trận Tổ quốc"_s, {}};

class SnippetsTest : public NewsroomTest
{
protected:
    Snippets &snippets() { return m_newsroom->snippets(); }
    SnippetLists lists() { return snippets().lists().result().value(); }

    QString put(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
};

} // namespace

TEST_F(SnippetsTest, ANewsroomStartsWithThoseOfTheProgram)
{
    EXPECT_TRUE(lists().mine.isEmpty());
    EXPECT_EQ(lists().newsroom, defaultSnippets());
    const SnippetBook book = lists().book();
    ASSERT_TRUE(book.abbreviated(u"mttq"_s));
    EXPECT_EQ(book.abbreviated(u"mttq"_s)->text, u"Mặt trận Tổ quốc"_s);
    EXPECT_FALSE(book.abbreviated(u"tu"_s)); // an everyday syllable: there, but off
    for (const Snippet &snippet : defaultSnippets()) {
        EXPECT_EQ(snippet.abbreviation.isEmpty(), !snippet.name.isEmpty());
        EXPECT_EQ(hasPrompt(snippet.text), !snippet.name.isEmpty()) << qPrintable(snippet.text);
        const QList<Finding> found = m_newsroom->proofreading().check(snippet.text).result();
        for (const Finding &finding : found)
            EXPECT_EQ(finding.rule, u"unfinished"_s) << qPrintable(finding.text);
    }
}

TEST_F(SnippetsTest, WhatIsPutInStaysAfterARestartAndMineWins)
{
    for (const auto &[whose, text] : {std::pair{WhoseWords::Mine, u"Mặt trận ta"_s},
                                      std::pair{WhoseWords::Newsroom, u"Mặt trận Tổ quốc Việt Nam"_s}})
        ASSERT_TRUE(snippets().put(whose, {u" MTTQ "_s, text, {}}).result());
    open(OpenMode::Write);
    EXPECT_EQ(lists().mine, QList<Snippet>{(Snippet{u"mttq"_s, u"Mặt trận ta"_s, {}})});
    EXPECT_EQ(lists().newsroom.size(), defaultSnippets().size()); // in the place of the program's
    EXPECT_EQ(lists().newsroom.first().text, u"Mặt trận Tổ quốc Việt Nam"_s);
    EXPECT_EQ(lists().book().abbreviated(u"mttq"_s)->text, u"Mặt trận ta"_s);
    ASSERT_TRUE(snippets().remove(WhoseWords::Mine, {front}).result());
    EXPECT_EQ(lists().book().abbreviated(u"mttq"_s)->text, u"Mặt trận Tổ quốc Việt Nam"_s);
}

TEST_F(SnippetsTest, AListThatWasEmptiedStaysEmpty)
{
    ASSERT_TRUE(snippets().remove(WhoseWords::Newsroom, defaultSnippets()).result());
    open(OpenMode::Write);
    EXPECT_TRUE(lists().newsroom.isEmpty());
}

TEST_F(SnippetsTest, OneIsChangedWhereItStands)
{
    const Snippet first = lists().newsroom[0];
    const Snippet second = lists().newsroom[1];
    const Snippet renamed{u"mt"_s, first.text, u"Mặt trận"_s};
    ASSERT_TRUE(snippets().put(WhoseWords::Newsroom, renamed, first).result());
    EXPECT_EQ(lists().newsroom.size(), defaultSnippets().size());
    EXPECT_EQ(lists().newsroom[0], renamed);
    // Called like another one now: that one gives way.
    ASSERT_TRUE(snippets().put(WhoseWords::Newsroom, {second.abbreviation, u"khác"_s, {}}, renamed).result());
    EXPECT_EQ(lists().newsroom.size(), defaultSnippets().size() - 1);
    EXPECT_EQ(lists().newsroom[0].text, u"khác"_s);
}

TEST_F(SnippetsTest, WhatIsNoneIsRefusedWithItsReason)
{
    QSet<QString> reasons;
    for (const Snippet &wrong : QList<Snippet>{{u"qđ/tw"_s, u"Quyết định"_s, {}},
                                               {u"qd"_s, u" "_s, {}},
                                               {{}, u"Quyết định"_s, {}},
                                               {u"qd"_s, QString(longestSnippet + 1, u'a'), {}}}) {
        const auto done = snippets().put(WhoseWords::Mine, wrong).result();
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().fault, Fault::WrongUse);
        reasons << done.error().message;
    }
    EXPECT_EQ(reasons.size(), 4);
    EXPECT_TRUE(lists().mine.isEmpty());
}

TEST_F(SnippetsTest, TravelAsAFile)
{
    const QString file = path(u"bảng viết tắt.csv"_s);
    ASSERT_TRUE(snippets().exportFile(WhoseWords::Newsroom, file).result());
    const auto added = snippets().importFile(WhoseWords::Mine, file).result();
    ASSERT_TRUE(added);
    EXPECT_EQ(added->added, defaultSnippets().size());
    EXPECT_EQ(lists().mine, defaultSnippets());
    const auto again =
        snippets()
            .importFile(WhoseWords::Mine, put(u"macro.txt"_s, "mttq:M\xE1\xBA\xB7t tr\xE1\xBA\xADn\nx\n"))
            .result();
    ASSERT_TRUE(again);
    EXPECT_EQ(again->replaced, 1);
    EXPECT_EQ(again->added, 0);
    EXPECT_EQ(again->notes.size(), 1);
    EXPECT_EQ(lists().mine.first().text, u"Mặt trận"_s);
    EXPECT_FALSE(snippets().importFile(WhoseWords::Mine, path(u"không có"_s)).result());
}

TEST_F(SnippetsTest, AFileOfOnesOwnThatCannotBeReadIsLeftAsItIs)
{
    const QString file = put(u"doan-mau-cua-toi.csv"_s, "mttq,M\xE1\xBA");
    EXPECT_FALSE(snippets().lists().result());
    EXPECT_FALSE(snippets().put(WhoseWords::Mine, front).result());
    QFile there(file);
    ASSERT_TRUE(there.open(QIODevice::ReadOnly));
    EXPECT_EQ(there.readAll(), "mttq,M\xE1\xBA");
}

TEST_F(SnippetsTest, BesideAWriterTheNewsroomsCannotBeChanged)
{
    const auto beside = Newsroom::open(path(u"toa-soan"_s), OpenMode::Read, [this] { return m_now; });
    ASSERT_TRUE(beside);
    const auto done = (*beside)->snippets().put(WhoseWords::Newsroom, front).result();
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().fault, Fault::NotAllowed);
    EXPECT_EQ((*beside)->snippets().put(WhoseWords::Mine, front).result().error().fault, Fault::Unwritable);
}
