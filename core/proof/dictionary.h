#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace toasoan {

// What a spelling engine answers. Words come in as NFC. Safe to call from several threads.
class Dictionary
{
public:
    virtual ~Dictionary() = default;
    virtual bool knows(const QString &word) const = 0;
    virtual QStringList suggestions(const QString &word) const = 0;
};

// The dictionary of a language ("vi_VN", "en_US") as Debian's packages install it, or in
// TOASOAN_DICTIONARY_PATH (folders with NAME.aff and NAME.dic, ":" between them). Fails with a sentence that
// names what to install.
Result<std::unique_ptr<Dictionary>> openHunspell(const QString &language = QStringLiteral("vi_VN"));

// The languages other than Vietnamese whose dictionaries are there, by name.
QStringList installedLanguages();

} // namespace toasoan
