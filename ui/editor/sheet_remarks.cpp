// What the sheet does with remarks on its words and suggested changes of them.

#include "ui/editor/sheet_parts.h"
#include "ui/editor/sheet_structure.h"
#include "ui/editor/table_editor.h"

#include <QMenu>
#include <QScrollBar>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int wholeField = -1;

Anchor firstCell(const QTextBlock &block)
{
    Anchor place;
    place.field = u"cell"_s;
    place.block = idOf(block);
    place.length = wholeField;
    for (const QList<Cell> &row : tableOf(block).rows)
        for (const Cell &cell : row) {
            if (!plainText(cell).isEmpty())
                return place;
            ++place.part;
        }
    return {};
}

} // namespace

void Sheet::setRemarks(const QList<RemarkedPlace> &places)
{
    m_parts->remarks.set(places);
    viewport()->update();
}

void Sheet::setCurrentRemark(RemarkId id)
{
    m_parts->remarks.setCurrent(id);
    viewport()->update();
}

RemarkId Sheet::remarkHere() const
{
    const RemarkedPlace *place = m_parts->remarks.at(textCursor().position());
    return place ? place->id : RemarkId();
}

std::optional<QTextCursor> Sheet::wordsOf(RemarkId id) const
{
    return m_parts->remarks.wordsOf(id);
}

void Sheet::setSuggestions(const QList<SuggestedPlace> &places)
{
    m_parts->changes.set(places);
    viewport()->update();
}

void Sheet::setCurrentSuggestion(SuggestionId id)
{
    m_parts->changes.setCurrent(id);
    viewport()->update();
}

SuggestionId Sheet::suggestionHere() const
{
    const SuggestedPlace *place = m_parts->changes.at(textCursor().position());
    return place ? place->id : SuggestionId();
}

std::optional<QTextCursor> Sheet::wordsOf(SuggestionId id) const
{
    return m_parts->changes.wordsOf(id);
}

Anchor Sheet::chosenPlace() const
{
    Anchor place;
    if (const TableEditor *editor = m_parts->tableEditor) {
        place.field = u"cell"_s;
        place.block = editor->block();
        place.part = editor->currentPart();
        place.length = wholeField;
        return place;
    }
    const QTextCursor cursor = textCursor();
    const QTextBlock block = document()->findBlock(cursor.selectionStart());
    if (roleOf(block) == BlockRole::Table)
        return firstCell(block);
    place.block = idOf(block);
    if (isObject(block)) { // a picture
        place.field = u"caption"_s;
        place.length = wholeField;
        return place;
    }
    place.field = fieldOf(roleOf(block));
    place.start = cursor.selectionStart() - block.position();
    place.length =
        std::min(cursor.selectionEnd(), block.position() + block.length() - 1) - cursor.selectionStart();
    return place;
}

void Sheet::addRemarkWays(QMenu &menu) const
{
    const Actions &all = actions();
    if (!all.remark->isEnabled())
        return;
    menu.addSeparator();
    menu.addAction(all.remark);
    if (!remarkHere().isNull())
        menu.addAction(all.showRemark);
}

bool Sheet::chooseInMargin(const QPoint &at)
{
    const QPointF point = at + QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const RemarkedPlace *place = m_parts->remarks.inMargin(point);
    if (place)
        emit remarkChosen(RemarkId(place->id)); // whoever hears it may set others
    return place;
}

} // namespace toasoan
