#include "ui/window/key_table.h"

#include <gtest/gtest.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

QKeySequence keys(const QString &text)
{
    return QKeySequence(text, QKeySequence::PortableText);
}

KeyTable someTable()
{
    KeyTable table;
    const auto add = [&](const QString &id, const QString &name, const QStringList &chords) {
        QList<QKeySequence> usual;
        for (const QString &chord : chords)
            usual << keys(chord);
        table.actions << ActionKeys{id, u"Menu"_s, name, usual, usual};
    };
    add(u"print"_s, u"Print"_s, {u"Ctrl+P"_s});
    add(u"undo"_s, u"Undo"_s, {u"Ctrl+Z"_s});
    add(u"next"_s, u"Find next"_s, {u"F3"_s, u"Ctrl+G"_s});
    add(u"bullets"_s, u"Bullets"_s, {u"Ctrl+Shift+8"_s});
    add(u"trash"_s, u"Trash"_s, {});
    table.menus << std::pair(keys(u"Alt+A"_s), u"Article"_s);
    return table;
}

constexpr int print = 0;
constexpr int undo = 1;
constexpr int next = 2;
constexpr int bullets = 3;
constexpr int trash = 4;

QString reason(const QKeySequence &chord)
{
    return someTable().refusal(trash, chord);
}

} // namespace

TEST(KeyTable, RefusesWhatWritingNeedsAndSaysWhy)
{
    for (const QString &needed :
         {u"A"_s,    u"Shift+A"_s,  u"1"_s,         u"9"_s,      u"["_s,         u"Shift+?"_s, u"Space"_s,
          u"Đ"_s,    u"€"_s,        u"Backspace"_s, u"Enter"_s,  u"Return"_s,    u"Tab"_s,     u"Shift+Tab"_s,
          u"Left"_s, u"Shift+Up"_s, u"Home"_s,      u"PgDown"_s, u"Shift+Del"_s, u"Esc"_s})
        EXPECT_TRUE(reason(keys(needed)).contains(keys(needed).toString(QKeySequence::NativeText)))
            << qPrintable(needed) << ": " << qPrintable(reason(keys(needed)));
    EXPECT_TRUE(reason(QKeySequence(Qt::Key_Dead_Circumflex)).contains(u"needed for writing"_s));
    EXPECT_TRUE(
        reason(QKeySequence(QKeyCombination(Qt::GroupSwitchModifier, Qt::Key_E))).contains(u"AltGr"_s));
    for (const QString &free : {u"F2"_s, u"Shift+F2"_s, u"Ctrl+M"_s, u"Ctrl+Alt+M"_s, u"Alt+M"_s,
                                u"Ctrl+Return"_s, u"Ctrl+Shift+9"_s, u"Ctrl+."_s})
        EXPECT_EQ(reason(keys(free)), QString()) << qPrintable(free);
}

TEST(KeyTable, RefusesWhatTextTheMenusAndTheDesktopUse)
{
    const std::pair<QString, QString> used[] = {
        {u"Ctrl+C"_s, u"copies"_s},    {u"Ctrl+V"_s, u"pastes"_s},          {u"Ctrl+X"_s, u"cuts"_s},
        {u"Ctrl+A"_s, u"selects"_s},   {u"Ctrl+Shift+V"_s, u"bold"_s},      {u"Ctrl+Left"_s, u"moves"_s},
        {u"Ctrl+Del"_s, u"deletes"_s}, {u"Ctrl+Shift+End"_s, u"selects"_s}, {u"Ctrl+Z"_s, u"“Undo”"_s},
        {u"Alt+A"_s, u"“Article”"_s},  {u"Alt+F4"_s, u"desktop"_s},         {u"Meta+E"_s, u"desktop"_s},
        {u"Ctrl+Space"_s, u"input"_s}, {u"Ctrl+Alt+F2"_s, u"desktop"_s},    {u"Ctrl+Tab"_s, u"desktop"_s},
    };
    for (const auto &[chord, words] : used)
        EXPECT_TRUE(reason(keys(chord)).contains(words))
            << qPrintable(chord) << ": " << qPrintable(reason(keys(chord)));
    EXPECT_EQ(someTable().refusal(undo, keys(u"Ctrl+Z"_s)), QString()) << "its own";
    KeyTable without = someTable();
    without.give(undo, {});
    EXPECT_TRUE(without.refusal(trash, keys(u"Ctrl+Z"_s)).contains(u"undoes in every text"_s))
        << "also where the action has other keys";
}

