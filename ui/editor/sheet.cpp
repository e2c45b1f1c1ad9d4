#include "ui/editor/sheet.h"

#include "core/proof/ignored.h"
#include "ui/editor/link_dialog.h"
#include "ui/editor/sheet_document.h"
#include "ui/editor/sheet_paint.h"
#include "ui/editor/sheet_parts.h"
#include "ui/editor/sheet_structure.h"
#include "ui/editor/table_editor.h"

#include <QScrollBar>
#include <QTextDocument>
#include <QTextOption>

#include <algorithm>

namespace toasoan {
namespace {

constexpr double smallestZoom = 0.5;
constexpr double largestZoom = 3;

// The stretch of one link the cursor stands in, or the word, or nothing.
QTextCursor linkExtent(const QTextCursor &cursor)
{
    QTextCursor extent = cursor;
    if (cursor.hasSelection())
        return extent;
    const QTextBlock block = cursor.block();
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (fragment.charFormat().anchorHref().isEmpty() || !fragment.contains(cursor.position()))
            continue;
        extent.setPosition(fragment.position());
        extent.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        return extent;
    }
    extent.select(QTextCursor::WordUnderCursor);
    return extent;
}

} // namespace

Sheet::Sheet(QWidget *parent)
    : QTextEdit(parent)
    , m_parts(std::make_unique<Parts>(*this))
{
    setAccessibleName(tr("The sheet: headline, standfirst and text"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptRichText(true); // formats of ours; what comes from outside passes insertFromMimeData()
    setTabChangesFocus(true);
    setCursorWidth(2);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);

    document()->setUndoRedoEnabled(false);
    document()->setDefaultFont(m_parts->look.bodyFont());
    document()->setDocumentMargin(pageMargin);
    QTextOption option =
        document()->defaultTextOption(); // else Qt asks every paragraph below, at each letter
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    document()->documentLayout()->registerHandler(figureObjectType, &m_parts->figures);
    document()->documentLayout()->registerHandler(tableObjectType, &m_parts->tables);
    document()->documentLayout()->registerHandler(noteObjectType, &m_parts->notes);
    connect(document(), &QTextDocument::contentsChange, this, &Sheet::followChange);
    connect(document(), &QTextDocument::contentsChanged, this, [this] {
        if (!std::exchange(m_parts->changed, false))
            return;
        if (std::exchange(m_parts->suspect, false))
            QMetaObject::invokeMethod(
                this, [this] { repair(*document()); }, Qt::QueuedConnection);
        placeTableEditor();
        if (std::exchange(m_parts->renumbered, false))
            QMetaObject::invokeMethod(this, &Sheet::numberNotesAgain, Qt::QueuedConnection);
        if (const int now = words(); std::exchange(m_parts->toldWords, now) != now)
            emit wordsChanged(now);
        if (!m_parts->loading)
            emit edited();
    });
    connect(this, &QTextEdit::cursorPositionChanged, this, &Sheet::followCursor);
    connect(this, &QTextEdit::selectionChanged, &m_parts->actions, &SheetActions::refresh);
    connect(this, &QTextEdit::selectionChanged, this, &Sheet::followBright);
    connect(this, &QTextEdit::currentCharFormatChanged, &m_parts->actions, &SheetActions::refresh);
    connect(&m_parts->proof, &ProofOverlay::changed, this, &Sheet::findingsChanged);
    connect(&m_parts->proof, &ProofOverlay::finished, this, &Sheet::findingsCompleted);
    connect(&m_parts->proof, &ProofOverlay::ignoredMoved, this, &Sheet::ignoredMoved);
    connect(&m_parts->pictures, &PictureCache::arrived, viewport(), qOverload<>(&QWidget::update));
    connect(&m_parts->pictures, &PictureCache::shapeKnown, this, [this](PhotoId photo) {
        const QAbstractTextDocumentLayout *layout = document()->documentLayout();
        const bool cursorSeen = viewport()->rect().intersects(cursorRect());
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
            if (roleOf(block) != BlockRole::Picture || photoOf(block) != photo)
                continue;
            // What a person reads stays where it is when a picture above it takes its shape.
            const QRectF before = layout->blockBoundingRect(block);
            document()->markContentsDirty(block.position(), block.length());
            const double grown = layout->blockBoundingRect(block).height() - before.height();
            if (before.bottom() <= verticalScrollBar()->value())
                verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(grown));
        }
        if (cursorSeen) { // so does the place one came back to
            ensureCursorVisible();
            keepLinesBelow(linesBelow);
        }
    });

    const Actions &all = actions();
    connect(all.link, &QAction::triggered, this, &Sheet::changeLink);
    connect(all.picture, &QAction::triggered, this, &Sheet::pictureWanted);
    connect(all.table, &QAction::triggered, this, &Sheet::insertTable);
    connect(all.note, &QAction::triggered, this, &Sheet::changeNote);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &Sheet::placeTableEditor);
    const auto connectFind = [this](QAction *action, FindBar::Mode mode) {
        connect(action, &QAction::triggered, this, [this, mode] {
            m_parts->find.open(mode);
            emit findWanted();
        });
    };
    connectFind(all.find, FindBar::Mode::Find);
    connectFind(all.replace, FindBar::Mode::Replace);
    connect(&m_parts->find, &FindBar::roomChanged, this, &Sheet::layOutPaper);
    connect(&m_parts->find, &FindBar::wholeSheetWanted, this, &Sheet::finishTable);
    connect(&m_parts->find, &FindBar::cellWanted, this,
            [this](int position, int part) { editTable(idOf(document()->findBlock(position)), part); });
    connect(&m_parts->outline, &Outline::roomChanged, this, &Sheet::layOutPaper);
    connect(&m_parts->outline, &Outline::headingWanted, this, &Sheet::goToHeading);
    connect(all.outline, &QAction::triggered, &m_parts->outline, &Outline::toggle);
    connect(all.findNext, &QAction::triggered, &m_parts->find, &FindBar::findNext);
    connect(all.findPrevious, &QAction::triggered, &m_parts->find, &FindBar::findPrevious);
    connect(all.suggest, &QAction::triggered, this, &Sheet::showSuggestions);
    connect(all.nextFinding, &QAction::triggered, this, [this] { walkFindings(true); });
    connect(all.previousFinding, &QAction::triggered, this, [this] { walkFindings(false); });
    setArticle(blankArticle(QDateTime()));
}

