#include "ui/editor/find_bar.h"

#include "ui/theme/icon.h"
#include "ui/theme/palette.h"

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
#include <QTextLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace toasoan {
namespace {

constexpr int countAtMost = 9999;
constexpr int margin = 8;
constexpr int leastWords = 150;
constexpr int closeColumn = 5;
constexpr int longestWords = 500;

// In the style of what was there.
void replaceText(QTextCursor &place, const QString &text)
{
    QTextCursor first = place;
    first.setPosition(place.selectionStart() + 1);
    place.insertText(text, first.charFormat());
}

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

FindBar::FindBar(QTextEdit &sheet)
    : QWidget(&sheet)
    , m_sheet(sheet)
    , m_blocks(*sheet.document())
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_case(new QCheckBox(tr("Match case"), this))
    , m_marks(new QCheckBox(tr("Match marks"), this))
    , m_whole(new QCheckBox(tr("Whole words"), this))
    , m_options(new QWidget(this))
    , m_with(new QLineEdit(this))
    , m_replaceLine(makeReplaceLine())
    , m_lines(new QGridLayout(this))
{
    setAccessibleName(tr("Find on the sheet"));
    m_words->setPlaceholderText(tr("Find…"));
    m_words->setAccessibleName(tr("Words to find"));
    m_words->setMaxLength(longestWords);
    m_words->setMinimumWidth(leastWords);
    m_count->setAccessibleName(tr("Number of places"));
    m_marks->setToolTip(tr("Off: “dan van” also finds “dân vận”."));
    auto *previous = button(this, u"previous"_s, tr("Previous place"));
    auto *next = button(this, u"next"_s, tr("Next place"));
    auto *close = button(this, u"close"_s, tr("Close"));

    auto *options = new QBoxLayout(QBoxLayout::LeftToRight, m_options);
    options->setContentsMargins(0, 0, 0, 0);
    options->setSpacing(12);
    for (QCheckBox *option : {m_case, m_marks, m_whole})
        options->addWidget(option);
    options->addStretch(1);
    m_lines->setContentsMargins(8, 6, 8, 6);
    m_lines->setHorizontalSpacing(8);
    m_lines->setVerticalSpacing(6);
    m_lines->setColumnStretch(0, 1);
    int column = 0;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_words, m_count, previous, next})
        m_lines->addWidget(widget, 0, column++);
    m_lines->addWidget(close, 0, closeColumn);
    m_lines->addWidget(m_replaceLine, 2, 0, 1, closeColumn + 1);

    connect(m_words, &QLineEdit::textChanged, this, &FindBar::queryChanged);
    connect(m_case, &QCheckBox::toggled, this, &FindBar::queryChanged);
    connect(m_marks, &QCheckBox::toggled, this, &FindBar::queryChanged);
    connect(m_whole, &QCheckBox::toggled, this, &FindBar::queryChanged);
    connect(next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(150);
    connect(&m_countSoon, &QTimer::timeout, this, &FindBar::count);
    connect(sheet.document(), &QTextDocument::contentsChanged, this, [this] {
        if (isVisible())
            m_countSoon.start();
    });
    hide();
}

QWidget *FindBar::makeReplaceLine()
{
    auto *line = new QWidget(this);
    m_with->setParent(line);
    m_with->setPlaceholderText(tr("Replace with…"));
    m_with->setAccessibleName(tr("Words to put in their place"));
    m_with->setMaxLength(longestWords);
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
    const QString selected = m_sheet.textCursor().selectedText();
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
    const auto standIn = [this](int row) {
        m_lines->removeWidget(m_options);
        if (row == 0)
            m_lines->addWidget(m_options, 0, closeColumn - 1);
        else
            m_lines->addWidget(m_options, 1, 0, 1, closeColumn + 1);
        m_lines->activate();
    };
    const auto stand = [this](QWidget *line, QBoxLayout::Direction direction) {
        static_cast<QBoxLayout *>(line->layout())->setDirection(direction);
        m_lines->activate();
    };
    for (QWidget *line : {m_options, m_replaceLine})
        stand(line, QBoxLayout::LeftToRight);
    standIn(0);
    const int widest = m_sheet.width() - 2 * margin - m_sheet.verticalScrollBar()->width();
    if (sizeHint().width() > widest)
        standIn(1);
    // Large text in a small window: one below the other.
    for (QWidget *line : {m_options, m_replaceLine})
        if (sizeHint().width() > widest)
            stand(line, QBoxLayout::TopToBottom);
    const int width = std::min(sizeHint().width(), widest);
    setGeometry(margin + widest - width, margin, width, sizeHint().height());
    if (room() != before)
        emit roomChanged();
}

int FindBar::room() const
{
    return isHidden() ? 0 : height() + margin;
}

