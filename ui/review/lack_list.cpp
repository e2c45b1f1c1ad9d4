#include "ui/review/lack_list.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostLines = 6;
constexpr int leastLines = 2;

} // namespace

LackList::LackList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"lacks"_s);
    setAccessibleName(tr("What is missing"));
    setToolTip(tr("Enter or a click leads to the place"));
    setWordWrap(true);
    setIconSize(QSize(18, 18) * textScale());
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(this, &QListWidget::itemClicked, this, &LackList::choose);
}

void LackList::setLacks(const QList<Lack> &lacks)
{
    m_lacks = lacks;
    clear();
    for (const Lack &lack : lacks) {
        const bool required = lack.level == CheckLevel::Required;
        const QString told = sentence(lack);
        auto *item = new QListWidgetItem(required ? tr("Required: %1").arg(told) : told, this);
        item->setIcon(required ? icon(u"warning"_s, Tint::Warn) : icon(u"info"_s, Tint::Info));
    }
    if (count() > 0)
        setCurrentRow(0);
    updateGeometry();
}

QSize LackList::sizeHint() const
{
    int height = 2 * frameWidth();
    for (int row = 0; row < qMin(count(), mostLines); ++row)
        height += sizeHintForRow(row);
    return {QListWidget::sizeHint().width(), height};
}

QSize LackList::minimumSizeHint() const
{
    int height = 2 * frameWidth();
    for (int row = 0; row < qMin(count(), leastLines); ++row)
        height += sizeHintForRow(row);
    return {QListWidget::minimumSizeHint().width(), height};
}

// Enter is this line's, not that of the dialog around it.
void LackList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentItem());
    else
        QListWidget::keyPressEvent(event);
}

void LackList::choose(const QListWidgetItem *item)
{
    const int at = row(item);
    if (at >= 0 && at < m_lacks.size())
        emit lackChosen(Lack(m_lacks[at])); // whoever hears it may set others
}

} // namespace toasoan
