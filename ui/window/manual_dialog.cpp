#include "ui/window/manual_dialog.h"

#include "core/text/find.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/on_screen.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr QSize usualSize(940, 680);
constexpr int contentsWidth = 270;
constexpr int pageMargin = 20;

} // namespace

ManualDialog::ManualDialog(QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_found(new QLabel(this))
    , m_contents(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"manual"_s);
    setWindowTitle(tr("Manual"));
    m_search->setObjectName(u"manualSearch"_s);
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(tr("Ctrl+F; Enter goes to the next place"));
    m_search->setClearButtonEnabled(true);
    m_found->setObjectName(u"manualFound"_s);
    m_found->setForegroundRole(QPalette::PlaceholderText);
    m_contents->setObjectName(u"manualContents"_s);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setWordWrap(true);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setObjectName(u"manualText"_s);
    m_text->setAccessibleName(tr("Manual"));
    m_text->setOpenLinks(false);
    m_text->setOpenExternalLinks(false);
    m_text->document()->setDocumentMargin(pageMargin);

    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_contents);
    split->addWidget(m_text);
    split->setStretchFactor(1, 1);
    split->setSizes({int(contentsWidth * textScale()), usualSize.width()});
    auto *looking = new QHBoxLayout;
    looking->addWidget(m_search, 1);
    looking->addWidget(m_found);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(10);
    layout->addLayout(looking);
    layout->addWidget(split, 1);
    layout->addLayout(buttons);
    write();
    addKeys();
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_search, &QLineEdit::textChanged, this, &ManualDialog::search);
    connect(m_contents, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < m_headings.size())
            m_text->scrollToAnchor(m_headings[row].anchor);
    });
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &to) { showChapter(to.fragment()); });
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_contents->hasFocus()) // it leads
            follow();
    });
    resize(roomOnScreen(*this, usualSize * std::min(textScale(), 1.4)));
    m_contents->setFocus();
}

void ManualDialog::write()
{
    const QSignalBlocker quiet(m_contents);
    m_text->clear();
    m_headings = writeManual(manualText(), *m_text->document());
    m_contents->clear();
    for (const ManualHeading &heading : std::as_const(m_headings)) {
        auto *item = new QListWidgetItem(
            heading.level == 1 ? heading.title : QString(u"    "_s + heading.title), m_contents);
        item->setData(Qt::AccessibleTextRole, heading.title);
        QFont font = m_contents->font();
        font.setWeight(heading.level == 1 ? QFont::DemiBold : QFont::Normal);
        item->setFont(font);
    }
    m_contents->setCurrentRow(0);
    m_text->moveCursor(QTextCursor::Start);
    search();
}

void ManualDialog::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    key(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    key(QKeySequence(Qt::Key_F3), [this] { goOn(Direction::Forward); });
    key(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { goOn(Direction::Backward); });
}

void ManualDialog::showChapter(const QString &anchor)
{
    const auto found =
        std::find_if(m_headings.cbegin(), m_headings.cend(),
                     [&anchor](const ManualHeading &heading) { return heading.anchor == anchor; });
    if (found == m_headings.cend())
        return;
    {
        const QSignalBlocker quiet(m_contents);
        m_contents->setCurrentRow(int(found - m_headings.cbegin()));
    }
    const QSignalBlocker quiet(m_text->verticalScrollBar()); // near the end others are in sight as well
    m_text->scrollToAnchor(anchor);
    m_text->viewport()->update();
}

void ManualDialog::follow()
{
    const int top = m_text->cursorForPosition({pageMargin, pageMargin}).position();
    const auto after = std::find_if(m_headings.cbegin(), m_headings.cend(),
                                    [top](const ManualHeading &heading) { return heading.position > top; });
    const QSignalBlocker quiet(m_contents);
    m_contents->setCurrentRow(std::max(0, int(after - m_headings.cbegin()) - 1));
}

void ManualDialog::search()
{
    m_places.clear();
    m_place = -1;
    const QString words = m_search->text().simplified();
    if (const auto finder = Finder::make({.words = words}); finder && !words.isEmpty()) {
        for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
            const auto found = finder->in(block.text());
            if (!found)
                continue;
            for (const Match &match : *found) {
                QTextCursor place(block);
                place.setPosition(block.position() + match.start);
                place.setPosition(block.position() + match.start + match.length, QTextCursor::KeepAnchor);
                m_places << place;
            }
        }
    }
    m_found->setText(words.isEmpty() ? QString() : tr("Nothing found"));
    if (m_places.isEmpty())
        mark();
    else
        goOn(Direction::Forward);
}

void ManualDialog::goOn(Direction direction)
{
    if (m_places.isEmpty())
        return;
    const int count = int(m_places.size());
    m_place = m_place < 0 ? 0 : (m_place + (direction == Direction::Forward ? 1 : count - 1)) % count;
    QTextCursor there = m_places[m_place];
    there.setPosition(there.selectionStart());
    m_text->setTextCursor(there);
    m_text->ensureCursorVisible();
    m_found->setText(tr("%1 of %2").arg(QString::number(m_place + 1), QString::number(count)));
    follow();
    mark();
}

void ManualDialog::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (int each = 0; each < int(m_places.size()); ++each) {
        QTextEdit::ExtraSelection one;
        one.cursor = m_places[each];
        one.format.setBackground(color(each == m_place ? Tint::Accent : Tint::AccentQuiet));
        if (each == m_place)
            one.format.setForeground(color(Tint::Paper));
        marks << one;
    }
    m_text->setExtraSelections(marks);
}

void ManualDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_search->hasFocus())
        goOn(event->modifiers() & Qt::ShiftModifier ? Direction::Backward : Direction::Forward);
    else if (event->key() == Qt::Key_Escape && m_search->hasFocus() && !m_search->text().isEmpty())
        m_search->clear();
    else
        QDialog::keyPressEvent(event);
}

// Its colours are in the text.
void ManualDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_headings.isEmpty())
        return;
    const int row = m_contents->currentRow();
    write();
    if (row >= 0)
        showChapter(m_headings[row].anchor);
}

void showManual(QWidget *parent, const QString &anchor)
{
    auto *manual = parent ? parent->findChild<ManualDialog *>() : nullptr;
    if (!manual) {
        manual = new ManualDialog(parent);
        manual->setAttribute(Qt::WA_DeleteOnClose);
    }
    manual->show();
    manual->raise();
    manual->activateWindow();
    if (!anchor.isEmpty())
        manual->showChapter(anchor);
}

} // namespace toasoan
