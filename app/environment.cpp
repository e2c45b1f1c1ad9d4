#include "app/environment.h"

#include "app/version.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <clocale>
#include <cstring>
#include <langinfo.h>
#include <malloc.h>
#include <pwd.h>
#include <sys/resource.h>
#include <unistd.h>

namespace toasoan {

using namespace Qt::StringLiterals;

void prepareEnvironment()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
    // What a crash leaves would hold passwords and texts that nobody else is to read.
    constexpr rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

void shareHeaps()
{
    constexpr int heaps = 2;
    mallopt(M_ARENA_MAX, heaps);
}

void setNames()
{
    QCoreApplication::setApplicationName(u"toasoan"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TOASOAN_VERSION));
}

Translation::Translation(const QString &language)
{
    const bool english = language == "en"_L1;
    QLocale::setDefault(QLocale(english ? QLocale::English : QLocale::Vietnamese, QLocale::Vietnam));
    m_ours = std::make_unique<QTranslator>();
    const bool loaded =
        m_ours->load(english ? u":/translations/toasoan_en.qm"_s : u":/translations/toasoan_vi.qm"_s);
    Q_ASSERT(loaded);
    if (loaded)
        QCoreApplication::installTranslator(m_ours.get());
    if (english)
        return;
    m_qt = std::make_unique<QTranslator>();
    if (m_qt->load(u":/translations/qt_vi.qm"_s))
        QCoreApplication::installTranslator(m_qt.get());
}

Translation::~Translation() = default;

QString userName()
{
    const passwd *entry = getpwuid(getuid());
    if (!entry)
        return qEnvironmentVariable("USER");
    const QString full = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed();
    return full.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : full;
}

} // namespace toasoan
