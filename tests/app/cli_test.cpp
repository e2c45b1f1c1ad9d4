#include "tests/app/command_line.h"
#include "tests/support/pictures.h"

#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

TEST_F(CommandLine, WritesCaptionsTagsAndExportsAReport)
{
    const QString id = importReport();
    ASSERT_EQ(id.size(), 36);

    QImage picture(400, 300, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    ASSERT_TRUE(picture.save(path(u"ảnh.jpg"_s)));
    const Answer photo =
        call({u"photo"_s, u"add"_s, id, path(u"ảnh.jpg"_s), u"--caption"_s, u"Quang cảnh buổi đối thoại"_s,
              u"--credit"_s, u"Lan"_s, u"--alt"_s, u"Bà con ngồi nghe"_s});
    EXPECT_EQ(photo.status, 0) << qPrintable(photo.err);
    EXPECT_EQ(call({u"tag"_s, id.right(12), u"--add"_s, u"đối thoại"_s, u"--add"_s, u"nước sạch"_s,
                    u"--add"_s, u"thừa"_s})
                  .status,
              0);
    EXPECT_EQ(call({u"tag"_s, id, u"--remove"_s, u"thừa"_s}).out, id + u"\tđối thoại\tnước sạch\n"_s);
    EXPECT_EQ(
        call({u"edit"_s, id, u"--field"_s, u"byline=Thu Hằng"_s, u"--field"_s, u"eventDate=12/10/2024"_s})
            .status,
        0);

    const Answer shown = call({u"--json"_s, u"show"_s, id});
    ASSERT_EQ(shown.status, 0) << qPrintable(shown.err);
    const QJsonObject article = shown.json();
    EXPECT_EQ(article[u"publicationDate"].toString(), u"2024-10-15"_s);
    EXPECT_EQ(article[u"eventDate"].toString(), u"2024-10-12"_s);
    EXPECT_EQ(article[u"byline"].toString(), u"Thu Hằng"_s);
    EXPECT_EQ(article[u"source"].toString(), u"Bản tin Hòa Lạc"_s);
    EXPECT_EQ(article[u"tags"].toArray().size(), 2);
    EXPECT_EQ(article[u"revision"].toInt(), 5);
    const QJsonArray blocks = article[u"body"][u"blocks"].toArray();
    ASSERT_EQ(blocks.size(), 2); // the caption's figure took the picture, no second one was made
    EXPECT_EQ(blocks[0][u"caption"].toString(), u"Quang cảnh buổi đối thoại"_s);
    EXPECT_EQ(blocks[0][u"photo"].toString().size(), 36);
    EXPECT_EQ(blocks[0][u"alt"].toString(), u"Bà con ngồi nghe"_s);

    const Answer exported = call({u"export"_s, id, u"--format"_s, u"html,pdf"_s, u"--to"_s, path(u"xuất"_s)});
    ASSERT_EQ(exported.status, 0) << qPrintable(exported.err);
    ASSERT_EQ(exported.lines().size(), 3);
    for (const QString &file : exported.lines())
        EXPECT_GT(QFileInfo(file).size(), 500) << qPrintable(file);
    QFile page(exported.lines().filter(u".html"_s).value(0));
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(page.readAll());
    for (const QString &text :
         {u"<article lang=\"vi\""_s, u"Thứ Ba, 15/10/2024"_s, u"Đối thoại ở thôn Đồng Mận"_s,
          u"Quang cảnh buổi đối thoại"_s, u"Bản tin Hòa Lạc"_s, u"./."_s})
        EXPECT_TRUE(html.contains(text)) << qPrintable(text);
    EXPECT_FALSE(html.contains(u"Gửi cho bạn bè"_s));
    const Answer again =
        call({u"export"_s, id, u"--format"_s, u"html"_s, u"--single-file"_s, u"--to"_s, path(u"xuất"_s)});
    EXPECT_EQ(again.lines().size(), 1);
    EXPECT_FALSE(exported.lines().contains(again.lines().value(0))); // nothing is overwritten
}

TEST_F(CommandLine, WritesWhatNewspapersAskFor)
{
    const QString id = importReport();
    const QString picture = path(u"hop.jpg"_s);
    QFile file(picture);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pictureBytes(640, 400));
    file.close();
    ASSERT_EQ(call({u"photo"_s, u"add"_s, id, picture, u"--caption"_s, u"Quang cảnh"_s}).status, 0);
    const Answer exported = call({u"export"_s, id, u"--format"_s, u"docx,odt"_s, u"--to"_s, path(u"báo"_s)});
    ASSERT_EQ(exported.status, 0) << qPrintable(exported.err);
    ASSERT_EQ(exported.lines().size(), 3);
    EXPECT_TRUE(exported.lines()[0].endsWith(u".docx"_s));
    EXPECT_TRUE(exported.lines()[1].endsWith(u".odt"_s));
    EXPECT_TRUE(exported.lines()[2].endsWith(u"-anh/anh-1.jpg"_s));
    for (const QString &written : exported.lines())
        EXPECT_GT(QFileInfo(written).size(), 1000) << qPrintable(written);

    const Answer packed = call({u"--json"_s, u"export"_s, id, u"--format"_s, u"docx"_s, u"--pictures"_s,
                                u"beside"_s, u"--zip"_s, u"--to"_s, path(u"báo"_s)});
    ASSERT_EQ(packed.lines().size(), 2);
    EXPECT_TRUE(packed.lines()[1].contains(u"-2-anh.zip"_s));
    const Answer placed = call(
        {u"export"_s, id, u"--format"_s, u"docx"_s, u"--pictures"_s, u"placed"_s, u"--to"_s, path(u"đặt"_s)});
    ASSERT_EQ(placed.lines().size(), 1);
    EXPECT_GT(QFileInfo(placed.lines()[0]).size(), QFileInfo(exported.lines()[0]).size());

    const Answer wrong = call(
        {u"export"_s, id, u"--format"_s, u"docx"_s, u"--pictures"_s, u"đâu đó"_s, u"--to"_s, path(u"x"_s)});
    EXPECT_EQ(wrong.status, 2);
    EXPECT_TRUE(wrong.err.contains(u"beside, placed"_s)) << qPrintable(wrong.err);
}

