#include "core/workflow/checklist.h"

#include <gtest/gtest.h>

using namespace toasoan;

namespace {

// A report that lacks nothing.
Article whole()
{
    Article article;
    article.headline = QStringLiteral("Bến nước làng tôi");
    article.standfirst = QStringLiteral("Một ngày ở bến.");
    article.source = QStringLiteral("Ban Dân vận");
    article.tags = {QStringLiteral("dân vận khéo")};
    article.publicationDate = QDate(2024, 10, 15);
    Figure figure{PhotoId::make(), QStringLiteral("Bến nước"), QStringLiteral("Lan"),
                  QStringLiteral("Người gánh nước")};
    article.body.blocks = {figureBlock(figure), paragraph(QStringLiteral("bà con gánh nước ").repeated(40) +
                                                          QStringLiteral("./."))};
    return article;
}

QList<CheckItem> itemsOf(const QList<Lack> &lacks)
{
    QList<CheckItem> items;
    for (const Lack &lack : lacks)
        items << lack.item;
    return items;
}

Finding finding(const char *rule, FindingKind kind, Severity severity = Severity::Error)
{
    Finding found;
    found.rule = QString::fromLatin1(rule);
    found.kind = kind;
    found.severity = severity;
    found.field = QStringLiteral("body");
    return found;
}

} // namespace

TEST(Checklist, AWholeReportLacksNothing)
{
    EXPECT_EQ(lacks(whole(), {}, {}), QList<Lack>());
}

TEST(Checklist, TellsEverythingAtOnceRequiredFirstAndWhere)
{
    Article article;
    const Block empty = figureBlock({}), other = figureBlock({});
    article.body.blocks = {empty, other};
    const QList<Lack> found = lacks(article, {}, {});
    EXPECT_EQ(itemsOf(found),
              (QList{CheckItem::Headline, CheckItem::Body, CheckItem::EmptyFigure, CheckItem::Caption,
                     CheckItem::Standfirst, CheckItem::Credit, CheckItem::AltText, CheckItem::Tags,
                     CheckItem::Source, CheckItem::PublicationDate}));
    EXPECT_TRUE(holdsBack(found));
    EXPECT_EQ(found[2].block, empty.id);
    EXPECT_EQ(found[2].count, 2);
    for (const Lack &lack : found)
        EXPECT_FALSE(sentence(lack).isEmpty());
}

TEST(Checklist, ABlankArticleWantsAPictureToo)
{
    EXPECT_TRUE(itemsOf(lacks({}, {}, {})).contains(CheckItem::Picture));
}

TEST(Checklist, LengthsAreToldInWords)
{
    Article article = whole();
    article.headline = QStringLiteral("chữ ").repeated(longestHeadline + 1);
    article.body.blocks.last() = paragraph(QStringLiteral("Ngắn quá."));
    const QList<Lack> found = lacks(article, {}, {});
    EXPECT_EQ(itemsOf(found), (QList{CheckItem::HeadlineLength, CheckItem::BodyLength}));
    EXPECT_EQ(found[0].count, longestHeadline + 1);
    EXPECT_EQ(found[1].count, 2);
    EXPECT_FALSE(holdsBack(found));
}

TEST(Checklist, PlacesLeftOpenHoldBackAndMistakesAreTold)
{
    const QList<Finding> findings{
        finding("unfinished", FindingKind::Style), finding("unfinished", FindingKind::Style),
        finding("syllable", FindingKind::Spelling),
        finding("syllable", FindingKind::Spelling, Severity::Hint), finding("pair", FindingKind::Word)};
    const QList<Lack> found = lacks(whole(), {}, {{}, findings});
    EXPECT_EQ(itemsOf(found), (QList{CheckItem::Unfinished, CheckItem::Spelling}));
    EXPECT_EQ(found[0].count, 2);
    EXPECT_EQ(found[1].count, 1) << "hints do not count";
    EXPECT_TRUE(holdsBack(found));
}

