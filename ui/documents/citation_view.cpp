#include "ui/documents/citation_view.h"

#include "core/article/field_label.h"
#include "ui/documents/document_form.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/when_done.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int citedWidth = 240; // px at the usual size of text
constexpr int placeWidth = 130;

bool isUnknown(const CheckedCitation &checked)
{
    return checked.faults.contains(CitationFault::Unknown);
}

} // namespace

CitationView::CitationView(Registering &registering, const Article &article, QWidget *parent)
    : QWidget(parent)
    , m_registering(registering)
    , m_article(article)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_list(new QTreeWidget(this))
    , m_goTo(new QPushButton(tr("&Go to the place"), this))
    , m_add(new QPushButton(tr("&Add to the register…"), this))
{
    m_list->setObjectName(u"citations"_s);
    m_list->setAccessibleName(tr("Documents cited in the article"));
    m_list->setHeaderLabels({tr("Cited as"), tr("Where"), tr("In the register")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->setColumnWidth(0, int(citedWidth * textScale()));
    m_list->setColumnWidth(1, int(placeWidth * textScale()));
    m_goTo->setObjectName(u"citationGoTo"_s);
    m_add->setObjectName(u"citationAdd"_s);
    for (QPushButton *button : {m_goTo, m_add})
        button->setAutoDefault(false);
    m_empty->setTexts(tr("The article refers to no document by its number"),
                      tr("A document is found by its number and signs, as 217-QĐ/TW or 04/2015/NĐ-CP."));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *ways = new QHBoxLayout;
    ways->addWidget(m_goTo);
    ways->addWidget(m_add);
    ways->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_stack, 1);
    layout->addLayout(ways);
    setFocusProxy(m_list);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CitationView::refreshButtons);
    connect(m_list, &QTreeWidget::itemActivated, this, &CitationView::goTo);
    connect(m_goTo, &QPushButton::clicked, this, &CitationView::goTo);
    connect(m_add, &QPushButton::clicked, this, &CitationView::add);
    m_add->setVisible(registering.mayKeep());
    refreshButtons();
    refresh();
}

void CitationView::refresh()
{
    whenDone(m_registering.check(m_article), this, [this](const Result<QList<CheckedCitation>> &checked) {
        if (checked)
            show(*checked);
        else
            emit failed(checked.error().message);
    });
}

void CitationView::show(const QList<CheckedCitation> &checked)
{
    const int before = std::max(m_list->indexOfTopLevelItem(m_list->currentItem()), 0);
    m_checked = checked;
    m_list->clear();
    int wrong = 0;
    for (const CheckedCitation &each : checked) {
        const Citation &citation = each.citation;
        const QString cited =
            citation.kind.isEmpty() ? citation.written : QString(citation.kind + u' ' + citation.written);
        const QString place = citation.field == "body"_L1 ? tr("Text") : fieldLabel(citation.field);
        auto *item = new QTreeWidgetItem(m_list, {cited, place, sentence(each)});
        item->setIcon(0, each.isRight() ? icon(u"ok"_s) : icon(u"warning"_s, Tint::Warn));
        item->setToolTip(2, plainTip(sentence(each)));
        wrong += each.isRight() ? 0 : 1;
    }
    m_stack->setCurrentWidget(checked.isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
    m_list->setCurrentItem(m_list->topLevelItem(std::min(before, m_list->topLevelItemCount() - 1)));
    refreshButtons();
    emit counted(int(checked.size()), wrong);
}

std::optional<CheckedCitation> CitationView::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_checked.size() ? std::optional(m_checked[row]) : std::nullopt;
}

void CitationView::refreshButtons()
{
    const auto checked = chosen();
    m_goTo->setEnabled(checked.has_value());
    m_add->setEnabled(checked && isUnknown(*checked) && m_registering.mayKeep());
}

void CitationView::goTo()
{
    if (const auto checked = chosen())
        emit placeWanted(checked->citation);
}

void CitationView::add()
{
    const auto checked = chosen();
    if (!checked)
        return;
    askDocument(m_registering, documentFrom(checked->citation), this, [this](const OfficialDocument &kept) {
        refresh();
        emit added(kept);
    });
}

} // namespace toasoan
