// Articles on their way between two desks that have no network.

#include "tests/core/desk/two_desks.h"

#include "core/desk/suggesting.h"
#include "tests/support/pictures.h"

#include <QCryptographicHash>

using namespace toasoan;
using namespace Qt::StringLiterals;

TEST_F(HandingOverTest, TheOtherDeskHasTheArticleWithItsVersionsRemarksAndPictures)
{
    Article article = written(*m_newsroom);
    const auto photo = m_newsroom->drafting().addPhoto(pictureBytes(64, 48), u"bến.jpg"_s).result();
    ASSERT_TRUE(photo);
    article.body.blocks << figureBlock({photo->id, u"Bến nước"_s, u"Lan"_s, {}});
    article = save(*m_newsroom, article);
    const Remark remark =
        m_newsroom->remarking().say(article.id, anchorOf(article, u"Hai"_s), u"Hai gì?"_s).result().value();
    article.standfirst = u"Chưa lưu thành bản"_s;
    ASSERT_TRUE(m_newsroom->drafting().save(article).result());

    const TakenInArticle taken = pass(*m_newsroom, *m_other, article.id);
    EXPECT_EQ(taken.outcome, Outcome::New);
    EXPECT_EQ(taken.headline, u"Bến nước"_s);
    const Article there = stored(*m_other, article.id);
    EXPECT_TRUE(sameContent(there, stored(*m_newsroom, article.id)));
    EXPECT_EQ(there.standfirst, u"Chưa lưu thành bản"_s);
    const QList<Revision> ours = history(*m_newsroom, article.id);
    const QList<Revision> theirs = history(*m_other, article.id);
    EXPECT_EQ(theirs, ours) << "the same versions under the same numbers";
    EXPECT_EQ(theirs.front().kind, RevisionKind::HandedOver);
    EXPECT_EQ(remarks(*m_other, article.id), QList{remark});
    EXPECT_FALSE(m_other->drafting().image(photo->id, 64).result()->isNull());
    EXPECT_EQ(m_other->drafting().photos({photo->id}).result()->front().originalName, u"bến.jpg"_s);
    EXPECT_TRUE(
        recordOf(m_newsroom->folder(), article.id).last().startsWith(u"Lan handedOver: bài.toasoan"_s));
    EXPECT_TRUE(recordOf(m_other->folder(), article.id).last().startsWith(u"Hạnh takenIn"_s));
    EXPECT_TRUE(m_other->keeping().verify().result()->problems.isEmpty());
}

TEST_F(HandingOverTest, TheSameFileAgainChangesNothingAndSaysSo)
{
    const Article article = written(*m_newsroom);
    handOver(*m_newsroom, {article.id});
    takeIn(*m_other);
    const auto before = history(*m_other, article.id);
    const QStringList record = recordOf(m_other->folder(), article.id);
    const TakenInArticle again = takeIn(*m_other).articles.front();
    EXPECT_EQ(again.outcome, Outcome::Nothing);
    EXPECT_EQ(history(*m_other, article.id), before);
    EXPECT_EQ(recordOf(m_other->folder(), article.id), record);
    EXPECT_EQ(takeIn(*m_newsroom).articles.front().outcome, Outcome::Nothing) << "where it was made";
    // Nor does it after people went on.
    rewrite(*m_other, article.id, 0, u"Một, ở đó."_s);
    EXPECT_EQ(takeIn(*m_other).articles.front().outcome, Outcome::Nothing);
    EXPECT_EQ(body(stored(*m_other, article.id)), u"Một, ở đó.|Hai.|Ba."_s);
}

TEST_F(HandingOverTest, WhatOnlyTheOtherDeskChangedIsTakenAsItIs)
{
    const Article article = written(*m_newsroom);
    pass(*m_newsroom, *m_other, article.id);
    rewrite(*m_other, article.id, 1, u"Hai, ở đó."_s);
    const TakenInArticle back = pass(*m_other, *m_newsroom, article.id);
    EXPECT_EQ(back.outcome, Outcome::Forwarded);
    EXPECT_EQ(body(stored(*m_newsroom, article.id)), u"Một.|Hai, ở đó.|Ba."_s);
    EXPECT_EQ(history(*m_newsroom, article.id), history(*m_other, article.id));
}

