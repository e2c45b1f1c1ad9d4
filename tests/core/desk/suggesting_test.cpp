// Changes people suggest, from the first word to the decision.

#include "core/desk/suggesting.h"

#include "core/desk/drafting.h"
#include "core/desk/keeping.h"
#include "core/desk/publishing.h"
#include "core/desk/reviewing.h"
#include "core/workflow/suggested_changes.h"
#include "tests/support/newsroom.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

class SuggestingTest : public NewsroomTest
{
protected:
    Article m_article;

    void SetUp() override
    {
        NewsroomTest::SetUp();
        m_article = m_newsroom->drafting().create().result().value();
        m_article.headline = u"Bến nước"_s;
        m_article.body.blocks = {paragraph(u"Bà con sửa lại bến nước của làng."_s),
                                 paragraph(u"Ai cũng vui."_s)};
        m_article.revision =
            m_newsroom->drafting().keepRevision(m_article, RevisionKind::Saved, {}).result().value();
    }

    Suggesting &suggesting() { return m_newsroom->suggesting(); }
    QList<Suggestion> all() { return suggesting().suggestions(m_article.id).result().value(); }
    Article stored() { return m_newsroom->drafting().article(m_article.id).result().value(); }
    QString firstLine() { return plainText(stored().body.blocks[0]); }

    Article with(qsizetype block, const QString &text)
    {
        Article wanted = stored();
        wanted.body.blocks[block].spans = {{text, false, false, {}, {}}};
        return wanted;
    }
    QList<Suggestion> suggest(const Article &wanted)
    {
        return suggesting().suggest(stored(), wanted).result().value();
    }
    static QList<SuggestionId> ids(const QList<Suggestion> &suggestions)
    {
        QList<SuggestionId> result;
        for (const Suggestion &each : suggestions)
            result.append(each.id);
        return result;
    }
    Actor person(const QString &name, Roles roles)
    {
        Actor actor;
        actor.account = AccountId::make();
        actor.name = name;
        actor.roles = roles;
        return actor;
    }
};

} // namespace

TEST_F(SuggestingTest, TheTextStaysUntilItIsAcceptedAndBothTextsAreKept)
{
    m_newsroom->setAuthor(u"Hạnh"_s);
    const QList<Suggestion> made = suggest(with(0, u"Bà con sửa lại giếng nước của làng."_s));
    ASSERT_EQ(made.size(), 1);
    EXPECT_EQ(made[0].author, u"Hạnh"_s);
    EXPECT_EQ(made[0].at, m_now);
    EXPECT_EQ(made[0].revision, 1);
    EXPECT_EQ(firstLine(), u"Bà con sửa lại bến nước của làng."_s);

    m_newsroom->setAuthor(u"Lan"_s);
    Article typed = stored();
    typed.body.blocks[1].spans = {{u"Ai cũng vui lắm."_s, false, false, {}, {}}};
    ASSERT_TRUE(m_newsroom->drafting().save(typed).result());
    const auto accepted = suggesting().accept(m_article.id, ids(made)).result();
    ASSERT_TRUE(accepted) << qPrintable(accepted.error().message);
    EXPECT_EQ(accepted->accepted, ids(made));
    EXPECT_EQ(firstLine(), u"Bà con sửa lại giếng nước của làng."_s);
    EXPECT_EQ(plainText(stored().body.blocks[1]), u"Ai cũng vui lắm."_s);
    const auto history = m_newsroom->drafting().history(m_article.id).result().value();
    ASSERT_EQ(history.size(), 3);
    EXPECT_EQ(history[0].kind, RevisionKind::Accepted);
    EXPECT_TRUE(history[0].note.contains(u"Hạnh"_s));
    EXPECT_EQ(history[1].kind, RevisionKind::BeforeAccept) << "what was typed is kept before";
    EXPECT_EQ(all()[0].state, Suggestion::State::Accepted);
    EXPECT_EQ(all()[0].decidedBy, u"Lan"_s);
    EXPECT_EQ(suggesting().accept(m_article.id, ids(made)).result().error().fault, Fault::NotFound);
}

TEST_F(SuggestingTest, KeepsItsPlaceThroughSavesAndTellsWhenItNoLongerFits)
{
    m_newsroom->setAuthor(u"Hạnh"_s);
    Article wanted = with(0, u"Bà con sửa lại giếng nước của làng."_s);
    wanted.body.blocks[1].spans = {{u"Ai nấy vui."_s, false, false, {}, {}}};
    const QList<Suggestion> made = suggest(wanted);
    ASSERT_EQ(made.size(), 2);
    m_newsroom->setAuthor(u"Lan"_s);
    Article typed = with(0, u"Sáng nay, bà con sửa lại bến nước của làng."_s);
    typed.body.blocks[1].spans = {{u"Không ai buồn."_s, false, false, {}, {}}};
    ASSERT_TRUE(m_newsroom->drafting().save(typed).result());
    EXPECT_EQ(all()[0].change.anchor.start, made[0].change.anchor.start + int(u"Sáng nay, "_s.size()));
    const auto accepted = suggesting().accept(m_article.id, ids(made)).result();
    ASSERT_TRUE(accepted);
    EXPECT_EQ(accepted->unfit, QList{made[1].id});
    EXPECT_EQ(firstLine(), u"Sáng nay, bà con sửa lại giếng nước của làng."_s);
    EXPECT_TRUE(all()[1].isOpen());
    EXPECT_EQ(suggesting().accept(m_article.id, {made[1].id}).result().error().fault, Fault::Conflict);
}

