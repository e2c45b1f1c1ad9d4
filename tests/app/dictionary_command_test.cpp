#include "tests/app/command_line.h"

#include <QDir>
#include <QJsonArray>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace {

class DictionaryCommand : public CommandLine
{
protected:
    void SetUp() override { ASSERT_EQ(call({u"init"_s}).status, 0); }

    Answer dictionary(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return call(QStringList{u"dictionary"_s} + arguments, input);
    }

    // The words of a list, or what else stands in the first column.
    QStringList first(const QStringList &arguments) const
    {
        QStringList column;
        for (const QString &line : dictionary(arguments).lines())
            column << line.section(u'\t', 0, 0);
        return column;
    }

    bool knows(const QString &word) const
    {
        return call({u"suggest"_s, word, u"--json"_s}).json()[u"known"].toBool();
    }

    QByteArray bytesOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

TEST_F(DictionaryCommand, AddsAndRemovesWordsThatCountAtOnce)
{
    EXPECT_FALSE(knows(u"quyềng"_s));
    EXPECT_EQ(dictionary({u"add"_s, u"quyềng"_s, u"Mường Pồn"_s}).out, u"newsroom\t2\t0\n"_s);
    EXPECT_EQ(dictionary({u"add"_s, u"quyềng"_s, u"--json"_s}).json()[u"known"].toInt(), 1);
    EXPECT_TRUE(knows(u"quyềng"_s));
    EXPECT_EQ(first({u"list"_s, u"--list"_s, u"newsroom"_s}), (QStringList{u"Mường Pồn"_s, u"quyềng"_s}));
    const QJsonObject word =
        dictionary({u"list"_s, u"--list"_s, u"newsroom"_s, u"--json"_s, u"--as"_s, u"Lan"_s}).json(1);
    EXPECT_EQ(word[u"word"].toString(), u"quyềng"_s);
    EXPECT_EQ(word[u"state"].toString(), u"approved"_s);
    EXPECT_FALSE(word[u"addedAt"].toString().isEmpty());

    const Answer removed = dictionary({u"remove"_s, u" quyềng "_s, u"không có"_s});
    EXPECT_EQ(removed.out, u"quyềng\n"_s);
    EXPECT_EQ(removed.status, 3); // one of them was not there
    EXPECT_TRUE(removed.err.contains(u"không có"_s));
    EXPECT_FALSE(knows(u"quyềng"_s));
    EXPECT_EQ(dictionary({u"add"_s, u"hai, ba"_s}).status, 2);
    EXPECT_EQ(dictionary({u"add"_s, u"tốt"_s, u"=1+1"_s}).status, 2); // and then none of them is added
    EXPECT_FALSE(first({u"list"_s, u"--list"_s, u"newsroom"_s}).contains(u"tốt"_s));
}

TEST_F(DictionaryCommand, KeepsAPersonsOwnWordsWithoutANewsroomAndBesideAWindow)
{
    const QStringList add{u"dictionary"_s, u"add"_s, u"quyềng"_s, u"--list"_s, u"personal"_s};
    EXPECT_EQ(call(add, {}, Newsroom::None).out, u"personal\t1\t0\n"_s);
    EXPECT_EQ(bytesOf(u"cấu hình/toasoan/personal-words.txt"_s), u"quyềng\n"_s.toUtf8());
    EXPECT_EQ(call({u"check"_s, u"-"_s}, u"Xóm quyềng\n"_s.toUtf8(), Newsroom::None).status, 0);
    EXPECT_TRUE(knows(u"quyềng"_s)); // in every newsroom
    {
        QLockFile window(path(u"toa soạn/newsroom.lock"_s));
        ASSERT_TRUE(window.tryLock());
        EXPECT_EQ(dictionary({u"add"_s, u"noọng"_s, u"--list"_s, u"personal"_s}).status, 0);
        for (const QStringList &writing :
             {QStringList{u"add"_s, u"noọng"_s}, QStringList{u"remove"_s, u"noọng"_s},
              QStringList{u"approve"_s, u"noọng"_s}, QStringList{u"disable"_s, u"Y tế"_s},
              QStringList{u"language"_s, u"add"_s, u"en_US"_s}}) {
            const Answer refused = dictionary(writing);
            EXPECT_EQ(refused.status, 4) << qPrintable(writing.join(u' '));
            EXPECT_FALSE(refused.err.isEmpty());
        }
        EXPECT_EQ(dictionary({u"list"_s}).status, 0); // reading goes on
        EXPECT_EQ(dictionary({u"export"_s, u"-"_s}).status, 0);
    }
    EXPECT_EQ(call({u"dictionary"_s, u"remove"_s, u"quyềng"_s, u"noọng"_s, u"--list"_s, u"personal"_s}, {},
                   Newsroom::None)
                  .out,
              u"quyềng\nnoọng\n"_s);
    put(u"cấu hình/toasoan/personal-words.txt"_s, "C\xabng\n");
    const Answer broken = call({u"check"_s, u"-"_s}, u"Bà con góp đất\n"_s.toUtf8(), Newsroom::None);
    EXPECT_EQ(broken.status, 0); // says so and works on
    EXPECT_TRUE(broken.err.contains(u"personal-words.txt"_s)) << qPrintable(broken.err);
}

TEST_F(DictionaryCommand, LetsProposalsCountWhenTheyAreApproved)
{
    EXPECT_EQ(dictionary({u"add"_s, u"quyềng"_s, u"noọng"_s, u"--propose"_s, u"--as"_s, u"Lan"_s}).status, 0);
    EXPECT_FALSE(knows(u"quyềng"_s));
    EXPECT_EQ(first({u"proposals"_s}), (QStringList{u"noọng"_s, u"quyềng"_s}));
    const Answer approved = dictionary({u"approve"_s, u"quyềng"_s, u"khác"_s, u"--as"_s, u"Hùng"_s});
    EXPECT_EQ(approved.out, u"quyềng\n"_s);
    EXPECT_EQ(approved.status, 3);
    EXPECT_TRUE(knows(u"quyềng"_s));
    EXPECT_FALSE(knows(u"noọng"_s));
    const QJsonObject word = dictionary({u"list"_s, u"--list"_s, u"newsroom"_s, u"--json"_s}).json(1);
    EXPECT_EQ(word[u"author"].toString(), u"Lan"_s);
    EXPECT_EQ(word[u"approvedBy"].toString(), u"Hùng"_s);
    EXPECT_EQ(dictionary({u"remove"_s, u"noọng"_s}).status, 0); // turned down
    EXPECT_TRUE(dictionary({u"proposals"_s}).out.isEmpty());

    EXPECT_EQ(dictionary({u"add"_s, u"xquang"_s, u"--list"_s, u"Y tế"_s, u"--propose"_s}).status, 0);
    EXPECT_EQ(dictionary({u"proposals"_s, u"--json"_s}).json()[u"list"].toString(), u"Y tế"_s);
    EXPECT_EQ(dictionary({u"approve"_s, u"xquang"_s, u"--list"_s, u"y TẾ"_s}).status, 0);
}

TEST_F(DictionaryCommand, SwitchesTopicsOnAndOff)
{
    EXPECT_EQ(dictionary({u"add"_s, u"quyềng"_s, u"--list"_s, u"Y tế"_s}).status, 0);
    EXPECT_TRUE(knows(u"quyềng"_s));
    EXPECT_EQ(dictionary({u"disable"_s, u"y tế"_s}).out, u"y tế\toff\n"_s);
    EXPECT_FALSE(knows(u"quyềng"_s));
    EXPECT_EQ(dictionary({u"list"_s}).lines().last(), u"Y tế\toff\t1\t0"_s);
    EXPECT_EQ(dictionary({u"list"_s, u"--json"_s}).json(2)[u"on"].toBool(true), false);
    EXPECT_EQ(dictionary({u"enable"_s, u"Y tế"_s}).status, 0);
    EXPECT_TRUE(knows(u"quyềng"_s));
    EXPECT_EQ(dictionary({u"enable"_s, u"Thể thao"_s}).status, 3);
    EXPECT_EQ(dictionary({u"disable"_s, u"newsroom"_s}).status, 2);
    EXPECT_EQ(dictionary({u"remove-list"_s, u"newsroom"_s}).status, 2);
    EXPECT_EQ(dictionary({u"list"_s, u"--list"_s, u"Thể thao"_s}).status, 3);
    EXPECT_EQ(dictionary({u"remove-list"_s, u"Y tế"_s}).status, 0);
    EXPECT_EQ(first({u"list"_s}), (QStringList{u"personal"_s, u"newsroom"_s}));
}

TEST_F(DictionaryCommand, ImportsAndExportsEveryFormat)
{
    const QString file = put(u"bản.dic"_s, u"3\nquyềng/A\nnoọng\n2019\n"_s.toUtf8());
    const Answer imported = dictionary({u"import"_s, file, u"--list"_s, u"Bản"_s});
    EXPECT_EQ(imported.out, u"Bản\t2\t0\n"_s);
    EXPECT_TRUE(imported.err.contains(u"bản.dic"_s)); // what was left out
    EXPECT_EQ(
        dictionary({u"import"_s, file, u"--list"_s, u"Bản"_s, u"--json"_s}).json()[u"notes"].toArray().size(),
        1);
    EXPECT_EQ(dictionary({u"import"_s, u"-"_s}, u"# ghi chú\nxuôi\n"_s.toUtf8()).out, u"newsroom\t1\t0\n"_s);
    EXPECT_EQ(dictionary({u"import"_s, put(u"lạ.txt"_s, "C\xabng t\xb8"
                                                        "c\n")})
                  .status,
              4);
    EXPECT_EQ(dictionary({u"import"_s, path(u"không có.txt"_s)}).status, 4);

    for (const QString &format : {u"txt"_s, u"dic"_s, u"csv"_s}) {
        const QString to = path(u"ra."_s + format);
        EXPECT_EQ(dictionary({u"export"_s, to, u"--list"_s, u"Bản"_s}).out, to + u'\n');
        EXPECT_EQ(dictionary({u"import"_s, to, u"--list"_s, u"Lại "_s + format}).out,
                  u"Lại %1\t2\t0\n"_s.arg(format));
        EXPECT_EQ(dictionary({u"export"_s, to, u"--list"_s, u"Bản"_s}).status, 4); // nothing is overwritten
    }
    EXPECT_EQ(dictionary({u"export"_s, u"-"_s, u"--list"_s, u"Bản"_s, u"--format"_s, u"dic"_s}).out,
              u"2\nnoọng\nquyềng\n"_s);
    EXPECT_EQ(dictionary({u"export"_s, path(u"x"_s), u"--format"_s, u"pdf"_s}).status, 2);
    // An author's name is no formula in a spreadsheet.
    EXPECT_EQ(dictionary({u"add"_s, u"xứ"_s, u"--as"_s, u"=1+1"_s}).status, 0);
    EXPECT_TRUE(dictionary({u"export"_s, u"-"_s, u"--format"_s, u"csv"_s}).out.contains(u",'=1+1,"_s));
}

TEST_F(DictionaryCommand, HasQuotedPassagesCheckedByTheirOwnDictionary)
{
    QDir(m_folder.path()).mkpath(u"từ điển"_s);
    for (const QString &name : {u"vi_VN.aff"_s, u"vi_VN.dic"_s})
        QFile::copy(u"/usr/share/hunspell/"_s + name, path(u"từ điển/"_s + name));
    put(u"từ điển/xx_YY.aff"_s, "SET UTF-8\nTRY abc\nSFX S Y 1\nSFX S 0 s .\n");
    put(u"từ điển/xx_YY.dic"_s, "8\nthe\npeople\nof\nvillage/S\nbuilt\na\nnew\nroad/S\n");
    setEnvironment(u"TOASOAN_DICTIONARY_PATH"_s, path(u"từ điển"_s));
    EXPECT_EQ(dictionary({u"languages"_s}).lines().first().section(u'\t', 0, 2), u"xx_YY\toff\tinstalled"_s);

    const QByteArray text = u"Ông nói: “the people of the vilage built new roads”.\n"_s.toUtf8();
    const Answer before = call({u"check"_s, u"-"_s, u"--json"_s}, text);
    EXPECT_FALSE(before.out.contains(u"foreignLanguage"_s));
    EXPECT_EQ(dictionary({u"language"_s, u"add"_s, u"xx_YY"_s}).status, 0);
    EXPECT_EQ(dictionary({u"languages"_s, u"--json"_s}).json()[u"on"].toBool(), true);
    const Answer after = call({u"check"_s, u"-"_s, u"--json"_s}, text);
    ASSERT_EQ(after.lines().size(), 1) << qPrintable(after.out);
    const QJsonObject finding = after.json();
    EXPECT_EQ(finding[u"text"].toString(), u"vilage"_s);
    EXPECT_EQ(finding[u"rule"].toString(), u"foreignLanguage"_s);
    EXPECT_EQ(finding[u"kind"].toString(), u"spelling"_s);
    EXPECT_EQ(finding[u"severity"].toString(), u"warning"_s);
    EXPECT_EQ(finding[u"suggestions"][0].toString(), u"village"_s);

    EXPECT_EQ(dictionary({u"language"_s, u"add"_s, u"zz"_s}).status, 3);
    EXPECT_EQ(dictionary({u"language"_s, u"add"_s, u"../../etc/passwd"_s}).status, 3);
    EXPECT_EQ(dictionary({u"language"_s, u"add"_s, u"vi_VN"_s}).status, 2);
    // Gone from the computer, it is named and the rest works on.
    QFile::remove(path(u"từ điển/xx_YY.dic"_s));
    const Answer gone = call({u"check"_s, u"-"_s}, u"Bà con góp đất.\n"_s.toUtf8());
    EXPECT_EQ(gone.status, 0);
    EXPECT_TRUE(gone.err.contains(u"xx_YY"_s));
    EXPECT_EQ(dictionary({u"languages"_s}).lines().first().section(u'\t', 0, 2), u"xx_YY\ton\tmissing"_s);
    EXPECT_EQ(dictionary({u"language"_s, u"remove"_s, u"xx_YY"_s}).status, 0);
    EXPECT_EQ(dictionary({u"language"_s, u"remove"_s, u"xx_YY"_s}).status, 3);
}

TEST_F(DictionaryCommand, SaysSoAndWorksOnWithoutTheVietnameseDictionary)
{
    setEnvironment(u"TOASOAN_DICTIONARY_PATH"_s, u"/nowhere"_s);
    const QByteArray right =
        u"Sáng 12/10, Đảng ủy xã Hòa Lạc tổ chức đối thoại với Nhân dân về nước sạch và đường đi.\n"_s
            .toUtf8();
    const Answer clean = call({u"check"_s, u"-"_s}, right, Newsroom::None);
    EXPECT_EQ(clean.status, 0) << qPrintable(clean.out);
    EXPECT_TRUE(clean.err.contains(u"hunspell-vi"_s));
    const Answer mistaken =
        call({u"check"_s, u"-"_s, u"--json"_s}, right + u"Nghành may.\n"_s.toUtf8(), Newsroom::None);
    EXPECT_EQ(mistaken.status, 1);
    ASSERT_EQ(mistaken.lines().size(), 1) << qPrintable(mistaken.out);
    EXPECT_EQ(mistaken.json()[u"suggestions"][0].toString(), u"Ngành"_s);
    EXPECT_EQ(call({u"suggest"_s, u"tóan"_s}, {}, Newsroom::None).lines().first().section(u'\t', 1, 1),
              u"toán"_s);
}

TEST_F(DictionaryCommand, IsUsedInOneWayOnly)
{
    for (const QStringList &wrong :
         {QStringList{}, QStringList{u"fly"_s}, QStringList{u"add"_s}, QStringList{u"list"_s, u"x"_s},
          QStringList{u"import"_s}, QStringList{u"language"_s, u"add"_s},
          QStringList{u"language"_s, u"fly"_s, u"en"_s}, QStringList{u"languages"_s, u"--list"_s, u"x"_s},
          QStringList{u"list"_s, u"--format"_s, u"csv"_s}}) {
        const Answer answer = dictionary(wrong);
        EXPECT_EQ(answer.status, 2) << qPrintable(wrong.join(u' '));
        EXPECT_TRUE(answer.out.isEmpty());
    }
    const QString help = call({u"help"_s, u"dictionary"_s}).out;
    for (const char *form : {"list", "add", "remove", "proposals", "approve", "import", "export", "enable",
                             "disable", "remove-list", "languages", "language add"})
        EXPECT_TRUE(help.contains(u"toasoan-cli dictionary "_s + QLatin1String(form))) << form;
}

TEST_F(DictionaryCommand, LearnsFromPublishedArticlesAndForgets)
{
    QStringList files;
    for (int i = 0; i < 12; ++i) {
        const QString file = path(u"bai%1.txt"_s.arg(i));
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(u"Thứ Năm, 23/5/2019\n\nNghề của làng\n\nBà con có nghề chồng lúa lâu đời.\n"_s.toUtf8());
        files << file;
    }
    ASSERT_EQ(call(QStringList{u"import"_s} + files).status, 0);
    const QString report = path(u"bai-moi.txt"_s);
    QFile out(report);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(u"Bà con ở đây sống chủ yếu bằng nghề chồng lúa.\n"_s.toUtf8());
    out.close();
    EXPECT_EQ(call({u"check"_s, report}).status, 1);

    const QStringList learned = dictionary({u"learn"_s}).out.trimmed().split(u'\t');
    ASSERT_EQ(learned.size(), 4);
    EXPECT_EQ(learned[0], u"on"_s);
    EXPECT_EQ(learned[1], u"12"_s);
    EXPECT_GT(learned[3].toInt(), 5);
    EXPECT_EQ(call({u"check"_s, report}).status, 0);
    EXPECT_EQ(dictionary({u"learn"_s, u"--json"_s}).json()[u"articles"].toInt(), 12);

    EXPECT_EQ(dictionary({u"learn"_s, u"--off"_s}).out, u"off\n"_s);
    EXPECT_EQ(call({u"check"_s, report}).status, 1);
    EXPECT_EQ(dictionary({u"list"_s, u"--off"_s}).status, 2);
    EXPECT_EQ(dictionary({u"learn"_s, u"now"_s}).status, 2);
}
