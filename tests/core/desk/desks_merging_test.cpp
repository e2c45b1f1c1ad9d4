// Texts of several desks that hand an article to each other in any order, forth and back, crossing, and
// through third ones.

#include "core/desk/handing_over.h"

#include "core/desk/drafting.h"
#include "core/desk/keeping.h"
#include "core/desk/suggesting.h"
#include "tests/support/newsroom.h"

#include <QRandomGenerator>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

using Outcome = TakenInArticle::Outcome;

class DesksMerging : public NewsroomTest
{
protected:
    std::vector<std::unique_ptr<Newsroom>> m_desks;
    ArticleId m_article;
    int m_files = 0;
    int m_words = 0;

    void SetUp() override
    {
        NewsroomTest::SetUp();
        static const QStringList people{u"Lan"_s, u"Hạnh"_s, u"Minh"_s};
        for (const QString &person : people) {
            auto made = Newsroom::open(
                path(person), OpenMode::CreateOrWrite, [this] { return m_now; }, {}, PasswordCost::Least);
            ASSERT_TRUE(made);
            m_desks.push_back(*std::move(made));
            m_desks.back()->setAuthor(person);
        }
    }

    // An article of so many paragraphs at the first desk; the others have it.
    void begin(int paragraphs)
    {
        Article article = m_desks[0]->drafting().create().result().value();
        article.headline = u"Bến nước"_s;
        article.body.blocks.clear();
        for (int i = 0; i < paragraphs; ++i)
            article.body.blocks << paragraph(u"Đoạn %1."_s.arg(i));
        m_article = article.id;
        keep(0, article);
        const QString file = send(0);
        for (size_t desk = 1; desk < m_desks.size(); ++desk)
            take(desk, file);
    }

    Article at(size_t desk) const { return m_desks[desk]->drafting().article(m_article).result().value(); }

    void keep(size_t desk, const Article &article)
    {
        later();
        ASSERT_TRUE(m_desks[desk]->drafting().keepRevision(article, RevisionKind::Saved, {}).result());
    }

    void write(size_t desk, qsizetype block, const QString &text)
    {
        Article article = at(desk);
        article.body.blocks[block].spans = {{text, false, false, {}, {}}};
        keep(desk, article);
    }

    QString send(size_t desk)
    {
        later();
        const QString file = path(u"%1.toasoan"_s.arg(++m_files));
        const auto handed = m_desks[desk]->handingOver().handOver({m_article}, file).result();
        EXPECT_TRUE(handed) << (handed ? "" : qPrintable(handed.error().message));
        return file;
    }

    TakenInArticle take(size_t desk, const QString &file)
    {
        later();
        const auto taken = m_desks[desk]->handingOver().takeIn(file).result();
        EXPECT_TRUE(taken) << (taken ? "" : qPrintable(taken.error().message));
        return taken ? taken->articles.front() : TakenInArticle();
    }

    TakenInArticle pass(size_t from, size_t to) { return take(to, send(from)); }

    QString body(size_t desk) const
    {
        QStringList all;
        const Article article = at(desk);
        for (const Block &block : article.body.blocks)
            all << readableText(block);
        return all.join(u'|');
    }

    QString freshWord() { return u"từ%1"_s.arg(++m_words); }

    // Everybody gives everybody their file until nobody has anything new; how often that took.
    int settle()
    {
        for (int round = 1; round <= 6; ++round) {
            bool isNew = false;
            for (size_t from = 0; from < m_desks.size(); ++from)
                for (size_t to = 0; to < m_desks.size(); ++to)
                    if (from != to)
                        isNew = pass(from, to).outcome != Outcome::Nothing || isNew;
            if (!isNew)
                return round;
        }
        ADD_FAILURE() << "there is always something new";
        return 0;
    }

    // All that is kept of the article at one desk.
    QString everything(size_t desk) const
    {
        QString all = body(desk);
        const auto revisions = m_desks[desk]->drafting().history(m_article).result().value();
        for (const Revision &revision : revisions) {
            const auto text = m_desks[desk]->drafting().revision(m_article, revision.number).result().value();
            for (const Block &block : text.body.blocks)
                all += u'|' + readableText(block);
        }
        return all;
    }

    void expectSound()
    {
        for (const auto &desk : m_desks) {
            const auto report = desk->keeping().verify().result();
            ASSERT_TRUE(report);
            EXPECT_TRUE(report->problems.isEmpty()) << qPrintable(report->problems.join(u'|'));
        }
    }

private:
    void later() { m_now = m_now.addSecs(60); }
};

// One after the other as `random` has it: desks write, hand over, and take in what was handed over before.
class AtRandom
{
public:
    AtRandom(quint32 seed, size_t desks)
        : m_random(seed)
        , m_desks(desks)
    {
    }

