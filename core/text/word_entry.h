#pragma once

#include <QString>

#include <optional>

namespace toasoan {

constexpr int longestEntry = 100; // UTF-16 code units

// Why a text cannot stand in a list of words.
enum class EntryFault { Empty, TooLong, NoWord };

// A word or phrase as a list holds it.
struct WordEntry
{
    QString text;                    // of one line, NFC, one space between words; empty when there is a fault
    std::optional<EntryFault> fault; // nothing: it may stand in a list
    int removedCharacters = 0;       // that no text may hold, or that do not show
};

// Takes up what somebody typed or a file brought. A word starts with a letter or figure, has a letter, and
// holds nothing but letters, figures, spaces and the signs words are joined with.
WordEntry wordEntry(const QString &typed);

} // namespace toasoan
