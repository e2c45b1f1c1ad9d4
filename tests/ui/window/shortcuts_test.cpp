// The keys of the menus changed by keys.

#include "tests/ui/window/proofing.h"
#include "ui/editor/snippet_menu.h"
#include "ui/window/shortcuts_dialog.h"

#include <QDialog>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QSet>
#include <QSignalSpy>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

class Shortcuts : public ProofingTest
{
protected:
    ShortcutsDialog &dialog()
    {
        auto *there = m_window->findChild<ShortcutsDialog *>();
        if (!there) {
            actions().changeKeys->trigger();
            there = m_window->findChild<ShortcutsDialog *>();
        }
        EXPECT_TRUE(there &&
                    QTest::qWaitFor([&] { return QApplication::activeWindow() == there; }, longWait));
        return *there;
    }

    // The row of the only action whose name contains these words.
    void find(const QString &name)
    {
        auto *search = named<QLineEdit>(dialog(), u"keySearch"_s);
        search->clear();
        press(Qt::Key_F, Qt::ControlModifier);
        ASSERT_TRUE(search->hasFocus());
        type(search, name);
        press(Qt::Key_Tab);
        ASSERT_TRUE(tree().hasFocus());
        ASSERT_TRUE(tree().currentItem());
        EXPECT_TRUE(tree().currentItem()->text(0).contains(name))
            << qPrintable(tree().currentItem()->text(0));
    }

    // New keys for the current row, as a person gives them.
    void change(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        press(Qt::Key_Return);
        ASSERT_TRUE(edit().hasFocus());
        press(key, modifiers);
    }

    void use()
    {
        ShortcutsDialog *asked = &dialog();
        QTest::mouseClick(named<QPushButton>(*asked, u"use"_s), Qt::LeftButton);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_window->findChild<ShortcutsDialog *>(); }, longWait));
        QApplication::setActiveWindow(m_window.get()); // as a desktop does when the dialog is gone
        QApplication::processEvents();
    }

    QTreeWidget &tree() { return *named<QTreeWidget>(dialog(), u"actions"_s); }
    QKeySequenceEdit &edit() { return *named<QKeySequenceEdit>(dialog(), u"keys"_s); }
    QPushButton &move() { return *named<QPushButton>(dialog(), u"move"_s); }
    QString sentence() { return named<QLabel>(dialog(), u"sentence"_s)->text(); }
    QString keysShown() { return tree().currentItem()->text(1); }

    // What F1 says of an action.
    QString onTheSheetOfKeys(const QAction *action)
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto *page = m_window->findChild<QDialog *>(u"shortcuts"_s);
        EXPECT_TRUE(page);
        QStringList texts;
        for (const QLabel *label : page->findChildren<QLabel *>())
            texts << label->text();
        page->close();
        EXPECT_TRUE(
            QTest::qWaitFor([this] { return !m_window->findChild<QDialog *>(u"shortcuts"_s); }, longWait));
        QApplication::setActiveWindow(m_window.get());
        const qsizetype at = texts.indexOf(QString(action->text()).remove(u'&').remove(u'…'));
        return at < 0 ? QString() : texts.value(at + 1);
    }
};

} // namespace

TEST_F(Shortcuts, EveryActionOfTheMenusCanBeGivenKeys)
{
    QStringList missing;
    QSet<QString> names;
    const std::function<void(const QList<QAction *> &)> look = [&](const QList<QAction *> &all) {
        for (const QAction *action : all) {
            if (qobject_cast<SnippetMenu *>(action->menu()))
                continue;
            if (action->menu())
                look(action->menu()->actions());
            else if (!action->isSeparator() && action->objectName().isEmpty())
                missing << action->text();
            else if (!action->isSeparator())
                names.insert(action->objectName());
        }
    };
    look(m_window->menuBar()->actions());
    EXPECT_TRUE(missing.isEmpty()) << qPrintable(missing.join(u'|'));
    const KeyTable table = actions().keyTable();
    EXPECT_EQ(table.actions.size(), names.size());
    EXPECT_GT(names.size(), 70);
    for (int i = 0; i < table.actions.size(); ++i)
        for (const QKeySequence &chord : table.actions[i].usual)
            EXPECT_EQ(table.ownerOf(chord), i) << qPrintable(chord.toString());
}

