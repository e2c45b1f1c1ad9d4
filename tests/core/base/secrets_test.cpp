#include "core/base/secrets.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

constexpr auto least = PasswordCost::Least;

struct Parameters
{
    QString kind;
    int kibibytes = 0;
    int passes = 0;
};

// "$argon2id$v=19$m=262144,t=3,p=1$salt$hash"
Parameters parametersOf(const QByteArray &hashed)
{
    static const QRegularExpression form(u"^\\$(\\w+)\\$v=19\\$m=(\\d+),t=(\\d+),p=\\d+\\$[^$]+\\$[^$]+$"_s);
    const auto match = form.match(QString::fromLatin1(hashed));
    return {match.captured(1), match.captured(2).toInt(), match.captured(3).toInt()};
}

bool fits(const QString &password, const QByteArray &hashed)
{
    const auto answer = fitsPassword(password, hashed);
    EXPECT_TRUE(answer);
    return answer && *answer;
}

} // namespace

// A5: at least 64 MiB and two passes.
TEST(Secrets, APasswordCostsWhoeverTriesItMuchMemory)
{
    const auto hashed = hashedPassword(u"mật khẩu dài"_s, PasswordCost::Moderate);
    ASSERT_TRUE(hashed);
    const Parameters parameters = parametersOf(*hashed);
    EXPECT_EQ(parameters.kind, u"argon2id"_s);
    EXPECT_GE(parameters.kibibytes, 64 * 1024);
    EXPECT_GE(parameters.passes, 2);
    EXPECT_TRUE(fits(u"mật khẩu dài"_s, *hashed));
    EXPECT_FALSE(isOutdated(*hashed, PasswordCost::Moderate));
    EXPECT_TRUE(isOutdated(*hashedPassword(u"x"_s, least), PasswordCost::Moderate));
    EXPECT_TRUE(isOutdated("nothing of the kind", PasswordCost::Moderate));
}

TEST(Secrets, APasswordFitsInAnyComposition)
{
    const QString password = u"Đường về xóm Mận"_s;
    const auto hashed = hashedPassword(password.normalized(QString::NormalizationForm_D), least);
    ASSERT_TRUE(hashed);
    EXPECT_TRUE(fits(password.normalized(QString::NormalizationForm_C), *hashed));
    EXPECT_FALSE(fits(u"Đường về xóm mận"_s, *hashed));
    EXPECT_FALSE(fits({}, *hashed));
    EXPECT_FALSE(fits(password, {}));
    EXPECT_FALSE(fits(password, hashed->left(hashed->size() - 3)));
    EXPECT_NE(*hashed, *hashedPassword(password, least)); // each has a salt of its own
}

TEST(Secrets, ASignatureIsOfOneKeyAndOneMessage)
{
    const SigningKey key = SigningKey::make();
    const QByteArray signature = key.sign("bài đã duyệt");
    EXPECT_EQ(key.publicKey().size(), 32);
    EXPECT_EQ(signature.size(), 64);
    EXPECT_TRUE(isSignedBy(key.publicKey(), "bài đã duyệt", signature));
    EXPECT_FALSE(isSignedBy(key.publicKey(), "bài đã duyệt.", signature));
    EXPECT_FALSE(isSignedBy(SigningKey::make().publicKey(), "bài đã duyệt", signature));
    EXPECT_FALSE(isSignedBy(key.publicKey(), "bài đã duyệt", {}));
    EXPECT_FALSE(isSignedBy({}, "bài đã duyệt", signature));
}

TEST(Secrets, AKeyComesOutOfItsWrappingWithItsPasswordOnly)
{
    const SigningKey key = SigningKey::make();
    const auto wrapped = key.wrapped(u"mật khẩu dài"_s, least);
    ASSERT_TRUE(wrapped);
    const auto opened = SigningKey::unwrapped(*wrapped, u"mật khẩu dài"_s);
    ASSERT_TRUE(opened && *opened);
    EXPECT_EQ((*opened)->publicKey(), key.publicKey());
    EXPECT_TRUE(isSignedBy(key.publicKey(), "x", (*opened)->sign("x")));
    EXPECT_FALSE(*SigningKey::unwrapped(*wrapped, u"mật khẩu khác"_s));
    EXPECT_FALSE(*SigningKey::unwrapped({}, u"mật khẩu dài"_s));
    // Whatever byte is another: it does not open, and asks for no memory beyond measure.
    for (qsizetype i = 0; i < wrapped->size(); ++i) {
        QByteArray other = *wrapped;
        other[i] = char(other[i] ^ 0x40);
        const auto answer = SigningKey::unwrapped(other, u"mật khẩu dài"_s);
        ASSERT_TRUE(answer) << i;
        EXPECT_FALSE(*answer) << i;
    }
}
