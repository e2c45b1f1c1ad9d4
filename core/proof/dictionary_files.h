#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace toasoan {

// The two files of a Hunspell dictionary, looked at before Hunspell sees them: it takes a damaged file
// without a word, and a hostile one may bring it down.
struct DictionaryFiles
{
    QString affix;
    QString words;
    QByteArray encoding; // of both, by a name QStringEncoder knows
};

// NotFound when the language is not installed, Damaged when its files cannot be used.
Result<DictionaryFiles> dictionaryFiles(const QString &language);

} // namespace toasoan
