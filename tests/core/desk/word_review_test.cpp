// What reviewers wrote in the margin of a file, kept as remarks on the article it became.

#include "core/desk/word_review.h"

#include "core/base/safe_write.h"
#include "core/desk/drafting.h"
#include "core/desk/publishing.h"
#include "core/desk/remarking.h"
#include "core/desk/suggesting.h"
#include "core/exchange/zip.h"
#include "core/store/store.h"
#include "tests/support/newsroom.h"

#include <QFile>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

const QByteArray wordSpace = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

QByteArray comment(int id, const QByteArray &author, const QByteArray &text)
{
    return "<w:comment w:id='" + QByteArray::number(id) + "' w:author='" + author +
           "' w:date='2026-03-04T07:15:00Z'><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:comment>";
}

// An article that was sent out as a Word file and comes back with words in the margin.
class WordReviewTest : public NewsroomTest
{
protected:
    Article m_sent;
    QString m_file;

    void SetUp() override
    {
        NewsroomTest::SetUp();
        m_sent = drafting().create().result().value();
        m_sent.headline = u"Cả bản giữ bến nước"_s;
        m_sent.body.blocks = {paragraph(u"Từ đầu mùa mưa, bến nước có người trông."_s),
                              paragraph(u"Đã xong."_s), paragraph(u"Bà con cùng làm."_s),
                              paragraph(u"Đã xong."_s)};
        ASSERT_TRUE(drafting().save(m_sent).result());
        const auto files = m_newsroom->publishing()
                               .exportTo(m_sent, {OutputFormat::Docx}, path(u"gửi"_s),
                                         {PictureMode::Beside, WordPictures::Placed})
                               .result();
        ASSERT_TRUE(files);
        m_file = files->front();
    }

    Drafting &drafting() { return m_newsroom->drafting(); }
    QList<Remark> remarksOn(const Article &article)
    {
        return m_newsroom->remarking().remarks(article.id).result().value();
    }

    // The file with each of these words put in place of others, the changes tracked.
    struct Tracked
    {
        QString from, to;
        QByteArray author;
    };
    QString tracked(const QList<Tracked> &changes)
    {
        QFile sent(m_file);
        EXPECT_TRUE(sent.open(QIODevice::ReadOnly));
        auto zip = openZip(sent.readAll());
        EXPECT_TRUE(zip);
        QList<ZipEntry> entries;
        for (const QString &name : zip->names()) {
            QByteArray bytes = zip->read(name).value();
            for (qsizetype i = 0; name == u"word/document.xml"_s && i < changes.size(); ++i) {
                const QByteArray from = changes[i].from.toUtf8();
                const QByteArray by = " w:id=\"" + QByteArray::number(100 + i) + "\" w:author=\"" +
                                      changes[i].author + "\" w:date=\"2026-03-05T09:00:00Z\"";
                const qsizetype at = bytes.indexOf(from);
                EXPECT_GE(at, 0);
                QByteArray marked = "</w:t></w:r><w:del" + by + "><w:r><w:delText xml:space=\"preserve\">" +
                                    from + "</w:delText></w:r></w:del>";
                if (!changes[i].to.isEmpty())
                    marked += "<w:ins" + by + "><w:r><w:t xml:space=\"preserve\">" + changes[i].to.toUtf8() +
                              "</w:t></w:r></w:ins>";
                marked += "<w:r><w:t xml:space=\"preserve\">";
                bytes.replace(at, from.size(), marked);
            }
            entries.append({name, bytes});
        }
        const QString file = path(u"đã sửa.docx"_s);
        EXPECT_TRUE(safeWrite(file, writeZip(entries, QDateTime::currentDateTime()).value()));
        return file;
    }

