#pragma once

#include "core/desk/drafting.h"
#include "tests/support/newsroom.h"
#include "ui/editor/sheet.h"
#include "ui/proof/findings_panel.h"
#include "ui/proof/proof_dialog.h"
#include "ui/settings/local_settings.h"
#include "ui/window/main_window.h"
#include "ui/window/notices.h"
#include "ui/window/status_line.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>
#include <QTreeWidget>

namespace toasoan {

constexpr int patience = 10000; // ms

// The proofreader in the window, with the newsroom's real one behind it.
class ProofingTest : public NewsroomTest
{
protected:
    std::unique_ptr<LocalSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;

    void SetUp() override
    {
        NewsroomTest::SetUp();
        start();
    }
    void TearDown() override { quit(); }

    void start()
    {
        m_settings = std::make_unique<LocalSettings>(path(QStringLiteral("toasoan.ini")));
        Questions questions;
        questions.unsaved = [](QWidget *, const QString &) { return Unsaved::Discard; };
        m_window = std::make_unique<MainWindow>(
            *m_newsroom, *m_settings, [this] { return m_now; }, questions,
            QStringList{QStringLiteral("Test")});
        m_window->resize(1280, 820);
        m_window->show();
        m_window->start();
        QApplication::setActiveWindow(m_window.get());
    }

    void quit()
    {
        if (!m_window)
            return;
        m_window->close();
        EXPECT_TRUE(QTest::qWaitFor([this] { return !m_window->isVisible(); }, patience));
        m_window.reset();
        m_settings.reset();
    }

    // An article of these paragraphs, open and read.
    void show(const QStringList &paragraphs)
    {
        Article article = draft();
        for (const QString &text : paragraphs)
            article.body.blocks << paragraph(text);
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
        m_window->session().open(article.id);
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->session().id() == article.id; }, patience));
        waitUntilRead();
    }

    void waitUntilRead()
    {
        QTest::qWait(250);
        EXPECT_TRUE(QTest::qWaitFor([this] { return sheet().findingsAreComplete(); }, patience));
        QTest::qWait(700); // the list follows
    }

    QStringList texts()
    {
        QStringList all;
        for (const SheetFinding &found : sheet().findings())
            all << found.finding.text;
        return all;
    }

    QString body()
    {
        QStringList all;
        for (const Block &block : m_window->session().present().body.blocks)
            all << plainText(block);
        return all.join(u'|');
    }

    void type(QWidget *widget, const QString &text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(letter), {});
    }

    // The cursor in the body paragraph with this number.
    void put(int block, int offset)
    {
        QTextCursor cursor(sheet().document()->findBlockByNumber(block + 2));
        cursor.setPosition(cursor.position() + offset);
        sheet().setTextCursor(cursor);
        sheet().setFocus();
    }

    template <class Widget>
    Widget *named(QWidget &in, const QString &name)
    {
        auto *widget = in.findChild<Widget *>(name);
        EXPECT_TRUE(widget) << qPrintable(name);
        return widget;
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

    void takeBack()
    {
        for (QPushButton *button : m_window->panels().notices->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == MainWindow::tr("Undo")) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        ADD_FAILURE() << "no notice with a way back";
    }

    void waitForNotice(const QString &part)
    {
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return !m_window->panels().notices->sentences().filter(part).isEmpty(); }, patience))
            << qPrintable(m_window->panels().notices->sentences().join(u'|'));
    }

    ProofDialog *walk()
    {
        QApplication::setActiveWindow(m_window.get());
        QTest::keyClick(m_window.get(), Qt::Key_F7);
        auto *dialog = m_window->findChild<ProofDialog *>();
        EXPECT_TRUE(dialog &&
                    QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog; }, patience));
        return dialog;
    }

    static void key(QWidget *in, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = in->focusWidget() ? in->focusWidget() : in;
        QTest::keyClick(focus, key, modifiers);
        QTest::qWait(modifiers ? 200 : 20);
    }

    // Until the dialog shows a finding of this kind, with its field behind it when that is not on the sheet.
    void waitForHeading(ProofDialog &dialog, const QString &text)
    {
        auto *label = named<QLabel>(dialog, QStringLiteral("kind"));
        EXPECT_TRUE(QTest::qWaitFor([&] { return label->isVisible() && label->text() == text; }, patience))
            << qPrintable(label->text()) << " in place of " << qPrintable(text);
    }

    // What the dialog says when it has no finding to show, as soon as it says so.
    void waitForSign(ProofDialog &dialog, const QString &sentence)
    {
        auto *label = named<QLabel>(dialog, QStringLiteral("sign"));
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return label->isVisible() && label->text() == sentence; }, patience))
            << qPrintable(label->text());
    }

    void waitForSelected(const QString &text)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return selected() == text; }, patience)) << qPrintable(selected());
    }

    // Suggestions that come later.
    void waitForCorrection(ProofDialog &dialog)
    {
        auto *fix = named<QPushButton>(dialog, QStringLiteral("fix"));
        EXPECT_TRUE(QTest::qWaitFor([&] { return fix->isEnabled(); }, patience));
    }

    QString selected() { return sheet().textCursor().selectedText(); }

    QTreeWidget &list() { return *named<QTreeWidget>(*panel(), QStringLiteral("findings")); }

    // Chooses the row of the list that begins with this text.
    void clickRow(const QString &text)
    {
        for (auto it = QTreeWidgetItemIterator(&list()); *it; ++it) {
            if ((*it)->parent() && (*it)->text(0).startsWith(text)) {
                QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualItemRect(*it).center());
                QTest::qWait(50);
                return;
            }
        }
        ADD_FAILURE() << "no row " << qPrintable(text);
    }

    Sheet &sheet() { return *m_window->panels().sheet; }
    FindingsPanel *panel() { return m_window->panels().findings; }
    QPushButton &counts()
    {
        return *named<QPushButton>(*m_window->panels().status, QStringLiteral("findingCounts"));
    }
};

} // namespace toasoan
