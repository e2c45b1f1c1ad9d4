// What reviewers did in a Word file: whose changes count, and what they wrote in the margin.

#include "core/exchange/import.h"
#include "tests/core/exchange/office_samples.h"
#include "tests/core/exchange/samples.h"

#include <gtest/gtest.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

const QByteArray lan = " w:id='7' w:author='Lan' w:date='2026-03-02T08:00:00Z'";
const QByteArray minh = " w:id='8' w:author='Minh' w:date='2026-03-03T09:30:00Z'";

QByteArray run(const QByteArray &text, const QByteArray &properties = {})
{
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
}

QByteArray para(const QByteArray &content, const QByteArray &properties = {})
{
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
}

QByteArray tracked(const QByteArray &kind, const QByteArray &who, const QByteArray &content)
{
    return "<w:" + kind + who + ">" + content + "</w:" + kind + ">";
}

QByteArray ins(const QByteArray &who, const QByteArray &text)
{
    return tracked("ins", who, run(text));
}

QByteArray del(const QByteArray &who, const QByteArray &text)
{
    return tracked("del", who, "<w:r><w:delText xml:space='preserve'>" + text + "</w:delText></w:r>");
}

// The end of the paragraph was put in, taken out or moved.
QByteArray end(const QByteArray &kind, const QByteArray &who)
{
    return "<w:rPr><w:" + kind + who + "/></w:rPr>";
}

QByteArray cell(const QByteArray &content)
{
    return "<w:tc><w:tcPr/>" + content + "</w:tc>";
}

const QByteArray headline = para(run("Tít của bài"));
const QByteArray closing = para(run("Câu cuối cùng của bài này đã xong."));

test::Parts part(const QString &name, const QByteArray &root, const QByteArray &content)
{
    return {{name, "<w:" + root +
                       " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' "
                       "xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml'>" +
                       content + "</w:" + root + ">"}};
}

Imported read(const QByteArray &body, ChangesRead changes, const test::Parts &more = {})
{
    test::Parts parts = test::docxParts(headline + body + closing);
    for (auto extra = more.begin(); extra != more.end(); ++extra)
        parts.insert(extra.key(), extra.value());
    const auto imported = importBytes(test::packed(parts), u"a.docx"_s, changes);
    EXPECT_TRUE(imported) << qPrintable(imported ? QString() : imported.error().message);
    return imported ? *imported : Imported();
}

QStringList linesOf(const Imported &imported, const Article &article)
{
    Imported shown = imported;
    shown.article = article;
    QStringList lines = test::readableBlocks(shown);
    if (!lines.isEmpty() && lines.back() == u"text: Câu cuối cùng của bài này đã xong."_s)
        lines.removeLast();
    return lines;
}

// What stands between headline and closing line: before all changes, then with those of each reviewer by
// name, then with all of them.
struct Readings
{
    QStringList before;
    QMap<QString, QStringList> with;
    QStringList all;
};

Readings readings(const QByteArray &body, const test::Parts &more = {})
{
    const Imported apart = read(body, ChangesRead::Apart, more);
    Readings result{linesOf(apart, apart.article), {}, {}};
    for (const Reviewer &reviewer : apart.review.reviewers)
        result.with.insert(reviewer.name, linesOf(apart, reviewer.article));
    const Imported taken = read(body, ChangesRead::Taken, more);
    result.all = linesOf(taken, taken.article);
    return result;
}

using Lines = QStringList;

} // namespace

TEST(WordReview, EachReviewersChangesAreReadApart)
{
    const Readings found = readings(para(run("Họp ") + del(lan, "hôm qua") + ins(lan, "hôm nay") +
                                         run(" ở ") + del(minh, "xã") + ins(minh, "thôn") + run(".")));
    EXPECT_EQ(found.before, Lines{u"text: Họp hôm qua ở xã."_s});
    EXPECT_EQ(found.with.keys(), (Lines{u"Lan"_s, u"Minh"_s}));
    EXPECT_EQ(found.with[u"Lan"_s], Lines{u"text: Họp hôm nay ở xã."_s});
    EXPECT_EQ(found.with[u"Minh"_s], Lines{u"text: Họp hôm qua ở thôn."_s});
    EXPECT_EQ(found.all, Lines{u"text: Họp hôm nay ở thôn."_s});
}

