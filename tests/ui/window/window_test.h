#pragma once

#include "core/desk/drafting.h"
#include "tests/support/newsroom.h"
#include "tests/support/watched.h"
#include "ui/editor/sheet.h"
#include "ui/settings/local_settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/counted_tabs.h"
#include "ui/window/main_window.h"
#include "ui/window/notices.h"
#include "ui/window/window_actions.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

namespace toasoan {

// A person at the real window, offscreen, with a newsroom of their own behind it. The window comes with
// start(), when the newsroom is as the test needs it.
class WindowTest : public NewsroomTest
{
protected:
    std::unique_ptr<LocalSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    QSize m_size; // of the window; none: its own

    // What the person answers when the window asks, and what they were shown.
    QStringList m_pictures;
    QStringList m_imports;
    QString m_package;
    QString m_table;                   // of documents
    Unsaved m_unsaved = Unsaved::Stay; // so that a text nobody could save fails the test
    std::optional<Returning> m_returning = Returning::AsRevision;
    std::function<void()> m_whenAsked = [] {}; // what becomes of a file that came back
    QStringList m_opened;
    QStringList m_desktop; // what the desktop was told
    QString m_scan;        // of a signed paper

    void SetUp() override
    {
        NewsroomTest::SetUp();
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void TearDown() override
    {
        quit();
        QApplication::setFont(m_usualFont);
    }

    void start()
    {
        m_settings = std::make_unique<LocalSettings>(path(QStringLiteral("toasoan.ini")));
        m_window = std::make_unique<MainWindow>(
            *m_newsroom, *m_settings, [this] { return m_now; }, questions(),
            QStringList{QStringLiteral("Test")});
        if (m_size.isValid())
            m_window->resize(m_size);
        m_window->begin();
        QApplication::setActiveWindow(m_window.get());
        QApplication::processEvents();
    }

    // Closes the window as a person does, and everything behind it.
    void quit()
    {
        if (!m_window)
            return;
        m_window->close();
        EXPECT_TRUE(QTest::qWaitFor([this] { return !m_window->isVisible(); }, longWait));
        m_window.reset();
        m_settings.reset();
    }

    // With the article that was open, when one was.
    void restart()
    {
        const ArticleId before = m_window ? id() : ArticleId();
        quit();
        open(OpenMode::Write);
        start();
        ASSERT_TRUE(QTest::qWaitFor([&] { return before.isNull() || id() == before; }, longWait));
    }

    // Until the end of the test; for what is made from now on.
    static void setTextSize(double points)
    {
        QFont font = QApplication::font();
        font.setPointSizeF(points);
        QApplication::setFont(font);
        applyTheme(*qApp, ThemeChoice::Light);
    }

    // An article somebody wrote and closed.
    ArticleId add(const QString &headline, const QList<Block> &blocks, const QString &kicker = {})
    {
        Article article = m_newsroom->drafting().create().result().value();
        article.headline = headline;
        article.kicker = kicker;
        article.body.blocks = blocks;
        EXPECT_TRUE(m_newsroom->drafting().keepRevision(article, RevisionKind::Closed, {}).result());
        return article.id;
    }

    static QList<Block> paragraphs(const QStringList &texts)
    {
        QList<Block> blocks;
        for (const QString &text : texts)
            blocks << paragraph(text);
        return blocks;
    }

    void newArticle()
    {
        const ArticleId before = id();
        actions().newArticle->trigger();
        ASSERT_TRUE(QTest::qWaitFor([&] { return session().isOpen() && id() != before; }, longWait));
    }

    using NewsroomTest::open;
    void open(ArticleId article)
    {
        session().open(article);
        ASSERT_TRUE(QTest::qWaitFor([&] { return id() == article; }, longWait));
    }

    void waitUntilSafe()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return session().keeper().isSafe(); }, longWait));
    }

    // A key where the keyboard is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        if (!QApplication::focusWidget()) // a dialog has closed, and no window manager gives the focus back
            QApplication::setActiveWindow(m_window.get());
        ASSERT_TRUE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QApplication::processEvents();
    }

    // A key in this window or field, where its keyboard is.
    static void press(QWidget *in, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QApplication::setActiveWindow(in->window());
        QTest::keyClick(in->focusWidget() ? in->focusWidget() : in, key, modifiers);
    }

    // QTest's key clicks know Latin letters only.
    static void type(QWidget *into, QChar letter)
    {
        if (letter == u'\n')
            QTest::sendKeyEvent(QTest::Click, into, Qt::Key_Return, QStringLiteral("\r"), {});
        else
            QTest::sendKeyEvent(QTest::Click, into, letter == u' ' ? Qt::Key_Space : Qt::Key_unknown, letter,
                                {});
    }
    static void type(QWidget *into, const QString &text)
    {
        for (const QChar letter : text)
            type(into, letter);
    }
    void type(const QString &text) { type(&sheet(), text); }

    // Each letter where the keyboard is, as the first may open what takes the second.
    static void typeHere(const QString &text)
    {
        for (const QChar letter : text) {
            ASSERT_TRUE(QApplication::focusWidget());
            type(QApplication::focusWidget(), letter);
        }
    }

    template <class Widget>
    static Widget *named(const QWidget &in, const QString &name)
    {
        auto *widget = in.findChild<Widget *>(name);
        EXPECT_TRUE(widget) << qPrintable(name);
        return widget;
    }

    QStringList notices() const { return panels().notices->sentences(); }

    void waitForNotice(const QString &part = {})
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return !notices().filter(part).isEmpty(); }, longWait))
            << qPrintable(notices().join(u'|'));
    }

    // What a notice offers under this label; none when none does.
    QPushButton *way(const QString &label) const
    {
        for (QPushButton *button : panels().notices->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == label)
                return button;
        return nullptr;
    }

    void takeBack()
    {
        QPushButton *const undo = way(MainWindow::tr("Undo"));
        ASSERT_TRUE(undo) << "no notice with a way back";
        QTest::mouseClick(undo, Qt::LeftButton);
    }

    const Panels &panels() const { return m_window->panels(); }
    const WindowActions &actions() const { return m_window->actions(); }
    WritingSession &session() { return m_window->session(); }
    Sheet &sheet() { return *panels().sheet; }
    ArticleId id() { return session().id(); }
    Article present() { return session().present(); }

    // The paragraphs on the sheet.
    QString body()
    {
        QStringList all;
        for (const Block &block : present().body.blocks)
            all << plainText(block);
        return all.join(u'|');
    }

    Article stored(ArticleId article) { return m_newsroom->drafting().article(article).result().value(); }
    QList<Revision> history(ArticleId article)
    {
        return m_newsroom->drafting().history(article).result().value();
    }

private:
    Questions questions()
    {
        Questions answers;
        answers.pictures = [this](QWidget *, bool) { return m_pictures; };
        answers.imports = [this](QWidget *) { return m_imports; };
        answers.folder = [](QWidget *, const QString &) { return QString(); };
        answers.saveAs = [this](QWidget *, const QString &name, const QString &) { return path(name); };
        answers.documentTable = [this](QWidget *) { return m_table; };
        answers.package = [this](QWidget *) { return m_package; };
        answers.headFile = [](QWidget *, const QString &) { return QString(); };
        answers.desktopTells = [](const std::function<void(bool)> &answer) { answer(true); };
        answers.tellDesktop = [this](const QString &, const QString &sentence) { m_desktop << sentence; };
        answers.scan = [this](QWidget *) { return m_scan; };
        answers.unsaved = [this](QWidget *, const QString &) { return m_unsaved; };
        answers.returning = [this](QWidget *, const QString &, const QString &) {
            m_whenAsked();
            return m_returning;
        };
        answers.openPath = [this](const QString &opened) { m_opened << opened; };
        return answers;
    }

    const QFont m_usualFont = QApplication::font();
};

} // namespace toasoan
