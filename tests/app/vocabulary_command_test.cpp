// The register of official documents by the command line alone, refusals included.

#include "tests/app/command_line.h"

#include <QJsonArray>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace {

class VocabularyCommand : public CommandLine
{
protected:
    void SetUp() override { ASSERT_EQ(call({u"init"_s}).status, 0); }

    Answer documents(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return call(QStringList{u"vocabulary"_s, u"documents"_s} + arguments, input);
    }

    Answer addDecision() const
    {
        return documents({u"add"_s, u"217-QĐ/TW"_s, u"--kind"_s, u"Quyết định"_s, u"--date"_s,
                          u"12/12/2013"_s, u"--issuer"_s, u"Bộ Chính trị"_s});
    }

    QString importCiting(const QString &text) const
    {
        const QString file = put(u"bài.txt"_s, u"Giám sát ở xã\n\n%1\n"_s.arg(text).toUtf8());
        return call({u"import"_s, file}).out.section(u'\t', 0, 0);
    }
};

} // namespace

TEST_F(VocabularyCommand, AddsListsAndTakesOutOfForce)
{
    const Answer added = addDecision();
    EXPECT_EQ(added.status, 0) << qPrintable(added.err);
    EXPECT_EQ(added.out, u"217-QĐ/TW\tQuyết định\t2013-12-12\tBộ Chính trị\t\t\n"_s);
    EXPECT_EQ(addDecision().status, 1) << "it is there";
    EXPECT_EQ(documents({u"add"_s, u"217-QĐ/TW"_s}).status, 0) << "of another day";
    EXPECT_EQ(documents({u"list"_s}).lines().size(), 2);
    const QJsonObject listed = documents({u"list"_s, u"--json"_s}).json(1);
    EXPECT_EQ(listed[u"number"].toString(), u"217-QĐ/TW"_s);
    EXPECT_EQ(listed[u"issued"].toString(), u"2013-12-12"_s);
    EXPECT_FALSE(listed.contains(u"outOfForce"_s));

    EXPECT_EQ(documents({u"disable"_s, u"217-QĐ/TW"_s}).status, 2) << "which of the two";
    const Answer out = documents({u"disable"_s, u"217 – qđ/tw"_s, u"--date"_s, u"2013-12-12"_s, u"--since"_s,
                                  u"1/1/2024"_s, u"--json"_s});
    EXPECT_EQ(out.json()[u"outOfForce"].toString(), u"2024-01-01"_s);
    EXPECT_EQ(documents({u"enable"_s, u"217-QĐ/TW"_s, u"--date"_s, u"12/12/2013"_s}).status, 0);
    EXPECT_EQ(documents({u"remove"_s, u"217-QĐ/TW"_s, u"--date"_s, u"12/12/2013"_s}).status, 0);
    EXPECT_EQ(documents({u"remove"_s, u"218-QĐ/TW"_s}).status, 3);
    EXPECT_EQ(documents({u"list"_s}).lines().size(), 1);
    EXPECT_TRUE(call({u"log"_s}).out.contains(u"registerChanged"_s));
}

TEST_F(VocabularyCommand, ChecksWhatAnArticleCites)
{
    const QString id =
        importCiting(u"Theo Quyết định số 217-QĐ/TW ngày 2/12/2013 và Chỉ thị 18-CT/TW thì dân giám sát."_s);
    EXPECT_FALSE(call({u"checklist"_s, id}).out.contains(u"217"_s)) << "no register is kept";
    ASSERT_EQ(addDecision().status, 0);
    const Answer checked = documents({u"check"_s, id});
    EXPECT_EQ(checked.status, 1);
    ASSERT_EQ(checked.lines().size(), 2) << qPrintable(checked.out);
    EXPECT_TRUE(checked.lines()[0].startsWith(u"217-QĐ/TW\totherDate\tbody\t"_s));
    EXPECT_TRUE(checked.lines()[1].startsWith(u"18-CT/TW\tunknown\tbody\t"_s));
    const QJsonObject object = documents({u"check"_s, id, u"--json"_s}).json(1);
    EXPECT_EQ(object[u"faults"].toArray(), QJsonArray{u"unknown"_s});
    EXPECT_EQ(object[u"kind"].toString(), u"Chỉ thị"_s);
    EXPECT_EQ(object[u"length"].toInt(), 8);
    const QString asked = call({u"checklist"_s, id}).out;
    EXPECT_TRUE(asked.contains(u"217-QĐ/TW"_s) && asked.contains(u"18-CT/TW"_s)) << qPrintable(asked);
    EXPECT_EQ(call({u"checklist"_s, id, u"--json"_s}).out.count(u"\"item\":\"citations\""_s), 2);
    EXPECT_TRUE(call({u"submit"_s, id}).err.contains(u"18-CT/TW"_s)) << "recommended, and told";

    EXPECT_EQ(documents({u"remove"_s, u"217-QĐ/TW"_s}).status, 1) << "it is cited";
    const QString right = importCiting(u"Theo Quyết định số 217-QĐ/TW thì dân giám sát."_s);
    EXPECT_EQ(documents({u"check"_s, right}).status, 0);
    EXPECT_EQ(documents({u"check"_s, u"ffff"_s}).status, 3);
}

