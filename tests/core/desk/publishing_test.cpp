#include "core/desk/publishing.h"

#include "core/desk/drafting.h"
#include "tests/support/newsroom.h"

#include <QDir>
#include <QFile>

using namespace toasoan;
using namespace Qt::StringLiterals;

using PublishingTest = NewsroomTest;

TEST_F(PublishingTest, WritesBesideWhatIsThereAndRemembersTheFolder)
{
    const Article article = m_newsroom->drafting().addSample().result().value();
    const QString folder = path(u"xuất/tuần 42"_s);
    const auto first =
        m_newsroom->publishing()
            .exportTo(article, {OutputFormat::Html, OutputFormat::Pdf}, folder, PictureMode::Beside)
            .result();
    ASSERT_TRUE(first) << qPrintable(first.error().message);
    EXPECT_EQ(first->size(), 4); // page, two pictures, PDF
    QFile page(first->front());
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    const QByteArray before = page.readAll();

    const auto second =
        m_newsroom->publishing()
            .exportTo(article, {OutputFormat::Html, OutputFormat::Pdf}, folder, PictureMode::Beside)
            .result();
    ASSERT_TRUE(second);
    EXPECT_EQ(QDir(folder).entryList(QDir::Files).size(), 8);
    page.seek(0);
    EXPECT_EQ(page.readAll(), before);
    EXPECT_EQ(m_newsroom->publishing().lastFolder().result().value(), folder);
}

TEST_F(PublishingTest, SaysWhereItCannotWrite)
{
    const Article article = m_newsroom->drafting().addSample().result().value();
    const auto done =
        m_newsroom->publishing()
            .exportTo(article, {OutputFormat::Html}, u"/proc/khong-duoc"_s, PictureMode::Inlined)
            .result();
    ASSERT_FALSE(done);
    EXPECT_TRUE(done.error().message.contains(u"/proc/khong-duoc"_s));
}

TEST_F(PublishingTest, PrintsTheNameOfTheHouse)
{
    ASSERT_TRUE(m_newsroom->publishing()
                    .setHouse({u"Bản tin Dân vận"_s, u"https://danvan.example"_s, House::EndMark::Never})
                    .result());
    open(OpenMode::Write);
    const House house = m_newsroom->publishing().house().result().value();
    EXPECT_EQ(house.name, u"Bản tin Dân vận"_s);
    EXPECT_EQ(house.endMark, House::EndMark::Never);
    const Article article = m_newsroom->drafting().addSample().result().value();
    const QString html = QString::fromUtf8(m_newsroom->publishing().previewHtml(article).result().value());
    EXPECT_TRUE(html.contains(u"Bản tin Dân vận"_s));
    const auto pages = m_newsroom->publishing().preview(article).result();
    ASSERT_TRUE(pages);
    EXPECT_GE((*pages)->count(), 1);
    EXPECT_FALSE((*pages)->page(0, 50).isNull());
}