TEST_F(Shortcuts, AChordIsChangedByKeysWorksAtOnceAndAfterARestart)
{
    QSignalSpy triggered(actions().rules, &QAction::triggered);
    find(u"Rules of proof"_s);
    EXPECT_EQ(keysShown(), QString());
    change(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(keysShown(), u"Ctrl+Shift+M"_s);
    EXPECT_TRUE(tree().hasFocus()) << "the next one can be chosen";
    use();
    EXPECT_EQ(actions().rules->shortcut(), QKeySequence(u"Ctrl+Shift+M"_s));
    QTest::keyClick(m_window.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(triggered.size(), 1);
    if (QWidget *asked = QApplication::activeModalWidget())
        asked->close();
    EXPECT_EQ(onTheSheetOfKeys(actions().rules), u"Ctrl+Shift+M"_s);
    quit();
    EXPECT_EQ(LocalSettings(path(u"toasoan.ini"_s)).actionKeys(),
              (QMap<QString, QString>{{u"rules"_s, u"Ctrl+Shift+M"_s}}))
        << "only what is other than usual";
    start();
    EXPECT_EQ(actions().rules->shortcut(), QKeySequence(u"Ctrl+Shift+M"_s));
    EXPECT_EQ(actions().print->shortcut(), QKeySequence(QKeySequence::Print));
}

TEST_F(Shortcuts, ASheetActionObeysItsNewKeysAndNotTheOldOnes)
{
    show({u"Một đoạn."_s});
    find(u"Bold"_s);
    change(Qt::Key_D, Qt::ControlModifier | Qt::AltModifier);
    use();
    put(0, 0);
    QTest::keyClick(&sheet(), Qt::Key_B, Qt::ControlModifier);
    EXPECT_FALSE(sheet().actions().bold->isChecked());
    QTest::keyClick(&sheet(), Qt::Key_D, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_TRUE(sheet().actions().bold->isChecked());
}

TEST_F(Shortcuts, AChordOfAnotherIsToldByNameAndMovedOnlyWhenAsked)
{
    find(u"Preview"_s);
    change(Qt::Key_P, Qt::ControlModifier);
    EXPECT_TRUE(sentence().contains(u"Ctrl+P belongs to “Print”"_s)) << qPrintable(sentence());
    EXPECT_EQ(keysShown(), u"Ctrl+Shift+P"_s) << "not before it is asked for";
    EXPECT_TRUE(move().hasFocus());
    EXPECT_EQ(move().accessibleDescription(), sentence());
    press(Qt::Key_Escape);
    EXPECT_FALSE(move().isVisible());
    EXPECT_TRUE(edit().hasFocus());
    press(Qt::Key_P, Qt::ControlModifier);
    press(Qt::Key_Return);
    EXPECT_EQ(keysShown(), u"Ctrl+P"_s);
    find(u"Print…"_s.chopped(1));
    EXPECT_EQ(keysShown(), QString());
    EXPECT_EQ(tree().currentItem()->text(2), u"usually Ctrl+P"_s);
    use();
    EXPECT_EQ(actions().preview->shortcut(), QKeySequence(u"Ctrl+P"_s));
    EXPECT_TRUE(actions().print->shortcuts().isEmpty());
    EXPECT_EQ(onTheSheetOfKeys(actions().preview), u"Ctrl+P"_s);
}

TEST_F(Shortcuts, KeysThatWritingNeedsAreRefusedWithAReason)
{
    find(u"Export"_s);
    press(Qt::Key_Return);
    const std::pair<Qt::Key, Qt::KeyboardModifiers> refused[] = {
        {Qt::Key_A, {}},
        {Qt::Key_A, Qt::ShiftModifier},
        {Qt::Key_6, {}},
        {Qt::Key_Backspace, {}},
        {Qt::Key_Return, {}},
        {Qt::Key_Left, {}},
        {Qt::Key_Space, {}},
        {Qt::Key_C, Qt::ControlModifier},
        {Qt::Key_Z, Qt::ControlModifier},
    };
    QSet<QString> reasons;
    for (const auto &[key, modifiers] : refused) {
        press(key, modifiers);
        EXPECT_TRUE(edit().hasFocus());
        EXPECT_FALSE(move().isVisible());
        EXPECT_EQ(edit().accessibleDescription(), sentence());
        reasons.insert(sentence());
    }
    EXPECT_FALSE(reasons.contains(QString()));
    EXPECT_EQ(reasons.size(), std::size(refused)) << "each names the keys";
    EXPECT_EQ(keysShown(), u"Ctrl+E"_s);
    EXPECT_EQ(edit().keySequence(), QKeySequence(u"Ctrl+E"_s));
    press(Qt::Key_Escape);
    EXPECT_TRUE(tree().hasFocus());
    EXPECT_TRUE(dialog().isVisible());
}

TEST_F(Shortcuts, AreTakenAwayAndComeBackOneByOneOrAllTogether)
{
    find(u"Export"_s);
    press(Qt::Key_Delete);
    EXPECT_EQ(keysShown(), QString());
    find(u"Preview"_s);
    change(Qt::Key_E, Qt::ControlModifier);
    EXPECT_EQ(keysShown(), u"Ctrl+E"_s) << "free now";
    find(u"Export"_s);
    QTest::mouseClick(named<QPushButton>(dialog(), u"usual"_s), Qt::LeftButton);
    EXPECT_TRUE(sentence().contains(u"“Preview”"_s)) << qPrintable(sentence());
    press(Qt::Key_Return);
    EXPECT_EQ(keysShown(), u"Ctrl+E"_s);
    EXPECT_EQ(tree().currentItem()->text(2), QString());
    find(u"Preview"_s);
    EXPECT_EQ(keysShown(), QString());
    EXPECT_EQ(dialog().changes(), (KeyChanges{{u"preview"_s, u"none"_s}}));
    QTest::mouseClick(named<QPushButton>(dialog(), u"allUsual"_s), Qt::LeftButton);
    EXPECT_EQ(keysShown(), u"Ctrl+Shift+P"_s);
    EXPECT_TRUE(dialog().changes().isEmpty());
    use();
    EXPECT_EQ(actions().preview->shortcut(), QKeySequence(u"Ctrl+Shift+P"_s));
}

TEST_F(Shortcuts, TheUsualKeysPressedAreTheUsualOnesAgain)
{
    find(u"Bulleted"_s);
    change(Qt::Key_F2);
    EXPECT_EQ(keysShown(), u"F2"_s);
    change(Qt::Key_Asterisk, Qt::ControlModifier | Qt::ShiftModifier); // what a keyboard makes of Shift+8
    EXPECT_EQ(keysShown(), u"Ctrl+Shift+8"_s);
    EXPECT_TRUE(dialog().changes().isEmpty());
}

TEST_F(Shortcuts, CancelLeavesEverythingAsItWas)
{
    find(u"Export"_s);
    change(Qt::Key_F2);
    press(Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_window->findChild<ShortcutsDialog *>(); }, longWait));
    EXPECT_EQ(actions().exportArticle->shortcut(), QKeySequence(u"Ctrl+E"_s));
    EXPECT_TRUE(m_settings->actionKeys().isEmpty());
}

TEST_F(Shortcuts, AreFoundByTheirKeysAndOnlyWhatIsSeenIsChanged)
{
    auto *search = named<QLineEdit>(dialog(), u"keySearch"_s);
    search->setFocus();
    type(search, u"ctrl+shift+p"_s);
    EXPECT_EQ(tree().currentItem()->text(0), u"Preview"_s);
    search->clear();
    type(search, u"no such thing"_s);
    EXPECT_FALSE(tree().currentItem());
    EXPECT_FALSE(edit().isEnabled());
    search->clear();
    EXPECT_TRUE(tree().currentItem());
    EXPECT_TRUE(edit().isEnabled());
}

TEST_F(Shortcuts, TheSheetOfKeysLeadsToChangingThem)
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto *page = m_window->findChild<QDialog *>(u"shortcuts"_s);
    ASSERT_TRUE(page);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QApplication::activeWindow() == page; }, longWait));
    QTest::keyClick(page, Qt::Key_K, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->findChild<ShortcutsDialog *>(); }, longWait));
    EXPECT_TRUE(tree().hasFocus());
}

