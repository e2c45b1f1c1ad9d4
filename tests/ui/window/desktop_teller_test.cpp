// What the desktop is told: by its session bus where that offers it, else by the tray, else not at all.

#include "tests/support/watched.h"
#include "ui/window/desktop_teller.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <gtest/gtest.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

struct Told
{
    bool isThere = true;
    QStringList sentences;
    int made = 0;
};

class FakePlace : public DesktopPlace
{
public:
    explicit FakePlace(Told &told)
        : m_told(told)
    {
    }
    void isThere(const Answer &answer) override { answer(m_told.isThere); }
    void tell(const QString &, const QString &sentence, const Answer &told) override
    {
        if (m_told.isThere)
            m_told.sentences << sentence;
        told(m_told.isThere);
    }

private:
    Told &m_told;
};

MakeDesktopPlace fake(Told &told)
{
    return [&told] {
        ++told.made;
        return std::make_unique<FakePlace>(told);
    };
}

// A desktop's own, in this process.
class NotificationServer : public QDBusVirtualObject
{
public:
    QStringList m_bodies;
    QStringList m_can;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        QVariantList answer;
        if (message.member() == "GetServerInformation"_L1)
            answer = {u"fake"_s, u"us"_s, u"1"_s, u"1.2"_s};
        else if (message.member() == "GetCapabilities"_L1)
            answer = {m_can};
        else if (message.member() == "Notify"_L1) {
            EXPECT_EQ(message.signature(), u"susssasa{sv}i"_s);
            m_bodies << message.arguments().value(4).toString();
            answer = {1U};
        }
        return bus.send(message.createReply(answer));
    }
};

} // namespace

TEST(DesktopTeller, TellsTheFirstPlaceThatIsThereAndOnlyIt)
{
    Told bus;
    Told tray;
    DesktopTeller teller({fake(bus), fake(tray)});
    EXPECT_EQ(bus.made, 0) << "nothing is loaded before it is needed";
    bool possible = false;
    teller.isPossible([&](bool is) { possible = is; });
    EXPECT_TRUE(possible);
    teller.tell(u"Tòa Soạn"_s, u"Bài được duyệt"_s);
    EXPECT_EQ(bus.sentences, QStringList{u"Bài được duyệt"_s});
    EXPECT_TRUE(tray.sentences.isEmpty());

    bus.isThere = false; // it went away
    teller.tell(u"Tòa Soạn"_s, u"Bài bị trả lại"_s);
    EXPECT_EQ(tray.sentences, QStringList{u"Bài bị trả lại"_s});
    EXPECT_EQ(bus.made, 1);
}

TEST(DesktopTeller, SaysSoWhereADesktopHasNoPlace)
{
    Told none{.isThere = false};
    DesktopTeller teller({[] { return nullptr; }, fake(none)});
    bool possible = true;
    teller.isPossible([&](bool is) { possible = is; });
    EXPECT_FALSE(possible);
    teller.tell(u"Tòa Soạn"_s, u"Bài được duyệt"_s);
    EXPECT_TRUE(none.sentences.isEmpty());
}

TEST(DesktopTeller, IsHeardOnASessionBus)
{
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (daemon.isEmpty())
        GTEST_SKIP() << "dbus-daemon is not installed";
    QProcess process;
    process.start(daemon, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
    ASSERT_TRUE(process.waitForStarted());
    ASSERT_TRUE(process.waitForReadyRead(longWait));
    const QByteArray address = process.readLine().trimmed();
    const QByteArray before = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    {
        auto bus = QDBusConnection::connectToBus(QString::fromUtf8(address), u"server"_s);
        ASSERT_TRUE(bus.isConnected()) << qPrintable(bus.lastError().message());
        const auto teller = DesktopTeller::ofThisDesktop();
        std::optional<bool> possible;
        NotificationServer server;
        ASSERT_TRUE(bus.registerVirtualObject(u"/org/freedesktop/Notifications"_s, &server));
        ASSERT_TRUE(bus.registerService(u"org.freedesktop.Notifications"_s));
        teller->isPossible([&](bool is) { possible = is; });
        EXPECT_FALSE(possible) << "nobody waits for a bus";
        EXPECT_TRUE(QTest::qWaitFor([&] { return possible.has_value(); }, longWait));
        EXPECT_EQ(possible, true);
        teller->tell(u"Tòa Soạn"_s, u"Bài “A < B” được duyệt"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return server.m_bodies.size() == 1; }, longWait));
        server.m_can = {u"body-markup"_s};
        teller->tell(u"Tòa Soạn"_s, u"Bài “A < B” được duyệt"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return server.m_bodies.size() == 2; }, longWait));
        EXPECT_EQ(server.m_bodies,
                  (QStringList{u"Bài “A < B” được duyệt"_s, u"Bài “A &lt; B” được duyệt"_s}));
    }
    QDBusConnection::disconnectFromBus(u"server"_s);
    QDBusConnection::disconnectFromBus(u"toasoan-notices"_s);
    qputenv("DBUS_SESSION_BUS_ADDRESS", before);
    process.kill();
    process.waitForFinished();
}
