#include "core/desk/drafting.h"

#include "core/base/safe_write.h"
#include "core/desk/article_locks.h"
#include "core/desk/keeping.h"
#include "core/desk/originals.h"
#include "core/desk/publishing.h"
#include "core/desk/sample.h"
#include "core/exchange/zip.h"
#include "tests/support/newsroom.h"
#include "tests/support/pictures.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

class DraftingTest : public NewsroomTest
{
protected:
    Drafting &drafting() { return m_newsroom->drafting(); }

    Article newArticle(const QString &headline)
    {
        Article article = drafting().create().result().value();
        article.headline = headline;
        article.body.blocks = {paragraph(u"Đoạn mở đầu."_s)};
        EXPECT_TRUE(drafting().save(article).result());
        return article;
    }
};

} // namespace

TEST_F(DraftingTest, ANewNewsroomIsNewUntilSomethingIsInIt)
{
    EXPECT_TRUE(m_newsroom->isNew());
    newArticle(u"Tít"_s);
    open(OpenMode::Write);
    EXPECT_FALSE(m_newsroom->isNew());
}

TEST_F(DraftingTest, ANewArticleCarriesToday)
{
    const auto article = drafting().create().result();
    ASSERT_TRUE(article);
    EXPECT_EQ(article->publicationDate, QDate(2024, 10, 15));
    EXPECT_FALSE(article->eventDate.isValid());
    EXPECT_EQ(article->stage, Stage::Draft);
}

TEST_F(DraftingTest, WhatWasSavedIsThereAfterARestart)
{
    Article article = newArticle(u"Tít đã lưu"_s);
    article.body.blocks.append(quote(u"Lời dân."_s));
    ASSERT_TRUE(drafting().save(article).result());
    open(OpenMode::Write);
    const auto back = drafting().article(article.id).result();
    ASSERT_TRUE(back);
    EXPECT_TRUE(sameContent(*back, article));
    EXPECT_EQ(back->revision, 0); // autosave makes no revision
}

TEST_F(DraftingTest, ReopeningAtOnceShowsTheSaveAskedJustBefore)
{
    Article article = newArticle(u"Tít"_s);
    for (int i = 0; i < 50; ++i) {
        article.headline = u"Lần %1"_s.arg(i);
        drafting().save(article); // nobody waits
        ASSERT_EQ(drafting().article(article.id).result()->headline, article.headline);
    }
}

TEST_F(DraftingTest, RevisionsAreNumberedAndOnlyMadeWhenSomethingChanged)
{
    Article article = newArticle(u"Một"_s);
    EXPECT_EQ(drafting().keepRevision(article, RevisionKind::Saved, {}).result().value(), 1);
    EXPECT_EQ(drafting().keepRevision(article, RevisionKind::Saved, {}).result().value(), 1);
    EXPECT_EQ(drafting().keepRevision(article, RevisionKind::Saved, u"Gửi chị Hà xem"_s).result().value(), 2);
    article.headline = u"Hai"_s;
    EXPECT_EQ(drafting().keepRevision(article, RevisionKind::Closed, {}).result().value(), 3);
    const auto history = drafting().history(article.id).result();
    ASSERT_TRUE(history);
    ASSERT_EQ(history->size(), 3);
    EXPECT_EQ(history->front().kind, RevisionKind::Closed);
    EXPECT_EQ(history->at(1).note, u"Gửi chị Hà xem"_s);
    EXPECT_EQ(history->front().author, u"Lan"_s);
}

TEST_F(DraftingTest, RestoringKeepsThePresentTextFirst)
{
    Article article = newArticle(u"Bản đầu"_s);
    ASSERT_TRUE(drafting().keepRevision(article, RevisionKind::Saved, {}).result());
    article.headline = u"Chưa lưu bản nào"_s;
    ASSERT_TRUE(drafting().save(article).result());
    const auto restored = drafting().restore(article.id, 1).result();
    ASSERT_TRUE(restored) << qPrintable(restored.error().message);
    EXPECT_EQ(restored->headline, u"Bản đầu"_s);
    const auto history = drafting().history(article.id).result();
    ASSERT_EQ(history->size(), 3);
    EXPECT_EQ(drafting().revision(article.id, 2).result()->headline, u"Chưa lưu bản nào"_s);
    EXPECT_EQ(history->at(1).kind, RevisionKind::BeforeRestore);
}

