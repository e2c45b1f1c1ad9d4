// What must hold for any text: said of a page of mistakes of our own and of wild mixtures of it.

#include "tests/core/proof/reader.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

const QStringList pieces{
    u"Huyện đã hổ trợ giống cây chồng cho các hộ nghèo"_s,
    u"Ban Dân vận phối hợp với các đòan thể vận động bà con hiến đất làm đường"_s,
    u"Nhửng vướng mắc ở cở sở được giải quyết kịp thời"_s,
    u"Công việc được bàn bạt kỹ lưỡng; ông Thuý (xã Hoà Sơn) nói: “Dân biết, dân bàn”"_s,
    u"Thực hiện Quyết định số 217-QĐ/TW , T.Ư và TP.HCM đã họp ngày 31/4/2019 ..."_s,
    u"Đảng viên phải gương mẩu đi đầu, nghành may bổ xung lao động…"_s,
    u"Xem www.example.com hoặc gửi thư tới banbientap@example.vn"_s,
    u"vịt biểncòn  sống , polime và ki-lô-gam 😀 Ðảng viên"_s,
};

const Proofreader &reader()
{
    static const Proofreader one = installedReader();
    return one;
}

QString wildText(QRandomGenerator &random)
{
    QString text;
    for (int i = 0; i < 6; ++i) {
        QString piece = pieces[random.bounded(int(pieces.size()))];
        for (int slip = random.bounded(4); slip > 0; --slip) {
            const int at = random.bounded(int(piece.size()));
            switch (random.bounded(3)) {
            case 0:
                piece.remove(at, 1);
                break;
            case 1:
                piece.insert(at, QChar(random.bounded(2) ? u'ạ' : u' '));
                break;
            default:
                piece[at] = QChar(random.bounded(0x20, 0x500));
            }
        }
        text += piece + (random.bounded(4) == 0 ? u'\n' : u' ');
    }
    return text.normalized(QString::NormalizationForm_C);
}

} // namespace

TEST(Checking, NamesPlacesInTheText)
{
    QRandomGenerator random(1);
    for (int round = 0; round < 200; ++round) {
        const QString text = wildText(random);
        int last = 0;
        for (const Finding &finding : check(text, reader())) {
            ASSERT_GE(finding.start, last);
            ASSERT_GE(finding.length, 0);
            ASSERT_LE(finding.start + finding.length, text.size());
            EXPECT_EQ(text.mid(finding.start, finding.length), finding.text);
            EXPECT_TRUE(ruleNamed(finding.rule)) << qPrintable(finding.rule);
            EXPECT_FALSE(message(finding).isEmpty());
            last = finding.start;
        }
    }
}

TEST(Checking, SaysTheSameTwice)
{
    QRandomGenerator random(2);
    for (int round = 0; round < 50; ++round) {
        const QString text = wildText(random);
        EXPECT_EQ(check(text, reader()), check(text, reader()));
    }
}

TEST(Checking, BlockByBlockSaysWhatTheWholeSays)
{
    QRandomGenerator random(3);
    for (int round = 0; round < 40; ++round) {
        Article article;
        article.headline = wildText(random).simplified();
        for (int i = 0; i < 4; ++i)
            article.body.blocks += paragraph(wildText(random).simplified());
        const QList<Passage> all = passages(article, reader());
        const Surroundings around = surroundings(article, all, reader());
        QList<Finding> parts;
        for (auto one = all.crbegin(); one != all.crend(); ++one)
            parts = check(*one, around, reader()) + parts;
        EXPECT_EQ(parts, check(article, reader()));
    }
}

TEST(Checking, TakesBothToneStylesAlike)
{
    Proofreader spelling = reader();
    spelling.rules.layers.remove(Layer::Style);
    const QString traditional = u"Ủy ban xã Hòa Sơn hòa giải, khỏe mạnh; nghành thủy lợi bổ xung tòan bộ."_s;
    const QString modern = u"Uỷ ban xã Hoà Sơn hoà giải, khoẻ mạnh; nghành thuỷ lợi bổ xung tòan bộ."_s;
    const QList<Finding> a = check(traditional, spelling);
    const QList<Finding> b = check(modern, spelling);
    ASSERT_EQ(a.size(), b.size());
    for (int i = 0; i < a.size(); ++i)
        EXPECT_EQ(std::tie(a[i].start, a[i].rule, a[i].text), std::tie(b[i].start, b[i].rule, b[i].text));
}

TEST(Checking, AFixRemovesItsFinding)
{
    for (const QString &piece : pieces) {
        const QList<Finding> before = check(piece, reader());
        for (const Finding &finding : before) {
            if (finding.suggestions.isEmpty() || finding.severity == Severity::Hint)
                continue;
            QString fixed = piece;
            fixed.replace(finding.start, finding.length, finding.suggestions.first());
            for (const Finding &after : check(fixed, reader()))
                EXPECT_FALSE(after.start == finding.start && after.rule == finding.rule &&
                             after.severity != Severity::Hint)
                    << qPrintable(finding.text + u" → "_s + finding.suggestions.first());
        }
    }
}

TEST(Checking, SurvivesAnyBytes)
{
    QRandomGenerator random(4);
    for (int round = 0; round < 300; ++round) {
        QString text;
        for (int i = random.bounded(400); i > 0; --i)
            text += QChar(random.bounded(8) ? random.bounded(1, 0x1F00) : random.bounded(0x10000));
        check(text, reader());
    }
}