    // The file with these comments; each is about the words of its number, at their last place in the file.
    QString commented(const QByteArray &comments, const QStringList &words)
    {
        QFile sent(m_file);
        EXPECT_TRUE(sent.open(QIODevice::ReadOnly));
        auto zip = openZip(sent.readAll());
        EXPECT_TRUE(zip);
        QList<ZipEntry> entries;
        for (const QString &name : zip->names()) {
            QByteArray bytes = zip->read(name).value();
            if (name == u"word/_rels/document.xml.rels"_s)
                bytes.replace("</Relationships>", "<Relationship Id=\"rIdC\" Type=\"http://x/comments\" "
                                                  "Target=\"comments.xml\"/></Relationships>");
            for (qsizetype i = 0; name == u"word/document.xml"_s && i < words.size(); ++i) {
                const QByteArray id = QByteArray::number(i);
                const QByteArray these = words[i].toUtf8();
                const qsizetype at = bytes.lastIndexOf(these);
                EXPECT_GE(at, 0);
                const QByteArray marked = "</w:t></w:r><w:commentRangeStart w:id=\"" + id +
                                          "\"/><w:r><w:t xml:space=\"preserve\">" + these +
                                          "</w:t></w:r><w:commentRangeEnd w:id=\"" + id +
                                          "\"/><w:r><w:t xml:space=\"preserve\">";
                bytes.replace(at, these.size(), marked);
            }
            entries.append({name, bytes});
        }
        entries.append(
            {u"word/comments.xml"_s, "<w:comments " + wordSpace + ">" + comments + "</w:comments>"});
        const QString file = path(u"về.docx"_s);
        EXPECT_TRUE(safeWrite(file, writeZip(entries, QDateTime::currentDateTime()).value()));
        return file;
    }
};

} // namespace

TEST_F(WordReviewTest, TrackedChangesOfAReturnedFileAreSuggestionsOfTheirAuthors)
{
    const QString file = tracked({{u"mùa mưa"_s, u"mùa khô"_s, "Hạnh"}, {u"Bà con "_s, {}, "Minh"}});
    const auto imported = drafting().importFile(file).result();
    ASSERT_TRUE(imported) << qPrintable(imported.error().message);
    EXPECT_EQ(imported->article.id, m_sent.id);
    EXPECT_EQ(plainText(imported->article.body.blocks[0]), u"Từ đầu mùa mưa, bến nước có người trông."_s);
    EXPECT_FALSE(imported->notes.filter(u"suggestions"_s).isEmpty())
        << qPrintable(imported->notes.join(u'|'));
    const auto all = [&] { return m_newsroom->suggesting().suggestions(m_sent.id).result().value(); };
    const QList<Suggestion> made = all();
    ASSERT_EQ(made.size(), 2);
    EXPECT_EQ(made[0].author, u"Hạnh"_s);
    EXPECT_EQ(made[0].at, QDateTime(QDate(2026, 3, 5), QTime(9, 0), Qt::UTC));
    EXPECT_EQ(wordsOf(made[0].change).removed, u"mưa,"_s);
    EXPECT_EQ(wordsOf(made[0].change).added, u"khô,"_s);
    EXPECT_EQ(made[1].author, u"Minh"_s);
    EXPECT_EQ(kindOf(made[1].change), SuggestionKind::Delete);

    ASSERT_TRUE(m_newsroom->suggesting().accept(m_sent.id, {made[0].id}).result());
    ASSERT_TRUE(drafting().importFile(file).result());
    EXPECT_EQ(all().size(), 2) << "the same file brings nothing twice";
}

TEST_F(WordReviewTest, CommentsOfAFileThatCameBackBecomeRemarksAtTheirWords)
{
    const QString file = commented(comment(0, "Minh Hà", "Bến nào?") + comment(1, "Hạnh", "Ai nói?") +
                                       comment(2, "Hạnh", "Bài hay."),
                                   {u"bến nước có"_s, u"Đã xong"_s});
    const auto back = drafting().importFile(file).result();
    ASSERT_TRUE(back) << qPrintable(back.error().message);
    EXPECT_TRUE(back->notes.join(u' ').contains(u"3 comment"_s)) << qPrintable(back->notes.join(u'\n'));
    const QList<Remark> remarks = remarksOn(m_sent);
    ASSERT_EQ(remarks.size(), 3);
    EXPECT_EQ(remarks[0].lines[0].author, u"Minh Hà"_s);
    EXPECT_TRUE(remarks[0].lines[0].account.isNull());
    EXPECT_EQ(remarks[0].lines[0].text, u"Bến nào?"_s);
    EXPECT_EQ(remarks[0].lines[0].at.toLocalTime(), QDateTime(QDate(2026, 3, 4), QTime(7, 15)));
    EXPECT_EQ(remarks[0].anchor.block, back->article.body.blocks[0].id);
    EXPECT_EQ(remarks[0].anchor.quoted, u"bến nước có"_s);
    EXPECT_EQ(remarks[0].revision, back->article.revision);
    EXPECT_EQ(remarks[1].anchor.block, back->article.body.blocks[3].id); // the second that reads so
    EXPECT_TRUE(remarks[2].anchor.isWhole());
}

