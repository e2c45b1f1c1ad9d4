#include "ui/planning/notices_dialog.h"

#include "ui/theme/icon.h"
#include "ui/theme/palette.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/on_screen.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr QSize usualSize(560, 560);
constexpr int longestNote = 300; // characters; the rest is in the article

QString iconOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Submitted:
    case NoticeKind::Assigned:
    case NoticeKind::Unassigned:
        return u"inbox"_s;
    case NoticeKind::Returned:
    case NoticeKind::SentBack:
        return u"undo"_s;
    case NoticeKind::Approved:
        return u"ok"_s;
    case NoticeKind::Published:
        return u"published"_s;
    case NoticeKind::Withdrawn:
        return u"trash"_s;
    case NoticeKind::Mentioned:
    case NoticeKind::TakenOver:
        return u"note"_s;
    default:
        return u"flag"_s;
    }
}

QString noteOf(const DeskNotice &notice)
{
    const QString note = notice.note.simplified();
    return note.size() > longestNote ? QString(note.left(longestNote) + u'…') : note;
}

QString wordsOf(const DeskNotice &notice, const QDateTime &now)
{
    QStringList lines{sentence(notice, now)};
    if (!notice.note.isEmpty())
        lines << noteOf(notice);
    if (notice.number > 0)
        lines << notice.at.toLocalTime().toString(u"dd/MM/yyyy HH:mm"_s);
    return lines.join(u'\n');
}

} // namespace

NoticesDialog::NoticesDialog(QWidget *parent)
    : QDialog(parent)
    , m_pages(new QStackedLayout)
    , m_list(new QListWidget(this))
    , m_open(new QPushButton(tr("Open the &article"), this))
    , m_read(new QPushButton(tr("Mark all as &read"), this))
    , m_desktop(new QCheckBox(tr("Tell me on the &desktop as well, while I work elsewhere"), this))
{
    setObjectName(u"noticesDialog"_s);
    setWindowTitle(tr("Notices"));
    m_list->setObjectName(u"noticesList"_s);
    m_list->setAccessibleName(tr("Notices, the newest first"));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSpacing(2);
    m_open->setObjectName(u"noticesOpen"_s);
    m_open->setDefault(true);
    m_read->setObjectName(u"noticesRead"_s);
    m_read->setAutoDefault(false);
    m_desktop->setObjectName(u"noticesDesktop"_s);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto *empty = new EmptyState(this);
    empty->setTexts(
        tr("Nothing to tell you"),
        tr("When something is sent to you, returned, approved or assigned, when somebody names you "
           "in a remark, and when a deadline is near, it stands here."));
    m_pages->addWidget(m_list);
    m_pages->addWidget(empty);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_read);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(m_pages, 1);
    layout->addWidget(m_desktop);
    layout->addLayout(buttons);
    resize(roomOnScreen(*this, usualSize));
    connect(m_list, &QListWidget::itemClicked, this, &NoticesDialog::choose);
    connect(m_open, &QPushButton::clicked, this, [this] { choose(m_list->currentItem()); });
    connect(m_read, &QPushButton::clicked, this, &NoticesDialog::allRead);
    connect(m_desktop, &QCheckBox::clicked, this, &NoticesDialog::desktopWanted);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

void NoticesDialog::setNotices(const QList<DeskNotice> &notices, const QDateTime &now)
{
    const int row = m_list->currentRow();
    m_notices = notices;
    m_list->clear();
    for (const DeskNotice &notice : notices) {
        const QString words = wordsOf(notice, now);
        const bool isDue = notice.kind >= NoticeKind::DueTomorrow;
        auto *item = new QListWidgetItem(
            isDue ? icon(iconOf(notice.kind), Tint::Warn) : icon(iconOf(notice.kind)), words, m_list);
        QFont font = m_list->font();
        font.setWeight(notice.isRead ? QFont::Normal : QFont::Bold);
        item->setFont(font);
        item->setData(Qt::AccessibleTextRole, notice.isRead ? words : tr("Unread. %1").arg(words));
    }
    const bool any = !notices.isEmpty();
    m_list->setCurrentRow(any ? std::clamp(row, 0, int(notices.size()) - 1) : -1);
    m_pages->setCurrentIndex(any ? 0 : 1);
    m_open->setEnabled(any);
    m_read->setEnabled(std::any_of(notices.cbegin(), notices.cend(),
                                   [](const DeskNotice &notice) { return !notice.isRead; }));
}

void NoticesDialog::setDesktop(bool isPossible, bool isWanted)
{
    m_desktop->setVisible(isPossible);
    m_desktop->setChecked(isWanted);
}

void NoticesDialog::choose(const QListWidgetItem *item)
{
    if (const int row = item ? m_list->row(item) : -1; row >= 0 && row < m_notices.size())
        emit noticeChosen(m_notices[row]);
}

} // namespace toasoan
