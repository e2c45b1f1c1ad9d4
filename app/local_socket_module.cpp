// A module of its own (core/base/module.h): no start waits for QtNetwork.
#include "app/single_instance.h"

#include <QLocalServer>
#include <QLocalSocket>

namespace toasoan {

namespace {

constexpr int connectWithin = 300; // ms
constexpr int answerWithin = 500;
constexpr int longestLine = 16;
constexpr auto question = "raise\n";
constexpr auto reply = "raised\n";

class LocalRaiseSocket final : public RaiseSocket
{
public:
    bool ask(const QString &name) override
    {
        QLocalSocket socket;
        socket.connectToServer(name);
        if (!socket.waitForConnected(connectWithin))
            return false;
        socket.write(question);
        socket.flush();
        return socket.waitForReadyRead(answerWithin) && socket.readLine(longestLine) == reply;
    }

    void answer(const QString &name, std::function<void()> asked) override
    {
        QLocalServer::removeServer(name);
        m_server.setSocketOptions(QLocalServer::UserAccessOption);
        QObject::connect(&m_server, &QLocalServer::newConnection, &m_server,
                         [this, asked = std::move(asked)] { greet(asked); });
        m_server.listen(name);
    }

private:
    void greet(const std::function<void()> &asked)
    {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->setReadBufferSize(64);
            QObject::connect(socket, &QLocalSocket::readyRead, socket, [socket, asked] {
                if (!socket->canReadLine() || socket->readLine(longestLine) != question)
                    return;
                socket->write(reply);
                socket->flush();
                asked();
            });
        }
    }

    QLocalServer m_server;
};

} // namespace

} // namespace toasoan

extern "C" Q_DECL_EXPORT toasoan::RaiseSocket *toasoan_raise_socket()
{
    return new toasoan::LocalRaiseSocket;
}