TEST_F(SuggestingTest, WhoGoesOnSuggestingBeginsWhereTheyStopped)
{
    m_newsroom->setAuthor(u"Hạnh"_s);
    const auto first = suggest(with(0, u"Bà con sửa lại giếng nước của làng."_s));
    m_now = m_now.addSecs(60);
    Article more = suggesting().withOwn(m_article.id).result().value();
    EXPECT_EQ(plainText(more.body.blocks[0]), u"Bà con sửa lại giếng nước của làng."_s);
    more.headline = u"Giếng nước"_s;
    const auto both = suggest(more);
    ASSERT_EQ(both.size(), 2);
    EXPECT_TRUE(ids(both).contains(first[0].id)) << "what was suggested before is the same still";
    const auto none = suggest(stored());
    EXPECT_TRUE(none.isEmpty());
    const auto after = all();
    EXPECT_TRUE(std::all_of(after.begin(), after.end(), [](const Suggestion &each) {
        return each.state == Suggestion::State::Withdrawn;
    }));
    m_newsroom->setAuthor(u"Minh"_s);
    EXPECT_TRUE(sameContent(suggesting().withOwn(m_article.id).result().value(), stored()));
}

TEST_F(SuggestingTest, OneThatWasAlteredBehindTheProgramIsLeftOutToldAndHoldsNothingUp)
{
    suggest(with(0, u"Bà con sửa lại giếng nước của làng."_s));
    const QString file = m_newsroom->folder() + u"/newsroom.sqlite"_s;
    m_newsroom.reset();
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(file);
        ASSERT_TRUE(raw.open());
        QSqlQuery query(raw);
        ASSERT_TRUE(query.exec(u"DROP TRIGGER suggestions_are_not_changed"_s));
        ASSERT_TRUE(query.exec(u"UPDATE suggestions SET change = replace(change, 'giếng', 'giềng')"_s));
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    open(OpenMode::Write);
    EXPECT_TRUE(all().isEmpty()) << "its words would come into the text";
    const auto verified = m_newsroom->keeping().verify().result();
    ASSERT_TRUE(verified);
    EXPECT_TRUE(verified->problems.join(u'|').contains(u"suggestion"_s))
        << qPrintable(verified->problems.join(u'|'));
    EXPECT_TRUE(m_newsroom->drafting().save(with(1, u"Ai nấy vui."_s)).result());
}

TEST_F(SuggestingTest, OnlyWhoMayChangeTheTextDecidesAndWhoeverWorksHereMaySuggest)
{
    const Actor writer = person(u"Lan"_s, Role::Writer), editor = person(u"Hạnh"_s, Role::Editor);
    m_newsroom->setActor(editor);
    const auto made = suggest(with(0, u"Bà con sửa lại giếng nước của làng."_s));
    ASSERT_EQ(made.size(), 1);
    Step step;
    step.act = Act::Submit;
    step.article = m_article.id;
    m_newsroom->setAuthor(u"Lan"_s);
    ASSERT_TRUE(m_newsroom->reviewing().take(step).result());
    m_newsroom->setActor(writer);
    EXPECT_EQ(suggesting().accept(m_article.id, ids(made)).result().error().fault, Fault::Refused);
    EXPECT_EQ(suggesting().reject(m_article.id, ids(made)).result().error().fault, Fault::NotAllowed);
    EXPECT_EQ(firstLine(), u"Bà con sửa lại bến nước của làng."_s);
    EXPECT_TRUE(all()[0].isOpen());
    const auto own = suggest(with(1, u"Ai nấy vui."_s));
    ASSERT_EQ(own.size(), 1) << "though the text is with the editors";
    EXPECT_TRUE(suggesting().reject(m_article.id, ids(own)).result());
    EXPECT_EQ(all()[1].state, Suggestion::State::Withdrawn);
    m_newsroom->setActor(person(u"Quản trị"_s, Role::Administrator));
    EXPECT_EQ(suggesting().suggest(stored(), with(1, u"Khác."_s)).result().error().fault, Fault::NotAllowed);
}

TEST_F(SuggestingTest, ApprovalFallsWithWhatIsAcceptedNotWithWhatIsSuggested)
{
    for (const Act act : {Act::Submit, Act::TakeUp, Act::Approve}) {
        Step step;
        step.act = act;
        step.article = m_article.id;
        ASSERT_TRUE(m_newsroom->reviewing().take(step).result());
    }
    const auto made = suggest(with(0, u"Bà con sửa lại giếng nước của làng."_s));
    EXPECT_EQ(stored().stage, Stage::Approved);
    ASSERT_TRUE(suggesting().accept(m_article.id, ids(made)).result());
    EXPECT_NE(stored().stage, Stage::Approved);
}

TEST_F(SuggestingTest, NoOutputHasThemAndTheChecklistTellsOfThem)
{
    suggest(with(0, u"Bà con sửa lại giếng khơi của làng."_s));
    const auto files =
        m_newsroom->publishing().exportTo(m_article, {OutputFormat::Html}, path(u"xuất"_s), {}).result();
    ASSERT_TRUE(files);
    QFile page(files->front());
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    EXPECT_FALSE(page.readAll().contains("giếng khơi"));
    const auto lacking = m_newsroom->reviewing().checklist(m_article, Act::Approve).result().value();
    const auto open = std::find_if(lacking.begin(), lacking.end(),
                                   [](const Lack &lack) { return lack.item == CheckItem::Suggestions; });
    ASSERT_NE(open, lacking.end());
    EXPECT_EQ(open->count, 1);
    EXPECT_EQ(open->level, CheckLevel::Recommended);
}
