#include "tests/app/command_line.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

const QString lansPassword = u"mật khẩu của Lan"_s;
const QString minhsPassword = u"mật khẩu của Minh"_s;

class UserCommand : public CommandLine
{
protected:
    Answer as(const QString &name, const QString &password, const QStringList &arguments,
              const QString &newPassword = {})
    {
        setEnvironment(u"TOASOAN_PASSWORD"_s, password);
        setEnvironment(u"TOASOAN_NEW_PASSWORD"_s, newPassword);
        return call(QStringList{u"--as"_s, name} + arguments);
    }

    Answer addLan()
    {
        return as(u"Lan"_s, {},
                  {u"user"_s, u"add"_s, u"Lan"_s, u"--roles"_s, u"writer,administrator"_s, u"--full-name"_s,
                   u"Lê Thị Lan"_s},
                  lansPassword);
    }

    Answer lan(const QStringList &arguments, const QString &newPassword = {})
    {
        return as(u"lan"_s, lansPassword, arguments, newPassword);
    }
};

} // namespace

TEST_F(UserCommand, MakesTheNewsroomWithItsFirstAdministrator)
{
    EXPECT_EQ(as({}, {}, {u"user"_s, u"add"_s, u"Minh"_s, u"--roles"_s, u"writer"_s}, minhsPassword).status,
              1);
    const Answer added = addLan();
    ASSERT_EQ(added.status, 0) << qPrintable(added.err);
    EXPECT_EQ(added.out.trimmed(), u"Lan\twriter,administrator\ton\tLê Thị Lan"_s);
    const Answer listed = lan({u"user"_s, u"list"_s, u"--json"_s});
    EXPECT_EQ(listed.json()[u"name"].toString(), u"Lan"_s);
    EXPECT_EQ(listed.json()[u"fullName"].toString(), u"Lê Thị Lan"_s);
    EXPECT_EQ(listed.json()[u"state"].toString(), u"on"_s);
    EXPECT_EQ(listed.json()[u"roles"].toArray(), (QJsonArray{u"writer"_s, u"administrator"_s}));
}

TEST_F(UserCommand, WithAccountsWhatShowsOrWritesTextsAsksWhoItIs)
{
    const QString id = importReport();
    ASSERT_EQ(addLan().status, 0);
    const QString file = put(u"bai.txt"_s, "Bài viết.\n");
    for (const QStringList &asks : {QStringList{u"list"_s},
                                    {u"show"_s, id},
                                    {u"search"_s, u"đối"_s},
                                    {u"check"_s, id},
                                    {u"history"_s, id},
                                    {u"export"_s, id, u"--format"_s, u"html"_s, u"--to"_s, path(u"ra"_s)},
                                    {u"import"_s, file},
                                    {u"edit"_s, id, u"--field"_s, u"headline=Khác"_s},
                                    {u"tag"_s, id, u"--add"_s, u"mới"_s},
                                    {u"user"_s, u"list"_s},
                                    {u"dictionary"_s, u"list"_s},
                                    {u"restore-backup"_s, file}}) {
        const Answer answer = call(asks);
        EXPECT_EQ(answer.status, 3) << qPrintable(asks.join(u' '));
        EXPECT_EQ(answer.out, QString()) << qPrintable(asks.join(u' '));
        EXPECT_EQ(answer.err.count(u'\n'), 1) << qPrintable(answer.err);
    }
    for (const QStringList &free : {QStringList{u"help"_s},
                                    {u"init"_s},
                                    {u"check"_s, file},
                                    {u"suggest"_s, u"nghành"_s},
                                    {u"verify"_s},
                                    {u"backup"_s, path(u"sao-luu.sqlite"_s)}}) {
        const Answer answer = call(free);
        EXPECT_EQ(answer.status, 0) << qPrintable(free.join(u' ') + answer.err);
    }
    EXPECT_EQ(lan({u"show"_s, id}).status, 0);
    ASSERT_EQ(lan({u"edit"_s, id, u"--field"_s, u"headline=Khác"_s}).status, 0);
    // Revisions are by who was signed in.
    EXPECT_TRUE(lan({u"history"_s, id}).out.contains(u"Lê Thị Lan"_s));
    EXPECT_EQ(as(u"lan"_s, minhsPassword, {u"list"_s}).status, 3);
    EXPECT_EQ(as(u"không ai"_s, lansPassword, {u"list"_s}).status, 3);
}

TEST_F(UserCommand, AnAdministratorKeepsTheOthersAndNobodyElseDoes)
{
    ASSERT_EQ(addLan().status, 0);
    ASSERT_EQ(lan({u"user"_s, u"add"_s, u"Minh"_s, u"--roles"_s, u"writer"_s}, minhsPassword).status, 0);
    const Answer twice = lan({u"user"_s, u"add"_s, u"MINH"_s, u"--roles"_s, u"writer"_s}, minhsPassword);
    EXPECT_EQ(twice.status, 2);
    EXPECT_EQ(lan({u"user"_s, u"roles"_s, u"minh"_s, u"--roles"_s, u"editor,publisher"_s}).out.trimmed(),
              u"Minh\teditor,publisher\ton"_s);
    const auto minh = [&](const QStringList &arguments) {
        return as(u"minh"_s, minhsPassword, arguments, u"mật khẩu mới hẳn"_s);
    };
    EXPECT_EQ(minh({u"user"_s, u"disable"_s, u"lan"_s}).status, 3);
    EXPECT_EQ(minh({u"user"_s, u"password"_s, u"lan"_s}).status, 3);
    EXPECT_EQ(lan({u"user"_s, u"disable"_s, u"lan"_s}).status, 1); // the last administrator
    EXPECT_EQ(lan({u"user"_s, u"disable"_s, u"minh"_s}).out.trimmed(), u"Minh\teditor,publisher\toff"_s);
    EXPECT_EQ(minh({u"list"_s}).status, 3);
    EXPECT_EQ(lan({u"user"_s, u"enable"_s, u"minh"_s}).status, 0);
    EXPECT_EQ(minh({u"user"_s, u"password"_s, u"minh"_s}).status, 0);
    EXPECT_EQ(minh({u"list"_s}).status, 3);
    EXPECT_EQ(as(u"minh"_s, u"mật khẩu mới hẳn"_s, {u"list"_s}).status, 0);
    EXPECT_EQ(lan({u"user"_s, u"roles"_s, u"ai đó"_s, u"--roles"_s, u"editor"_s}).status, 3);
}

