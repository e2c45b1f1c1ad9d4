#include "core/workflow/process.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace toasoan;

namespace {

// The process as people were told it, cell by cell, apart from the table: who may take which step from which
// stage. w: a writer with an article of their own; o: a writer with somebody else's; e, p, a: editor,
// publisher, administrator with somebody else's. Everything not listed is refused.
struct Cell
{
    Act act;
    Stage from;
    const char *who;
    Stage to;
};
constexpr Cell cells[] = {
    {Act::Edit, Stage::Draft, "we", Stage::Draft},
    {Act::Edit, Stage::Returned, "we", Stage::Returned},
    {Act::Edit, Stage::InReview, "e", Stage::InReview},
    {Act::Edit, Stage::Approved, "ep", Stage::InReview},
    {Act::Edit, Stage::Scheduled, "ep", Stage::InReview},
    {Act::Edit, Stage::Correcting, "wep", Stage::Correcting},
    {Act::Edit, Stage::Trashed, "we", Stage::Trashed},
    {Act::Describe, Stage::Draft, "wep", Stage::Draft},
    {Act::Describe, Stage::Returned, "wep", Stage::Returned},
    {Act::Describe, Stage::Submitted, "wep", Stage::Submitted},
    {Act::Describe, Stage::InReview, "wep", Stage::InReview},
    {Act::Describe, Stage::Approved, "ep", Stage::Approved},
    {Act::Describe, Stage::Scheduled, "ep", Stage::Scheduled},
    {Act::Describe, Stage::Published, "ep", Stage::Published},
    {Act::Describe, Stage::Correcting, "wep", Stage::Correcting},
    {Act::Describe, Stage::Trashed, "we", Stage::Trashed},
    {Act::Submit, Stage::Draft, "we", Stage::Submitted},
    {Act::Submit, Stage::Returned, "we", Stage::Submitted},
    {Act::TakeBack, Stage::Submitted, "w", Stage::Draft},
    {Act::TakeUp, Stage::Submitted, "e", Stage::InReview},
    {Act::Return, Stage::Submitted, "e", Stage::Returned},
    {Act::Return, Stage::InReview, "e", Stage::Returned},
    {Act::Approve, Stage::Submitted, "e", Stage::Approved},
    {Act::Approve, Stage::InReview, "e", Stage::Approved},
    {Act::Approve, Stage::Correcting, "e", Stage::Correcting},
    {Act::SendBack, Stage::Approved, "p", Stage::InReview},
    {Act::SendBack, Stage::Scheduled, "p", Stage::InReview},
    {Act::Publish, Stage::Approved, "p", Stage::Published},
    {Act::Publish, Stage::Scheduled, "p", Stage::Published},
    {Act::Publish, Stage::Correcting, "p", Stage::Published},
    {Act::Schedule, Stage::Approved, "p", Stage::Scheduled},
    {Act::Schedule, Stage::Scheduled, "p", Stage::Scheduled},
    {Act::Unschedule, Stage::Scheduled, "p", Stage::Approved},
    {Act::Correct, Stage::Published, "ep", Stage::Correcting},
    {Act::FixSlip, Stage::Published, "ep", Stage::Correcting},
    {Act::GiveUpCorrection, Stage::Correcting, "ep", Stage::Published},
    {Act::Withdraw, Stage::Published, "p", Stage::Withdrawn},
    {Act::Withdraw, Stage::Correcting, "p", Stage::Withdrawn},
    {Act::Remake, Stage::Withdrawn, "we", Stage::Withdrawn},
    {Act::Archive, Stage::Draft, "e", Stage::Archived},
    {Act::Archive, Stage::Returned, "e", Stage::Archived},
    {Act::Archive, Stage::Published, "ep", Stage::Archived},
    {Act::Archive, Stage::Withdrawn, "ep", Stage::Archived},
    {Act::Unarchive, Stage::Archived, "ep", Stage::Draft},
    {Act::Trash, Stage::Draft, "we", Stage::Trashed},
    {Act::Trash, Stage::Returned, "we", Stage::Trashed},
    {Act::TakeFromTrash, Stage::Trashed, "we", Stage::Draft},
};

const Cell *cellOf(Act act, Stage from)
{
    for (const Cell &cell : cells)
        if (cell.act == act && cell.from == from)
            return &cell;
    return nullptr;
}

struct Person
{
    char letter;
    Roles roles;
    bool own;
};
const Person people[] = {{'w', Role::Writer, true},
                         {'o', Role::Writer, false},
                         {'e', Role::Editor, false},
                         {'p', Role::Publisher, false},
                         {'a', Role::Administrator, false}};

Actor actor(Roles roles)
{
    Actor actor;
    actor.account = AccountId::make();
    actor.name = QStringLiteral("Lan");
    actor.roles = roles;
    return actor;
}

const ProcessRules accounts{true, FourEyes::On};

} // namespace

