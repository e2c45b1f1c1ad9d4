#include "app/application.h"

#ifdef TOASOAN_TEST_HOOKS
#include "app/test_hooks.h"
#endif

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

// Vietnamese unless English is asked for: the sources are English.
void translate(QApplication &app, const QString &language, QTranslator &ours, QTranslator &qts)
{
    const bool english = language == "en"_L1;
    QLocale::setDefault(english ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                : QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    const QString name = english ? u"en"_s : u"vi"_s;
    // English has a file too, for its plurals.
    if (ours.load(u":/translations/toasoan_"_s + name))
        app.installTranslator(&ours);
    if (qts.load(u"qtbase_"_s + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        app.installTranslator(&qts);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"toasoan"_s);
    QApplication::setApplicationDisplayName(u"Tòa Soạn"_s);
    QApplication::setApplicationVersion(QStringLiteral(TOASOAN_VERSION));
    QApplication::setDesktopFileName(u"toasoan"_s);
    QApplication::setQuitOnLastWindowClosed(true);

    const toasoan::StartOptions options = toasoan::readStartOptions(QApplication::arguments());
    QTranslator ours;
    QTranslator qts;
    translate(app, options.language, ours, qts);

    toasoan::Application application(options);
#ifdef TOASOAN_TEST_HOOKS
    toasoan::TestHooks hooks;
    return application.run([&hooks](toasoan::MainWindow &window) { hooks.setWindow(window); });
#else
    return application.run();
#endif
}
