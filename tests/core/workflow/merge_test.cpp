#include "core/workflow/merge.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

Article three()
{
    Article article;
    article.id = ArticleId::make();
    article.headline = u"Bến nước làng tôi"_s;
    article.tags = {u"dân vận"_s};
    article.body.blocks = {paragraph(u"Một."_s), paragraph(u"Hai."_s), paragraph(u"Ba."_s)};
    return article;
}

void write(Article &article, qsizetype block, const QString &text)
{
    article.body.blocks[block].spans = {{text, false, false, {}, {}}};
}

QString bodyOf(const Article &article)
{
    QStringList all;
    for (const Block &block : article.body.blocks)
        all << readableText(block);
    return all.join(u'|');
}

QList<BlockId> ids(const Article &article)
{
    QList<BlockId> all;
    for (const Block &block : article.body.blocks)
        all << block.id;
    return all;
}

Overlap mirrored(Overlap overlap)
{
    std::swap(overlap.ours, overlap.theirs);
    return overlap;
}

// Everything a reader could read in it, and in what others said of the same place.
QString everything(const MergedArticle &result)
{
    QString all;
    for (const TextField &field : textFields(result.article))
        all += field.text + u'\n';
    for (const Overlap &overlap : result.overlaps)
        all += overlap.ours + u'\n' + overlap.theirs + u'\n';
    return all;
}

// Edits of somebody: each word is one nobody else has.
class Writer
{
public:
    Writer(quint32 seed, QChar who)
        : m_random(seed)
        , m_who(who)
    {
    }

    Article edited(Article article)
    {
        const int edits = 1 + m_random.bounded(6);
        for (int i = 0; i < edits; ++i)
            editOnce(article);
        return article;
    }

    bool moved() const { return m_moved; }

private:
    QString word() { return m_who + QString::number(++m_words) + u'!'; }

    void editOnce(Article &article)
    {
        QList<Block> &blocks = article.body.blocks;
        const qsizetype at = blocks.isEmpty() ? 0 : m_random.bounded(int(blocks.size()));
        switch (m_random.bounded(7)) {
        case 0:
            article.headline += word();
            return;
        case 1:
            article.tags << word();
            return;
        case 2:
            blocks.insert(at, paragraph(word()));
            return;
        case 3:
            if (!blocks.isEmpty())
                blocks.removeAt(at);
            return;
        case 4:
            if (blocks.size() > 1) {
                blocks.move(at, m_random.bounded(int(blocks.size())));
                m_moved = true;
            }
            return;
        default:
            break;
        }
        if (blocks.isEmpty())
            return;
        if (blocks[at].kind == BlockKind::Figure)
            (m_random.bounded(2) ? blocks[at].figure.caption : blocks[at].figure.alt) += word();
        else
            blocks[at].spans << Span{word(), m_random.bounded(2) == 1, false, {}, {}};
    }

    QRandomGenerator m_random;
    QChar m_who;
    int m_words = 0;
    bool m_moved = false;
};

Article longReport()
{
    Article article = three();
    for (int i = 0; i < 6; ++i)
        article.body.blocks << paragraph(u"Đoạn %1."_s.arg(i));
    article.body.blocks << figureBlock({PhotoId::make(), u"Bến nước"_s, u"Lan"_s, {}});
    return article;
}

} // namespace

TEST(Merge, EditsOfDifferentParagraphsComeTogetherAlone)
{
    const Article base = three();
    Article ours = base;
    Article theirs = base;
    write(ours, 0, u"Một, ở đây."_s);
    write(theirs, 2, u"Ba, ở đó."_s);
    theirs.standfirst = u"Sa-pô mới"_s;
    const MergedArticle result = merged(base, ours, theirs);
    EXPECT_TRUE(result.overlaps.isEmpty());
    EXPECT_EQ(bodyOf(result.article), u"Một, ở đây.|Hai.|Ba, ở đó."_s);
    EXPECT_EQ(result.article.standfirst, u"Sa-pô mới"_s);
}

