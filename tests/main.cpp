#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QThread>

#include <gtest/gtest.h>

namespace {

qsizetype threads()
{
    return QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
}

// Qt's wait() returns while the thread waited for still gives back what is its own. The leak checker, which
// looks once at the end of the program, calls that leaked, or crashes on it.
void awaitEnd(qsizetype others)
{
    for (int tries = 0; threads() > others && tries < 1000; ++tries)
        QThread::msleep(1);
}

} // namespace

// Offscreen unless told otherwise: gtest_discover_tests runs this program at build time, where there is no
// display.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    ::testing::InitGoogleTest(&argc, argv);
    const qsizetype before = threads();
    int result = 0;
    {
        QApplication app(argc, argv);
        result = RUN_ALL_TESTS();
    }
    awaitEnd(before);
    return result;
}
