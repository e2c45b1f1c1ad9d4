#include "ui/editor/find_bar.h"

#include "ui/editor/block_roles.h"
#include "ui/theme/icon.h"
#include "ui/theme/palette.h"
#include "ui/widgets/line_limit.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QTextEdit>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace toasoan {
namespace {

constexpr int countAtMost = 9999;
constexpr int margin = 8;
constexpr int leastWords = 150;
constexpr int closeColumn = 5;
constexpr int optionsRow = 2; // where they do not fit beside the words

QToolButton *button(QWidget *parent, const QString &iconName, const QString &text)
{
    auto *result = new QToolButton(parent);
    result->setIcon(icon(iconName));
    result->setToolTip(text);
    result->setAccessibleName(text);
    result->setFocusPolicy(Qt::TabFocus);
    return result;
}

} // namespace

FindBar::FindBar(QTextEdit &sheet, TableObject &tables)
    : QWidget(&sheet)
    , m_sheet(sheet)
    , m_tables(tables)
    , m_blocks(*sheet.document())
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_case(new QCheckBox(tr("Match case"), this))
    , m_marks(new QCheckBox(tr("Match marks"), this))
    , m_whole(new QCheckBox(tr("Whole words"), this))
    , m_pattern(new QCheckBox(tr("Regular expression"), this))
    , m_options(new QWidget(this))
    , m_trouble(new QLabel(this))
    , m_with(new QLineEdit(this))
    , m_replaceLine(makeReplaceLine())
    , m_lines(new QGridLayout(this))
{
    setAccessibleName(tr("Find on the sheet"));
    m_words->setPlaceholderText(tr("Find…"));
    m_words->setAccessibleName(tr("Words to find"));
    limitLength(*m_words, longestFindWords);
    m_words->setMinimumWidth(leastWords);
    m_count->setAccessibleName(tr("Number of places"));
    m_marks->setToolTip(tr("Off: “dan van” also finds “dân vận”."));
    m_pattern->setToolTip(
        tr("“xã (Bình|Tân) \\w+” finds each name; \\1 in the replacement is what stood between ( and )."));
    m_trouble->setWordWrap(true);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->hide();
    auto *previous = button(this, u"previous"_s, tr("Previous place"));
    auto *next = button(this, u"next"_s, tr("Next place"));
    auto *close = button(this, u"close"_s, tr("Close"));

    auto *options = new QGridLayout(m_options);
    options->setContentsMargins(0, 0, 0, 0);
    options->setHorizontalSpacing(12);
    options->setVerticalSpacing(6);
    m_lines->setContentsMargins(8, 6, 8, 6);
    m_lines->setHorizontalSpacing(8);
    m_lines->setVerticalSpacing(6);
    m_lines->setColumnStretch(0, 1);
    int column = 0;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_words, m_count, previous, next})
        m_lines->addWidget(widget, 0, column++);
    m_lines->addWidget(close, 0, closeColumn);
    placeOptions(optionsRow, 4);
    m_lines->addWidget(m_trouble, 1, 0, 1, closeColumn + 1);
    m_lines->addWidget(m_replaceLine, optionsRow + 1, 0, 1, closeColumn + 1);

    connect(m_words, &QLineEdit::textChanged, this, &FindBar::queryChanged);
    connect(m_with, &QLineEdit::textChanged, this, &FindBar::queryChanged);
    for (const QCheckBox *option : {m_case, m_marks, m_whole, m_pattern})
        connect(option, &QCheckBox::toggled, this, &FindBar::queryChanged);
    connect(m_pattern, &QCheckBox::toggled, m_marks, &QWidget::setDisabled); // they count in a pattern
    connect(next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(close, &QToolButton::clicked, this, &FindBar::leave);
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(150);
    connect(&m_countSoon, &QTimer::timeout, this, &FindBar::count);
    connect(sheet.document(), &QTextDocument::contentsChanged, this, [this] {
        if (isVisible())
            m_countSoon.start();
    });
    connect(&sheet, &QTextEdit::selectionChanged, this, [this] {
        if (m_inside && !shownInside()) { // somebody went elsewhere
            m_inside.reset();
            m_countSoon.start();
        }
    });
    hide();
}

