#pragma once

class QWidget;

namespace toasoan {

class LocalSettings;
class WindowActions;

// The keys of the menus as the person at this computer wants them, the sheet that lists them and the dialog
// that changes them.
void followShortcuts(WindowActions &actions, LocalSettings &settings, QWidget &window);

} // namespace toasoan
