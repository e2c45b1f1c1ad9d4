#include "ui/review/remarks_panel.h"

#include "ui/review/card_list.h"
#include "ui/review/remark_card.h"
#include "ui/review/remark_delegate.h"
#include "ui/theme/icon.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int linesToWrite = 4;

bool isEnter(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

} // namespace

RemarksPanel::RemarksPanel(const Clock &now, QWidget *parent)
    : QWidget(parent)
    , m_now(now)
{
}

void RemarksPanel::make()
{
    if (m_cards)
        return;
    m_begin = new QPushButton(icon(u"remark"_s), tr("Remark on the text here"), this);
    m_begin->setObjectName(u"beginRemark"_s);
    m_begin->setToolTip(tr("On the words that are selected, or the word at the cursor"));
    connect(m_begin, &QPushButton::clicked, this, &RemarksPanel::beginWanted);
    m_whole = new QPushButton(tr("On the article"), this);
    m_whole->setObjectName(u"remarkOnArticle"_s);
    m_whole->setAccessibleName(tr("Remark on the article as a whole"));
    m_whole->setToolTip(m_whole->accessibleName());
    connect(m_whole, &QPushButton::clicked, this, &RemarksPanel::wholeWanted);
    m_resolved = new QCheckBox(this);
    m_resolved->setObjectName(u"showResolved"_s);
    connect(m_resolved, &QCheckBox::toggled, this, [this] {
        fill();
        emit resolvedShownChanged();
    });
    makeCards();
    m_empty = new EmptyState(this);
    makeComposer();

    auto *ways = new FlowLayout(nullptr);
    ways->setSpacing(8);
    ways->addWidget(m_begin);
    ways->addWidget(m_whole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(ways);
    layout->addWidget(m_resolved);
    layout->addWidget(m_cards, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_composer);
}

void RemarksPanel::makeCards()
{
    m_cards =
        makeCardList(u"remarkCards"_s, tr("Remarks, in the order of the text"), new RemarkDelegate, this);
    m_cards->installEventFilter(this);
    connect(m_cards, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (m_filling)
            return;
        m_chosen = item ? item->data(remarkCardRole).value<RemarkCard>().id : RemarkId();
        showComposer();
        emit chosenChanged();
    });
    connect(m_cards, &QListWidget::itemClicked, this, [this] { emit placeWanted(m_chosen); });
}