QWidget *FindBar::makeReplaceLine()
{
    auto *line = new QWidget(this);
    m_with->setParent(line);
    m_with->setPlaceholderText(tr("Replace with…"));
    m_with->setAccessibleName(tr("Words to put in their place"));
    limitLength(*m_with, longestFindWords);
    auto *here = new QPushButton(tr("Replace"), line);
    here->setToolTip(tr("This place, and on to the next (Enter)"));
    auto *all = new QPushButton(tr("Replace all"), line);
    all->setToolTip(tr("Every place on the sheet; one undo takes it back"));
    auto *row = new QBoxLayout(QBoxLayout::LeftToRight, line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_with, 1);
    for (QPushButton *button : {here, all}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    setTabOrder(m_words, m_with); // as one fills them in, before what is chosen once
    setTabOrder(m_with, here);
    setTabOrder(here, all);
    connect(here, &QPushButton::clicked, this, &FindBar::replaceHere);
    connect(all, &QPushButton::clicked, this, &FindBar::replaceAll);
    return line;
}

void FindBar::open(Mode mode)
{
    emit wholeSheetWanted();
    const QString selected = m_sheet.textCursor().selectedText().remove(QChar::ObjectReplacementCharacter);
    if (!selected.isEmpty() && selected.size() < 100 && !selected.contains(QChar(QChar::ParagraphSeparator)))
        m_words->setText(selected);
    m_replaceLine->setVisible(mode == Mode::Replace && !m_sheet.isReadOnly());
    show();
    place();
    raise();
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
    queryChanged();
}

void FindBar::place()
{
    if (isHidden())
        return;
    const int before = room();
    const int widest = m_sheet.width() - 2 * margin - m_sheet.verticalScrollBar()->width();
    const auto fits = [this, widest] {
        m_lines->activate();
        return sizeHint().width() <= widest;
    };
    auto *replaceLine = static_cast<QBoxLayout *>(m_replaceLine->layout());
    const auto turn = [this, replaceLine](QBoxLayout::Direction direction) {
        replaceLine->setDirection(direction);
        m_replaceLine->updateGeometry(); // or its old size is reckoned with
    };
    turn(QBoxLayout::LeftToRight);
    constexpr std::array narrower{std::pair(0, 4), std::pair(optionsRow, 4), std::pair(optionsRow, 2),
                                  std::pair(optionsRow, 1)};
    for (const auto &[row, columns] : narrower) {
        placeOptions(row, columns);
        if (fits())
            break;
    }
    if (!fits()) // large text in a small window: one below the other
        turn(QBoxLayout::TopToBottom);
    m_lines->activate();
    const int width = std::min(sizeHint().width(), widest);
    const int height =
        m_lines->hasHeightForWidth() ? m_lines->totalHeightForWidth(width) : sizeHint().height();
    setGeometry(margin + widest - width, margin, width, height);
    if (room() != before)
        emit roomChanged();
}

void FindBar::placeOptions(int row, int columns)
{
    auto *options = static_cast<QGridLayout *>(m_options->layout());
    int at = 0;
    for (QCheckBox *option : {m_case, m_marks, m_whole, m_pattern}) {
        options->removeWidget(option);
        options->addWidget(option, at / columns, at % columns);
        ++at;
    }
    for (int column = 0; column <= at; ++column)
        options->setColumnStretch(column, column == columns);
    m_lines->removeWidget(m_options);
    if (row == 0)
        m_lines->addWidget(m_options, 0, closeColumn - 1);
    else
        m_lines->addWidget(m_options, row, 0, 1, closeColumn + 1);
    m_options->updateGeometry();
}

int FindBar::room() const
{
    return isHidden() ? 0 : height() + margin;
}

FindQuery FindBar::query() const
{
    return {m_words->text(), m_case->isChecked(), m_marks->isChecked(), m_whole->isChecked(),
            m_pattern->isChecked()};
}

void FindBar::findNext()
{
    step(true);
}

void FindBar::findPrevious()
{
    step(false);
}

void FindBar::step(bool forwards)
{
    if (m_words->text().isEmpty()) {
        open();
        return;
    }
    emit wholeSheetWanted();
    m_search.begin();
    const QTextDocument *document = m_sheet.document();
    const QTextCursor cursor = m_sheet.textCursor();
    const int from = forwards ? cursor.selectionEnd() : cursor.selectionStart();
    const std::optional<Inside> inside = shownInside();
    QTextBlock block = document->findBlock(from);
    // Once round: the paragraph one starts in is looked at again at the end, from its other side.
    for (int i = 0; i <= document->blockCount(); ++i) {
        const QList<SheetPlace> places = m_search.in(block);
        const auto isBeyond = [&](const SheetPlace &place) {
            if (i > 0)
                return true;
            const int start = block.position() + place.start;
            if (inside) {
                const Inside there{start, place.part, place.match.start};
                return forwards ? there > *inside : there < *inside;
            }
            return forwards ? start >= from : start + place.length <= from;
        };
        const auto found = forwards ? std::find_if(places.begin(), places.end(), isBeyond)
                                    : std::find_if(places.rbegin(), places.rend(), isBeyond).base();
        if (forwards && found != places.end())
            return showPlace(block, *found);
        if (!forwards && found != places.begin())
            return showPlace(block, *(found - 1));
        block = forwards ? block.next() : block.previous();
        if (!block.isValid())
            block = forwards ? document->begin() : document->lastBlock();
    }
    showTrouble();
}

// Selects the words or the call of the footnote they stand in. A table is not: its cells could not be read.
void FindBar::showPlace(const QTextBlock &block, const SheetPlace &place)
{
    m_inside.reset();
    QTextCursor cursor = m_sheet.textCursor();
    const bool inTable = roleOf(block) == BlockRole::Table;
    cursor.setPosition(block.position() + place.start + (inTable ? place.length : 0));
    cursor.setPosition(block.position() + place.start + place.length, QTextCursor::KeepAnchor);
    m_sheet.setTextCursor(cursor);
    if (place.part >= 0) {
        m_inside = Inside{block.position() + place.start, place.part, place.match.start};
        if (isHidden()) { // what is found would not be seen
            m_replaceLine->hide();
            show();
        }
    }
    count(); // before it is brought into sight: the strip may grow
    m_sheet.ensureCursorVisible();
    showCell(block, place);
}

// Where it is when what was found last stands in a table or a footnote, and the cursor is still there.
std::optional<FindBar::Inside> FindBar::shownInside() const
{
    const QTextCursor cursor = m_sheet.textCursor();
    const bool isThere = m_inside && cursor.selectionStart() >= m_inside->position &&
                         cursor.selectionEnd() == m_inside->position + 1;
    return isThere ? m_inside : std::nullopt;
}

bool FindBar::isShown(const QTextBlock &block, const SheetPlace &place) const
{
    const int start = block.position() + place.start;
    if (place.part >= 0)
        return shownInside() == Inside{start, place.part, place.match.start};
    const QTextCursor cursor = m_sheet.textCursor();
    return start == cursor.selectionStart() && start + place.length == cursor.selectionEnd();
}

// The selected place when it is one, and on to the next.
void FindBar::replaceHere()
{
    emit wholeSheetWanted();
    QTextCursor cursor = m_sheet.textCursor();
    const QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    m_search.begin();
    const QList<SheetPlace> places = m_sheet.isReadOnly() ? QList<SheetPlace>() : m_search.in(block);
    const auto place = std::find_if(places.begin(), places.end(),
                                    [&](const SheetPlace &there) { return isShown(block, there); });
    if (place != places.end()) {
        const int behind = int(place->match.with.size());
        replaceIn(block, {*place});
        if (place->part < 0) {
            cursor.setPosition(block.position() + place->start + behind);
            m_sheet.setTextCursor(cursor);
        } else if (m_inside) {
            m_inside->start += behind - 1; // the last character that needs no look any more
        }
    }
    step(true);
}

void FindBar::replaceAll()
{
    if (m_sheet.isReadOnly() || m_search.isEmpty())
        return;
    emit wholeSheetWanted();
    // All places first: a pattern that is given up in the middle shall not leave half of them replaced.
    m_search.begin();
    QList<std::pair<QTextBlock, QList<SheetPlace>>> places;
    for (QTextBlock block = m_sheet.document()->begin(); block.isValid(); block = block.next())
        places.append({block, m_search.in(block)});
    if (m_search.isEmpty())
        return showTrouble();
    m_inside.reset();
    int replaced = 0;
    QTextCursor whole(m_sheet.document());
    whole.beginEditBlock();
    for (const auto &[block, here] : std::as_const(places)) {
        if (!here.isEmpty())
            replaceIn(block, here);
        replaced += int(here.size());
    }
    whole.endEditBlock();
    m_countSoon.stop();
    m_count->setText(tr("Replaced in %n place(s)", nullptr, replaced));
    showTrouble();
    place();
}

void FindBar::queryChanged()
{
    m_search.look(query(), m_with->text());
    m_inside.reset();
    showTrouble();
    m_countSoon.start();
    m_sheet.viewport()->update();
}

void FindBar::count()
{
    if (m_search.isEmpty()) {
        m_count->clear();
        showTrouble();
        return;
    }
    m_search.begin();
    int all = 0;
    int current = 0;
    for (QTextBlock block = m_sheet.document()->begin(); block.isValid() && all < countAtMost;
         block = block.next()) {
        for (const SheetPlace &place : m_search.in(block)) {
            ++all;
            if (isShown(block, place))
                current = all;
        }
    }
    if (!m_search.trouble().isEmpty())
        m_count->clear();
    else if (all == 0)
        m_count->setText(tr("Not found"));
    else if (current > 0)
        m_count->setText(tr("%1 of %2").arg(current).arg(all));
    else
        m_count->setText(tr("%n place(s)", nullptr, all));
    showTrouble();
    place();
}

// Under the words: what is wrong with them, or the footnote they were found in.
void FindBar::showTrouble()
{
    const QString note = noteShown();
    const bool wrong = !m_search.trouble().isEmpty();
    const QString text = wrong ? m_search.trouble() : note;
    m_words->setAccessibleDescription(m_search.trouble());
    if (m_trouble->text() == text)
        return;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, color(wrong ? Tint::Warn : Tint::Ink));
    m_trouble->setPalette(colours);
    m_trouble->setTextFormat(wrong ? Qt::PlainText : Qt::RichText);
    m_trouble->setText(text);
    m_trouble->setHidden(text.isEmpty());
    place();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        leave();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_with->hasFocus())
            return replaceHere();
        if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
            return button->click();
        step(!(event->modifiers() & Qt::ShiftModifier));
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

// To what was found last: into the cell it stands in.
void FindBar::leave()
{
    const auto inside = shownInside();
    hide();
    if (inside && roleOf(m_sheet.document()->findBlock(inside->position)) == BlockRole::Table)
        emit cellWanted(inside->position, inside->part);
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(Tint::Line));
    painter.setBrush(color(Tint::Paper));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void FindBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    place();
    emit roomChanged();
}

void FindBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    emit roomChanged();
    m_sheet.viewport()->update();
    m_sheet.setFocus();
}

} // namespace toasoan