TEST(Process, EveryCellOfRoleActAndStageIsAsPeopleWereTold)
{
    int allowed = 0, asked = 0;
    for (int a = 0; a < actCount; ++a) {
        for (int s = 0; s <= int(Stage::Trashed); ++s) {
            const Cell *cell = cellOf(Act(a), Stage(s));
            for (const Person &person : people) {
                const Actor who = actor(person.roles);
                Standing standing;
                standing.stage = Stage(s);
                standing.author = person.own ? who.account : AccountId::make();
                standing.isApproved = true;
                standing.hasNotice = true;
                const bool expected = cell && QByteArray(cell->who).contains(person.letter);
                const auto refused = refusal(Act(a), standing, who, accounts);
                EXPECT_EQ(!refused, expected) << qPrintable(name(Act(a))) << " from "
                                              << qPrintable(name(Stage(s))) << " by " << person.letter;
                if (refused) {
                    EXPECT_FALSE(sentence(*refused, Act(a), standing).isEmpty());
                    EXPECT_EQ(*refused == Refusal::Stage, !cell);
                } else {
                    ++allowed;
                    EXPECT_EQ(stageAfter(Act(a), standing), cell->to);
                }
                ++asked;
            }
        }
    }
    EXPECT_EQ(asked, actCount * 11 * 5);
    EXPECT_GT(allowed, 50);
    EXPECT_EQ(std::size(cells), transitions.size());
}

TEST(Process, NobodyApprovesTheirOwnTextWhateverTheirRoles)
{
    const Actor all = actor(Role::Writer | Role::Editor | Role::Publisher | Role::Administrator);
    for (const Stage stage : {Stage::Submitted, Stage::InReview, Stage::Correcting}) {
        Standing standing;
        standing.stage = stage;
        standing.author = all.account;
        EXPECT_EQ(refusal(Act::Approve, standing, all, accounts), Refusal::OwnText);
        EXPECT_EQ(refusal(Act::Approve, standing, all, {true, FourEyes::Strict}), Refusal::OwnText);
        EXPECT_EQ(refusal(Act::Approve, standing, all, {true, FourEyes::Off}), std::nullopt);
        standing.author = AccountId::make();
        standing.lastEditor = all.account;
        EXPECT_EQ(refusal(Act::Approve, standing, all, accounts), std::nullopt);
        EXPECT_EQ(refusal(Act::Approve, standing, all, {true, FourEyes::Strict}), Refusal::LastEditor);
    }
}

TEST(Process, OnlyAnApprovedTextComesOutAndACorrectionOnlyWithItsNotice)
{
    const Actor who = actor(Role::Publisher);
    Standing standing;
    for (const Stage stage : {Stage::Approved, Stage::Scheduled, Stage::Correcting}) {
        standing.stage = stage;
        standing.isApproved = false;
        standing.hasNotice = true;
        EXPECT_EQ(refusal(Act::Publish, standing, who, accounts), Refusal::NotApproved);
        EXPECT_EQ(refusal(Act::Publish, standing, Actor{}, {}), Refusal::NotApproved)
            << "without accounts too";
    }
    standing.isApproved = true;
    standing.hasNotice = false;
    EXPECT_EQ(refusal(Act::Publish, standing, who, accounts), Refusal::NoNotice);
}

TEST(Process, ANewsroomOfOnePersonGoesEveryStepItself)
{
    for (const Transition &row : transitions) {
        Standing standing;
        standing.stage = row.from;
        standing.isApproved = true;
        standing.hasNotice = true;
        EXPECT_EQ(refusal(row.act, standing, Actor{}, {}), std::nullopt) << qPrintable(name(row.act));
    }
}

TEST(Process, WhatComesBackFromArchiveOrTrashIsWhereItWas)
{
    Standing standing;
    standing.stage = Stage::Archived;
    standing.before = Stage::Published;
    EXPECT_EQ(stageAfter(Act::Unarchive, standing), Stage::Published);
    standing.stage = Stage::Trashed;
    standing.before = Stage::Returned;
    EXPECT_EQ(stageAfter(Act::TakeFromTrash, standing), Stage::Returned);
    standing.before = Stage::Trashed;
    EXPECT_EQ(stageAfter(Act::TakeFromTrash, standing), Stage::Draft);
}

TEST(Process, SomebodySignedInWithoutARoleMayNothing)
{
    for (const Transition &row : transitions) {
        Standing standing;
        standing.stage = row.from;
        standing.isApproved = true;
        EXPECT_EQ(refusal(row.act, standing, actor({}), accounts), Refusal::Role)
            << qPrintable(name(row.act));
    }
}

TEST(Process, NamesAreFixedAndReadBack)
{
    QSet<QString> labels;
    for (int act = 0; act < actCount; ++act) {
        EXPECT_EQ(actNamed(name(Act(act))), Act(act));
        labels.insert(label(Act(act)));
    }
    EXPECT_EQ(labels.size(), actCount);
    for (const FourEyes rule : {FourEyes::Off, FourEyes::On, FourEyes::Strict})
        EXPECT_EQ(fourEyesNamed(name(rule)), rule);
    EXPECT_EQ(actNamed(u"nothing"), std::nullopt);
}
