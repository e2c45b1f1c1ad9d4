#include "ui/articles/history_panel.h"

#include "ui/articles/comparison_view.h"
#include "ui/articles/stage_label.h"
#include "ui/widgets/when_done.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

// What a version is compared with beside the number of another one.
constexpr int presentText = 0;
constexpr int oneBeforeIt = -1;

constexpr int numberRole = Qt::UserRole;

QString label(RevisionKind kind)
{
    switch (kind) {
    case RevisionKind::Saved:
        return HistoryPanel::tr("Saved");
    case RevisionKind::Imported:
        return HistoryPanel::tr("Imported");
    case RevisionKind::Edited:
        return HistoryPanel::tr("Edited from the command line");
    case RevisionKind::Closed:
        return HistoryPanel::tr("Kept on closing");
    case RevisionKind::Timed:
        return HistoryPanel::tr("Kept during work");
    case RevisionKind::Restored:
        return HistoryPanel::tr("Restored");
    case RevisionKind::BeforeRestore:
        return HistoryPanel::tr("Kept before restoring");
    case RevisionKind::Replaced:
        return HistoryPanel::tr("Words replaced");
    case RevisionKind::BeforeReplace:
        return HistoryPanel::tr("Kept before words were replaced");
    case RevisionKind::Step:
        return HistoryPanel::tr("Kept with a step of the process");
    case RevisionKind::HandedOver:
        return HistoryPanel::tr("Handed over to another desk");
    case RevisionKind::BeforeTakeIn:
        return HistoryPanel::tr("Kept before taking in");
    case RevisionKind::BeforeAccept:
        return HistoryPanel::tr("Kept before suggestions were accepted");
    case RevisionKind::Accepted:
        return HistoryPanel::tr("Suggestions accepted");
    case RevisionKind::Conflict:
        return HistoryPanel::tr("Yours, when it was changed elsewhere");
    case RevisionKind::TakenOver:
        return HistoryPanel::tr("Kept when another took over");
    case RevisionKind::Merged:
        return HistoryPanel::tr("Merged with another desk");
    }
    return {};
}

QString nameOf(const Revision &revision)
{
    const QString name = revision.note.isEmpty() ? label(revision.kind) : revision.note;
    return HistoryPanel::tr("%1. %2").arg(revision.number).arg(name);
}

QString lineOf(const Revision &revision, const QDateTime &now)
{
    QStringList parts{timeAgo(revision.madeAt, now)};
    if (!revision.author.isEmpty())
        parts << revision.author;
    parts << HistoryPanel::tr("%n words", nullptr, revision.words);
    return nameOf(revision) + u'\n' + parts.join(u" · "_s);
}

} // namespace