TEST(WordReview, WhatOnePutInAndAnotherTookOutIsThereOnlyWithTheFirst)
{
    const Readings found = readings(para(
        run("Bản ") + tracked("ins", lan, run("có ") + del(minh, "tám mươi ") + run("hộ")) + run(" ở đây.")));
    EXPECT_EQ(found.before, Lines{u"text: Bản ở đây."_s});
    EXPECT_EQ(found.with[u"Lan"_s], Lines{u"text: Bản có tám mươi hộ ở đây."_s});
    EXPECT_EQ(found.with[u"Minh"_s], Lines{u"text: Bản ở đây."_s});
    EXPECT_EQ(found.all, Lines{u"text: Bản có hộ ở đây."_s});
}

TEST(WordReview, AMovedParagraphStandsAtItsOldPlaceOrItsNewOne)
{
    const Readings found =
        readings("<w:moveFromRangeStart w:id='1' w:name='m'/>" +
                 para(tracked("moveFrom", lan, run("Đoạn chuyển chỗ.")), end("moveFrom", lan)) +
                 "<w:moveFromRangeEnd w:id='1'/>" + para(run("Đoạn đứng yên.")) +
                 "<w:moveToRangeStart w:id='2' w:name='m'/>" +
                 para(tracked("moveTo", lan, run("Đoạn chuyển chỗ.")), end("moveTo", lan)) +
                 "<w:moveToRangeEnd w:id='2'/>" + para(run("Đoạn sau nó.")));
    const Lines before{u"text: Đoạn chuyển chỗ."_s, u"text: Đoạn đứng yên."_s, u"text: Đoạn sau nó."_s};
    const Lines after{u"text: Đoạn đứng yên."_s, u"text: Đoạn chuyển chỗ."_s, u"text: Đoạn sau nó."_s};
    EXPECT_EQ(found.before, before);
    EXPECT_EQ(found.with[u"Lan"_s], after);
    EXPECT_EQ(found.all, after);
}

TEST(WordReview, AParagraphThatWasPartedIsOneBefore)
{
    const Readings found =
        readings(para(run("Nửa đầu, "), end("ins", lan)) + para(run("nửa sau.")) + para(run("Đoạn khác.")));
    EXPECT_EQ(found.before, (Lines{u"text: Nửa đầu, nửa sau."_s, u"text: Đoạn khác."_s}));
    EXPECT_EQ(found.with[u"Lan"_s], (Lines{u"text: Nửa đầu,"_s, u"text: nửa sau."_s, u"text: Đoạn khác."_s}));
}

TEST(WordReview, ParagraphsThatWereJoinedAreTwoBefore)
{
    const Readings found = readings(para(run("Nửa đầu, "), end("del", minh)) + para(run("nửa sau.")));
    EXPECT_EQ(found.before, (Lines{u"text: Nửa đầu,"_s, u"text: nửa sau."_s}));
    EXPECT_EQ(found.with[u"Minh"_s], Lines{u"text: Nửa đầu, nửa sau."_s});
}

