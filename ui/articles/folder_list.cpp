#include "ui/articles/folder_list.h"

#include "ui/articles/stage_label.h"
#include "ui/theme/icon.h"
#include "ui/theme/palette.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int rowMargin = 6;

// Only stages that have a use here.
QList<Folder> foldersOf(const QMap<Stage, int> &counts, const std::optional<WorkCounts> &work)
{
    QList<Folder> folders;
    int all = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        all += it.key() == Stage::Trashed ? 0 : it.value();
        if (it.key() != Stage::Draft && it.key() != Stage::Trashed && it.value() > 0)
            folders.append({it.key(), it.value()});
    }
    folders.prepend({Stage::Draft, counts.value(Stage::Draft)});
    folders.prepend({{}, all});
    if (work) {
        folders.prepend({Work::Waiting, work->waiting});
        folders.prepend({Work::Own, work->own});
    }
    folders.append({Stage::Trashed, counts.value(Stage::Trashed)});
    return folders;
}

QString iconName(const FolderOf &folder)
{
    if (folder.work != Work::Any)
        return folder.work == Work::Own ? u"person"_s : u"inbox"_s;
    if (!folder.stage)
        return u"all-articles"_s;
    switch (*folder.stage) {
    case Stage::Trashed:
        return u"trash"_s;
    case Stage::Scheduled:
        return u"clock"_s;
    case Stage::Published:
        return u"published"_s;
    case Stage::Approved:
        return u"ok"_s;
    default:
        return u"draft"_s;
    }
}

} // namespace

QString folderName(const FolderOf &folder)
{
    if (folder.work == Work::Own)
        return FolderList::tr("My articles");
    if (folder.work == Work::Waiting)
        return FolderList::tr("Waiting for me");
    if (!folder.stage)
        return FolderList::tr("All articles");
    return *folder.stage == Stage::Draft ? FolderList::tr("Drafts") : label(*folder.stage);
}

QIcon folderIcon(const FolderOf &folder)
{
    return icon(iconName(folder));
}

FolderList::FolderList(QWidget *parent)
    : QWidget(parent)
    , m_new(new QPushButton(icon(u"new"_s, Tint::Paper), tr("New article"), this))
    , m_folders(new QTreeWidget(this))
{
    m_new->setDefault(true); // the look of the one primary action

    m_folders->setObjectName(u"folders"_s);
    m_folders->setAccessibleName(tr("Folders"));
    m_folders->setColumnCount(2);
    m_folders->setHeaderHidden(true);
    m_folders->setRootIsDecorated(false);
    m_folders->setUniformRowHeights(true);
    m_folders->setFrameShape(QFrame::NoFrame);
    m_folders->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_folders->setTextElideMode(Qt::ElideRight);
    m_folders->header()->setMinimumSectionSize(1);
    m_folders->header()->setStretchLastSection(false);
    m_folders->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_folders->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_folders, &QTreeWidget::currentItemChanged, this, [this] { emit folderChosen(chosen()); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 8, 8);
    layout->setSpacing(12);
    layout->addWidget(m_new);
    layout->addWidget(m_folders, 1);
    setCounts({});
}

void FolderList::setNewArticle(QAction *action)
{
    const auto tellKeys = [this, action] {
        m_new->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
    };
    tellKeys();
    connect(action, &QAction::changed, m_new, tellKeys);
    connect(m_new, &QPushButton::clicked, action, &QAction::trigger);
}

void FolderList::setCounts(const QMap<Stage, int> &counts, const std::optional<WorkCounts> &work)
{
    const FolderOf before = chosen();
    m_all = foldersOf(counts, work);
    const QSignalBlocker quiet(m_folders); // the folder stays, only its number changes
    m_folders->clear();
    for (const Folder &folder : std::as_const(m_all))
        addFolder(folder);
    choose(before);
    if (chosen() != before) // the last of them has left it
        emit folderChosen(chosen());
    fitNames();
}

// Every name and a number of three digits, at any size of text.
void FolderList::fitNames()
{
    const QFontMetrics metrics(m_folders->font());
    int widest = 0;
    for (int row = 0; row < m_folders->topLevelItemCount(); ++row)
        widest = qMax(widest, metrics.horizontalAdvance(m_folders->topLevelItem(row)->text(0)));
    const int number = metrics.horizontalAdvance(u"000"_s);
    m_folders->setMinimumWidth(widest + number + m_folders->iconSize().width() + 6 * rowMargin +
                               2 * metrics.averageCharWidth());
}

void FolderList::addFolder(const Folder &folder)
{
    auto *item = new QTreeWidgetItem(m_folders);
    const auto &[of, count] = folder;
    const QString name = folderName(of);
    item->setText(0, name);
    item->setIcon(0, folderIcon(of));
    item->setText(1, count > 0 ? QString::number(count) : QString());
    item->setSizeHint(0, QSize(0, m_folders->fontMetrics().height() + 2 * rowMargin));
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setData(0, Qt::AccessibleTextRole, tr("%1: %n articles", nullptr, count).arg(name));
}

FolderOf FolderList::chosen() const
{
    const int row = m_folders->indexOfTopLevelItem(m_folders->currentItem());
    return row >= 0 && row < m_all.size() ? m_all[row].of : FolderOf();
}

void FolderList::choose(const FolderOf &folder)
{
    for (const FolderOf &wanted : {folder, FolderOf()}) {
        for (int row = 0; row < m_folders->topLevelItemCount(); ++row) {
            if (m_all[row].of == wanted) {
                m_folders->setCurrentItem(m_folders->topLevelItem(row));
                return;
            }
        }
    }
}

} // namespace toasoan
