#include "ui/window/desk_keys_desk.h"

#include "core/desk/desk_keys.h"
#include "core/desk/newsroom.h"
#include "ui/settings/desk_keys_dialog.h"
#include "ui/widgets/when_done.h"

namespace toasoan {

DeskKeysDesk::DeskKeysDesk(Newsroom &newsroom, QWidget &window)
    : QObject(&window)
    , m_newsroom(newsroom)
    , m_window(window)
{
}

void DeskKeysDesk::list()
{
    auto *dialog = new DeskKeysDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMayDecide(m_newsroom.canWrite() && m_newsroom.actor().roles.testFlag(Role::Administrator));
    connect(dialog, &DeskKeysDialog::forgetWanted, this,
            [this, dialog](const QByteArray &key) { forget(key, dialog); });
    whenDone(m_newsroom.deskKeys().own(), dialog, [dialog](const Result<QByteArray> &own) {
        if (own)
            dialog->setOwn(*own);
        else
            dialog->tell(own.error().message);
    });
    fill(dialog);
    dialog->open();
}

void DeskKeysDesk::fill(DeskKeysDialog *dialog)
{
    whenDone(m_newsroom.deskKeys().all(), dialog, [dialog](const Result<QList<KnownDesk>> &desks) {
        if (desks)
            dialog->setDesks(*desks);
        else
            dialog->tell(desks.error().message);
    });
}

void DeskKeysDesk::forget(const QByteArray &publicKey, DeskKeysDialog *dialog)
{
    whenDone(m_newsroom.deskKeys().forget(publicKey), dialog, [this, dialog](const Result<void> &done) {
        dialog->tell(done ? QString() : done.error().message);
        if (!done)
            return;
        fill(dialog);
        emit trusted();
    });
}

void DeskKeysDesk::askTrust(const QString &name, const QByteArray &publicKey)
{
    auto *dialog = new TrustDialog(name, publicKey, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TrustDialog::trustWanted, this, [=, this](const QString &called) {
        whenDone(m_newsroom.deskKeys().trust(publicKey, called), dialog,
                 [this, dialog, called](const Result<void> &done) {
                     if (!done)
                         return dialog->tell(done.error().message);
                     dialog->accept();
                     emit told(tr("What “%1” signs counts as checked from now on.").arg(called));
                     emit trusted();
                 });
    });
    dialog->open();
}

} // namespace toasoan
