#include "core/proof/ignored.h"

#include "core/proof/check.h"
#include "core/proof/lexicon.h"
#include "core/proof/proofreader.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

// An article whose word "sai" is found wherever it stands, and what its writer leaves alone.
struct Desk
{
    Article article;

    explicit Desk(const QStringList &paragraphs)
    {
        for (const QString &text : paragraphs)
            article.body.blocks << paragraph(text);
    }

    QList<Finding> findings(QList<QStringView> *texts = nullptr)
    {
        m_fields = textFields(article);
        QList<Finding> all;
        for (const TextField &field : std::as_const(m_fields)) {
            for (qsizetype at = field.text.indexOf(u"sai"_s, 0, Qt::CaseInsensitive); at >= 0;
                 at = field.text.indexOf(u"sai"_s, at + 3, Qt::CaseInsensitive)) {
                Finding finding;
                finding.field = field.field;
                finding.block = field.block;
                finding.start = int(at);
                finding.length = 3;
                finding.rule = u"syllable"_s;
                finding.text = field.text.mid(at, 3);
                all << finding;
                if (texts)
                    *texts << field.text;
            }
        }
        return all;
    }

    void ignore(int number)
    {
        QList<QStringView> texts;
        const QList<Finding> all = findings(&texts);
        article.ignoredFindings << ignoredHere(all[number], texts[number]);
    }

    // "x" for each finding that is shown, "-" for each that is left alone.
    QString shown()
    {
        QList<QStringView> texts;
        const QList<Finding> all = findings(&texts);
        QString line;
        for (const bool ignored : Ignored(article).among(all, texts))
            line += ignored ? u'-' : u'x';
        return line;
    }

    void write(int block, const QString &text) { article.body.blocks[block].spans = {Span{text}}; }

private:
    QList<TextField> m_fields;
};

} // namespace

TEST(IgnoredFindings, AreTheOnesMeantAndNoOthers)
{
    Desk desk({u"một sai hai sai ba"_s, u"bốn sai năm"_s});
    EXPECT_EQ(desk.shown(), u"xxx");
    desk.ignore(1);
    EXPECT_EQ(desk.shown(), u"x-x");
    desk.ignore(2);
    EXPECT_EQ(desk.shown(), u"x--");
}

TEST(IgnoredFindings, KeepApartWhatReadsTheSameInOneBlock)
{
    Desk desk({u"một sai hai, một sai hai, một sai hai"_s});
    desk.ignore(1);
    EXPECT_EQ(desk.shown(), u"x-x");
    desk.ignore(2);
    EXPECT_EQ(desk.shown(), u"x--");
    desk.article.ignoredFindings.removeFirst();
    EXPECT_EQ(desk.shown(), u"xx-");
    desk.write(0, u"một sai hai, một sai hai"_s);
    EXPECT_EQ(desk.shown(), u"-x") << "one note leaves one place alone";
}

TEST(IgnoredFindings, SurviveEditsBeforeAfterAndNextToThem)
{
    Desk desk({u"một sai hai sai ba"_s});
    desk.ignore(1);
    desk.write(0, u"Hôm nay, sai thì sửa: một sai hai sai ba"_s);
    EXPECT_EQ(desk.shown(), u"xx-") << "words before";
    desk.write(0, u"một sai hai sai ba bốn. Sai nữa"_s);
    EXPECT_EQ(desk.shown(), u"x-x") << "words after";
    desk.write(0, u"một sai hai sai bốn"_s);
    EXPECT_EQ(desk.shown(), u"x-") << "the next word is another";
    desk.write(0, u"một sai hay sai ba"_s);
    EXPECT_EQ(desk.shown(), u"x-") << "the word before is another";
    desk.write(0, u"một sai hai, “sai” ba"_s);
    EXPECT_EQ(desk.shown(), u"x-") << "only punctuation came between";
    desk.write(0, u"một sai hay sai bốn"_s);
    EXPECT_EQ(desk.shown(), u"xx") << "nothing tells it from the other any more";
}

TEST(IgnoredFindings, GoWithTheirBlock)
{
    Desk desk({u"một sai hai"_s, u"ba sai bốn"_s, u"năm sai sáu"_s});
    desk.ignore(1);
    desk.article.body.blocks.swapItemsAt(1, 2);
    EXPECT_EQ(desk.shown(), u"xx-");
    desk.article.body.blocks.removeFirst();
    EXPECT_EQ(desk.shown(), u"x-");
}

TEST(IgnoredFindings, AreKnownAgainWhenTheirBlockIsSplitOrJoined)
{
    Desk desk({u"một sai hai. Ba sai bốn"_s});
    desk.ignore(1);
    desk.write(0, u"một sai hai."_s);
    desk.article.body.blocks << paragraph(u"Ba sai bốn"_s);
    EXPECT_EQ(desk.shown(), u"x-") << "split before the word beside it";
    desk.write(0, u"một sai hai. Ba"_s);
    desk.write(1, u"sai bốn"_s);
    EXPECT_EQ(desk.shown(), u"x-") << "split just before it";
    desk.write(1, u"sai năm"_s);
    EXPECT_EQ(desk.shown(), u"xx") << "cut off on one side and changed on the other";

    Desk joined({u"một sai hai"_s, u"sai ba"_s});
    joined.ignore(1);
    joined.write(0, u"một sai hai sai ba"_s);
    joined.article.body.blocks.removeLast();
    EXPECT_EQ(joined.shown(), u"x-");
}