TEST_F(CommandLine, KeepsComparesAndRestoresRevisions)
{
    const QString id = importReport();
    ASSERT_EQ(call({u"edit"_s, id, u"--field"_s, u"headline=Tít thứ hai"_s}).status, 0);
    const Answer history = call({u"history"_s, id});
    ASSERT_EQ(history.lines().size(), 2);
    EXPECT_TRUE(history.lines()[0].startsWith(u"2\t"_s));
    const Answer diff = call({u"diff"_s, id, u"1"_s, u"2"_s});
    EXPECT_EQ(diff.status, 0);
    EXPECT_TRUE(diff.out.startsWith(u"headline\t"_s)) << qPrintable(diff.out);
    EXPECT_TRUE(diff.out.contains(u"{+"_s));
    ASSERT_EQ(call({u"edit"_s, id, u"--field"_s, u"deskNote=Xin phép ảnh trước khi đăng."_s}).status, 0);
    EXPECT_TRUE(call({u"diff"_s, id, u"2"_s, u"3"_s}).out.startsWith(u"deskNote\t"_s));
    EXPECT_EQ(call({u"restore"_s, id, u"1"_s}).status, 0);
    EXPECT_EQ(call({u"show"_s, id, u"--json"_s}).json()[u"headline"].toString(),
              u"Đối thoại ở thôn Đồng Mận"_s);
    EXPECT_EQ(call({u"show"_s, id, u"--revision"_s, u"2"_s, u"--json"_s}).json()[u"headline"].toString(),
              u"Tít thứ hai"_s);
    EXPECT_EQ(call({u"show"_s, id, u"--revision"_s, u"99"_s}).status, 3);
}

TEST_F(CommandLine, FindsArticlesWithAndWithoutMarks)
{
    const QString id = importReport();
    for (const QString &words : {u"nuoc sach"_s, u"nước sạch"_s, u"DONG MAN"_s}) {
        const Answer found = call({u"search"_s, words});
        EXPECT_EQ(found.status, 0);
        EXPECT_TRUE(found.out.startsWith(id + u'\t')) << qPrintable(words);
    }
    EXPECT_TRUE(call({u"search"_s, u"nước sách"_s}).out.isEmpty());
    EXPECT_TRUE(call({u"list"_s}).out.contains(id));
    EXPECT_TRUE(call({u"list"_s, u"--stage"_s, u"trashed"_s}).out.isEmpty());
}