TEST(WordReview, AnAddedParagraphLeavesTheLookOfTheOneBehindItAlone)
{
    const QByteArray quoteStyle = "<w:pStyle w:val='Q'/>";
    const test::Parts styles =
        part(u"word/styles.xml"_s, "styles",
             "<w:style w:type='paragraph' w:styleId='Q'><w:name w:val='Quote'/></w:style>");
    const QByteArray added = para(ins(lan, "Lời mới."), quoteStyle + end("ins", lan)) + para(run("Đoạn cũ."));
    const Readings found = readings(added, styles);
    EXPECT_EQ(found.before, Lines{u"text: Đoạn cũ."_s});
    EXPECT_EQ(found.all, (Lines{u"quote: Lời mới."_s, u"text: Đoạn cũ."_s}));

    const QByteArray removed =
        para(del(lan, "Lời cũ."), quoteStyle + end("del", lan)) + para(run("Đoạn cũ."));
    const Readings gone = readings(removed, styles);
    EXPECT_EQ(gone.before, (Lines{u"quote: Lời cũ."_s, u"text: Đoạn cũ."_s}));
    EXPECT_EQ(gone.all, Lines{u"text: Đoạn cũ."_s});
}

TEST(WordReview, NumbersOfParagraphsThatAreNotThereAreNotCounted)
{
    const test::Parts numbering =
        part(u"word/numbering.xml"_s, "numbering",
             "<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt "
             "w:val='decimal'/><w:lvlText w:val='Điều %1.'/></w:lvl></w:abstractNum><w:num "
             "w:numId='2'><w:abstractNumId w:val='1'/></w:num>");
    const QByteArray listed = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='2'/></w:numPr>";
    const Readings found =
        readings(para(run("Một."), listed) + para(ins(lan, "Mới."), listed + end("ins", lan)) +
                     para(run("Hai."), listed),
                 numbering);
    EXPECT_EQ(found.before, (Lines{u"text: Điều 1. Một."_s, u"text: Điều 2. Hai."_s}));
    EXPECT_EQ(found.all, (Lines{u"text: Điều 1. Một."_s, u"text: Điều 2. Mới."_s, u"text: Điều 3. Hai."_s}));
}

TEST(WordReview, FormattingIsAsItWasBefore)
{
    const test::Parts styles =
        part(u"word/styles.xml"_s, "styles",
             "<w:style w:type='paragraph' w:styleId='H'><w:name w:val='heading 2'/></w:style>");
    const Readings found = readings(
        para(run("Một ") + run("hai", "<w:b/><w:rPrChange" + lan + "><w:rPr><w:i/></w:rPr></w:rPrChange>") +
             run(" ba.")) +
            para(run("Tít xen"), "<w:pStyle w:val='H'/><w:pPrChange" + minh + "><w:pPr/></w:pPrChange>") +
            para(run("Đoạn sau.")),
        styles);
    EXPECT_EQ(found.before, (Lines{u"text: Một _hai_ ba."_s, u"text: Tít xen"_s, u"text: Đoạn sau."_s}));
    EXPECT_EQ(found.with[u"Lan"_s],
              (Lines{u"text: Một *hai* ba."_s, u"text: Tít xen"_s, u"text: Đoạn sau."_s}));
    EXPECT_EQ(found.with[u"Minh"_s],
              (Lines{u"text: Một _hai_ ba."_s, u"heading 2: Tít xen"_s, u"text: Đoạn sau."_s}));
}

TEST(WordReview, RowsOfATableComeAndGo)
{
    const auto row = [](const QByteArray &a, const QByteArray &b, const QByteArray &properties = {}) {
        return QByteArray("<w:tr><w:trPr>" + properties + "</w:trPr>" + cell(para(a)) + cell(para(b)) +
                          "</w:tr>");
    };
    const Readings found = readings(
        "<w:tbl><w:tblPr><w:tblLook w:firstRow='0'/></w:tblPr>" + row(run("Thôn"), run("Số hộ")) +
        row(run("Bãi Sậy"), run("142")) + row(ins(lan, "Đồng Mận"), ins(lan, "87"), "<w:ins" + lan + "/>") +
        row(del(minh, "Gò Chùa"), del(minh, "55"), "<w:del" + minh + "/>") + "</w:tbl>");
    EXPECT_EQ(found.before, Lines{u"table: Thôn | Số hộ // Bãi Sậy | 142 // Gò Chùa | 55"_s});
    EXPECT_EQ(found.with[u"Lan"_s],
              Lines{u"table: Thôn | Số hộ // Bãi Sậy | 142 // Đồng Mận | 87 // Gò Chùa | 55"_s});
    EXPECT_EQ(found.with[u"Minh"_s], Lines{u"table: Thôn | Số hộ // Bãi Sậy | 142"_s});
    EXPECT_EQ(found.all, Lines{u"table: Thôn | Số hộ // Bãi Sậy | 142 // Đồng Mận | 87"_s});
}