TEST(IgnoredFindings, FollowTheirTextThroughOneChangeAfterAnother)
{
    Desk desk({u"một sai hai"_s, u"sai"_s});
    desk.ignore(0);
    desk.article.ignoredFindings.prepend({u"other"_s, u"ba"_s});
    const auto follow = [&] {
        QList<QStringView> texts;
        const QList<Finding> all = desk.findings(&texts);
        desk.article.ignoredFindings = Ignored(desk.article).followed(all, texts);
    };
    for (const QString &text : {u"mười sai hai"_s, u"mười sai trăm"_s, u"nghìn sai trăm"_s}) {
        desk.write(0, text);
        EXPECT_EQ(desk.shown(), u"-x") << qPrintable(text);
        follow();
    }
    ASSERT_EQ(desk.article.ignoredFindings.size(), 2);
    EXPECT_EQ(desk.article.ignoredFindings[1].before, u"nghìn"_s);
    EXPECT_EQ(desk.article.ignoredFindings[0].rule, u"other"_s);
    desk.write(0, u""_s);
    follow();
    EXPECT_EQ(desk.article.ignoredFindings.size(), 2) << "it may come back by an undo";
}

TEST(IgnoredFindings, InOneBlockDoNotReachIntoAnotherThatReadsTheSame)
{
    Desk desk({u"một sai hai"_s, u"một sai hai"_s});
    desk.ignore(1);
    EXPECT_EQ(desk.shown(), u"x-");
    desk.ignore(0);
    EXPECT_EQ(desk.shown(), u"--");
}

TEST(IgnoredFindings, EndWhenTheWordItselfOrTheRuleIsAnother)
{
    Desk desk({u"một sai hai"_s});
    desk.ignore(0);
    desk.article.ignoredFindings[0].rule = u"unknown"_s;
    EXPECT_EQ(desk.shown(), u"x");
    desk.article.ignoredFindings[0].rule = u"syllable"_s;
    EXPECT_EQ(desk.shown(), u"-");
    desk.article.ignoredFindings[0].text = u"say"_s;
    EXPECT_EQ(desk.shown(), u"x");
}

TEST(IgnoredFindings, HoldInHeadlinesAndCaptionsToo)
{
    Desk desk({u"sai"_s});
    desk.article.headline = u"Sai"_s;
    desk.article.body.blocks << figureBlock({{}, u"sai"_s, u"sai"_s, {}});
    desk.ignore(0);
    desk.ignore(3);
    EXPECT_EQ(desk.shown(), u"-xx-");
    desk.article.headline = u"Sai rồi"_s;
    EXPECT_EQ(desk.shown(), u"-xx-");
}

TEST(IgnoredFindings, MayBeMeantForTheWholeArticle)
{
    Desk desk({u"một sai hai Sai ba"_s, u"bốn sai năm"_s});
    desk.article.ignoredFindings << ignoredInArticle(desk.findings().first());
    EXPECT_EQ(desk.shown(), u"---");
    desk.article.ignoredFindings[0].rule = u"foreign"_s;
    EXPECT_EQ(desk.shown(), u"xxx");
    desk.article.ignoredWords = {u"SAI"_s};
    EXPECT_EQ(desk.shown(), u"---");
}

TEST(IgnoredFindings, AreNotedOnceAndTakenBack)
{
    Desk desk({u"một sai hai"_s});
    const Finding found = desk.findings().first();
    const IgnoredFinding here = ignoredHere(found, u"một sai hai");
    EXPECT_TRUE(ignore(desk.article, here));
    EXPECT_FALSE(ignore(desk.article, here));
    EXPECT_EQ(desk.article.ignoredFindings.size(), 1);
    EXPECT_TRUE(unignore(desk.article, here));
    EXPECT_FALSE(unignore(desk.article, here));

    EXPECT_TRUE(ignore(desk.article, ignoredInArticle(found)));
    EXPECT_EQ(desk.article.ignoredWords, QStringList{u"sai"_s}) << "a word, whatever rule would find it";
    EXPECT_TRUE(unignore(desk.article, ignoredInArticle(found)));
    EXPECT_TRUE(desk.article.ignoredWords.isEmpty());
}

TEST(IgnoredFindings, AreLeftOutOfTheCheckOfAnArticle)
{
    Proofreader reader;
    reader.lexicon = std::make_shared<const Lexicon>(nullptr, QSet<QString>(), ToneStyle::Traditional);
    Article article;
    article.body.blocks = {paragraph(u"Việc nghành và nghành nghề"_s)};
    const QList<Finding> before = check(article, reader);
    ASSERT_EQ(before.size(), 2);
    article.ignoredFindings << ignoredHere(before[0], plainText(article.body.blocks[0]));
    EXPECT_EQ(check(article, reader), QList<Finding>({before[1]}));
    article.ignoredFindings << ignoredInArticle(before[0]);
    EXPECT_TRUE(check(article, reader).isEmpty());
}
