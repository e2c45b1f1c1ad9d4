// Disks that take nothing any more: D6, D9 and folders nobody may write in, on the real programs.

#include "tests/support/programs.h"

#include <QDir>
#include <QFile>
#include <QImage>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

class FullDisk : public ProgramsTest
{
protected:
    // A file that takes all the room there is in `folder`.
    static void fill(const QString &folder)
    {
        QFile file(folder + u"/đầy"_s);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        for (qint64 piece = 65536; piece > 0; piece /= 2) {
            const QByteArray bytes(piece, 'x');
            while (file.write(bytes) == piece) {
            }
        }
    }

    static void makeSpace(const QString &folder) { ASSERT_TRUE(QFile::remove(folder + u"/đầy"_s)); }

    static bool setFileLimit(qint64 pid, rlim_t bytes)
    {
        struct rlimit limit = {};
        if (::prlimit(pid_t(pid), RLIMIT_FSIZE, nullptr, &limit) != 0)
            return false;
        limit.rlim_cur = bytes;
        return ::prlimit(pid_t(pid), RLIMIT_FSIZE, &limit, nullptr) == 0;
    }

    // Types while nothing can be written, makes writing possible again, and expects that all was kept.
    void expectTextOutlives(const std::function<void(WindowProcess &)> &breakDisk,
                            const std::function<void(WindowProcess &)> &mendDisk, const QString &reason)
    {
        WindowProcess window(environment(), {u"--store"_s, room()});
        ASSERT_FALSE(window.next(u"opened"_s).isNull());
        const QString id = window.newArticle();
        window.type(u"Trước khi đầy¶¶chữ đầu"_s);
        ASSERT_FALSE(window.next(u"saved"_s).isNull());
        ASSERT_TRUE(window.waitForStatus(u"SAVED"_s));

        breakDisk(window);
        window.type(u"30| gõ tiếp khi đĩa không nhận gì nữa"_s);
        const qint64 firstKey = window.next(u"key"_s).section(u' ', 1).toLongLong();
        const QString failed = window.next(u"failed"_s);
        ASSERT_FALSE(failed.isNull());
        EXPECT_LE(failed.section(u' ', 0, 0).toLongLong() - firstKey, 2000 * (watched ? 2 : 1));
        EXPECT_TRUE(window.waitForBanner(u"Chưa lưu được bài."_s));
        EXPECT_TRUE(window.waitForBanner(reason)) << qPrintable(window.sentences(u"banners"_s).join(u'|'));
        EXPECT_EQ(window.sentences(u"banners"_s).size(), 1);
        EXPECT_EQ(window.ask(u"status"_s, u"status"_s), u"FAILED"_s);
        ASSERT_FALSE(window.next(u"typed"_s).isNull());
        window.ask(u"key Ctrl+S"_s,
                   u"pressed"_s); // asked for by hand it fails as well, and nothing is said to be safe
        window.listen(300);
        EXPECT_EQ(window.ask(u"status"_s, u"status"_s), u"FAILED"_s);
        window.type(u" và gõ nữa"_s);
        const QString whole = u"chữ đầu gõ tiếp khi đĩa không nhận gì nữa và gõ nữa"_s;
        EXPECT_TRUE(window.text().contains(whole)) << qPrintable(window.text());

        mendDisk(window);
        EXPECT_TRUE(window.waitForStatus(u"SAVED"_s));
        window.listen(100);
        EXPECT_TRUE(window.sentences(u"banners"_s).isEmpty());
        window.kill(); // what was called safe is safe
        EXPECT_TRUE(storedText(id).endsWith(whole)) << qPrintable(storedText(id));
        EXPECT_EQ(cli({u"verify"_s}).status, 0);
    }
};

} // namespace

TEST_F(FullDisk, LeavesTheTextInTheEditorAndWorksAgainWithSpace)
{
    if (!isRoot())
        GTEST_SKIP() << "a small file system can be mounted by root only";
    ASSERT_TRUE(QDir().mkpath(room()));
    if (const QString problem = mountSmall(room(), "size=4m"); !problem.isEmpty())
        GTEST_SKIP() << "no file system can be mounted here: " << qPrintable(problem);
    makeRoom();
    expectTextOutlives([this](WindowProcess &) { fill(room()); },
                       [this](WindowProcess &) { makeSpace(room()); }, u"đĩa đã đầy"_s);
    unmount(room());
}

