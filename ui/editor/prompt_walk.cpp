#include "ui/editor/prompt_walk.h"

#include "core/text/prompts.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace toasoan {

namespace {

QList<QTextCursor> promptsBetween(const QTextCursor &start, const QTextCursor &end)
{
    QList<QTextCursor> all;
    for (QTextBlock block = start.block(); block.isValid() && block.position() <= end.position();
         block = block.next()) {
        for (const Prompt &prompt : prompts(block.text())) {
            const int from = block.position() + prompt.start;
            if (from < start.position() || from + prompt.length > end.position())
                continue;
            QTextCursor place(block);
            place.setPosition(from);
            place.setPosition(from + prompt.length, QTextCursor::KeepAnchor);
            all.append(place);
        }
    }
    return all;
}

} // namespace

void PromptWalk::begin(const QTextCursor &piece)
{
    m_start = QTextCursor(piece.document());
    m_start.setPosition(piece.selectionStart());
    m_start.setKeepPositionOnInsert(true);
    m_end = QTextCursor(piece.document());
    m_end.setPosition(piece.selectionEnd());
}

void PromptWalk::end()
{
    m_start = QTextCursor();
    m_end = QTextCursor();
}

std::optional<QTextCursor> PromptWalk::next(const QTextCursor &from, Way way) const
{
    const QList<QTextCursor> all = promptsBetween(m_start, m_end);
    if (all.isEmpty())
        return {};
    if (way == Way::On) {
        const auto next = std::find_if(all.begin(), all.end(), [&](const QTextCursor &place) {
            return place.selectionStart() >= from.selectionEnd();
        });
        return next == all.end() ? all.first() : *next;
    }
    const auto previous = std::find_if(all.rbegin(), all.rend(), [&](const QTextCursor &place) {
        return place.selectionEnd() <= from.selectionStart();
    });
    return previous == all.rend() ? all.last() : *previous;
}

QTextCursor PromptWalk::start() const
{
    return m_start;
}

QTextCursor PromptWalk::behind() const
{
    return m_end;
}

} // namespace toasoan
