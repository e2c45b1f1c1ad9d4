#include "core/desk/drafting.h"
#include "ui/editor/old_encoding.h"
#include "ui/editor/sheet_mime.h"
#include "ui/editor/sheet_parts.h"
#include "ui/editor/sheet_structure.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLocale>
#include <QScopedValueRollback>
#include <QTextDocumentFragment>

namespace toasoan {

void Sheet::copy()
{
    if (textCursor().hasSelection())
        QApplication::clipboard()->setMimeData(createMimeDataFromSelection());
}

void Sheet::cut()
{
    if (isReadOnly() || !textCursor().hasSelection())
        return;
    copy();
    const QScopedValueRollback guard(m_parts->guarded, true);
    QTextCursor cursor = textCursor();
    removeSelection(cursor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void Sheet::paste()
{
    if (const QMimeData *mime = QApplication::clipboard()->mimeData())
        insertMime(*mime, false);
}

void Sheet::pastePlain()
{
    if (const QMimeData *mime = QApplication::clipboard()->mimeData())
        insertMime(*mime, true);
}

bool Sheet::canInsertFromMimeData(const QMimeData *source) const
{
    return source && holdsSomethingForUs(*source);
}

QMimeData *Sheet::createMimeDataFromSelection() const
{
    return mimeFrom(selectedBlocks(textCursor())).release();
}

void Sheet::insertFromMimeData(const QMimeData *source)
{
    if (source)
        insertMime(*source, false);
}

void Sheet::insertMime(const QMimeData &mime, bool plain)
{
    if (isReadOnly())
        return;
    QList<Block> blocks;
    CleanHtml clean;
    if (!plain) {
        blocks = ownBlocks(mime);
        if (blocks.isEmpty()) {
            if (const QList<OfferedPicture> pictures = picturesIn(mime);
                !pictures.isEmpty() && !mime.hasHtml()) {
                emit picturesOffered(pictures);
                return;
            }
        }
        if (blocks.isEmpty() && mime.hasHtml() && m_parts->services.cleanHtml) {
            clean = m_parts->services.cleanHtml(mime.html());
            blocks = clean.blocks;
        }
    }
    if (blocks.isEmpty()) {
        blocks = blocksFromText(mime.text());
        if (mime.text().size() > largestText)
            clean.notes << tr("Only the first %1 characters were put in; the text is too long for one paste.")
                               .arg(QLocale().toString(largestText));
    }
    if (blocks.isEmpty()) {
        if (const QList<OfferedPicture> pictures = picturesIn(mime); !pictures.isEmpty() && !plain)
            emit picturesOffered(pictures);
        return;
    }

    const QScopedValueRollback guard(m_parts->guarded, true);
    QTextCursor cursor = textCursor();
    const int start = cursor.selectionStart();
    QHash<BlockId, BlockId> ids;
    const bool complete = insertBlocks(cursor, blocks, &ids);
    setTextCursor(cursor);
    ensureCursorVisible();
    QStringList sentences = clean.notes;
    if (!complete)
        sentences.prepend(tr("Pictures cannot stand here; only the words were put in."));
    if (!sentences.isEmpty())
        emit notice(sentences.join(u'\n'));
    QTextCursor pasted(document());
    pasted.setPosition(start);
    pasted.setPosition(cursor.position(), QTextCursor::KeepAnchor);
    offerConversion(pasted);
    for (auto it = clean.pictures.cbegin(); complete && it != clean.pictures.cend(); ++it) {
        if (ids.contains(it.key()))
            emit pictureOfferedFor(ids.value(it.key()), {QString(), it.value()});
    }
}

// Never done unasked: what looks so to us may be meant.
void Sheet::offerConversion(const QTextCursor &pasted)
{
    m_parts->oldText.reset();
    const auto encoding = pasted.hasSelection() ? oldEncodingIn(pasted) : std::nullopt;
    if (!encoding)
        return;
    m_parts->oldText = {pasted, *encoding};
    emit oldEncodingPasted(name(*encoding));
}

void Sheet::convertPasted()
{
    if (isReadOnly() || !m_parts->oldText)
        return;
    const QScopedValueRollback guard(m_parts->guarded, true);
    putRight(m_parts->oldText->where, m_parts->oldText->encoding);
    m_parts->oldText.reset();
    ensureCursorVisible();
}

void Sheet::dropEvent(QDropEvent *event)
{
    if (isReadOnly() || !canInsertFromMimeData(event->mimeData()))
        return;
    QTextCursor place = cursorForPosition(event->position().toPoint());
    QTextCursor cursor = textCursor();
    const bool moves =
        event->source() == this && event->proposedAction() == Qt::MoveAction && cursor.hasSelection();
    if (moves && place.position() >= cursor.selectionStart() && place.position() <= cursor.selectionEnd()) {
        event->setDropAction(Qt::IgnoreAction);
        event->accept();
        return;
    }
    event->acceptProposedAction();
    const QScopedValueRollback guard(m_parts->guarded, true);
    QTextCursor step(document());
    step.beginEditBlock();
    if (moves)
        removeSelection(cursor);
    setTextCursor(place);
    insertMime(*event->mimeData(), false);
    step.endEditBlock();
    ensureCursorVisible();
    setFocus();
}

// Nothing is ever loaded on behalf of a document: no file, no address.
QVariant Sheet::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace toasoan
