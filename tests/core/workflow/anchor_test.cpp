#include "core/workflow/anchor.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace toasoan;

namespace {

Article articleOf(const QStringList &paragraphs)
{
    Article article;
    article.headline = QStringLiteral("Bến nước làng tôi");
    for (const QString &text : paragraphs)
        article.body.blocks << paragraph(text);
    return article;
}

// The words a place is at.
QString wordsAt(const Anchor &anchor, const Article &article)
{
    for (const TextField &field : textFields(article))
        if (field.field == anchor.field && field.block == anchor.block && field.part == anchor.part)
            return field.text.mid(anchor.start, anchor.length);
    return QStringLiteral("(nowhere)");
}

Article with(const Article &article, int block, const QString &text)
{
    Article changed = article;
    changed.body.blocks[block].spans = {{text}};
    return changed;
}

const QString whole = QStringLiteral("Bà con sửa lại bến nước của làng từ sáng sớm.");

} // namespace

TEST(Anchor, StaysWithItsWordsWhateverIsWrittenAround)
{
    const Article before = articleOf({whole, QStringLiteral("Đoạn sau.")});
    const Anchor anchor = anchorOf(before, QStringLiteral("bến nước của làng"));
    EXPECT_EQ(anchor.quoted, QStringLiteral("bến nước của làng"));
    const auto after = [&](const QString &text) {
        const Article changed = with(before, 0, text);
        return wordsAt(moved(anchor, before, changed), changed);
    };
    EXPECT_EQ(after(QStringLiteral("Sáng nay, ") + whole), QStringLiteral("bến nước của làng"));
    EXPECT_EQ(after(whole + QStringLiteral(" Ai cũng vui.")), QStringLiteral("bến nước của làng"));
    EXPECT_EQ(after(QStringLiteral("Dân làng sửa bến nước của làng từ sáng.")),
              QStringLiteral("bến nước của làng"));
    EXPECT_EQ(after(QStringLiteral("Bà con sửa lại bến nước cũ của làng từ sáng sớm.")),
              QStringLiteral("bến nước cũ của làng"))
        << "grows with what is written in it";
    EXPECT_EQ(after(QStringLiteral("Bà con sửa lại bến của làng từ sáng sớm.")),
              QStringLiteral("bến của làng"))
        << "and shrinks";
    EXPECT_EQ(after(QStringLiteral("Bà con sửa lại từ sáng sớm.")), QString())
        << "what is gone leaves its place";
}

TEST(Anchor, FollowsItsWordsIntoAnotherParagraphAndComesBackWithItsBlock)
{
    const Article before = articleOf({whole});
    const Anchor anchor = anchorOf(before, QStringLiteral("bến nước"));
    Article split = with(before, 0, QStringLiteral("Bà con sửa lại"));
    split.body.blocks << paragraph(QStringLiteral("bến nước của làng từ sáng sớm."));
    const Anchor second = moved(anchor, before, split);
    EXPECT_EQ(second.block, split.body.blocks[1].id);
    EXPECT_EQ(wordsAt(second, split), QStringLiteral("bến nước"));

    Article gone = before;
    gone.body.blocks = {paragraph(QStringLiteral("Chuyện khác."))};
    const Anchor lost = moved(anchor, before, gone);
    EXPECT_EQ(lost, anchor);
    EXPECT_EQ(moved(lost, gone, before), anchor);
    EXPECT_EQ(wordsAt(lost, before), QStringLiteral("bến nước"));
}

TEST(Anchor, IsThereAgainWhenWordsThatWereGoneComeBack)
{
    const Article before = articleOf({whole});
    const Anchor anchor = anchorOf(before, QStringLiteral("bến nước"));
    const Article cut = with(before, 0, QStringLiteral("Bà con sửa lại từ sáng sớm."));
    const Anchor gone = moved(anchor, before, cut);
    EXPECT_EQ(gone.length, 0);
    EXPECT_EQ(moved(gone, cut, before), anchor);
    const Article other = with(before, 0, QStringLiteral("Chuyện khác."));
    EXPECT_EQ(moved(moved(gone, cut, other), other, before), anchor);
}

