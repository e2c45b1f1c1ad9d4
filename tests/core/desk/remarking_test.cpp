// What people of the desk say about an article, and where it stays while the text is edited.

#include "core/desk/remarking.h"

#include "core/desk/drafting.h"
#include "core/desk/publishing.h"
#include "core/desk/reviewing.h"
#include "tests/support/newsroom.h"

#include <QFile>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

class RemarkingTest : public NewsroomTest
{
protected:
    Article m_article;

    void SetUp() override
    {
        NewsroomTest::SetUp();
        m_article = m_newsroom->drafting().create().result().value();
        m_article.headline = u"Bến nước"_s;
        m_article.body.blocks = {paragraph(u"Bà con sửa lại bến nước của làng."_s)};
        ASSERT_TRUE(m_newsroom->drafting().keepRevision(m_article, RevisionKind::Saved, {}).result());
    }

    Remarking &remarking() { return m_newsroom->remarking(); }
    Remark said(const QString &on, const QString &text)
    {
        return remarking().say(m_article.id, anchorOf(m_article, on), text).result().value();
    }
    QList<Remark> all() { return remarking().remarks(m_article.id).result().value(); }
};

} // namespace

TEST_F(RemarkingTest, WhatIsSaidStaysWithItsWordsThroughEverySaveRestoreAndReplace)
{
    const Remark remark = said(u"bến nước của làng"_s, u"Làng nào?"_s);
    EXPECT_EQ(remark.revision, 1);
    EXPECT_EQ(all(), QList{remark});
    Article changed = m_article;
    changed.body.blocks[0].spans = {{u"Sáng nay, bà con sửa lại bến nước của làng."_s}};
    ASSERT_TRUE(m_newsroom->drafting().save(changed).result());
    EXPECT_EQ(all()[0].anchor.start, remark.anchor.start + int(u"Sáng nay, "_s.size()));
    EXPECT_EQ(all()[0].anchor.quoted, u"bến nước của làng"_s);
    ASSERT_TRUE(m_newsroom->drafting().restore(m_article.id, 1).result());
    EXPECT_EQ(all(), QList{remark});
}

TEST_F(RemarkingTest, RepliesAndWhatBecameOfItAreKeptInOrder)
{
    const Remark remark = said(u"bến nước"_s, u"  Bến nào? "_s);
    m_newsroom->setAuthor(u"Hạnh"_s);
    ASSERT_TRUE(remarking().reply(m_article.id, remark.id, u"Bến thôn Hạ."_s).result());
    ASSERT_TRUE(remarking().resolve(m_article.id, remark.id).result());
    EXPECT_TRUE(all()[0].isResolved());
    ASSERT_TRUE(remarking().reopen(m_article.id, remark.id, u"Chưa ghi vào bài."_s).result());
    const Remark now = all()[0];
    EXPECT_FALSE(now.isResolved());
    ASSERT_EQ(now.lines.size(), 4);
    EXPECT_EQ(now.lines[0].text, u"Bến nào?"_s);
    EXPECT_EQ(now.lines[0].author, u"Lan"_s);
    EXPECT_EQ(now.lines[1].author, u"Hạnh"_s);
    EXPECT_EQ(now.lines[3].text, u"Chưa ghi vào bài."_s);
}

TEST_F(RemarkingTest, ListsTellHowManyAreOpen)
{
    const auto open = [this] {
        return m_newsroom->drafting().list({}).result().value().articles.front().remarks;
    };
    EXPECT_EQ(open(), 0);
    const Remark first = said(u"bến nước"_s, u"Bến nào?"_s);
    const Remark second = said(u"làng"_s, u"Làng nào?"_s);
    ASSERT_TRUE(remarking().reply(m_article.id, first.id, u"Bến thôn Hạ."_s).result());
    EXPECT_EQ(open(), 2);
    ASSERT_TRUE(remarking().resolve(m_article.id, first.id).result());
    EXPECT_EQ(open(), 1);
    ASSERT_TRUE(remarking().reopen(m_article.id, first.id).result());
    ASSERT_TRUE(remarking().resolve(m_article.id, second.id).result());
    EXPECT_EQ(open(), 1);
    ASSERT_TRUE(remarking().resolve(m_article.id, first.id).result());
    EXPECT_EQ(open(), 0);
}

TEST_F(RemarkingTest, SaysInOneSentenceWhatCannotBeSaid)
{
    EXPECT_EQ(remarking().say(m_article.id, {}, u"  "_s).result().error().fault, Fault::WrongUse);
    EXPECT_EQ(remarking().say(m_article.id, {}, QString(longestRemark + 1, u'a')).result().error().fault,
              Fault::TooLarge);
    EXPECT_EQ(remarking().say(ArticleId::make(), {}, u"Ai?"_s).result().error().fault, Fault::NotFound);
    EXPECT_EQ(remarking().reply(m_article.id, RemarkId::make(), u"Ai?"_s).result().error().fault,
              Fault::NotFound);
    Actor administrator;
    administrator.account = AccountId::make();
    administrator.roles = Role::Administrator;
    m_newsroom->setActor(administrator);
    EXPECT_EQ(remarking().say(m_article.id, {}, u"Ai?"_s).result().error().fault, Fault::NotAllowed);
    EXPECT_TRUE(all().isEmpty());
}

TEST_F(RemarkingTest, NeverReachesAnOutputAndIsToldBeforeAStep)
{
    said(u"bến nước"_s, u"Hỏi lại trưởng thôn nhé"_s);
    said({}, u"Bài này để số sau"_s);
    const auto files =
        m_newsroom->publishing().exportTo(m_article, {OutputFormat::Html}, path(u"xuất"_s), {}).result();
    ASSERT_TRUE(files);
    QFile page(files->front());
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    const QByteArray bytes = page.readAll();
    EXPECT_FALSE(bytes.contains("trưởng thôn"));
    EXPECT_FALSE(bytes.contains("để số sau"));
    const auto lacking = m_newsroom->reviewing().checklist(m_article, Act::Approve).result();
    ASSERT_TRUE(lacking);
    const auto open = std::find_if(lacking->begin(), lacking->end(),
                                   [](const Lack &lack) { return lack.item == CheckItem::Remarks; });
    ASSERT_NE(open, lacking->end());
    EXPECT_EQ(open->count, 2);
    EXPECT_EQ(open->level, CheckLevel::Recommended);
    EXPECT_EQ(open->block, m_article.body.blocks[0].id);
}
