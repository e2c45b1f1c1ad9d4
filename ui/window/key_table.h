#pragma once

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QString>

#include <utility>

namespace toasoan {

// One thing the menus can be told, and the chords that tell it.
struct ActionKeys
{
    QString id; // the same in every language and version
    QString menu;
    QString name;
    QList<QKeySequence> usual;
    QList<QKeySequence> keys;

    bool isUsual() const { return keys == usual; }
};

// Keys other than usual, by the id of the action: chords as QKeySequence writes them, or "none".
using KeyChanges = QMap<QString, QString>;

// All of them, menu by menu, and what opens the menus themselves.
struct KeyTable
{
    Q_DECLARE_TR_FUNCTIONS(KeyTable)

public:
    QList<ActionKeys> actions;
    QList<std::pair<QKeySequence, QString>> menus;

    // The action that has this chord now, in whatever way the keyboard tells it; -1: none.
    int ownerOf(const QKeySequence &chord) const;

    // Why an action cannot have this chord, in one sentence; empty: it can, although another may have it now.
    QString refusal(int action, const QKeySequence &chord) const;

    // Gives an action these chords and takes them from the others.
    void give(int action, const QList<QKeySequence> &chords);

    // What is remembered, and that applied again. What makes no sense is passed over, and of two actions with
    // the same chord the first has it; one that is not among the changes gives way.
    KeyChanges changes() const;
    void apply(const KeyChanges &changes);
};

// Whether two chords are the same keys: Ctrl+Shift+8 arrives as Ctrl+* where 8 and * are one key.
bool isSameChord(const QKeySequence &one, const QKeySequence &other);

// As a person reads them: "Ctrl+Shift+Z, Ctrl+Y". Chords of keys that hardly a keyboard has are left out.
QString shownKeys(const QList<QKeySequence> &chords);

} // namespace toasoan
