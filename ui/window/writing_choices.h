#pragma once

class QObject;

namespace toasoan {

class LocalSettings;
class Sheet;
class WindowActions;

// How a person likes to write, as it was chosen in the menus last time and as it is chosen from now on: what
// typing means, the size of text, the width of the page, typewriter scrolling, the bright paragraph.
void followChoices(const WindowActions &actions, Sheet &sheet, LocalSettings &settings, QObject &context);

} // namespace toasoan