Sheet::~Sheet()
{
    if (TableEditor *editor = m_parts->tableEditor) { // losing the focus it would tell of its last cell
        disconnect(editor, nullptr, this, nullptr);
        editor->hide();
    }
    m_parts->find.hide(); // while there is a sheet to tell of it
    m_parts->outline.hide();
    // The document outlives the parts that watch it.
    disconnect(document(), nullptr, this, nullptr);
    for (const int type : {figureObjectType, tableObjectType, noteObjectType})
        document()->documentLayout()->unregisterHandler(type);
}

void Sheet::setServices(SheetServices services)
{
    m_parts->services = std::move(services);
    m_parts->pictures.setSource(m_parts->services.picture);
    m_parts->proof.setQuestions(m_parts->services.check, m_parts->services.surroundings);
    viewport()->update();
}

void Sheet::setTypingHelp(const TypingHelp &wanted)
{
    m_parts->typingHelp = wanted;
}

void Sheet::setArticle(const Article &article)
{
    finishTable();
    m_parts->loading = true;
    m_parts->promptWalk.end();
    m_parts->oldText.reset();
    m_parts->proof.begin();
    m_parts->remarks.set({});
    m_parts->changes.set({});
    document()->setUndoRedoEnabled(false);
    // Else all of it is laid out before any of it is shown: at once, or to find where the cursor has gone.
    document()->setLayoutEnabled(false);
    fill(*document(), article);
    setTextCursor(QTextCursor(document()));
    document()->setLayoutEnabled(true);
    document()->setUndoRedoEnabled(true);
    m_parts->loading = false;
    verticalScrollBar()->setValue(0); // the margin above the headline as well
    m_parts->typewriter.hold();
    setIgnored(Ignored(article));
    m_parts->actions.refresh();
}

void Sheet::writeTo(Article &article) const
{
    read(*document(), article);
}

int Sheet::words() const
{
    return *m_parts->words;
}

int Sheet::cursorPosition() const
{
    return textCursor().position();
}

void Sheet::setCursorPosition(int position)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::clamp(position, 0, document()->characterCount() - 1));
    setTextCursor(cursor);
    showCursor();
}

void Sheet::showCursor()
{
    ensureCursorVisible();
    keepLinesBelow(linesBelow);
}

const Sheet::Actions &Sheet::actions() const
{
    return m_parts->actions.all();
}

void Sheet::insertFigure(const Figure &figure)
{
    if (isReadOnly())
        return;
    QTextCursor cursor = textCursor();
    insertGroupAt(cursor, figureBlock(figure));
    setTextCursor(cursor);
    ensureCursorVisible();
    keepLinesBelow(linesBelow); // the credit
}

void Sheet::setFigurePhoto(BlockId figure, PhotoId photo)
{
    QTextCursor cursor = cursorAt(*document(), figure, BlockRole::Picture);
    if (isReadOnly() || cursor.isNull())
        return;
    const QString alt = cursor.blockFormat().stringProperty(AltProperty);
    cursor.setBlockFormat(pictureFormat(figure, Figure{photo, {}, {}, alt}));
    viewport()->update();
}

void Sheet::setFigureAlt(BlockId figure, const QString &alt)
{
    QTextCursor cursor = cursorAt(*document(), figure, BlockRole::Picture);
    if (isReadOnly() || cursor.isNull())
        return;
    const PhotoId photo = photoOf(cursor.block()).value_or(PhotoId());
    cursor.setBlockFormat(pictureFormat(figure, Figure{photo, {}, {}, alt}));
}

int Sheet::leastWidth() const
{
    return m_parts->look.leastMeasure() + 2 * pageMargin + verticalScrollBar()->sizeHint().width();
}

double Sheet::zoom() const
{
    return m_parts->look.zoom();
}

void Sheet::setZoom(double zoom)
{
    m_parts->look.setZoom(std::clamp(zoom, smallestZoom, largestZoom));
    document()->setDefaultFont(m_parts->look.bodyFont());
    m_parts->look.dressAll(*document());
    layOutPaper();
    ensureCursorVisible();
    m_parts->typewriter.hold();
}

QString Sheet::fault() const
{
    return faultIn(*document());
}

void Sheet::changeLink()
{
    const QTextCursor extent = linkExtent(textCursor());
    if (!holdsStyles(roleOf(extent.block())))
        return;
    const QString before = extent.charFormat().anchorHref();
    const auto &ask = m_parts->services.askLink;
    const std::optional<QString> answer = ask ? ask(this, before) : askLinkAddress(this, before);
    if (!answer)
        return;
    const std::optional<QString> address = linkAddress(*answer);
    QTextCharFormat format;
    format.setAnchor(address.has_value());
    format.setAnchorHref(address.value_or(QString()));
    format.setFontUnderline(address.has_value());
    if (extent.hasSelection()) {
        mergeStyleInto(extent, format);
    } else if (address) {
        QTextCursor cursor = textCursor();
        cursor.insertText(*address, format);
        cursor.setCharFormat(QTextCharFormat());
    }
}

} // namespace toasoan
