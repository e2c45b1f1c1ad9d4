#pragma once

#include "ui/settings/local_settings.h"
#include "ui/window/status_line.h"

#include <QObject>

namespace toasoan {

class FieldKeys;
class Sheet;
class WindowActions;

// Telex and VNI keys in the window: which are chosen, whether they are at work, and where that is seen. When
// an input method of the system writes, they step aside until somebody switches them on again.
class KeysDesk : public QObject
{
    Q_OBJECT

public:
    KeysDesk(const WindowActions &actions, LocalSettings &settings, Sheet &sheet, StatusLine &status,
             QObject *parent);

    void setToneStyle(ToneStyle style);

private:
    void choose(const WritingKeys &keys);
    void stepAside();
    void apply();

    const WindowActions &m_actions;
    LocalSettings &m_settings;
    Sheet &m_sheet;
    StatusLine &m_status;
    FieldKeys *m_fields;
    WritingKeys m_keys;
    ToneStyle m_tones = ToneStyle::Traditional;
    bool m_isPaused = false;
};

} // namespace toasoan