TEST_F(FullDisk, StopsTheCommandLineWithOneSentenceAndNothingHalf)
{
    if (!isRoot())
        GTEST_SKIP() << "a small file system can be mounted by root only";
    ASSERT_TRUE(QDir().mkpath(room()));
    if (const QString problem = mountSmall(room(), "size=4m"); !problem.isEmpty())
        GTEST_SKIP() << "no file system can be mounted here: " << qPrintable(problem);
    const QString id = makeRoom();
    const QString before = storedText(id);
    const QString text =
        put(u"dài.txt"_s, u"Bài dài\n\n"_s.toUtf8() + u"Một câu dài. "_s.toUtf8().repeated(2000));
    QImage picture(300, 200, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    ASSERT_TRUE(picture.save(path(u"ảnh.png"_s)));

    fill(room());
    const QStringList files = inventory(room() + u"/media"_s);
    for (const QStringList &arguments :
         {QStringList{u"import"_s, text},
          QStringList{u"photo"_s, u"add"_s, id, path(u"ảnh.png"_s), u"--caption"_s, u"Ảnh"_s}}) {
        const Answer answer = cli(arguments);
        EXPECT_EQ(answer.status, 4) << qPrintable(arguments[0] + answer.out);
        EXPECT_TRUE(answer.isOneSentence()) << qPrintable(arguments[0] + answer.err);
        EXPECT_TRUE(answer.out.isEmpty());
    }
    EXPECT_EQ(inventory(room() + u"/media"_s), files);
    EXPECT_EQ(storedText(id), before); // reading goes on
    makeSpace(room());
    EXPECT_EQ(cli({u"import"_s, text}).status, 0);
    EXPECT_EQ(cli({u"list"_s}).lines().size(), 2);
    EXPECT_EQ(cli({u"verify"_s}).status, 0);
    unmount(room());
}

TEST_F(FullDisk, LeavesNoTruncatedExportOrBackup)
{
    if (!isRoot())
        GTEST_SKIP() << "a small file system can be mounted by root only";
    const QString full = path(u"đích"_s);
    ASSERT_TRUE(QDir().mkpath(full));
    if (const QString problem = mountSmall(full, "size=1m"); !problem.isEmpty())
        GTEST_SKIP() << "no file system can be mounted here: " << qPrintable(problem);
    const QString id = makeRoom(u"Bài xuất\n\n"_s +
                                u"Câu này dài vừa đủ để trang lớn hơn một khối của đĩa. "_s.repeated(300));
    ASSERT_EQ(cli({u"export"_s, id, u"--format"_s, u"html,pdf"_s, u"--to"_s, full}).status, 0);
    const QString page = full + u"/bai-xuat.html"_s;
    ASSERT_TRUE(QFileInfo::exists(page));
    fill(full);
    const QStringList before = inventory(full);
    for (const QString &format : {u"html"_s, u"pdf"_s, u"docx"_s, u"odt"_s}) {
        const Answer answer = cli({u"export"_s, id, u"--format"_s, format, u"--to"_s, full});
        EXPECT_EQ(answer.status, 4) << qPrintable(answer.out);
        EXPECT_TRUE(answer.isOneSentence()) << qPrintable(answer.err);
        EXPECT_EQ(inventory(full), before);
    }
    const Answer kept = cli({u"backup"_s, full + u"/sao.sqlite"_s});
    EXPECT_EQ(kept.status, 4);
    EXPECT_TRUE(kept.isOneSentence()) << qPrintable(kept.err);
    EXPECT_EQ(inventory(full), before);
    makeSpace(full);
    EXPECT_EQ(cli({u"export"_s, id, u"--format"_s, u"html,pdf"_s, u"--to"_s, full}).status, 0);
    unmount(full);
}

TEST_F(FullDisk, IsOneSentenceInTheExportDialogAndLeavesNothingHalf)
{
    if (!isRoot())
        GTEST_SKIP() << "a small file system can be mounted by root only";
    const QString full = path(u"đích"_s);
    ASSERT_TRUE(QDir().mkpath(full));
    if (const QString problem = mountSmall(full, "size=4m"); !problem.isEmpty())
        GTEST_SKIP() << "no file system can be mounted here: " << qPrintable(problem);
    const QString id = makeRoom(u"Bài xuất\n\n"_s +
                                u"Câu này dài vừa đủ để trang lớn hơn một khối của đĩa. "_s.repeated(300));
    QImage picture(1200, 900, QImage::Format_RGB32); // noise, which no format makes small
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            picture.setPixel(x, y, uint(x * 7919) ^ uint(y * 104729) ^ (uint(x * y) * 2654435761U));
    }
    ASSERT_TRUE(picture.save(path(u"ảnh.jpg"_s), "JPG", 95));
    ASSERT_EQ(cli({u"photo"_s, u"add"_s, id, path(u"ảnh.jpg"_s), u"--caption"_s, u"Ảnh"_s}).status, 0);

    ASSERT_TRUE(QDir().mkpath(path(u"config"_s)));
    put(u"config/user-dirs.dirs"_s, u"XDG_DOCUMENTS_DIR=\"%1\"\n"_s.arg(full).toUtf8());
    fill(full);
    QFile filler(full + u"/đầy"_s);
    ASSERT_TRUE(filler.resize(filler.size() - 200 * 1024)); // the page has room, its picture has not
    const QStringList before = inventory(full);

    WindowProcess window(environment(), {u"--store"_s, room()});
    ASSERT_FALSE(window.next(u"opened"_s).isNull());
    window.say(u"key Ctrl+E"_s);
    ASSERT_FALSE(window.waitForDialog().isEmpty());
    window.say(u"key Return"_s);
    EXPECT_TRUE(window.waitForSentence(u"Đĩa đã đầy"_s))
        << qPrintable(window.sentences(u"dialog"_s).join(u'|'));
    EXPECT_EQ(inventory(full), before);

    makeSpace(full);
    window.say(u"key Return"_s);
    EXPECT_TRUE(window.waitForSentence(u"Đã xuất xong"_s))
        << qPrintable(window.sentences(u"dialog"_s).join(u'|'));
    EXPECT_EQ(inventory(full).size(), 3); // page, picture, PDF
    window.kill();
    unmount(full);
}

