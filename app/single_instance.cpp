#include "app/single_instance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int connectWithin = 300; // ms
constexpr int answerWithin = 500;
constexpr auto question = "raise\n";
constexpr auto answer = "raised\n";

QString serverName(const QString &folder)
{
    const QFileInfo info(folder);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray hash =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return u"toasoan-"_s + QString::fromLatin1(hash);
}

} // namespace

SingleInstance::SingleInstance(const QString &newsroomFolder, QObject *parent)
    : QObject(parent)
    , m_name(serverName(newsroomFolder))
{
}

bool SingleInstance::raiseFirst() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(connectWithin))
        return false;
    socket.write(question);
    socket.flush();
    return socket.waitForReadyRead(answerWithin) && socket.readLine(16) == answer;
}

void SingleInstance::becomeFirst()
{
    if (m_server)
        return;
    QLocalServer::removeServer(m_name);
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->setReadBufferSize(64);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
                if (!socket->canReadLine() || socket->readLine(16) != question)
                    return;
                socket->write(answer);
                socket->flush();
                emit raiseWanted();
            });
        }
    });
    m_server->listen(m_name);
}

} // namespace toasoan
