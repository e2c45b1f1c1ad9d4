#include "ui/review/record_filter.h"

#include "core/article/date_line.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/flow_layout.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int dateLetters = 11;     // "day/month/year" in narrow letters
constexpr int comboLetters = 14;    // wider entries are seen when it is open
constexpr int longestHeadline = 50; // characters

// A field with its name before it; the two stay together when the line breaks.
void addNamed(QWidget *parent, const QString &text, QWidget *field)
{
    auto *pair = new QWidget(parent);
    auto *label = new QLabel(text, pair);
    label->setBuddy(field);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(label);
    row->addWidget(field, 1);
    parent->layout()->addWidget(pair);
}

// From one kind to another, both in it, as they stand one after the other.
QVariantList kinds(Recorded first, Recorded last)
{
    QVariantList all;
    for (int kind = int(first); kind <= int(last); ++kind)
        all << kind;
    return all;
}

// The open list is as wide as its longest line, however narrow the box.
void fitList(QComboBox &box)
{
    QAbstractItemView *view = box.view();
    view->setMinimumWidth(view->sizeHintForColumn(0) + 2 * view->verticalScrollBar()->sizeHint().width());
}

QComboBox *combo(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(comboLetters);
    return box;
}

} // namespace

RecordFilter::RecordFilter(QWidget *parent)
    : QWidget(parent)
    , m_since(new DateField(shortDate, readDate, this))
    , m_until(new DateField(shortDate, readDate, this))
    , m_person(combo(tr("Person"), this))
    , m_kind(combo(tr("What"), this))
    , m_onlyArticle(new QCheckBox(this))
{
    m_since->setObjectName(u"since"_s);
    m_until->setObjectName(u"until"_s);
    m_person->setObjectName(u"person"_s);
    m_kind->setObjectName(u"kind"_s);
    m_onlyArticle->setObjectName(u"onlyArticle"_s);
    for (DateField *field : {m_since, m_until}) {
        field->setMinimumWidth(fontMetrics().averageCharWidth() * dateLetters + 2 * fontMetrics().height());
        connect(field, &DateField::edited, this, &RecordFilter::changed);
    }
    m_since->setAccessibleName(tr("From this day on"));
    m_until->setAccessibleName(tr("Up to this day"));
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    addNamed(this, tr("&From"), m_since);
    addNamed(this, tr("&to"), m_until);
    addNamed(this, tr("&Person"), m_person);
    addNamed(this, tr("&What"), m_kind);
    auto *last =
        new QWidget(this); // the last of a line is as wide as the rest of it, which a tick need not be
    auto *row = new QHBoxLayout(last);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_onlyArticle);
    row->addStretch(1);
    m_onlyArticle->setMinimumHeight(m_kind->sizeHint().height()); // level with the fields
    layout->addWidget(last);
    setPeople({});
    fillKinds();
    connect(m_person, &QComboBox::currentIndexChanged, this, &RecordFilter::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RecordFilter::changed);
    connect(m_onlyArticle, &QCheckBox::toggled, this, &RecordFilter::changed);
    setArticle({}, {}, false);
}

// Where there is little room, everything else gives way first.
void RecordFilter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(layout()->heightForWidth(width()));
}

void RecordFilter::fillKinds()
{
    m_kind->addItem(tr("Everything"));
    m_kind->addItem(tr("Steps of articles"), kinds(Recorded::Submitted, Recorded::TakenFromTrash));
    m_kind->addItem(tr("Refusals and waivers"),
                    kinds(Recorded::Refused, Recorded::Waived) + QVariantList{int(Recorded::SignInFailed)});
    m_kind->addItem(tr("Sign-in, accounts, settings"), kinds(Recorded::SignedIn, Recorded::SettingChanged));
    m_kind->insertSeparator(m_kind->count());
    for (int kind = 0; kind < recordedCount; ++kind)
        m_kind->addItem(label(Recorded(kind)), QVariantList{kind});
    m_kind->setMaxVisibleItems(16);
    fitList(*m_kind);
}

void RecordFilter::setArticle(ArticleId article, const QString &headline, bool isChosen)
{
    const QSignalBlocker quiet(m_onlyArticle);
    m_article = article;
    QString shown = headline.simplified();
    if (shown.size() > longestHeadline)
        shown = shown.left(longestHeadline) + u'…';
    shown.replace(u'&', u"&&"_s); // no key of its own
    m_onlyArticle->setText(shown.isEmpty() ? tr("&Only the article that is open")
                                           : tr("&Only the article “%1”").arg(shown));
    m_onlyArticle->setVisible(!article.isNull());
    m_onlyArticle->setChecked(isChosen && !article.isNull());
    emit changed();
}

void RecordFilter::setPeople(const QStringList &people)
{
    const QSignalBlocker quiet(m_person);
    const QString before = m_person->currentData().toString();
    m_person->clear();
    m_person->addItem(tr("Everybody"));
    for (const QString &name : people)
        m_person->addItem(name, name);
    m_person->setCurrentIndex(std::max(m_person->findData(before), 0));
    fitList(*m_person);
}

void RecordFilter::takeKeyboard()
{
    m_since->setFocus(Qt::OtherFocusReason);
}

RecordQuery RecordFilter::query() const
{
    RecordQuery query;
    if (m_onlyArticle->isChecked())
        query.article = m_article;
    query.actor = m_person->currentData().toString();
    for (const QVariant &kind : m_kind->currentData().toList())
        query.what << Recorded(kind.toInt());
    if (m_since->date().isValid())
        query.since = m_since->date().startOfDay();
    if (m_until->date().isValid())
        query.until = m_until->date().addDays(1).startOfDay();
    return query;
}

} // namespace toasoan