TEST(WordReview, ATableOneAddedIsNotThereBefore)
{
    const QByteArray row = "<w:tr><w:trPr><w:ins" + lan + "/></w:trPr>" + cell(para(ins(lan, "a"))) +
                           cell(para(ins(lan, "b"))) + "</w:tr>";
    const Readings found = readings("<w:tbl><w:tblPr/>" + row + row + "</w:tbl>" + para(run("Đoạn sau.")));
    EXPECT_EQ(found.before, Lines{u"text: Đoạn sau."_s});
    EXPECT_EQ(found.all.size(), 2);
}

TEST(WordReview, FootnotesAreReadTheSameWay)
{
    const test::Parts notes =
        part(u"word/footnotes.xml"_s, "footnotes",
             "<w:footnote w:id='2'>" + para(run("Họp ngày ") + del(lan, "2/6") + ins(lan, "3/6") + run(".")) +
                 "</w:footnote>");
    const Readings found = readings(
        para(run("Bản quy ước") + "<w:r><w:footnoteReference w:id='2'/></w:r>" + run(" đã ký.")), notes);
    EXPECT_EQ(found.before, Lines{u"text: Bản quy ước[^Họp ngày 2/6.] đã ký."_s});
    EXPECT_EQ(found.with[u"Lan"_s], Lines{u"text: Bản quy ước[^Họp ngày 3/6.] đã ký."_s});
}

TEST(WordReview, FieldsInWhatWasTakenOutAreReadAsTheyWere)
{
    const auto mark = [](const QByteArray &kind) {
        return QByteArray("<w:r><w:fldChar w:fldCharType='" + kind + "'/></w:r>");
    };
    const QByteArray link =
        tracked("del", lan,
                mark("begin") +
                    "<w:r><w:delInstrText> HYPERLINK \"https://danvan.example/b\" </w:delInstrText></w:r>" +
                    mark("separate") + "<w:r><w:delText>ở đây</w:delText></w:r>" + mark("end"));
    const Readings found = readings(para(run("Xem ") + link + run(".")));
    EXPECT_EQ(found.before, Lines{u"text: Xem [ở đây](https://danvan.example/b)."_s});
    EXPECT_EQ(found.all, Lines{u"text: Xem ."_s});
}

TEST(WordReview, PicturesKeepTheirFiguresInEveryReading)
{
    const QByteArray picture = "<w:r><w:drawing><wp:inline><wp:extent cx='3810000' cy='2540000'/><wp:docPr "
                               "id='1' name='P'/><a:graphic>"
                               "<a:graphicData><pic:pic><pic:blipFill><a:blip "
                               "r:embed='rId7'/></pic:blipFill></pic:pic></a:graphicData>"
                               "</a:graphic></wp:inline></w:drawing></w:r>";
    const test::Parts bytes{{u"word/media/image1.png"_s, test::png(80, 60).bytes}};
    const Imported apart = read(para(picture) + para(run("Đoạn ") + ins(lan, "mới ") + run("sau ảnh.")) +
                                    para(tracked("ins", minh, picture)),
                                ChangesRead::Apart, bytes);
    const auto figures = [](const Article &article) {
        QList<BlockId> ids;
        for (const Block &block : article.body.blocks)
            if (block.kind == BlockKind::Figure)
                ids.append(block.id);
        return ids;
    };
    ASSERT_EQ(apart.review.reviewers.size(), 2);
    const QList<BlockId> before = figures(apart.article);
    ASSERT_EQ(before.size(), 1);
    EXPECT_EQ(figures(apart.review.reviewers[0].article), before);
    const QList<BlockId> withOneMore = figures(apart.review.reviewers[1].article);
    ASSERT_EQ(withOneMore.size(), 2);
    EXPECT_EQ(withOneMore[0], before[0]);
    for (const BlockId id : withOneMore)
        EXPECT_FALSE(apart.pictures.value(id).isEmpty());
}

