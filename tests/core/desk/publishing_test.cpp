#include "core/desk/publishing.h"

#include "core/desk/drafting.h"
#include "core/desk/reviewing.h"
#include "core/exchange/zip.h"
#include "core/media/media_store.h"
#include "core/media/plain_copy.h"
#include "tests/support/newsroom.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
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

    static QByteArray bytesOf(const QString &file)
    {
        QFile read(file);
        EXPECT_TRUE(read.open(QIODevice::ReadOnly)) << qPrintable(file);
        return read.readAll();
    }

    // Every file below a folder, by its name from there.
    static QStringList filesBelow(const QString &folder)
    {
        QStringList files;
        QDirIterator walk(folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (walk.hasNext())
            files += QDir(folder).relativeFilePath(walk.next());
        files.sort();
        return files;
    }

    Photo photo(PhotoId id) { return m_newsroom->drafting().photos({id}).result().value().front(); }

    Result<QStringList> exportWord(const Article &article, const QString &folder, const OutputStyle &style)
    {
        return m_newsroom->publishing()
            .exportTo(article, {OutputFormat::Docx, OutputFormat::Odt}, folder, style)
            .result();
    }

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

// Byte by byte the files are the same with it and without.
TEST_F(PublishingTest, NoOutputHasTheNoteToTheDesk)
{
    Article article = m_newsroom->drafting().addSample().result().value();
    const auto filesOf = [&](const QString &folder) {
        QList<OutputFormat> formats;
        for (const QString &each : outputFormats())
            formats << *outputFormatNamed(each);
        EXPECT_TRUE(m_newsroom->publishing().exportTo(article, formats, path(folder), {}).result());
        EXPECT_TRUE(m_newsroom->publishing().writeSignatureCopy(article, path(folder)).result());
        QMap<QString, QByteArray> files;
        for (const QString &file : filesBelow(path(folder)))
            if (QFileInfo(path(folder) + u'/' + file).isFile())
                files.insert(file, bytesOf(path(folder) + u'/' + file));
        return files;
    };
    const auto without = filesOf(u"không"_s);
    article.deskNote = u"Gọi lại anh Tư trước khi đăng."_s;
    const auto with = filesOf(u"có"_s);
    EXPECT_GT(without.size(), outputFormats().size());
    EXPECT_EQ(without, with);
}

TEST_F(PublishingTest, OriginalPhotosStandNumberedBesideAWordFile)
{
    Article article = m_newsroom->drafting().addSample().result().value();
    article.headline = u"Đối thoại"_s;
    const QString folder = path(u"gửi báo"_s);
    const auto paths = exportWord(article, folder, {});
    ASSERT_TRUE(paths) << qPrintable(paths.error().message);
    const QStringList wanted{u"doi-thoai-anh"_s, u"doi-thoai-anh/anh-1.jpg"_s, u"doi-thoai-anh/anh-2.jpg"_s,
                             u"doi-thoai.docx"_s, u"doi-thoai.odt"_s};
    EXPECT_EQ(filesBelow(folder), wanted);
    EXPECT_EQ(paths->size(), 4);
    EXPECT_TRUE(paths->front().endsWith(u".docx"_s));
    const QList<PhotoId> photos = photosIn(article.body);
    ASSERT_EQ(photos.size(), 2);
    for (qsizetype i = 0; i < photos.size(); ++i) {
        const QByteArray sent = bytesOf(folder + u"/doi-thoai-anh/anh-%1.jpg"_s.arg(i + 1));
        const Photo record = photo(photos[i]);
        const QByteArray kept = MediaStore(path(u"toa-soan"_s)).original(record).value();
        EXPECT_EQ(sent, withoutMetadata(kept, record.format)) << "the original, to the last pixel";
    }
    ASSERT_TRUE(exportWord(article, folder, {}));
    EXPECT_TRUE(QFile::exists(folder + u"/doi-thoai-2-anh/anh-1.jpg"_s)) << "nothing is overwritten";
    EXPECT_EQ(filesBelow(folder).size(), 10);
}

TEST_F(PublishingTest, OriginalPhotosGoIntoOneContainerOrStayAway)
{
    Article article = m_newsroom->drafting().addSample().result().value();
    article.headline = u"Đối thoại"_s;
    ASSERT_TRUE(exportWord(article, path(u"một"_s), {{}, WordPictures::Beside, PhotoPacking::Zip}));
    EXPECT_EQ(filesBelow(path(u"một"_s)),
              (QStringList{u"doi-thoai-anh.zip"_s, u"doi-thoai.docx"_s, u"doi-thoai.odt"_s}));
    auto zip = openZip(bytesOf(path(u"một/doi-thoai-anh.zip"_s)));
    ASSERT_TRUE(zip);
    EXPECT_EQ(zip->names(), (QStringList{u"anh-1.jpg"_s, u"anh-2.jpg"_s}));
    EXPECT_TRUE(zip->read(u"anh-1.jpg"_s)->startsWith("\xFF\xD8"));

    ASSERT_TRUE(exportWord(article, path(u"hai"_s), {{}, WordPictures::Placed}));
    EXPECT_EQ(filesBelow(path(u"hai"_s)), (QStringList{u"doi-thoai.docx"_s, u"doi-thoai.odt"_s}));

    article.body.blocks = {paragraph(u"Không ảnh."_s)};
    ASSERT_TRUE(exportWord(article, path(u"ba"_s), {}));
    EXPECT_EQ(filesBelow(path(u"ba"_s)), (QStringList{u"doi-thoai.docx"_s, u"doi-thoai.odt"_s}));
}

TEST_F(PublishingTest, WheneverItIsCancelledNoPhotoAndNoFolderStays)
{
    const Article article = m_newsroom->drafting().addSample().result().value();
    for (int tenth = 0; tenth <= 10; ++tenth) {
        const QString folder = path(u"xuất %1"_s.arg(tenth));
        auto work = m_newsroom->publishing().exportTo(article, {OutputFormat::Docx}, folder, {});
        while (!work.isFinished() && work.progressValue() * 10 < work.progressMaximum() * tenth)
            QThread::usleep(50);
        work.cancel();
        work.waitForFinished();
        EXPECT_EQ(filesBelow(folder).size(), work.resultCount() > 0 ? 4 : 0) << tenth;
    }
}

TEST_F(PublishingTest, APhotoThatIsGoneLeavesNoHalfOfAnExport)
{
    const Article article = m_newsroom->drafting().addSample().result().value();
    const PhotoId second = photosIn(article.body).back();
    const Photo record = photo(second);
    const QString hex = QString::fromLatin1(record.sha256.toHex());
    ASSERT_TRUE(QFile::remove(path(u"toa-soan/media/%1/%2.jpg"_s.arg(hex.left(2), hex))));
    for (const PhotoPacking packing : {PhotoPacking::Folder, PhotoPacking::Zip}) {
        const auto paths = exportWord(article, path(u"xuất"_s), {{}, WordPictures::Beside, packing});
        ASSERT_FALSE(paths);
        EXPECT_TRUE(paths.error().message.contains(hex));
        EXPECT_EQ(filesBelow(path(u"xuất"_s)), QStringList());
    }
}

TEST_F(PublishingTest, RemembersWhatWasChosen)
{
    EXPECT_EQ(m_newsroom->publishing().lastChoice().result().value(), ExportChoice());
    const Article article = m_newsroom->drafting().addSample().result().value();
    const ExportChoice choice{{OutputFormat::Docx, OutputFormat::Html},
                              path(u"gửi báo"_s),
                              {PictureMode::Inlined, WordPictures::Placed, PhotoPacking::Zip}};
    ASSERT_TRUE(
        m_newsroom->publishing().exportTo(article, choice.formats, choice.folder, choice.style).result());
    open(OpenMode::Write);
    EXPECT_EQ(m_newsroom->publishing().lastChoice().result().value(), choice);
}

TEST_F(PublishingTest, ACopyForSignatureTellsWhichTextItIs)
{
    Article article = m_newsroom->drafting().create().result().value();
    article.headline = u"Bến nước"_s;
    article.body.blocks = {paragraph(u"Bà con sửa lại bến nước."_s)};
    ASSERT_EQ(m_newsroom->drafting().keepRevision(article, RevisionKind::Saved, {}).result().value(), 1);
    article.revision = 1;
    const auto textOf = [&](const Article &text) {
        const auto file = m_newsroom->publishing().writeSignatureCopy(text, path(u"in"_s)).result();
        EXPECT_TRUE(file) << qPrintable(file ? QString() : file.error().message);
        const auto pages = file ? PdfPages::open(bytesOf(*file)) : Result<PdfPages>(file.error());
        return pages ? pages->pageText(0) : QString();
    };
    const QRegularExpression code(u"Mã văn bản ([0-9A-F]{4}-[0-9A-F]{4})"_s);
    const QString kept = textOf(article);
    ASSERT_TRUE(code.match(kept).hasMatch()) << qPrintable(kept);
    EXPECT_TRUE(kept.contains(u"Bản 1 · In lúc"_s));
    EXPECT_FALSE(kept.contains(u"CHƯA DUYỆT"_s)); // nobody else is there to approve

    article.tags = {u"bến nước"_s}; // nothing that is signed
    EXPECT_EQ(code.match(textOf(article)).captured(1), code.match(kept).captured(1));
    article.body.blocks.append(paragraph(u"Nay đã xong."_s));
    const QString changed = textOf(article);
    EXPECT_NE(code.match(changed).captured(1), code.match(kept).captured(1));
    EXPECT_FALSE(changed.contains(u"Bản 1"_s)) << "no revision has this text";
    EXPECT_EQ(filesBelow(path(u"in"_s)).size(), 3);
    EXPECT_EQ(m_newsroom->publishing().lastFolder().result().value(), QString());
}

TEST_F(PublishingTest, WithAccountsAnUnapprovedTextGoesOutOnlyAsADraft)
{
    Actor chief;
    chief.account = AccountId::make();
    chief.name = u"Tuấn"_s;
    m_newsroom->setActor(chief);
    Article article = m_newsroom->drafting().create().result().value();
    article.headline = u"Bến nước"_s;
    article.body.blocks = {paragraph(u"Bà con sửa lại bến nước."_s)};
    ASSERT_TRUE(m_newsroom->drafting().save(article).result());
    const auto page = [&](Unapproved unapproved) {
        const auto files = m_newsroom->publishing()
                               .exportTo(article, {OutputFormat::Html}, path(u"xuất"_s), {}, unapproved)
                               .result();
        return files ? Result<QByteArray>(bytesOf(files->front())) : Result<QByteArray>(files.error());
    };
    EXPECT_EQ(page(Unapproved::Refuse).error().fault, Fault::Refused);
    EXPECT_TRUE(page(Unapproved::Mark)->contains("CHƯA DUYỆT"));

    const auto take = [&](Act act, const QString &notice = {}) {
        Step step;
        step.act = act;
        step.article = article.id;
        step.notice = notice;
        const auto taken = m_newsroom->reviewing().take(step).result();
        EXPECT_TRUE(taken) << qPrintable(taken ? QString() : taken.error().message);
    };
    ASSERT_TRUE(m_newsroom->reviewing().setFourEyes(FourEyes::Off).result());
    take(Act::Submit);
    take(Act::Approve);
    EXPECT_FALSE(page(Unapproved::Mark)->contains("CHƯA DUYỆT"));
    EXPECT_TRUE(page(Unapproved::Refuse));
    article.standfirst = u"Đổi sau khi duyệt"_s;
    EXPECT_FALSE(page(Unapproved::Refuse)) << "another text than the approved one";
    article.standfirst.clear();
    take(Act::Publish);
    take(Act::Correct, u"Bản trước ghi nhầm."_s);
    const auto publicPage = page(Unapproved::Refuse);
    ASSERT_TRUE(publicPage) << "what is public stays so";
    EXPECT_FALSE(publicPage->contains("Đính chính ("));
    article.headline = u"Bến nước thôn Hạ"_s;
    EXPECT_EQ(page(Unapproved::Refuse).error().fault, Fault::Refused);
    EXPECT_TRUE(page(Unapproved::Mark)->contains("Đính chính (15/10/2024): Bản trước ghi nhầm."));
}
