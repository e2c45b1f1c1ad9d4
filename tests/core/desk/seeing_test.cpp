// What was changed in an article since somebody saw it last.

#include "core/desk/seeing.h"

#include "core/desk/drafting.h"
#include "tests/support/newsroom.h"

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

class SeeingTest : public NewsroomTest
{
protected:
    Article m_article;

    void SetUp() override
    {
        NewsroomTest::SetUp();
        m_newsroom->setAuthor(u"Lan"_s);
        m_article = m_newsroom->drafting().create().result().value();
        EXPECT_EQ(keep(u"Bến nước"_s), 1);
    }

    int keep(const QString &headline)
    {
        m_article.headline = headline;
        return m_newsroom->drafting().keepRevision(m_article, RevisionKind::Saved, {}).result().value();
    }
    std::optional<ChangedSince> look() { return m_newsroom->seeing().look(m_article.id).result().value(); }
};

} // namespace

TEST_F(SeeingTest, OnlyWhatOthersDidSinceIsTold)
{
    EXPECT_FALSE(look()) << "for the first time";
    keep(u"Bến nước làng"_s);
    EXPECT_FALSE(look()) << "one's own";
    m_newsroom->setAuthor(u"Minh"_s);
    keep(u"Bến nước làng tôi"_s);
    keep(u"Bến nước làng ta"_s);
    m_newsroom->setAuthor(u"Lan"_s);
    EXPECT_EQ(look(), (ChangedSince{2, u"Minh"_s}));
    EXPECT_FALSE(look()) << "once";
}

TEST_F(SeeingTest, WhatOneHasBeforeOneIsSeen)
{
    EXPECT_FALSE(look());
    const int own = keep(u"Bến nước làng"_s);
    ASSERT_TRUE(m_newsroom->seeing().saw(m_article.id, own).result());
    m_newsroom->setAuthor(u"Minh"_s);
    keep(u"Bến nước làng tôi"_s);
    m_newsroom->setAuthor(u"Lan"_s);
    EXPECT_EQ(look(), (ChangedSince{own, u"Minh"_s})) << "not since the start of one's own work";
}

TEST_F(SeeingTest, IsRememberedInTheStore)
{
    EXPECT_FALSE(look());
    m_newsroom->setAuthor(u"Minh"_s);
    keep(u"Bến nước làng"_s);
    open(OpenMode::Write);
    m_newsroom->setAuthor(u"Lan"_s);
    EXPECT_EQ(look(), (ChangedSince{1, u"Minh"_s}));
}