TEST(Checklist, ATemplateAsksForItsFields)
{
    Article article = whole();
    const QList<Lack> found = lacks(
        article, {}, {{QStringLiteral("headline"), QStringLiteral("place"), QStringLiteral("unit")}, {}});
    ASSERT_EQ(itemsOf(found), (QList{CheckItem::Template, CheckItem::Template}));
    EXPECT_EQ(found[0].field, QStringLiteral("place"));
    EXPECT_TRUE(sentence(found[0]).contains(QStringLiteral("Place")));
}

TEST(Checklist, ANewsroomDecidesHowMuchEachItemMatters)
{
    CheckLevels levels;
    levels.set(CheckItem::Tags, CheckLevel::Required);
    levels.set(CheckItem::EndMark, CheckLevel::Recommended);
    levels.set(CheckItem::Caption, CheckLevel::Off);
    const QString said = levels.differences({});
    EXPECT_EQ(said, QStringLiteral("caption=off,tags=required,endMark=recommended"));
    EXPECT_EQ(CheckLevels().with(said), levels);
    EXPECT_EQ(CheckLevels().with(QStringLiteral("nothing=off,tags=never,=,tags")), CheckLevels());

    Article article = whole();
    article.tags.clear();
    article.body.blocks[0].figure.caption.clear();
    article.body.blocks[1] = paragraph(QStringLiteral("bà con gánh nước ").repeated(40));
    EXPECT_EQ(itemsOf(lacks(article, levels, {})), (QList{CheckItem::Tags, CheckItem::EndMark}));
}

TEST(Checklist, OneBeginsWithWhatIsRequiredByDefault)
{
    QList<CheckItem> required, off;
    for (int item = 0; item < checkItemCount; ++item) {
        EXPECT_EQ(checkItemNamed(name(CheckItem(item))), CheckItem(item));
        EXPECT_FALSE(label(CheckItem(item)).isEmpty());
        if (CheckLevels().of(CheckItem(item)) == CheckLevel::Required)
            required << CheckItem(item);
        if (CheckLevels().of(CheckItem(item)) == CheckLevel::Off)
            off << CheckItem(item);
    }
    EXPECT_EQ(required, (QList{CheckItem::Headline, CheckItem::Body, CheckItem::EmptyFigure,
                               CheckItem::Caption, CheckItem::Unfinished}));
    EXPECT_EQ(off, QList{CheckItem::EndMark});
}

TEST(Checklist, EachDocumentCitedOtherwiseThanTheRegisterHasItIsALineOfItsOwn)
{
    Article article = whole();
    article.body.blocks.last() =
        paragraph(QStringLiteral("Theo Chỉ thị 18-CT/TW và Kết luận 54-KL/TW, 54-KL/TW. ").repeated(20) +
                  QStringLiteral("./."));
    OfficialDocument known;
    known.number = QStringLiteral("18-CT/TW");
    const QList<CheckedCitation> checked = checkedCitations(citations(article), {known}, QDate(2024, 10, 15));
    const QList<Lack> found = lacks(article, {}, {.citations = checked});
    ASSERT_EQ(itemsOf(found), QList{CheckItem::Citations});
    EXPECT_EQ(found[0].level, CheckLevel::Recommended);
    EXPECT_EQ(found[0].count, 40);
    EXPECT_EQ(found[0].block, article.body.blocks.last().id);
    EXPECT_EQ(found[0].citation->citation.written, QStringLiteral("54-KL/TW"));
    EXPECT_TRUE(sentence(found[0]).contains(QStringLiteral("54-KL/TW")));
    EXPECT_FALSE(holdsBack(found));

    CheckLevels levels;
    levels.set(CheckItem::Citations, CheckLevel::Required);
    EXPECT_TRUE(holdsBack(lacks(article, levels, {.citations = checked})));
    levels.set(CheckItem::Citations, CheckLevel::Off);
    EXPECT_EQ(lacks(article, levels, {.citations = checked}), QList<Lack>());
}