void RemarksPanel::makeComposer()
{
    m_composer = new QWidget(this);
    m_title = new QLabel(m_composer);
    m_title->setObjectName(u"remarkTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_words = new QPlainTextEdit(m_composer);
    m_words->setObjectName(u"remarkWords"_s);
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(linesToWrite * m_words->fontMetrics().lineSpacing() + 2 * m_words->frameWidth() +
                            10);
    m_words->installEventFilter(this);
    connect(m_words, &QPlainTextEdit::textChanged, this, &RemarksPanel::takeWords);
    m_send = new QPushButton(m_composer);
    m_send->setObjectName(u"sendRemark"_s);
    m_send->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    connect(m_send, &QPushButton::clicked, this, &RemarksPanel::send);
    m_finish = new QPushButton(m_composer);
    m_finish->setObjectName(u"finishRemark"_s);
    connect(m_finish, &QPushButton::clicked, this, &RemarksPanel::finish);
    auto *ways = new FlowLayout(nullptr);
    ways->setSpacing(8);
    ways->addWidget(m_send);
    ways->addWidget(m_finish);
    auto *layout = new QVBoxLayout(m_composer);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addLayout(ways);
}

void RemarksPanel::setRemarks(const QList<Remark> &inOrder)
{
    m_isOpen = true;
    m_remarks = inOrder;
    fill();
}

void RemarksPanel::setWritable(bool writable)
{
    m_writable = writable;
    fill();
}

void RemarksPanel::clear()
{
    m_isOpen = false;
    m_remarks.clear();
    m_unsent = {};
    m_place = {};
    m_chosen = {};
    fill();
}

void RemarksPanel::addCard(const Remark &remark)
{
    RemarkCard card = cardOf(remark, m_now());
    if (remark.id.isNull())
        card.said.append({tr("Not sent yet"), {}, remark.lines.value(0).text, false});
    auto *item = new QListWidgetItem(m_cards);
    item->setData(remarkCardRole, QVariant::fromValue(card));
    item->setData(Qt::AccessibleTextRole, spoken(card));
    if (remark.id == m_chosen)
        m_cards->setCurrentItem(item);
}

void RemarksPanel::fill()
{
    if (!m_cards)
        return;
    {
        const QScopedValueRollback filling(m_filling, true);
        const int scrolled = m_cards->verticalScrollBar()->value();
        const int row = m_cards->currentRow();
        m_cards->clear();
        if (m_unsent.isBegun) {
            Remark begun;
            begun.anchor = m_place;
            addCard(begun);
        }
        for (const Remark &remark : std::as_const(m_remarks))
            if (!remark.isResolved() || m_resolved->isChecked())
                addCard(remark);
        if (!m_cards->currentItem() && m_cards->count() > 0)
            m_cards->setCurrentRow(std::clamp(row, 0, m_cards->count() - 1));
        m_cards->verticalScrollBar()->setValue(scrolled);
    }
    const QListWidgetItem *item = m_cards->currentItem();
    const RemarkId before = m_chosen;
    m_chosen = item ? item->data(remarkCardRole).value<RemarkCard>().id : RemarkId();
    const auto resolved =
        std::count_if(m_remarks.begin(), m_remarks.end(), [](const Remark &one) { return one.isResolved(); });
    m_resolved->setText(tr("Show resolved ones (%1)").arg(resolved));
    m_resolved->setVisible(resolved > 0);
    m_begin->setVisible(m_isOpen && m_writable);
    m_whole->setVisible(m_isOpen && m_writable);
    m_cards->setVisible(m_cards->count() > 0);
    m_empty->setVisible(m_cards->count() == 0);
    m_empty->setTexts(m_isOpen ? tr("No open remarks") : tr("No article is open"),
                      m_isOpen && m_writable
                          ? tr("Select words and say what you think of them: nobody outside reads it.")
                          : QString());
    setFocusProxy(m_cards->count() > 0 ? static_cast<QWidget *>(m_cards) : m_begin);
    showComposer();
    if (m_chosen != before)
        emit chosenChanged();
}

const Remark *RemarksPanel::remarkOf(RemarkId id) const
{
    const auto found =
        std::find_if(m_remarks.begin(), m_remarks.end(), [id](const Remark &one) { return one.id == id; });
    return found == m_remarks.end() || id.isNull() ? nullptr : &*found;
}

bool RemarksPanel::writesNew() const
{
    return m_unsent.isBegun && m_chosen.isNull();
}

void RemarksPanel::showComposer()
{
    const Remark *remark = remarkOf(m_chosen);
    const bool isNew = writesNew();
    m_composer->setVisible(m_writable && (remark || isNew));
    const QScopedValueRollback filling(m_filling, true);
    if (isNew) {
        m_title->setText(tr("New remark: %1").arg(placeLine(m_place)));
        m_send->setText(tr("Send the remark"));
        m_finish->setText(tr("Discard"));
    } else if (remark) {
        const QString author = remark->lines.front().author;
        m_title->setText(author.isEmpty() ? tr("Reply") : tr("Reply to %1").arg(author));
        m_send->setText(tr("Reply"));
        m_finish->setText(remark->isResolved() ? tr("Open again") : tr("Resolve"));
    }
    m_words->setAccessibleName(m_title->text());
    const QString words = isNew ? m_unsent.said : m_unsent.replies.value(m_chosen);
    if (m_words->toPlainText() != words)
        m_words->setPlainText(words);
    m_send->setEnabled(!words.trimmed().isEmpty());
}

void RemarksPanel::takeWords()
{
    if (m_filling)
        return;
    const QString words = m_words->toPlainText();
    if (writesNew())
        m_unsent.said = words;
    else if (words.isEmpty())
        m_unsent.replies.remove(m_chosen);
    else
        m_unsent.replies[m_chosen] = words;
    m_send->setEnabled(!words.trimmed().isEmpty());
}

void RemarksPanel::send()
{
    const QString words = m_words->toPlainText();
    if (words.trimmed().isEmpty())
        return;
    if (writesNew())
        emit sayWanted(words);
    else
        emit replyWanted(m_chosen, words);
}

void RemarksPanel::finish()
{
    if (writesNew()) {
        endSaying();
        emit leftOff();
    } else if (const Remark *remark = remarkOf(m_chosen)) {
        const QString words = m_words->toPlainText();
        if (remark->isResolved())
            emit reopenWanted(m_chosen, words);
        else
            emit resolveWanted(m_chosen, words);
    }
}

void RemarksPanel::begin(const Anchor &place)
{
    make();
    m_unsent.isBegun = true;
    m_place = place;
    m_chosen = {};
    fill();
    m_cards->scrollToTop();
    m_words->setFocus(Qt::ShortcutFocusReason);
}

void RemarksPanel::setPlace(const Anchor &place)
{
    m_place = place;
}

void RemarksPanel::endSaying()
{
    const bool hadFocus = m_words && m_words->hasFocus();
    m_unsent.isBegun = false;
    m_unsent.said.clear();
    m_place = {};
    fill();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

void RemarksPanel::endReply(RemarkId id)
{
    m_unsent.replies.remove(id);
    showComposer();
}

void RemarksPanel::choose(RemarkId id)
{
    if (const Remark *remark = remarkOf(id); remark && remark->isResolved() && m_resolved)
        m_resolved->setChecked(true);
    const RemarkId before = std::exchange(m_chosen, id);
    fill();
    if (m_chosen == id && id != before) // else it was told
        emit chosenChanged();
    if (m_cards && m_cards->currentItem())
        m_cards->scrollToItem(m_cards->currentItem());
}

RemarkId RemarksPanel::chosen() const
{
    return m_chosen;
}

bool RemarksPanel::showsResolved() const
{
    return m_resolved && m_resolved->isChecked();
}

UnsentRemarks RemarksPanel::unsent() const
{
    return m_unsent;
}

void RemarksPanel::setUnsent(const UnsentRemarks &unsent, const Anchor &place)
{
    m_unsent = unsent;
    m_place = place;
    fill();
}

void RemarksPanel::showEvent(QShowEvent *event)
{
    make();
    fill();
    QWidget::showEvent(event);
    emit shown();
}

// Enter leads from a card to its words; Ctrl+Enter sends, and is no step of the process here.
bool RemarksPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool sends = watched == m_words && isEnter(key) && key.modifiers() == Qt::ControlModifier;
    const bool leads = watched == m_cards && isEnter(key) && !(key.modifiers() & Qt::ControlModifier);
    if (!sends && !leads)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else if (sends)
        send();
    else
        emit placeWanted(m_chosen);
    return true;
}

} // namespace toasoan
