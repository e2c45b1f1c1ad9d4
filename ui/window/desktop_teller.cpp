#include "ui/window/desktop_teller.h"

#include "core/base/module.h"
#include "ui/theme/icon.h"

#include <QSystemTrayIcon>

namespace toasoan {

namespace {

class Tray final : public DesktopPlace
{
public:
    void isThere(const Answer &answer) override { answer(isThere()); }

    void tell(const QString &title, const QString &sentence, const Answer &told) override
    {
        if (!isThere())
            return told(false);
        if (!m_icon) {
            m_icon = std::make_unique<QSystemTrayIcon>(applicationIcon());
            m_icon->show();
        }
        m_icon->showMessage(title, sentence, applicationIcon());
        told(true);
    }

private:
    static bool isThere()
    {
        return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
    }

    std::unique_ptr<QSystemTrayIcon> m_icon; // with the first sentence
};

std::unique_ptr<DesktopPlace> makeBus()
{
    const auto make = moduleFunction("toasoan_desktop_bus", "toasoan_desktop_bus");
    return std::unique_ptr<DesktopPlace>(make ? make->as<DesktopBus>()() : nullptr);
}

} // namespace

std::shared_ptr<DesktopTeller> DesktopTeller::ofThisDesktop()
{
    return std::make_shared<DesktopTeller>(
        QList<MakeDesktopPlace>{makeBus, [] { return std::make_unique<Tray>(); }});
}

DesktopTeller::DesktopTeller(QList<MakeDesktopPlace> places)
    : m_make(std::move(places))
    , m_places(size_t(m_make.size()))
{
}

DesktopTeller::~DesktopTeller() = default;

DesktopPlace *DesktopTeller::place(int number)
{
    auto &made = m_places[size_t(number)];
    if (!made)
        made = m_make[number]();
    return made.get();
}

void DesktopTeller::isPossible(const DesktopPlace::Answer &answer)
{
    ask(0, answer);
}

void DesktopTeller::ask(int number, const DesktopPlace::Answer &answer)
{
    if (number == m_make.size())
        return answer(false);
    DesktopPlace *const asked = place(number);
    if (!asked)
        return ask(number + 1, answer);
    asked->isThere([this, number, answer](bool isThere) {
        if (isThere)
            answer(true);
        else
            ask(number + 1, answer);
    });
}

void DesktopTeller::tell(const QString &title, const QString &sentence)
{
    tellFrom(0, title, sentence);
}

void DesktopTeller::tellFrom(int number, const QString &title, const QString &sentence)
{
    if (number == m_make.size())
        return;
    DesktopPlace *const told = place(number);
    if (!told)
        return tellFrom(number + 1, title, sentence);
    told->tell(title, sentence, [this, number, title, sentence](bool isTold) {
        if (!isTold)
            tellFrom(number + 1, title, sentence);
    });
}

} // namespace toasoan