TEST_F(UserCommand, RefusesWhatMakesNoSense)
{
    for (const QStringList &wrong : {QStringList{u"user"_s},
                                     {u"user"_s, u"add"_s},
                                     {u"user"_s, u"add"_s, u"Lan"_s},
                                     {u"user"_s, u"add"_s, u"Lan"_s, u"--roles"_s, u"boss"_s},
                                     {u"user"_s, u"list"_s, u"--roles"_s, u"writer"_s},
                                     {u"user"_s, u"roles"_s, u"Lan"_s},
                                     {u"user"_s, u"remove"_s, u"Lan"_s}})
        EXPECT_EQ(call(wrong).status, 2) << qPrintable(wrong.join(u' '));
    EXPECT_EQ(as({}, {}, {u"user"_s, u"add"_s, u"Lan"_s, u"--roles"_s, u"administrator"_s}, u"ngắn"_s).status,
              2);
    // Nobody to ask, nothing given.
    const Answer silent = call({u"user"_s, u"add"_s, u"Lan"_s, u"--roles"_s, u"administrator"_s});
    EXPECT_NE(silent.status, 0);
    EXPECT_TRUE(call({u"help"_s, u"user"_s}).out.contains(u"toasoan-cli user add"_s));
}

// A10: a password stands in no file, and nothing is printed of it.
TEST_F(UserCommand, APasswordIsNowhere)
{
    QString printed;
    const auto take = [&](const Answer &answer) { printed += answer.out + answer.err; };
    take(addLan());
    take(lan({u"user"_s, u"add"_s, u"Minh"_s, u"--roles"_s, u"writer"_s}, minhsPassword));
    take(as(lansPassword, u"trong dòng tên"_s, {u"list"_s}));
    take(lan({u"import"_s, put(u"bai.txt"_s, "Bài viết.\n")}));
    take(lan({u"user"_s, u"list"_s, u"--json"_s}));
    for (const QString &password : {lansPassword, minhsPassword}) {
        EXPECT_FALSE(printed.contains(password));
        QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            EXPECT_FALSE(bytes.contains(password.toUtf8())) << qPrintable(file.fileName());
            EXPECT_FALSE(bytes.contains(password.normalized(QString::NormalizationForm_D).toUtf8()));
            ++count;
        }
        EXPECT_GE(count, 2);
    }
}

// A10: nor in what a crash leaves.
TEST_F(UserCommand, ACrashLeavesNoImageOfMemory)
{
    QProcess waiting; // for what it is to check
    waiting.start(QStringLiteral(TOASOAN_CLI), {u"check"_s, u"-"_s});
    ASSERT_TRUE(waiting.waitForStarted());
    QString limit;
    for (int i = 0; i < 500 && limit.isEmpty(); ++i) {
        QFile limits(u"/proc/%1/limits"_s.arg(waiting.processId()));
        if (limits.open(QIODevice::ReadOnly))
            for (const QString &line : QString::fromLatin1(limits.readAll()).split(u'\n'))
                if (line.startsWith(u"Max core file size"_s) &&
                    line.simplified().section(u' ', 4, 5) == u"0 0"_s)
                    limit = line;
        QThread::msleep(10);
    }
    EXPECT_FALSE(limit.isEmpty());
    waiting.closeWriteChannel();
    EXPECT_TRUE(waiting.waitForFinished(60000));
}

// A9: of the newsroom and of all that is written beside it.
TEST_F(UserCommand, WhatIsWrittenIsForItsOwnerAlone)
{
    const QString id = importReport();
    ASSERT_EQ(addLan().status, 0);
    const QString outside = path(u"ngoài"_s);
    ASSERT_TRUE(QDir().mkpath(outside));
    EXPECT_EQ(lan({u"backup"_s, outside + u"/sao lưu.toasoan"_s}).status, 0);
    EXPECT_EQ(lan({u"hand-over"_s, id, u"--to"_s, outside + u"/gói.toasoan"_s}).status, 0);
    EXPECT_EQ(lan({u"head-file"_s, outside + u"/nhật ký.txt"_s}).status, 0);
    EXPECT_EQ(lan({u"log"_s, u"--to"_s, outside + u"/nhật ký.csv"_s}).status, 0);
    int files = 0;
    const QStringList places{path(u"toa soạn"_s), path(u"cấu hình"_s), path(u"dữ liệu"_s), outside};
    for (const QString &place : places) {
        QDirIterator walk(place, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QFileInfo info(walk.next());
            const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
            const bool isOurs = place == path(u"toa soạn"_s) || info.isFile();
            EXPECT_FALSE(isOurs && (info.permissions() & others)) << qPrintable(info.filePath());
            files += info.isFile() ? 1 : 0;
        }
    }
    EXPECT_GE(files, 7);
}
