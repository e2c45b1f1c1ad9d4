// A module of its own (core/base/module.h): no start waits for QtDBus.
#include "ui/window/desktop_place.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QFileInfo>
#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <QVariantMap>

#include <array>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
constexpr int answerWithin = 2000; // ms

// Without one Qt would start a bus of its own.
bool hasBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

QDBusConnection bus()
{
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"toasoan-notices"_s);
}

QDBusMessage ask(const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, method);
    message.setArguments(arguments);
    return bus().call(message, QDBus::Block, answerWithin);
}

bool isOffered()
{
    return hasBus() && bus().isConnected() &&
           ask(u"GetServerInformation"_s).type() == QDBusMessage::ReplyMessage;
}

bool notify(const QString &title, const QString &sentence)
{
    if (!hasBus() || !bus().isConnected())
        return false;
    const QDBusMessage can = ask(u"GetCapabilities"_s);
    const bool isMarkup =
        !can.arguments().isEmpty() && can.arguments().constFirst().toStringList().contains(u"body-markup"_s);
    const QVariantMap hints{{u"desktop-entry"_s, u"io.github.toasoan.Toasoan"_s}};
    return ask(u"Notify"_s, {u"Tòa Soạn"_s, 0U, u"toasoan"_s, title,
                             isMarkup ? sentence.toHtmlEscaped() : sentence, QStringList(), hints, -1})
               .type() == QDBusMessage::ReplyMessage;
}

// Calls wait in a thread of their own.
class NotificationBus final : public DesktopPlace
{
public:
    NotificationBus() { m_thread.setMaxThreadCount(1); }

    void isThere(const Answer &answer) override { later(isOffered, answer); }

    void tell(const QString &title, const QString &sentence, const Answer &told) override
    {
        later([title, sentence] { return notify(title, sentence); }, told);
    }

private:
    void later(const std::function<bool()> &work, const Answer &answer)
    {
        auto promise = std::make_shared<QPromise<bool>>();
        promise->start();
        promise->future().then(&m_here, answer);
        m_thread.start([promise, work] {
            promise->addResult(work());
            promise->finish();
        });
    }

    QObject m_here; // gone with this: nobody is answered any more
    QThreadPool m_thread;
};

} // namespace

} // namespace toasoan

extern "C" Q_DECL_EXPORT toasoan::DesktopPlace *toasoan_desktop_bus()
{
    return new toasoan::NotificationBus;
}