TEST(Merge, WhereBothWroteOursStandsAndTheirsIsTold)
{
    const Article base = three();
    Article ours = base;
    Article theirs = base;
    write(ours, 1, u"Hai, ở đây."_s);
    write(theirs, 1, u"Hai, ở đó."_s);
    const MergedArticle result = merged(base, ours, theirs);
    EXPECT_EQ(bodyOf(result.article), u"Một.|Hai, ở đây.|Ba."_s);
    ASSERT_EQ(result.overlaps.size(), 1);
    EXPECT_EQ(result.overlaps[0],
              (Overlap{u"body"_s, base.body.blocks[1].id, u"Hai."_s, u"Hai, ở đây."_s, u"Hai, ở đó."_s}));
    EXPECT_TRUE(merged(base, ours, ours).overlaps.isEmpty()) << "the same change on both sides";
}

TEST(Merge, WhatOneTookOutAndTheOtherChangedStays)
{
    const Article base = three();
    Article ours = base;
    Article theirs = base;
    ours.body.blocks.removeAt(1);
    write(theirs, 1, u"Hai, dài hơn."_s);
    for (const MergedArticle &result : {merged(base, ours, theirs), merged(base, theirs, ours)}) {
        EXPECT_EQ(bodyOf(result.article), u"Một.|Hai, dài hơn.|Ba."_s);
        EXPECT_EQ(result.overlaps.size(), 1);
    }
    EXPECT_EQ(bodyOf(merged(base, ours, base).article), u"Một.|Ba."_s) << "nobody changed it";
}

TEST(Merge, MovesAndInsertionsKeepTheirPlace)
{
    const Article base = three();
    Article ours = base;
    Article theirs = base;
    ours.body.blocks.move(2, 0);
    theirs.body.blocks.insert(1, paragraph(u"Một rưỡi."_s));
    EXPECT_EQ(bodyOf(merged(base, ours, theirs).article), u"Ba.|Một.|Một rưỡi.|Hai."_s);
    EXPECT_EQ(bodyOf(merged(base, theirs, ours).article), u"Ba.|Một.|Một rưỡi.|Hai."_s);
}

TEST(Merge, TheFormOfAParagraphAndItsWordsCountForThemselves)
{
    const Article base = three();
    Article ours = base;
    Article theirs = base;
    ours.body.blocks[0].kind = BlockKind::Heading;
    ours.body.blocks[0].level = 2;
    write(theirs, 0, u"Một tít xen"_s);
    const MergedArticle result = merged(base, ours, theirs);
    EXPECT_TRUE(result.overlaps.isEmpty());
    EXPECT_EQ(result.article.body.blocks[0].kind, BlockKind::Heading);
    EXPECT_EQ(plainText(result.article.body.blocks[0]), u"Một tít xen"_s);
}

TEST(Merge, CaptionCreditAndDescriptionCountForThemselves)
{
    Article base = three();
    base.body.blocks << figureBlock({PhotoId::make(), u"Bến nước"_s, u"Lan"_s, {}});
    Article ours = base;
    Article theirs = base;
    ours.body.blocks[3].figure.caption = u"Bến nước mới"_s;
    theirs.body.blocks[3].figure.alt = u"Ba người bên bến nước"_s;
    theirs.body.blocks[3].figure.photo = PhotoId::make();
    const MergedArticle result = merged(base, ours, theirs);
    EXPECT_TRUE(result.overlaps.isEmpty());
    const Figure &figure = result.article.body.blocks[3].figure;
    EXPECT_EQ(figure.caption, u"Bến nước mới"_s);
    EXPECT_EQ(figure.alt, u"Ba người bên bến nước"_s);
    EXPECT_EQ(figure.photo, theirs.body.blocks[3].figure.photo);

    theirs.body.blocks[3].figure.caption = u"Bến nước ở thôn Hạ"_s;
    const MergedArticle again = merged(base, ours, theirs);
    ASSERT_EQ(again.overlaps.size(), 1);
    EXPECT_EQ(again.overlaps[0].field, u"caption"_s);
    EXPECT_EQ(again.overlaps[0].theirs, u"Bến nước ở thôn Hạ"_s);
}

