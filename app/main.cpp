#include "app/application.h"
#include "app/environment.h"

#ifdef TOASOAN_TEST_HOOKS
#include "app/test_hooks.h"
#endif

#include <QApplication>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    toasoan::prepareEnvironment();
    toasoan::shareHeaps();
    QApplication app(argc, argv);
    toasoan::setNames();
    QApplication::setApplicationDisplayName(u"Tòa Soạn"_s);
    QApplication::setDesktopFileName(u"io.github.toasoan.Toasoan"_s);

    const toasoan::StartOptions options = toasoan::readStartOptions(QApplication::arguments());
    const toasoan::Translation translation(options.language);
    toasoan::Application application(options);
#ifdef TOASOAN_TEST_HOOKS
    toasoan::TestHooks hooks;
    return application.run([&hooks](toasoan::MainWindow &window) { hooks.setWindow(window); });
#else
    return application.run();
#endif
}
