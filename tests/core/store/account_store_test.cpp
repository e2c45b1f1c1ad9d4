#include "core/store/account_store.h"

#include "core/base/secrets.h"
#include "core/store/record_store.h"
#include "tests/core/store/newsroom.h"

#include <QFileInfo>

using namespace toasoan;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Credentials some{"$argon2id$x", QByteArray(32, 'k'), QByteArray(120, 'w')};

Account account(const QString &name, Roles roles = Role::Writer)
{
    Account made;
    made.id = AccountId::make();
    made.name = name;
    made.roles = roles;
    made.madeAt = noon();
    return made;
}

class AccountStoreTest : public testing::Test
{
protected:
    Newsroom m_room;

    Result<void> add(const Account &one, char key = 'k')
    {
        const Credentials own{some.password, QByteArray(32, key), some.wrappedKey};
        return m_room.write([&](Database &d) { return AccountStore(d).add(one, own); });
    }
    Result<void> change(const Account &one)
    {
        return m_room.write([&](Database &d) { return AccountStore(d).change(one); });
    }
    QList<Account> all()
    {
        return *m_room.read([](Database &d) { return AccountStore(d).all(); });
    }
    void run(const QString &sql)
    {
        ASSERT_TRUE(m_room.write([&](Database &d) -> Result<void> {
            const auto done = d.run(sql);
            return done ? Result<void>() : done.error();
        }));
    }
};

} // namespace

TEST_F(AccountStoreTest, GivesBackWhatWasAdded)
{
    EXPECT_FALSE(*m_room.read([](Database &d) { return AccountStore(d).any(); }));
    Account lan = account(u"lan"_s, Role::Writer | Role::Administrator);
    lan.fullName = u"Lê Thị Lan"_s;
    ASSERT_TRUE(add(lan));
    ASSERT_TRUE(add(account(u"Ánh"_s), 'a'));
    EXPECT_TRUE(*m_room.read([](Database &d) { return AccountStore(d).any(); }));
    ASSERT_EQ(all().size(), 2);
    EXPECT_EQ(all().first().name, u"Ánh"_s);
    EXPECT_EQ(all().last(), lan);
    const auto kept = *m_room.read([&](Database &d) { return AccountStore(d).withId(lan.id); });
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->credentials.wrappedKey, some.wrappedKey);
    EXPECT_EQ(kept->credentials.publicKey, some.publicKey);
    EXPECT_FALSE(*m_room.read([&](Database &d) { return AccountStore(d).withId(AccountId::make()); }));
}

TEST_F(AccountStoreTest, ANameIsOneInAnyCaseAndTonePlacement)
{
    ASSERT_TRUE(add(account(u"Hòa"_s, Role::Administrator)));
    for (const QString &same : {u"hòa"_s, u"Hoà"_s, u"HÒA"_s}) {
        EXPECT_EQ(add(account(same), 'x').error().fault, Fault::WrongUse) << qPrintable(same);
        EXPECT_TRUE(*m_room.read([&](Database &d) { return AccountStore(d).named(same); }));
    }
    EXPECT_TRUE(add(account(u"Hoa"_s), 'y'));
    EXPECT_EQ(add(account({}), 'z').error().fault, Fault::WrongUse);
    EXPECT_EQ(add(account(u"Minh"_s, {}), 'z').error().fault, Fault::WrongUse);
    EXPECT_EQ(add(account(QString(61, u'a')), 'z').error().fault, Fault::WrongUse);
}

TEST_F(AccountStoreTest, SomebodyAlwaysAdministers)
{
    Account lan = account(u"lan"_s, Role::Writer | Role::Administrator);
    Account minh = account(u"minh"_s);
    ASSERT_TRUE(add(lan) && add(minh, 'm'));
    Account off = lan;
    off.isOn = false;
    EXPECT_EQ(change(off).error().fault, Fault::Refused);
    Account writer = lan;
    writer.roles = Role::Writer;
    EXPECT_EQ(change(writer).error().fault, Fault::Refused);
    EXPECT_EQ(all().first(), lan);

    minh.roles |= Role::Administrator;
    ASSERT_TRUE(change(minh));
    EXPECT_TRUE(change(off));
    minh.isOn = false;
    EXPECT_EQ(change(minh).error().fault, Fault::Refused);
}

TEST_F(AccountStoreTest, AccountsAreNeverRemoved)
{
    ASSERT_TRUE(add(account(u"lan"_s, Role::Administrator)));
    EXPECT_FALSE(m_room.write([](Database &d) { return d.run(u"DELETE FROM accounts"_s); }));
    EXPECT_FALSE(m_room.write([](Database &d) { return d.run(u"DELETE FROM account_keys"_s); }));
}

