// Hostile and unfit input through the real programs: B9, B15, B17, B18 and what must not stop the work.

#include "tests/support/programs.h"
#include "tests/support/strace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView refusedCharacters = u"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff";

class Hostile : public ProgramsTest
{
protected:
    static void expectNoNetwork(const QStringList &trace)
    {
        for (const QString &line : trace) {
            const bool network = line.contains(u"AF_INET"_s) || line.contains(u"AF_PACKET"_s);
            EXPECT_FALSE(network) << qPrintable(line);
        }
    }

    QString exported(const QString &id) const
    {
        const Answer answer =
            cli({u"export"_s, id, u"--format"_s, u"html"_s, u"--single-file"_s, u"--to"_s, path(u"xuất"_s)});
        EXPECT_EQ(answer.status, 0) << qPrintable(answer.err);
        QFile page(answer.lines().value(0));
        EXPECT_TRUE(page.open(QIODevice::ReadOnly)) << qPrintable(answer.out);
        return QString::fromUtf8(page.readAll());
    }

    static QString withoutEscapes(QString html)
    {
        return html.replace(u"&lt;"_s, u"<"_s)
            .replace(u"&gt;"_s, u">"_s)
            .replace(u"&quot;"_s, u"\""_s)
            .replace(u"&#34;"_s, u"\""_s)
            .replace(u"&#39;"_s, u"'"_s)
            .replace(u"&#x27;"_s, u"'"_s)
            .replace(u"&amp;"_s, u"&"_s);
    }
};

} // namespace

TEST_F(Hostile, ContentReachesNeitherFilesNorTheNetwork)
{
    if (!canTrace())
        GTEST_SKIP() << "strace is not installed or not permitted here";
    put(u"bi-mat.png"_s, "secret");
    put(u"bi-mat.css"_s, "p{}");
    const QString secret = m_folder.path() + u"/bi-mat"_s;
    const QString page =
        put(u"trang.html"_s,
            u"<!doctype html><html><head><meta charset=utf-8><base href='http://127.0.0.1:9/'>"
            "<link rel=stylesheet href='file://%1.css'><style>@import 'http://127.0.0.1:9/x.css';"
            "body{background:url(file://%1.png)}</style><script src='file://%1.js'></script></head>"
            "<body background='file://%1.png'><h1>Trang lạ</h1><p>Đoạn có <b>chữ</b> "
            "<a href='file://%1.png'>liên kết</a>.</p><img src='file://%1.png'><img src='bi-mat.png'>"
            "<img src='http://127.0.0.1:9/a.png' srcset='http://example.invalid/b.png 2x'>"
            "<picture><source srcset='%1.png'></picture><iframe src='%1.png'></iframe>"
            "<object data='file://%1.png'></object><embed src='//127.0.0.1:9/c'>"
            "<svg><image href='file://%1.png'/></svg><video poster='%1.png' src='%1.png'></video>"
            "<p>Hết.</p></body></html>"_s.arg(secret)
                .toUtf8());
    const QString calls = u"open,openat,openat2,stat,newfstatat,statx,access,readlink,socket,connect"_s;
    const QStringList importing = traced(calls, {u"import"_s, page});
    EXPECT_FALSE(importing.filter(u"trang.html"_s).isEmpty()); // else nothing is seen at all
    EXPECT_TRUE(importing.filter(u"bi-mat"_s).isEmpty())
        << qPrintable(importing.filter(u"bi-mat"_s).join(u'\n'));
    expectNoNetwork(importing);

    const QString id = cli({u"list"_s, u"--json"_s}).json()[u"id"].toString();
    ASSERT_EQ(id.size(), 36);
    const QStringList exporting =
        traced(calls, {u"export"_s, id, u"--format"_s, u"html,pdf,docx,odt"_s, u"--to"_s, path(u"xuất"_s)});
    EXPECT_FALSE(exporting.filter(u"trang-la"_s).isEmpty());
    EXPECT_TRUE(exporting.filter(u"bi-mat"_s).isEmpty())
        << qPrintable(exporting.filter(u"bi-mat"_s).join(u'\n'));
    expectNoNetwork(exporting);
    const QString html = exported(id);
    EXPECT_TRUE(html.contains(u"Trang lạ"_s));
    for (const QString &trace : {u"bi-mat"_s, u"127.0.0.1"_s, u"example.invalid"_s, u"file:/"_s})
        EXPECT_FALSE(html.contains(trace)) << qPrintable(trace);
}

