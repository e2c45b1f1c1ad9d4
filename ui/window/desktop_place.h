#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace toasoan {

// Where a desktop shows sentences outside the window. Whatever takes time goes on elsewhere: answers come to
// the thread that asked, perhaps at once, and not at all when the place is gone by then.
class DesktopPlace
{
public:
    virtual ~DesktopPlace() = default;

    using Answer = std::function<void(bool)>;
    virtual void isThere(const Answer &answer) = 0;
    virtual void tell(const QString &title, const QString &sentence, const Answer &told) = 0;
};

using MakeDesktopPlace = std::function<std::unique_ptr<DesktopPlace>()>;

// org.freedesktop.Notifications of the session bus, in the module toasoan_desktop_bus.
using DesktopBus = DesktopPlace *();

} // namespace toasoan
