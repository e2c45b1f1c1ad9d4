#include "core/article/diff.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

QString side(const QList<DiffPiece> &diff, Change without)
{
    QString text;
    for (const DiffPiece &piece : diff)
        if (piece.change != without)
            text += piece.text;
    return text;
}

} // namespace

TEST(Diff, NamesTheWordsThatChanged)
{
    const QList<DiffPiece> expected{{Change::Same, u"Thành ủy "_s},
                                    {Change::Removed, u"đã"_s},
                                    {Change::Added, u"vừa"_s},
                                    {Change::Same, u" họp"_s},
                                    {Change::Added, u" tổng kết"_s}};
    EXPECT_EQ(wordDiff(u"Thành ủy đã họp"_s, u"Thành ủy vừa họp tổng kết"_s), expected);
}

TEST(Diff, HoldsBothTextsWhole)
{
    std::mt19937 random(7);
    static const QStringList words{u"dân"_s, u"vận"_s, u" "_s, u"  "_s, u"\n"_s, u"khéo"_s, u"ủy"_s};
    const auto any = [&] {
        QString text;
        for (unsigned n = random() % 40; n > 0; --n)
            text += words[qsizetype(random() % size_t(words.size()))];
        return text;
    };
    for (int i = 0; i < 300; ++i) {
        const QString before = any();
        const QString after = any();
        const auto diff = wordDiff(before, after);
        ASSERT_EQ(side(diff, Change::Added), before);
        ASSERT_EQ(side(diff, Change::Removed), after);
    }
}

TEST(Diff, OfTextsThatDifferEverywhereStaysQuick)
{
    QString before;
    QString after;
    for (int i = 0; i < 40000; ++i) {
        before += u"a%1 "_s.arg(i);
        after += u"b%1 "_s.arg(i);
    }
    const auto diff = wordDiff(before, after);
    EXPECT_EQ(side(diff, Change::Added), before);
    EXPECT_EQ(side(diff, Change::Removed), after);
}

TEST(Diff, OfArticlesMatchesBlocksByTheirIds)
{
    Article before;
    before.headline = u"Tít cũ"_s;
    before.body.blocks = {paragraph(u"một"_s), paragraph(u"hai"_s), paragraph(u"ba"_s)};
    Article after = before;
    after.headline = u"Tít mới"_s;
    after.body.blocks.removeAt(1);
    after.body.blocks[1].spans = {{u"ba bốn"_s}};
    after.body.blocks.append(figureBlock({{}, u"Quang cảnh"_s}));
    after.tags = {u"dân vận"_s};

    const auto diff = articleDiff(before, after);
    QStringList lines;
    for (const FieldDiff &field : diff)
        lines << field.field + u": -"_s + side(field.pieces, Change::Added) + u" +"_s +
                     side(field.pieces, Change::Removed);
    EXPECT_EQ(lines, (QStringList{u"headline: -Tít cũ +Tít mới"_s, u"body: -hai +"_s, u"body: -ba +ba bốn"_s,
                                  u"caption: - +Quang cảnh"_s, u"tags: - +dân vận"_s}));
    EXPECT_TRUE(articleDiff(before, before).isEmpty());
}

TEST(Diff, OfWholeArticlesHasWhatIsAlikeToo)
{
    Article before;
    before.headline = u"Tít"_s;
    before.body.blocks = {paragraph(u"một"_s), paragraph(u"hai"_s)};
    before.tags = {u"dân vận"_s};
    Article after = before;
    after.body.blocks[1].spans = {{u"hai ba"_s}};
    const auto diff = articleDiff(before, after, DiffScope::Whole);
    QStringList befores;
    QStringList afters;
    for (const FieldDiff &field : diff) {
        befores << side(field.pieces, Change::Added);
        afters << side(field.pieces, Change::Removed);
    }
    EXPECT_EQ(befores, (QStringList{u"Tít"_s, u"một"_s, u"hai"_s, u"dân vận"_s}));
    EXPECT_EQ(afters, (QStringList{u"Tít"_s, u"một"_s, u"hai ba"_s, u"dân vận"_s}));
    EXPECT_EQ(articleDiff(before, before, DiffScope::Whole).size(), 4) << "nothing that is empty";
}

TEST(Diff, DatesReadAsPeopleWriteThem)
{
    Article before;
    Article after;
    after.publicationDate = QDate(2024, 10, 15);
    const QList<FieldDiff> fields = articleDiff(before, after);
    ASSERT_EQ(fields.size(), 1);
    ASSERT_EQ(fields[0].pieces.size(), 1);
    EXPECT_EQ(fields[0].pieces[0].text, QStringLiteral("15/10/2024"));
}

