#pragma once

#include <QTextCursor>

#include <optional>

namespace toasoan {

// Leads from one place to fill in to the next (core/text/prompts.h), within what was put in last, as long as
// there is one.
class PromptWalk
{
public:
    // Of a piece of text, whatever is written in it from now on.
    void begin(const QTextCursor &piece);
    void end();
    bool isOn() const { return !m_start.isNull(); }

    // Selects the next place as a whole, the first one again behind the last. Nothing when all are filled in.
    enum class Way { On, Back };
    std::optional<QTextCursor> next(const QTextCursor &from, Way way) const;

    QTextCursor start() const; // of the piece
    QTextCursor behind() const;

private:
    QTextCursor m_start; // stays before what is written at it
    QTextCursor m_end;
};

} // namespace toasoan
