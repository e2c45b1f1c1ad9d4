#pragma once

#include "core/desk/accounts.h"
#include "core/desk/drafting.h"
#include "core/desk/handing_over.h"
#include "core/desk/keeping.h"
#include "core/desk/remarking.h"
#include "core/desk/reviewing.h"
#include "tests/support/newsroom.h"
#include "tests/support/record_of.h"

#include <QDir>
#include <QFile>

namespace toasoan {

using namespace Qt::StringLiterals;

using Outcome = TakenInArticle::Outcome;

// Lan's newsroom, and Hạnh's at another desk.
class HandingOverTest : public NewsroomTest
{
protected:
    std::unique_ptr<Newsroom> m_other;
    const QString m_file = path(u"bài.toasoan"_s);

    void SetUp() override
    {
        NewsroomTest::SetUp();
        m_other = another(u"noi-khac"_s);
        m_other->setAuthor(u"Hạnh"_s);
    }

    std::unique_ptr<Newsroom> another(const QString &name)
    {
        auto made = Newsroom::open(
            path(name), OpenMode::CreateOrWrite, [this] { return m_now; }, {}, PasswordCost::Least);
        EXPECT_TRUE(made);
        return *std::move(made);
    }

    static Article stored(Newsroom &at, ArticleId id) { return at.drafting().article(id).result().value(); }
    static QList<Revision> history(Newsroom &at, ArticleId id)
    {
        return at.drafting().history(id).result().value();
    }
    static QList<Remark> remarks(Newsroom &at, ArticleId id)
    {
        return at.remarking().remarks(id).result().value();
    }

    // Each save a moment later, as people are.
    Article save(Newsroom &at, const Article &article)
    {
        m_now = m_now.addSecs(60);
        const auto kept = at.drafting().keepRevision(article, RevisionKind::Saved, {}).result();
        EXPECT_TRUE(kept) << (kept ? "" : qPrintable(kept.error().message));
        return stored(at, article.id);
    }

    Article written(Newsroom &at)
    {
        Article article = at.drafting().create().result().value();
        article.headline = u"Bến nước"_s;
        article.tags = {u"dân vận"_s};
        article.body.blocks = {paragraph(u"Một."_s), paragraph(u"Hai."_s), paragraph(u"Ba."_s)};
        return save(at, article);
    }

    // The paragraph otherwise, by whoever works there.
    Article rewrite(Newsroom &at, ArticleId id, qsizetype block, const QString &text)
    {
        Article article = stored(at, id);
        article.body.blocks[block].spans = {{text, false, false, {}, {}}};
        return save(at, article);
    }

    void handOver(Newsroom &from, const QList<ArticleId> &ids)
    {
        m_now = m_now.addSecs(60);
        const auto handed = from.handingOver().handOver(ids, m_file).result();
        ASSERT_TRUE(handed) << qPrintable(handed.error().message);
        EXPECT_EQ(handed->size(), ids.size());
    }

    TakenInPackage takeIn(Newsroom &at)
    {
        m_now = m_now.addSecs(60);
        const auto taken = at.handingOver().takeIn(m_file).result();
        EXPECT_TRUE(taken) << (taken ? "" : qPrintable(taken.error().message));
        return taken ? *taken : TakenInPackage{{}, {}, {TakenInArticle()}};
    }

    TakenInArticle pass(Newsroom &from, Newsroom &to, ArticleId id)
    {
        handOver(from, {id});
        return takeIn(to).articles.front();
    }

    static QString body(const Article &article)
    {
        QStringList all;
        for (const Block &block : article.body.blocks)
            all << readableText(block);
        return all.join(u'|');
    }

    QByteArray fileBytes() const
    {
        QFile file(m_file);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    void put(const QByteArray &bytes) const
    {
        QFile file(m_file);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
};

// A newsroom with accounts, whose copy works at another desk: Lan writes, Hạnh edits, An administers.
class HandingOverWithAccounts : public HandingOverTest
{
protected:
    void SetUp() override
    {
        HandingOverTest::SetUp();
        add(u"an"_s, Role::Administrator | Role::Editor);
        as(*m_newsroom, u"an"_s);
        add(u"lan"_s, Role::Writer);
        add(u"hạnh"_s, Role::Editor);
    }

    void add(const QString &name, Roles roles)
    {
        Account account;
        account.name = name;
        account.roles = roles;
        const auto added = m_newsroom->accounts().add(account, passwordOf(name)).result();
        ASSERT_TRUE(added) << qPrintable(added.error().message);
    }

    static QString passwordOf(const QString &name) { return u"mật khẩu của "_s + name; }

    static void as(Newsroom &at, const QString &name)
    {
        const auto in = at.accounts().signIn(name, passwordOf(name)).result();
        ASSERT_TRUE(in) << qPrintable(in.error().message);
        at.enter(*in);
    }

    // The newsroom as it is now, on another computer.
    void copyToTheOtherDesk()
    {
        const QString copy = path(u"bản sao.sqlite"_s);
        const auto made = m_newsroom->keeping().backUp(copy).result();
        ASSERT_TRUE(made) << qPrintable(made.error().message);
        ASSERT_TRUE(QDir().mkpath(path(u"ban-sao"_s)));
        ASSERT_TRUE(QFile::copy(copy, path(u"ban-sao/newsroom.sqlite"_s)));
        m_other = another(u"ban-sao"_s);
    }

    Result<StepTaken> take(Newsroom &at, Act act, ArticleId id)
    {
        m_now = m_now.addSecs(60);
        Step step;
        step.act = act;
        step.article = id;
        return at.reviewing().take(step).result();
    }
};

} // namespace toasoan
