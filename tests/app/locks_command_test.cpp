// Who is writing what, by the command line; a program that ended without a word is made up by another store.

#include "tests/app/command_line.h"

#include "core/store/lock_store.h"
#include "core/store/store.h"

using namespace Qt::StringLiterals;

namespace {

class LocksCommand : public CommandLine
{
protected:
    void leaveLock(const QString &id, const QString &name, toasoan::AccountId account = {})
    {
        using namespace toasoan;
        const auto store = Store::open(path(u"toa soạn"_s), OpenMode::Write, systemClock());
        ASSERT_TRUE(store);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const ArticleLock lock{ArticleId::fromString(id).value(),
                               {account, name, SessionId::make(), u"bàn-3"_s, u"máy-khác x 1"_s},
                               now,
                               now,
                               {}};
        ASSERT_TRUE((*store)->write([lock](Database &d) { return LockStore(d).set(lock); }).result());
    }
};

} // namespace

TEST_F(LocksCommand, WhoWritesIsListedAndCommandsStandBackUntilTheyAreDone)
{
    const QString id = importReport();
    EXPECT_EQ(call({u"locks"_s}).status, 0);
    EXPECT_TRUE(call({u"locks"_s}).out.isEmpty());
    leaveLock(id, u"Lan"_s);
    Answer answer = call({u"locks"_s});
    EXPECT_EQ(answer.status, 0) << qPrintable(answer.err);
    ASSERT_EQ(answer.lines().size(), 1);
    EXPECT_TRUE(answer.out.startsWith(id + u"\tLan\tbàn-3\t"_s)) << qPrintable(answer.out);
    answer = call({u"locks"_s, u"list"_s, u"--json"_s});
    EXPECT_EQ(answer.json()[u"person"].toString(), u"Lan"_s);
    EXPECT_EQ(answer.json()[u"machine"].toString(), u"bàn-3"_s);
    EXPECT_EQ(answer.json()[u"headline"].toString(), u"Đối thoại ở thôn Đồng Mận"_s);
    EXPECT_TRUE(QDateTime::fromString(answer.json()[u"since"].toString(), Qt::ISODate).isValid());

    for (const QStringList &command :
         {QStringList{u"edit"_s, id, u"--field"_s, u"place=Hòa Lạc"_s},
          QStringList{u"tag"_s, id, u"--add"_s, u"a"_s}, QStringList{u"submit"_s, id, u"--waive"_s, u"gấp"_s},
          QStringList{u"trash"_s, id}}) {
        answer = call(command);
        EXPECT_EQ(answer.status, 4) << qPrintable(command.join(u' '));
        EXPECT_TRUE(answer.err.contains(u"Lan đang viết bài này"_s)) << qPrintable(answer.err);
    }
    EXPECT_EQ(call({u"locks"_s, u"free"_s, id}).status, 2);
    answer = call({u"locks"_s, u"release"_s, id});
    EXPECT_EQ(answer.status, 0) << qPrintable(answer.err);
    EXPECT_EQ(answer.out, id + u'\n');
    EXPECT_EQ(call({u"locks"_s, u"release"_s, id}).status, 3);
    EXPECT_TRUE(call({u"locks"_s}).out.isEmpty());
    EXPECT_EQ(call({u"edit"_s, id, u"--field"_s, u"place=Hòa Lạc"_s}).status, 0);
    EXPECT_TRUE(call({u"log"_s, id}).out.contains(u"lockReleased"_s));
}

TEST_F(LocksCommand, WithAccountsAnAdministratorSetsFreeWhatIsAnothers)
{
    const QString password = u"mật khẩu dài"_s;
    setEnvironment(u"TOASOAN_NEW_PASSWORD"_s, password);
    setEnvironment(u"TOASOAN_PASSWORD"_s, password);
    EXPECT_EQ(call({u"user"_s, u"add"_s, u"an"_s, u"--roles"_s, u"administrator"_s}).status, 0);
    EXPECT_EQ(call({u"user"_s, u"add"_s, u"lan"_s, u"--roles"_s, u"writer"_s, u"--as"_s, u"an"_s}).status, 0);
    const QString file = put(u"bài.txt"_s, "Bến nước làng tôi\n\nBà con sửa lại bến nước.\n");
    const QString id = call({u"import"_s, file, u"--as"_s, u"lan"_s}).out.section(u'\t', 0, 0);
    leaveLock(id, u"Minh"_s, toasoan::AccountId::make());
    EXPECT_EQ(call({u"locks"_s}).status, 3);
    EXPECT_EQ(call({u"locks"_s, u"--as"_s, u"lan"_s}).lines().size(), 1);
    EXPECT_EQ(call({u"locks"_s, u"release"_s, id, u"--as"_s, u"lan"_s}).status, 3);
    EXPECT_EQ(call({u"locks"_s, u"release"_s, id, u"--as"_s, u"an"_s}).status, 0);
    EXPECT_TRUE(call({u"locks"_s, u"--as"_s, u"lan"_s}).out.isEmpty());
}
