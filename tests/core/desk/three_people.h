#pragma once

#include "core/desk/drafting.h"
#include "core/desk/newsroom.h"
#include "core/desk/reviewing.h"
#include "tests/support/newsroom.h"
#include "tests/support/record_of.h"

namespace toasoan {

inline Actor person(const QString &name, Roles roles)
{
    Actor actor;
    actor.account = AccountId::make();
    actor.name = name;
    actor.roles = roles;
    return actor;
}

// A newsroom of three: Lan writes, Hạnh edits, Minh publishes.
class ThreePeople : public NewsroomTest
{
protected:
    const Actor m_writer = person(QStringLiteral("Lan"), Role::Writer);
    const Actor m_editor = person(QStringLiteral("Hạnh"), Role::Editor);
    const Actor m_publisher = person(QStringLiteral("Minh"), Role::Publisher);

    void as(const Actor &actor) { m_newsroom->setActor(actor); }
    Drafting &drafting() { return m_newsroom->drafting(); }
    Reviewing &reviewing() { return m_newsroom->reviewing(); }

    // A report with all that is required.
    Article written()
    {
        Article article = drafting().create().result().value();
        article.headline = QStringLiteral("Bến nước làng tôi");
        article.body.blocks = {paragraph(QStringLiteral("Bà con sửa lại bến nước của làng."))};
        EXPECT_TRUE(drafting().keepRevision(article, RevisionKind::Saved, {}).result());
        return stored(article.id);
    }

    Result<StepTaken> take(Act act, ArticleId id, const QString &reason = {})
    {
        Step step;
        step.act = act;
        step.article = id;
        step.reason = reason;
        step.notice = act == Act::Correct ? reason : QString();
        return reviewing().take(step).result();
    }

    Article stored(ArticleId id) { return drafting().article(id).result().value(); }
    Situation situation(ArticleId id) { return reviewing().situation(id).result().value(); }

    // An article at a stage, brought there by the three.
    Article at(Stage stage)
    {
        as(m_writer);
        const Article article = written();
        if (stage == Stage::Draft)
            return article;
        EXPECT_TRUE(take(Act::Submit, article.id));
        if (stage == Stage::Submitted)
            return stored(article.id);
        as(m_editor);
        EXPECT_TRUE(take(Act::TakeUp, article.id));
        if (stage == Stage::InReview)
            return stored(article.id);
        EXPECT_TRUE(take(Act::Approve, article.id));
        if (stage == Stage::Approved)
            return stored(article.id);
        as(m_publisher);
        EXPECT_TRUE(take(Act::Publish, article.id));
        return stored(article.id);
    }

    QStringList record(ArticleId id) { return recordOf(m_newsroom->folder(), id); }
};

} // namespace toasoan
