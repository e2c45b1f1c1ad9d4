// Documents of word processors: the bytes stand where the text of a docx or an odt does, and now and then are
// the whole file.

#include "core/article/article.h"
#include "core/exchange/import.h"
#include "core/exchange/zip.h"
#include "tests/fuzz/fuzz.h"

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

const QByteArray wordStart =
    "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' "
    "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' "
    "xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'><w:body>";
const QByteArray wordEnd = "</w:body></w:document>";
const QByteArray marginStart =
    "<w:comments xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' "
    "xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml' "
    "xmlns:w15='http://schemas.microsoft.com/office/word/2012/wordml'>";
const QByteArray odfStart = "<office:document-content "
                            "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
                            "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' "
                            "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
                            "xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'><office:body>"
                            "<office:text>";
const QByteArray odfEnd = "</office:text></office:body></office:document-content>";

void tryArticle(const Article &article)
{
    for (const TextField &field : textFields(article)) {
        mustBe(!field.text.contains(QChar(u'\0')), "no text holds a null");
        mustBe(field.text == field.text.normalized(QString::NormalizationForm_C), "texts are composed");
    }
    for (const Block &block : article.body.blocks) {
        mustBe(isWithinLimits(block.table), "a table is no larger than it may be");
        mustBe(block.level >= 0 && block.level <= deepestList, "levels are in bounds");
    }
}

void tryReview(const WordReview &review)
{
    mustBe(review.reviewers.size() <= reviewLimit::reviewers, "reviewers are bounded");
    mustBe(review.comments.size() <= reviewLimit::comments, "comments are bounded");
    for (const Reviewer &reviewer : review.reviewers) {
        mustBe(reviewer.name.size() <= reviewLimit::name, "names are bounded");
        tryArticle(reviewer.article);
    }
    for (const FileComment &comment : review.comments) {
        mustBe(!comment.lines.isEmpty(), "a comment says something");
        mustBe(comment.quoted.size() <= reviewLimit::quoted, "what is quoted is bounded");
        mustBe(comment.start >= 0 && comment.length >= 0 &&
                   comment.start + comment.length <= comment.paragraph.size(),
               "a comment stands in its paragraph");
        for (const CommentLine &line : comment.lines)
            mustBe(line.text.size() <= reviewLimit::text, "a comment is bounded");
    }
}

void tryReading(const Result<Imported> &imported)
{
    if (!imported) {
        mustBe(!imported.error().message.isEmpty(), "a refusal has its reason");
        return;
    }
    mustBe(!imported->article.body.blocks.isEmpty(), "an article has a body");
    tryArticle(imported->article);
    tryReview(imported->review);
}

void tryFile(const QByteArray &bytes)
{
    for (const ChangesRead changes : {ChangesRead::Taken, ChangesRead::Apart})
        tryReading(importBytes(bytes, u"a"_s, changes));
}

QByteArray packed(const QList<ZipEntry> &entries)
{
    const auto zip = writeZip(entries, QDateTime(QDate(2024, 10, 16), QTime(8, 30), Qt::UTC));
    return zip ? *zip : QByteArray();
}
QByteArray packed(const QString &name, const QByteArray &bytes)
{
    return packed({{name, bytes}});
}

// A document with the bytes in its margin.
QByteArray commented(const QByteArray &bytes)
{
    return packed({{u"word/_rels/document.xml.rels"_s,
                    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                    "<Relationship Id='a' Type='x/comments' Target='comments.xml'/><Relationship Id='b' "
                    "Type='x/commentsExtended' Target='threads.xml'/></Relationships>"},
                   {u"word/document.xml"_s,
                    wordStart + "<w:p><w:commentRangeStart w:id='1'/>" + bytes + "</w:p>" + wordEnd},
                   {u"word/comments.xml"_s, marginStart + bytes + "</w:comments>"},
                   {u"word/threads.xml"_s, marginStart + bytes + "</w:comments>"}});
}

} // namespace

void tryBytes(const QByteArray &bytes)
{
    const bool plain = !bytes.startsWith("{\\rtf") && !bytes.startsWith("\xd0\xcf"); // those run a program
    if (plain)
        tryFile(bytes);
    tryFile(packed(u"word/document.xml"_s, wordStart + bytes + wordEnd));
    tryFile(commented(bytes));
    tryFile(packed(u"content.xml"_s, odfStart + bytes + odfEnd));
}

QList<QByteArray> seeds()
{
    return {
        "<w:p><w:pPr><w:jc w:val='center'/><w:outlineLvl w:val='0'/></w:pPr><w:r><w:rPr><w:b/><w:sz "
        "w:val='40'/></w:rPr><w:t>T\xC3\xADt</w:t></w:r></w:p>",
        "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>"
        "<w:tc><w:tbl><w:tr><w:tc/></w:tr></w:tbl></w:tc></w:tr></w:tbl>",
        "<w:p><w:ins><w:r><w:t>x</w:t></w:r></w:ins><w:del><w:r><w:delText>y</w:delText></w:r></w:del><w:r>"
        "<w:fldChar w:fldCharType='begin'/><w:instrText>HYPERLINK \"http://a.vn\"</w:instrText><w:fldChar "
        "w:fldCharType='separate'/><w:t>z</w:t><w:fldChar w:fldCharType='end'/></w:r></w:p>",
        "<w:p><w:r><mc:AlternateContent><mc:Choice/><mc:Fallback><w:pict><w:txbxContent><w:p/></"
        "w:txbxContent>"
        "</w:pict></mc:Fallback></mc:AlternateContent><w:br/><w:sym w:font='Symbol' "
        "w:char='F0B7'/></w:r></w:p>",
        "<w:p><w:pPr><w:rPr><w:ins w:author='A'/></w:rPr><w:pPrChange "
        "w:author='B'><w:pPr/></w:pPrChange></w:pPr>"
        "<w:ins w:author='A'><w:r><w:t>x</w:t></w:r><w:del "
        "w:author='B'><w:r><w:delText>y</w:delText></w:r></w:del>"
        "</w:ins><w:commentRangeStart w:id='1'/><w:moveFrom w:author='C'><w:r><w:t>z</w:t></w:r></w:moveFrom>"
        "<w:commentRangeEnd w:id='1'/></w:p><w:p><w:r><w:t>t</w:t></w:r></w:p>",
        "<w:comment w:id='1' w:author='A' w:date='2026-03-04T07:15:00Z'><w:p "
        "w14:paraId='1'><w:r><w:t>n</w:t></w:r>"
        "</w:p></w:comment><w:comment w:id='2' w:author='B'><w:p w14:paraId='2'/></w:comment>"
        "<w15:commentEx w15:paraId='2' w15:paraIdParent='1' w15:done='1'/>",
        "<w:tbl><w:tr><w:trPr><w:ins w:author='A'/></w:trPr><w:tc><w:tcPr><w:cellDel w:author='B'/></w:tcPr>"
        "<w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
        "<text:h text:outline-level='1'>T\xC3\xADt</text:h><text:p>a<text:s/>b<text:line-break/>c<text:note>"
        "<text:note-body><text:p>n</text:p></text:note-body></text:note></text:p>",
        "<text:list><text:list-item><text:p>a</text:p><text:list><text:list-item><text:p>b</text:p>"
        "</text:list-item></text:list></text:list-item></text:list>",
        "<table:table><table:table-row><table:table-cell table:number-columns-repeated='3'><text:p>a</text:p>"
        "</table:table-cell></table:table-row></table:table><text:p><draw:frame><draw:text-box><text:p>k"
        "</text:p></draw:text-box></draw:frame></text:p>",
    };
}