TEST_F(DraftingTest, AnEditThatFailsChangesNothing)
{
    const Article article = newArticle(u"Tít"_s);
    const auto edited = drafting()
                            .edit(article.id,
                                  [](Article &changed) -> Result<void> {
                                      changed.headline = u"hỏng"_s;
                                      return Error{Fault::Refused, u"không được"_s};
                                  })
                            .result();
    ASSERT_FALSE(edited);
    EXPECT_EQ(edited.error().message, u"không được"_s);
    EXPECT_EQ(drafting().article(article.id).result()->headline, u"Tít"_s);
}

TEST_F(DraftingTest, TheTrashIsLeftOutOfListsAndGivesBack)
{
    Article article = newArticle(u"Bỏ đi"_s);
    ASSERT_TRUE(drafting().trash(article.id).result());
    EXPECT_TRUE(drafting().list({}).result()->articles.isEmpty());
    EXPECT_EQ(drafting().list({.stage = Stage::Trashed}).result()->articles.size(), 1);
    EXPECT_EQ(drafting().counts().result()->value(Stage::Trashed), 1);
    article.headline = u"Gõ thêm sau khi bỏ"_s; // a late autosave must not take it out of the trash
    ASSERT_TRUE(drafting().save(article).result());
    EXPECT_EQ(drafting().counts().result()->value(Stage::Trashed), 1);
    ASSERT_TRUE(drafting().takeFromTrash(article.id).result());
    EXPECT_EQ(drafting().list({}).result()->articles.size(), 1);
}

TEST_F(DraftingTest, ImportsAFileWithItsPictures)
{
    QFile file(path(u"trang.html"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("<html><body><article><h1>T\u00edt trang</h1><p>M\u1ed9t \u0111o\u1ea1n v\u0103n d\u00e0i "
               "v\u1eeba \u0111\u1ee7.</p><figure><img src=\"data:image/jpeg;base64," +
               pictureBytes(64, 48).toBase64() +
               "\"><figcaption>Ch\u00fa th\u00edch</figcaption></figure></article></body></html>");
    file.close();
    const auto imported = drafting().importFile(file.fileName()).result();
    ASSERT_TRUE(imported) << qPrintable(imported.error().message);
    EXPECT_EQ(imported->article.headline, u"Tít trang"_s);
    const QList<PhotoId> photos = photosIn(imported->article.body);
    ASSERT_EQ(photos.size(), 1);
    EXPECT_EQ(drafting().image(photos[0], 32).result().value().size(), QSize(32, 24));
    EXPECT_EQ(drafting().history(imported->article.id).result()->front().kind, RevisionKind::Imported);
}

TEST_F(DraftingTest, SaysWhatAFileIsThatCannotBeRead)
{
    const auto missing = drafting().importFile(path(u"không có.txt"_s)).result();
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().fault, Fault::Unreadable);
    EXPECT_TRUE(missing.error().message.contains(u"không có.txt"_s));
    EXPECT_FALSE(drafting().addPhotoFile(m_folder.path()).result());
    EXPECT_FALSE(drafting().addPhotoFile(u"/dev/zero"_s).result());
    EXPECT_FALSE(drafting().addPhoto("không phải ảnh", u"x.jpg"_s).result());
    EXPECT_TRUE(drafting().list({}).result()->articles.isEmpty());
}

TEST_F(DraftingTest, FindsAnArticleByAPartOfItsId)
{
    const Article first = newArticle(u"Một"_s);
    newArticle(u"Hai"_s);
    EXPECT_EQ(drafting().idLike(first.id.toString().right(12)).result().value(), first.id);
    EXPECT_EQ(drafting().idLike(first.id.toString().left(4)).result().error().fault,
              Fault::WrongUse); // fits both
    EXPECT_EQ(drafting().idLike(u"%"_s).result().error().fault, Fault::NotFound);
}

TEST_F(DraftingTest, TheSampleShowsEveryElementAndStoresItsPictures)
{
    const auto sample = drafting().addSample().result();
    ASSERT_TRUE(sample) << qPrintable(sample.error().message);
    EXPECT_EQ(photosIn(sample->body).size(), 2);
    QSet<BlockKind> kinds;
    bool bold = false;
    bool italic = false;
    bool link = false;
    for (const Block &block : sample->body.blocks) {
        kinds.insert(block.kind);
        for (const Span &span : block.spans) {
            bold = bold || span.bold;
            italic = italic || span.italic;
            link = link || !span.link.isEmpty();
        }
    }
    EXPECT_EQ(kinds.size(), 6);
    EXPECT_FALSE(notesIn(sample->body).isEmpty());
    EXPECT_TRUE(std::any_of(sample->body.blocks.begin(), sample->body.blocks.end(),
                            [](const Block &block) { return block.boxed; }));
    EXPECT_TRUE(bold && italic && link && hasEndMark(sample->body));
    for (const QString Article::*field :
         {&Article::kicker, &Article::headline, &Article::subtitle, &Article::standfirst, &Article::genre,
          &Article::byline, &Article::unit, &Article::section, &Article::place, &Article::source})
        EXPECT_FALSE(((*sample).*field).isEmpty());
    EXPECT_TRUE(m_newsroom->keeping().verify().result()->problems.isEmpty());
}

TEST_F(DraftingTest, VerifyNamesAPictureThatIsGone)
{
    ASSERT_TRUE(drafting().addSample().result());
    QDir media(path(u"toa-soan/media"_s));
    ASSERT_TRUE(media.removeRecursively());
    const auto report = m_newsroom->keeping().verify().result();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->problems.size(), 2);
}