TEST_F(CommandLine, ProofreadsFilesWithoutANewsroom)
{
    const QString file =
        put(u"sai.txt"_s, u"Dòng này đúng, Ủy ban hòa giải.\r\nNgành dệt và nghành may.\r\n"_s.toUtf8());
    const Answer answer = call({u"check"_s, file, u"--json"_s}, {}, Newsroom::None);
    EXPECT_EQ(answer.status, 1);
    ASSERT_EQ(answer.lines().size(), 1) << qPrintable(answer.out);
    const QJsonObject finding = answer.json();
    EXPECT_EQ(finding[u"file"].toString(), file);
    EXPECT_EQ(finding[u"line"].toInt(), 2);
    EXPECT_EQ(finding[u"start"].toInt(), 13);
    EXPECT_EQ(finding[u"length"].toInt(), 6);
    EXPECT_EQ(finding[u"text"].toString(), u"nghành"_s);
    EXPECT_EQ(finding[u"kind"].toString(), u"spelling"_s);
    EXPECT_EQ(finding[u"suggestions"][0].toString(), u"ngành"_s);
    EXPECT_TRUE(call({u"suggest"_s, u"tóan"_s}, {}, Newsroom::None).out.startsWith(u"tóan\ttoán"_s));
    EXPECT_FALSE(QFileInfo::exists(path(u"dữ liệu/toasoan"_s))); // and makes none
}

TEST_F(CommandLine, GivesPositionsInTheFileAsItWas)
{
    const QString line = u"Ủy ban và nghành may."_s.normalized(QString::NormalizationForm_D);
    const QJsonObject finding =
        call({u"check"_s, u"-"_s, u"--json"_s, u"--rules"_s, u"syllable"_s}, line.toUtf8(), Newsroom::None)
            .json();
    EXPECT_EQ(finding[u"start"].toInt(), line.indexOf(u"ngh"_s));
    EXPECT_EQ(finding[u"length"].toInt(), line.indexOf(u" may"_s) - line.indexOf(u"ngh"_s));
}

TEST_F(CommandLine, AppliesTheRulesAskedFor)
{
    const QString file = put(u"bài.txt"_s, u"Hàng năm , nghành may xữ lý."_s.toUtf8());
    const auto rules = [&](const QString &list) {
        QSet<QString> found;
        const Answer answer = call({u"check"_s, file, u"--json"_s, u"--rules"_s, list}, {}, Newsroom::None);
        EXPECT_LE(answer.status, 1) << qPrintable(answer.err);
        for (int i = 0; i < answer.lines().size(); ++i)
            found.insert(answer.json(i)[u"rule"_s].toString());
        return found;
    };
    EXPECT_TRUE(rules(u"default"_s).contains(u"space-before"_s));
    EXPECT_TRUE(rules(u"default"_s).contains(u"syllable"_s));
    EXPECT_TRUE(rules(u"deep"_s).contains(u"syllable"_s));
    EXPECT_EQ(rules(u"style"_s), QSet<QString>{u"space-before"_s});
    EXPECT_EQ(rules(u"house-words,tone"_s), QSet<QString>{u"house-words"_s});
    EXPECT_FALSE(rules(u"syllable,word"_s).contains(u"space-before"_s));
    EXPECT_EQ(call({u"check"_s, file, u"--rules"_s, u"bay"_s}, {}, Newsroom::None).status, 2);

    const Answer listed = call({u"check"_s, u"--rules"_s, u"list"_s, u"--json"_s}, {}, Newsroom::None);
    EXPECT_EQ(listed.status, 0);
    EXPECT_GE(listed.lines().size(), 45);
    EXPECT_FALSE(listed.json()[u"title"_s].toString().isEmpty());
    const Answer plain = call({u"check"_s, u"--rules"_s, u"list"_s}, {}, Newsroom::None);
    EXPECT_TRUE(plain.out.contains(u"\nweekday\tstyle\twarning\t"_s)) << qPrintable(plain.out);
}

TEST_F(CommandLine, GivesThePlacesOfAFileWhoseLettersAreApart)
{
    const QString line = u"Dân vận khéo , làng vui."_s.normalized(QString::NormalizationForm_D);
    const Answer answer =
        call({u"check"_s, u"-"_s, u"--json"_s, u"--rules"_s, u"style"_s}, line.toUtf8(), Newsroom::None);
    ASSERT_EQ(answer.lines().size(), 2) << qPrintable(answer.out);
    EXPECT_EQ(answer.json(0)[u"rule"_s].toString(), u"decomposed"_s);
    EXPECT_EQ(answer.json(1)[u"rule"_s].toString(), u"space-before"_s);
    EXPECT_EQ(answer.json(1)[u"start"_s].toInt(), line.indexOf(u" ,"_s));
}

