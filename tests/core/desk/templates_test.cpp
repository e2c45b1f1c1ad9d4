#include "core/desk/templates.h"

#include "core/desk/drafting.h"
#include "core/desk/proofreading.h"
#include "core/text/prompts.h"
#include "tests/support/newsroom.h"

#include <QSet>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

class TemplatesTest : public NewsroomTest
{
protected:
    Templates &templates() { return m_newsroom->templates(); }
    QList<ArticleTemplate> all() { return templates().all().result().value(); }

    QStringList names()
    {
        QStringList names;
        for (const ArticleTemplate &one : all())
            names << one.name;
        return names;
    }

    // What the proofreader says of it, as "rule: text".
    QStringList findings(const Article &article)
    {
        QStringList said;
        const QList<Finding> found = m_newsroom->proofreading().check(article).result();
        for (const Finding &finding : found)
            said << finding.rule + u": "_s + finding.text;
        return said;
    }
};

ArticleTemplate own(const QString &name, const QString &headline)
{
    Article article;
    article.headline = headline;
    article.body.blocks = {paragraph(u"Ở [? nơi] có [? việc]."_s)};
    return templateOf(article, name, u"Của tòa soạn."_s, {u"headline"_s, u"place"_s});
}

} // namespace

TEST_F(TemplatesTest, ThoseOfTheProgramAreWholeAndWithoutMistakes)
{
    const QList<ArticleTemplate> built = builtInTemplates();
    ASSERT_EQ(built.size(), 6);
    QSet<QString> seen;
    for (const ArticleTemplate &one : built) {
        SCOPED_TRACE(qPrintable(one.name));
        seen << one.name;
        EXPECT_TRUE(one.isBuiltIn);
        EXPECT_FALSE(one.purpose.isEmpty());
        EXPECT_FALSE(one.skeleton.genre.isEmpty());
        EXPECT_FALSE(one.skeleton.section.isEmpty());
        EXPECT_GE(one.required.size(), 4);
        int open = 0;
        for (const TextField &field : textFields(one.skeleton))
            open += int(prompts(field.text).size());
        EXPECT_GE(open, 4);
        // Nothing is said of how it begins but that places are open.
        const QStringList said = findings(one.skeleton);
        EXPECT_EQ(said.filter(u"unfinished: [?"_s).size(), said.size()) << qPrintable(said.join(u'\n'));
        EXPECT_EQ(said.size(), open);

        ASSERT_TRUE(one.sample);
        EXPECT_EQ(findings(*one.sample).join(u'\n').toStdString(), std::string());
        EXPECT_EQ(missingFields(*one.sample, one.required), QStringList());
        EXPECT_EQ(one.sample->genre, one.skeleton.genre);
        EXPECT_EQ(one.sample->section, one.skeleton.section);
        for (const TextField &field : textFields(*one.sample))
            EXPECT_FALSE(hasPrompt(field.text));
        for (const Block &block : one.sample->body.blocks) {
            if (block.kind == BlockKind::Figure) {
                EXPECT_FALSE(block.figure.credit.isEmpty() || block.figure.alt.isEmpty());
            }
        }
    }
    EXPECT_EQ(seen.size(), 6);
}

TEST_F(TemplatesTest, AnArticleBegunFromOneIsStoredAndRemembersIt)
{
    const ArticleTemplate meeting = all().first();
    const auto begun = templates().begin(meeting).result();
    ASSERT_TRUE(begun);
    open(OpenMode::Write);
    const auto stored = m_newsroom->drafting().article(begun->id).result();
    ASSERT_TRUE(stored);
    EXPECT_TRUE(sameContent(*stored, *begun));
    EXPECT_EQ(stored->templateName, meeting.name);
    EXPECT_EQ(stored->genre, u"tin"_s);
    EXPECT_EQ(stored->publicationDate, m_now.date());
}

TEST_F(TemplatesTest, TheNewsroomsOwnStandBehindThemAfterARestart)
{
    ASSERT_TRUE(templates().keep(own(u"Thư cảm ơn"_s, u"Thư"_s)).result());
    ASSERT_TRUE(templates().keep(own(u"Ảnh tuần"_s, u"Ảnh"_s)).result());
    open(OpenMode::Write);
    EXPECT_EQ(names().mid(6), (QStringList{u"Ảnh tuần"_s, u"Thư cảm ơn"_s}));
    EXPECT_FALSE(all().last().isBuiltIn);
    EXPECT_EQ(all().last().required, (QStringList{u"headline"_s, u"place"_s}));
    EXPECT_EQ(all().last().skeleton.headline, u"Thư"_s);
    ASSERT_TRUE(templates().remove(u"Thư cảm ơn"_s).result());
    EXPECT_EQ(names().mid(6), QStringList{u"Ảnh tuần"_s});
    EXPECT_EQ(templates().remove(u"Thư cảm ơn"_s).result().error().fault, Fault::NotFound);
}

TEST_F(TemplatesTest, OneOfTheSameNameTakesThePlaceOfTheOther)
{
    ASSERT_TRUE(templates().keep(own(u"Ảnh tuần"_s, u"Một"_s)).result());
    ASSERT_TRUE(templates().keep(own(u"ảnh tuần"_s, u"Hai"_s)).result());
    EXPECT_EQ(names().size(), 7);
    EXPECT_EQ(all().last().skeleton.headline, u"Hai"_s);
    // Also of the program's, until it is removed.
    ASSERT_TRUE(templates().keep(own(u"Hội nghị"_s, u"Kiểu của mình"_s)).result());
    EXPECT_EQ(names().count(u"Hội nghị"_s), 1);
    EXPECT_FALSE(names().first() == u"Hội nghị"_s);
    ASSERT_TRUE(templates().remove(u"Hội nghị"_s).result());
    EXPECT_EQ(names().first(), u"Hội nghị"_s);
}

TEST_F(TemplatesTest, WithoutANameOrALockNothingIsKept)
{
    EXPECT_EQ(templates().keep(own(u"  "_s, u"Một"_s)).result().error().fault, Fault::WrongUse);
    const auto beside = Newsroom::open(path(u"toa-soan"_s), OpenMode::Read, [this] { return m_now; });
    ASSERT_TRUE(beside);
    EXPECT_EQ((*beside)->templates().keep(own(u"Một"_s, u"Một"_s)).result().error().fault, Fault::NotAllowed);
    EXPECT_EQ((*beside)->templates().all().result()->size(), 6);
}

TEST_F(TemplatesTest, ANewsroomHoldsABoundedNumberOfThem)
{
    ArticleTemplate large = own(u"Lớn"_s, u"Lớn"_s);
    large.skeleton.body.blocks = {paragraph(QString(largestTemplate, u'a'))};
    EXPECT_EQ(templates().keep(large).result().error().fault, Fault::TooLarge);
    for (int i = 0; i < 200; ++i)
        ASSERT_TRUE(templates().keep(own(u"Mẫu %1"_s.arg(i), u"Một"_s)).result());
    EXPECT_EQ(templates().keep(own(u"Mẫu 200"_s, u"Một"_s)).result().error().fault, Fault::TooLarge);
    EXPECT_TRUE(templates().keep(own(u"Mẫu 7"_s, u"Hai"_s)).result());
    EXPECT_EQ(all().size(), 206);
}
