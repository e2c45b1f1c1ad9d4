#include "core/text/clean.h"
#include "tests/support/work_time.h"

#include <QList>
#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace toasoan;

namespace {

// 67 small and 67 capital letters beyond ASCII.
const QString vietnameseLetters =
    QStringLiteral("àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"
                   "ÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬĐÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴ");

} // namespace

TEST(Clean, LeavesGoodTextAsItIs)
{
    const QString text = QStringLiteral("Đống Đa: “cấp ủy”, 20 °C…\n\tDòng hai – 5 € 😀");
    CleanReport report;
    EXPECT_EQ(cleanText(text, &report), text);
    EXPECT_FALSE(report.changed());
}

TEST(Clean, ComposesEveryVietnameseLetter)
{
    ASSERT_EQ(vietnameseLetters.size(), 134);
    for (QChar letter : vietnameseLetters) {
        const QString apart = QString(letter).normalized(QString::NormalizationForm_D);
        CleanReport report;
        EXPECT_EQ(cleanText(apart, &report), QString(letter));
        EXPECT_EQ(report.composed, apart.size() > 1);
        EXPECT_EQ(report.removedCharacters, 0);
        EXPECT_EQ(cleanText(QString(letter)), QString(letter));
    }
}

TEST(Clean, ComposesMarksInAnyOrder)
{
    for (const QString &text : {QStringLiteral("e\u0302\u0323"), QStringLiteral("e\u0323\u0302"),
                                QStringLiteral("ê\u0323"), QStringLiteral("ẹ\u0302")})
        EXPECT_EQ(cleanText(text), QStringLiteral("ệ"));
    EXPECT_EQ(cleanText(QStringLiteral("o\u031B\u0341")), QStringLiteral("ớ"));
}

TEST(Clean, RemovesWhatNoTextMayHoldAndCountsIt)
{
    struct Row
    {
        QString text, clean;
        int removed;
    };
    const QList<Row> rows{
        {QStringLiteral("a") + QChar(0) + QStringLiteral("b"), QStringLiteral("ab"), 1},
        {QStringLiteral("a\u0007\u001Bb\u007F"), QStringLiteral("ab"), 3},
        {QStringLiteral("a\u0080\u009Fb"), QStringLiteral("ab"), 2},
        {QString(QChar(0xD800)) + QStringLiteral("a") + QChar(0xDC00), QStringLiteral("a"), 2},
        {QStringLiteral("a\uFFFE\uFDD0b"), QStringLiteral("ab"), 2},
        {QStringLiteral("a\U0001FFFFb"), QStringLiteral("ab"), 1},
        {QStringLiteral("\uFEFFa\u202Eb\u202C\u2066c\u2069"), QStringLiteral("abc"), 5},
    };
    for (const Row &row : rows) {
        CleanReport report;
        EXPECT_EQ(cleanText(row.text, &report), row.clean);
        EXPECT_EQ(report.removedCharacters, row.removed);
        EXPECT_FALSE(report.composed);
    }
}

TEST(Clean, MakesEveryLineEndOne)
{
    CleanReport report;
    EXPECT_EQ(cleanText(QStringLiteral("a\r\nb\rc\n\u2028d\u2029e\u000Bf\u000Cg\u0085h"), &report),
              QStringLiteral("a\nb\nc\n\nd\ne\nf\ng\nh"));
    EXPECT_EQ(report.removedCharacters, 0);
}

TEST(Clean, MakesOneLineOfALine)
{
    EXPECT_EQ(cleanLine(QStringLiteral("  Hội nghị\r\nphản biện\txã hội \n")),
              QStringLiteral("Hội nghị phản biện xã hội"));
    EXPECT_EQ(cleanLine(QStringLiteral(" \n\t ")), QString());
}

TEST(Clean, BoundsAPileOfMarksInLinearTime)
{
    QString pile = QStringLiteral("a");
    for (int i = 0; i < 400'000; ++i)
        pile += i % 2 ? QChar(0x0323) : QChar(0x0301);
    const WorkTime work;
    CleanReport report;
    EXPECT_LE(cleanText(pile, &report).size(), 40);
    EXPECT_EQ(report.removedCharacters, 400'000 - 30);
    EXPECT_LT(work.milliseconds(), 500 * headroom);
}

TEST(Clean, GivesCleanTextForAnyUnits)
{
    QRandomGenerator random(20190523);
    for (int round = 0; round < 3'000; ++round) {
        QString text;
        const int length = random.bounded(60);
        for (int i = 0; i < length; ++i) {
            switch (random.bounded(5)) {
            case 0:
                text += QChar(random.bounded(0x10000));
                break;
            case 1:
                text += QChar(0xD800 + random.bounded(0x800));
                break;
            case 2:
                text += QChar(0x300 + random.bounded(0x70));
                break;
            case 3:
                text += QChar(random.bounded(0xA0));
                break;
            default:
                text += vietnameseLetters[random.bounded(int(vietnameseLetters.size()))];
            }
        }
        const QString clean = cleanText(text);
        ASSERT_TRUE(clean.isValidUtf16());
        ASSERT_EQ(clean, clean.normalized(QString::NormalizationForm_C));
        CleanReport again;
        ASSERT_EQ(cleanText(clean, &again), clean) << "cleaning twice is cleaning once";
        ASSERT_FALSE(again.changed());
        for (QChar c : clean)
            ASSERT_TRUE(c == u'\n' || c == u'\t' ||
                        (c.unicode() >= 0x20 && c.category() != QChar::Other_Control));
    }
}