TEST(WordReview, ReviewersAreNamedWithTheTimeOfTheirLatestChange)
{
    const Imported imported =
        read(para(ins(lan, "một ") + ins(" w:author='Lan' w:date='2026-03-09T10:00:00Z'", "hai ") +
                  ins(" w:author='Minh' w:date='hôm qua'", "ba ") +
                  ins(" w:author=' A\xC2\xAD\tB ' w:date=''", "x") + ins({}, "bốn.")),
             ChangesRead::Taken);
    const QList<Reviewer> &reviewers = imported.review.reviewers;
    ASSERT_EQ(reviewers.size(), 4);
    EXPECT_EQ(reviewers[0].name, u"Lan"_s);
    EXPECT_EQ(reviewers[0].latest.toLocalTime(), QDateTime(QDate(2026, 3, 9), QTime(10, 0)));
    EXPECT_EQ(reviewers[1].name, u"Minh"_s);
    EXPECT_TRUE(reviewers[1].latest.isNull());
    EXPECT_FALSE(reviewers[2].name.contains(u'\t'));
    EXPECT_EQ(reviewers[3].name, QString());
}

TEST(WordReview, ThoseBeyondTheTwentiethAreTakenAsTheyRead)
{
    QByteArray body;
    for (int i = 0; i < reviewLimit::reviewers + 3; ++i)
        body += ins(" w:author='Người " + QByteArray::number(i) + "'", QByteArray::number(i) + " ");
    const Imported imported = read(para(run("Đầu ") + body + run("cuối.")), ChangesRead::Apart);
    EXPECT_EQ(imported.review.reviewers.size(), reviewLimit::reviewers);
    EXPECT_EQ(imported.review.others, 3);
    EXPECT_EQ(linesOf(imported, imported.article), Lines{u"text: Đầu 20 21 22 cuối."_s});

    const Imported longName =
        read(para(run("Đầu ") + ins(" w:author='" + QByteArray(5000, 'x') + "'", "x") + run(".")),
             ChangesRead::Apart);
    ASSERT_EQ(longName.review.reviewers.size(), 1);
    EXPECT_EQ(longName.review.reviewers[0].name.size(), reviewLimit::name);
    EXPECT_EQ(linesOf(longName, longName.article), Lines{u"text: Đầu ."_s});
}

namespace {

QByteArray comment(const QByteArray &id, const QByteArray &author, const QByteArray &content)
{
    return "<w:comment w:id='" + id + "' w:author='" + author + "' w:date='2026-03-04T07:15:00Z'>" + content +
           "</w:comment>";
}

QByteArray answer(const QByteArray &paragraph, const QByteArray &text)
{
    return "<w:p w14:paraId='" + paragraph + "'>" + run(text) + "</w:p>";
}

QByteArray from(const QByteArray &id)
{
    return "<w:commentRangeStart w:id='" + id + "'/>";
}

QByteArray to(const QByteArray &id)
{
    return "<w:commentRangeEnd w:id='" + id + "'/><w:r><w:commentReference w:id='" + id + "'/></w:r>";
}

test::Parts comments(const QByteArray &content)
{
    return part(u"word/comments.xml"_s, "comments", content);
}

QList<FileComment> commentsIn(const QByteArray &body, const test::Parts &parts,
                              ChangesRead changes = ChangesRead::Taken)
{
    return read(body, changes, parts).review.comments;
}

} // namespace

