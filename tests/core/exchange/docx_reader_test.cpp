// What people put into Word files, and what becomes of it.

#include "core/exchange/import.h"
#include "tests/core/exchange/office_samples.h"
#include "tests/core/exchange/samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

QByteArray run(const QByteArray &text, const QByteArray &properties = {})
{
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
}

QByteArray para(const QByteArray &content, const QByteArray &properties = {})
{
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
}

QByteArray line(const QByteArray &text, const QByteArray &properties = {})
{
    return para(run(text, properties));
}

const QByteArray headline = line("Tít của bài");
const QByteArray closing = line("Câu cuối cùng của bài này đã xong.");

Imported read(const QByteArray &body, const test::Parts &more = {})
{
    test::Parts parts = test::docxParts(headline + body + closing);
    for (auto part = more.begin(); part != more.end(); ++part)
        parts.insert(part.key(), part.value());
    const auto imported = importBytes(test::packed(parts), u"a.docx"_s);
    EXPECT_TRUE(imported) << qPrintable(imported ? QString() : imported.error().message);
    return imported ? *imported : Imported();
}

// What stands between headline and closing line.
QStringList between(const Imported &imported)
{
    EXPECT_EQ(imported.article.headline, u"Tít của bài"_s);
    QStringList lines = test::readableBlocks(imported);
    EXPECT_EQ(lines.value(lines.size() - 1), u"text: Câu cuối cùng của bài này đã xong."_s);
    return lines.mid(0, lines.size() - 1);
}

test::Parts part(const QString &name, const QByteArray &root, const QByteArray &content)
{
    return {{name, "<w:" + root + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>" +
                       content + "</w:" + root + ">"}};
}

test::Parts styles(const QByteArray &content)
{
    return part(u"word/styles.xml"_s, "styles", content);
}

QByteArray paragraphStyle(const QByteArray &id, const QByteArray &name, const QByteArray &rest = {})
{
    return "<w:style w:type='paragraph' w:styleId='" + id + "'><w:name w:val='" + name + "'/>" + rest +
           "</w:style>";
}

QByteArray picture(const QByteArray &reference = "r:embed='rId7'", const QByteArray &description = {})
{
    return "<w:r><w:drawing><wp:inline><wp:extent cx='3810000' cy='2540000'/><wp:docPr id='1' name='P' "
           "descr='" +
           description + "'/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip " + reference +
           "/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
}

test::Parts onePicture()
{
    return {{u"word/media/image1.png"_s, test::png(80, 60).bytes}};
}

QByteArray cell(const QByteArray &content, const QByteArray &properties = {})
{
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
}

QByteArray row(const QByteArray &cells)
{
    return "<w:tr>" + cells + "</w:tr>";
}

QByteArray table(const QByteArray &rows)
{
    return "<w:tbl><w:tblPr/>" + rows + "</w:tbl>";
}

bool notes(const Imported &imported, const QString &part)
{
    return std::any_of(imported.notes.begin(), imported.notes.end(),
                       [&](const QString &note) { return note.contains(part); });
}

const QByteArray fifty = "Mỗi tháng một lần, tổ ngồi lại xem việc nào xong, việc nào còn.";

} // namespace

TEST(Docx, RunsKeepBoldItalicAndLinks)
{
    const Imported imported =
        read(para(run("Một ") + run("hai", "<w:b/>") + run(" ba ", "<w:i w:val='true'/><w:b w:val='0'/>") +
                  run("bốn", "<w:b/><w:i/>") + "<w:hyperlink r:id='rId6'>" + run(" năm") + "</w:hyperlink>"));
    EXPECT_EQ(between(imported),
              QStringList{u"text: Một *hai*_ ba __*bốn*_[ năm](https://danvan.example/a)"_s});
}

