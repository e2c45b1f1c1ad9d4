#include "tests/app/command_line.h"

using namespace Qt::StringLiterals;

namespace {

class HouseCommand : public CommandLine
{
protected:
    void SetUp() override { ASSERT_EQ(call({u"init"_s}).status, 0); }

    Answer house(const QStringList &changes = {}) const
    {
        QStringList arguments{u"house"_s};
        for (const QString &change : changes)
            arguments << u"--set"_s << change;
        return call(arguments);
    }
};

const QString defaults = u"proof.toneStyle\ttraditional\nproof.letterI\ty\nproof.central\tasWritten\n"
                         u"proof.city\tasWritten\nproof.dates\tasWritten\nproof.quotes\tasWritten\n"
                         u"proof.captions\tasWritten\nproof.clauses\tsmall\nproof.longestSentence\t60\n"_s;

} // namespace

TEST_F(HouseCommand, PrintsEveryDecision)
{
    const Answer plain = house();
    EXPECT_EQ(plain.status, 0) << qPrintable(plain.err);
    EXPECT_EQ(plain.out, defaults);
    const Answer json = call({u"house"_s, u"--json"_s});
    EXPECT_EQ(json.lines().size(), plain.lines().size());
    EXPECT_EQ(json.json(4), (QJsonObject{{u"name"_s, u"proof.dates"_s}, {u"value"_s, u"asWritten"_s}}));
    EXPECT_TRUE(call({u"help"_s, u"house"_s}).out.contains(u"toasoan-cli house --set proof.dates=hyphen"_s));
    EXPECT_TRUE(call({u"help"_s}).out.contains(u"\n  house "_s));
}

TEST_F(HouseCommand, ChangesWhatIsCheckedFromThenOn)
{
    const QByteArray text = u"Ngày 23/5/2019, xã họp. Các ban Đảng ở TW dự.\n"_s.toUtf8();
    EXPECT_EQ(call({u"check"_s, u"-"_s}, text).out, QString());
    const Answer changed =
        house({u"proof.dates=hyphen"_s, u"proof.central=T.U\u031b"_s, u"proof.longestSentence=40"_s});
    EXPECT_EQ(changed.status, 0) << qPrintable(changed.err);
    EXPECT_TRUE(changed.lines().contains(u"proof.central\tT.Ư"_s)) << "composed at the door";
    EXPECT_EQ(house().out, changed.out);
    const Answer found = call({u"check"_s, u"-"_s, u"--json"_s}, text);
    ASSERT_EQ(found.lines().size(), 2) << qPrintable(found.out);
    EXPECT_EQ(found.json(0)[u"suggestions"][0].toString(), u"23-5-2019"_s);
    EXPECT_EQ(found.json(1)[u"suggestions"][0].toString(), u"T.Ư"_s);
    EXPECT_EQ(
        house({u"proof.dates=asWritten"_s, u"proof.central=asWritten"_s, u"proof.longestSentence=60"_s}).out,
        defaults);
}

TEST_F(HouseCommand, RefusesWhatIsNotAllowedInOneSentenceAndChangesNothing)
{
    for (const QString &wrong : {u"proof.dates=dots"_s, u"proof.dates="_s, u"proof.dates"_s, u"dates=slash"_s,
                                 u"house.name=Khác"_s, u"proof.longestSentence=7"_s, u"="_s, QString()}) {
        const Answer refused = house({u"proof.toneStyle=modern"_s, wrong});
        EXPECT_EQ(refused.status, 2) << qPrintable(wrong);
        EXPECT_TRUE(refused.out.isEmpty());
        EXPECT_EQ(refused.err.count(u'\n'), 1) << qPrintable(refused.err);
    }
    EXPECT_TRUE(house({u"proof.dates=dots"_s}).err.contains(u"asWritten, slash, hyphen"_s));
    EXPECT_TRUE(house({u"date=slash"_s}).err.contains(u"proof.letterI, proof.central"_s));
    EXPECT_EQ(call({u"house"_s, u"proof.dates=slash"_s}).status, 2);
    EXPECT_EQ(house().out, defaults);
}
