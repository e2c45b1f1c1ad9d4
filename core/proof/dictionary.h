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

// The Vietnamese dictionary of Debian's hunspell-vi (or in TOASOAN_DICTIONARY_PATH, a folder with vi_VN.aff
// and vi_VN.dic). Fails with a sentence that names the package when it is not installed.
Result<std::unique_ptr<Dictionary>> openHunspell();

} // namespace toasoan