TEST(Docx, BoldOfTwoStylesCancelsItselfOut)
{
    const QByteArray known = paragraphStyle("Dam", "Đậm", "<w:rPr><w:b/></w:rPr>") +
                             "<w:style w:type='character' w:styleId='Manh'><w:name "
                             "w:val='Strong'/><w:rPr><w:b/></w:rPr></w:style>";
    const Imported imported = read(para(run("đậm ") + run("thường", "<w:rStyle w:val='Manh'/>") +
                                            run(" đậm", "<w:b/>") + run(" thường.", "<w:b w:val='false'/>"),
                                        "<w:pStyle w:val='Dam'/>"),
                                   styles(known));
    EXPECT_EQ(between(imported), QStringList{u"text: *đậm *thường* đậm* thường."_s});
}

TEST(Docx, FieldsShowTheirResultAndLeadWhereTheySay)
{
    const auto field = [](const QByteArray &instruction, const QByteArray &result) -> QByteArray {
        return "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>" + instruction +
               "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>" + run(result) +
               "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    };
    const Imported imported = read(
        para(run("Xem ") + field("HYPERLINK \"http://a.example/?q=1\" \\o \"x\"", "trang một") + run(", ") +
             field("HYPERLINK \\l \"muc2\"", "mục hai") + run(", ") +
             field("HYPERLINK \"javascript:alert(1)\"", "trang ba") + run(", ") + field("PAGE", "7") +
             "<w:fldSimple w:instr=' HYPERLINK \"mailto:a@b.example\" '>" + run(" thư.") + "</w:fldSimple>"));
    EXPECT_EQ(between(imported),
              QStringList{u"text: Xem [trang một](http://a.example/?q=1), mục hai, trang ba, "
                          "7[ thư.](mailto:a@b.example)"_s});
    EXPECT_TRUE(notes(imported, u"liên kết"_s) || notes(imported, u"link"_s));
}

TEST(Docx, HeadingsAreKnownByStyleOutlineAndLook)
{
    const QByteArray known = paragraphStyle("u1", "heading 1") +
                             paragraphStyle("X", "Mục riêng", "<w:basedOn w:val='u2'/>") +
                             paragraphStyle("u2", "heading 2", "<w:pPr><w:outlineLvl w:val='1'/></w:pPr>");
    const Imported imported =
        read(line(fifty) + para(run("Theo kiểu một"), "<w:pStyle w:val='u1'/>") + line(fifty) +
                 para(run("Theo kiểu dựa trên kiểu hai", "<w:b/>"), "<w:pStyle w:val='X'/>") + line(fifty) +
                 para(run("Theo cấp"), "<w:outlineLvl w:val='0'/>") + line(fifty) +
                 line("Dòng đậm ngắn", "<w:b/>") + line(fifty) + line("II. Số La Mã") + line(fifty) +
                 line("Dòng đậm hết câu.", "<w:b/>"),
             styles(known));
    const QStringList lines = between(imported);
    EXPECT_EQ(
        lines.filter(u"heading"_s),
        (QStringList{u"heading 2: Theo kiểu một"_s, u"heading 3: Theo kiểu dựa trên kiểu hai"_s,
                     u"heading 2: Theo cấp"_s, u"heading 2: Dòng đậm ngắn"_s, u"heading 2: II. Số La Mã"_s}));
    EXPECT_TRUE(lines.contains(u"text: *Dòng đậm hết câu.*"_s));
}

TEST(Docx, TheHeadlineIsWhatStandsOut)
{
    const auto headlineOf = [](const QByteArray &body) {
        const auto imported = importBytes(test::docx(body + line(fifty) + line(fifty)), u"a.docx"_s);
        return imported ? imported->article.kicker + u"|"_s + imported->article.headline : u"?"_s;
    };
    EXPECT_EQ(headlineOf(line("Tít thường")), u"|Tít thường"_s);
    EXPECT_EQ(headlineOf(line("Chuyện từ cơ sở") + line("CẢ BẢN GIỮ BẾN NƯỚC", "<w:b/>")),
              u"Chuyện từ cơ sở|CẢ BẢN GIỮ BẾN NƯỚC"_s);
    EXPECT_EQ(headlineOf(line("Chuyện từ cơ sở") + line("Cả bản giữ bến nước", "<w:sz w:val='40'/>")),
              u"Chuyện từ cơ sở|Cả bản giữ bến nước"_s);
    const QByteArray center = "<w:jc w:val='center'/>";
    EXPECT_EQ(headlineOf(para(run("CẢ BẢN GIỮ", "<w:b/>"), center) + para(run("BẾN NƯỚC", "<w:b/>"), center)),
              u"|CẢ BẢN GIỮ BẾN NƯỚC"_s);
    EXPECT_EQ(headlineOf({}), u"|"_s + QString::fromUtf8(fifty));
}

TEST(Docx, ABoldParagraphUnderTheHeadlineIsTheStandfirst)
{
    const Imported imported = read(
        line("Bà con nhớ nhất cuốn sổ ghi từng việc, ai làm, bao giờ xong, ai ký.", "<w:b/>") + line(fifty));
    EXPECT_EQ(imported.article.standfirst,
              u"Bà con nhớ nhất cuốn sổ ghi từng việc, ai làm, bao giờ xong, ai ký."_s);
    EXPECT_EQ(between(imported), QStringList{u"text: "_s + QString::fromUtf8(fifty)});
}

TEST(Docx, ListsAreKnownByTheirNumbering)
{
    const QByteArray numbering =
        "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/></w:lvl><w:lvl "
        "w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%2.'/></w:lvl></"
        "w:abstractNum><w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='3'/><w:numFmt "
        "w:val='decimal'/><w:lvlText w:val='Điều %1.'/></w:lvl></w:abstractNum><w:abstractNum "
        "w:abstractNumId='2'><w:numStyleLink w:val='S'/></w:abstractNum><w:num w:numId='1'><w:abstractNumId "
        "w:val='0'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num><w:num "
        "w:numId='3'><w:abstractNumId w:val='2'/></w:num>";
    const QByteArray ownLevel = "<w:num w:numId='4'><w:abstractNumId w:val='0'/><w:lvlOverride "
                                "w:ilvl='0'><w:lvl w:ilvl='0'><w:numFmt "
                                "w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl></w:lvlOverride></w:num>";
    const auto item = [](const QByteArray &text, int list, int level) {
        return para(run(text), "<w:numPr><w:ilvl w:val='" + QByteArray::number(level) +
                                   "'/><w:numId w:val='" + QByteArray::number(list) + "'/></w:numPr>");
    };
    const Imported imported =
        read(item("chấm", 1, 0) + item("số", 1, 1) + item("Làm đủ.", 2, 0) + item("Làm đúng.", 2, 0) +
                 item("không có mẫu.", 3, 0) + item("không có danh sách.", 9, 0) + item("đã gỡ ra.", 0, 0) +
                 item("bậc riêng.", 4, 0) + item("bậc chung.", 4, 1),
             part(u"word/numbering.xml"_s, "numbering", numbering + ownLevel));
    EXPECT_EQ(
        between(imported),
        (QStringList{u"bullet 0: chấm"_s, u"number 1: số"_s, u"text: Điều 3. Làm đủ."_s,
                     u"text: Điều 4. Làm đúng."_s, u"text: không có mẫu."_s, u"text: không có danh sách."_s,
                     u"text: đã gỡ ra."_s, u"number 0: bậc riêng."_s, u"number 1: bậc chung."_s}));
}

TEST(Docx, ListsTypedByHandAreTakenOnlyWhereNothingElseCanBeMeant)
{
    const Imported imported =
        read(line("• một") + line("• hai") + line("Bà con hỏi ba việc:") + line("- đường đi;") +
             line("- nước uống.") + line("Làm theo thứ tự:") + line("1. họp trước.") + line("2. ghi sau.") +
             line("- Thưa ông, bao giờ xong?") + line("- Tháng sau."));
    EXPECT_EQ(between(imported),
              (QStringList{u"bullet 0: một"_s, u"bullet 0: hai"_s, u"text: Bà con hỏi ba việc:"_s,
                           u"bullet 0: đường đi;"_s, u"bullet 0: nước uống."_s, u"text: Làm theo thứ tự:"_s,
                           u"number 0: họp trước."_s, u"number 0: ghi sau."_s,
                           u"text: - Thưa ông, bao giờ xong?"_s, u"text: - Tháng sau."_s}));
}

TEST(Docx, PicturesBringTheirDescriptionAndCaption)
{
    const QByteArray known = paragraphStyle("C", "caption");
    test::Parts more = onePicture();
    more.insert(styles(known));
    const QByteArray italic = "<w:i/>";
    const Imported imported =
        read(para(picture("r:embed='rId7'", "Hai người bên bến")) + line("Bến nước. Ảnh: Lan Anh", italic) +
                 line(fifty) + para(picture("r:embed='rId7'", "C:\\anh\\IMG_01.JPG")) +
                 para(run("Hình 2. Con đường (Ảnh: Minh Hà)"), "<w:pStyle w:val='C'/>") + line(fifty) +
                 para(picture()) + line("Tấm bảng gỗ", italic) + line("Ảnh: Lan Anh", italic) + line(fifty) +
                 para(run("Ảnh không kèm. Ảnh: Lan Anh")) + line(fifty),
             more);
    const QStringList figures = between(imported).filter(u"figure"_s);
    ASSERT_EQ(figures.size(), 4);
    EXPECT_TRUE(figures[0].endsWith(u"caption: Bến nước; credit: Lan Anh; alt: Hai người bên bến"_s) ||
                figures[0].endsWith(u"caption: Bến nước.; credit: Lan Anh; alt: Hai người bên bến"_s))
        << qPrintable(figures[0]);
    EXPECT_TRUE(figures[1].endsWith(u"caption: Con đường; credit: Minh Hà"_s)) << qPrintable(figures[1]);
    EXPECT_TRUE(figures[2].endsWith(u"caption: Tấm bảng gỗ; credit: Lan Anh"_s)) << qPrintable(figures[2]);
    EXPECT_TRUE(figures[3].startsWith(u"figure: no picture; caption: Ảnh không kèm"_s))
        << qPrintable(figures[3]);
    EXPECT_EQ(imported.pictures.size(), 3);
}

TEST(Docx, AFloatingPictureDoesNotPartTheSentenceItHangsOn)
{
    const Imported imported = read(para(run("Câu này ") + picture() + run("còn nguyên vẹn.")), onePicture());
    const QStringList lines = between(imported);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0], u"text: Câu này còn nguyên vẹn."_s);
    EXPECT_TRUE(lines[1].startsWith(u"figure: a picture"_s));
}

