#include "core/article/article_json.h"
#include "core/workflow/suggested_changes.h"

#include <gtest/gtest.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

QList<Span> plain(const QString &text)
{
    return {{text, false, false, {}, {}}};
}

Article report()
{
    Article article;
    article.headline = u"Bến nước làng tôi"_s;
    article.body.blocks = {
        paragraph(u"Bà con sửa lại bến nước của làng từ sáng sớm."_s), paragraph(u"Ai cũng vui."_s),
        figureBlock({PhotoId::make(), u"Bến nước buổi sáng"_s, u"Lan"_s, {}}),
        tableBlock({{{plain(u"Thôn"_s), plain(u"Hộ"_s)}, {plain(u"Hạ"_s), plain(u"42"_s)}}, true})};
    return article;
}

SuggestedChange onlyChange(const Article &before, const Article &after)
{
    const QList<SuggestedChange> changes = changesBetween(before, after);
    EXPECT_EQ(changes.size(), 1);
    return changes.isEmpty() ? SuggestedChange() : changes.front();
}

Article with(Article article, qsizetype block, const QString &text)
{
    article.body.blocks[block].spans = plain(text);
    return article;
}

// Spans of one style joined, as every store has them.
Article tidied(Article article)
{
    for (Block &block : article.body.blocks) {
        block.spans = joined(block.spans);
        for (QList<Cell> &row : block.table.rows)
            std::transform(row.begin(), row.end(), row.begin(), joined);
    }
    return article;
}

std::string bodyOf(const Article &article)
{
    return QJsonDocument(bodyToJson(article.body)).toJson().toStdString();
}

// One who changes an article at random in every way the sheet can.
class Reviewer
{
public:
    explicit Reviewer(quint32 seed)
        : m_random(seed)
    {
    }

    Article edited(Article article)
    {
        const int edits = 1 + m_random.bounded(8);
        for (int i = 0; i < edits; ++i)
            editOnce(article);
        return tidied(article);
    }

private:
    QString word() { return u"chữ%1"_s.arg(++m_words); }

    void editOnce(Article &article)
    {
        QList<Block> &blocks = article.body.blocks;
        if (blocks.isEmpty())
            return blocks.append(paragraph(word()));
        const qsizetype at = m_random.bounded(int(blocks.size()));
        switch (m_random.bounded(10)) {
        case 0:
            article.headline = m_random.bounded(3) ? article.headline + u' ' + word() : QString();
            return;
        case 1:
            article.source = word();
            return;
        case 2:
            blocks.insert(at, paragraph(word()));
            return;
        case 3:
            return blocks.removeAt(at);
        case 4:
            return blocks.move(at, m_random.bounded(int(blocks.size())));
        case 5:
            return split(blocks, at);
        default:
            editBlock(blocks[at]);
        }
    }

    void split(QList<Block> &blocks, qsizetype at)
    {
        if (!isText(blocks[at].kind))
            return;
        const QString text = plainText(blocks[at]);
        const qsizetype middle = text.size() / 2;
        blocks[at].spans = plain(text.left(middle));
        blocks.insert(at + 1, paragraph(text.mid(middle)));
    }

    void editBlock(Block &block)
    {
        if (block.kind == BlockKind::Figure) {
            (m_random.bounded(2) ? block.figure.caption : block.figure.alt) += u' ' + word();
            return;
        }
        if (block.kind == BlockKind::Table) {
            Cell &cell = block.table.rows.back()[m_random.bounded(int(block.table.columns()))];
            cell = plain(plainText(cell) + word());
            return;
        }
        const QString text = plainText(block);
        const int from = text.isEmpty() ? 0 : m_random.bounded(int(text.size()));
        const int length = m_random.bounded(6);
        switch (m_random.bounded(5)) {
        case 0:
            block.kind = BlockKind::Heading;
            block.level = 2 + m_random.bounded(2);
            block.boxed = false;
            return;
        case 1:
            block.spans = joined(block.spans);
            if (!block.spans.isEmpty())
                block.spans.front().bold = !block.spans.front().bold;
            return;
        case 2:
            block.spans = replaced(block.spans, from, length, QString());
            return;
        case 3:
            block.spans.append(noteSpan(word()));
            return;
        default:
            block.spans = replaced(block.spans, from, std::max(length, 1), u' ' + word() + u' ');
        }
    }

