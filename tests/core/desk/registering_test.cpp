// The register of official documents, and what of it the checklist asks.

#include "core/desk/registering.h"

#include "core/desk/drafting.h"
#include "core/desk/reviewing.h"
#include "tests/support/newsroom.h"
#include "tests/support/record_of.h"

#include <QFile>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

class RegisteringTest : public NewsroomTest
{
protected:
    Registering &registering() { return m_newsroom->registering(); }

    void as(const QString &name, Roles roles)
    {
        Actor actor;
        actor.account = AccountId::make();
        actor.name = name;
        actor.roles = roles;
        m_newsroom->setActor(actor);
    }

    static OfficialDocument document(const QString &number, const QString &kind = {}, QDate issued = {})
    {
        OfficialDocument made;
        made.number = number;
        made.kind = kind;
        made.issued = issued;
        return made;
    }

    OfficialDocument added(const OfficialDocument &made)
    {
        const auto done = registering().add(made).result();
        EXPECT_TRUE(done) << qPrintable(done.error().message);
        return done ? *done : OfficialDocument();
    }

    ArticleId written(const QString &text)
    {
        Article article = m_newsroom->drafting().create().result().value();
        article.headline = u"Giám sát ở xã"_s;
        article.body.blocks = {paragraph(text)};
        EXPECT_TRUE(m_newsroom->drafting().keepRevision(article, RevisionKind::Saved, {}).result());
        return article.id;
    }

    Article stored(ArticleId id) { return m_newsroom->drafting().article(id).result().value(); }

    // What the checklist says about citations before `act`.
    QStringList asked(ArticleId id, Act act = Act::Submit)
    {
        QStringList sentences;
        const auto found = m_newsroom->reviewing().checklist(stored(id), act).result();
        EXPECT_TRUE(found);
        for (const Lack &lack : *found)
            if (lack.item == CheckItem::Citations)
                sentences << sentence(lack);
        return sentences;
    }

    // What the record says of the register, oldest first.
    QStringList record()
    {
        QStringList said;
        for (const QString &line : recordOf(m_newsroom->folder(), {}))
            if (line.contains(u"registerChanged"_s) || line.contains(u"refused"_s))
                said << line;
        return said;
    }
};

} // namespace

TEST_F(RegisteringTest, EditorsPublishersAndAdministratorsKeepItAndEachChangeIsRecorded)
{
    const OfficialDocument own = added(document(u" 18-CT/TW "_s));
    EXPECT_EQ(own.number, u"18-CT/TW"_s);
    EXPECT_EQ(own.addedBy, u"Lan"_s);
    EXPECT_EQ(own.addedAt, m_now);
    int made = 0;
    for (const Role role : {Role::Editor, Role::Publisher, Role::Administrator}) {
        as(u"Hạnh"_s, role);
        EXPECT_TRUE(registering().mayKeep());
        added(document(u"%1-QĐ/TW"_s.arg(++made)));
    }
    as(u"Tú"_s, Role::Writer);
    EXPECT_FALSE(registering().mayKeep());
    EXPECT_EQ(registering().add(document(u"9-QĐ/TW"_s)).result().error().fault, Fault::NotAllowed);
    EXPECT_EQ(registering().change(own).result().error().fault, Fault::NotAllowed);
    EXPECT_EQ(registering().setOutOfForce(own.id, {}).result().error().fault, Fault::NotAllowed);
    EXPECT_EQ(registering().remove(own.id).result().error().fault, Fault::NotAllowed);
    EXPECT_EQ(registering().putBack(own).result().error().fault, Fault::NotAllowed);
    EXPECT_EQ(registering().importBytes("1-QĐ/TW\n", u"a.csv"_s).result().error().fault, Fault::NotAllowed);
    EXPECT_EQ(registering().documents().result()->size(), 4) << "a writer reads it";
    EXPECT_EQ(record().filter(u"registerChanged"_s).size(), 4);
    EXPECT_EQ(record().filter(u"Tú refused"_s).size(), 6);
}

TEST_F(RegisteringTest, WhatIsNoDocumentOrIsThereAlreadyIsRefusedAndNothingIsRecorded)
{
    added(document(u"217-QĐ/TW"_s, u"Quyết định"_s));
    const qsizetype before = record().size();
    EXPECT_EQ(registering().add(document(u"217 – QĐ/TƯ"_s)).result().error().fault, Fault::Refused);
    EXPECT_EQ(registering().add(document(u" "_s)).result().error().fault, Fault::WrongUse);
    EXPECT_EQ(registering().setOutOfForce(DocumentId::make(), {}).result().error().fault, Fault::NotFound);
    EXPECT_EQ(record().size(), before);
}

