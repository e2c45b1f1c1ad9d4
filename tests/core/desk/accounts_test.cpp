#include "core/desk/accounts.h"

#include "core/desk/dictionaries.h"
#include "core/desk/drafting.h"
#include "core/desk/handing_over.h"
#include "core/desk/newsroom.h"
#include "core/desk/record.h"
#include "core/desk/remarking.h"
#include "core/desk/reviewing.h"
#include "core/store/account_store.h"
#include "core/store/record_store.h"
#include "core/store/store.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

const QString lansPassword = u"mật khẩu của Lan"_s;
const QString minhsPassword = u"mật khẩu của Minh"_s;

Account named(const QString &name, Roles roles)
{
    Account account;
    account.name = name;
    account.roles = roles;
    return account;
}

// Accounts on a store of their own, with clocks a test sets.
class AccountsTest : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    QDateTime m_now{QDate(2026, 3, 14), QTime(9, 0)};
    Uptime m_uptime{u"first"_s, 1'000'000};
    PasswordCost m_cost = PasswordCost::Least;
    QThreadPool m_pool;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Accounts> m_accounts;

    void SetUp() override { open(OpenMode::CreateOrWrite); }

    void open(OpenMode mode)
    {
        m_accounts.reset();
        m_store.reset();
        auto store = Store::open(m_folder.filePath(u"toa-soan"_s), mode, [this] { return m_now; });
        ASSERT_TRUE(store) << qPrintable(store.error().message);
        m_store = *std::move(store);
        m_accounts = std::make_unique<Accounts>(
            *m_store, m_pool, [this] { return m_now; }, [this] { return m_uptime; }, m_cost);
        ASSERT_TRUE(m_accounts->look().result());
    }

    Account add(const QString &name, Roles roles, const QString &password)
    {
        const auto added = m_accounts->add(named(name, roles), password).result();
        EXPECT_TRUE(added) << (added ? "" : qPrintable(added.error().message));
        return added ? *added : Account();
    }

    // Lan administers, Minh writes, and Lan is in.
    void addBoth()
    {
        add(u"Lan"_s, Role::Administrator | Role::Editor, lansPassword);
        enter(u"Lan"_s, lansPassword);
        add(u"Minh"_s, Role::Writer, minhsPassword);
    }

    Result<SignedIn> signIn(const QString &name, const QString &password)
    {
        return m_accounts->signIn(name, password).result();
    }

    void enter(const QString &name, const QString &password)
    {
        const auto in = signIn(name, password);
        ASSERT_TRUE(in) << qPrintable(in.error().message);
        m_accounts->setActor(in->actor);
    }

    void edit(const QString &sql)
    {
        ASSERT_TRUE(m_store
                        ->write([&](Database &d) -> Result<void> {
                            const auto done = d.run(sql);
                            return done ? Result<void>() : done.error();
                        })
                        .result());
    }

    KeptAccount kept(const QString &name)
    {
        return **m_store->read([&](Database &d) { return AccountStore(d).named(name); }).result();
    }

    // The record, oldest first, as "signInFailed Minh note".
    QStringList recorded()
    {
        QStringList lines;
        const auto entries = m_store->read([](Database &d) { return RecordStore(d).entries({}); }).result();
        for (const RecordEntry &entry : *entries)
            lines.prepend(QString(name(entry.what) + u' ' + entry.actor + u' ' + entry.note).trimmed());
        return lines;
    }
};

} // namespace

TEST_F(AccountsTest, TheFirstIsAnAdministratorsAndTurnsThemOn)
{
    EXPECT_FALSE(m_accounts->areOn());
    const auto writer = m_accounts->add(named(u"Lan"_s, Role::Writer), lansPassword).result();
    EXPECT_EQ(writer.error().fault, Fault::Refused);
    EXPECT_FALSE(m_accounts->areOn());
    add(u"Lan"_s, Role::Administrator, lansPassword);
    EXPECT_TRUE(m_accounts->areOn());
    open(OpenMode::Write);
    EXPECT_TRUE(m_accounts->areOn());
    EXPECT_EQ(recorded(), QStringList{u"accountAdded  Lan: administrator"_s});
}