TEST_F(DraftingTest, BesideAWriterAReaderSeesEverythingAndChangesNothing)
{
    const Article article = newArticle(u"Tít"_s);
    const auto beside = Newsroom::open(path(u"toa-soan"_s), OpenMode::Read, systemClock());
    ASSERT_TRUE(beside) << qPrintable(beside.error().message);
    EXPECT_EQ((*beside)->drafting().article(article.id).result()->headline, u"Tít"_s);
    EXPECT_FALSE((*beside)->drafting().save(article).result());
    EXPECT_EQ(Newsroom::open(path(u"toa-soan"_s), OpenMode::Write, systemClock()).error().fault,
              Fault::InUse);
}

namespace {

// An article that was sent out as a Word file and went on since.
class ReturningTest : public DraftingTest
{
protected:
    Article m_sent;
    QString m_file;

    void SetUp() override
    {
        DraftingTest::SetUp();
        const auto photo = drafting().addPhoto(pictureBytes(300, 200), u"a.jpg"_s).result();
        ASSERT_TRUE(photo);
        m_sent = newArticle(u"Cả bản giữ bến nước"_s);
        m_sent.tags = {u"bến nước"_s};
        m_sent.body.blocks = {paragraph(u"Từ đầu mùa mưa, bến nước có người trông."_s),
                              figureBlock({photo->id, u"Bến nước"_s, u"Lan Anh"_s, u"Tấm bảng gỗ"_s}),
                              paragraph(u"Đến nay bến chưa ngày nào thiếu người./."_s)};
        ASSERT_TRUE(drafting().save(m_sent).result());
        const auto files = m_newsroom->publishing()
                               .exportTo(m_sent, {OutputFormat::Docx}, path(u"gửi"_s),
                                         {PictureMode::Beside, WordPictures::Placed})
                               .result();
        ASSERT_TRUE(files);
        m_file = files->front();
        Article later = m_sent;
        later.body.blocks[0] = paragraph(u"Sửa sau khi gửi."_s);
        ASSERT_TRUE(drafting().save(later).result());
    }

    qsizetype articles() { return drafting().list({.limit = 9}).result().value().articles.size(); }
};

} // namespace

TEST_F(ReturningTest, AFileBecomesTheNextVersionOfItsArticle)
{
    const auto here = drafting().comesBack(m_file).result();
    ASSERT_TRUE(here);
    EXPECT_EQ(here->id, m_sent.id);

    const auto back = drafting().importFile(m_file).result();
    ASSERT_TRUE(back) << qPrintable(back.error().message);
    EXPECT_EQ(back->article.id, m_sent.id);
    EXPECT_EQ(articles(), 1);
    EXPECT_TRUE(sameContent(drafting().article(m_sent.id).result().value(), back->article));
    const QList<Block> &blocks = back->article.body.blocks;
    ASSERT_EQ(blocks.size(), 3);
    EXPECT_EQ(plainText(blocks[0]), u"Từ đầu mùa mưa, bến nước có người trông."_s);
    EXPECT_EQ(blocks[1].figure, m_sent.body.blocks[1].figure); // the photo it was, not a copy
    EXPECT_EQ(blocks[2].id, m_sent.body.blocks[2].id);         // what hangs on it stays
    EXPECT_EQ(back->article.tags, m_sent.tags);                // a Word file says nothing of them
    EXPECT_FALSE(back->notes.isEmpty());

    EXPECT_EQ(back->before + 1, back->article.revision);
    const auto before = drafting().revision(m_sent.id, back->before).result();
    ASSERT_TRUE(before);
    EXPECT_EQ(plainText(before->body.blocks[0]), u"Sửa sau khi gửi."_s);
    EXPECT_EQ(drafting().history(m_sent.id).result().value().front().kind, RevisionKind::Imported);
}