TEST_F(VocabularyCommand, ImportsAndExportsATable)
{
    const QByteArray table = u"Số ký hiệu;Loại;Ngày ban hành;Ghi chú\n217-QĐ/TW;Quyết định;12/12/2013;=1+1\n"
                             ";Luật;;\n18-CT/TW;Chỉ thị;26/10/2000;\n"_s.toUtf8();
    const QString file = put(u"văn bản.csv"_s, table);
    const Answer imported = documents({u"import"_s, file});
    EXPECT_EQ(imported.out, file + u"\t2\t0\n"_s);
    EXPECT_FALSE(imported.err.isEmpty()) << "what was left out";
    EXPECT_EQ(documents({u"import"_s, u"-"_s, u"--json"_s}, table).json()[u"known"].toInt(), 2);
    const QString to = path(u"ra.csv"_s);
    EXPECT_EQ(documents({u"export"_s, to}).out, to + u'\n');
    EXPECT_EQ(documents({u"export"_s, to}).status, 4) << "nothing is overwritten";
    EXPECT_TRUE(documents({u"export"_s, u"-"_s}).out.contains(u",'=1+1,"_s)) << "no formula";
    EXPECT_EQ(documents({u"import"_s, to}).out, to + u"\t0\t2\n"_s);
    EXPECT_EQ(documents({u"import"_s, put(u"lạ.csv"_s, QByteArray(400, '\0'))}).status, 4);
    EXPECT_EQ(documents({u"import"_s, path(u"không có.csv"_s)}).status, 4);
}

TEST_F(VocabularyCommand, WrongUseAndAnOpenWindowAreSaid)
{
    EXPECT_EQ(documents({}).status, 2);
    EXPECT_EQ(documents({u"add"_s}).status, 2);
    EXPECT_EQ(documents({u"add"_s, u"---"_s}).status, 2);
    EXPECT_EQ(documents({u"add"_s, u"1-QĐ/TW"_s, u"--date"_s, u"31/2/2020"_s}).status, 2);
    EXPECT_EQ(documents({u"list"_s, u"--kind"_s, u"Luật"_s}).status, 2);
    EXPECT_EQ(call({u"vocabulary"_s, u"people"_s, u"list"_s}).status, 2);
    EXPECT_TRUE(call({u"help"_s, u"vocabulary"_s}).out.contains(u"documents check ID"_s));
    QLockFile window(path(u"toa soạn/newsroom.lock"_s));
    ASSERT_TRUE(window.tryLock());
    EXPECT_EQ(documents({u"add"_s, u"1-QĐ/TW"_s}).status, 4);
    EXPECT_EQ(documents({u"list"_s}).status, 0) << "reading goes on";
}

TEST_F(VocabularyCommand, AWriterReadsTheRegisterAndChangesNothing)
{
    ASSERT_EQ(addDecision().status, 0);
    const auto as = [this](const QString &name, const QStringList &arguments) {
        setEnvironment(u"TOASOAN_PASSWORD"_s, u"mật khẩu của "_s + name);
        setEnvironment(u"TOASOAN_NEW_PASSWORD"_s, u"mật khẩu của Tú"_s);
        return call(QStringList{u"--as"_s, name} + arguments);
    };
    setEnvironment(u"TOASOAN_NEW_PASSWORD"_s, u"mật khẩu của Lan"_s);
    ASSERT_EQ(
        call({u"--as"_s, u"Lan"_s, u"user"_s, u"add"_s, u"Lan"_s, u"--roles"_s, u"administrator"_s}).status,
        0);
    ASSERT_EQ(as(u"Lan"_s, {u"user"_s, u"add"_s, u"Tú"_s, u"--roles"_s, u"writer"_s}).status, 0);
    const QStringList command{u"vocabulary"_s, u"documents"_s};
    EXPECT_EQ(as(u"Tú"_s, command + QStringList{u"list"_s}).status, 0);
    const Answer refused = as(u"Tú"_s, command + QStringList{u"add"_s, u"1-QĐ/TW"_s});
    EXPECT_EQ(refused.status, 3);
    EXPECT_FALSE(refused.err.isEmpty());
    EXPECT_EQ(as(u"Tú"_s, command + QStringList{u"disable"_s, u"217-QĐ/TW"_s}).status, 3);
    EXPECT_EQ(as(u"Lan"_s, command + QStringList{u"add"_s, u"1-QĐ/TW"_s}).status, 0);
    EXPECT_TRUE(as(u"Lan"_s, {u"log"_s}).out.contains(u"refused"_s));
}
