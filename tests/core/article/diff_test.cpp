#include "core/article/diff.h"

#include <gtest/gtest.h>

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