TEST_F(Shortcuts, WhatIsStoredBadlyIsPassedOver)
{
    quit();
    LocalSettings(path(u"toasoan.ini"_s))
        .setActionKeys({{u"export"_s, u"A"_s},
                        {u"print"_s, u"rubbish"_s},
                        {u"nothing"_s, u"F2"_s},
                        {QString(), QString()},
                        {u"trash"_s, u"Ctrl+,"_s},
                        {u"preview"_s, u"Ctrl+;; F4"_s}});
    start();
    EXPECT_EQ(actions().exportArticle->shortcut(), QKeySequence(u"Ctrl+E"_s));
    EXPECT_EQ(actions().print->shortcut(), QKeySequence(QKeySequence::Print));
    EXPECT_EQ(actions().trash->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    EXPECT_EQ(actions().preview->shortcuts(),
              (QList{QKeySequence(Qt::CTRL | Qt::Key_Semicolon), QKeySequence(Qt::Key_F4)}));
}

TEST_F(Shortcuts, FitASmallScreenAlsoAtTwiceTheSizeOfText)
{
    const KeyTable table = actions().keyTable();
    for (const double points : {10.0, 15.0, 20.0}) {
        setTextSize(points);
        ShortcutsDialog asked(table);
        asked.QDialog::show();
        EXPECT_LE(asked.width(), 1024) << points;
        EXPECT_LE(asked.height(), 700) << points;
        for (QWidget *control : asked.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (!control->isVisible() || control->isWindow())
                continue;
            EXPECT_TRUE(asked.rect().contains(control->geometry()))
                << points << ' ' << qPrintable(control->objectName());
            const bool speaks = !(control->focusPolicy() & Qt::TabFocus) ||
                                qobject_cast<QPushButton *>(control) || !control->accessibleName().isEmpty();
            EXPECT_TRUE(speaks) << qPrintable(control->objectName());
        }
        EXPECT_GE(named<QTreeWidget>(asked, u"actions"_s)->height(), 200) << points;
    }
}