    QRandomGenerator m_random;
    int m_words = 0;
};

} // namespace

TEST(Suggestion, OfOtherWordsIsThePlaceAndNothingElse)
{
    const Article before = report();
    const Article after = with(before, 0, u"Bà con sửa lại giếng nước của làng từ sáng sớm."_s);
    const SuggestedChange change = onlyChange(before, after);
    EXPECT_EQ(kindOf(change), SuggestionKind::Replace);
    EXPECT_EQ(change.anchor.quoted, u"bến"_s);
    EXPECT_EQ(wordsOf(change).removed, u"bến"_s);
    EXPECT_EQ(wordsOf(change).added, u"giếng"_s);
    const auto made = withChange(before, change);
    ASSERT_TRUE(made);
    EXPECT_EQ(*made, after);
}

TEST(Suggestion, ToPutInOrTakeOutIsToldAsThat)
{
    const Article before = report();
    const SuggestedChange in =
        onlyChange(before, with(before, 0, u"Bà con sửa lại bến nước cũ của làng từ sáng sớm."_s));
    EXPECT_EQ(kindOf(in), SuggestionKind::Insert);
    EXPECT_EQ(wordsOf(in).added.trimmed(), u"cũ"_s);
    EXPECT_EQ(in.anchor.quoted.trimmed(), u"nước"_s) << "it leans on a word, so that it keeps its place";
    const SuggestedChange first =
        onlyChange(before, with(before, 0, u"Sáng nay, Bà con sửa lại bến nước của làng từ sáng sớm."_s));
    EXPECT_EQ(first.anchor.quoted, u"Bà"_s);
    const SuggestedChange out =
        onlyChange(before, with(before, 0, u"Bà con sửa lại bến nước từ sáng sớm."_s));
    EXPECT_EQ(kindOf(out), SuggestionKind::Delete);
    EXPECT_EQ(wordsOf(out).removed.trimmed(), u"của làng"_s);
    Article empty = before;
    empty.standfirst = u"Sa-pô"_s;
    EXPECT_EQ(kindOf(onlyChange(before, empty)), SuggestionKind::Insert);
    EXPECT_EQ(*withChange(before, onlyChange(before, empty)), empty);
}

TEST(Suggestion, OfFormatCaptionsCellsNotesAndBlocksIsKnownAsSuch)
{
    const Article before = report();
    const auto kindAfter = [&](const std::function<void(Article &)> &edit) {
        Article after = before;
        edit(after);
        const SuggestedChange change = onlyChange(before, after);
        const auto made = withChange(before, change);
        EXPECT_TRUE(made && *made == tidied(after)) << name(kindOf(change)).toStdString();
        return kindOf(change);
    };
    EXPECT_EQ(kindAfter([](Article &a) { a.body.blocks[1].spans.front().bold = true; }),
              SuggestionKind::Format);
    EXPECT_EQ(kindAfter([](Article &a) { a.body.blocks[2].figure.caption += u" sớm"_s; }),
              SuggestionKind::Caption);
    EXPECT_EQ(kindAfter([](Article &a) { a.body.blocks[2].figure.alt = u"Ba người"_s; }),
              SuggestionKind::Caption);
    EXPECT_EQ(kindAfter([](Article &a) { a.body.blocks[3].table.rows[1][1] = plain(u"45"_s); }),
              SuggestionKind::Replace);
    EXPECT_EQ(kindAfter([](Article &a) { a.body.blocks[0].spans << noteSpan(u"Số liệu 2023"_s); }),
              SuggestionKind::Insert);
    EXPECT_EQ(kindAfter([](Article &a) { a.body.blocks[1].kind = BlockKind::Quote; }), SuggestionKind::Block);
    EXPECT_EQ(kindAfter([](Article &a) { a.body.blocks.move(2, 0); }), SuggestionKind::Block);
    EXPECT_EQ(kindAfter([](Article &a) { a.body.blocks.removeAt(1); }), SuggestionKind::Block);
    EXPECT_EQ(kindAfter([](Article &a) { a.body.blocks.insert(1, paragraph(u"Mới."_s)); }),
              SuggestionKind::Block);
    EXPECT_EQ(kindAfter([](Article &a) { a.body.blocks[2].figure.photo = PhotoId::make(); }),
              SuggestionKind::Block);
    EXPECT_EQ(kindAfter([](Article &a) { a.source = u"Báo xã"_s; }), SuggestionKind::Insert);
}

