#pragma once

#include <QObject>

namespace toasoan {

class MainWindow;

// Lets another process type into the real window, for the tests of what a crash may cost. Only the program
// `toasoan-testable` is built with it; what is released and installed holds nothing of it.
//
// Protocol: one command a line on standard input, UTF-8; one answer a line on standard output. Times are
// milliseconds since the epoch (system clock).
//
//   type TEXT          types TEXT as key events, one a character, all at once        -> typed MS
//   type MS-PER-KEY|TEXT   the same, one key every MS-PER-KEY milliseconds            -> key N MS   after each key
//                                                                                      typed MS    after the last
//   key NAME           one key or shortcut, as QKeySequence reads it ("Ctrl+S")       -> pressed MS
//   newarticle         what Ctrl+N does                                               -> created MS, once it is open
//   open ID            opens an article                                               -> opened ID MS
//   text               the text on the sheet, as JSON string                          -> text "..."
//   status             what the window says about saving                              -> status SAVED|UNSAVED|FAILED
//   banners            the sentences people see now, as JSON array                    -> banners [...]
//   tick               an answer from the event loop                                  -> tick MS
//   stall              the longest pause of the event loop since the last "stall"     -> stall MS
//   quit               closes the window as a person would                            -> (the program ends)
//
// Without being asked: "ready MS" once the window is open, "window MS" when it is first painted,
// "saved MS WORDS ID" whenever the working copy is safe on disk, "failed MS SENTENCE" when saving fails.
class TestHooks : public QObject
{
    Q_OBJECT

public:
    explicit TestHooks(QObject *parent = nullptr);
    ~TestHooks() override;

    void setWindow(MainWindow &window);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace toasoan