TEST(Docx, PicturesThatAreNotThereAreNamed)
{
    const Imported imported =
        read(para(picture("r:link='rId8'")) + para(picture("r:embed='rId8'")) +
             para(picture("r:embed='rId9'")) + para(picture("r:embed='rId77'")) + para(picture()));
    EXPECT_TRUE(imported.pictures.isEmpty());
    EXPECT_EQ(between(imported).filter(u"figure: no picture"_s).size(), 5);
    EXPECT_EQ(imported.notes.size(), 2) << qPrintable(imported.notes.join(u'\n'));
}

TEST(Docx, TablesAreKeptWithMergedCellsTakenApart)
{
    const Imported imported = read(
        table(row(cell(line("Năm", "<w:b/>")) + cell(line("Số việc", "<w:b/>"), "<w:gridSpan w:val='2'/>")) +
              row(cell(line("2023"), "<w:vMerge w:val='restart'/>") + cell(line("12")) + cell(line("xong"))) +
              row(cell({}, "<w:vMerge/>") + cell(line("3") + line("4")) +
                  cell(table(row(cell(line("a")) + cell(line("b"))))))));
    EXPECT_EQ(between(imported), QStringList{u"table with header: Năm | Số việc |  // 2023 | 12 | xong //  | "
                                             "3⏎4 | a | b"_s});
    EXPECT_TRUE(notes(imported, u"2"_s));
}

