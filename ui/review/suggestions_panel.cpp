#include "ui/review/suggestions_panel.h"

#include "ui/review/card_list.h"
#include "ui/review/suggestion_card.h"
#include "ui/review/suggestion_delegate.h"
#include "ui/theme/icon.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace toasoan {

using namespace Qt::StringLiterals;

SuggestionsPanel::SuggestionsPanel(const Clock &now, QWidget *parent)
    : QWidget(parent)
    , m_now(now)
{
}

void SuggestionsPanel::make()
{
    if (m_cards)
        return;
    m_suggest = new QPushButton(icon(u"suggestion"_s), tr("Suggest changes…"), this);
    m_suggest->setObjectName(u"suggestChanges"_s);
    m_suggest->setToolTip(tr("Write the article as you would have it; the text stays until it is accepted"));
    connect(m_suggest, &QPushButton::clicked, this, &SuggestionsPanel::suggestWanted);
    m_decided = new QCheckBox(this);
    m_decided->setObjectName(u"showDecided"_s);
    connect(m_decided, &QCheckBox::toggled, this, &SuggestionsPanel::fill);
    m_cards = makeCardList(u"suggestionCards"_s, tr("Suggested changes, in the order of the text"),
                           new SuggestionDelegate, this);
    m_cards->installEventFilter(this);
    connect(m_cards, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (m_filling)
            return;
        m_chosen = item ? item->data(suggestionCardRole).value<SuggestionCard>().id : SuggestionId();
        showWays();
        emit chosenChanged();
    });
    connect(m_cards, &QListWidget::itemClicked, this, [this] { emit placeWanted(m_chosen); });
    m_empty = new EmptyState(this);

    m_accept = new QPushButton(icon(u"ok"_s), tr("&Accept"), this);
    m_accept->setObjectName(u"acceptSuggestion"_s);
    connect(m_accept, &QPushButton::clicked, this, [this] { emit acceptWanted({m_chosen}); });
    m_reject = new QPushButton(icon(u"close"_s), tr("&Reject"), this);
    m_reject->setObjectName(u"rejectSuggestion"_s);
    connect(m_reject, &QPushButton::clicked, this, [this] { emit rejectWanted({m_chosen}); });
    m_more = new QToolButton(this);
    m_more->setObjectName(u"decideMore"_s);
    m_more->setText(tr("All"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_moreMenu = new QMenu(m_more);
    connect(m_moreMenu, &QMenu::aboutToShow, this, &SuggestionsPanel::fillMore);
    m_more->setMenu(m_moreMenu);

    auto *ways = new FlowLayout(nullptr);
    ways->setSpacing(8);
    ways->addWidget(m_accept);
    ways->addWidget(m_reject);
    ways->addWidget(m_more);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_suggest, 0, Qt::AlignLeft);
    layout->addWidget(m_decided);
    layout->addWidget(m_cards, 1);
    layout->addWidget(m_empty, 1);
    layout->addLayout(ways);
}

void SuggestionsPanel::setSuggestions(const QList<Suggestion> &inOrder, const QSet<SuggestionId> &unfit)
{
    m_isOpen = true;
    m_suggestions = inOrder;
    m_unfit = unfit;
    fill();
}

void SuggestionsPanel::setRights(bool mayDecide, bool maySuggest)
{
    m_mayDecide = mayDecide;
    m_maySuggest = maySuggest;
    fill();
}

void SuggestionsPanel::setPerson(AccountId account, const QString &name)
{
    m_account = account;
    m_name = name;
}

void SuggestionsPanel::clear()
{
    m_isOpen = false;
    m_suggestions.clear();
    m_chosen = {};
    fill();
}

void SuggestionsPanel::fill()
{
    if (!m_cards)
        return;
    const SuggestionId before = m_chosen;
    {
        const QScopedValueRollback filling(m_filling, true);
        const int scrolled = m_cards->verticalScrollBar()->value();
        const int row = m_cards->currentRow();
        m_cards->clear();
        for (const Suggestion &suggestion : std::as_const(m_suggestions)) {
            if (!suggestion.isOpen() && !m_decided->isChecked())
                continue;
            const SuggestionCard card = cardOf(suggestion, !m_unfit.contains(suggestion.id), m_now());
            auto *item = new QListWidgetItem(m_cards);
            item->setData(suggestionCardRole, QVariant::fromValue(card));
            item->setData(Qt::AccessibleTextRole, spoken(card));
            if (suggestion.id == m_chosen)
                m_cards->setCurrentItem(item);
        }
        if (!m_cards->currentItem() && m_cards->count() > 0)
            m_cards->setCurrentRow(std::clamp(row, 0, m_cards->count() - 1));
        m_cards->verticalScrollBar()->setValue(scrolled);
    }
    const QListWidgetItem *item = m_cards->currentItem();
    m_chosen = item ? item->data(suggestionCardRole).value<SuggestionCard>().id : SuggestionId();
    const auto decided = std::count_if(m_suggestions.begin(), m_suggestions.end(),
                                       [](const Suggestion &one) { return !one.isOpen(); });
    m_decided->setText(tr("Show decided ones (%1)").arg(decided));
    m_decided->setVisible(decided > 0);
    m_suggest->setVisible(m_isOpen && m_maySuggest);
    m_cards->setVisible(m_cards->count() > 0);
    m_empty->setVisible(m_cards->count() == 0);
    m_empty->setTexts(m_isOpen ? tr("No open suggestions") : tr("No article is open"),
                      m_isOpen && m_maySuggest
                          ? tr("Write it as you would have it: each change can be accepted by itself.")
                          : QString());
    setFocusProxy(m_cards->count() > 0 ? static_cast<QWidget *>(m_cards) : m_suggest);
    showWays();
    if (m_chosen != before)
        emit chosenChanged();
}