TEST(WordReview, ACommentNamesItsWordsAndTheirPlace)
{
    const auto found =
        commentsIn(para(run("  Bà con  sửa lại ") + from("0") + run("bến ") + run("nước", "<w:b/>") +
                        to("0") + run(" của làng.")),
                   comments(comment("0", "Minh Hà", para(run("Bến nào?")) + para(run("Hỏi lại nhé.")))));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].lines[0].author, u"Minh Hà"_s);
    EXPECT_EQ(found[0].lines[0].text, u"Bến nào?\nHỏi lại nhé."_s);
    EXPECT_EQ(found[0].lines[0].at.toLocalTime(), QDateTime(QDate(2026, 3, 4), QTime(7, 15)));
    EXPECT_EQ(found[0].quoted, u"bến nước"_s);
    EXPECT_EQ(found[0].paragraph, u"Bà con sửa lại bến nước của làng."_s);
    EXPECT_EQ(found[0].paragraph.mid(found[0].start, found[0].length), u"bến nước"_s);
    EXPECT_FALSE(found[0].resolved);
}

TEST(WordReview, ACommentMayGoOverParagraphsAndBeginBetweenThem)
{
    const auto found =
        commentsIn(para(run("Đoạn một ") + from("0") + run("từ đây")) + para(run("cả đoạn hai")) +
                       para(run("đến đây") + to("0") + run(" thôi.")) + from("1") +
                       para(run("Cả đoạn bốn.")) + to("1") + para(run("Đoạn năm.")),
                   comments(comment("0", "A", para(run("một"))) + comment("1", "B", para(run("hai")))));
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].quoted, u"từ đây\ncả đoạn hai\nđến đây"_s);
    EXPECT_EQ(found[0].paragraph, u"Đoạn một từ đây"_s);
    EXPECT_EQ(found[0].start, 9);
    EXPECT_EQ(found[0].length, 6);
    EXPECT_EQ(found[1].quoted, u"Cả đoạn bốn."_s);
    EXPECT_EQ(found[1].paragraph, u"Cả đoạn bốn."_s);
    EXPECT_EQ(found[1].start, 0);
}

TEST(WordReview, RepliesStandUnderTheirCommentAndWhatIsDoneIsDone)
{
    test::Parts parts = comments(comment("0", "Lan", answer("00000001", "Số này ở đâu?")) +
                                 comment("1", "Minh", answer("00000002", "Ở báo cáo xã.")) +
                                 comment("2", "Lan", answer("00000003", "Cảm ơn.")) +
                                 comment("3", "Hạnh", answer("00000004", "Bỏ câu này?")));
    parts.insert(u"word/commentsExtended.xml"_s,
                 "<w15:commentsEx xmlns:w15='http://schemas.microsoft.com/office/word/2012/wordml'>"
                 "<w15:commentEx w15:paraId='00000001' w15:done='1'/>"
                 "<w15:commentEx w15:paraId='00000002' w15:paraIdParent='00000001' w15:done='0'/>"
                 "<w15:commentEx w15:paraId='00000003' w15:paraIdParent='00000002' w15:done='0'/>"
                 "<w15:commentEx w15:paraId='00000004' w15:done='0'/></w15:commentsEx>");
    QByteArray &relations = parts[u"word/_rels/document.xml.rels"_s];
    relations = test::docxParts({}).value(u"word/_rels/document.xml.rels"_s);
    relations.replace("</Relationships>",
                      "<Relationship Id='rId20' "
                      "Type='http://schemas.microsoft.com/office/2011/relationships/commentsExtended' "
                      "Target='commentsExtended.xml'/></Relationships>");
    const auto found =
        commentsIn(para(from("0") + from("1") + from("2") + run("Tám mươi hộ") + to("0") + to("1") + to("2") +
                        run(" ở ") + from("3") + run("bản") + to("3") + run(".")),
                   parts);
    ASSERT_EQ(found.size(), 2);
    ASSERT_EQ(found[0].lines.size(), 3);
    EXPECT_EQ(found[0].lines[1].author, u"Minh"_s);
    EXPECT_EQ(found[0].lines[2].text, u"Cảm ơn."_s);
    EXPECT_TRUE(found[0].resolved);
    EXPECT_EQ(found[0].quoted, u"Tám mươi hộ"_s);
    EXPECT_EQ(found[1].lines.size(), 1);
    EXPECT_FALSE(found[1].resolved);
    EXPECT_EQ(found[1].quoted, u"bản"_s);
}