TEST_F(HandingOverTest, EditsOfDifferentParagraphsAreMergedAndBothTextsStayAsVersions)
{
    const Article article = written(*m_newsroom);
    pass(*m_newsroom, *m_other, article.id);
    rewrite(*m_other, article.id, 2, u"Ba, ở đó."_s);
    rewrite(*m_newsroom, article.id, 0, u"Một, ở đây."_s);
    const TakenInArticle back = pass(*m_other, *m_newsroom, article.id);
    EXPECT_EQ(back.outcome, Outcome::Merged);
    EXPECT_TRUE(back.overlaps.isEmpty());
    EXPECT_EQ(body(stored(*m_newsroom, article.id)), u"Một, ở đây.|Hai.|Ba, ở đó."_s);
    EXPECT_EQ(body(m_newsroom->drafting().revision(article.id, back.before).result().value()),
              u"Một, ở đây.|Hai.|Ba."_s);
    EXPECT_EQ(body(m_newsroom->drafting().revision(article.id, back.theirs).result().value()),
              u"Một.|Hai.|Ba, ở đó."_s);
    EXPECT_EQ(history(*m_newsroom, article.id).front().kind, RevisionKind::Merged);
    EXPECT_TRUE(remarks(*m_newsroom, article.id).isEmpty());

    // And to and fro again: each begins with the last text both had.
    EXPECT_EQ(pass(*m_newsroom, *m_other, article.id).outcome, Outcome::Forwarded);
    EXPECT_EQ(body(stored(*m_other, article.id)), u"Một, ở đây.|Hai.|Ba, ở đó."_s);
    rewrite(*m_other, article.id, 0, u"Một, lần nữa."_s);
    rewrite(*m_newsroom, article.id, 1, u"Hai, lần nữa."_s);
    const TakenInArticle again = pass(*m_other, *m_newsroom, article.id);
    EXPECT_TRUE(again.overlaps.isEmpty());
    EXPECT_EQ(body(stored(*m_newsroom, article.id)), u"Một, lần nữa.|Hai, lần nữa.|Ba, ở đó."_s);
    EXPECT_TRUE(m_newsroom->keeping().verify().result()->problems.isEmpty());
}

TEST_F(HandingOverTest, SuggestionsTravelAndSoDoesWhatBecameOfThem)
{
    const Article article = written(*m_newsroom);
    pass(*m_newsroom, *m_other, article.id);
    Article wanted = stored(*m_other, article.id);
    wanted.body.blocks[1].spans = {{u"Hai, viết lại."_s, false, false, {}, {}}};
    wanted.headline = u"Tít khác"_s;
    ASSERT_TRUE(m_other->suggesting().suggest(stored(*m_other, article.id), wanted).result());
    pass(*m_other, *m_newsroom, article.id);
    const auto open = [&](Newsroom &where) {
        QList<Suggestion> found;
        const auto all = where.suggesting().suggestions(article.id).result().value();
        for (const Suggestion &each : all)
            if (each.isOpen())
                found.append(each);
        return found;
    };
    ASSERT_EQ(open(*m_newsroom).size(), 2);
    EXPECT_TRUE(open(*m_newsroom)[0].account.isNull());
    const SuggestionId first = open(*m_newsroom)[0].id;
    ASSERT_TRUE(m_newsroom->suggesting().accept(article.id, {first}).result());
    pass(*m_newsroom, *m_other, article.id);
    ASSERT_EQ(open(*m_other).size(), 1) << "one was accepted at the other desk";
    EXPECT_NE(open(*m_other)[0].id, first);
    EXPECT_EQ(stored(*m_other, article.id).headline, stored(*m_newsroom, article.id).headline);
}

