#include "core/desk/publishing.h"

#include "core/desk/drafting.h"
#include "tests/support/newsroom.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSemaphore>
#include <QThread>

#include <atomic>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

class PublishingTest : public NewsroomTest
{
protected:
    const QList<OutputFormat> m_both{OutputFormat::Html, OutputFormat::Pdf};

    // Removes the pictures' working copies, which reading one makes again; how many there are.
    int workingCopies(bool remove)
    {
        int count = 0;
        QDirIterator walk(path(u"toa-soan/media"_s), {u"*.work.*"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            ++count;
            const QString file = walk.next();
            if (remove)
                QFile::remove(file);
        }
        return count;
    }
};

} // namespace

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

TEST_F(PublishingTest, ACancelledExportStopsWhereItIs)
{
    QSemaphore asked;
    QSemaphore cancelled;
    std::atomic<bool> exporting = false;
    m_newsroom.reset();
    m_newsroom = *Newsroom::open(path(u"toa-soan"_s), OpenMode::Write, [&] {
        if (exporting.exchange(false)) { // asked once the article's records are read, before its pictures
            asked.release();
            cancelled.acquire();
        }
        return m_now;
    });
    const Article article = m_newsroom->drafting().addSample().result().value();
    ASSERT_GT(workingCopies(true), 0);
    exporting = true;
    auto work = m_newsroom->publishing().exportTo(article, m_both, path(u"xuất"_s), PictureMode::Beside);
    asked.acquire();
    work.cancel();
    cancelled.release();
    work.waitForFinished();
    EXPECT_EQ(work.resultCount(), 0);
    EXPECT_EQ(workingCopies(false), 0); // no picture was read any more
    EXPECT_TRUE(QDir(path(u"xuất"_s)).isEmpty());
    EXPECT_TRUE(m_newsroom->publishing().lastFolder().result()->isEmpty());
}

TEST_F(PublishingTest, WheneverItIsCancelledAllOfAnExportIsThereOrNothing)
{
    const Article article = m_newsroom->drafting().addSample().result().value();
    for (int tenth = 0; tenth <= 10; ++tenth) {
        const QString folder = path(u"xuất %1"_s.arg(tenth));
        auto work = m_newsroom->publishing().exportTo(article, m_both, folder, PictureMode::Beside);
        while (!work.isFinished() && work.progressValue() * 10 < work.progressMaximum() * tenth)
            QThread::usleep(100);
        work.cancel();
        work.waitForFinished();
        const qsizetype files = QDir(folder).entryList(QDir::Files).size();
        EXPECT_EQ(files, work.resultCount() > 0 ? 4 : 0) << tenth;
    }
}

TEST_F(PublishingTest, TellsHowFarItIsAndWhatIsBeingDone)
{
    const Article article = m_newsroom->drafting().addSample().result().value();
    auto work = m_newsroom->publishing().exportTo(article, m_both, path(u"xuất"_s), PictureMode::Beside);
    ASSERT_TRUE(work.result());
    EXPECT_EQ(work.progressValue(), work.progressMaximum());
    EXPECT_FALSE(work.progressText().isEmpty());
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