HistoryPanel::HistoryPanel(Drafting &drafting, const Clock &now, Present present, QWidget *parent)
    : QWidget(parent)
    , m_drafting(drafting)
    , m_now(now)
    , m_present(std::move(present))
    , m_split(new QSplitter(Qt::Vertical, this))
    , m_changed(new QPushButton(tr("Changed since you last saw it"), this))
    , m_list(new QListWidget(m_split))
    , m_below(new QWidget(m_split))
    , m_with(new QComboBox(m_below))
    , m_comparison(new ComparisonView(m_below))
    , m_large(new QPushButton(tr("Compare in a &window…"), m_below))
    , m_restore(new QPushButton(tr("Restore this version"), m_below))
    , m_record(new QPushButton(tr("Record of this article…"), m_below))
{
    m_list->setObjectName(u"revisions"_s);
    m_list->setAccessibleName(tr("Versions"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryPanel::compare);
    m_with->setAccessibleName(tr("Compare with"));
    m_with->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fillWith();
    connect(m_with, &QComboBox::currentIndexChanged, this, &HistoryPanel::compare);
    m_large->setObjectName(u"compareInWindow"_s);
    m_large->setToolTip(tr("Any two versions, side by side or in one text"));
    connect(m_large, &QPushButton::clicked, this, [this] {
        const auto [before, after] = comparedNow();
        emit comparisonWanted(m_texts, before, after);
    });
    m_restore->setToolTip(tr("The present text is kept as a version first."));
    connect(m_restore, &QPushButton::clicked, this, [this] { emit restoreWanted(chosen()); });

    m_changed->setObjectName(u"changedSinceSeen"_s);
    m_changed->setToolTip(tr("Compares the version you saw last with the present text"));
    m_changed->hide();
    connect(m_changed, &QPushButton::clicked, this, [this] { compareWith(m_article, m_seen); });
    m_record->setObjectName(u"recordOfArticle"_s);
    m_record->setToolTip(tr("Who sent, returned, approved and published it, and when"));
    connect(m_record, &QPushButton::clicked, this, [this] { emit recordWanted(m_article); });

    auto *belowLayout = new QVBoxLayout(m_below);
    belowLayout->setContentsMargins(0, 8, 0, 0);
    belowLayout->setSpacing(8);
    belowLayout->addWidget(m_with);
    belowLayout->addWidget(m_comparison, 1);
    belowLayout->addWidget(m_large);
    belowLayout->addWidget(m_restore);
    belowLayout->addWidget(m_record);
    m_split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->addWidget(m_changed);
    layout->addWidget(m_split);
    m_split->setSizes({200, 400});
    setFocusProxy(m_list);
    fill({});
}

void HistoryPanel::setArticle(ArticleId id, bool canRestore)
{
    m_article = id;
    m_canRestore = canRestore;
    m_record->setEnabled(!id.isNull());
    refresh();
}

void HistoryPanel::refresh()
{
    const int request = ++m_request;
    m_stale = true;
    if (!isVisible())
        return; // read when somebody looks
    m_stale = false;
    if (m_article.isNull()) {
        fill({});
        return;
    }
    whenDone(m_drafting.history(m_article), this, [this, request](const Result<QList<Revision>> &revisions) {
        if (request != m_request)
            return;
        if (revisions)
            fill(*revisions);
        else
            emit failed(revisions.error());
    });
}

void HistoryPanel::setSeen(int revision)
{
    m_seen = revision;
    m_changed->setVisible(revision > 0);
}

void HistoryPanel::compareWith(ArticleId id, int revision)
{
    m_wantedOf = id;
    m_wanted = revision;
    m_with->setCurrentIndex(m_with->findData(presentText));
    refresh();
}

void HistoryPanel::fill(const QList<Revision> &revisions)
{
    const bool listed = std::any_of(revisions.begin(), revisions.end(), [this](const Revision &revision) {
        return revision.number == m_wanted && m_article == m_wantedOf;
    });
    const int before = listed ? std::exchange(m_wanted, 0) : chosen();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_texts = {{presentText, tr("The present text")}};
    for (const Revision &revision : revisions) {
        m_texts.append({revision.number, nameOf(revision)});
        auto *item = new QListWidgetItem(lineOf(revision, m_now()), m_list);
        item->setData(numberRole, revision.number);
        item->setToolTip(QLocale().toString(revision.madeAt.toLocalTime(), QLocale::LongFormat));
        if (revision.number == before)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    fillWith();
    compare();
}

void HistoryPanel::fillWith()
{
    const QVariant before = m_with->currentData();
    const QSignalBlocker quiet(m_with);
    m_with->clear();
    m_with->addItem(tr("Compared with the present text"), presentText);
    m_with->addItem(tr("Compared with the version before"), oneBeforeIt);
    for (const ComparedText &text : std::as_const(m_texts))
        if (text.revision > 0)
            m_with->addItem(tr("Compared with version %1").arg(text.name), text.revision);
    m_with->setCurrentIndex(std::max(0, m_with->findData(before)));
}

std::pair<int, int> HistoryPanel::comparedNow() const
{
    const int number = chosen();
    const int with = m_with->currentData().toInt();
    const int other = with == oneBeforeIt ? oneBefore(number) : with;
    if (other == presentText)
        return {number, presentText};
    return {std::min(number, other), std::max(number, other)};
}

int HistoryPanel::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(numberRole).toInt() : 0;
}

int HistoryPanel::oneBefore(int number) const
{
    for (int row = 0; row < m_list->count(); ++row) {
        const int there = m_list->item(row)->data(numberRole).toInt();
        if (there < number)
            return there;
    }
    return 0;
}

void HistoryPanel::compare()
{
    const int number = chosen();
    const int request = ++m_request;
    m_restore->setEnabled(number > 0 && m_canRestore);
    m_with->setEnabled(number > 0);
    m_large->setEnabled(number > 0);
    if (number == 0) {
        m_comparison->showSentence(
            tr("No version yet. You keep one when you save; others are kept by themselves as you work."));
        return;
    }
    if (m_with->currentData().toInt() == oneBeforeIt && oneBefore(number) == 0) {
        m_comparison->showSentence(tr("This is the first version."));
        return;
    }
    const auto [first, second] = comparedNow();
    whenDone(m_drafting.revision(m_article, first), this,
             [this, request, second = second](const Result<Article> &article) {
                 if (request != m_request)
                     return;
                 if (!article) {
                     emit failed(article.error());
                     return;
                 }
                 if (second == presentText) {
                     showDifference(*article, m_present());
                     return;
                 }
                 whenDone(m_drafting.revision(m_article, second), this,
                          [this, request, before = *article](const Result<Article> &after) {
                              if (request == m_request && after)
                                  showDifference(before, *after);
                          });
             });
}

void HistoryPanel::showDifference(const Article &before, const Article &after)
{
    whenDone(QtConcurrent::run([before, after] { return articleDiff(before, after); }), this,
             [this, request = m_request](const QList<FieldDiff> &differences) {
                 if (request == m_request)
                     m_comparison->show(differences);
             });
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
    else
        compare(); // the present text went on meanwhile
}

} // namespace toasoan
