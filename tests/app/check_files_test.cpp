// `check` over many and large files: order, places, memory.

#include "tests/app/command_line.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

class CheckFiles : public CommandLine
{
protected:
    static QString line(int number)
    {
        return u"Bà con bản số %1 góp đất làm con đường mới, cả nghành vào cuộc.\n"_s.arg(number);
    }

    // `lines` lines with one mistake in each.
    QString generated(const QString &name, int lines) const
    {
        QByteArray text;
        for (int i = 0; i < lines; ++i)
            text += line(i).toUtf8();
        return put(name, text);
    }

    QList<QJsonObject> findings(const Answer &answer) const
    {
        QList<QJsonObject> found;
        const QStringList lines = answer.lines();
        for (const QString &line : lines)
            found << QJsonDocument::fromJson(line.toUtf8()).object();
        return found;
    }
};

struct Finished
{
    int status = -1;
    long peak = 0; // kB
};

// Runs the command line on a file with its output thrown away.
Finished measured(const QString &file)
{
    const QByteArray path = QFile::encodeName(file);
    const pid_t child = fork();
    if (child == 0) {
        if (!freopen("/dev/null", "w", stdout))
            _exit(99);
        unsetenv("TOASOAN_STORE");
        execl(TOASOAN_CLI, TOASOAN_CLI, "check", path.constData(), "--json", static_cast<char *>(nullptr));
        _exit(99);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, usage.ru_maxrss};
}

} // namespace

TEST_F(CheckFiles, OfAnyLengthTakeTheSameMemory)
{
#ifdef TOASOAN_SANITIZED
    GTEST_SKIP() << "memory is not measurable where sanitizers watch";
#endif
    const Finished small = measured(generated(u"ngắn.txt"_s, 4'000));
    const Finished large = measured(generated(u"dài.txt"_s, 100'000));
    ASSERT_EQ(small.status, 1);
    ASSERT_EQ(large.status, 1);
    if (small.peak == 0)
        GTEST_SKIP() << "the peak of memory is not told here";
    // The file alone has 8 MB, its text and findings in memory would take 100.
    EXPECT_LT(large.peak - small.peak, 16'000) << "kB more for 25 times the text";
}

TEST_F(CheckFiles, GiveTheSameFindingsInOnePieceAndInMany)
{
    const Answer answer = call({u"check"_s, generated(u"dài.txt"_s, 9'000), u"--json"_s}, {}, Newsroom::None);
    EXPECT_EQ(answer.status, 1);
    const QList<QJsonObject> found = findings(answer);
    ASSERT_EQ(found.size(), 9'000);
    for (int i = 0; i < 9'000; i += 97) {
        const QJsonObject &finding = found[i];
        EXPECT_EQ(finding[u"line"].toInt(), i + 1);
        EXPECT_EQ(finding[u"text"].toString(), u"nghành"_s);
        EXPECT_EQ(finding[u"start"].toInt(), line(i).indexOf(u"nghành"_s));
    }
}

TEST_F(CheckFiles, AreToldInTheOrderOfTheArguments)
{
    QStringList arguments{u"check"_s, u"--json"_s};
    QStringList files;
    for (int i = 0; i < 12; ++i)
        files << generated(u"%1.txt"_s.arg(i), i % 3 == 0 ? 5'000 : 1 + i);
    files.insert(5, path(u"không có.txt"_s));
    files.insert(7, put(u"hỏng.txt"_s, "ngh\xff\n"));
    files << files.first();
    const Answer answer = call(arguments + files, {}, Newsroom::None);
    EXPECT_EQ(answer.status, 4); // one file could not be read, the others were
    EXPECT_TRUE(answer.err.contains(u"không có.txt"_s));
    EXPECT_TRUE(answer.err.contains(u"hỏng.txt"_s));
    EXPECT_LT(answer.err.indexOf(u"không có.txt"_s), answer.err.indexOf(u"hỏng.txt"_s));
    QStringList order;
    QHash<QString, int> counts;
    int lastLine = 0;
    const QList<QJsonObject> found = findings(answer);
    for (const QJsonObject &finding : found) {
        const QString file = finding[u"file"].toString();
        if (order.isEmpty() || order.last() != file)
            order << file;
        else
            EXPECT_GT(finding[u"line"].toInt(), lastLine);
        lastLine = finding[u"line"].toInt();
        ++counts[file];
    }
    QStringList expected = files;
    expected.removeAt(7);
    expected.removeAt(5);
    EXPECT_EQ(order, expected);
    EXPECT_EQ(counts[files.first()], 10'000); // twice
    EXPECT_EQ(counts[files.at(1)], 2);
}

TEST_F(CheckFiles, OfOneEndlessLineKeepTheirPlaces)
{
    QString line = u"\uFEFF"_s;
    QList<int> places;
    while (line.size() < 400'000) {
        line += u"bà con góp đất làm đường 😀 "_s.repeated(300);
        places << int(line.size());
        line += u"nghành "_s;
    }
    const Answer answer = call({u"check"_s, u"-"_s, u"--json"_s, u"--rules"_s, u"syllable"_s}, line.toUtf8(),
                               Newsroom::None); // as a sentence, it is too long
    QList<int> starts;
    const QList<QJsonObject> found = findings(answer);
    for (const QJsonObject &finding : found) {
        EXPECT_EQ(finding[u"line"].toInt(), 1);
        starts << finding[u"start"].toInt();
    }
    EXPECT_EQ(starts, places);

    // Without a space to cut at, letters stay whole.
    const Answer solid =
        call({u"check"_s, u"-"_s}, u"ếộữ"_s.repeated(200'000).toUtf8() + "\nngh\n", Newsroom::None);
    EXPECT_NE(solid.status, 4) << qPrintable(solid.err);
}

TEST_F(CheckFiles, MayBeEmptyOrWithoutALastLineEnd)
{
    EXPECT_EQ(call({u"check"_s, put(u"rỗng.txt"_s, {})}, {}, Newsroom::None).status, 0);
    const Answer answer = call({u"check"_s, u"-"_s, u"--json"_s}, "\n\nngh\xc3\xa0nh", Newsroom::None);
    EXPECT_EQ(answer.json()[u"line"].toInt(), 3);
}