TEST_F(Hostile, TheDemonstrationOpensNoConnection)
{
    if (!canTrace())
        GTEST_SKIP() << "strace is not installed or not permitted here";
    const QStringList trace = traced(u"socket,connect,execve"_s, {u"demo"_s, u"--to"_s, path(u"thử"_s)});
    EXPECT_FALSE(trace.filter(u"execve"_s).isEmpty());
    expectNoNetwork(trace);
}

TEST_F(Hostile, NoHeadlineNamesAFileOutsideTheFolder)
{
    const QString id = makeRoom();
    const QString target = path(u"xuất"_s);
    const QStringList headlines{u"../../thoát"_s,
                                u"/etc/passwd"_s,
                                u"..\\..\\thoát"_s,
                                u"C:\\Windows\\thoát"_s,
                                u"CON"_s,
                                u"nul.txt"_s,
                                u"ế"_s.repeated(86),
                                u"chữ "_s.repeated(100),
                                u"kết thúc bằng chấm..."_s,
                                u"..."_s,
                                u"\u202egnp.exe"_s,
                                u"~/thoát"_s,
                                u"-rf"_s,
                                u"a:b*c?d\"e<f>g|h"_s,
                                u"đường/dẫn\n/xuống dòng"_s,
                                u"$(touch thoát)`id`"_s,
                                u"%2e%2e%2fthoát"_s,
                                u"😀"_s};
    QStringList outside = inventory(m_folder.path()).filter(QRegularExpression(u"^(?!/toa-soan|/xuất)"_s));
    int files = 0;
    for (const QString &headline : headlines) {
        SCOPED_TRACE(qPrintable(headline));
        ASSERT_EQ(cli({u"edit"_s, id, u"--field"_s, u"headline="_s + headline}).status, 0);
        const Answer answer = cli({u"export"_s, id, u"--format"_s, u"html"_s, u"--to"_s, target});
        EXPECT_EQ(answer.status, 0) << qPrintable(answer.err);
        for (const QString &file : answer.lines()) {
            ++files;
            const QFileInfo info(file);
            EXPECT_EQ(info.canonicalPath(), QFileInfo(target).canonicalFilePath());
            EXPECT_TRUE(info.isFile());
            static const QRegularExpression safeName(uR"(^[a-z0-9][a-z0-9-]*( \(\d+\))?\.html$)"_s);
            EXPECT_TRUE(safeName.match(info.fileName()).hasMatch()) << qPrintable(info.fileName());
            EXPECT_LE(info.fileName().toUtf8().size(), 255);
            EXPECT_NE(info.completeBaseName(), u"con"_s);
            EXPECT_NE(info.completeBaseName(), u"nul"_s);
        }
    }
    EXPECT_EQ(files, headlines.size());
    EXPECT_EQ(QDir(target).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
              files); // none overwritten
    EXPECT_EQ(inventory(m_folder.path()).filter(QRegularExpression(u"^(?!/toa-soan|/xuất)"_s)), outside);
    for (const QString &name : {u"/../thoát"_s, u"/../../thoát"_s})
        EXPECT_FALSE(QFileInfo::exists(target + name));
}

