#pragma once

#include <QObject>
#include <QString>

class QLocalServer;

namespace toasoan {

// One window a newsroom folder and user: the second one asks the first to come forward.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &newsroomFolder, QObject *parent = nullptr);

    // Whether a first instance answered; its window is in front then. Takes under a second.
    bool raiseFirst() const;

    // From now on this is the first. Call it with the newsroom's lock in hand: what a killed one left is
    // removed.
    void becomeFirst();

signals:
    void raiseWanted();

private:
    QString m_name;
    QLocalServer *m_server = nullptr;
};

} // namespace toasoan
