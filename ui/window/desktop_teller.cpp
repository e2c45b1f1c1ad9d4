#include "ui/window/desktop_teller.h"

#include "ui/theme/icon.h"

#include <QSystemTrayIcon>

namespace toasoan {

DesktopTeller::DesktopTeller() = default;
DesktopTeller::~DesktopTeller() = default;

bool DesktopTeller::isPossible()
{
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

void DesktopTeller::tell(const QString &title, const QString &sentence)
{
    if (!isPossible())
        return;
    if (!m_icon) {
        m_icon = std::make_unique<QSystemTrayIcon>(applicationIcon());
        m_icon->show();
    }
    m_icon->showMessage(title, sentence, applicationIcon());
}

} // namespace toasoan