TEST_F(RegisteringTest, WhatAnArticleCitesIsNotRemovedButTakenOutOfForce)
{
    const OfficialDocument cited = added(document(u"217-QĐ/TW"_s, u"Quyết định"_s));
    const OfficialDocument unused = added(document(u"17-QĐ/TW"_s, u"Quyết định"_s));
    written(u"Thực hiện Quyết định số 217 - QĐ/TW."_s);
    const auto refused = registering().remove(cited.id).result();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Refused);
    EXPECT_TRUE(refused.error().message.contains(u"Giám sát ở xã"_s));
    ASSERT_TRUE(registering().remove(unused.id).result());
    EXPECT_EQ(registering().documents().result()->size(), 1);
    ASSERT_TRUE(registering().putBack(unused).result());
    EXPECT_EQ(registering().documents().result()->size(), 2);
    const auto out = registering().setOutOfForce(cited.id, QDate(2024, 1, 1)).result();
    ASSERT_TRUE(out);
    EXPECT_FALSE(out->isInForce(QDate(2024, 1, 1)));
    EXPECT_TRUE(registering().setOutOfForce(cited.id, {}).result()->isInForce(QDate(2024, 1, 1)));
}

TEST_F(RegisteringTest, ANewsroomWithoutARegisterIsNotAskedForIt)
{
    const ArticleId id = written(u"Thực hiện Quyết định số 217-QĐ/TW ngày 12/12/2013."_s);
    EXPECT_EQ(asked(id), QStringList());
    const OfficialDocument other = added(document(u"18-CT/TW"_s));
    for (const Act act : {Act::Submit, Act::Approve, Act::Publish, Act::Schedule})
        EXPECT_EQ(asked(id, act).size(), 1);
    added(document(u"217-QĐ/TW"_s, u"Quy định"_s, QDate(2013, 12, 12)));
    ASSERT_EQ(asked(id).size(), 1);
    EXPECT_TRUE(asked(id).first().contains(u"Quy định"_s)) << qPrintable(asked(id).first());
    ASSERT_TRUE(registering().remove(other.id).result());
}

TEST_F(RegisteringTest, WhereItIsRequiredAStepIsHeldBackUntilItIsThereOrWaived)
{
    added(document(u"18-CT/TW"_s));
    const ArticleId id = written(u"Thực hiện Quyết định số 217-QĐ/TW."_s);
    CheckLevels levels;
    levels.set(CheckItem::Citations, CheckLevel::Required);
    ASSERT_TRUE(m_newsroom->reviewing().setCheckLevels({Act::Submit, {}}, levels).result());
    Step step;
    step.act = Act::Submit;
    step.article = id;
    const auto held = m_newsroom->reviewing().take(step).result();
    ASSERT_FALSE(held);
    EXPECT_TRUE(held.error().message.contains(u"217-QĐ/TW"_s));
    added(document(u"217-QĐ/TW"_s));
    EXPECT_TRUE(m_newsroom->reviewing().take(step).result());
}

TEST_F(RegisteringTest, ATableGoesOutAndComesInAgain)
{
    OfficialDocument whole = document(u"217-QĐ/TW"_s, u"Quyết định"_s, QDate(2013, 12, 12));
    whole.note = u"=1+1"_s;
    const OfficialDocument kept = added(whole);
    const QString file = path(u"sổ.csv"_s);
    ASSERT_TRUE(registering().exportFile(file).result());
    const auto again = registering().importFile(file).result();
    ASSERT_TRUE(again);
    EXPECT_EQ(again->added, 0);
    EXPECT_EQ(again->known, 1);
    ASSERT_TRUE(registering().remove(kept.id).result());
    const auto anew = registering().importFile(file).result();
    ASSERT_TRUE(anew);
    EXPECT_EQ(anew->added, 1);
    const auto all = registering().documents().result();
    EXPECT_EQ(all->first().note, u"=1+1"_s);
    EXPECT_EQ(all->first().issued, QDate(2013, 12, 12));
    EXPECT_EQ(registering().importFile(path(u"không có.csv"_s)).result().error().fault, Fault::Unreadable);
    EXPECT_EQ(registering().importBytes(QByteArray(500, '\0'), u"a.csv"_s).result().error().fault,
              Fault::Unreadable);
}

TEST_F(RegisteringTest, ChecksTheCitationsOfAnArticleWithTheirPlaces)
{
    added(document(u"217-QĐ/TW"_s, u"Quyết định"_s));
    const Article article = stored(written(u"Quyết định 217-QĐ/TW, Chỉ thị 18-CT/TW."_s));
    const auto checked = registering().check(article).result();
    ASSERT_TRUE(checked);
    ASSERT_EQ(checked->size(), 2);
    EXPECT_TRUE((*checked)[0].isRight());
    EXPECT_EQ((*checked)[1].faults, QList{CitationFault::Unknown});
    EXPECT_EQ((*checked)[1].citation.block, article.body.blocks[0].id);
    EXPECT_EQ((*checked)[1].citation.start, 30);
}
