#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace toasoan {

// The words of the person at this computer: a text file in UTF-8 of theirs, a word or phrase a line, "#"
// before notes. It is theirs alone and goes with them from newsroom to newsroom; it may be written by hand,
// and notes and order are kept. Several programs may change it at once.
class PersonalWords
{
public:
    // `path` empty: there is no such file here; the list is empty and takes no words.
    explicit PersonalWords(QString path);

    Result<QStringList> words() const; // in the order of the file

    // Returns how many were new.
    Result<int> add(const QStringList &words);
    // Returns the words that were not there; the others are gone.
    Result<QStringList> remove(const QStringList &words);

private:
    QString m_path;
};

} // namespace toasoan
