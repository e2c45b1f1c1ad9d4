#include "ui/window/shortcuts_desk.h"

#include "ui/settings/local_settings.h"
#include "ui/window/help_pages.h"
#include "ui/window/shortcuts_dialog.h"
#include "ui/window/window_actions.h"

#include <QAction>

namespace toasoan {

namespace {

void askKeys(WindowActions &actions, LocalSettings &settings, QWidget &window)
{
    auto *dialog = new ShortcutsDialog(actions.keyTable(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &actions, [dialog, &actions, &settings] {
        const KeyChanges changes = dialog->changes();
        actions.setKeys(changes);
        settings.setActionKeys(changes);
    });
    dialog->open();
}

} // namespace

void followShortcuts(WindowActions &actions, LocalSettings &settings, QWidget &window)
{
    actions.setKeys(settings.actionKeys());
    const auto ask = [&] { askKeys(actions, settings, window); };
    QObject::connect(actions.changeKeys, &QAction::triggered, &window, ask);
    QObject::connect(actions.shortcuts, &QAction::triggered, &window,
                     [&, ask] { showShortcuts(&window, actions.allShortcuts(), ask); });
}

} // namespace toasoan