TEST(Suggestion, ToPartOrJoinParagraphsIsOneAndLosesNoWord)
{
    const Article before = report();
    Article after = with(before, 0, u"Bà con sửa lại bến nước"_s);
    after.body.blocks.insert(1, paragraph(u"của làng từ sáng sớm."_s));
    EXPECT_EQ(*withChange(before, onlyChange(before, after)), after);
    EXPECT_EQ(*withChange(after, onlyChange(after, before)), before);
}

TEST(Suggestion, KeepsItsPlaceWhileTheTextAroundIsEdited)
{
    const Article before = report();
    const SuggestedChange change =
        onlyChange(before, with(before, 0, u"Bà con sửa lại giếng nước của làng từ sáng sớm."_s));
    const Article later = with(before, 0, u"Sáng nay bà con sửa lại bến nước của làng, từ sáng sớm."_s);
    SuggestedChange moving = change;
    moving.anchor = moved(change.anchor, before, later);
    const auto made = withChange(later, moving);
    ASSERT_TRUE(made);
    EXPECT_EQ(plainText(made->body.blocks[0]),
              u"Sáng nay bà con sửa lại giếng nước của làng, từ sáng sớm."_s);
    const auto gone = withChange(with(before, 0, u"Chuyện khác."_s), change);
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().fault, Fault::Conflict);
}

TEST(Suggestion, ThatWouldTakeAwayWhatWasWrittenSinceIsNotMade)
{
    const Article before = report();
    Article without = before;
    without.body.blocks.removeAt(1);
    const SuggestedChange change = onlyChange(before, without);
    EXPECT_FALSE(withChange(with(before, 1, u"Ai cũng vui, cũng mừng."_s), change));
    Article elsewhere = with(before, 0, u"Chuyện khác."_s);
    elsewhere.body.blocks.move(1, 0);
    const auto made = withChange(elsewhere, change);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->body.blocks.size(), 3);
    EXPECT_FALSE(withChange(*made, change)) << "made already";
}

TEST(Suggestion, OfTwoForTheSameWordsTheSecondNoLongerFits)
{
    const Article before = report();
    const SuggestedChange one = onlyChange(before, with(before, 1, u"Ai đều vui."_s));
    const SuggestedChange other = onlyChange(before, with(before, 1, u"Ai nấy vui."_s));
    const ChangesMade made = withEach(before, {one, other});
    EXPECT_EQ(made.conflicts, QList<qsizetype>{1});
    EXPECT_EQ(plainText(made.article.body.blocks[1]), u"Ai đều vui."_s);
}

TEST(Suggestion, AllOfThemMakeTheTextOfTheReviewerWhateverWasChanged)
{
    for (quint32 seed = 1; seed <= 1500; ++seed) {
        SCOPED_TRACE(seed);
        Reviewer reviewer(seed);
        const Article before = reviewer.edited(report());
        const Article after = reviewer.edited(before);
        const QList<SuggestedChange> changes = changesBetween(before, after);
        const ChangesMade made = withEach(before, changes);
        EXPECT_TRUE(made.conflicts.isEmpty());
        ASSERT_EQ(made.article, after) << "from\n"
                                       << bodyOf(before) << "made\n"
                                       << bodyOf(made.article) << "wanted\n"
                                       << bodyOf(after);
        EXPECT_EQ(changes.isEmpty(), before == after);
    }
}

TEST(Suggestion, ComesBackFromWhatIsStored)
{
    for (quint32 seed = 1; seed <= 50; ++seed) {
        Reviewer reviewer(seed);
        const Article before = reviewer.edited(report());
        for (const SuggestedChange &change : changesBetween(before, reviewer.edited(before))) {
            const auto read = suggestedChangeFrom(toJson(change));
            ASSERT_TRUE(read);
            EXPECT_EQ(*read, change);
        }
    }
    for (const QByteArray &bad :
         {QByteArray(), QByteArray("[]"), QByteArray("{}"), QByteArray(R"({"start":-4,"length":1})"),
          QByteArray(R"({"start":0,"length":0,"blocksBefore":[{}]})")})
        EXPECT_FALSE(suggestedChangeFrom(bad)) << bad.toStdString();
}