TEST_F(HandingOverTest, WhereBothWroteOursStandsAndTheirsIsASuggestionAndAVersion)
{
    const Article article = written(*m_newsroom);
    pass(*m_newsroom, *m_other, article.id);
    rewrite(*m_other, article.id, 1, u"Hai, ở đó."_s);
    rewrite(*m_newsroom, article.id, 1, u"Hai, ở đây."_s);
    const TakenInArticle back = pass(*m_other, *m_newsroom, article.id);
    EXPECT_EQ(back.outcome, Outcome::Merged);
    ASSERT_EQ(back.overlaps.size(), 1);
    EXPECT_EQ(back.overlaps[0].theirs, u"Hai, ở đó."_s);
    EXPECT_EQ(body(stored(*m_newsroom, article.id)), u"Một.|Hai, ở đây.|Ba."_s);
    EXPECT_EQ(body(m_newsroom->drafting().revision(article.id, back.theirs).result().value()),
              u"Một.|Hai, ở đó.|Ba."_s);
    const auto suggestions = [&] {
        return m_newsroom->suggesting().suggestions(article.id).result().value();
    };
    const QList<Suggestion> open = suggestions();
    ASSERT_EQ(open.size(), 1);
    EXPECT_EQ(open[0].change.anchor.block, article.body.blocks[1].id);
    EXPECT_EQ(wordsOf(open[0].change).removed, u"đây."_s);
    EXPECT_EQ(wordsOf(open[0].change).added, u"đó."_s);
    EXPECT_TRUE(open[0].account.isNull());
    EXPECT_EQ(takeIn(*m_newsroom).articles.front().outcome, Outcome::Nothing);
    EXPECT_EQ(suggestions().size(), 1);
    ASSERT_TRUE(m_newsroom->suggesting().accept(article.id, {open[0].id}).result());
    EXPECT_EQ(body(stored(*m_newsroom, article.id)), u"Một.|Hai, ở đó.|Ba."_s);
}

TEST_F(HandingOverTest, BothMayMergeAtOnceAndComeToOneText)
{
    const Article article = written(*m_newsroom);
    pass(*m_newsroom, *m_other, article.id);
    rewrite(*m_newsroom, article.id, 0, u"Một, ở đây."_s);
    rewrite(*m_other, article.id, 2, u"Ba, ở đó."_s);
    handOver(*m_newsroom, {article.id});
    ASSERT_TRUE(QFile::rename(m_file, path(u"của Lan.toasoan"_s)));
    EXPECT_EQ(pass(*m_other, *m_newsroom, article.id).outcome, Outcome::Merged);
    m_now = m_now.addSecs(60);
    ASSERT_TRUE(m_other->handingOver().takeIn(path(u"của Lan.toasoan"_s)).result());
    EXPECT_TRUE(sameContent(stored(*m_newsroom, article.id), stored(*m_other, article.id)));
    const TakenInArticle last = pass(*m_newsroom, *m_other, article.id);
    EXPECT_TRUE(last.overlaps.isEmpty());
    EXPECT_EQ(body(stored(*m_other, article.id)), u"Một, ở đây.|Hai.|Ba, ở đó."_s);
}

TEST_F(HandingOverTest, RemarksAndRepliesOfBothDesksComeTogether)
{
    const Article article = written(*m_newsroom);
    const Remark remark =
        m_newsroom->remarking().say(article.id, anchorOf(article, u"Hai"_s), u"Hai gì?"_s).result().value();
    pass(*m_newsroom, *m_other, article.id);
    m_now = m_now.addSecs(60);
    ASSERT_TRUE(m_other->remarking().reply(article.id, remark.id, u"Hai nhà."_s).result());
    ASSERT_TRUE(m_newsroom->remarking().resolve(article.id, remark.id).result());
    rewrite(*m_newsroom, article.id, 1, u"Có Hai."_s);
    EXPECT_EQ(pass(*m_other, *m_newsroom, article.id).outcome, Outcome::Kept);
    const QList<Remark> all = remarks(*m_newsroom, article.id);
    ASSERT_EQ(all.size(), 1);
    ASSERT_EQ(all[0].lines.size(), 3);
    EXPECT_EQ(all[0].lines[2].text, u"Hai nhà."_s);
    EXPECT_EQ(all[0].anchor.start, 3) << "it moved with its words here";
    EXPECT_EQ(takeIn(*m_newsroom).articles.front().outcome, Outcome::Nothing);
    EXPECT_EQ(remarks(*m_newsroom, article.id)[0].lines.size(), 3);
}

TEST_F(HandingOverTest, ATamperedFileIsRefusedAndNothingOfItComesIn)
{
    const Article article = written(*m_newsroom);
    handOver(*m_newsroom, {article.id});
    const QByteArray good = fileBytes();
    int refused = 0;
    for (qsizetype at = 0; at < good.size(); at += 11) {
        QByteArray bad = good;
        bad[at] = char(bad[at] ^ 0x01);
        put(bad);
        const auto taken = m_other->handingOver().takeIn(m_file).result();
        if (taken) { // a byte of the container that says nothing
            EXPECT_EQ(body(stored(*m_other, article.id)), body(article));
        } else {
            ++refused;
            EXPECT_FALSE(taken.error().message.isEmpty());
        }
    }
    EXPECT_GT(refused, 20);
    put(good.left(good.size() / 2));
    EXPECT_FALSE(m_other->handingOver().takeIn(m_file).result());
    EXPECT_FALSE(m_other->handingOver().takeIn(path(u"không có.toasoan"_s)).result());
}

