#pragma once

#include "core/workflow/suggestion.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace toasoan {

// A suggested change as its card says it.
struct SuggestionCard
{
    SuggestionId id;
    QString head;    // who, when and what: "Hạnh · 09:30 · other words"
    QString place;   // the field it is in; empty: the text
    QString removed; // words, shortened
    QString added;
    QString told;     // instead of words, where there are none: "This paragraph would stand elsewhere"
    QString decided;  // by whom and how; empty: open
    bool fits = true; // the place still reads as it did
};

// `now` for how long ago it was.
SuggestionCard cardOf(const Suggestion &suggestion, bool fits, const QDateTime &now);

// All of it in one text, for who hears it.
QString spoken(const SuggestionCard &card);

} // namespace toasoan

Q_DECLARE_METATYPE(toasoan::SuggestionCard)