TEST_F(AccountsTest, APasswordHasEightCharactersAtLeast)
{
    EXPECT_EQ(m_accounts->add(named(u"Lan"_s, Role::Administrator), u"bảy chữ"_s).result().error().fault,
              Fault::WrongUse);
    // Counted as a person does, however the keyboard composes.
    EXPECT_FALSE(
        m_accounts
            ->add(named(u"Lan"_s, Role::Administrator), u"bảy chữ"_s.normalized(QString::NormalizationForm_D))
            .result());
    EXPECT_TRUE(m_accounts->add(named(u"Lan"_s, Role::Administrator), u"tám chữ!"_s).result());
}

TEST_F(AccountsTest, SigningInGivesWhoItIsAndTheirKey)
{
    addBoth();
    Account lan = kept(u"lan"_s).account;
    lan.fullName = u"Lê Thị Lan"_s;
    ASSERT_TRUE(m_accounts->change(lan).result());
    const auto in = signIn(u"LAN"_s, lansPassword);
    ASSERT_TRUE(in);
    EXPECT_EQ(in->actor.name, u"Lê Thị Lan"_s);
    EXPECT_EQ(in->actor.account, lan.id);
    EXPECT_EQ(in->actor.roles, Role::Administrator | Role::Editor);
    EXPECT_EQ(in->key->publicKey(), kept(u"lan"_s).credentials.publicKey);
    m_accounts->setActor(in->actor);
    ASSERT_TRUE(m_accounts->signOut().result());
    EXPECT_EQ(recorded().mid(recorded().size() - 2),
              (QStringList{u"signedIn Lê Thị Lan"_s, u"signedOut Lê Thị Lan"_s}));
}

TEST_F(AccountsTest, AWrongNameAndAWrongPasswordAreAnsweredAlike)
{
    addBoth();
    const auto password = signIn(u"Minh"_s, lansPassword);
    const auto unknown = signIn(u"mật khẩu ở nhầm dòng"_s, lansPassword);
    EXPECT_EQ(password.error().fault, Fault::NotAllowed);
    EXPECT_EQ(password.error().message, unknown.error().message);
    // What was typed for a name is nowhere: it may be a password.
    EXPECT_EQ(recorded().mid(recorded().size() - 2),
              (QStringList{u"signInFailed Minh Minh"_s, u"signInFailed"_s}));
    // An account that is off says so to who has its password, and to nobody else.
    const Account minh = kept(u"minh"_s).account;
    ASSERT_TRUE(m_accounts->switchOff(minh.id).result());
    EXPECT_EQ(signIn(u"Minh"_s, lansPassword).error().message, password.error().message);
    const auto off = signIn(u"Minh"_s, minhsPassword);
    EXPECT_EQ(off.error().fault, Fault::NotAllowed);
    EXPECT_NE(off.error().message, password.error().message);
}

// A6, by the same cost for both; medians, because others use the machine too.
TEST_F(AccountsTest, AnUnknownNameTakesAsLongAsAWrongPassword)
{
    m_cost = PasswordCost::Moderate;
    open(OpenMode::Write);
    add(u"Lan"_s, Role::Administrator, lansPassword);
    const auto took = [&](const QString &who) {
        QElapsedTimer timer;
        timer.start();
        EXPECT_FALSE(signIn(who, minhsPassword));
        return double(timer.elapsed());
    };
    double known = 1e9;
    double unknown = 1e9;
    for (int i = 0; i < 3; ++i) {
        known = std::min(known, took(u"Lan"_s));
        unknown = std::min(unknown, took(u"Ai đó"_s));
    }
    EXPECT_LT(known, 2 * unknown);
    EXPECT_LT(unknown, 2 * known);
    EXPECT_GT(unknown, 50);
}

