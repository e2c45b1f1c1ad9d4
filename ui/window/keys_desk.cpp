#include "ui/window/keys_desk.h"

#include "ui/editor/sheet.h"
#include "ui/window/field_keys.h"
#include "ui/window/window_actions.h"

namespace toasoan {

KeysDesk::KeysDesk(const WindowActions &actions, LocalSettings &settings, Sheet &sheet, StatusLine &status,
                   QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_settings(settings)
    , m_sheet(sheet)
    , m_status(status)
    , m_fields(new FieldKeys(this))
    , m_keys(settings.writingKeys())
{
    connect(actions.keysOff, &QAction::triggered, this, [this] { choose({false, m_keys.method}); });
    connect(actions.keysTelex, &QAction::triggered, this, [this] { choose({true, KeyMethod::Telex}); });
    connect(actions.keysVni, &QAction::triggered, this, [this] { choose({true, KeyMethod::Vni}); });
    const auto turn = [this] { choose({!m_keys.on || m_isPaused, m_keys.method}); };
    connect(actions.switchKeys, &QAction::triggered, this, turn);
    connect(&status, &StatusLine::keysSwitchWanted, this, turn);
    connect(&sheet, &Sheet::inputMethodWrote, this, &KeysDesk::stepAside);
    connect(m_fields, &FieldKeys::inputMethodWrote, this, &KeysDesk::stepAside);
    apply();
}

void KeysDesk::setToneStyle(ToneStyle style)
{
    m_tones = style;
    apply();
}

void KeysDesk::choose(const WritingKeys &keys)
{
    m_keys = keys;
    m_isPaused = false;
    m_settings.setWritingKeys(keys);
    apply();
}

void KeysDesk::stepAside()
{
    m_isPaused = true;
    apply();
}

void KeysDesk::apply()
{
    const bool works = m_keys.on && !m_isPaused;
    const auto rules = works ? std::optional(KeyRules{m_keys.method, m_tones}) : std::nullopt;
    m_sheet.setKeyRules(rules);
    m_fields->setRules(rules);
    m_status.setKeys(m_keys.method, works ? KeysState::On : m_keys.on ? KeysState::Paused : KeysState::Off);
    QAction *chosen = !m_keys.on                          ? m_actions.keysOff
                      : m_keys.method == KeyMethod::Telex ? m_actions.keysTelex
                                                          : m_actions.keysVni;
    chosen->setChecked(true);
}

} // namespace toasoan