TEST(Docx, ATableOfPicturesIsFiguresAndOneOfOneColumnABox)
{
    const Imported imported =
        read(table(row(cell(para(picture())) + cell(para(picture()))) +
                   row(cell(line("Trái")) + cell(line("Phải. Ảnh: Lan Anh")))) +
                 table(row(cell(line("Cần nhớ", "<w:b/>") + line("Trạm y tế trực cả ngày.")))),
             onePicture());
    const QStringList lines = between(imported);
    ASSERT_EQ(lines.size(), 4) << qPrintable(lines.join(u'\n'));
    EXPECT_TRUE(lines[0].endsWith(u"caption: Trái"_s)) << qPrintable(lines[0]);
    EXPECT_TRUE(lines[1].contains(u"caption: Phải"_s) && lines[1].endsWith(u"credit: Lan Anh"_s));
    EXPECT_EQ(lines[2], u"boxed heading 2: Cần nhớ"_s);
    EXPECT_EQ(lines[3], u"boxed text: Trạm y tế trực cả ngày."_s);
}

TEST(Docx, ATextBoxIsTakenOnceWhicheverFormItHas)
{
    const QByteArray content = "<w:txbxContent>" + line("Trong khung chữ này.") + "</w:txbxContent>";
    const QByteArray newer = "<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>" + content +
                             "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>";
    const QByteArray older = "<w:pict><v:shape><v:textbox>" + content + "</v:textbox></v:shape></w:pict>";
    const auto both = [](const QByteArray &choice, const QByteArray &fallback) -> QByteArray {
        return "<w:r><mc:AlternateContent><mc:Choice Requires='wps'>" + choice + "</mc:Choice><mc:Fallback>" +
               fallback + "</mc:Fallback></mc:AlternateContent></w:r>";
    };
    const QStringList once{u"text: Trước và sau."_s, u"boxed text: Trong khung chữ này."_s};
    EXPECT_EQ(between(read(para(run("Trước ") + both(newer, older) + run("và sau.")))), once);
    EXPECT_EQ(between(read(para(run("Trước ") + both({}, older) + run("và sau.")))), once);
}