// A6
TEST_F(AccountsTest, FromTheFifthWrongPasswordTheNameWaitsWhateverIsDone)
{
    addBoth();
    for (const QString &who : {u"Minh"_s, u"Không ai"_s}) {
        for (int i = 0; i < 5; ++i)
            EXPECT_FALSE(signIn(who, u"đoán mò đoán mò"_s));
        const QString now = signIn(who, minhsPassword).error().message;
        EXPECT_TRUE(now.contains(u'1')) << qPrintable(now);
        // Neither a restart of the program nor another date is of help.
        open(OpenMode::Write);
        m_now = m_now.addYears(1);
        EXPECT_EQ(signIn(who, minhsPassword).error().message, now);
        m_now = m_now.addYears(-2);
        EXPECT_EQ(signIn(who, minhsPassword).error().message, now);
        // After a restart of the machine the whole of it starts again, from the first look on.
        m_uptime = {u"start "_s + who, 50'000'000};
        EXPECT_EQ(signIn(who, minhsPassword).error().message, now);
        m_uptime.milliseconds += 999;
        EXPECT_EQ(signIn(who, minhsPassword).error().message, now);
        m_uptime.milliseconds += 1;
        EXPECT_FALSE(signIn(who, u"đoán mò đoán mò"_s));
        m_uptime.milliseconds += 1'999;
        EXPECT_EQ(signIn(who, minhsPassword).error().message, now);
        m_uptime.milliseconds += 1;
    }
    EXPECT_FALSE(signIn(u"Minh"_s, minhsPassword)); // since the machine started once more
    m_uptime.milliseconds += 2'000;
    ASSERT_TRUE(signIn(u"Minh"_s, minhsPassword));
    // The right password starts the count again.
    for (int i = 0; i < 4; ++i)
        EXPECT_FALSE(signIn(u"Minh"_s, u"đoán mò đoán mò"_s));
    EXPECT_TRUE(signIn(u"Minh"_s, minhsPassword));
}

TEST_F(AccountsTest, AHundredTriesTakeTheBetterPartOfADay)
{
    addBoth();
    qint64 waited = 0;
    int tried = 0;
    int refused = 0;
    while (tried < 100) {
        const int before =
            m_store->read([](Database &d) { return AccountStore(d).tries(u"minh"_s); }).result()->failures;
        EXPECT_FALSE(signIn(u"Minh"_s, u"đoán mò đoán mò"_s));
        const int after =
            m_store->read([](Database &d) { return AccountStore(d).tries(u"minh"_s); }).result()->failures;
        tried += after - before;
        if (after == before) {
            ++refused;
            m_uptime.milliseconds += 60'000;
            waited += 60'000;
        }
        if (tried % 10 == 0)
            open(OpenMode::Write);
    }
    EXPECT_GT(refused, 900);
    EXPECT_GT(waited, 20LL * 3600 * 1000);
}

TEST_F(AccountsTest, TriesAreCountedWhileAnotherProcessHasTheNewsroom)
{
    addBoth();
    const auto other =
        Store::open(m_folder.filePath(u"toa-soan"_s), OpenMode::Read, [this] { return m_now; });
    ASSERT_TRUE(other);
    Accounts beside(
        **other, m_pool, [this] { return m_now; }, [this] { return m_uptime; }, PasswordCost::Least);
    for (int i = 0; i < 5; ++i)
        EXPECT_FALSE(beside.signIn(u"Minh"_s, u"đoán mò đoán mò"_s).result());
    EXPECT_FALSE(beside.signIn(u"Minh"_s, minhsPassword).result());
    EXPECT_FALSE(signIn(u"Minh"_s, minhsPassword));
    m_uptime.milliseconds += 1000;
    EXPECT_TRUE(beside.signIn(u"Minh"_s, minhsPassword).result());
    EXPECT_EQ(recorded().last(), u"signedIn Minh"_s);
}