TEST(KeyTable, KnowsAChordHoweverTheKeyboardTellsIt)
{
    const KeyTable table = someTable();
    EXPECT_EQ(table.ownerOf(keys(u"Ctrl+*"_s)), bullets);
    EXPECT_EQ(table.ownerOf(keys(u"Ctrl+Shift+*"_s)), bullets);
    EXPECT_EQ(table.ownerOf(keys(u"Ctrl+G"_s)), next);
    EXPECT_EQ(table.ownerOf(keys(u"Ctrl+8"_s)), -1);
    EXPECT_EQ(table.ownerOf(QKeySequence()), -1);
    EXPECT_TRUE(isSameChord(keys(u"Ctrl++"_s), keys(u"Ctrl+Shift+="_s)));
    EXPECT_FALSE(isSameChord(keys(u"Ctrl++"_s), keys(u"Ctrl+="_s)));
}

TEST(KeyTable, RemembersOnlyWhatIsOtherThanUsual)
{
    KeyTable table = someTable();
    EXPECT_TRUE(table.changes().isEmpty());
    table.give(print, {keys(u"Ctrl+G"_s)});
    table.give(trash, {keys(u"F2"_s)});
    const KeyChanges changes{{u"print"_s, u"Ctrl+G"_s}, {u"next"_s, u"F3"_s}, {u"trash"_s, u"F2"_s}};
    EXPECT_EQ(table.changes(), changes);
    KeyTable again = someTable();
    again.apply(changes);
    EXPECT_EQ(again.changes(), changes);
    EXPECT_EQ(again.actions[print].keys, QList{keys(u"Ctrl+G"_s)});
    again.give(print, {});
    EXPECT_EQ(again.changes().value(u"print"_s), u"none"_s);
    again.apply(again.changes());
    EXPECT_TRUE(again.actions[print].keys.isEmpty());
    again.apply({});
    EXPECT_TRUE(again.changes().isEmpty());
}

TEST(KeyTable, PassesOverWhatMakesNoSense)
{
    for (const QString &bad : {QString(), u"Ctrl+"_s, u"nonsense"_s, u"Ctrl+K, Ctrl+C"_s, u"A"_s, u"Ctrl+C"_s,
                               u"Alt+A"_s, u"F2; nonsense"_s, u"\u0001"_s}) {
        KeyTable table = someTable();
        table.apply({{u"print"_s, bad}, {u"unknown"_s, u"F3"_s}});
        EXPECT_TRUE(table.changes().isEmpty()) << qPrintable(bad);
    }
}

TEST(KeyTable, NeverGivesOneChordToTwo)
{
    KeyTable table = someTable();
    table.apply({{u"trash"_s, u"Ctrl+P"_s}});
    EXPECT_TRUE(table.actions[print].keys.isEmpty()) << "the one that was asked for has it";
    table.apply({{u"print"_s, u"F2"_s}, {u"trash"_s, u"F2"_s}});
    EXPECT_EQ(table.ownerOf(keys(u"F2"_s)), print);
    EXPECT_TRUE(table.actions[trash].keys.isEmpty());
    table.apply({{u"trash"_s, u"Ctrl+*"_s}});
    EXPECT_TRUE(table.actions[bullets].keys.isEmpty()) << "the same keys";
}

TEST(KeyTable, ShowsKeysAsAPersonReadsThem)
{
    EXPECT_EQ(shownKeys({keys(u"Ctrl+Shift+Z"_s), keys(u"Ctrl+Y"_s)}), u"Ctrl+Shift+Z, Ctrl+Y"_s);
    EXPECT_EQ(shownKeys({keys(u"Ctrl+Z"_s), keys(u"F14"_s)}), u"Ctrl+Z"_s);
    EXPECT_EQ(shownKeys({}), QString());
}