TEST_F(ReturningTest, TheSameFileIsTakenInOnceMoreAfterTheTextWentOn)
{
    ASSERT_TRUE(drafting().importFile(m_file).result());
    Article later = drafting().article(m_sent.id).result().value();
    later.body.blocks[0].spans = {{u"Viết tiếp sau đó."_s}};
    ASSERT_TRUE(drafting().save(later).result());
    const auto again = drafting().importFile(m_file).result();
    ASSERT_TRUE(again) << qPrintable(again.error().message);
    EXPECT_EQ(plainText(again->article.body.blocks[0]), u"Từ đầu mùa mưa, bến nước có người trông."_s);
    EXPECT_EQ(m_newsroom->originals().of(m_sent.id).result().value().size(), 1);
}

TEST_F(ReturningTest, WhatHangsOnABlockStaysWhileItIsWorkedOver)
{
    Article later = m_sent;
    later.body.blocks = {paragraph(u"Từ đầu mùa mưa, bến nước đã có hai người trông."_s),
                         paragraph(u"Một đoạn viết thêm sau khi gửi đi."_s),
                         paragraph(u"Chuyện khác hẳn, không chữ nào giống."_s), m_sent.body.blocks[1],
                         m_sent.body.blocks[2]};
    later.body.blocks[0].id = m_sent.body.blocks[0].id;
    later.body.blocks[3].figure.caption = u"Bến vừa xây"_s;
    ASSERT_TRUE(drafting().save(later).result());
    const auto back = drafting().importFile(m_file).result();
    ASSERT_TRUE(back);
    ASSERT_EQ(back->article.body.blocks.size(), 3);
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(back->article.body.blocks[i].id, m_sent.body.blocks[i].id) << i;
}

TEST_F(ReturningTest, WhileSomebodyElseIsWritingTheArticleTheFileIsKeptBesideIt)
{
    auto minh = openElsewhere(u"Minh"_s);
    ASSERT_TRUE(minh);
    ASSERT_TRUE(minh->locks().take(m_sent.id).result()->isOurs);
    const auto held = drafting().importFile(m_file).result();
    ASSERT_FALSE(held);
    EXPECT_TRUE(held.error().message.contains(u"Minh"_s)) << qPrintable(held.error().message);
    const Article now = drafting().article(m_sent.id).result().value();
    EXPECT_EQ(plainText(now.body.blocks[0]), u"Sửa sau khi gửi."_s);
    const Revision beside = drafting().history(m_sent.id).result()->front();
    EXPECT_EQ(beside.kind, RevisionKind::Conflict);
    EXPECT_TRUE(held.error().message.contains(QString::number(beside.number)));
    const Article kept = drafting().revision(m_sent.id, beside.number).result().value();
    EXPECT_EQ(plainText(kept.body.blocks[0]), plainText(m_sent.body.blocks[0]));
    EXPECT_EQ(kept.body.blocks[1].figure.photo, m_sent.body.blocks[1].figure.photo);
    // Later it comes in as ever.
    ASSERT_TRUE(minh->locks().release(m_sent.id).result());
    const auto free = drafting().importFile(m_file).result();
    ASSERT_TRUE(free) << qPrintable(free.error().message);
    EXPECT_EQ(plainText(drafting().article(m_sent.id).result()->body.blocks[0]),
              plainText(m_sent.body.blocks[0]));
    minh.reset();
}

