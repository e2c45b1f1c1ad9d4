#pragma once

#include <QByteArray>
#include <QObject>

class QWidget;

namespace toasoan {

class DeskKeysDialog;
class Newsroom;

// The keys of other newsrooms between where they are kept and the dialogs about them.
class DeskKeysDesk : public QObject
{
    Q_OBJECT

public:
    DeskKeysDesk(Newsroom &newsroom, QWidget &window);

    void list();
    void askTrust(const QString &name, const QByteArray &publicKey);

signals:
    void trusted(); // what was told of unknown signatures may be known now
    void told(const QString &sentence);

private:
    void fill(DeskKeysDialog *dialog);
    void forget(const QByteArray &publicKey, DeskKeysDialog *dialog);

    Newsroom &m_newsroom;
    QWidget &m_window;
};

} // namespace toasoan