TEST_F(HandingOverTest, AnUnknownSignerIsToldAndOnesOwnIsKnown)
{
    const Article article = written(*m_newsroom);
    handOver(*m_newsroom, {article.id});
    const TakenInPackage there = takeIn(*m_other);
    EXPECT_EQ(there.signer.known, PackageSigner::Known::No);
    ASSERT_EQ(there.notes.size(), 1);
    EXPECT_TRUE(there.notes[0].contains(u"Lan"_s));
    const TakenInPackage here = takeIn(*m_newsroom);
    EXPECT_EQ(here.signer.known, PackageSigner::Known::ThisNewsroom);
    EXPECT_TRUE(here.notes.isEmpty());
    open(OpenMode::Write);
    EXPECT_EQ(takeIn(*m_newsroom).signer.known, PackageSigner::Known::ThisNewsroom) << "the key is kept";
}

TEST_F(HandingOverTest, SeveralArticlesGoTogetherOrNotAtAll)
{
    const Article one = written(*m_newsroom);
    const Article two = written(*m_newsroom);
    handOver(*m_newsroom, {one.id, two.id});
    EXPECT_EQ(takeIn(*m_other).articles.size(), 2);
    rewrite(*m_newsroom, one.id, 0, u"Một, mới."_s);
    rewrite(*m_newsroom, two.id, 0, u"Một, mới."_s);
    handOver(*m_newsroom, {one.id, two.id});
    // The second cannot be changed there now.
    Step step;
    step.act = Act::Submit;
    step.article = two.id;
    ASSERT_TRUE(m_other->reviewing().take(step).result());
    const auto refused = m_other->handingOver().takeIn(m_file).result();
    ASSERT_FALSE(refused);
    EXPECT_EQ(body(stored(*m_other, one.id)), u"Một.|Hai.|Ba."_s);
    EXPECT_TRUE(recordOf(m_other->folder(), two.id).last().startsWith(u"Hạnh refused"_s));
    step.act = Act::TakeBack;
    ASSERT_TRUE(m_other->reviewing().take(step).result());
    takeIn(*m_other);
    EXPECT_EQ(body(stored(*m_other, one.id)), u"Một, mới.|Hai.|Ba."_s);
    EXPECT_EQ(body(stored(*m_other, two.id)), u"Một, mới.|Hai.|Ba."_s);
}

TEST_F(HandingOverTest, WhatIsInTheTrashIsNotHandedOverAndMustBeThere)
{
    const Article article = written(*m_newsroom);
    ASSERT_TRUE(m_newsroom->drafting().trash(article.id).result());
    EXPECT_FALSE(m_newsroom->handingOver().handOver({article.id}, m_file).result());
    EXPECT_FALSE(m_newsroom->handingOver().handOver({ArticleId::make()}, m_file).result());
    EXPECT_FALSE(m_newsroom->handingOver().handOver({}, m_file).result());
    EXPECT_FALSE(QFile::exists(m_file));
}

TEST_F(HandingOverWithAccounts, AnApprovalOfAnotherDeskHoldsWithItsSignatureForItsText)
{
    as(*m_newsroom, u"lan"_s);
    const Article article = written(*m_newsroom);
    ASSERT_TRUE(take(*m_newsroom, Act::Submit, article.id));
    copyToTheOtherDesk();
    as(*m_other, u"hạnh"_s);
    ASSERT_TRUE(take(*m_other, Act::Approve, article.id));
    handOver(*m_other, {article.id});

    as(*m_newsroom, u"an"_s);
    const TakenInPackage back = takeIn(*m_newsroom);
    EXPECT_EQ(back.signer.known, PackageSigner::Known::Account);
    EXPECT_EQ(back.articles[0].outcome, Outcome::Kept);
    EXPECT_EQ(stored(*m_newsroom, article.id).stage, Stage::Approved);
    EXPECT_TRUE(m_newsroom->reviewing().situation(article.id).result()->standing.isApproved);
    EXPECT_TRUE(m_newsroom->keeping().verify().result()->problems.isEmpty());
    // Sent back here, the same file does not raise it again.
    rewrite(*m_newsroom, article.id, 0, u"Một, sửa."_s);
    EXPECT_EQ(stored(*m_newsroom, article.id).stage, Stage::InReview);
    rewrite(*m_newsroom, article.id, 0, u"Một."_s);
    EXPECT_EQ(takeIn(*m_newsroom).articles[0].outcome, Outcome::Nothing);
    EXPECT_EQ(stored(*m_newsroom, article.id).stage, Stage::InReview);
}