TEST(Docx, FootnotesAndEndnotesStandWhereTheyAreCalled)
{
    test::Parts more =
        part(u"word/footnotes.xml"_s, "footnotes",
             "<w:footnote w:type='separator' w:id='0'>" + line("——") + "</w:footnote><w:footnote w:id='2'>" +
                 line(" Họp ngày 2/6.") + line("Có biên bản.") + "</w:footnote>");
    const Imported imported =
        read(para(run("Bản quy ước") + "<w:r><w:footnoteReference w:id='2'/></w:r>" + run(" đã ký") +
                  "<w:r><w:footnoteReference w:id='9'/></w:r>" + run(".")),
             more);
    EXPECT_EQ(between(imported), QStringList{u"text: Bản quy ước[^Họp ngày 2/6. Có biên bản.] đã ký."_s});
}

TEST(Docx, TrackedChangesAreCarriedOut)
{
    const Imported imported =
        read(para(run("Họp ") + "<w:del><w:r><w:delText>hôm qua</w:delText></w:r></w:del><w:ins>" +
                  run("hôm nay") + "</w:ins>" + "<w:moveFrom>" + run("chuyển") + "</w:moveFrom>" + run(".")) +
             para(run("Nửa đầu "), "<w:rPr><w:del/></w:rPr>") + para(run("nửa sau.")));
    EXPECT_EQ(between(imported), (QStringList{u"text: Họp hôm nay."_s, u"text: Nửa đầu nửa sau."_s}));
    EXPECT_EQ(imported.notes.size(), 2) << qPrintable(imported.notes.join(u'\n'));
}

