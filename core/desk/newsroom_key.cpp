#include "core/desk/newsroom_key.h"

#include "core/desk/setting_keys.h"
#include "core/store/settings_store.h"

namespace toasoan {

namespace {

const QString noPassword; // it is wrapped as the keys of people are

Result<std::optional<SigningKey>> keptKey(SettingsStore &settings)
{
    const auto kept = settings.value(settingKey::packageKey);
    if (!kept)
        return kept.error();
    if (kept->isEmpty())
        return std::optional<SigningKey>();
    return SigningKey::unwrapped(QByteArray::fromHex(kept->toLatin1()), noPassword);
}

} // namespace

Result<std::shared_ptr<const SigningKey>> newsroomKey(Database &database)
{
    using Key = std::shared_ptr<const SigningKey>;
    SettingsStore settings(database);
    auto kept = keptKey(settings);
    if (!kept)
        return kept.error();
    if (*kept)
        return Key(std::make_shared<SigningKey>(**std::move(kept)));
    SigningKey fresh = SigningKey::make();
    const auto wrapped = fresh.wrapped(noPassword, PasswordCost::Least);
    if (!wrapped)
        return wrapped.error();
    if (const auto stored = settings.setValue(settingKey::packageKey, QString::fromLatin1(wrapped->toHex()));
        !stored)
        return stored.error();
    return Key(std::make_shared<SigningKey>(std::move(fresh)));
}

Result<QByteArray> newsroomPublicKey(Database &database)
{
    SettingsStore settings(database);
    const auto kept = keptKey(settings);
    if (!kept)
        return kept.error();
    return *kept ? (*kept)->publicKey() : QByteArray();
}

} // namespace toasoan
