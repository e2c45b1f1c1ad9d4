// What the sheet does with the findings of the proofreader.

#include "ui/editor/finding_tip.h"
#include "ui/editor/sheet_document.h"
#include "ui/editor/sheet_parts.h"
#include "ui/editor/sheet_structure.h"
#include "ui/editor/suggest_menu.h"

#include <QHelpEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextDocument>

#include <algorithm>

namespace toasoan {

QList<SheetFinding> Sheet::findings() const
{
    QList<SheetFinding> all;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (const Finding &finding : m_parts->proof.findingsIn(block))
            all.append({finding, block.position() + finding.start});
    }
    return all;
}

std::optional<SheetFinding> Sheet::findingNow(const Finding &finding) const
{
    std::optional<SheetFinding> nearest;
    const auto distance = [&](const SheetFinding &there) {
        return std::abs(there.finding.start - finding.start);
    };
    for (const SheetFinding &there : findings()) {
        const bool same = isAlike(there.finding, finding) && there.finding.field == finding.field &&
                          there.finding.block == finding.block;
        if (same && (!nearest || distance(there) < distance(*nearest)))
            nearest = there;
    }
    return nearest;
}

bool Sheet::findingsAreComplete() const
{
    return m_parts->proof.isFinished();
}

// Where two findings touch, the one that begins there.
std::optional<SheetFinding> Sheet::findingAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    std::optional<SheetFinding> touched;
    for (const Finding &finding : m_parts->proof.findingsIn(block)) {
        const int start = block.position() + finding.start;
        if (position < start || position > start + finding.length)
            continue;
        touched = SheetFinding{finding, start};
        if (position < start + finding.length)
            break;
    }
    return touched;
}

void Sheet::goTo(const SheetFinding &finding)
{
    const int last = document()->characterCount() - 1;
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::clamp(finding.position, 0, last));
    cursor.setPosition(std::clamp(finding.position + finding.finding.length, 0, last),
                       QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    keepLinesBelow(linesBelow);
}

void Sheet::goTo(BlockId block)
{
    const QTextBlock found = blockWithId(*document(), block);
    if (!found.isValid())
        return;
    setCursorPosition(found.position());
    setFocus();
}

bool Sheet::goTo(const Finding &place)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (fieldOf(roleOf(block)) != place.field || idOf(block) != place.block ||
            isObject(block))
            continue;
        goTo(SheetFinding{place, block.position() + std::min(place.start, block.length() - 1)});
        setFocus();
        return true;
    }
    return false;
}

QString Sheet::paragraphOf(const SheetFinding &finding) const
{
    return document()->findBlock(finding.position).text();
}

bool Sheet::replace(const SheetFinding &finding, const QString &text)
{
    QTextCursor cursor(document());
    const int end = finding.position + finding.finding.length;
    if (isReadOnly() || finding.position < 0 || end >= document()->characterCount())
        return false;
    cursor.setPosition(finding.position);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    if (fromSheet(cursor.selectedText()) != finding.finding.text)
        return false; // written over since it was found
    const QScopedValueRollback fixing(m_parts->fixing, true);
    cursor.insertText(toSheet(text), cursor.charFormat());
    return true;
}

void Sheet::replaceAllAlike(const Finding &finding, const QString &text)
{
    QList<SheetFinding> all = findings();
    std::reverse(all.begin(), all.end());
    QTextCursor step(document());
    step.beginEditBlock();
    for (const SheetFinding &other : all) {
        if (isAlike(other.finding, finding))
            replace(other, text);
    }
    step.endEditBlock();
}

int Sheet::replaceEach(const QList<Finding> &findings)
{
    QHash<std::pair<QString, BlockId>, QList<Finding>> wanted;
    for (const Finding &finding : findings)
        wanted[{finding.field, finding.block}].append(finding);
    QTextCursor step(document());
    step.beginEditBlock();
    int done = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QList<Finding> here = wanted.take({fieldOf(roleOf(block)), idOf(block)});
        std::sort(here.begin(), here.end(),
                  [](const Finding &a, const Finding &b) { return a.start > b.start; });
        for (const Finding &finding : here)
            done += replace({finding, block.position() + finding.start}, finding.suggestions.value(0));
    }
    step.endEditBlock();
    return done;
}

void Sheet::setIgnored(const Ignored &ignored)
{
    m_parts->proof.setIgnored(ignored);
}

IgnoredFinding Sheet::ignoredHere(const SheetFinding &finding) const
{
    return toasoan::ignoredHere(finding.finding, paragraphOf(finding));
}

void Sheet::setProofreading(bool on)
{
    m_parts->proof.setOn(on);
}

bool Sheet::proofreading() const
{
    return m_parts->proof.isOn();
}

void Sheet::recheck()
{
    m_parts->proof.recheck();
}

void Sheet::articleChanged()
{
    m_parts->proof.gatherSoon();
}

void Sheet::setDepth(Depth depth)
{
    m_parts->proof.setDepth(depth);
}

Depth Sheet::depth() const
{
    return m_parts->proof.depth();
}

void Sheet::walkFindings(bool forwards)
{
    const QList<SheetFinding> all = findings();
    if (all.isEmpty()) {
        emit notice(tr("Nothing to correct."));
        return;
    }
    const int here = forwards ? textCursor().selectionEnd() : textCursor().selectionStart();
    const auto isBeyond = [&](const SheetFinding &finding) {
        return forwards ? finding.position >= here : finding.position + finding.finding.length <= here;
    };
    if (forwards) {
        const auto next = std::find_if(all.begin(), all.end(), isBeyond);
        goTo(next == all.end() ? all.first() : *next);
    } else {
        const auto previous = std::find_if(all.rbegin(), all.rend(), isBeyond);
        goTo(previous == all.rend() ? all.last() : *previous);
    }
    setFocus();
}

void Sheet::showSuggestions()
{
    const auto finding = findingAt(textCursor().selectionStart());
    if (!finding) {
        emit notice(tr("There is nothing to correct at the cursor."));
        return;
    }
    auto *menu = new SuggestMenu(*this, *finding, m_parts->services);
    menu->popup(viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

bool Sheet::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        showTip(static_cast<QHelpEvent *>(event)->pos());
        return true;
    }
    return QTextEdit::viewportEvent(event);
}

void Sheet::showTip(const QPoint &at)
{
    const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const int position = document()->documentLayout()->hitTest(at + scrolled, Qt::ExactHit);
    const auto finding = position < 0 ? std::nullopt : findingAt(position);
    if (!finding || position >= finding->position + finding->finding.length) {
        m_parts->tip.hide();
        return;
    }
    QTextCursor cursor(document());
    cursor.setPosition(finding->position);
    QRect place = cursorRect(cursor);
    cursor.setPosition(finding->position + finding->finding.length);
    place |= cursorRect(cursor);
    m_parts->tip.show(finding->finding, viewport()->mapToGlobal(at), place, m_parts->services.suggestions);
}

} // namespace toasoan