TEST_F(CommandLine, SaysWhatIsWrongInOneSentenceWithTheRightStatus)
{
    EXPECT_EQ(call({u"bay"_s}).status, 2);
    EXPECT_EQ(call({u"list"_s, u"--nothing"_s}).status, 2);
    EXPECT_EQ(call({u"export"_s, u"x"_s}).status, 2);
    EXPECT_EQ(call({u"list"_s}).status, 3); // no newsroom there, and none is made
    EXPECT_FALSE(QFileInfo::exists(path(u"toa soạn"_s)));

    const QString id = importReport();
    EXPECT_EQ(call({u"show"_s, u"ffffffff"_s}).status, 3);
    EXPECT_EQ(call({u"edit"_s, id, u"--field"_s, u"eventDate=mai"_s}).status, 2);
    EXPECT_EQ(call({u"edit"_s, id, u"--field"_s, u"stage=published"_s}).status, 2);
    EXPECT_EQ(call({u"import"_s, path(u"không có.txt"_s)}).status, 4);
    EXPECT_EQ(
        call({u"import"_s, put(u"lạ.txt"_s, "\xd1\xeb\xee\xe2\xee \xee \xef\xee\xeb\xea\xf3\n")}).status, 4);
    EXPECT_EQ(call({u"photo"_s, u"add"_s, id, put(u"giả.jpg"_s, "<svg xmlns='http://www.w3.org/2000/svg'/>")})
                  .status,
              4);
    for (const Answer &answer : {call({u"bay"_s}), call({u"show"_s, u"ffffffff"_s})}) {
        EXPECT_TRUE(answer.out.isEmpty());
        EXPECT_TRUE(answer.err.endsWith(u'\n'));
        EXPECT_FALSE(answer.err.contains(u"locale"_s)) << qPrintable(answer.err);
    }
    EXPECT_EQ(call({u"history"_s, id}).lines().size(), 1); // nothing above changed the article
}

TEST_F(CommandLine, BringsInOldTextAndMarkdownAndSaysWhatWasGuessed)
{
    const QString old = put(u"cũ.txt"_s, "C\xabng t\xb8"
                                         "c d\xa9n v\xcbn\n\nX\xb7 t\xe6 ch\xf8"
                                         "c h\xe9i ngh\xde.\n");
    const QString markdown = put(u"bài.md"_s, u"# Nghe dân nói\n\n- một\n- hai\n\n---\n"_s.toUtf8());
    const Answer answer = call({u"import"_s, u"--json"_s, old, markdown});
    ASSERT_EQ(answer.status, 0) << qPrintable(answer.err);
    ASSERT_EQ(answer.lines().size(), 2);
    EXPECT_EQ(answer.json(0)[u"headline"].toString(), u"Công tác dân vận"_s);
    EXPECT_TRUE(answer.json(0)[u"notes"].toArray().at(0).toString().contains(u"TCVN3"_s));
    EXPECT_EQ(answer.json(1)[u"headline"].toString(), u"Nghe dân nói"_s);
    EXPECT_EQ(answer.json(1)[u"notes"].toArray().size(), 1);
    const QJsonArray originals =
        call({u"show"_s, u"--json"_s, answer.json(0)[u"id"].toString()}).json()[u"originals"].toArray();
    ASSERT_EQ(originals.size(), 1);
    EXPECT_EQ(originals[0].toObject()[u"name"].toString(), u"cũ.txt"_s);
    EXPECT_EQ(originals[0].toObject()[u"size"].toInt(), QFileInfo(old).size());
}

TEST_F(CommandLine, TakesAFileBackAsTheNextVersionOfItsArticle)
{
    const QString id = importReport();
    const Answer sent = call({u"export"_s, id, u"--format"_s, u"docx"_s, u"--to"_s, path(u"gửi"_s)});
    ASSERT_EQ(sent.status, 0) << qPrintable(sent.err);
    const QString file = sent.lines().front();
    ASSERT_EQ(call({u"edit"_s, id, u"--field"_s, u"headline=Sửa sau khi gửi"_s}).status, 0);

    const Answer back = call({u"import"_s, u"--json"_s, file});
    ASSERT_EQ(back.status, 0) << qPrintable(back.err);
    EXPECT_EQ(back.json()[u"id"].toString(), id);
    EXPECT_EQ(back.json()[u"headline"].toString(), u"Đối thoại ở thôn Đồng Mận"_s);
    EXPECT_TRUE(back.json()[u"notes"].toArray().at(0).toString().contains(u'3')); // its number
    EXPECT_EQ(call({u"history"_s, id}).lines().size(), 3);

    const Answer apart = call({u"import"_s, u"--json"_s, u"--as-new"_s, file});
    EXPECT_NE(apart.json()[u"id"].toString(), id);
}

