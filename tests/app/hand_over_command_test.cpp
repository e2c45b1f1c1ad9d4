// An article from desk to desk and back by the command line alone.

#include "tests/app/command_line.h"

using namespace Qt::StringLiterals;

namespace {

class HandOverCommand : public CommandLine
{
protected:
    // At the other desk.
    Answer there(const QStringList &arguments) const
    {
        return call(QStringList{u"--store"_s, path(u"nơi khác"_s), u"--as"_s, u"Hạnh"_s} + arguments);
    }

    QString importThree() const
    {
        const QString file = put(u"bài.txt"_s, "Bến nước làng tôi\n\nĐoạn một.\n\nĐoạn hai.\n\nĐoạn ba.\n");
        return call({u"import"_s, file}).out.section(u'\t', 0, 0);
    }
};

} // namespace

TEST_F(HandOverCommand, GoesThereAndBackAndIsMerged)
{
    const QString id = importThree();
    const QString file = path(u"gói.toasoan"_s);
    EXPECT_EQ(call({u"hand-over"_s, id}).status, 2);
    EXPECT_EQ(call({u"hand-over"_s, u"0000"_s, u"--to"_s, file}).status, 3);
    Answer answer = call({u"hand-over"_s, id, u"--to"_s, file, u"--json"_s});
    EXPECT_EQ(answer.status, 0) << qPrintable(answer.err);
    EXPECT_EQ(answer.json()[u"id"].toString(), id);
    EXPECT_EQ(answer.json()[u"path"].toString(), file);

    EXPECT_EQ(there({u"take-in"_s, file}).status, 3) << "no newsroom is made";
    EXPECT_EQ(there({u"init"_s}).status, 0);
    answer = there({u"take-in"_s, file});
    EXPECT_EQ(answer.status, 0) << qPrintable(answer.err);
    EXPECT_TRUE(answer.out.startsWith(id + u"\tnew\t1\tBến nước làng tôi"_s)) << qPrintable(answer.out);
    EXPECT_FALSE(answer.err.isEmpty()) << "whose signature could not be checked";
    answer = there({u"take-in"_s, file, u"--json"_s});
    EXPECT_EQ(answer.json()[u"outcome"].toString(), u"nothing"_s);
    EXPECT_FALSE(answer.json()[u"signerKnown"].toBool());

    EXPECT_EQ(there({u"edit"_s, id, u"--field"_s, u"headline=Tít ở đó"_s}).status, 0);
    EXPECT_EQ(call({u"edit"_s, id, u"--field"_s, u"headline=Tít ở đây"_s}).status, 0);
    EXPECT_EQ(there({u"tag"_s, id, u"--add"_s, u"nước sạch"_s}).status, 0);
    EXPECT_EQ(there({u"hand-over"_s, id, u"--to"_s, file}).status, 0);
    answer = call({u"take-in"_s, file, u"--json"_s});
    EXPECT_EQ(answer.status, 0) << qPrintable(answer.err);
    EXPECT_EQ(answer.json()[u"outcome"].toString(), u"merged"_s);
    const QJsonArray overlaps = answer.json()[u"overlaps"].toArray();
    ASSERT_EQ(overlaps.size(), 1);
    EXPECT_EQ(overlaps[0].toObject()[u"field"].toString(), u"headline"_s);
    EXPECT_EQ(overlaps[0].toObject()[u"theirs"].toString(), u"Tít ở đó"_s);
    const QJsonObject article = call({u"show"_s, id, u"--json"_s}).json();
    EXPECT_EQ(article[u"headline"].toString(), u"Tít ở đây"_s);
    EXPECT_EQ(article[u"tags"].toArray().size(), 1);
    EXPECT_TRUE(call({u"suggestion"_s, id}).out.contains(u"replace"_s));
    EXPECT_TRUE(call({u"log"_s, id}).out.contains(u"takenIn"_s));
    EXPECT_TRUE(there({u"log"_s, id}).out.contains(u"handedOver"_s));
    EXPECT_EQ(call({u"verify"_s}).status, 0);
}

TEST_F(HandOverCommand, KnowsWhoseSignatureItIsOnceSomebodySaidSo)
{
    const QString id = importThree();
    const QString file = path(u"gói.toasoan"_s);
    ASSERT_EQ(call({u"submit"_s, id}).status, 0);
    ASSERT_EQ(call({u"hand-over"_s, id, u"--to"_s, file}).status, 0);
    ASSERT_EQ(there({u"init"_s}).status, 0);
    Answer answer = there({u"take-in"_s, file, u"--json"_s});
    ASSERT_EQ(answer.status, 0) << qPrintable(answer.err);
    const QString key = answer.json()[u"fingerprint"].toString();
    EXPECT_EQ(key.size(), 39);
    EXPECT_TRUE(call({u"desks"_s}).out.startsWith(key + u"\town"_s));
    EXPECT_EQ(there({u"desks"_s, u"trust"_s, file, u"0000"_s}).status, 1);
    EXPECT_FALSE(there({u"desks"_s}).out.contains(u"known"_s));
    EXPECT_EQ(there({u"desks"_s, u"trust"_s, file, key, u"--name"_s, u"Ban Dân vận"_s}).status, 0);
    EXPECT_TRUE(there({u"desks"_s, u"list"_s}).out.contains(key + u"\tknown"_s));
    answer = there({u"take-in"_s, file, u"--json"_s});
    EXPECT_TRUE(answer.json()[u"signerKnown"].toBool());
    EXPECT_TRUE(there({u"log"_s, id, u"--elsewhere"_s}).out.contains(u"submitted"_s));
    EXPECT_FALSE(there({u"log"_s, id}).out.contains(u"submitted"_s));
    EXPECT_EQ(there({u"log"_s, u"--elsewhere"_s}).status, 2);
    EXPECT_TRUE(there({u"log"_s}).out.contains(u"deskTrusted"_s));
    EXPECT_EQ(there({u"desks"_s, u"forget"_s, key}).status, 0);
    EXPECT_EQ(there({u"desks"_s, u"forget"_s, key}).status, 3);
    EXPECT_EQ(there({u"verify"_s}).status, 0);
}

TEST_F(HandOverCommand, RefusesWhatIsTamperedWithOrNoPackage)
{
    const QString id = importThree();
    const QString file = path(u"gói.toasoan"_s);
    ASSERT_EQ(call({u"hand-over"_s, id, u"--to"_s, file}).status, 0);
    QFile package(file);
    ASSERT_TRUE(package.open(QIODevice::ReadWrite));
    QByteArray bytes = package.readAll();
    const qsizetype at = bytes.size() / 2;
    bytes[at] = char(bytes[at] ^ 0x55);
    package.seek(0);
    package.write(bytes);
    package.close();
    ASSERT_EQ(there({u"init"_s}).status, 0);
    Answer answer = there({u"take-in"_s, file});
    EXPECT_EQ(answer.status, 4);
    EXPECT_EQ(answer.err.count(u'\n'), 1) << qPrintable(answer.err);
    EXPECT_EQ(there({u"list"_s}).out, QString());
    EXPECT_EQ(there({u"take-in"_s, put(u"chữ.txt"_s, "Không phải gói")}).status, 4);
    EXPECT_EQ(there({u"take-in"_s, path(u"không có"_s)}).status, 4);
    EXPECT_EQ(there({u"take-in"_s}).status, 2);
}
