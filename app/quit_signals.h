#pragma once

#include <QObject>

#include <array>

namespace toasoan {

// SIGTERM, SIGHUP and SIGINT as a wish to quit, told in the GUI thread; SIGXFSZ (a file grown past its limit)
// is ignored so that the write fails instead of the program.
class QuitSignals : public QObject
{
    Q_OBJECT

public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

signals:
    void quitWanted();

private:
    std::array<int, 2> m_sockets{-1, -1};
};

} // namespace toasoan
