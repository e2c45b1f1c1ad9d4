#include "core/workflow/approval.h"

#include <QSet>

#include <functional>

#include <gtest/gtest.h>

using namespace toasoan;

namespace {

const PhotoId photo = PhotoId::make();

Article approved()
{
    Article article;
    article.id = ArticleId::make();
    article.headline = QStringLiteral("Bến nước");
    article.body.blocks = {paragraph(QStringLiteral("Đoạn một.")),
                           figureBlock({photo, QStringLiteral("Bến"), QStringLiteral("Lan"), {}})};
    return article;
}

QByteArray digest(const Article &article, const QByteArray &picture = "aa")
{
    return printedDigest(article, {{photo, picture}});
}

} // namespace

TEST(Approval, CoversEverythingReadersSee)
{
    const Article article = approved();
    const QList<std::function<void(Article &)>> changes{
        [](Article &a) { a.headline += u'.'; },
        [](Article &a) { a.kicker = QStringLiteral("x"); },
        [](Article &a) { a.subtitle = QStringLiteral("x"); },
        [](Article &a) { a.standfirst = QStringLiteral("x"); },
        [](Article &a) { a.byline = QStringLiteral("x"); },
        [](Article &a) { a.unit = QStringLiteral("x"); },
        [](Article &a) { a.place = QStringLiteral("x"); },
        [](Article &a) { a.source = QStringLiteral("x"); },
        [](Article &a) { a.eventDate = QDate(2024, 1, 1); },
        [](Article &a) { a.body.blocks[0] = paragraph(QStringLiteral("Đoạn một!")); },
        [](Article &a) { a.body.blocks[0].spans[0].bold = true; },
        [](Article &a) { a.body.blocks[1].figure.caption += u'.'; },
        [](Article &a) { a.body.blocks[1].figure.credit += u'.'; },
        [](Article &a) { a.body.blocks[1].figure.alt += u'.'; },
        [](Article &a) { a.body.blocks[1].figure.photo = PhotoId::make(); },
        [](Article &a) { a.body.blocks.swapItemsAt(0, 1); },
    };
    QSet<QByteArray> digests{digest(article), digest(article, "ab")};
    for (const auto &change : changes) {
        Article changed = article;
        change(changed);
        digests.insert(digest(changed));
    }
    EXPECT_EQ(digests.size(), changes.size() + 2);
}

TEST(Approval, DoesNotMindWhatTheDeskNotesForItself)
{
    const Article article = approved();
    Article changed = article;
    changed.tags = {QStringLiteral("mới")};
    changed.section = QStringLiteral("x");
    changed.genre = QStringLiteral("x");
    changed.publicationDate = QDate(2024, 1, 1);
    changed.ignoredWords = {QStringLiteral("x")};
    changed.ignoredFindings = {IgnoredFinding{}};
    changed.templateName = QStringLiteral("x");
    changed.deskNote = QStringLiteral("x");
    changed.stage = Stage::Approved;
    changed.revision = 9;
    EXPECT_EQ(digest(article), digest(changed));
}

TEST(Approval, ItsStatementSaysOneThingOnly)
{
    Approval approval;
    approval.revision = 12;
    approval.digest = "ab";
    approval.account = AccountId::make();
    approval.at = QDateTime(QDate(2024, 10, 15), QTime(9, 30), Qt::UTC);
    const ArticleId article = ArticleId::make();
    QSet<QByteArray> statements{statementOf(article, approval), statementOf(ArticleId::make(), approval)};
    for (int i = 0; i < 4; ++i) {
        Approval other = approval;
        if (i == 0)
            other.revision = 1;
        if (i == 1)
            other.digest = "abc";
        if (i == 2)
            other.account = AccountId::make();
        if (i == 3)
            other.at = approval.at.addMSecs(1);
        statements.insert(statementOf(article, other));
    }
    EXPECT_EQ(statements.size(), 6);
}