TEST_F(AccountsTest, SigningInMakesAWeakerHashAnewAndKeepsTheKey)
{
    add(u"Lan"_s, Role::Administrator, lansPassword);
    const Credentials before = kept(u"lan"_s).credentials;
    m_cost = PasswordCost::Moderate;
    open(OpenMode::Write);
    ASSERT_TRUE(signIn(u"Lan"_s, lansPassword));
    const Credentials after = kept(u"lan"_s).credentials;
    EXPECT_TRUE(isOutdated(before.password, m_cost));
    EXPECT_FALSE(isOutdated(after.password, m_cost));
    EXPECT_NE(after.wrappedKey, before.wrappedKey);
    EXPECT_EQ(after.publicKey, before.publicKey);
    EXPECT_TRUE(signIn(u"Lan"_s, lansPassword));
}

TEST_F(AccountsTest, OnlyAnAdministratorKeepsAccountsAndARefusalIsRecorded)
{
    addBoth();
    const Account lan = kept(u"lan"_s).account;
    Account minh = kept(u"minh"_s).account;
    enter(u"Minh"_s, minhsPassword);
    minh.roles |= Role::Administrator;
    EXPECT_EQ(m_accounts->change(minh).result().error().fault, Fault::NotAllowed);
    EXPECT_EQ(m_accounts->switchOff(lan.id).result().error().fault, Fault::NotAllowed);
    EXPECT_EQ(m_accounts->setPassword(lan.id, minhsPassword).result().error().fault, Fault::NotAllowed);
    EXPECT_EQ(m_accounts->add(named(u"Hoa"_s, Role::Editor), lansPassword).result().error().fault,
              Fault::NotAllowed);
    EXPECT_EQ(recorded().filter(u"refused Minh"_s).size(), 4);
    // Nor somebody who was one, or says so.
    Actor forged = {minh.id, u"Minh"_s, Role::Administrator};
    m_accounts->setActor(forged);
    EXPECT_EQ(m_accounts->change(minh).result().error().fault, Fault::NotAllowed);
    m_accounts->setActor({});
    EXPECT_EQ(m_accounts->change(minh).result().error().fault, Fault::NotAllowed);
    EXPECT_EQ(kept(u"minh"_s).account.roles, Role::Writer);
}

TEST_F(AccountsTest, EveryChangeIsRecorded)
{
    addBoth();
    Account minh = kept(u"minh"_s).account;
    minh.roles = Role::Writer | Role::Publisher;
    ASSERT_TRUE(m_accounts->change(minh).result());
    ASSERT_TRUE(m_accounts->switchOff(minh.id).result());
    ASSERT_TRUE(m_accounts->switchOff(minh.id).result()); // nothing to do
    ASSERT_TRUE(m_accounts->switchOn(minh.id).result());
    ASSERT_TRUE(m_accounts->setPassword(minh.id, u"mật khẩu mới hẳn"_s).result());
    EXPECT_EQ(recorded().mid(3), (QStringList{u"accountChanged Lan Minh: writer → writer,publisher (Minh)"_s,
                                              u"accountDisabled Lan Minh"_s, u"accountEnabled Lan Minh"_s,
                                              u"passwordChanged Lan Minh"_s}));
}

TEST_F(AccountsTest, OnesOwnPasswordNeedsThePresentOneAndKeepsTheKey)
{
    addBoth();
    enter(u"Minh"_s, minhsPassword);
    const QByteArray key = kept(u"minh"_s).credentials.publicKey;
    const QString next = u"mật khẩu mới hẳn"_s;
    EXPECT_EQ(m_accounts->changePassword(lansPassword, next).result().error().fault, Fault::NotAllowed);
    EXPECT_EQ(m_accounts->changePassword(minhsPassword, u"ngắn"_s).result().error().fault, Fault::WrongUse);
    ASSERT_TRUE(m_accounts->changePassword(minhsPassword, next).result());
    EXPECT_FALSE(signIn(u"Minh"_s, minhsPassword));
    const auto in = signIn(u"Minh"_s, next);
    ASSERT_TRUE(in);
    EXPECT_EQ(in->key->publicKey(), key);
}

