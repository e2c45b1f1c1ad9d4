#include "ui/editor/outline.h"

#include "ui/editor/block_note.h"
#include "ui/theme/icon.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_tip.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace toasoan {
namespace {

constexpr int margin = 8;
constexpr int usualWidth = 224;
constexpr int beforeLooking = 300; // ms; a letter typed in a long article costs nothing more

enum Data { BlockData = Qt::UserRole };

BlockRole roleAt(const QTextBlock &block)
{
    const BlockNote *note = noteOf(block);
    return note ? note->role : roleOf(block);
}

BlockId blockOf(const QTreeWidgetItem &item)
{
    return item.data(0, BlockData).value<BlockId>();
}

} // namespace

QList<Heading> headingsIn(const QTextDocument &document)
{
    QList<Heading> headings;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (roleAt(block) == BlockRole::Heading)
            headings.append({idOf(block), levelOf(block), block.text().simplified()});
    }
    return headings;
}

BlockId headingOver(QTextBlock block)
{
    while (block.isValid() && roleAt(block) != BlockRole::Heading)
        block = block.previous();
    return block.isValid() ? idOf(block) : BlockId();
}

Outline::Outline(QTextEdit &sheet)
    : QWidget(&sheet)
    , m_sheet(sheet)
    , m_tree(new QTreeWidget(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"outline"_s);
    setAccessibleName(tr("Outline"));
    auto *title = new QLabel(tr("Outline"), this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    auto *close = new QToolButton(this);
    close->setIcon(icon(u"close"_s));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close the outline"));
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);

    m_tree->setAccessibleName(tr("Headings"));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(16);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_tree, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem *item) { go(item); });
    m_hint->setText(tr("No headings yet: type ## and a space at the start of a paragraph."));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setFocusPolicy(Qt::TabFocus); // the list of nothing: what a screen reader comes upon

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 6, 8, 8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(title, 0, 0);
    grid->addWidget(close, 0, 1);
    grid->addWidget(m_tree, 1, 0, 1, 2);
    grid->addWidget(m_hint, 2, 0, 1, 2);

    m_soon.setSingleShot(true);
    m_soon.setInterval(beforeLooking);
    connect(&m_soon, &QTimer::timeout, this, &Outline::follow);
    connect(sheet.document(), &QTextDocument::contentsChanged, this, &Outline::followSoon);
    connect(&sheet, &QTextEdit::cursorPositionChanged, this, &Outline::followSoon);
    hide();
}

void Outline::toggle()
{
    if (!m_sheet.isVisible())
        return;
    if (!isHidden() && isAncestorOf(window()->focusWidget())) {
        hide();
        return;
    }
    if (isHidden()) {
        m_headings = headingsIn(*m_sheet.document());
        fill();
        show();
        emit roomChanged();
        raise();
    }
    markCurrent();
    (m_headings.isEmpty() ? static_cast<QWidget *>(m_hint) : m_tree)->setFocus(Qt::ShortcutFocusReason);
}

void Outline::followSoon()
{
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void Outline::follow()
{
    if (QList<Heading> now = headingsIn(*m_sheet.document()); now != m_headings) {
        const bool hadFocus = m_tree->hasFocus() || m_hint->hasFocus();
        m_headings = std::move(now);
        fill();
        place(m_top);
        if (hadFocus)
            (m_headings.isEmpty() ? static_cast<QWidget *>(m_hint) : m_tree)->setFocus();
    }
    if (!m_tree->hasFocus()) // there somebody is choosing
        markCurrent();
}

void Outline::fill()
{
    m_tree->clear();
    QTreeWidgetItem *above = nullptr;
    for (const Heading &heading : m_headings) {
        const bool isBelow = above && heading.level > lowestHeading;
        auto *item = isBelow ? new QTreeWidgetItem(above) : new QTreeWidgetItem(m_tree);
        item->setText(0, heading.text.isEmpty() ? tr("(heading without words)") : heading.text);
        item->setToolTip(0, plainTip(heading.text));
        item->setData(0, BlockData, QVariant::fromValue(heading.block));
        if (heading.level == lowestHeading)
            above = item;
    }
    m_tree->expandAll();
    m_tree->setVisible(!m_headings.isEmpty());
    m_hint->setVisible(m_headings.isEmpty());
}

void Outline::markCurrent()
{
    const BlockId here = headingOver(m_sheet.textCursor().block());
    QTreeWidgetItem *marked = nullptr;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        const bool isHere = !here.isNull() && blockOf(**it) == here;
        QFont font = m_tree->font();
        font.setWeight(isHere ? QFont::DemiBold : QFont::Normal);
        (*it)->setFont(0, font);
        if (isHere)
            marked = *it;
    }
    m_tree->setCurrentItem(marked || !m_tree->hasFocus() ? marked : m_tree->topLevelItem(0));
}

void Outline::go(const QTreeWidgetItem *item)
{
    if (item)
        emit headingWanted(blockOf(*item));
}

void Outline::place(int top)
{
    m_top = top;
    if (isHidden())
        return;
    const int width = room();
    const int most = m_sheet.height() - top - 2 * margin;
    const int frame = layout()->contentsMargins().top() + layout()->contentsMargins().bottom();
    int wanted = heightForWidth(width);
    if (!m_headings.isEmpty()) {
        const int row = std::max(m_tree->sizeHintForRow(0), m_tree->fontMetrics().height());
        wanted = frame + layout()->itemAt(0)->sizeHint().height() + layout()->spacing() +
                 static_cast<int>(row * (m_headings.size() + 1));
    }
    setGeometry(margin, top + margin, width - margin, std::min(most, wanted));
}

int Outline::room() const
{
    if (isHidden())
        return 0;
    return std::min(qRound(usualWidth * textScale()),
                    m_sheet.width() - m_sheet.verticalScrollBar()->width()) +
           margin;
}

void Outline::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        hide();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_tree->hasFocus()) {
            const QTreeWidgetItem *item = m_tree->currentItem();
            const BlockId heading = item ? blockOf(*item) : BlockId();
            hide();
            if (!heading.isNull())
                emit headingWanted(heading);
            break;
        }
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
    }
}

void Outline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(Tint::Line));
    painter.setBrush(color(Tint::Paper));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void Outline::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_soon.stop();
    if (!isHidden())
        return; // only the sheet around it is
    emit roomChanged();
    m_sheet.setFocus();
}

void Outline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && !isHidden())
        place(m_top);
}

} // namespace toasoan