TEST_F(ReturningTest, AFileBecomesAnArticleOfItsOwnOnRequestOrWhenItsArticleIsGone)
{
    const auto made = drafting().importFile(m_file, Returning::AsNew).result();
    ASSERT_TRUE(made);
    EXPECT_NE(made->article.id, m_sent.id);
    EXPECT_EQ(made->before, 0);

    ASSERT_TRUE(drafting().trash(m_sent.id).result());
    EXPECT_FALSE(drafting().comesBack(m_file).result());
    const auto again = drafting().importFile(m_file).result();
    ASSERT_TRUE(again);
    EXPECT_NE(again->article.id, m_sent.id);
    EXPECT_FALSE(drafting().comesBack(path(u"không có.docx"_s)).result());
}

// Editors change captions, and pictures that look the same are different photos.
TEST_F(ReturningTest, FiguresKeepTheirPhotosWithChangedCaptionsAndWithoutTheirPictures)
{
    QList<PhotoId> photos;
    for (int i = 0; i < 3; ++i)
        photos += drafting().addPhoto(pictureBytes(300, 200), u"a.jpg"_s).result().value().id;
    Article article = m_sent;
    article.body.blocks = {figureBlock({photos[0], u"Bến cũ"_s, {}, u"Cọc gỗ"_s}),
                           figureBlock({photos[1], u"Bến mới"_s, {}, u"Bậc đá"_s}),
                           paragraph(u"Đến nay bến chưa ngày nào thiếu người./."_s),
                           figureBlock({photos[2], {}, {}, u"Đường ra bến"_s})};
    ASSERT_TRUE(drafting().save(article).result());
    for (const WordPictures pictures : {WordPictures::Placed, WordPictures::Beside}) {
        const auto files = m_newsroom->publishing()
                               .exportTo(article, {OutputFormat::Docx, OutputFormat::Odt}, path(u"lần hai"_s),
                                         {PictureMode::Beside, pictures})
                               .result();
        ASSERT_TRUE(files);
        Article changed = article;
        changed.body.blocks[1].figure.caption = u"Bến vừa xây"_s;
        ASSERT_TRUE(drafting().save(changed).result());
        for (const QString &file : *files) {
            if (!file.endsWith(u".docx"_s) && !file.endsWith(u".odt"_s))
                continue;
            const auto back = drafting().importFile(file).result();
            ASSERT_TRUE(back) << qPrintable(back.error().message);
            ASSERT_EQ(back->article.body.blocks.size(), 4);
            for (int i = 0; i < 4; ++i)
                EXPECT_EQ(back->article.body.blocks[i].figure, article.body.blocks[i].figure) << i;
            EXPECT_EQ(back->notes.size(), 1) << qPrintable(back->notes.join(u'\n'));
        }
    }
}

// The mark a house prints below what has none is no change of the text, and is not printed twice.
TEST_F(ReturningTest, TheMarkTheHousePrintsIsNoChange)
{
    using Mark = House::EndMark;
    struct Case
    {
        Mark house;
        QString written;
        QString returned;
    };
    const Case cases[] = {{Mark::Always, u"Bến chưa ngày nào thiếu người."_s, {}},
                          {Mark::Always, u"Bến chưa ngày nào thiếu người"_s, {}},
                          {Mark::Always, u"Bến chưa ngày nào thiếu người./."_s, {}},
                          {Mark::Never, u"Bến chưa ngày nào thiếu người./."_s, {}},
                          {Mark::AsWritten, u"Bến chưa ngày nào thiếu người./."_s, {}}};
    for (const Case &one : cases) {
        House house = m_newsroom->publishing().house().result().value();
        house.endMark = one.house;
        ASSERT_TRUE(m_newsroom->publishing().setHouse(house).result());
        Article article = drafting().article(m_sent.id).result().value();
        article.body.blocks = {paragraph(u"Từ đầu mùa mưa, bến nước có người trông."_s),
                               paragraph(one.written)};
        ASSERT_TRUE(drafting().save(article).result());
        for (const OutputFormat format : {OutputFormat::Docx, OutputFormat::Odt}) {
            const auto files =
                m_newsroom->publishing().exportTo(article, {format}, path(u"gửi nữa"_s), {}).result();
            ASSERT_TRUE(files);
            const auto back = drafting().importFile(files->front()).result();
            ASSERT_TRUE(back);
            EXPECT_EQ(back->article.body, article.body)
                << int(one.house) << ' ' << qPrintable(one.written) << ": "
                << qPrintable(plainText(back->article.body.blocks.last()));
        }
    }
}