TEST_F(CommandLine, ChecksBacksUpAndRestoresTheStore)
{
    const QString id = importReport();
    const Answer verified = call({u"verify"_s, u"--json"_s});
    EXPECT_EQ(verified.status, 0) << qPrintable(verified.out);
    EXPECT_EQ(verified.json()[u"articles"].toInt(), 1);
    EXPECT_EQ(verified.json()[u"revisions"].toInt(), 1);

    const QString copy = path(u"sao lưu.sqlite"_s);
    ASSERT_EQ(call({u"backup"_s, copy}).status, 0);
    ASSERT_EQ(call({u"edit"_s, id, u"--field"_s, u"headline=Sau khi sao lưu"_s}).status, 0);
    const Answer restored = call({u"restore-backup"_s, copy});
    ASSERT_EQ(restored.status, 0) << qPrintable(restored.err);
    EXPECT_EQ(call({u"show"_s, id, u"--json"_s}).json()[u"headline"].toString(),
              u"Đối thoại ở thôn Đồng Mận"_s);
    EXPECT_EQ(call({u"verify"_s}).status, 0);
}

TEST_F(CommandLine, DoesTheMainJobOnItsSample)
{
    const Answer answer = call({u"demo"_s, u"--to"_s, path(u"thử"_s)});
    ASSERT_EQ(answer.status, 0) << qPrintable(answer.err);
    EXPECT_TRUE(answer.out.contains(u"nghành → ngành"_s)) << qPrintable(answer.out);
    int files = 0;
    for (QDirIterator walk(path(u"thử"_s), {u"*.html"_s, u"*.pdf"_s, u"*.docx"_s, u"*.jpg"_s}, QDir::Files);
         walk.hasNext(); ++files)
        EXPECT_TRUE(answer.out.contains(walk.next()));
    EXPECT_EQ(files, 5);
    EXPECT_TRUE(answer.out.contains(u"-anh/anh-1.jpg"_s));
    for (const QString &stage :
         {u"Chờ duyệt\tLê Lan Anh"_s, u"Đã duyệt\tTrần Minh"_s, u"Đã đăng\tNguyễn Thị Hoa"_s})
        EXPECT_TRUE(answer.out.contains(stage)) << qPrintable(answer.out);

    // The newsroom it leaves has its three accounts and an approval that holds; it goes on with one it made.
    setEnvironment(u"TOASOAN_PASSWORD"_s, u"bai mau 2024"_s);
    const Answer listed = call({u"--as"_s, u"hoa"_s, u"list"_s, u"--stage"_s, u"published"_s});
    EXPECT_EQ(listed.lines().size(), 1) << qPrintable(listed.err);
    EXPECT_EQ(call({u"verify"_s}).status, 0);
    EXPECT_EQ(call({u"demo"_s, u"--to"_s, path(u"thử"_s)}).status, 0);
}

TEST_F(CommandLine, TheDemoLeavesANewsroomOfOthersAsItIs)
{
    importReport();
    const Answer alone = call({u"demo"_s, u"--to"_s, path(u"một mình"_s)});
    EXPECT_EQ(alone.status, 0) << qPrintable(alone.err);
    EXPECT_TRUE(alone.out.contains(u"Đã đăng"_s));
    setEnvironment(u"TOASOAN_NEW_PASSWORD"_s, u"một mật khẩu khác"_s);
    ASSERT_EQ(call({u"user"_s, u"add"_s, u"tâm"_s, u"--roles"_s, u"administrator"_s}).status, 0);
    const Answer refused = call({u"demo"_s, u"--to"_s, path(u"người khác"_s)});
    EXPECT_EQ(refused.status, 1);
    EXPECT_EQ(refused.err.count(u'\n'), 1) << qPrintable(refused.err);
}

TEST_F(CommandLine, ExplainsEveryCommandInBothLanguages)
{
    const QStringList overview = call({u"help"_s}).lines();
    int explained = 0;
    for (const QString &line : overview) {
        if (!line.startsWith(u"  "_s))
            continue;
        const QString name = line.simplified().section(u' ', 0, 0);
        const Answer vietnamese = call({u"help"_s, name});
        const Answer english = call({u"--lang"_s, u"en"_s, u"help"_s, name});
        EXPECT_EQ(vietnamese.status, 0) << qPrintable(name);
        EXPECT_TRUE(vietnamese.out.contains(u"toasoan-cli "_s + name) || vietnamese.out.contains(u"Ví dụ"_s));
        EXPECT_NE(vietnamese.out, english.out);
        ++explained;
    }
    EXPECT_GE(explained, 18);
    EXPECT_EQ(call({u"suggest"_s, u"tóan"_s}).status,
              3); // a store was named by the environment, and there is none
}