// A8: whoever edits the file by other means shows.
TEST_F(AccountStoreTest, AnAccountChangedByAnotherProgramShows)
{
    const Account lan = account(u"lan"_s, Role::Administrator);
    ASSERT_TRUE(add(lan) && add(account(u"minh"_s), 'm'));
    EXPECT_TRUE(m_room.read(verifyStore)->problems.isEmpty());
    for (const auto &[edit, back] : {std::pair{u"roles = 'administrator'"_s, u"roles = 'writer'"_s},
                                     {u"full_name = 'Lan'"_s, u"full_name = ''"_s},
                                     {u"is_on = 0"_s, u"is_on = 1"_s},
                                     {u"name = 'lân'"_s, u"name = 'minh'"_s},
                                     {u"name_key = 'lân'"_s, u"name_key = 'minh'"_s},
                                     {u"password = 'x'"_s, u"password = '$argon2id$x'"_s},
                                     {u"public_key = '00'"_s, {}}}) {
        run(u"UPDATE accounts SET %1 WHERE name = 'minh'"_s.arg(edit));
        EXPECT_EQ(m_room.read(verifyStore)->problems.size(), 1) << qPrintable(edit);
        const QList<Account> accounts = all();
        const auto damaged =
            std::count_if(accounts.begin(), accounts.end(), [](const Account &one) { return one.isDamaged; });
        EXPECT_EQ(damaged, 1) << qPrintable(edit);
        if (!back.isEmpty())
            run(u"UPDATE accounts SET %1 WHERE name <> 'lan'"_s.arg(back));
    }
    Account minh = all().last();
    minh.isOn = false;
    EXPECT_EQ(change(minh).error().fault, Fault::Damaged);
    // A new password is set by somebody who has looked at it.
    ASSERT_TRUE(m_room.write([&](Database &d) {
        return AccountStore(d).setCredentials(minh.id, {some.password, QByteArray(32, 'n'), {}}, noon());
    }));
    EXPECT_FALSE(all().last().isDamaged);
    EXPECT_TRUE(m_room.read(verifyStore)->problems.isEmpty());
    EXPECT_EQ(m_room.read([&](Database &d) { return AccountStore(d).keys(minh.id); })->size(), 2);
}

TEST_F(AccountStoreTest, AnAccountTheRecordTellsOfIsMissed)
{
    ASSERT_TRUE(add(account(u"lan"_s, Role::Administrator)));
    RecordEntry entry;
    entry.at = noon();
    entry.what = Recorded::AccountAdded;
    for (int i = 0; i < 2; ++i)
        ASSERT_TRUE(m_room.write([&](Database &d) { return RecordStore(d).add(entry); }));
    EXPECT_EQ(m_room.read(verifyStore)->problems.size(), 1);
}

TEST(WaitAfter, DoublesFromTheFifthWrongPasswordToAQuarterOfAnHour)
{
    for (int failures = 0; failures < 5; ++failures)
        EXPECT_EQ(waitAfter(failures), 0ms);
    EXPECT_EQ(waitAfter(5), 1s);
    EXPECT_EQ(waitAfter(6), 2s);
    EXPECT_EQ(waitAfter(14), 512s);
    EXPECT_EQ(waitAfter(15), 15min);
    EXPECT_EQ(waitAfter(1'000'000), 15min);
}

TEST_F(AccountStoreTest, RemembersABoundedNumberOfNamesThatWereTried)
{
    ASSERT_TRUE(add(account(u"lan"_s, Role::Administrator)));
    const auto tried = [&](const QString &name) {
        return m_room.write([&](Database &d) { return AccountStore(d).setTries(name, {1, {u"b"_s, 7}}); });
    };
    ASSERT_TRUE(tried(u"LAN"_s));
    ASSERT_TRUE(m_room.write([&](Database &d) {
        return d.inTransaction([&]() -> Result<void> {
            for (int i = 0; i < 1'100; ++i)
                if (auto done = AccountStore(d).setTries(QString::number(i), {1, {}}); !done)
                    return done;
            return {};
        });
    }));
    const auto count = m_room.read([](Database &d) -> Result<int> {
        auto query = d.run(u"SELECT count(*) FROM sign_in_tries"_s);
        if (!query)
            return query.error();
        return query->next() ? query->value(0).toInt() : 0;
    });
    EXPECT_EQ(*count, 1'001);
    const auto kept = m_room.read([](Database &d) { return AccountStore(d).tries(u"lan"_s); });
    EXPECT_EQ(kept->failures, 1);
    EXPECT_EQ(kept->last, (Uptime{u"b"_s, 7}));
}

TEST(Store, WritesNothingWhileWritingIsOffButWhatMustBe)
{
    Newsroom room;
    const auto count = [](Database &d) { return AccountStore(d).setTries(u"lan"_s, {3, {}}); };
    room.store().setWriting(false);
    EXPECT_EQ(room.write(count).error().fault, Fault::NotAllowed);
    EXPECT_TRUE(room.store().writeAnyway(count).result());
    room.store().setWriting(true);
    EXPECT_TRUE(room.write(count));
}

TEST(Store, WritesWhatMustBeBesideWhoeverHasTheNewsroom)
{
    Newsroom room;
    const auto count = [](int number) {
        return [number](Database &d) { return AccountStore(d).setTries(u"lan"_s, {number, {}}); };
    };
    const auto counted = [](Database &d) { return AccountStore(d).tries(u"lan"_s); };
    auto beside = room.open(OpenMode::Read);
    ASSERT_TRUE(beside);
    EXPECT_EQ((*beside)->write(count(1)).result().error().fault, Fault::NotAllowed);
    EXPECT_TRUE((*beside)->writeAnyway(count(2)).result());
    EXPECT_EQ(room.read(counted)->failures, 2);
    EXPECT_TRUE(room.write(count(3)));
    EXPECT_EQ((*beside)->read(counted).result()->failures, 3);
    // Alone it leaves nothing in the log.
    room.close();
    EXPECT_TRUE((*beside)->writeAnyway(count(4)).result());
    beside->reset();
    EXPECT_LE(QFileInfo(room.path() + u"-wal"_s).size(), 0);
    room.reopen();
    EXPECT_EQ(room.read(counted)->failures, 4);
}
