#pragma once

#include <QString>

#include <memory>

class QSystemTrayIcon;

namespace toasoan {

// Tells a person at the computer something outside the window, where their desktop has a place for it.
class DesktopTeller
{
public:
    DesktopTeller();
    ~DesktopTeller();

    static bool isPossible();
    void tell(const QString &title, const QString &sentence);

private:
    std::unique_ptr<QSystemTrayIcon> m_icon; // with the first sentence
};

} // namespace toasoan
