#include "core/exchange/odt_writer.h"
#include "tests/core/exchange/samples.h"
#include "tests/core/exchange/word_reading.h"

#include <gtest/gtest.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

const QString content = u"content.xml"_s;

QByteArray odt(const Output &output, WordPictures pictures = WordPictures::Beside)
{
    const Result<QByteArray> written = writeOdt(output, pictures);
    EXPECT_TRUE(written) << (written ? "" : qPrintable(written.error().message + written.error().detail));
    return written ? *written : QByteArray();
}

QString letters(const test::WordFile &file)
{
    return test::withoutSpace(file.texts(content, u"office:body", u"text:note").join(QString()));
}

} // namespace

TEST(OdtWriter, EveryPartIsThereWellFormedAndListed)
{
    for (const WordPictures pictures : {WordPictures::Beside, WordPictures::Placed}) {
        const test::WordFile file(odt(test::wordOutput(), pictures));
        EXPECT_EQ(file.names().front(), u"mimetype"_s);
        EXPECT_EQ(file.part(u"mimetype"_s), "application/vnd.oasis.opendocument.text");
        const QStringList listed =
            file.values(u"META-INF/manifest.xml"_s, u"manifest:file-entry", u"manifest:full-path");
        for (const QString &name : file.names()) {
            EXPECT_TRUE(listed.contains(name) || name == u"mimetype" || name == u"META-INF/manifest.xml")
                << qPrintable(name);
            if (name.endsWith(u".xml"_s)) {
                EXPECT_EQ(test::faultIn(file.part(name)), QString()) << qPrintable(name);
            }
        }
        for (const QString &name : listed)
            EXPECT_TRUE(name == u"/" || file.names().contains(name)) << qPrintable(name);
        EXPECT_EQ(file.names().filter(u"Pictures/"_s).size(), pictures == WordPictures::Placed ? 2 : 0);
    }
}

TEST(OdtWriter, EveryLetterOfTheArticleIsThereInReadingOrder)
{
    const Output output = test::wordOutput();
    for (const WordPictures pictures : {WordPictures::Beside, WordPictures::Placed}) {
        const test::WordFile file(odt(output, pictures));
        QString text = letters(file);
        for (const QString &alt : {u"Hai người viết vào sổ"_s, u"Trang giấy kẻ ngang"_s})
            text.remove(test::withoutSpace(alt));
        EXPECT_EQ(text, test::wordLetters(output.article, pictures));
    }
}

TEST(OdtWriter, HeadingsAreHeadingsAndEveryStyleIsThere)
{
    const test::WordFile file(odt(test::wordOutput(), WordPictures::Placed));
    EXPECT_EQ(file.values(content, u"text:h", u"text:outline-level"),
              (QStringList{u"1"_s, u"2"_s, u"3"_s, u"2"_s}));
    QStringList styles = file.values(u"styles.xml"_s, u"style:style", u"style:name") +
                         file.values(content, u"style:style", u"style:name") +
                         file.values(u"styles.xml"_s, u"text:list-style", u"style:name");
    EXPECT_EQ(QSet<QString>(styles.begin(), styles.end()).size(), styles.size()) << "each name once";
    const auto used = [&](QStringView element, QStringView attribute) {
        const QStringList names = file.values(content, element, attribute);
        EXPECT_FALSE(names.isEmpty()) << qPrintable(element.toString());
        for (const QString &name : names)
            EXPECT_TRUE(styles.contains(name)) << qPrintable(name);
    };
    for (const QStringView element : {u"text:p", u"text:h", u"text:span", u"text:list", u"text:a"})
        used(element, u"text:style-name");
    for (const QStringView element : {u"table:table", u"table:table-column", u"table:table-cell"})
        used(element, u"table:style-name");
    used(u"draw:frame", u"draw:style-name");
}

TEST(OdtWriter, ListsNestAndNumberAnew)
{
    const test::WordFile file(odt(test::wordOutput()));
    EXPECT_EQ(file.values(content, u"text:list", u"text:style-name"),
              (QStringList{u"BulletList"_s, u"NumberedList"_s,                     // of the article
                           u"NumberedList"_s,                                      // in the box
                           u"NumberedList"_s, u"BulletList"_s, u"BulletList"_s})); // two deeper
    EXPECT_EQ(file.count(content, u"text:list-item"), 11 + 1);
    EXPECT_FALSE(file.part(content).contains("continue"));
}