TEST_F(AccountsTest, APasswordSetByAnAdministratorMakesANewKeyAndLetsInAgain)
{
    addBoth();
    const Account minh = kept(u"minh"_s).account;
    const QByteArray key = kept(u"minh"_s).credentials.publicKey;
    for (int i = 0; i < 9; ++i)
        EXPECT_FALSE(signIn(u"Minh"_s, u"quên mất rồi"_s));
    const QString next = u"mật khẩu mới hẳn"_s;
    ASSERT_TRUE(m_accounts->setPassword(minh.id, next).result());
    const auto in = signIn(u"Minh"_s, next);
    ASSERT_TRUE(in);
    EXPECT_NE(in->key->publicKey(), key);
    const auto keys = m_store->read([&](Database &d) { return AccountStore(d).keys(minh.id); }).result();
    EXPECT_EQ(*keys, (QList{in->key->publicKey(), key}));
}

TEST_F(AccountsTest, AnAccountChangedByAnotherProgramDoesNotGetIn)
{
    addBoth();
    edit(u"UPDATE accounts SET roles = 'writer,administrator' WHERE name = 'Minh'"_s);
    const auto in = signIn(u"Minh"_s, minhsPassword);
    EXPECT_EQ(in.error().fault, Fault::NotAllowed);
    EXPECT_TRUE(in.error().message.contains(u"Minh"_s));
    // Another's password hash does not open this one's key either.
    edit(u"UPDATE accounts SET roles = 'writer', password = (SELECT password FROM accounts WHERE name = "
         u"'Lan') "
         "WHERE name = 'Minh'"_s);
    EXPECT_FALSE(signIn(u"Minh"_s, lansPassword));
}

namespace {

class NewsroomWithAccounts : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    std::unique_ptr<toasoan::Newsroom> m_newsroom;

    void SetUp() override { open(); }
    void open()
    {
        m_newsroom.reset();
        auto newsroom = Newsroom::open(m_folder.filePath(u"toa-soan"_s), OpenMode::CreateOrWrite,
                                       systemClock(), {}, PasswordCost::Least);
        ASSERT_TRUE(newsroom);
        m_newsroom = *std::move(newsroom);
        m_newsroom->setAuthor(u"Người ở máy này"_s);
    }
};

} // namespace

TEST_F(NewsroomWithAccounts, WithoutThemOnePersonMayDoEverything)
{
    EXPECT_TRUE(m_newsroom->isAnybodyIn());
    EXPECT_EQ(m_newsroom->actor().roles, Actor().roles);
    EXPECT_TRUE(m_newsroom->actor().account.isNull());
    const auto article = m_newsroom->drafting().create().result();
    ASSERT_TRUE(article);
    EXPECT_EQ(article->byline, QString());
}