namespace {

QStringList readable(const QList<FieldDiff> &diff)
{
    QStringList lines;
    for (const FieldDiff &field : diff)
        lines << (field.moved ? u"moved "_s : QString()) + (field.restyled ? u"restyled "_s : QString()) +
                     (field.otherPicture ? u"picture "_s : QString()) + field.field + u": -"_s +
                     side(field.pieces, Change::Added) + u" +"_s + side(field.pieces, Change::Removed);
    return lines;
}

Article articleOf(const QStringList &texts)
{
    Article article;
    article.body.blocks.clear();
    for (const QString &text : texts)
        article.body.blocks.append(paragraph(text));
    return article;
}

} // namespace

TEST(Diff, AParagraphThatStandsElsewhereIsMoved)
{
    const Article before = articleOf({u"một"_s, u"hai"_s, u"ba"_s, u"bốn"_s});
    Article after = before;
    after.body.blocks.move(0, 2);
    EXPECT_EQ(readable(articleDiff(before, after)), QStringList{u"moved body: -một +một"_s});
    after.body.blocks[2].spans = {{u"một nữa"_s}}; // and was worked on there
    EXPECT_EQ(readable(articleDiff(before, after)), QStringList{u"moved body: -một +một nữa"_s});
}

TEST(Diff, BlocksWithoutANamesakeAreKnownByTheirWords)
{
    const Article before = articleOf({u"một"_s, u"hai"_s, u"hai"_s, u"ba"_s});
    Article after = articleOf({u"ba"_s, u"một"_s, u"hai"_s, u"hai"_s});
    EXPECT_EQ(readable(articleDiff(before, after)), QStringList{u"moved body: -ba +ba"_s});
    after.body.blocks.removeAt(3);
    EXPECT_EQ(readable(articleDiff(before, after)),
              (QStringList{u"moved body: -ba +ba"_s, u"body: -hai +"_s}));
}

TEST(Diff, SaysWhenOnlyTheLookOrThePictureIsAnother)
{
    Article before = articleOf({u"một"_s});
    before.body.blocks.append(figureBlock({PhotoId::make(), u"Bến"_s}));
    Article after = before;
    after.body.blocks[0].spans[0].bold = true;
    after.body.blocks[1].figure.photo = PhotoId::make();
    EXPECT_EQ(readable(articleDiff(before, after)),
              (QStringList{u"restyled body: -một +một"_s, u"picture caption: -Bến +Bến"_s}));
}

TEST(Diff, CreditsAndDescriptionsAreFieldsOfTheirOwn)
{
    Article before = articleOf({u"một"_s});
    before.body.blocks.append(figureBlock({{}, u"Bến"_s, u"Lan Anh"_s, u"Tấm bảng"_s}));
    Article after = before;
    after.body.blocks[1].figure.credit = u"Minh Hà"_s;
    after.body.blocks[1].figure.alt.clear();
    EXPECT_EQ(readable(articleDiff(before, after)),
              (QStringList{u"credit: -Lan Anh +Minh Hà"_s, u"alt: -Tấm bảng +"_s}));
    after.body.blocks.move(1, 0);
    EXPECT_EQ(readable(articleDiff(before, after)).size(), 3);
    after.body.blocks.removeAt(0);
    EXPECT_EQ(readable(articleDiff(before, after)),
              (QStringList{u"caption: -Bến +"_s, u"credit: -Lan Anh +"_s, u"alt: -Tấm bảng +"_s}));
}

TEST(Diff, OfAnyOrderLosesNothing)
{
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        QStringList texts;
        for (int i = 0; i < 12; ++i)
            texts << u"đoạn %1"_s.arg(random() % 8); // some read the same
        const Article before = articleOf(texts);
        Article after = before;
        std::shuffle(after.body.blocks.begin(), after.body.blocks.end(), random);
        if (round % 2 == 1)
            for (Block &block : after.body.blocks)
                block.id = BlockId::make();
        int moves = 0;
        for (const FieldDiff &field : articleDiff(before, after)) {
            ASSERT_TRUE(field.moved) << "nothing was written or removed";
            ++moves;
        }
        ASSERT_LT(moves, 12);

        for (int i = 0; i < 3; ++i)
            after.body.blocks.removeAt(qsizetype(random() % size_t(after.body.blocks.size())));
        after.body.blocks.insert(2, paragraph(u"mới"_s));
        after.body.blocks[0].spans[0].text += u" thêm"_s;
        QStringList was;
        QStringList is;
        for (const FieldDiff &field : articleDiff(before, after, DiffScope::Whole)) {
            was << side(field.pieces, Change::Added);
            is << side(field.pieces, Change::Removed);
        }
        was.removeAll(QString());
        is.removeAll(QString());
        QStringList inBefore;
        for (const Block &block : before.body.blocks)
            inBefore << plainText(block);
        QStringList inAfter;
        for (const Block &block : after.body.blocks)
            inAfter << plainText(block);
        EXPECT_EQ(is, inAfter); // in order
        was.sort();
        inBefore.sort();
        EXPECT_EQ(was, inBefore); // every one of them once
    }
}