TEST_F(HandingOverWithAccounts, WhereNobodyKnowsTheApproverTheArticleIsNotApproved)
{
    as(*m_newsroom, u"lan"_s);
    const Article article = written(*m_newsroom);
    ASSERT_TRUE(take(*m_newsroom, Act::Submit, article.id));
    as(*m_newsroom, u"hạnh"_s);
    ASSERT_TRUE(take(*m_newsroom, Act::Approve, article.id));
    const TakenInArticle taken = pass(*m_newsroom, *m_other, article.id);
    EXPECT_EQ(taken.outcome, Outcome::New);
    ASSERT_EQ(taken.notes.size(), 1);
    EXPECT_TRUE(taken.notes[0].contains(u"hạnh"_s)) << qPrintable(taken.notes[0]);
    EXPECT_EQ(stored(*m_other, article.id).stage, Stage::Draft);
    EXPECT_TRUE(m_other->reviewing().situation(article.id).result()->approvals.isEmpty());
}

TEST_F(HandingOverWithAccounts, NobodyApprovesAloneWhatTheyBroughtIn)
{
    const Article article = written(*m_other);
    handOver(*m_other, {article.id});
    as(*m_newsroom, u"hạnh"_s);
    EXPECT_EQ(takeIn(*m_newsroom).articles[0].outcome, Outcome::New);
    ASSERT_TRUE(take(*m_newsroom, Act::Submit, article.id));
    EXPECT_FALSE(take(*m_newsroom, Act::Approve, article.id));
    as(*m_newsroom, u"an"_s);
    EXPECT_TRUE(take(*m_newsroom, Act::Approve, article.id));
}

TEST_F(HandingOverWithAccounts, WhatSomebodyWroteWhoHasLeftIsStillTakenInAsTheirs)
{
    copyToTheOtherDesk();
    as(*m_other, u"lan"_s);
    const Article article = written(*m_other);
    handOver(*m_other, {article.id});
    const auto all = m_newsroom->accounts().all().result();
    ASSERT_TRUE(all);
    for (const Account &account : *all) {
        if (account.name == "lan"_L1) {
            ASSERT_TRUE(m_newsroom->accounts().switchOff(account.id).result());
        }
    }
    EXPECT_EQ(takeIn(*m_newsroom).articles[0].outcome, Outcome::New);
    EXPECT_EQ(m_newsroom->reviewing().situation(article.id).result()->author, u"lan"_s);
    ASSERT_TRUE(take(*m_newsroom, Act::Submit, article.id));
    EXPECT_TRUE(take(*m_newsroom, Act::Approve, article.id)) << "it is another's";
}

TEST_F(HandingOverWithAccounts, AWriterTakesNothingInOverWhatOthersEdit)
{
    as(*m_newsroom, u"lan"_s);
    const Article article = written(*m_newsroom);
    pass(*m_newsroom, *m_other, article.id);
    rewrite(*m_other, article.id, 0, u"Một, ở đó."_s);
    handOver(*m_other, {article.id});
    ASSERT_TRUE(take(*m_newsroom, Act::Submit, article.id));
    EXPECT_FALSE(m_newsroom->handingOver().takeIn(m_file).result());
    EXPECT_EQ(body(stored(*m_newsroom, article.id)), body(article));
    m_newsroom->leave();
    EXPECT_FALSE(m_newsroom->handingOver().takeIn(m_file).result()) << "nobody is in";
}