TEST_F(NewsroomWithAccounts, WithThemNothingIsWrittenUntilSomebodyIsIn)
{
    Account lan = named(u"Lan"_s, Role::Administrator | Role::Writer);
    lan.fullName = u"Lê Thị Lan"_s;
    ASSERT_TRUE(m_newsroom->accounts().add(lan, lansPassword).result());
    open();
    EXPECT_FALSE(m_newsroom->isAnybodyIn());
    EXPECT_EQ(m_newsroom->actor().roles, Roles());
    EXPECT_EQ(m_newsroom->drafting().create().result().error().fault, Fault::NotAllowed);

    const auto in = m_newsroom->accounts().signIn(u"lan"_s, lansPassword).result();
    ASSERT_TRUE(in);
    m_newsroom->enter(*in);
    EXPECT_TRUE(m_newsroom->isAnybodyIn());
    EXPECT_TRUE(m_newsroom->signingKey());
    const auto article = m_newsroom->drafting().create().result();
    ASSERT_TRUE(article);
    EXPECT_EQ(article->byline, u"Lê Thị Lan"_s);
    ASSERT_TRUE(m_newsroom->drafting().keepRevision(*article, RevisionKind::Saved, {}).result());
    EXPECT_EQ(m_newsroom->drafting().history(article->id).result()->first().author, u"Lê Thị Lan"_s);

    m_newsroom->leave();
    EXPECT_FALSE(m_newsroom->signingKey());
    EXPECT_EQ(m_newsroom->drafting().save(*article).result().error().fault, Fault::NotAllowed);
}

// A3 of the attacks: who signed in before keeps nothing that was taken from them since.
TEST_F(NewsroomWithAccounts, RolesCountAsTheyAreNow)
{
    Accounts &accounts = m_newsroom->accounts();
    const auto lan = accounts.add(named(u"Lan"_s, Role::Administrator | Role::Editor), lansPassword).result();
    ASSERT_TRUE(lan);
    m_newsroom->enter(*accounts.signIn(u"Lan"_s, lansPassword).result());
    Account minh =
        *accounts.add(named(u"Minh"_s, Role::Writer | Role::Editor | Role::Administrator), minhsPassword)
             .result();
    const SignedIn minhIsIn = *accounts.signIn(u"Minh"_s, minhsPassword).result();
    Article of = *m_newsroom->drafting().create().result(); // Lan's

    minh.roles = Role::Writer;
    ASSERT_TRUE(accounts.change(minh).result());
    m_newsroom->enter(minhIsIn); // as they were
    of.headline = u"Của người khác"_s;
    EXPECT_EQ(m_newsroom->drafting().save(of).result().error().fault, Fault::NotAllowed);
    EXPECT_FALSE(m_newsroom->reviewing().situation(of.id).result()->allowed.contains(Act::Edit));
    EXPECT_EQ(m_newsroom->reviewing().setFourEyes(FourEyes::Off).result().error().fault, Fault::NotAllowed);
    EXPECT_TRUE(m_newsroom->dictionaries().add(wordList::newsroom, {u"quyềng"_s}).result()->wait);
    EXPECT_EQ(m_newsroom->record().setHeadFile(m_folder.filePath(u"heads.txt"_s)).result().error().fault,
              Fault::NotAllowed);
    Article own = *m_newsroom->drafting().create().result();

    m_newsroom->enter(*accounts.signIn(u"Lan"_s, lansPassword).result());
    ASSERT_TRUE(accounts.switchOff(minh.id).result());
    m_newsroom->enter(minhIsIn);
    own.headline = u"Còn viết được không"_s;
    EXPECT_EQ(m_newsroom->drafting().save(own).result().error().fault, Fault::NotAllowed);
    EXPECT_EQ(m_newsroom->drafting().create().result().error().fault, Fault::NotAllowed);
    Step step;
    step.act = Act::Submit;
    step.article = own.id;
    EXPECT_EQ(m_newsroom->reviewing().take(step).result().error().fault, Fault::NotAllowed);
    EXPECT_EQ(m_newsroom->remarking().say(own.id, {}, u"Xin chào"_s).result().error().fault,
              Fault::NotAllowed);
    const QString package = m_folder.filePath(u"bài.toasoan"_s);
    EXPECT_EQ(m_newsroom->handingOver().handOver({own.id}, package).result().error().fault,
              Fault::NotAllowed);
    EXPECT_FALSE(QFileInfo::exists(package));
    EXPECT_EQ(m_newsroom->handingOver().takeIn(package).result().error().fault, Fault::NotAllowed);
}