    size_t desk() { return m_random.bounded(quint32(m_desks)); }
    qsizetype below(qsizetype end) { return qsizetype(m_random.bounded(quint32(end))); }
    bool onceIn(quint32 times) { return m_random.bounded(times) == 0; }

private:
    QRandomGenerator m_random;
    size_t m_desks;
};

} // namespace

TEST_F(DesksMerging, AfterBothTookInEachOthersFileAChangeTakenBackStaysSo)
{
    begin(3);
    write(0, 0, u"Một ở đây."_s);
    write(1, 2, u"Ba ở đó."_s);
    const QString ours = send(0);
    const QString theirs = send(1); // before having taken in
    EXPECT_EQ(take(0, theirs).outcome, Outcome::Merged);
    EXPECT_EQ(take(1, ours).outcome, Outcome::Merged);
    ASSERT_EQ(body(0), body(1));
    // One desk takes the other's change back, the other goes on.
    write(1, 0, u"Đoạn 0."_s);
    write(0, 1, u"Hai ở đây."_s);
    const TakenInArticle taken = pass(0, 1);
    EXPECT_TRUE(taken.overlaps.isEmpty());
    EXPECT_EQ(body(1), u"Đoạn 0.|Hai ở đây.|Ba ở đó."_s);
    EXPECT_EQ(pass(1, 0).outcome, Outcome::Forwarded);
    EXPECT_EQ(body(0), body(1));
    settle();
    EXPECT_EQ(body(2), body(0));
    expectSound();
}

TEST_F(DesksMerging, ThroughAThirdDeskItComesBackAsWhatItIs)
{
    begin(4);
    write(0, 0, u"Của Lan."_s);
    write(1, 1, u"Của Hạnh."_s);
    pass(0, 1);
    write(2, 2, u"Của Minh."_s);
    pass(1, 2);
    write(0, 3, u"Của Lan nữa."_s);
    const TakenInArticle back = pass(2, 0);
    EXPECT_EQ(back.outcome, Outcome::Merged);
    EXPECT_TRUE(back.overlaps.isEmpty());
    EXPECT_EQ(body(0), u"Của Lan.|Của Hạnh.|Của Minh.|Của Lan nữa."_s);
    EXPECT_EQ(pass(0, 1).outcome, Outcome::Forwarded);
    EXPECT_EQ(body(1), body(0));
    // What was taken back meanwhile does not return with a file that is older.
    const QString old = send(1);
    write(1, 2, u"Đoạn 2."_s);
    pass(1, 0);
    EXPECT_EQ(take(2, old).outcome, Outcome::Forwarded);
    EXPECT_EQ(pass(2, 0).outcome, Outcome::Nothing);
    EXPECT_EQ(body(0), u"Của Lan.|Của Hạnh.|Đoạn 2.|Của Lan nữa."_s);
    EXPECT_EQ(pass(0, 2).outcome, Outcome::Forwarded);
    EXPECT_EQ(body(2), body(0));
}

TEST_F(DesksMerging, WhereBothWroteTheFirstToDecideAgainDecidesForBoth)
{
    begin(2);
    write(0, 0, u"Theo Lan."_s);
    write(1, 0, u"Theo Hạnh."_s);
    const QString ours = send(0);
    const QString theirs = send(1);
    EXPECT_EQ(take(0, theirs).overlaps.size(), 1);
    EXPECT_EQ(take(1, ours).overlaps.size(), 1);
    EXPECT_EQ(body(0), u"Theo Lan.|Đoạn 1."_s);
    EXPECT_EQ(body(1), u"Theo Hạnh.|Đoạn 1."_s);
    EXPECT_EQ(pass(0, 1).overlaps.size(), 1) << "neither of them took the other's";
    EXPECT_EQ(body(1), u"Theo Hạnh.|Đoạn 1."_s);
    EXPECT_EQ(pass(1, 0).outcome, Outcome::Forwarded);
    EXPECT_EQ(body(0), body(1));
    const auto suggested = m_desks[1]->suggesting().suggestions(m_article).result().value();
    int toLan = 0;
    for (const Suggestion &each : suggested)
        toLan += wordsOf(each.change).added.contains(u"Lan"_s) ? 1 : 0;
    EXPECT_EQ(toLan, 1) << "one suggestion, however often it comes";
}