FindQuery FindBar::query() const
{
    return {m_words->text(), m_case->isChecked(), m_marks->isChecked(), m_whole->isChecked()};
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
    const FindQuery wanted = query();
    if (wanted.words.isEmpty()) {
        open();
        return;
    }
    const QTextDocument *document = m_sheet.document();
    const QTextCursor cursor = m_sheet.textCursor();
    const int from = forwards ? cursor.selectionEnd() : cursor.selectionStart();
    QTextBlock block = document->findBlock(from);
    // Once round: the paragraph one starts in is looked at again at the end, from its other side.
    for (int i = 0; i <= document->blockCount(); ++i) {
        const QList<Match> matches = matchesIn(block.text(), wanted);
        const auto isBeyond = [&](const Match &match) {
            if (i > 0)
                return true;
            const int place = block.position() + match.start;
            return forwards ? place >= from : place + match.length <= from;
        };
        const auto found = forwards ? std::find_if(matches.begin(), matches.end(), isBeyond)
                                    : std::find_if(matches.rbegin(), matches.rend(), isBeyond).base();
        if (forwards && found != matches.end()) {
            showMatch(block.position() + found->start, found->length);
            return;
        }
        if (!forwards && found != matches.begin()) {
            showMatch(block.position() + (found - 1)->start, (found - 1)->length);
            return;
        }
        block = forwards ? block.next() : block.previous();
        if (!block.isValid())
            block = forwards ? document->begin() : document->lastBlock();
    }
}

void FindBar::showMatch(int position, int length)
{
    QTextCursor cursor = m_sheet.textCursor();
    cursor.setPosition(position);
    cursor.setPosition(position + length, QTextCursor::KeepAnchor);
    m_sheet.setTextCursor(cursor);
    m_sheet.ensureCursorVisible();
    count();
}

// The selected place when it is one, and on to the next.
void FindBar::replaceHere()
{
    QTextCursor cursor = m_sheet.textCursor();
    const FindQuery wanted = query();
    const Match selected{cursor.selectionStart() -
                             cursor.document()->findBlock(cursor.selectionStart()).position(),
                         cursor.selectionEnd() - cursor.selectionStart()};
    const QString text = cursor.document()->findBlock(cursor.selectionStart()).text();
    if (!m_sheet.isReadOnly() && cursor.hasSelection() && matchesIn(text, wanted).contains(selected)) {
        replaceText(cursor, replacementFor(cursor.selectedText(), m_with->text(), wanted));
        m_sheet.setTextCursor(cursor);
    }
    step(true);
}

void FindBar::replaceAll()
{
    const FindQuery wanted = query();
    if (m_sheet.isReadOnly() || wanted.words.isEmpty())
        return;
    int replaced = 0;
    QTextCursor whole(m_sheet.document());
    whole.beginEditBlock();
    for (QTextBlock block = m_sheet.document()->begin(); block.isValid(); block = block.next()) {
        const QList<Match> matches = matchesIn(block.text(), wanted);
        for (auto match = matches.crbegin(); match != matches.crend(); ++match) {
            QTextCursor place(block);
            place.setPosition(block.position() + match->start);
            place.setPosition(place.position() + match->length, QTextCursor::KeepAnchor);
            replaceText(place, replacementFor(place.selectedText(), m_with->text(), wanted));
            ++replaced;
        }
    }
    whole.endEditBlock();
    m_countSoon.stop();
    m_count->setText(tr("Replaced in %n place(s)", nullptr, replaced));
    place();
}

void FindBar::queryChanged()
{
    m_countSoon.start();
    m_sheet.viewport()->update();
}

void FindBar::count()
{
    const FindQuery wanted = query();
    if (wanted.words.isEmpty()) {
        m_count->clear();
        return;
    }
    const int here = m_sheet.textCursor().selectionStart();
    int all = 0;
    int current = 0;
    for (QTextBlock block = m_sheet.document()->begin(); block.isValid() && all < countAtMost;
         block = block.next()) {
        for (const Match &match : matchesIn(block.text(), wanted)) {
            ++all;
            if (block.position() + match.start == here && m_sheet.textCursor().hasSelection())
                current = all;
        }
    }
    if (all == 0)
        m_count->setText(tr("Not found"));
    else if (current > 0)
        m_count->setText(tr("%1 of %2").arg(current).arg(all));
    else
        m_count->setText(tr("%n place(s)", nullptr, all));
    place();
}

void FindBar::paint(QPainter &painter, const QRectF &area) const
{
    const FindQuery wanted = query();
    if (isHidden() || wanted.words.isEmpty())
        return;
    QColor mark = color(Tint::Warn);
    mark.setAlphaF(0.28F);
    m_blocks.forEachIn(area, [&](const QTextBlock &block, const QRectF &rect) {
        for (const Match &match : matchesIn(block.text(), wanted)) {
            for (int from = match.start; from < match.start + match.length;) {
                const QTextLine line = block.layout()->lineForTextPosition(from);
                if (!line.isValid())
                    return;
                const int to = std::min(match.start + match.length, line.textStart() + line.textLength());
                if (to <= from)
                    return;
                const double left = line.cursorToX(from);
                painter.fillRect(QRectF(rect.left() + left, rect.top() + line.y(), line.cursorToX(to) - left,
                                        line.ascent() + line.descent()),
                                 mark);
                from = to;
            }
        }
    });
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        hide();
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