TEST(WordReview, CommentsStandInTablesAndFootnotesToo)
{
    test::Parts parts = comments(comment("0", "A", para(run("ô"))) + comment("1", "B", para(run("chú"))));
    parts.insert(part(u"word/footnotes.xml"_s, "footnotes",
                      "<w:footnote w:id='2'>" +
                          para(run("Họp ngày ") + from("1") + run("2/6") + to("1") + run(".")) +
                          "</w:footnote>"));
    const QByteArray row = "<w:tr>" + cell(para(run("a"))) + cell(para(run("142"))) + "</w:tr>";
    const auto found = commentsIn("<w:tbl><w:tblPr/>" + row + "<w:tr>" + cell(para(run("b"))) +
                                      cell(para(from("0") + run("142") + to("0"))) + "</w:tr></w:tbl>" +
                                      para(run("Bản quy ước") + "<w:r><w:footnoteReference w:id='2'/></w:r>"),
                                  parts);
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].paragraph, u"142"_s);
    EXPECT_EQ(found[0].occurrence, 1);
    EXPECT_EQ(found[1].paragraph, u"Họp ngày 2/6."_s);
    EXPECT_EQ(found[1].quoted, u"2/6"_s);
    EXPECT_EQ(found[1].start, 9);
}

TEST(WordReview, ACommentOnWordsThatAreNotThereKeepsThemAndItsPlace)
{
    const QByteArray body =
        para(run("Họp ") + from("0") + ins(lan, "vào hôm nay ") + to("0") + run("ở xã.")) +
        para(run("Câu ") + from("1") + del(minh, "thừa ") + to("1") + run("này."));
    const test::Parts parts =
        comments(comment("0", "A", para(run("mới"))) + comment("1", "B", para(run("bỏ"))));
    const auto before = commentsIn(body, parts, ChangesRead::Apart);
    ASSERT_EQ(before.size(), 2);
    EXPECT_EQ(before[0].paragraph, u"Họp ở xã."_s);
    EXPECT_EQ(before[0].start, 4);
    EXPECT_EQ(before[0].length, 0);
    EXPECT_EQ(before[0].quoted, u"vào hôm nay"_s);
    EXPECT_EQ(before[1].paragraph, u"Câu thừa này."_s);
    EXPECT_EQ(before[1].quoted, u"thừa"_s);
    const auto after = commentsIn(body, parts);
    ASSERT_EQ(after.size(), 2);
    EXPECT_EQ(after[0].quoted, u"vào hôm nay"_s);
    EXPECT_EQ(after[1].paragraph, u"Câu này."_s);
    EXPECT_EQ(after[1].quoted, u"thừa"_s);
}

TEST(WordReview, ACommentWithoutARangeStandsWhereItIsReferredTo)
{
    const auto found =
        commentsIn(para(run("Một ") + "<w:r><w:commentReference w:id='0'/></w:r>" + run("hai.")),
                   comments(comment("0", "A", para(run("đâu?"))) + comment("9", "B", para(run("chung"))) +
                            comment("5", "C", {})));
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].paragraph, u"Một hai."_s);
    EXPECT_EQ(found[0].start, 4);
    EXPECT_EQ(found[1].paragraph, QString());
    EXPECT_EQ(found[1].lines[0].text, u"chung"_s);
}

