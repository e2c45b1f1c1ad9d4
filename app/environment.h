#pragma once

#include <QString>

#include <memory>

class QTranslator;

namespace toasoan {

// What both programs do before and right after their QCoreApplication is made.

// Vietnamese needs UTF-8, whatever locale the terminal or session claims; a crash leaves no image of memory
// on the disk (design/reliability.md, A10). Before the application object.
void prepareEnvironment();

// For a program that stays open: its threads share two heaps instead of keeping one each, a megabyte less.
// Before the first thread.
void shareHeaps();

// Organisation, name and version, which decide where settings and data live.
void setNames();

// The interface language for as long as this lives: Vietnamese, or English when asked for with "en".
class Translation
{
public:
    explicit Translation(const QString &language);
    ~Translation();

private:
    std::unique_ptr<QTranslator> m_ours;
    std::unique_ptr<QTranslator> m_qt;
};

// The full name of the person at this machine, or the login name: who revisions are by until there are
// accounts.
QString userName();

} // namespace toasoan