TEST(Anchor, SeveralMoveAsEachDoesAndAreReadFromAbove)
{
    const Article before = articleOf({whole, QStringLiteral("Đoạn sau.")});
    const QList<Anchor> anchors{anchorOf(before, QStringLiteral("Đoạn")),
                                {},
                                anchorOf(before, QStringLiteral("làng từ")),
                                anchorOf(before, QStringLiteral("con sửa"))};
    const Article after = with(before, 0, QStringLiteral("Sáng nay ") + whole);
    const QList<Anchor> there = moved(anchors, before, after);
    for (qsizetype i = 0; i < anchors.size(); ++i)
        EXPECT_EQ(there[i], moved(anchors[i], before, after));
    const QList<int> order = readingOrder(there, after);
    EXPECT_LT(order[1], order[3]);
    EXPECT_LT(order[3], order[2]);
    EXPECT_LT(order[2], order[0]);
}

TEST(Anchor, KnowsEveryFieldAndTheArticleAsAWhole)
{
    Article article = articleOf({whole});
    Figure figure;
    figure.caption = QStringLiteral("Ảnh chụp cây đa");
    article.body.blocks << figureBlock(figure);
    EXPECT_EQ(anchorOf(article, QStringLiteral("làng tôi")).field, QStringLiteral("headline"));
    EXPECT_EQ(anchorOf(article, QStringLiteral("cây đa")).field, QStringLiteral("caption"));
    EXPECT_TRUE(anchorOf(article, QStringLiteral("không có")).isWhole());
    EXPECT_TRUE(anchorOf(article, QString()).isWhole());
    EXPECT_EQ(moved(Anchor{}, article, {}), Anchor{});
    const TextField headline = textFields(article).front();
    EXPECT_EQ(anchorAt(article, headline, 0, 8).quoted, QStringLiteral("Bến nước"));
    EXPECT_TRUE(anchorAt(article, headline, 4, 400).isWhole());
}

// Whatever is edited, a place is a place of the text as it is then, and words nobody touched stay under it.
TEST(Anchor, IsAPlaceOfTheTextAfterAnyEdits)
{
    QRandomGenerator random(20241015);
    const QStringList words = whole.split(u' ');
    for (int round = 0; round < 300; ++round) {
        Article article = articleOf({whole, whole, QStringLiteral("Đoạn sau.")});
        const QString marked = QStringLiteral("§%1§").arg(round); // nothing else reads like it
        article = with(article, 1, QStringLiteral("Bà con sửa %1 bến nước.").arg(marked));
        Anchor anchor = anchorOf(article, marked);
        for (int edit = 0; edit < 12; ++edit) {
            Article changed = article;
            const int block = random.bounded(int(changed.body.blocks.size()));
            QString text = plainText(changed.body.blocks[block]);
            const int at = random.bounded(int(text.size()) + 1);
            const qsizetype mark = text.indexOf(marked);
            const bool inMark = mark >= 0 && at > mark && at < mark + marked.size();
            switch (inMark ? 3 : random.bounded(4)) {
            case 0:
                text.insert(at, u' ' + words[random.bounded(int(words.size()))] + u' ');
                break;
            case 1:
                if (mark < 0 || at >= mark + marked.size())
                    text.remove(at, random.bounded(8));
                break;
            case 2: // Enter
                changed.body.blocks.insert(block + 1, paragraph(text.mid(at)));
                text.truncate(at);
                break;
            default:
                break;
            }
            changed.body.blocks[block].spans = {{text}};
            anchor = moved(anchor, article, changed);
            article = changed;
            ASSERT_EQ(wordsAt(anchor, article), marked) << round << ' ' << edit;
        }
    }
}
