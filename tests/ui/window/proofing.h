#pragma once

#include "tests/ui/window/window_test.h"
#include "ui/proof/findings_panel.h"
#include "ui/proof/proof_dialog.h"
#include "ui/window/status_line.h"

#include <QLabel>
#include <QMenu>
#include <QTextBlock>
#include <QTreeWidget>

namespace toasoan {

// The proofreader in the window, with the newsroom's real one behind it.
class ProofingTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        m_size = {1280, 820};
        start();
    }

    // An article of these paragraphs, open and read.
    void show(const QStringList &lines)
    {
        Article article = draft();
        article.body.blocks = paragraphs(lines);
        show(article);
    }

    // A new article without a paragraph.
    Article draft()
    {
        Article article = m_newsroom->drafting().create().result().value();
        article.headline = QStringLiteral("Một ngày ở thôn");
        article.body.blocks.clear();
        return article;
    }

    void show(const Article &article)
    {
        ASSERT_TRUE(m_newsroom->drafting().save(article).result());
        open(article.id);
        waitUntilRead();
    }

    void waitUntilRead()
    {
        QTest::qWait(250);
        EXPECT_TRUE(QTest::qWaitFor([this] { return sheet().findingsAreComplete(); }, longWait));
        QTest::qWait(700); // the list follows
    }

    QStringList texts()
    {
        QStringList all;
        for (const SheetFinding &found : sheet().findings())
            all << found.finding.text;
        return all;
    }

    // The cursor in the body paragraph with this number.
    void put(int block, int offset)
    {
        QTextCursor cursor(sheet().document()->findBlockByNumber(block + 2));
        cursor.setPosition(cursor.position() + offset);
        sheet().setTextCursor(cursor);
        sheet().setFocus();
    }

    void choose(const QString &text)
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        ASSERT_TRUE(menu);
        QStringList there;
        for (QAction *action : menu->actions()) {
            there << action->text();
            if (action->text() == text) {
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Return);
                QApplication::processEvents();
                return;
            }
        }
        ADD_FAILURE() << qPrintable(text) << " is not among "
                      << qPrintable(there.join(QStringLiteral(" | ")));
        menu->close();
    }

    // Ctrl+. and the entry of this name.
    void chooseOnSheet(const QString &text)
    {
        QTest::keyClick(&sheet(), Qt::Key_Period, Qt::ControlModifier);
        QTest::qWait(50);
        choose(text);
    }

    ProofDialog *walk()
    {
        QApplication::setActiveWindow(m_window.get());
        QTest::keyClick(m_window.get(), Qt::Key_F7);
        auto *dialog = m_window->findChild<ProofDialog *>();
        EXPECT_TRUE(dialog &&
                    QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog; }, longWait));
        return dialog;
    }

    static void key(QWidget *in, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        press(in, key, modifiers);
        QTest::qWait(modifiers ? 200 : 20);
    }

    // Until the dialog shows a finding of this kind, with its field behind it when that is not on the sheet.
    void waitForHeading(ProofDialog &dialog, const QString &text)
    {
        auto *label = named<QLabel>(dialog, QStringLiteral("kind"));
        EXPECT_TRUE(QTest::qWaitFor([&] { return label->isVisible() && label->text() == text; }, longWait))
            << qPrintable(label->text()) << " in place of " << qPrintable(text);
    }

    // What the dialog says when it has no finding to show, as soon as it says so.
    void waitForSign(ProofDialog &dialog, const QString &sentence)
    {
        auto *label = named<QLabel>(dialog, QStringLiteral("sign"));
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return label->isVisible() && label->text() == sentence; }, longWait))
            << qPrintable(label->text());
    }

    void waitForSelected(const QString &text)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return selected() == text; }, longWait)) << qPrintable(selected());
    }

    // Suggestions that come later.
    void waitForCorrection(ProofDialog &dialog)
    {
        auto *fix = named<QPushButton>(dialog, QStringLiteral("fix"));
        EXPECT_TRUE(QTest::qWaitFor([&] { return fix->isEnabled(); }, longWait));
    }

    QString selected() { return sheet().textCursor().selectedText(); }

    QTreeWidget &list() { return *named<QTreeWidget>(*panel(), QStringLiteral("findings")); }

    // Chooses the row of the list that begins with this text.
    void clickRow(const QString &text)
    {
        QTreeWidgetItem *row = nullptr;
        ASSERT_TRUE(QTest::qWaitFor([&] { return (row = rowOf(text)); }, longWait)) << qPrintable(text);
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualItemRect(row).center());
        QTest::qWait(50);
    }
    QTreeWidgetItem *rowOf(const QString &text)
    {
        for (auto it = QTreeWidgetItemIterator(&list()); *it; ++it)
            if ((*it)->parent() && (*it)->text(0).startsWith(text))
                return *it;
        return nullptr;
    }

    // What the status line says of the whole article.
    void waitForCounts(const QString &text)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return counts().text() == text; }, longWait))
            << qPrintable(counts().text());
    }

    FindingsPanel *panel() { return panels().findings; }
    QPushButton &counts() { return *named<QPushButton>(*panels().status, QStringLiteral("findingCounts")); }
};

} // namespace toasoan