TEST_F(WordReviewTest, TheSameCommentIsNeverKeptTwice)
{
    const QByteArray first = comment(0, "Minh Hà", "Bến nào?");
    ASSERT_TRUE(drafting().importFile(commented(first, {u"bến nước có"_s})).result());
    const auto again = drafting().importFile(commented(first, {u"bến nước có"_s})).result();
    ASSERT_TRUE(again);
    EXPECT_FALSE(again->notes.join(u' ').contains(u"comment"_s)) << qPrintable(again->notes.join(u'\n'));
    EXPECT_EQ(remarksOn(m_sent).size(), 1);
    const auto more = drafting()
                          .importFile(commented(first + comment(1, "Minh Hà", "Bỏ câu này?"),
                                                {u"bến nước có"_s, u"cùng làm"_s}))
                          .result();
    ASSERT_TRUE(more);
    EXPECT_EQ(remarksOn(m_sent).size(), 2);
}

TEST_F(WordReviewTest, ANewManuscriptBringsItsCommentsToo)
{
    const QString file = commented(comment(0, "Minh Hà", "Bến nào?"), {u"bến nước có"_s});
    const auto imported = drafting().importFile(file, Returning::AsNew).result();
    ASSERT_TRUE(imported);
    EXPECT_NE(imported->article.id, m_sent.id);
    EXPECT_EQ(remarksOn(imported->article).size(), 1);
    EXPECT_TRUE(remarksOn(m_sent).isEmpty());
}

TEST(WordReviewPlaces, RepliesAndWhatIsDoneComeToTheRemarkThatIsThere)
{
    Article article;
    article.body.blocks = {paragraph(u"Bến nước của làng."_s)};
    FileComment comment;
    comment.lines = {{u"Lan"_s, {}, u"Bến nào?"_s}};
    comment.quoted = u"Bến nước"_s;
    comment.paragraph = u"Đoạn đã viết lại."_s;
    EXPECT_EQ(anchorFor(comment, article).quoted, u"Bến nước"_s); // where the words stand now
    comment.quoted = u"không còn"_s;
    EXPECT_TRUE(anchorFor(comment, article).isWhole());
    comment.paragraph = u"Bến nước của làng./."_s; // and something more
    comment.start = 9;
    comment.length = 3;
    EXPECT_EQ(anchorFor(comment, article).quoted, u"của"_s);
    comment.length = 0; // the words are gone: those at their place
    comment.start = 11;
    EXPECT_EQ(anchorFor(comment, article).quoted, u"của"_s);
}

TEST_F(WordReviewTest, RepliesAndWhatIsDoneComeToTheRemarkThatIsThere)
{
    FileComment one;
    one.lines = {{u"Lan"_s, QDateTime(QDate(2026, 3, 4), QTime(7, 15), Qt::UTC), u"Bến nào?"_s}};
    const QDateTime now(QDate(2026, 3, 9), QTime(8, 0), Qt::UTC);
    const auto keep = [&] { // between two sittings
        m_newsroom.reset();
        auto store = Store::open(path(u"toa-soan"_s), OpenMode::Write, [this] { return m_now; });
        EXPECT_TRUE(store);
        const auto kept =
            (*store)
                ->write([&](Database &database) { return keepComments(database, m_sent, {one}, now); })
                .result();
        store->reset();
        open(OpenMode::Write);
        return kept.value();
    };
    EXPECT_EQ(keep(), 1);
    one.lines.append({u"Minh"_s, {}, u"Bến thôn Hạ."_s});
    one.resolved = true;
    EXPECT_EQ(keep(), 0);
    EXPECT_EQ(keep(), 0);
    const QList<Remark> remarks = remarksOn(m_sent);
    ASSERT_EQ(remarks.size(), 1);
    ASSERT_EQ(remarks[0].lines.size(), 3);
    EXPECT_EQ(remarks[0].lines[1].author, u"Minh"_s);
    EXPECT_EQ(remarks[0].lines[1].at, now);
    EXPECT_TRUE(remarks[0].isResolved());

    ASSERT_TRUE(m_newsroom->remarking().reopen(m_sent.id, remarks[0].id, u"Chưa."_s).result());
    EXPECT_EQ(keep(), 0);
    EXPECT_FALSE(remarksOn(m_sent)[0].isResolved()); // what was done here since counts
}
