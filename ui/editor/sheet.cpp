#include "ui/editor/sheet.h"

#include "ui/editor/link_dialog.h"
#include "ui/editor/sheet_document.h"
#include "ui/editor/sheet_paint.h"
#include "ui/editor/sheet_parts.h"
#include "ui/editor/sheet_structure.h"
#include "ui/editor/suggest_menu.h"

#include <QScrollBar>
#include <QTextDocument>

#include <algorithm>

namespace toasoan {
namespace {

constexpr double smallestZoom = 0.5;
constexpr double largestZoom = 3;

QString fieldOf(BlockRole role)
{
    switch (role) {
    case BlockRole::Headline:
        return QStringLiteral("headline");
    case BlockRole::Standfirst:
        return QStringLiteral("standfirst");
    case BlockRole::Caption:
        return QStringLiteral("caption");
    case BlockRole::Credit:
        return QStringLiteral("credit");
    default:
        return QStringLiteral("body");
    }
}

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
    document()->documentLayout()->registerHandler(figureObjectType, &m_parts->figures);
    connect(document(), &QTextDocument::contentsChange, this, &Sheet::followChange);
    connect(document(), &QTextDocument::contentsChanged, this, [this] {
        if (!std::exchange(m_parts->changed, false))
            return;
        if (std::exchange(m_parts->suspect, false))
            QMetaObject::invokeMethod(
                this, [this] { repair(*document()); }, Qt::QueuedConnection);
        if (const int now = words(); std::exchange(m_parts->toldWords, now) != now)
            emit wordsChanged(now);
        if (!m_parts->loading)
            emit edited();
    });
    connect(this, &QTextEdit::cursorPositionChanged, this, &Sheet::followCursor);
    connect(this, &QTextEdit::selectionChanged, &m_parts->actions, &SheetActions::refresh);
    connect(this, &QTextEdit::currentCharFormatChanged, &m_parts->actions, &SheetActions::refresh);
    connect(&m_parts->proof, &ProofOverlay::changed, this, &Sheet::findingsChanged);
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
    connect(all.find, &QAction::triggered, this, [this] {
        m_parts->find.open();
        emit findWanted();
    });
    connect(all.findNext, &QAction::triggered, &m_parts->find, &FindBar::findNext);
    connect(all.findPrevious, &QAction::triggered, &m_parts->find, &FindBar::findPrevious);
    connect(all.suggest, &QAction::triggered, this, &Sheet::showSuggestions);
    connect(all.nextFinding, &QAction::triggered, this, [this] { walkFindings(true); });
    connect(all.previousFinding, &QAction::triggered, this, [this] { walkFindings(false); });
    setArticle(blankArticle(QDateTime()));
}

Sheet::~Sheet()
{
    // The document outlives the parts that watch it.
    disconnect(document(), nullptr, this, nullptr);
    document()->documentLayout()->unregisterHandler(figureObjectType);
}

void Sheet::setServices(SheetServices services)
{
    m_parts->services = std::move(services);
    m_parts->pictures.setSource(m_parts->services.picture);
    m_parts->proof.setCheck(m_parts->services.check);
    viewport()->update();
}

void Sheet::setArticle(const Article &article)
{
    m_parts->loading = true;
    document()->setUndoRedoEnabled(false);
    fill(*document(), article);
    document()->setUndoRedoEnabled(true);
    m_parts->loading = false;
    m_parts->proof.setTyping(false);
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0); // the margin above the headline as well
    setIgnoredWords(article.ignoredWords);
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
    ensureCursorVisible();
    keepLinesBelow(linesBelow);
}

const Sheet::Actions &Sheet::actions() const
{
    return m_parts->actions.all();
}

void Sheet::insertFigure(const Figure &figure)
{
    QTextCursor cursor = textCursor();
    insertFigureAt(cursor, BlockId::make(), figure);
    setTextCursor(cursor);
    ensureCursorVisible();
    keepLinesBelow(linesBelow); // the credit
}

void Sheet::setFigurePhoto(BlockId figure, PhotoId photo)
{
    QTextCursor cursor(blockWithId(*document(), figure));
    if (cursor.isNull() || roleOf(cursor.block()) != BlockRole::Picture)
        return;
    const QString alt = cursor.blockFormat().stringProperty(AltProperty);
    cursor.setBlockFormat(pictureFormat(figure, Figure{photo, {}, {}, alt}));
    viewport()->update();
}

void Sheet::setFigureAlt(BlockId figure, const QString &alt)
{
    QTextCursor cursor(blockWithId(*document(), figure));
    if (cursor.isNull() || roleOf(cursor.block()) != BlockRole::Picture)
        return;
    const PhotoId photo = photoOf(cursor.block()).value_or(PhotoId());
    cursor.setBlockFormat(pictureFormat(figure, Figure{photo, {}, {}, alt}));
}

QList<SheetFinding> Sheet::findings() const
{
    QList<SheetFinding> all;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (Finding finding : m_parts->proof.findingsIn(block)) {
            finding.field = fieldOf(roleOf(block));
            finding.block = idOf(block);
            all.append({finding, block.position() + finding.start});
        }
    }
    return all;
}

std::optional<SheetFinding> Sheet::findingAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    for (Finding finding : m_parts->proof.findingsIn(block)) {
        const int start = block.position() + finding.start;
        if (position < start || position > start + finding.length)
            continue;
        finding.field = fieldOf(roleOf(block));
        finding.block = idOf(block);
        return SheetFinding{finding, start};
    }
    return std::nullopt;
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

void Sheet::replace(const SheetFinding &finding, const QString &text)
{
    QTextCursor cursor(document());
    const int end = finding.position + finding.finding.length;
    if (isReadOnly() || finding.position < 0 || end >= document()->characterCount())
        return;
    cursor.setPosition(finding.position);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    if (cursor.selectedText() != finding.finding.text)
        return; // written over since it was found
    cursor.insertText(text, cursor.charFormat());
}

void Sheet::replaceAllAlike(const QString &word, const QString &text)
{
    QList<SheetFinding> all = findings();
    std::reverse(all.begin(), all.end());
    QTextCursor step(document());
    step.beginEditBlock();
    for (const SheetFinding &finding : all) {
        if (finding.finding.text == word)
            replace(finding, text);
    }
    step.endEditBlock();
}

void Sheet::setIgnoredWords(const QStringList &words)
{
    m_parts->proof.setIgnoredWords(words);
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
}

QString Sheet::fault() const
{
    return faultIn(*document());
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
    auto *menu = new SuggestMenu(*this, *finding, m_parts->services.suggestions);
    menu->popup(viewport()->mapToGlobal(cursorRect().bottomLeft()));
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
