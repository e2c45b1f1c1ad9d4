#pragma once

#include "core/proof/finding.h"
#include "tests/support/watched.h"

#include <QApplication>
#include <QFuture>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace toasoan {

inline Finding found(FindingKind kind, const QString &rule, const QString &text,
                     const QStringList &suggestions = {}, Severity severity = Severity::Error)
{
    Finding finding;
    finding.kind = kind;
    finding.rule = rule;
    finding.text = text;
    finding.length = static_cast<int>(text.size());
    finding.severity = severity;
    finding.suggestions = suggestions;
    return finding;
}

inline Finding misspelled(const QString &text, const QStringList &suggestions = {})
{
    return found(FindingKind::Spelling, QStringLiteral("unknown"), text, suggestions);
}

// Answers every word with itself and "a", "b" behind it.
inline QFuture<QStringList> twoSuggestions(const QString &word)
{
    return QtFuture::makeReadyFuture(QStringList{word + QStringLiteral("a"), word + QStringLiteral("b")});
}

template <class Widget>
Widget *named(QWidget &in, const QString &name)
{
    auto *widget = in.findChild<Widget *>(name);
    EXPECT_TRUE(widget) << qPrintable(name);
    return widget;
}

inline void press(QWidget &in, const QString &button)
{
    QTest::mouseClick(named<QPushButton>(in, button), Qt::LeftButton);
    QApplication::processEvents();
}

inline QStringList entries(const QMenu &menu)
{
    QStringList all;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator())
            all << action->text();
    }
    return all;
}

inline void choose(QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == text) {
            menu.setActiveAction(action);
            QTest::keyClick(&menu, Qt::Key_Return);
            QApplication::processEvents();
            return;
        }
    }
    ADD_FAILURE() << "no " << qPrintable(text) << " among " << qPrintable(entries(menu).join(u'|'));
    menu.close();
}

} // namespace toasoan
