#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace toasoan {

constexpr qint64 largestWordList = 32LL << 20; // bytes
constexpr qsizetype mostWords = 200'000;       // of one list

// How lists of words travel: a word or phrase a line with "#" before notes; a Hunspell word list; a table
// whose first column is the word.
enum class WordListFormat { Text, Hunspell, Csv };

// "txt", "dic", "csv"; also as the ending of a file's name.
std::optional<WordListFormat> wordListFormatNamed(const QString &name);
std::optional<WordListFormat> wordListFormatOf(const QString &fileName);

// What a file of somebody else's brought.
struct ReadWords
{
    QStringList words; // as core/text/word_entry.h has them, each once, in the order of the file
    // Left out, with the reason.
    int tooLong = 0;
    int noWords = 0;
    int beyondLimit = 0;
    // In words that are there.
    int repeated = 0;
    int removedCharacters = 0;

    // One translated sentence for each reason.
    QStringList notes() const;
};

// Reads a list by the ending of `name`, else by what is in it. Bounded in size and length of line; a file
// that is not in UTF-8 is Unreadable.
Result<ReadWords> readWordList(const QByteArray &bytes, const QString &name);

// Text and Hunspell's form.
QByteArray writeWordList(const QStringList &words, WordListFormat format);

} // namespace toasoan
