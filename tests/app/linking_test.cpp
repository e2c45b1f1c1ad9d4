// What is not loaded at every start (core/base/module.h).

#include <gtest/gtest.h>

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

TEST(Linking, LeavesWhatOnlySomeWorkNeedsToModules)
{
    const QString readelf = QStandardPaths::findExecutable(u"readelf"_s);
    if (readelf.isEmpty())
        GTEST_SKIP() << "readelf is not installed";
    for (const QString &program : {QStringLiteral(TOASOAN_CLI), QStringLiteral(TOASOAN_WINDOW)}) {
        QProcess process;
        process.start(readelf, {u"--wide"_s, u"--dynamic"_s, program});
        ASSERT_TRUE(process.waitForFinished(60000));
        const QString needed = QString::fromUtf8(process.readAllStandardOutput());
        EXPECT_TRUE(needed.contains(u"libQt6Core"_s)) << qPrintable(program);
        static const QRegularExpression late(u"NEEDED.*(qpdf|poppler|libzip|Qt6Network|Qt6DBus)"_s);
        EXPECT_FALSE(needed.contains(late)) << qPrintable(program + u'\n' + late.match(needed).captured());
    }
}