// Each desk works on paragraphs of its own: whatever the order, all of it and nothing else is there at last.
TEST_F(DesksMerging, EditsThatDoNotOverlapComeToOneTextInAnyOrder)
{
    constexpr int own = 3; // paragraphs of each desk
    for (quint32 seed = 1; seed <= 8; ++seed) {
        SCOPED_TRACE(seed);
        begin(own * int(m_desks.size()));
        QHash<BlockId, size_t> owner;
        QHash<BlockId, QString> expected;
        QHash<BlockId, BlockId> group; // the paragraph it stands behind
        QHash<BlockId, QList<BlockId>> members;
        const Article first = at(0);
        QHash<BlockId, QString> original;
        for (qsizetype i = 0; i < first.body.blocks.size(); ++i) {
            const Block &block = first.body.blocks[i];
            owner.insert(block.id, size_t(i / own));
            expected.insert(block.id, readableText(block));
            original.insert(block.id, readableText(block));
            group.insert(block.id, block.id);
            members[block.id] = {block.id};
        }
        AtRandom random(seed, m_desks.size());
        QStringList onTheirWay;
        for (int step = 0; step < 30; ++step) {
            const size_t desk = random.desk();
            if (random.onceIn(3)) {
                onTheirWay << send(desk);
                continue;
            }
            if (!onTheirWay.isEmpty() && random.onceIn(2)) {
                const qsizetype which = random.below(onTheirWay.size());
                take(desk, onTheirWay[which]); // perhaps its own, perhaps a second time
                continue;
            }
            Article article = at(desk);
            QList<qsizetype> ours;
            for (qsizetype i = 0; i < article.body.blocks.size(); ++i)
                if (owner.value(article.body.blocks[i].id, 99) == desk)
                    ours << i;
            const qsizetype place = ours[random.below(ours.size())];
            const BlockId id = article.body.blocks[place].id;
            const QString word = freshWord();
            if (random.onceIn(3)) {
                const Block added = paragraph(word);
                article.body.blocks.insert(place + 1, added);
                QList<BlockId> &standing = members[group.value(id)];
                standing.insert(standing.indexOf(id) + 1, added.id);
                owner.insert(added.id, desk);
                group.insert(added.id, group.value(id));
                expected.insert(added.id, word);
            } else if (group.value(id) != id && random.onceIn(2)) {
                article.body.blocks.removeAt(place);
                members[group.value(id)].removeAll(id);
                owner.remove(id);
                expected.remove(id);
            } else {
                const QString text = random.onceIn(3) ? original.value(id, word) : word; // or as it was
                article.body.blocks[place].spans = {{text, false, false, {}, {}}};
                expected.insert(id, text);
            }
            keep(desk, article);
        }
        settle();
        QStringList wanted;
        for (const Block &block : first.body.blocks)
            for (const BlockId id : std::as_const(members[block.id]))
                wanted << expected.value(id);
        for (size_t desk = 0; desk < m_desks.size(); ++desk) {
            EXPECT_EQ(body(desk), wanted.join(u'|')) << desk;
            EXPECT_TRUE(m_desks[desk]->suggesting().suggestions(m_article).result()->isEmpty());
        }
    }
    expectSound();
}

// Wherever they write: no word is lost, nothing is there twice, and all have one text at last.
TEST_F(DesksMerging, WhereverTheyWriteNoWordIsLostAndAllComeToOneText)
{
    for (quint32 seed = 21; seed <= 28; ++seed) {
        SCOPED_TRACE(seed);
        begin(5);
        AtRandom random(seed, m_desks.size());
        QStringList onTheirWay;
        QStringList words;
        for (int step = 0; step < 30; ++step) {
            const size_t desk = random.desk();
            if (random.onceIn(3)) {
                onTheirWay << send(desk);
            } else if (!onTheirWay.isEmpty() && random.onceIn(2)) {
                take(desk, onTheirWay[random.below(onTheirWay.size())]);
            } else {
                Article article = at(desk);
                const qsizetype place = random.below(article.body.blocks.size());
                words << freshWord();
                if (random.onceIn(4))
                    article.body.blocks.insert(place, paragraph(words.last()));
                else if (random.onceIn(6) && article.body.blocks.size() > 2)
                    article.body.blocks[place] = paragraph(words.last()); // one out, one in
                else
                    article.body.blocks[place].spans = {
                        {readableText(article.body.blocks[place]) + u' ' + words.last(),
                         false,
                         false,
                         {},
                         {}}};
                keep(desk, article);
            }
        }
        settle();
        for (size_t desk = 0; desk < m_desks.size(); ++desk) {
            EXPECT_EQ(body(desk), body(0));
            const QString all = everything(desk);
            for (const QString &word : std::as_const(words))
                EXPECT_TRUE(all.contains(word)) << qPrintable(word) << " at " << desk;
            QSet<BlockId> ids;
            const Article article = at(desk);
            for (const Block &block : article.body.blocks) {
                EXPECT_FALSE(ids.contains(block.id)) << "a paragraph twice";
                ids.insert(block.id);
            }
        }
    }
    expectSound();
}