TEST(Docx, WhatAnArticleCannotHoldIsCountedByKind)
{
    const auto graphic = [](const QByteArray &content) {
        return para("<w:r><w:drawing><wp:inline><a:graphic><a:graphicData>" + content +
                    "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");
    };
    const Imported imported = read(
        graphic("<c:chart/>") + graphic("<c:chart/>") + graphic("<dgm:relIds/>") +
            graphic("<wps:wsp><wps:spPr/></wps:wsp>") + para("<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>") +
            para("<w:r><w:object><v:shape><v:imagedata r:id='rId7'/></v:shape><o:OLEObject "
                 "ProgID='Excel.Sheet.12'/></w:object></w:r>") +
            line("ẩn", "<w:vanish/>") +
            para("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + run("Bấm để gõ") +
                 "</w:sdtContent></w:sdt>"),
        part(u"word/header1.xml"_s, "hdr", line("Bản thảo gửi tòa soạn")));
    EXPECT_EQ(between(imported), QStringList());
    EXPECT_TRUE(imported.pictures.isEmpty());
    EXPECT_EQ(imported.notes.size(), 7) << qPrintable(imported.notes.join(u'\n'));
    EXPECT_TRUE(notes(imported, u"“Bản thảo gửi tòa soạn”"_s));
}

TEST(Docx, ATableOfContentsIsLeftOut)
{
    const Imported imported =
        read("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></"
             "w:sdtPr><w:sdtContent>" +
             line("Mục một 1") + "</w:sdtContent></w:sdt>" +
             para("<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>TOC \\o</w:instrText></"
                  "w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>" +
                  run("Mục hai 2")) +
             line("Mục ba 3") + para("<w:r><w:fldChar w:fldCharType='end'/></w:r>") + line(fifty));
    EXPECT_EQ(between(imported), QStringList{u"text: "_s + QString::fromUtf8(fifty)});
}

TEST(Docx, SignsAndBreaksAreWhatTheyShow)
{
    const Imported imported = read(
        para(
            run("10 m") + run("2", "<w:vertAlign w:val='superscript'/>") + run(" CO") +
            run("2", "<w:vertAlign w:val='subscript'/>") +
            "<w:r><w:tab/><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c\u00adđ</w:t><w:sym "
            "w:font='Wingdings' w:char='F0FC'/><w:br w:type='page'/><w:t>dòng mới</w:t></w:r>") +
        para(run("chữ e") + run("\xcc\x82\xcc\x81", "<w:b/>") + run(" rời")));
    EXPECT_EQ(between(imported),
              (QStringList{u"text: 10 m² CO₂ a-bcđ✓"_s, u"text: dòng mới"_s, u"text: chữ ế rời"_s}));
}

TEST(Docx, NamesOfVietnameseStylesAreKnown)
{
    const QByteArray known = paragraphStyle("a", "Tít dẫn") + paragraphStyle("b", "Sa-pô") +
                             paragraphStyle("c", "Tác giả") + paragraphStyle("d", "Nguồn") +
                             paragraphStyle("e", "Tít xen") + paragraphStyle("f", "Đầu đề 2") +
                             paragraphStyle("g", "Chú thích ảnh") + paragraphStyle("h", "Title");
    const auto styled = [](const QByteArray &id, const QByteArray &text) {
        return para(run(text), "<w:pStyle w:val='" + id + "'/>");
    };
    test::Parts parts = test::docxParts(
        styled("a", "Chuyện cơ sở") + styled("h", "Tít của bài") + styled("b", "Lời dẫn.") + line(fifty) +
        styled("e", "Một mục") + styled("f", "Một mục nhỏ") + styled("g", "Ảnh gửi sau") + line(fifty) +
        styled("c", "Lan Anh") + styled("d", "Nguồn: danvan.example"));
    parts.insert(styles(known));
    const auto imported = importBytes(test::packed(parts), u"a.docx"_s);
    ASSERT_TRUE(imported);
    const Article &article = imported->article;
    EXPECT_EQ(article.kicker, u"Chuyện cơ sở"_s);
    EXPECT_EQ(article.headline, u"Tít của bài"_s);
    EXPECT_EQ(article.standfirst, u"Lời dẫn."_s);
    EXPECT_EQ(article.byline, u"Lan Anh"_s);
    EXPECT_EQ(article.source, u"danvan.example"_s);
    EXPECT_EQ(test::readableBlocks(*imported).mid(1, 3),
              (QStringList{u"heading 2: Một mục"_s, u"heading 3: Một mục nhỏ"_s,
                           u"figure: no picture; caption: Ảnh gửi sau"_s}));
}