const Suggestion *SuggestionsPanel::suggestionOf(SuggestionId id) const
{
    const auto found = std::find_if(m_suggestions.begin(), m_suggestions.end(),
                                    [id](const Suggestion &one) { return one.id == id; });
    return found == m_suggestions.end() ? nullptr : &*found;
}

bool SuggestionsPanel::isOwn(const Suggestion &suggestion) const
{
    return suggestion.account == m_account && (!m_account.isNull() || suggestion.author == m_name);
}

QList<SuggestionId> SuggestionsPanel::openOnes(const QString &author, bool ofAnybody) const
{
    QList<SuggestionId> ids;
    for (const Suggestion &suggestion : m_suggestions)
        if (suggestion.isOpen() && (ofAnybody || suggestion.author == author))
            ids.append(suggestion.id);
    return ids;
}

void SuggestionsPanel::showWays()
{
    const Suggestion *chosen = suggestionOf(m_chosen);
    const bool isOpen = chosen && chosen->isOpen();
    const bool own = chosen && isOwn(*chosen);
    m_accept->setVisible(m_mayDecide);
    m_accept->setEnabled(isOpen && !m_unfit.contains(m_chosen));
    m_reject->setVisible(m_mayDecide || (m_maySuggest && own));
    m_reject->setEnabled(isOpen);
    m_reject->setText(own ? tr("&Take back") : tr("&Reject"));
    m_more->setVisible(m_mayDecide && openOnes().size() > 1);
    for (QPushButton *way : {m_accept, m_reject})
        if (m_cards->count() == 0)
            way->hide();
}

void SuggestionsPanel::fillMore()
{
    m_moreMenu->clear();
    const auto add = [this](const QString &text, const QList<SuggestionId> &ids, auto signal) {
        connect(m_moreMenu->addAction(text), &QAction::triggered, this,
                [this, ids, signal] { emit(this->*signal)(ids); });
    };
    add(tr("Accept all (%1)").arg(openOnes().size()), openOnes(), &SuggestionsPanel::acceptWanted);
    add(tr("Reject all (%1)").arg(openOnes().size()), openOnes(), &SuggestionsPanel::rejectWanted);
    QStringList authors;
    for (const Suggestion &suggestion : std::as_const(m_suggestions))
        if (suggestion.isOpen() && !authors.contains(suggestion.author))
            authors.append(suggestion.author);
    if (authors.size() < 2)
        return;
    for (const QString &author : std::as_const(authors)) {
        const QList<SuggestionId> theirs = openOnes(author, false);
        QString name = author.isEmpty() ? tr("somebody without a name") : author;
        name.replace(u'&', u"&&"_s);
        m_moreMenu->addSeparator();
        add(tr("Accept all of %1 (%2)").arg(name).arg(theirs.size()), theirs,
            &SuggestionsPanel::acceptWanted);
        add(tr("Reject all of %1 (%2)").arg(name).arg(theirs.size()), theirs,
            &SuggestionsPanel::rejectWanted);
    }
}

void SuggestionsPanel::choose(SuggestionId id)
{
    const SuggestionId before = std::exchange(m_chosen, id);
    fill();
    if (m_chosen == id && id != before) // else it was told
        emit chosenChanged();
    if (m_cards && m_cards->currentItem())
        m_cards->scrollToItem(m_cards->currentItem());
}

void SuggestionsPanel::showEvent(QShowEvent *event)
{
    make();
    fill();
    QWidget::showEvent(event);
}

// Enter leads from a card to its words.
bool SuggestionsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_cards || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!isEnter || (key.modifiers() & Qt::ControlModifier))
        return QWidget::eventFilter(watched, event);
    emit placeWanted(m_chosen);
    return true;
}

} // namespace toasoan
