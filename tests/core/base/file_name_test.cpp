#include "core/base/file_name.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace toasoan;

TEST(FileName, IsPlainAsciiOfTheTitle)
{
    EXPECT_EQ(fileNameFor(QStringLiteral("Dân vận khéo")), QStringLiteral("dan-van-kheo"));
    EXPECT_EQ(fileNameFor(QStringLiteral("  Đường về Đống Đa: 5/10 km!  ")),
              QStringLiteral("duong-ve-dong-da-5-10-km"));
    EXPECT_EQ(fileNameFor(QStringLiteral("Dân vận").normalized(QString::NormalizationForm_D)),
              QStringLiteral("dan-van"));
}

TEST(FileName, OfAHostileTitleStaysInItsFolder)
{
    const QStringList titles{QStringLiteral("../../etc/passwd"),
                             QStringLiteral("/abs"),
                             QStringLiteral("..\\x"),
                             QStringLiteral("C:\\x"),
                             QStringLiteral("x") + QChar(0) + QStringLiteral("y.html"),
                             QStringLiteral("a") + QChar(0x202E) + QStringLiteral("b"),
                             QString(QStringLiteral("ế")).repeated(300),
                             QStringLiteral("x."),
                             QStringLiteral("-x-"),
                             QStringLiteral("…"),
                             QString(),
                             QStringLiteral("CON"),
                             QStringLiteral("com1"),
                             QStringLiteral("LPT9"),
                             QStringLiteral("nul")};
    for (const QString &title : titles) {
        const QString name = fileNameFor(title);
        EXPECT_FALSE(name.isEmpty());
        EXPECT_LE(name.size(), 80);
        for (const QChar c : name)
            EXPECT_TRUE((c >= QLatin1Char('a') && c <= QLatin1Char('z')) ||
                        (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('-'))
                << qPrintable(name);
        EXPECT_FALSE(name.endsWith(QLatin1Char('-')) || name.startsWith(QLatin1Char('-')));
    }
    for (const char *device : {"CON", "com1", "LPT9", "nul", "aux", "prn"})
        EXPECT_NE(fileNameFor(QString::fromLatin1(device)), QString::fromLatin1(device).toLower());
}

TEST(FileName, ThatIsTakenGetsANumber)
{
    QTemporaryDir place;
    const QString name = QStringLiteral("bai");
    const QString html = QStringLiteral("html");
    EXPECT_EQ(freePath(place.path(), name, html), place.filePath(QStringLiteral("bai.html")));
    for (const char *taken : {"bai.html", "bai (2).html"}) {
        QFile file(place.filePath(QString::fromLatin1(taken)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    EXPECT_EQ(freePath(place.path(), name, html), place.filePath(QStringLiteral("bai (3).html")));
    ASSERT_TRUE(QFile::link(place.filePath(QStringLiteral("nowhere")),
                            place.filePath(QStringLiteral("bai (3).html"))));
    EXPECT_EQ(freePath(place.path(), name, html), place.filePath(QStringLiteral("bai (4).html")));
}