TEST_F(HandingOverWithAccounts, APackageInSomebodysNameWithAnotherKeyIsRefused)
{
    as(*m_newsroom, u"lan"_s);
    const Article article = written(*m_newsroom);
    handOver(*m_newsroom, {article.id});
    auto package = unpackedPackage(fileBytes());
    ASSERT_TRUE(package);
    package->articles[0].revisions[0].text.headline = u"Ai đó đổi"_s;
    put(*packed(*package, SigningKey::make()));
    const auto taken = m_newsroom->handingOver().takeIn(m_file).result();
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().fault, Fault::Damaged);
    EXPECT_TRUE(taken.error().message.contains(u"lan"_s));
}

TEST_F(HandingOverTest, WhatASignedPackageMayNotHoldIsRefusedOrCleaned)
{
    const Article article = written(*m_newsroom);
    handOver(*m_newsroom, {article.id});
    const auto good = unpackedPackage(fileBytes());
    ASSERT_TRUE(good);
    const SigningKey key = SigningKey::make();

    HandedPackage dirty = *good;
    Article &text = dirty.articles[0].revisions.back().text;
    text.headline = u"Bến\u202E nước"_s;
    text.body.blocks[0].spans = {{u"Một."_s, false, false, u"javascript:alert(1)"_s, {}}};
    put(*packed(dirty, key));
    ASSERT_EQ(takeIn(*m_other).articles[0].outcome, Outcome::New);
    const Article there = stored(*m_other, article.id);
    EXPECT_EQ(there.headline, u"Bến nước"_s);
    EXPECT_TRUE(there.body.blocks[0].spans[0].link.isEmpty());
    EXPECT_EQ(takeIn(*m_other).articles[0].outcome, Outcome::Nothing) << "cleaned, it is still the same";

    const auto isRefused = [&](const HandedPackage &package) {
        const auto bytes = packed(package, key);
        return !bytes || !unpackedPackage(*bytes);
    };
    HandedPackage bad = *good;
    bad.articles[0].revisions.clear();
    EXPECT_TRUE(isRefused(bad)) << "no text";
    bad = *good;
    bad.articles << bad.articles[0];
    EXPECT_TRUE(isRefused(bad)) << "an article twice";
    bad = *good;
    bad.articles[0].revisions[0].revision.number = 7;
    EXPECT_TRUE(isRefused(bad)) << "a version out of order";
    bad = *good;
    bad.articles[0].createdAt = {};
    EXPECT_TRUE(isRefused(bad)) << "no time";
    bad = *good;
    Remark mute;
    mute.id = RemarkId::make();
    bad.articles[0].remarks = {mute};
    EXPECT_TRUE(isRefused(bad)) << "a remark of nobody";
    bad = *good;
    bad.articles.clear();
    EXPECT_TRUE(isRefused(bad)) << "nothing";
    EXPECT_FALSE(isRefused(*good));
}

TEST_F(HandingOverTest, APictureOfOursIsNeverReplaced)
{
    Article article = written(*m_newsroom);
    const auto photo = m_newsroom->drafting().addPhoto(pictureBytes(64, 48), u"a.jpg"_s).result();
    article.body.blocks << figureBlock({photo->id, u"Bến nước"_s, u"Lan"_s, {}});
    article = save(*m_newsroom, article);
    pass(*m_newsroom, *m_other, article.id);
    auto package = unpackedPackage(fileBytes());
    const QByteArray other = pictureBytes(32, 32);
    const QByteArray hash = QCryptographicHash::hash(other, QCryptographicHash::Sha256);
    package->pictures = {{hash.toHex(), other}};
    package->articles[0].photos[0].sha256 = hash;
    put(*packed(*package, SigningKey::make()));
    EXPECT_FALSE(m_other->handingOver().takeIn(m_file).result());
    EXPECT_EQ(m_other->drafting().photos({photo->id}).result()->front().sha256, photo->sha256);
}

TEST_F(HandingOverTest, ManyVersionsAreNoBomb)
{
    Article article = written(*m_newsroom);
    const QString longText = u"Bà con sửa lại bến nước của làng. "_s.repeated(6000);
    for (int i = 0; i < 35; ++i)
        article = rewrite(*m_newsroom, article.id, 0, longText + QString::number(i));
    const TakenInArticle taken = pass(*m_newsroom, *m_other, article.id);
    EXPECT_EQ(taken.outcome, Outcome::New);
    EXPECT_EQ(history(*m_other, article.id).size(), history(*m_newsroom, article.id).size());
}
