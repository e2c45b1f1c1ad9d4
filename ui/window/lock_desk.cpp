#include "ui/window/lock_desk.h"

#include "core/desk/accounts.h"
#include "core/desk/keeping.h"
#include "core/desk/newsroom.h"
#include "core/desk/publishing.h"
#include "core/desk/setting_keys.h"
#include "ui/settings/sign_in_page.h"
#include "ui/widgets/when_done.h"
#include "ui/window/idle_watch.h"
#include "ui/window/writing_session.h"

#include <QApplication>
#include <QDialog>
#include <QTimer>

#include <utility>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int usualMinutes = 10;
constexpr qint64 minute = 60'000; // ms

} // namespace

LockDesk::LockDesk(Newsroom &newsroom, WritingSession &session, QWidget &window, UptimeClock uptime)
    : QObject(&window)
    , m_newsroom(newsroom)
    , m_session(session)
    , m_window(window)
    , m_idle(new IdleWatch(std::move(uptime), this))
{
    connect(m_idle, &IdleWatch::idle, this, [this] {
        lock();
        if (m_page)
            m_page->tell(
                tr("The window locked itself: nobody touched it for %n minutes.", nullptr, m_minutes));
    });
}

LockDesk::~LockDesk() = default;

void LockDesk::begin()
{
    if (m_newsroom.isAnybodyIn())
        enter();
    else
        show({});
}

void LockDesk::lock()
{
    lockFor(m_newsroom.actor().account);
}

void LockDesk::switchUser()
{
    lockFor({});
}

void LockDesk::lockFor(AccountId expected)
{
    if (isLocked() || !m_newsroom.accounts().areOn())
        return;
    show(expected);
    m_page->setBusy(true);
    // Once the dialogs that were closed have put what they had into the text.
    QTimer::singleShot(0, this, &LockDesk::leave);
}

void LockDesk::show(AccountId expected)
{
    m_idle->stop();
    m_page = std::make_unique<SignInPage>();
    connect(m_page.get(), &SignInPage::signInWanted, this, &LockDesk::signIn);
    connect(m_page.get(), &SignInPage::quitWanted, this, &LockDesk::quit);
    whenDone(m_newsroom.accounts().all(), m_page.get(), [this, expected](const Result<QList<Account>> &all) {
        if (!all) {
            m_page->tell(all.error().message);
            return;
        }
        QStringList names;
        for (const Account &account : *all) {
            if (account.isOn)
                names << account.name;
            if (account.isOn && account.id == expected)
                m_page->ask(account.name);
        }
        m_page->setNames(names);
    });
    whenDone(m_newsroom.publishing().house(), m_page.get(), [this](const Result<House> &house) {
        if (house)
            m_page->setNewsroom(house->name);
    });
    if (m_window.isVisible())
        m_page->setGeometry(m_window.geometry());
    else
        m_page->resize(m_window.size());
    m_page->setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_page->show();
    m_page->ask({});
    hideAll();
}

// Whatever shows something of an article. A note or link being written is kept in the text.
void LockDesk::hideAll()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window == m_page.get() || window == &m_window || !window->isVisible())
            continue;
        auto *dialog = qobject_cast<QDialog *>(window);
        if (dialog && dialog->property("keptWhenLocked").toBool())
            dialog->accept();
        else if (dialog)
            dialog->reject();
        else
            window->hide();
    }
    m_window.hide();
}

void LockDesk::leave()
{
    m_session.leave([this](bool safe) {
        if (!safe && m_session.keeper().failure())
            m_page->tell(m_session.keeper().failure()->message); // it stays here, and is tried again
        whenDone(m_newsroom.accounts().signOut(), this, [this](const Result<void> &done) {
            if (!done && m_page)
                m_page->tell(done.error().message);
        });
        m_newsroom.leave();
        m_page->setBusy(false);
    });
}

void LockDesk::signIn(const QString &name, const QString &password)
{
    m_page->setBusy(true);
    m_page->tell({});
    whenDone(m_newsroom.accounts().signIn(name, password), m_page.get(), [this](const Result<SignedIn> &who) {
        m_page->setBusy(false);
        if (!who) {
            m_page->tell(who.error().message);
            return;
        }
        m_newsroom.enter(*who);
        enter();
    });
}

void LockDesk::enter()
{
    if (m_page) {
        m_page->letClose();
        m_page->hide();
        m_page.release()->deleteLater(); // it is what called
    }
    m_window.show();
    m_window.activateWindow();
    // What the article in work may become is for each to see anew.
    const AccountId before = std::exchange(m_last, m_newsroom.actor().account);
    if (m_session.isOpen() && before != m_last)
        m_session.open(m_session.id());
    watch();
    emit entered();
}

void LockDesk::watch()
{
    if (!m_newsroom.accounts().areOn())
        return;
    whenDone(m_newsroom.keeping().setting(settingKey::lockMinutes), this,
             [this](const Result<QString> &kept) {
                 setMinutes(kept && !kept->isEmpty() ? kept->toInt() : usualMinutes);
             });
}

void LockDesk::setMinutes(int minutes)
{
    m_minutes = minutes;
    m_idle->setLimit(minutes * minute);
    if (!isLocked() && m_newsroom.accounts().areOn())
        m_idle->start();
}

void LockDesk::bringForward()
{
    m_page->raise();
    m_page->activateWindow();
}

void LockDesk::quit()
{
    if (m_session.keeper().isSafe())
        m_window.close();
    else
        m_page->tell(tr("The text in work is not saved yet. Sign in before you quit."));
}

void LockDesk::end()
{
    m_idle->stop();
    if (!m_page)
        return;
    m_page->letClose();
    m_page->close();
}

} // namespace toasoan