TEST(WordReview, FilesMadeToDoHarmStayWithinBounds)
{
    QByteArray many;
    QByteArray marks;
    QByteArray threads;
    for (int i = 0; i < 3000; ++i) {
        const QByteArray id = QByteArray::number(i);
        const QByteArray next = QByteArray::number((i + 1) % 3000);
        many += comment(id, "A", answer(id, i == 0 ? QByteArray(20'000, 'x') : QByteArray("c")));
        marks += from(id);
        threads += "<w15:commentEx w15:paraId='" + id + "' w15:paraIdParent='" + next + "'/>";
    }
    QByteArray paragraphs;
    for (int i = 0; i < 200; ++i)
        paragraphs += para(run("Đoạn văn số " + QByteArray::number(i) + "."));
    test::Parts parts = comments(many);
    parts.insert(u"word/commentsExtended.xml"_s,
                 "<w15:commentsEx xmlns:w15='http://schemas.microsoft.com/office/word/2012/wordml'>" +
                     threads + "</w15:commentsEx>");
    parts.insert(u"word/_rels/document.xml.rels"_s,
                 test::docxParts({})
                     .value(u"word/_rels/document.xml.rels"_s)
                     .replace("</Relationships>", "<Relationship Id='rId20' Type='http://x/commentsExtended' "
                                                  "Target='commentsExtended.xml'/></Relationships>"));
    const auto found = commentsIn(para(marks + run("Đầu.")) + paragraphs, parts);
    EXPECT_LE(found.size(), reviewLimit::comments);
    ASSERT_FALSE(found.isEmpty());
    for (const FileComment &one : found) {
        EXPECT_LE(one.quoted.size(), reviewLimit::quoted);
        for (const CommentLine &line : one.lines)
            EXPECT_LE(line.text.size(), reviewLimit::text);
    }
}

// Two reviewers' changes and a comment, as LibreOffice writes them.
TEST(WordReview, AFileLibreOfficeWroteIsReadApartToo)
{
    const auto apart =
        importBytes(test::wordFile(u"reviewed.docx"_s), u"reviewed.docx"_s, ChangesRead::Apart);
    ASSERT_TRUE(apart) << qPrintable(apart.error().message);
    EXPECT_EQ(linesOf(*apart, apart->article),
              (Lines{u"text: Họp hôm qua ở xã."_s, u"text: Nửa đầu, nửa sau."_s, u"text: Đoạn chuyển chỗ."_s,
                     u"text: Đoạn đứng yên."_s, u"text: Câu có ý kiến ở đây."_s,
                     u"text: Một hai ba. Câu cuối cùng."_s}));
    const QList<Reviewer> &reviewers = apart->review.reviewers;
    ASSERT_EQ(reviewers.size(), 2);
    EXPECT_EQ(linesOf(*apart, reviewers[0].article).mid(0, 5),
              (Lines{u"text: Họp hôm nay ở xã."_s, u"text: Nửa đầu,"_s, u"text: nửa sau."_s,
                     u"text: Đoạn đứng yên."_s, u"text: Đoạn chuyển chỗ."_s}));
    EXPECT_EQ(linesOf(*apart, reviewers[1].article).first(), u"text: Họp hôm qua ở thôn."_s);
    EXPECT_EQ(linesOf(*apart, reviewers[1].article).last(), u"text: Một *hai* ba. Câu cuối cùng."_s);
    ASSERT_EQ(apart->review.comments.size(), 1);
    EXPECT_EQ(apart->review.comments[0].quoted, u"ý kiến"_s);
    EXPECT_EQ(apart->review.comments[0].paragraph, u"Câu có ý kiến ở đây."_s);
}
