#pragma once

#include "ui/window/desktop_place.h"

#include <QList>

#include <vector>

namespace toasoan {

// Tells a person at the computer something outside the window, in the first place their desktop has for it.
class DesktopTeller
{
public:
    // As this desktop has them: what its session bus offers, then the tray.
    static std::shared_ptr<DesktopTeller> ofThisDesktop();

    explicit DesktopTeller(QList<MakeDesktopPlace> places); // made when they are first needed
    ~DesktopTeller();

    void isPossible(const DesktopPlace::Answer &answer);
    void tell(const QString &title, const QString &sentence);

private:
    DesktopPlace *place(int number);
    void ask(int number, const DesktopPlace::Answer &answer);
    void tellFrom(int number, const QString &title, const QString &sentence);

    QList<MakeDesktopPlace> m_make;
    std::vector<std::unique_ptr<DesktopPlace>> m_places;
};

} // namespace toasoan