TEST(OdtWriter, TablesHaveTheirHeaderRowAndFiguresToTheRight)
{
    const test::WordFile file(odt(test::wordOutput()));
    EXPECT_EQ(file.values(content, u"table:table", u"table:style-name"),
              (QStringList{u"Khung"_s, u"Bang1"_s}));
    EXPECT_EQ(file.count(content, u"table:table-header-rows"), 1);
    EXPECT_EQ(file.count(content, u"table:table-cell"), 1 + 9);
    EXPECT_EQ(file.values(content, u"text:p", u"text:style-name").count(u"Figures"_s), 2);
}

TEST(OdtWriter, FootnotesAreFootnotes)
{
    const test::WordFile file(odt(test::wordOutput()));
    EXPECT_EQ(file.texts(content, u"text:note-body"),
              (QStringList{u"Ngày 18/11 hằng năm."_s, u"Trừ việc riêng."_s}));
    EXPECT_EQ(file.texts(content, u"text:note-citation"), (QStringList{u"1"_s, u"2"_s}));
}

TEST(OdtWriter, WhiteSpaceStaysAsItIs)
{
    Output output = test::fullOutput();
    Block block = paragraph(u"  hai  dấu cách "_s);
    block.spans.append({u" và nữa\n dòng"_s, true});
    output.article.body.blocks = {block};
    const test::WordFile file(odt(output));
    EXPECT_EQ(file.texts(content, u"text:p").filter(u"dấu cách"_s),
              (QStringList{u"  hai  dấu cách  và nữa dòng"_s}));
    EXPECT_EQ(file.count(content, u"text:s"), 5);
    EXPECT_EQ(file.count(content, u"text:line-break"), 1);
}

TEST(OdtWriter, PropertiesSayWhoseItIsAndWhichArticleItWas)
{
    const test::WordFile file(odt(test::wordOutput()));
    const QString meta = u"meta.xml"_s;
    EXPECT_EQ(file.texts(meta, u"dc:title").value(0), test::wordOutput().article.headline);
    EXPECT_EQ(file.texts(meta, u"dc:creator").value(0), u"Lan Anh"_s);
    EXPECT_EQ(file.texts(meta, u"dc:language").value(0), u"vi-VN"_s);
    EXPECT_EQ(file.texts(meta, u"meta:keyword"), (QStringList{u"đối thoại"_s, u"dân vận khéo"_s}));
    EXPECT_EQ(file.values(meta, u"meta:user-defined", u"meta:name"),
              (QStringList{u"ToaSoanArticle"_s, u"ToaSoanRevision"_s}));
    EXPECT_EQ(file.texts(meta, u"meta:user-defined"),
              (QStringList{u"01890a5d-ac96-774b-bcce-b302099a8057"_s, u"7"_s}));
}

TEST(OdtWriter, EqualInputGivesEqualBytesWhateverTheTextHolds)
{
    Output output = test::wordOutput();
    const QString hostile = u"a\u0001b"_s + QChar(0xfffe) + QChar(0xdc00) + u"]]>&<\"'>\t c"_s;
    output.article.headline = output.article.byline = hostile;
    output.article.tags = {hostile};
    output.article.body.blocks[0].figure.alt = hostile;
    output.article.body.blocks += {paragraph(hostile), listItem(hostile, ListStyle::Bullet, 4)};
    const QByteArray bytes = odt(output, WordPictures::Placed);
    EXPECT_EQ(bytes, odt(output, WordPictures::Placed));
    const test::WordFile file(bytes);
    for (const QString &name : file.names())
        if (name.endsWith(u".xml"_s)) {
            EXPECT_EQ(test::faultIn(file.part(name)), QString()) << qPrintable(name);
        }
    EXPECT_TRUE(letters(file).contains(u"ab]]>&<\"'>c"_s));
}