TEST_F(Hostile, TextOfAnyKindIsStoredShownExportedAndFound)
{
    const QString id = makeRoom();
    const QString nasty =
        u"<script>alert(1)</script> & \"nháy\" 'đơn'); DROP TABLE article;-- %1 \\ \u202eđảo\u202c "
        "\u200bkhông\u200d 𝄞 {{mustache}} ${x} <!-- ]]> \u0301e\u0301"_s;
    const QStringList fields{u"headline"_s, u"kicker"_s, u"subtitle"_s, u"standfirst"_s, u"place"_s,
                             u"unit"_s,     u"byline"_s, u"source"_s,   u"section"_s};
    QStringList arguments{u"edit"_s, id};
    for (const QString &field : fields)
        arguments << u"--field"_s << field + u'=' + u"từ"_s + field + u' ' + nasty;
    const Answer edited = cli(arguments);
    ASSERT_EQ(edited.status, 0) << qPrintable(edited.err);
    ASSERT_EQ(cli({u"tag"_s, id, u"--add"_s, u"thẻ "_s + nasty.left(60)}).status, 0);

    const QJsonObject shown = cli({u"show"_s, id}).json();
    const QString html = exported(id);
    EXPECT_FALSE(html.contains(u"<script>alert"_s));
    EXPECT_FALSE(html.contains(u"<!-- ]]>"_s));
    const QString read = withoutEscapes(html);
    for (const QString &field : fields) {
        SCOPED_TRACE(qPrintable(field));
        const QString stored = shown[field].toString();
        EXPECT_TRUE(stored.startsWith(u"từ"_s + field + u" <script>alert(1)</script> & \"nháy\""_s))
            << qPrintable(stored);
        EXPECT_TRUE(stored.contains(u"𝄞 {{mustache}} ${x} <!-- ]]>"_s)) << qPrintable(stored);
        for (const QChar character : refusedCharacters)
            EXPECT_FALSE(stored.contains(character)) << int(character.unicode());
        EXPECT_EQ(stored, stored.normalized(QString::NormalizationForm_C));
        EXPECT_TRUE(field == u"section"_s || read.contains(stored)) << "not in the page";
    }
    EXPECT_EQ(shown[u"tags"].toArray().size(), 1);
    for (const QString &words : {u"từheadline"_s, u"từstandfirst"_s, u"mustache"_s, u"script"_s,
                                 u"DROP TABLE"_s, u"đảo"_s, u"thẻ"_s})
        EXPECT_TRUE(cli({u"search"_s, words}).out.startsWith(id)) << qPrintable(words);
    EXPECT_EQ(cli({u"verify"_s}).status, 0);

    // Lone surrogates, NUL and broken UTF-8 come in files: refused in a sentence, or taken in cleaned.
    const QByteArray bodies[]{QByteArray("T\xc3\xadt\n\n\xed\xa0\x80 lone\n"),
                              QByteArray("Tit\n\nNUL \0 giua\n", 16), QByteArray("Tit\n\n\xff\xfe\xc0\xaf\n"),
                              QByteArray("Tit\n\n\xf5\x80\x80\x80\n")};
    for (const QByteArray &body : bodies) {
        const Answer answer = cli({u"import"_s, put(u"lạ.txt"_s, body), u"--json"_s});
        if (answer.status != 0) {
            EXPECT_EQ(answer.status, 4);
            EXPECT_TRUE(answer.isOneSentence()) << qPrintable(answer.err);
            continue;
        }
        const QString stored = storedText(answer.json()[u"id"].toString());
        EXPECT_FALSE(stored.contains(QChar(0)));
        EXPECT_FALSE(answer.json()[u"notes"].toArray().isEmpty()) << "cleaned without a word";
    }
    EXPECT_EQ(cli({u"verify"_s}).status, 0);
}

TEST_F(Hostile, NothingTypedIntoTheSearchIsAnError)
{
    const QString id = makeRoom();
    const QStringList pieces{u"'"_s,
                             u"\""_s,
                             u"\"\""_s,
                             u"*"_s,
                             u"ban*"_s,
                             u"^ban"_s,
                             u"("_s,
                             u")"_s,
                             u"()"_s,
                             u"NEAR("_s,
                             u"AND"_s,
                             u"OR"_s,
                             u"NOT"_s,
                             u"ban AND"_s,
                             u"NEAR(a b, 2)"_s,
                             u"headline:ban"_s,
                             u"{a b}:c"_s,
                             u"-ban"_s,
                             u"+"_s,
                             u":"_s,
                             u","_s,
                             u"."_s,
                             u"\\"_s,
                             u"%"_s,
                             u"_"_s,
                             u";"_s,
                             u"/*"_s,
                             u"#"_s,
                             u"?1"_s,
                             u":a"_s,
                             u"@x"_s,
                             u"$y"_s,
                             u"[x]"_s,
                             u"`"_s,
                             u"~"_s};
    QStringList strings;
    for (const QString &piece : pieces)
        strings << piece << piece + u" đầu"_s << u"\"ban "_s + piece;
    strings << u"'; DROP TABLE article; --"_s << u"' OR 1=1 --"_s << u"\") OR (\""_s << u"x"_s.repeated(20000)
            << u"ban "_s.repeated(2000) << u"\u202e"_s << u"\ufeff"_s << u"😀"_s << u"\u0301\u0301"_s
            << u"a\"b\"c\"d"_s << u"\" OR headline MATCH \""_s << u"NEAR(\"ban\" \"đầu\")"_s;
    ASSERT_GE(strings.size(), 100);
    for (const QString &words : strings) {
        const Answer answer = cli({u"search"_s, u"--"_s, words});
        EXPECT_EQ(answer.status, 0) << qPrintable(words.left(80)) << ": " << qPrintable(answer.err);
        EXPECT_TRUE(answer.err.isEmpty()) << qPrintable(words.left(80)) << ": " << qPrintable(answer.err);
    }
    EXPECT_TRUE(cli({u"search"_s, u"ban đầu"_s}).out.startsWith(id));
    EXPECT_EQ(cli({u"verify"_s}).status, 0);
}

