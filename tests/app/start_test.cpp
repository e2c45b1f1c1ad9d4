#include "app/application.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

// Settings of nobody: what the person before chose must not answer for the command line.
class StartTest : public testing::Test
{
protected:
    QTemporaryDir m_home;
    QByteArray m_before = qgetenv("XDG_CONFIG_HOME");

    void SetUp() override { qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home.path())); }
    void TearDown() override
    {
        qputenv("XDG_CONFIG_HOME", m_before);
        applyTheme(*qApp, ThemeChoice::Light);
    }

    static Scheme shownWith(const QStringList &arguments)
    {
        const Application application(readStartOptions(QStringList{u"toasoan"_s} + arguments));
        return currentScheme();
    }
};

} // namespace

TEST_F(StartTest, ShowsTheColoursAskedFor)
{
    EXPECT_EQ(shownWith({u"--theme"_s, u"contrast"_s}), Scheme::Contrast);
    EXPECT_EQ(shownWith({u"--theme=dark"_s}), Scheme::Dark);
    EXPECT_EQ(shownWith({u"--theme"_s, u"light"_s}), Scheme::Light);
}

TEST_F(StartTest, SaysThatItKnowsNoSuchColours)
{
    EXPECT_EXIT(readStartOptions({u"toasoan"_s, u"--theme"_s, u"pink"_s}),
                testing::ExitedWithCode(EXIT_FAILURE), "light, dark, contrast or system");
}

TEST_F(StartTest, ReadsFolderAndLanguage)
{
    const StartOptions options =
        readStartOptions({u"toasoan"_s, u"--store"_s, u"/toà soạn"_s, u"--lang"_s, u"en"_s});
    EXPECT_EQ(options.folder, u"/toà soạn"_s);
    EXPECT_EQ(options.language, u"en"_s);
    EXPECT_EQ(options.theme, QString());
}
