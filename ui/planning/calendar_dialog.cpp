#include "ui/planning/calendar_dialog.h"

#include "ui/planning/calendar_grid.h"
#include "ui/planning/calendar_words.h"
#include "ui/theme/icon.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/on_screen.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr QSize usualSize(920, 680);
constexpr int linesOfDay = 4;
constexpr int leastLines = 2; // with large text the month needs the room

} // namespace

CalendarDialog::CalendarDialog(QDate today, QWidget *parent)
    : QDialog(parent)
    , m_title(new QLabel(this))
    , m_grid(new CalendarGrid(today, this))
    , m_day(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_open(new QPushButton(tr("Open the &article"), this))
{
    setObjectName(u"calendarDialog"_s);
    setWindowTitle(tr("Calendar of the newsroom"));
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() + 2);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setObjectName(u"calendarMonth"_s);
    QFont bold = m_day->font();
    bold.setWeight(QFont::DemiBold);
    m_day->setFont(bold);
    m_day->setObjectName(u"calendarDay"_s);
    m_list->setObjectName(u"calendarEntries"_s);
    m_list->setAccessibleName(tr("On this day"));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int line = m_list->fontMetrics().height() + 6;
    m_list->setMinimumHeight(leastLines * line);
    m_list->setMaximumHeight(linesOfDay * line);
    m_open->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(makeHead(today));
    layout->addLayout(makeKinds());
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_day);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    resize(roomOnScreen(*this, usualSize));
    m_grid->setFocus();
    connect(m_grid, &CalendarGrid::monthChanged, this, &CalendarDialog::monthWanted);
    connect(m_grid, &CalendarGrid::dayChanged, this, &CalendarDialog::showDay);
    connect(m_grid, &CalendarGrid::activated, this, &CalendarDialog::openDay);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { open(m_list->row(item)); });
    connect(m_open, &QPushButton::clicked, this, [this] { open(m_list->currentRow()); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    showDay();
}

QLayout *CalendarDialog::makeHead(QDate today)
{
    const auto button = [this](const QString &iconName, const QString &tip, auto go) {
        auto *made = new QToolButton(this);
        made->setIcon(icon(iconName));
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        made->setAutoRaise(true);
        connect(made, &QToolButton::clicked, this, [this, go] { m_grid->setDay(go(m_grid->day())); });
        return made;
    };
    auto *now = new QPushButton(tr("Today"), this);
    now->setToolTip(tr("The key T"));
    now->setAutoDefault(false);
    connect(now, &QPushButton::clicked, this, [this, today] { m_grid->setDay(today); });
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(
        button(u"previous"_s, tr("The month before (PageUp)"), [](QDate day) { return day.addMonths(-1); }));
    head->addWidget(now);
    head->addWidget(
        button(u"next"_s, tr("The month after (PageDown)"), [](QDate day) { return day.addMonths(1); }));
    return head;
}

// Each with the shape it has in the month.
QLayout *CalendarDialog::makeKinds()
{
    auto *row = new FlowLayout(nullptr);
    for (int each = 0; each < calendarKindCount; ++each) {
        const auto kind = CalendarEntry::Kind(each);
        auto *box = new QCheckBox(toasoan::label(kind), this);
        box->setObjectName(u"calendar-"_s + name(kind));
        box->setIcon(calendarIcon(kind));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &CalendarDialog::filter);
        m_kinds[size_t(each)] = box;
        row->addWidget(box);
    }
    return row;
}

QDate CalendarDialog::first() const
{
    return m_grid->first();
}

QDate CalendarDialog::last() const
{
    return m_grid->last();
}

void CalendarDialog::setEntries(const QList<CalendarEntry> &entries)
{
    m_all = entries;
    filter();
}

void CalendarDialog::filter()
{
    m_shown.clear();
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(m_shown),
                 [this](const CalendarEntry &one) { return m_kinds[size_t(one.kind)]->isChecked(); });
    m_grid->setEntries(m_shown);
    showDay();
}

void CalendarDialog::showDay()
{
    m_title->setText(monthTitle(m_grid->day()));
    m_day->setText(dayTitle(m_grid->day()));
    m_list->clear();
    m_articles.clear();
    for (const CalendarEntry &entry : std::as_const(m_shown)) {
        if (entry.date != m_grid->day())
            continue;
        new QListWidgetItem(calendarIcon(entry.kind), calendarLine(entry), m_list);
        m_articles << entry.article;
    }
    m_list->setCurrentRow(m_articles.isEmpty() ? -1 : 0);
    m_open->setEnabled(!m_articles.isEmpty());
    if (m_articles.isEmpty()) {
        auto *none = new QListWidgetItem(tr("Nothing on this day."), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
}

// One article is opened; of several, one is to be chosen.
void CalendarDialog::openDay()
{
    if (m_articles.size() == 1)
        return open(0);
    if (!m_articles.isEmpty())
        m_list->setFocus(Qt::TabFocusReason);
}

void CalendarDialog::open(int row)
{
    if (row >= 0 && row < m_articles.size())
        emit articleWanted(m_articles[row]);
}

} // namespace toasoan
