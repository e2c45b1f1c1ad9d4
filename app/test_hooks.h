#pragma once

#include <QObject>

#include <memory>

namespace toasoan {

class MainWindow;

// Lets another process type into the real window, for the tests of what a crash may cost. Only the program
// `toasoan-testable` is built with it; what is released and installed holds nothing of it.
//
// Protocol: one command a line on standard input, UTF-8; one answer a line on standard output. Times are
// milliseconds since the epoch (system clock).
//
//   type TEXT        types TEXT as key events, one a character, all at once ("¶" is Enter) -> typed MS
//   type EVERY|TEXT  the same, one key each EVERY milliseconds -> key N MS after each, typed MS at the end
//   key NAME         a key or shortcut as QKeySequence reads it ("Ctrl+S", "Return") -> pressed MS
//   newarticle       what Ctrl+N does -> created MS
//   open ID          opens an article
//   text             the sheet's text -> text ["..."]
//   status           what the window says about saving -> status SAVED | UNSAVED | FAILED
//   banners          the sentences people see now -> banners ["..."]
//   dialog           the title and sentences of the dialog in front -> dialog ["..."], empty without one
//   minimize         puts the window away -> minimized MS
//   shown            whether the window is there for the eye -> shown YES | NO
//   tick             an answer from the event loop -> tick MS
//   stall            the longest pause of the event loop since the last "stall", in ms -> stall MS
//   grab PATH        a picture of the front window -> grabbed MS
//   resize WxH       gives the window a size
//   quit             closes the window as a person would (the program ends)
//
// Without being asked: "ready MS" when the window takes commands, "window MS" when it is first painted,
// "opened ID MS" when an article is on the sheet, "saved MS WORDS ID" whenever its working copy is safe on
// disk, "kept MS NUMBER" when a revision is, "failed MS SENTENCE" when saving fails. "type", "key", "tick",
// "stall", "dialog" and "grab" also work before there is a window: the first page is answered with
// "key Return".
class TestHooks : public QObject
{
    Q_OBJECT

public:
    explicit TestHooks(QObject *parent = nullptr);
    ~TestHooks() override;

    void setWindow(MainWindow &window);

private:
    void obey(const QString &line);
    void obeyInWindow(const QString &command, const QString &rest);
    void startTyping(const QString &what);
    void typeNext();
    void typeOne();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace toasoan