TEST(Merge, TagsAreMergedOneByOneAndFootnotesAreTold)
{
    const Article base = three();
    Article ours = base;
    Article theirs = base;
    ours.tags = {u"dân vận"_s, u"nước sạch"_s};
    theirs.tags = {u"thôn Hạ"_s};
    EXPECT_EQ(merged(base, ours, theirs).article.tags, (QStringList{u"nước sạch"_s, u"thôn Hạ"_s}));

    write(ours, 0, u"Một, đổi."_s);
    theirs.body.blocks[0].spans << noteSpan(u"Theo số liệu 2023"_s);
    const MergedArticle result = merged(base, ours, theirs);
    ASSERT_EQ(result.overlaps.size(), 1);
    EXPECT_TRUE(result.overlaps[0].theirs.contains(u"Theo số liệu 2023"_s));
}

TEST(Merge, ANoteOfEitherDeskIsKept)
{
    const Article base = three();
    Article ours = base;
    Article theirs = base;
    theirs.deskNote = u"Xin phép trước khi dùng ảnh."_s;
    EXPECT_EQ(merged(base, ours, theirs).article.deskNote, theirs.deskNote);
    ours.deskNote = u"Chờ số liệu của thôn."_s;
    const MergedArticle result = merged(base, ours, theirs);
    EXPECT_EQ(result.article.deskNote, ours.deskNote);
    ASSERT_EQ(result.overlaps.size(), 1);
    EXPECT_EQ(result.overlaps[0].theirs, theirs.deskNote);
}

TEST(Merge, TwoBlocksOfOneIdAreBothKept)
{
    Article base = three();
    base.body.blocks[1].id = base.body.blocks[0].id;
    Article theirs = base;
    write(theirs, 2, u"Ba, đổi."_s);
    EXPECT_EQ(bodyOf(merged(base, base, theirs).article), u"Một.|Hai.|Ba, đổi."_s);
}

TEST(Merge, OfRandomEditsNoWordIsLostWhicheverSideMerges)
{
    static const QRegularExpression theirWords(u"[ab]\\d+!"_s);
    for (quint32 seed = 1; seed <= 400; ++seed) {
        SCOPED_TRACE(seed);
        const Article base = longReport();
        Writer here(seed, u'a');
        Writer there(seed + 10000, u'b');
        const Article a = here.edited(base);
        const Article b = there.edited(base);
        const MergedArticle ab = merged(base, a, b);
        const MergedArticle ba = merged(base, b, a);

        const QString all = everything(ab);
        for (const Article *side : {&a, &b}) {
            for (const TextField &field : textFields(*side)) {
                auto written = theirWords.globalMatch(field.text);
                while (written.hasNext()) {
                    const QString word = written.next().captured();
                    ASSERT_TRUE(all.contains(word)) << qPrintable(word);
                }
            }
            for (const QString &tag : side->tags)
                ASSERT_TRUE(ab.article.tags.contains(tag));
        }

        const QList<BlockId> order = ids(ab.article);
        for (const Block &block : base.body.blocks) {
            if (ids(a).contains(block.id) && ids(b).contains(block.id)) {
                ASSERT_TRUE(order.contains(block.id)) << "nobody took it out";
            }
        }
        const QList<BlockId> other = ids(ba.article);
        ASSERT_EQ(QSet<BlockId>(order.begin(), order.end()), QSet<BlockId>(other.begin(), other.end()));
        ASSERT_EQ(order.size(), QSet<BlockId>(order.begin(), order.end()).size());
        if (!here.moved() || !there.moved()) {
            ASSERT_EQ(order, other);
        }

        QSet<BlockId> contested;
        for (const Overlap &overlap : ab.overlaps) {
            contested.insert(overlap.block);
            if (overlap.field != "order"_L1) {
                ASSERT_TRUE(ba.overlaps.contains(mirrored(overlap)));
            }
        }
        ASSERT_EQ(ab.overlaps.size(), ba.overlaps.size());
        for (const Block &block : ab.article.body.blocks) {
            const Block &same = ba.article.body.blocks[other.indexOf(block.id)];
            if (!contested.contains(block.id)) {
                ASSERT_EQ(block, same);
            }
        }

        ASSERT_TRUE(sameContent(merged(base, ab.article, b).article, ab.article)) << "theirs a second time";
        ASSERT_TRUE(sameContent(merged(base, ab.article, a).article, ab.article)) << "ours a second time";
        ASSERT_TRUE(sameContent(merged(base, a, a).article, a));
        ASSERT_TRUE(sameContent(merged(base, a, base).article, a));
        ASSERT_TRUE(sameContent(merged(base, base, b).article, b));
    }
}
