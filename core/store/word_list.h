#pragma once

#include <QDateTime>
#include <QString>

namespace toasoan {

// The two lists that are always there; every other name is a topic's.
namespace wordList {
inline const QString personal = QStringLiteral("personal"); // of this person, in a file of theirs
inline const QString newsroom = QStringLiteral("newsroom");
} // namespace wordList

enum class WordState { Proposed, Approved };

QString name(WordState state);

// A word or phrase of a list, with who put it there.
struct ListedWord
{
    QString word;
    WordState state = WordState::Approved;
    QString author;     // who proposed or added it
    QDateTime addedAt;  // null: unknown
    QString approvedBy; // empty before it is approved
    QDateTime approvedAt;

    bool operator==(const ListedWord &) const = default;
};

struct WordList
{
    QString name;
    bool isOn = true;
    int words = 0; // approved
    int proposals = 0;

    bool operator==(const WordList &) const = default;
};

} // namespace toasoan