TEST_F(FullDisk, AFileThatMayNotGrowIsAnErrorNotTheEnd)
{
    makeRoom();
    expectTextOutlives([](WindowProcess &window) { ASSERT_TRUE(setFileLimit(window.pid(), 4096)); },
                       [](WindowProcess &window) { ASSERT_TRUE(setFileLimit(window.pid(), 1 << 30)); },
                       u"chưa được lưu"_s);
}

TEST_F(FullDisk, TheCommandLineOutlivesALimitOnFiles)
{
    const QString id = makeRoom();
    const QString before = storedText(id);
    const Answer answer = cli({u"edit"_s, id, u"--field"_s, u"headline=Không vừa"_s}, {}, [] {
        const struct rlimit limit = {4096, 4096};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    });
    EXPECT_FALSE(answer.crashed);
    EXPECT_NE(answer.status, 0);
    EXPECT_TRUE(answer.isOneSentence()) << qPrintable(answer.err);
    EXPECT_EQ(storedText(id), before);
    EXPECT_EQ(cli({u"verify"_s}).status, 0);
}

TEST_F(FullDisk, AFolderNobodyMayWriteInIsReadAndNamed)
{
    if (!isRoot())
        GTEST_SKIP() << "a read-only file system can be mounted by root only";
    ASSERT_TRUE(QDir().mkpath(room()));
    if (const QString problem = mountSmall(room(), "size=8m"); !problem.isEmpty())
        GTEST_SKIP() << "no file system can be mounted here: " << qPrintable(problem);
    const QString id = makeRoom();
    ASSERT_TRUE(remountReadOnly(room()));
    EXPECT_TRUE(cli({u"list"_s}).out.contains(id));
    EXPECT_EQ(cli({u"search"_s, u"ban đầu"_s}).lines().size(), 1);
    EXPECT_FALSE(storedText(id).isEmpty());
    const Answer refused = cli({u"edit"_s, id, u"--field"_s, u"headline=Không được"_s});
    EXPECT_EQ(refused.status, 3);
    EXPECT_TRUE(refused.isOneSentence()) << qPrintable(refused.err);

    WindowProcess window(environment(), {u"--store"_s, room()});
    EXPECT_TRUE(window.waitForDialog().contains(refused.err.trimmed()));
    window.say(u"key Escape"_s);
    ASSERT_TRUE(window.waitForEnd());
    EXPECT_EQ(window.status(), 4);
    unmount(room());
}