TEST(Docx, StrictFilesAreReadAsTransitionalOnes)
{
    const test::Parts transitional =
        test::docxParts(headline +
                        para(run("Một ") + run("hai", "<w:b/>") + "<w:hyperlink r:id='rId6'>" + run(" ba") +
                             "</w:hyperlink>") +
                        closing);
    test::Parts strict = transitional;
    for (QByteArray &bytes : strict) {
        bytes.replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                      "http://purl.oclc.org/ooxml/wordprocessingml/main");
        bytes.replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                      "http://purl.oclc.org/ooxml/officeDocument/relationships");
    }
    const auto imported = importBytes(test::packed(strict), u"a.docx"_s);
    const auto same = importBytes(test::packed(transitional), u"a.docx"_s);
    ASSERT_TRUE(imported && same);
    EXPECT_EQ(between(*imported), QStringList{u"text: Một *hai*[ ba](https://danvan.example/a)"_s});
    EXPECT_EQ(test::readable(*imported), test::readable(*same));
}

TEST(Docx, PropertiesNameTheArticleItWasMadeOf)
{
    const ArticleId id = ArticleId::make();
    const auto properties = [](const QByteArray &value) {
        return test::Parts{
            {u"docProps/custom.xml"_s,
             "<Properties xmlns='http://schemas.openxmlformats.org/officeDocument/2006/custom-properties' "
             "xmlns:vt='x'><property name='ToaSoanArticle'><vt:lpwstr>" +
                 value +
                 "</vt:lpwstr></property><property name='ToaSoanRevision'><vt:i4>4</vt:i4></property></"
                 "Properties>"}};
    };
    const Imported imported = read({}, properties(id.toString().toUtf8()));
    EXPECT_EQ(imported.sent.id, id);
    EXPECT_EQ(imported.sent.revision, 4);
    EXPECT_TRUE(read({}, properties("'; DROP TABLE")).sent.id.isNull());
    EXPECT_TRUE(read({}).sent.id.isNull());
}

TEST(Docx, TextInOldFontsIsPutRight)
{
    const QByteArray old = "<w:rFonts w:ascii='.VnTime' w:hAnsi='.VnTime'/>";
    const QByteArray capitals = "<w:rFonts w:ascii='.VnTimeH' w:hAnsi='.VnTimeH'/>";
    const Imported imported = read(line("C«ng t¸c d©n vËn cña §¶ng ë x· nµy ®· cã nhiÒu ®æi míi.", old) +
                                   line("d©n vËn khÐo ë c¬ së", capitals));
    EXPECT_EQ(between(imported),
              (QStringList{u"text: Công tác dân vận của Đảng ở xã này đã có nhiều đổi mới."_s,
                           u"heading 2: DÂN VẬN KHÉO Ở CƠ SỞ"_s}));
    EXPECT_TRUE(notes(imported, u"TCVN3"_s));

    // The font was left to words that are Unicode already.
    const Imported left = read(line("Công tác dân vận của Đảng ở xã này.", old));
    EXPECT_EQ(between(left), QStringList{u"text: Công tác dân vận của Đảng ở xã này."_s});
    EXPECT_TRUE(left.notes.isEmpty()) << qPrintable(left.notes.join(u'\n'));
}