TEST_F(Hostile, AFileFarTooLargeIsRefusedAtOnce)
{
    makeRoom();
    for (const QString &name : {u"lớn.txt"_s, u"lớn.html"_s}) {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_TRUE(file.resize(100LL << 20));
        const Answer answer = cli({u"import"_s, file.fileName()});
        EXPECT_EQ(answer.status, 4);
        EXPECT_TRUE(answer.isOneSentence() || answer.err.contains(u"quá lớn"_s)) << qPrintable(answer.err);
        EXPECT_LE(answer.took, longWait);
    }
    EXPECT_EQ(cli({u"list"_s}).lines().size(), 1);
}

TEST_F(Hostile, APictureThatIsNoneIsNamed)
{
    const QString id = makeRoom();
    const QString before = storedText(id);
    const QStringList files{put(u"văn bản.jpg"_s, "Đây không phải ảnh."),
                            put(u"rỗng.png"_s, {}),
                            put(u"cụt.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)),
                            put(u"vẽ.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg'/>"),
                            put(u"vẽ.jpg"_s, "<svg xmlns='http://www.w3.org/2000/svg'/>"),
                            path(u"không có.jpg"_s),
                            m_folder.path()};
    for (const QString &file : files) {
        const Answer answer = cli({u"photo"_s, u"add"_s, id, file, u"--caption"_s, u"Chú thích"_s});
        EXPECT_EQ(answer.status, 4) << qPrintable(file);
        EXPECT_FALSE(answer.err.isEmpty());
        // libpng itself says a word before our sentence.
        const QStringList said = answer.err.split(u'\n', Qt::SkipEmptyParts);
        EXPECT_EQ(said.size() - said.filter(u"libpng error"_s).size(), 1) << qPrintable(answer.err);
        EXPECT_FALSE(said.last().contains(u"libpng"_s)) << qPrintable(answer.err);
    }
    EXPECT_EQ(storedText(id), before);
    EXPECT_EQ(cli({u"history"_s, id}).lines().size(), 1);
    EXPECT_EQ(cli({u"verify"_s}).status, 0);
}

TEST_F(Hostile, WorkGoesOnWithoutADictionary)
{
    setEnvironment(u"TOASOAN_DICTIONARY_PATH"_s, u"/nowhere"_s);
    const QString id = makeRoom();
    const Answer checked = cli({u"check"_s, id});
    EXPECT_FALSE(checked.crashed);
    EXPECT_EQ(checked.err.count(u'\n'), 1) << qPrintable(checked.err);
    EXPECT_TRUE(checked.err.contains(u"từ điển"_s, Qt::CaseInsensitive)) << qPrintable(checked.err);

    WindowProcess window(environment(), {u"--store"_s, room()});
    ASSERT_FALSE(window.next(u"opened"_s).isNull());
    EXPECT_TRUE(window.waitForBanner(u"từ điển"_s) || window.waitForBanner(u"Từ điển"_s, 100))
        << qPrintable(window.sentences(u"banners"_s).join(u'|'));
    EXPECT_EQ(window.sentences(u"banners"_s).size(), 1);
    const QString fresh = window.newArticle();
    window.type(u"Không có từ điển¶¶vẫn gõ được nghành"_s);
    ASSERT_FALSE(window.next(u"saved"_s).isNull());
    ASSERT_TRUE(window.waitForStatus(u"SAVED"_s));
    window.say(u"quit"_s);
    ASSERT_TRUE(window.waitForEnd());
    EXPECT_TRUE(window.endedWell());
    EXPECT_TRUE(storedText(fresh).endsWith(u"vẫn gõ được nghành"_s));
}