TEST_F(ReturningTest, AMarkSomebodyWroteIsAChange)
{
    Article article = drafting().article(m_sent.id).result().value();
    article.body.blocks = {paragraph(u"Bến có người trông./."_s)};
    const auto files =
        m_newsroom->publishing().exportTo(article, {OutputFormat::Docx}, path(u"gửi nữa"_s), {}).result();
    ASSERT_TRUE(files);
    article.body.blocks = {paragraph(u"Bến có người trông."_s)};
    ASSERT_TRUE(drafting().save(article).result());
    const auto back = drafting().importFile(files->front()).result();
    ASSERT_TRUE(back);
    EXPECT_EQ(plainText(back->article.body.blocks.last()), u"Bến có người trông./."_s);
}

TEST_F(ReturningTest, APictureAnotherProgramCompressedAgainIsThePhotoItWas)
{
    QFile sent(m_file);
    ASSERT_TRUE(sent.open(QIODevice::ReadOnly));
    auto zip = openZip(sent.readAll());
    ASSERT_TRUE(zip);
    const auto withPicture = [&](const std::function<void(QImage &)> &change) {
        QList<ZipEntry> entries;
        const QStringList names = zip->names();
        for (const QString &name : names) {
            QByteArray bytes = zip->read(name).value();
            if (name.startsWith(u"word/media/"_s)) {
                QImage image =
                    QImage::fromData(bytes).scaled(240, 160, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
                change(image);
                bytes.clear();
                QBuffer buffer(&bytes);
                EXPECT_TRUE(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "JPG", 70));
            }
            entries.append({name, bytes});
        }
        const QString file = path(u"về.docx"_s);
        EXPECT_TRUE(safeWrite(file, writeZip(entries, QDateTime::currentDateTime()).value()));
        return file;
    };
    const auto same = drafting().importFile(withPicture([](QImage &) {})).result();
    ASSERT_TRUE(same) << qPrintable(same.error().message);
    EXPECT_EQ(same->article.body.blocks[1].figure, m_sent.body.blocks[1].figure);
    EXPECT_TRUE(same->notes.join(u' ').contains(u"compressed"_s)) << qPrintable(same->notes.join(u'\n'));

    const auto other =
        drafting().importFile(withPicture([](QImage &image) { image.invertPixels(); })).result();
    ASSERT_TRUE(other);
    EXPECT_FALSE(other->article.body.blocks[1].figure.photo.isNull());
    EXPECT_NE(other->article.body.blocks[1].figure.photo, m_sent.body.blocks[1].figure.photo);
}

TEST_F(DraftingTest, NobodyWritesOverATextTheyHaveNotSeen)
{
    Drafting &drafting = m_newsroom->drafting();
    const Article first = drafting.create().result().value();
    Article lans = first;
    lans.headline = u"Của Lan"_s;
    Article minhs = first;
    minhs.headline = u"Của Minh"_s;
    ASSERT_TRUE(drafting.save(lans, first).result());
    ASSERT_TRUE(drafting.save(lans, lans).result()); // what they wrote themselves they have seen

    const auto refused = drafting.save(minhs, first).result();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Conflict);
    EXPECT_EQ(drafting.article(first.id).result()->headline, u"Của Lan"_s);
    auto history = *drafting.history(first.id).result();
    ASSERT_EQ(history.size(), 1);
    EXPECT_EQ(history.front().kind, RevisionKind::Conflict);
    EXPECT_EQ(drafting.revision(first.id, history.front().number).result()->headline, u"Của Minh"_s);
    EXPECT_TRUE(refused.error().message.contains(QString::number(history.front().number)));

    // The same text is kept once, another one too.
    EXPECT_EQ(drafting.keepBeside(minhs).result().value(), history.front().number);
    minhs.standfirst = u"Viết thêm"_s;
    EXPECT_EQ(drafting.keepRevision(minhs, RevisionKind::Closed, {}, first).result().error().fault,
              Fault::Conflict);
    history = *drafting.history(first.id).result();
    ASSERT_EQ(history.size(), 2);
    EXPECT_EQ(drafting.revision(first.id, history.front().number).result()->standfirst, u"Viết thêm"_s);
    EXPECT_EQ(drafting.article(first.id).result()->headline, u"Của Lan"_s);
}
