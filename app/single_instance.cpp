#include "app/single_instance.h"

#include "core/base/module.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QThread>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int attempts = 10;
constexpr int pause = 150; // ms

QString serverName(const QString &folder)
{
    const QFileInfo info(folder);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray hash =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return u"toasoan-"_s + QString::fromLatin1(hash);
}

} // namespace

SingleInstance::SingleInstance(const QString &newsroomFolder)
    : m_name(serverName(newsroomFolder))
{
}

SingleInstance::~SingleInstance() = default;

RaiseSocket *SingleInstance::socket()
{
    if (!m_socket)
        if (const auto make = moduleFunction("toasoan_local_socket", "toasoan_raise_socket"))
            m_socket.reset(make->as<MakeRaiseSocket>()());
    return m_socket.get();
}

bool SingleInstance::raiseFirst(First first)
{
    RaiseSocket *asking = socket();
    if (!asking)
        return false;
    bool raised = asking->ask(m_name);
    for (int attempt = 1; !raised && first == First::IsThere && attempt < attempts; ++attempt) {
        QThread::msleep(pause);
        raised = asking->ask(m_name);
    }
    return raised;
}

void SingleInstance::becomeFirst(std::function<void()> raiseWanted)
{
    if (RaiseSocket *own = socket())
        own->answer(m_name, std::move(raiseWanted));
}

} // namespace toasoan
